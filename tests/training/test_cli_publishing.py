"""`rahnama publish` and `rahnama rollback`, with a supervisor that says what became of it."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from sqlalchemy import select
from sqlalchemy.orm import Session, sessionmaker

from audit.models import AuditEntry
from tests.training.test_publishing import PASSED, REFUSED, keep_measured
from training.cli import rahnama
from training.models import Publication, PublicationState
from training.registry import Registry, last_publication, publications


@pytest.fixture(autouse=True)
def registry(tmp_path: Path, database_url: str, monkeypatch: pytest.MonkeyPatch) -> Registry:
    registry = Registry(tmp_path / "models")
    for name, report in (("rahnama-1", PASSED), ("rahnama-2", PASSED), ("rahnama-bad", REFUSED)):
        keep_measured(registry, name, report)
    monkeypatch.setenv("DATABASE_URL", database_url)
    monkeypatch.setattr("training.cli.Registry", lambda: registry)
    return registry


def run(*arguments: str) -> Result:
    return CliRunner().invoke(rahnama, arguments)


@contextmanager
def supervisor(sessions: sessionmaker[Session], state: PublicationState) -> Iterator[None]:
    """Says of each publication what became of it, as the real one does."""
    over = threading.Event()

    def look() -> None:
        while not over.wait(0.05):
            with sessions.begin() as session:
                for row in session.scalars(select(Publication).where(Publication.state == PublicationState.WANTED)):
                    row.state, row.note = state, "It answered nothing." if state == PublicationState.FAILED else None

    thread = threading.Thread(target=look)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


def wanted(sessions: sessionmaker[Session]) -> str | None:
    with sessions() as session:
        last = last_publication(session)
        return last.model if last else None


def test_a_model_is_published_and_taken_back(sessions: sessionmaker[Session]) -> None:
    with supervisor(sessions, PublicationState.LIVE):
        assert run("publish", "rahnama-1").output == "rahnama-1 answers.\n"
        assert run("publish", "rahnama-2").exit_code == 0
        back = run("rollback")
    assert (back.output, back.exit_code) == ("rahnama-1 answers.\n", 0)
    assert wanted(sessions) == "rahnama-1"
    with sessions() as session:
        entries = session.scalars(select(AuditEntry).order_by(AuditEntry.id)).all()
    assert [(one.who, one.action, one.subject) for one in entries] == [
        ("command line", "published", "model rahnama-1"),
        ("command line", "published", "model rahnama-2"),
        ("command line", "rolled back", "model rahnama-1"),
    ]
    assert [one.before for one in entries] == [{"model": None}, {"model": "rahnama-1"}, {"model": "rahnama-2"}]


def test_what_does_not_come_to_answer_is_told(sessions: sessionmaker[Session]) -> None:
    with supervisor(sessions, PublicationState.FAILED):
        failed = run("publish", "rahnama-1")
    assert failed.exit_code == 1
    assert "It answered nothing." in failed.output
    assert wanted(sessions) is None


def test_without_a_server_the_wish_is_kept_and_told(sessions: sessionmaker[Session]) -> None:
    started = time.monotonic()
    kept = run("publish", "rahnama-1", "--wait", "0")
    assert kept.exit_code == 1
    assert "is the assistant running?" in kept.output
    assert time.monotonic() - started < 10
    assert wanted(sessions) == "rahnama-1"


def test_the_gate_counts_here_too(sessions: sessionmaker[Session]) -> None:
    refused = run("publish", "rahnama-bad")
    assert refused.exit_code == 1
    assert "In the language fa 9 questions" in refused.output
    assert wanted(sessions) is None
    with supervisor(sessions, PublicationState.LIVE):
        assert run("publish", "rahnama-bad", "--reason", "for a day").exit_code == 0
    with sessions() as session:
        assert publications(session)[0].reason == "for a day"
        entry = session.scalars(select(AuditEntry)).one()
        assert entry.after == {"model": "rahnama-bad", "reason": "for a day"}


@pytest.mark.parametrize("arguments", [("publish", "rahnama-none"), ("rollback",)])
def test_what_is_not_there_is_refused(sessions: sessionmaker[Session], arguments: tuple[str, ...]) -> None:
    refused = run(*arguments)
    assert refused.exit_code == 1
    assert refused.output.startswith("Error: There is no ")
    assert wanted(sessions) is None
