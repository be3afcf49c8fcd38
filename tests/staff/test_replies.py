"""Canned replies: offered beside a talk in its language, and edited by editors."""

import re

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session, sessionmaker

from audit.models import AuditEntry
from facts import LANGUAGES
from staff.models import CannedReply
from staff.replies import LONGEST, MOST, by_language
from staff.roles import Role
from talks.log import TalkLog
from talks.views import Incoming
from tests.staff.conftest import Browser, SignIn

SCRIPT = "<script>alert('x')</script>"
PAGE = "/staff/replies?language=de"


@pytest.fixture
def editor(sign_in: SignIn) -> Browser:
    return sign_in(Role.EDITOR)


def replies(sessions: sessionmaker[Session], language: str = "de") -> list[CannedReply]:
    with sessions() as session:
        return by_language(session).get(language, [])


def entries(sessions: sessionmaker[Session]) -> list[AuditEntry]:
    with sessions() as session:
        canned = AuditEntry.subject.startswith("canned reply")
        return list(session.scalars(select(AuditEntry).where(canned).order_by(AuditEntry.id)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_starts_with_those_that_are_shipped(sessions: sessionmaker[Session], language: str) -> None:
    assert len({reply.text for reply in replies(sessions, language)}) == 2


def test_replies_are_added_edited_and_deleted_and_audited(editor: Browser, sessions: sessionmaker[Session]) -> None:
    answer = editor.post("/staff/replies", {"language": "de", "text": " Guten Tag!\r\nGern. "})
    assert answer.headers["location"] == f"{PAGE}&done=saved"
    new = replies(sessions)[-1]
    assert new.text == "Guten Tag!\nGern."
    change = {"language": "de", "before": "Guten Tag!\r\nGern.", "text": "Guten Tag, gern.", "do": "save"}
    editor.post(f"/staff/replies/{new.id}", change)
    assert "Guten Tag, gern." in editor.get(PAGE).text
    first = replies(sessions)[0]
    answer = editor.post(f"/staff/replies/{first.id}", {"language": "de", "do": "delete"})
    assert answer.headers["location"] == f"{PAGE}&done=deleted"
    assert first.text not in editor.get(PAGE).text
    assert [(entry.action, entry.before, entry.after) for entry in entries(sessions)] == [
        ("add", None, {"text": "Guten Tag!\nGern."}),
        ("edit", {"text": "Guten Tag!\nGern."}, {"text": "Guten Tag, gern."}),
        ("delete", {"text": first.text}, None),
    ]
    assert editor.post(f"/staff/replies/{first.id}", {"language": "de", "do": "delete"}).status_code == 404


def test_the_talks_language_comes_first_and_the_others_after_it(
    editor: Browser, sessions: sessionmaker[Session]
) -> None:
    TalkLog(sessions).receive(Incoming("web", "one", "a", "Gibt es Wohnheime?", language="de"))
    with sessions.begin() as session:
        row = session.scalars(select(CannedReply).where(CannedReply.language == "de")).first()
        assert row is not None
        row.text = "Wir fragen nach."
    TalkLog(sessions).choose_language("web:one", "de")
    offered = re.findall(r'canned" lang="(\w+)"', editor.get("/staff/talk?id=web%3Aone").text)
    assert offered[:2] == ["de", "de"]
    assert set(offered) == set(LANGUAGES)
    assert "Wir fragen nach." in editor.get("/staff/talk?id=web%3Aone").text


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("de", "  ", "write a reply"),
        ("de", "x" * (LONGEST + 1), "write a reply"),
        ("de", "a\x07b", "cannot be shown"),
        ("xx", "Hello", "given values"),
    ],
)
def test_what_is_no_reply_is_refused_with_a_word(
    editor: Browser, sessions: sessionmaker[Session], language: str, text: str, words: str
) -> None:
    answer = editor.post("/staff/replies", {"language": language, "text": text})
    assert (answer.status_code, words in answer.text) == (422, True)
    reply = replies(sessions)[0]
    if language == "de":
        form = {"language": language, "before": reply.text, "text": text}
        assert editor.post(f"/staff/replies/{reply.id}", form).status_code == 422
    assert not entries(sessions)


def test_the_same_words_twice_and_too_many_are_refused(editor: Browser, sessions: sessionmaker[Session]) -> None:
    first, second = replies(sessions)
    answer = editor.post("/staff/replies", {"language": "de", "text": first.text})
    assert (answer.status_code, "these words already" in answer.text) == (422, True)
    form = {"language": "de", "before": second.text, "text": first.text}
    assert editor.post(f"/staff/replies/{second.id}", form).status_code == 422
    with sessions.begin() as session:
        session.add_all(CannedReply(language="de", text=f"Nummer {number}") for number in range(MOST - 2))
    answer = editor.post("/staff/replies", {"language": "de", "text": "Noch eine"})
    assert (answer.status_code, f"at most {MOST}" in answer.text, "Noch eine" in answer.text) == (422, True, True)


def test_change_in_between_is_noticed_and_nothing_typed_is_lost(
    editor: Browser, sessions: sessionmaker[Session]
) -> None:
    reply = replies(sessions)[0]
    form = {"language": "de", "before": reply.text}
    editor.post(f"/staff/replies/{reply.id}", form | {"text": "Zuerst."})
    answer = editor.post(f"/staff/replies/{reply.id}", form | {"text": "Danach."})
    assert answer.status_code == 409
    assert "Zuerst." in answer.text
    assert "Danach." in answer.text
    assert replies(sessions)[0].text == "Zuerst."


def test_replies_are_shown_as_text_and_viewers_find_nothing_to_press(
    sign_in: SignIn, sessions: sessionmaker[Session]
) -> None:
    TalkLog(sessions).receive(Incoming("web", "one", "a", "Hello?", language="en"))
    editor = sign_in(Role.EDITOR)
    editor.post("/staff/replies", {"language": "en", "text": f"</textarea>{SCRIPT}"})
    for path in ("/staff/replies?language=en", "/staff/talk?id=web%3Aone", f"/staff/replies?language={SCRIPT}"):
        assert "<script>alert" not in editor.get(path).text
    page = sign_in(Role.VIEWER).get("/staff/replies?language=en").text
    assert "&lt;script&gt;" in page
    assert 'action="/staff/replies' not in page
    with sessions() as session:
        assert session.scalar(select(func.count()).select_from(CannedReply)) == 2 * len(LANGUAGES) + 1
