"""The models' page: what is shown, who may publish, what is noted, and that nobody overwrites a colleague's choice."""

import time
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session, sessionmaker

from audit.models import AuditEntry
from serving.models import Replica
from staff.roles import Role
from tests.staff.conftest import Browser, SignIn, form_value
from tests.training.test_publishing import PASSED, keep_measured
from tests.training.test_registry import keep
from training.gate import Objection, Verdict
from training.models import PublicationState
from training.publishing import publish
from training.registry import Registry, last_publication, note_publication

HOSTILE = "<script>alert(1)</script>"
WORSE = Verdict((Objection("language", "fa", 9, 1, 0.01, (HOSTILE,)),)).to_json()


@pytest.fixture
def registry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Registry:
    registry = Registry(tmp_path / "models")
    keep_measured(registry, "rahnama-1", PASSED)
    keep_measured(registry, "rahnama-2", PASSED)
    keep_measured(registry, "rahnama-bad", {"gate": WORSE})
    keep(registry, "rahnama-old", code="of another day")
    monkeypatch.setattr("staff.model_pages.Registry", lambda: registry)
    return registry


@pytest.fixture
def live(registry: Registry, sessions: sessionmaker[Session]) -> None:
    """The first model was published and answers."""
    with sessions.begin() as session:
        note_publication(session, "rahnama-1", "boss@example.org").state = PublicationState.LIVE
        session.add(Replica(name="one:8000", model="rahnama-1", coming=None, since=time.time(), seen_at=time.time()))


def press(browser: Browser, action: str, **fields: str) -> int:
    last = form_value(browser.get("/staff/models").text, "last")
    return browser.post(f"/staff/models/{action}", {"last": last, **fields}).status_code


def wanted(sessions: sessionmaker[Session]) -> tuple[str, str | None]:
    with sessions() as session:
        last = last_publication(session)
        assert last is not None
        return last.model, last.reason


def changes(sessions: sessionmaker[Session]) -> list[AuditEntry]:
    with sessions() as session:
        return list(session.scalars(select(AuditEntry).where(AuditEntry.subject.contains("model "))))


@pytest.mark.usefixtures("live")
def test_a_trainer_publishes_and_goes_back_and_both_are_noted(sign_in: SignIn, sessions: sessionmaker[Session]) -> None:
    browser = sign_in(Role.TRAINER)
    assert press(browser, "publish", model="rahnama-2") == 303
    assert wanted(sessions) == ("rahnama-2", None)
    page = browser.get("/staff/models?done=published").text
    assert 'data-refresh="2"' in page
    assert press(browser, "roll-back") == 303
    assert wanted(sessions) == ("rahnama-1", None)
    told = [(one.who, one.action, one.before, one.after) for one in changes(sessions)]
    assert told == [
        ("trainer@example.org", "published", {"model": "rahnama-1"}, {"model": "rahnama-2"}),
        ("trainer@example.org", "rolled back", {"model": "rahnama-2"}, {"model": "rahnama-1"}),
    ]


@pytest.mark.usefixtures("live")
def test_against_the_gate_a_reason_is_needed_and_noted(sign_in: SignIn, sessions: sessionmaker[Session]) -> None:
    browser = sign_in(Role.TRAINER)
    assert press(browser, "publish", model="rahnama-bad") == 422
    assert press(browser, "publish", model="rahnama-bad", reason="x" * 1001) == 422
    assert wanted(sessions) == ("rahnama-1", None)
    assert changes(sessions) == []
    assert press(browser, "publish", model="rahnama-bad", reason=f"for a day {HOSTILE}") == 303
    assert wanted(sessions) == ("rahnama-bad", f"for a day {HOSTILE}")
    assert changes(sessions)[0].after == {"model": "rahnama-bad", "reason": f"for a day {HOSTILE}"}
    page = browser.get("/staff/models").text
    assert "for a day &lt;script&gt;" in page
    assert "In \u2068فارسی\u2069, 9 questions are answered worse and 1 better" in page
    assert "“&lt;script&gt;" in page
    assert "در زبان \u2068فارسی" in browser.get("/staff/models", "fa").text
    assert HOSTILE not in page


@pytest.mark.usefixtures("live")
@pytest.mark.parametrize("model", ["rahnama-old", "rahnama-gone", "../rahnama-1", ""])
def test_what_cannot_answer_is_not_published(sign_in: SignIn, sessions: sessionmaker[Session], model: str) -> None:
    assert press(sign_in(Role.TRAINER), "publish", model=model, reason="please") == 422
    assert wanted(sessions) == ("rahnama-1", None)
    assert changes(sessions) == []


@pytest.mark.usefixtures("live")
def test_a_colleagues_choice_is_not_overwritten_unseen(
    sign_in: SignIn, sessions: sessionmaker[Session], registry: Registry
) -> None:
    browser = sign_in(Role.TRAINER)
    last = form_value(browser.get("/staff/models").text, "last")
    with sessions.begin() as session:
        publish(session, registry, "rahnama-2", "boss@example.org")
    for action in ("publish", "roll-back"):
        answer = browser.post(f"/staff/models/{action}", {"last": last, "model": "rahnama-1"})
        assert answer.status_code == 409
        assert "Somebody else published" in answer.text
    assert wanted(sessions) == ("rahnama-2", None)


@pytest.mark.usefixtures("registry")
def test_without_an_earlier_model_there_is_no_way_back(sign_in: SignIn) -> None:
    browser = sign_in(Role.TRAINER)
    page = browser.get("/staff/models").text
    assert "roll-back" not in page
    assert "No server has said" in page
    assert browser.post("/staff/models/roll-back", {"last": ""}).status_code == 422


@pytest.mark.usefixtures("live")
def test_a_viewer_sees_all_and_has_nothing_to_press(sign_in: SignIn) -> None:
    page = sign_in(Role.VIEWER).get("/staff/models").text
    for shown in ("rahnama-1", "rahnama-2", "rahnama-old", "boss@example.org", "answers now", "one:8000"):
        assert shown in page
    assert "/staff/models/" not in page


@pytest.mark.usefixtures("live")
def test_the_page_goes_on_looking_until_each_server_has_said_that_nothing_comes(
    sign_in: SignIn, sessions: sessionmaker[Session]
) -> None:
    browser = sign_in(Role.VIEWER)
    assert "data-refresh" not in browser.get("/staff/models").text
    with sessions.begin() as session:
        session.get_one(Replica, "one:8000").coming = "rahnama-1"
    page = browser.get("/staff/models").text
    assert "<progress" in page
    assert "data-refresh" in page


@pytest.mark.usefixtures("live")
def test_a_failure_and_a_silent_server_are_told(
    sign_in: SignIn, sessions: sessionmaker[Session], registry: Registry
) -> None:
    with sessions.begin() as session:
        row = publish(session, registry, "rahnama-2", "boss@example.org")
        row.state, row.note = PublicationState.FAILED, "It answered nothing."
        session.add(Replica(name="two:8000", model="rahnama-1", coming=None, since=0.0, seen_at=time.time() - 100))
    page = sign_in(Role.VIEWER).get("/staff/models").text
    assert "did not come to answer" in page
    assert "It answered nothing." in page
    assert "this server has said nothing" in page
    assert "data-refresh" not in page
