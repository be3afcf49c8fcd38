"""Examples of the staff, on a real database."""

import pytest
from sqlalchemy.orm import Session, sessionmaker

from training.errors import ContradictionError, ExampleError, IntentError, UnknownIntentError
from training.examples import KEPT_BACK, WRITTEN, Examples, is_kept_back
from training.intents import known_intents, make_intent, shipped_intents
from training.models import Change, Example, Purpose

WHO = "trainer@example.org"


def add(session: Session, text: str, intent: str = "unknown.housing", language: str = "en", **more: bool) -> Example:
    return Examples(session).add(text, language, intent, WHO, **more)


def test_an_example_is_kept_once_and_tidied(sessions: sessionmaker[Session]) -> None:
    with sessions.begin() as session:
        first = add(session, "  where do\n students   sleep? ")
        assert (first.text, first.purpose, first.change) == ("where do students sleep?", Purpose.TRAIN, Change.ADDED)
        assert add(session, "where do students sleep?") is first
    with sessions() as session:
        assert [row.author for row in Examples(session).all()] == [WHO]


def test_a_sentence_has_one_intent(sessions: sessionmaker[Session]) -> None:
    with sessions.begin() as session:
        add(session, "is there a bed for me?")
        with pytest.raises(ContradictionError, match=r"unknown\.housing"):
            add(session, "is there a bed for me?", "unknown.fees")


def test_a_withdrawn_example_may_be_given_elsewhere(sessions: sessionmaker[Session]) -> None:
    with sessions.begin() as session:
        Examples(session).withdraw(add(session, "is there a bed for me?").id)
        assert add(session, "is there a bed for me?", "unknown.fees").intent == "unknown.fees"


def test_a_shipped_sentence_is_removed_and_given_back(sessions: sessionmaker[Session]) -> None:
    with sessions.begin() as session:
        gone = Examples(session).remove("tuition fees", "en", "unknown.fees", WHO)
        assert gone.change == Change.REMOVED
        assert add(session, "tuition fees", "unknown.fees").change == Change.ADDED


@pytest.mark.parametrize(
    ("text", "language", "reason"),
    [
        (" ", "en", "empty"),
        ("x" * 501, "en", "too-long"),
        ("where is [Rome](country)?", "en", "form"),
        ("/unknown.fees", "en", "form"),
        ("a\x07bell", "en", "form"),
        ("no\uffffletter", "en", "form"),
        ("hoe gaat het", "nl", "language"),
    ],
)
def test_what_cannot_be_an_example_is_refused(
    sessions: sessionmaker[Session], text: str, language: str, reason: str
) -> None:
    with sessions.begin() as session, pytest.raises(ExampleError) as refused:
        add(session, text, language=language)
    assert refused.value.reason == reason


def test_an_unknown_intent_is_refused(sessions: sessionmaker[Session]) -> None:
    with sessions.begin() as session, pytest.raises(UnknownIntentError):
        add(session, "where is the gym?", "sports.gym")


def test_a_made_intent_is_known(sessions: sessionmaker[Session]) -> None:
    with sessions.begin() as session:
        make_intent(session, "sports.gym", "The gym", WHO)
        assert known_intents(session) == (*shipped_intents(), "sports.gym")
        assert add(session, "where is the gym?", "sports.gym").intent == "sports.gym"
        with pytest.raises(IntentError) as taken:
            make_intent(session, "sports.gym", "The gym", WHO)
        assert taken.value.reason == "taken"


@pytest.mark.parametrize("name", ["gym", "Sports.gym", "sports.gym.where", "sport s.gym", "../x.y", "a.b"])
def test_an_intent_needs_a_name_of_two_parts(sessions: sessionmaker[Session], name: str) -> None:
    with sessions.begin() as session, pytest.raises(IntentError) as refused:
        make_intent(session, name, "The gym", WHO)
    assert refused.value.reason == "name"


def test_a_share_of_the_confirmed_questions_is_never_trained_on(sessions: sessionmaker[Session]) -> None:
    texts = [f"is room {number} free?" for number in range(400)]
    with sessions.begin() as session:
        rows = [add(session, text, confirmed=True) for text in texts]
        kept = [row.text for row in rows if row.purpose == Purpose.VALIDATE]
        assert kept == [text for text in texts if is_kept_back(text)]
    assert 0.6 / KEPT_BACK < len(kept) / len(texts) < 1.4 / KEPT_BACK
    assert is_kept_back("Is ROOM 7 free?") == is_kept_back("is room 7  free?")


def test_sentences_may_be_written_as_those_of_the_training_data_are() -> None:
    import yaml

    from tests.conftest import ROOT

    blocks = yaml.load((ROOT / "data" / "nlu" / "unknown.yml").read_text(encoding="utf-8"), yaml.CSafeLoader)["nlu"]
    assert {block["metadata"]["language"] for block in blocks} == set(WRITTEN)
