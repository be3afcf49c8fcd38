"""Talks and hand-offs in the console: found, answered in the same chat, erased; and what visitors write is text."""

import re
import time
from collections.abc import Iterator

import pytest
from sqlalchemy import event, select
from sqlalchemy.orm import Session, sessionmaker
from starlette.testclient import TestClient

from audit.models import AuditEntry
from channels.messages import InMessage
from settings import Settings
from staff.chores import release_talks
from staff.roles import Role
from talks.log import TalkLog
from talks.mails import mails_of
from talks.models import Conversation, Handoff
from talks.views import Incoming, Outgoing
from tests.staff.conftest import Browser, SignIn

SCRIPT = "<script>alert('x')</script><img src=x onerror=alert(1)>"
TALK = "web:one"
PAGE = "/staff/talk?id=web%3Aone"


@pytest.fixture
def log(sessions: sessionmaker[Session]) -> TalkLog:
    return TalkLog(sessions)


@pytest.fixture
def editor(sign_in: SignIn) -> Browser:
    return sign_in(Role.EDITOR)


def ask(
    log: TalkLog,
    text: str,
    peer: str = "one",
    answer: str = "I don't know.",
    handoff: str | None = None,
    channel: str = "web",
) -> None:
    message = Incoming(channel, peer, f"m{time.monotonic_ns()}", text, language="en")
    log.receive(message)
    claimed = log.claim(message.conversation, "test", 60)
    assert claimed is not None
    out = Outgoing(answer, "en", {"custom": {"facts": ["none.unknown"]}}, handoff=handoff)
    log.complete(claimed, "test", [out], {"intent": "unknown.housing", "confidence": 0.41})


def test_transcript_shows_what_was_understood(editor: Browser, log: TalkLog) -> None:
    ask(log, "Are there dormitories?")
    page = editor.get(PAGE).text
    for part in ("Are there dormitories?", "I don&#39;t know.", "unknown.housing", "0.41", "none.unknown"):
        assert part in page


def test_talks_are_found_by_words_vote_and_state(editor: Browser, log: TalkLog) -> None:
    ask(log, "Are there DORMITORIES?", "one")
    ask(log, "What is 100% of OPATEL?", "two", handoff="What is OPATEL?")
    log.vote("web:two", 2, -1)

    def found(query: str) -> set[str]:
        page = editor.get(f"/staff/talks?{query}").text
        return {peer for peer in ("one", "two") if f"id=web%3A{peer}" in page}

    assert found("") == {"one", "two"}
    assert found("q=dormitories") == {"one"}
    assert found("q=100%25+opat") == {"two"}
    assert found("q=%25+%22*") == set()
    assert found("vote=-1") == {"two"}
    assert found("vote=1") == set()
    assert found("state=handed") == {"two"}
    assert found("channel=telegram") == set()
    assert found("language=en") == {"one", "two"}
    assert found("day=2001-01-01") == set()
    assert found("day=nonsense&page=x") == {"one", "two"}


def test_reply_reaches_the_same_chat_and_the_assistant_keeps_quiet(
    editor: Browser, log: TalkLog, sessions: sessionmaker[Session]
) -> None:
    ask(log, "Are there dormitories?", handoff="Are there dormitories?")
    assert "Are there dormitories?" in editor.get("/staff/inbox").text
    answer = editor.post("/staff/talk/reply?id=web%3Aone", {"text": "Yes, in the north.", "language": "en"})
    assert answer.status_code == 303
    last = log.since(TALK, 0)[-1]
    assert (last.author, last.text) == ("staff", "Yes, in the north.")
    talk = log.talk(TALK)
    assert talk is not None
    assert talk.state == "human"
    with sessions() as session:
        handoff = session.scalars(select(Handoff)).one()
    assert (handoff.state, handoff.assignee) == ("taken", "editor@example.org")
    assert editor.post("/staff/talk/close?id=web%3Aone").status_code == 303
    talk = log.talk(TALK)
    assert talk is not None
    assert talk.state == "bot"
    assert "left this chat" in log.since(TALK, 0)[-1].text
    assert "Are there dormitories?" not in editor.get("/staff/inbox").text
    assert "Are there dormitories?" in editor.get("/staff/inbox?state=closed").text


@pytest.mark.parametrize("form", [{"text": ""}, {"text": "x" * 3001}, {"text": "x", "language": "xx"}])
def test_reply_that_cannot_be_sent_is_refused(editor: Browser, log: TalkLog, form: dict[str, str]) -> None:
    ask(log, "Hello?")
    before = len(log.since(TALK, 0))
    assert editor.post("/staff/talk/reply?id=web%3Aone", {"language": "en", **form}).status_code == 422
    assert len(log.since(TALK, 0)) == before


def test_who_only_asks_is_answered_by_mail_alone(
    editor: Browser, log: TalkLog, sessions: sessionmaker[Session]
) -> None:
    ask(log, "Hello?", peer="me", handoff="Hello?", channel="rest")
    page = "/staff/talk?id=rest%3Ame"
    assert "This visitor cannot be reached" in editor.get(page).text
    log.receive(InMessage("rest", "me", "sara@example.org").to_log())
    assert "your reply goes by e-mail alone" in editor.get(page).text
    assert editor.post("/staff/talk/reply?id=rest%3Ame", {"text": "Yes.", "language": "en"}).status_code == 303
    with sessions() as session:
        assert [(mail.recipient, mail.text) for mail in mails_of(session, "rest:me")] == [("sara@example.org", "Yes.")]
        assert session.scalars(select(Handoff.state)).all() == ["taken"]
    talk = log.talk("rest:me")
    assert talk is not None
    assert talk.state == "bot"  # the assistant goes on: nobody else can answer there
    assert "Yes." in editor.get(page).text


def test_nobody_is_reached_over_rest(editor: Browser, log: TalkLog) -> None:
    log.receive(Incoming("rest", "a/b", "m", "Hello?", language="en"))
    form = {"text": "Yes", "language": "en"}
    assert editor.post("/staff/talk/reply?id=rest%3Aa%2Fb", form).status_code == 422
    assert editor.get("/staff/talk?id=rest%3Aa%2Fb").status_code == 200


def test_assistant_takes_a_quiet_talk_back(log: TalkLog, sessions: sessionmaker[Session]) -> None:
    ask(log, "Hello?")
    log.set_state(TALK, "human")
    release_talks(sessions, time.time() - 60)
    assert getattr(log.talk(TALK), "state", None) == "human"
    release_talks(sessions, time.time() + 1)
    assert getattr(log.talk(TALK), "state", None) == "bot"


def test_handoff_is_taken_noted_and_reopened(editor: Browser, log: TalkLog, sessions: sessionmaker[Session]) -> None:
    ask(log, "Hello?", handoff="Hello?")
    editor.post("/staff/inbox/1", {"state": "taken", "note": "Ask the dean."})
    page = editor.get("/staff/inbox?state=taken").text
    assert "editor@example.org" in page
    assert "Ask the dean." in page
    editor.post("/staff/inbox/1", {"state": "open", "note": ""})
    with sessions() as session:
        row = session.get_one(Handoff, 1)
        assert (row.state, row.assignee, row.note) == ("open", None, None)
        assert len(session.scalars(select(AuditEntry).where(AuditEntry.action == "hand-off")).all()) == 2
    assert editor.post("/staff/inbox/1", {"state": "burnt"}).status_code == 422
    assert editor.post("/staff/inbox/99", {"state": "open"}).status_code == 404


def test_one_persons_data_are_exported_and_erased(
    sign_in: SignIn, log: TalkLog, sessions: sessionmaker[Session]
) -> None:
    admin = sign_in(Role.ADMIN)
    ask(log, "My secret question", handoff="My secret question")
    kept = admin.get("/staff/talk/export?id=web%3Aone")
    assert kept.headers["content-type"].startswith("application/json")
    assert [one["text"] for one in kept.json()["messages"]] == ["My secret question", "I don't know."]
    assert len(kept.json()["handoffs"]) == 1
    assert admin.post("/staff/talk/erase?id=web%3Aone").status_code == 303
    with sessions() as session:
        assert session.get(Conversation, TALK) is None
        assert not session.scalars(select(Handoff)).all()
        entries = session.scalars(select(AuditEntry)).all()
    assert {"export", "erase"} <= {entry.action for entry in entries}
    assert "secret" not in str([(entry.before, entry.after, entry.subject) for entry in entries])


def test_a_person_is_found_by_id_exported_and_erased(
    sign_in: SignIn, log: TalkLog, sessions: sessionmaker[Session]
) -> None:
    admin = sign_in(Role.ADMIN)
    ask(log, "My secret question", handoff="My secret question")
    ask(log, "Of somebody else", "two")
    log.receive(Incoming("telegram", "one", "a", "Hello on Telegram"))
    page = admin.get("/staff/privacy?who=one").text
    assert set(re.findall(r"id=(\w+%3A\w+)", page)) == {"web%3Aone", "telegram%3Aone"}
    assert "telegram%3Aone" not in admin.get("/staff/privacy?who=web%3Aone").text
    assert "id=web" not in admin.get("/staff/privacy?who=sara%40example.org").text
    log.receive(Incoming("web", "one", "b", "[e-mail]", contact="Sara@example.org"))
    assert "id=web%3Aone" in admin.get("/staff/privacy?who=sara%40example.org").text
    kept = admin.get("/staff/privacy/export?who=one")
    assert kept.headers["content-disposition"].startswith("attachment")
    for part in ("My secret question", "Hello on Telegram", "Sara@example.org"):
        assert part in kept.text
    for form in ({"who": "one"}, {"who": "nobody", "sure": "yes"}, {"who": "%", "sure": "yes"}):
        assert admin.post("/staff/privacy", form).status_code == 422
    assert admin.post("/staff/privacy", {"who": "one", "sure": "yes"}).status_code == 303
    with sessions() as session:
        assert session.scalars(select(Conversation.id)).all() == ["web:two"]
        entries = session.scalars(select(AuditEntry).where(AuditEntry.action.in_(("export", "erase")))).all()
    assert [entry.action for entry in entries] == ["export", "erase", "erase"]
    assert not any(":one" in entry.subject for entry in entries)


def test_scripts_are_shown_as_text_wherever_they_come_from(sign_in: SignIn, log: TalkLog) -> None:
    admin = sign_in(Role.ADMIN)
    ask(log, SCRIPT, peer="one", answer=SCRIPT, handoff=SCRIPT)
    admin.post("/staff/inbox/1", {"state": "open", "note": SCRIPT})
    admin.post("/staff/accounts", {"email": "evil@example.org", "name": SCRIPT, "role": "viewer"})
    fact = {"topic": "evil", "attribute": "fact", "statement": SCRIPT, "source_id": "tums-international-relations"}
    texts = {f"{name}-{code}": SCRIPT for name in ("text", "question", "examples") for code in ("en", "fa")}
    assert admin.post("/staff/facts/new", fact | texts | {"answers": "new"}).status_code == 303
    source = {"id": "evil", "title": SCRIPT, "url": "https://evil.example/<script>", "as_of": "2026-01-01"}
    admin.post("/staff/records/sources/new", source)
    admin.post("/staff/records/sources/new", {**source, "url": "https://evil.example/", "id": "evil2"})
    for path in (
        "/staff/", PAGE, "/staff/talks", f"/staff/talks?q={SCRIPT}&day={SCRIPT}", "/staff/inbox", "/staff/accounts",
        "/staff/facts", f"/staff/facts?q={SCRIPT}&topic={SCRIPT}", "/staff/facts/evil.fact",
        "/staff/facts/evil.fact/preview", "/staff/facts/new",
        "/staff/facts/new?message=1", "/staff/facts/new?message=2", "/staff/examples/new?message=1",
        f"/staff/examples/new?intent={SCRIPT}", "/staff/records/sources", "/staff/records/sources/evil2",
        "/staff/audit", f"/staff/audit?who={SCRIPT}&subject={SCRIPT}", f"/staff/login?next={SCRIPT}",
        f"/staff/inbox?state={SCRIPT}", f"/staff/privacy?who={SCRIPT}",
    ):  # fmt: skip
        page = admin.get(path)
        assert page.status_code == 200, path
        assert "<script>alert" not in page.text, path
        assert "<img" not in page.text, path
    for path, form in (
        ("/staff/login", {"email": SCRIPT, "password": SCRIPT, "next": SCRIPT}),
        ("/staff/facts/new", {"topic": SCRIPT, "answers": SCRIPT, "source_id": SCRIPT, "text-en": SCRIPT}),
        ("/staff/facts/new", texts | {"topic": "x", "answers": "new", "source_id": "new", "source-title": SCRIPT}),
        ("/staff/examples/new", {"text": SCRIPT, "language": SCRIPT, "intent": SCRIPT}),
        ("/staff/records/sources/new", {"id": SCRIPT, "title": SCRIPT, "url": SCRIPT, "as_of": SCRIPT}),
        ("/staff/talk/reply?id=web%3Aone", {"text": SCRIPT, "language": SCRIPT}),
        ("/staff/privacy", {"who": SCRIPT}),
    ):
        page = admin.post(path, form)
        assert page.status_code in (403, 422), path
        assert "<script>alert" not in page.text, path
        assert "<img" not in page.text, path


@pytest.fixture
def queries(client: TestClient) -> Iterator[list[str]]:
    """The statements that the edge sends to the database."""
    engine = client.app.state.engine  # type: ignore[attr-defined]
    sent: list[str] = []

    def hear(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        sent.append(statement)

    event.listen(engine, "before_cursor_execute", hear)
    yield sent
    event.remove(engine, "before_cursor_execute", hear)


@pytest.mark.parametrize("path", ["/staff/talks", "/staff/inbox", "/staff/", PAGE, "/staff/facts"])
def test_pages_ask_the_database_as_often_for_many_as_for_few(
    editor: Browser, log: TalkLog, queries: list[str], settings: Settings, path: str
) -> None:
    def asked() -> int:
        queries.clear()
        assert editor.get(path).status_code == 200
        staffs = ("conversations.lease_until", "messages.answered_at IS NULL")  # the edge's own sweeps, at any time
        return sum(not any(part in query for part in staffs) for query in queries)

    ask(log, "Hello?", handoff="Hello 0?")
    few = asked()
    for number in range(30):
        ask(log, f"Hello {number}?", peer="one" if number % 2 else f"p{number}", handoff=f"Hello {number}?")
    assert asked() <= few + 1
    assert few <= 20
