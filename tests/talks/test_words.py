"""Words as the full-text index has them, and what is found by them."""

import pytest
from sqlalchemy.orm import Session, sessionmaker

from talks.log import TalkLog
from talks.reading import TalkFilter, list_talks
from talks.views import Incoming
from talks.words import fold


@pytest.mark.parametrize(
    ("said", "folded"),
    [
        ("Español, ¿QUÉ es?", "espanol que es"),
        ("STRASSE straße", "strasse strasse"),
        ("خوابگاه\u200cها", "خوابگاهها"),
        ("كتابي", "کتابی"),
        ("۱۲ ١٢ 12", "12 12 12"),
        ("الجامعة", "الجامعه جامعه"),
        ("مدرسۀ", "مدرسه"),
        ("İstanbul", "istanbul"),
        ("Πού είναι;", "που ειναι"),
        ("国际 交流", "国际 交流"),
        ('a_b "c"* & (d)', "a b c d"),
        ("%", ""),
    ],
)
def test_words_are_folded(said: str, folded: str) -> None:
    assert fold(said) == folded


@pytest.mark.parametrize(
    ("said", "typed"),
    [
        ("آیا خوابگاه\u200cها گران‌اند؟", "خوابگاه"),
        ("هل توجد سكن في الجامعة؟", "جامعه"),
        ("هل توجد سكن في الجامعة؟", "الجامعة"),
        ("¿Dónde está la residencia?", "DONDE residen"),
        ("Öğrenci yurdu var mı?", "ogrenci"),
        ('" OR 1=1 NOT near', "or not NEAR"),
    ],
)
def test_messages_are_found_by_how_their_words_begin(sessions: sessionmaker[Session], said: str, typed: str) -> None:
    log = TalkLog(sessions)
    log.receive(Incoming("web", "one", "a", said))
    log.receive(Incoming("web", "two", "a", "Something else"))
    with sessions() as session:
        assert [talk.id for talk in list_talks(session, TalkFilter(words=typed), 0)] == ["web:one"]
    log.forget("web:one")
    with sessions() as session:
        assert list_talks(session, TalkFilter(words=typed), 0) == []
