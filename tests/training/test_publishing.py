"""What may be published, and where a roll-back leads, with models in a folder of their own."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.orm import Session, sessionmaker

from tests.training.test_gate import results, spoil
from tests.training.test_registry import WHO, keep
from training.errors import OutdatedModelError, RefusedError, UnknownModelError
from training.gate import Objection, Verdict, judge
from training.models import PublicationState
from training.publishing import live_model, model_before, objections, publish, roll_back
from training.registry import Registry, last_publication
from training.report import make_report

PASSED = {"gate": {"passed": True, "reasons": []}}
REFUSED = {"gate": Verdict((Objection("language", "fa", 9, 0, 0.002, ("OPATEL کی شروع شد؟",)),)).to_json()}


@pytest.fixture
def registry(tmp_path: Path) -> Registry:
    registry = Registry(tmp_path / "models")
    for name in ("rahnama-1", "rahnama-2", "rahnama-3"):
        keep_measured(registry, name, PASSED)
    return registry


def keep_measured(registry: Registry, name: str, report: Mapping[str, Any], code: str | None = None) -> None:
    keep(registry, name, code)
    registry.keep_report(name, report, "<svg/>")


def test_what_passed_the_gate_is_published_and_a_reason_is_not_kept(
    registry: Registry, sessions: sessionmaker[Session]
) -> None:
    with sessions.begin() as session:
        row = publish(session, registry, "rahnama-1", WHO, "no need")
        assert (row.model, row.author, row.reason, row.state) == ("rahnama-1", WHO, None, PublicationState.WANTED)
        assert registry.wanted(session) == registry.path("rahnama-1")


def test_what_the_gate_refuses_needs_a_reason(registry: Registry, sessions: sessionmaker[Session]) -> None:
    keep_measured(registry, "rahnama-4", REFUSED)
    with sessions.begin() as session:
        for reason in ("", "  \n"):
            with pytest.raises(RefusedError, match="In the language fa 9 questions"):
                publish(session, registry, "rahnama-4", WHO, reason)
        assert last_publication(session) is None
        assert publish(session, registry, "rahnama-4", WHO, " a new programme ").reason == "a new programme"


def test_what_was_not_measured_or_whose_report_is_damaged_is_refused(
    registry: Registry, sessions: sessionmaker[Session]
) -> None:
    keep(registry, "rahnama-4")
    (registry.folder / "rahnama-1.report.json").write_text('{"gate": {"pas')
    for name in ("rahnama-4", "rahnama-1"):
        assert list(map(str, objections(registry, name))) == ["It has not been measured."]
        with sessions.begin() as session, pytest.raises(RefusedError):
            publish(session, registry, name, WHO)


def test_what_cannot_run_is_not_published_for_any_reason(registry: Registry, sessions: sessionmaker[Session]) -> None:
    keep_measured(registry, "rahnama-4", PASSED, code="of another day")
    with sessions.begin() as session:
        with pytest.raises(OutdatedModelError, match="train anew"):
            publish(session, registry, "rahnama-4", WHO, "a reason")
        with pytest.raises(UnknownModelError):
            publish(session, registry, "rahnama-9", WHO, "a reason")
        assert last_publication(session) is None


def test_a_roll_back_leads_to_the_model_before_whatever_the_gate_says(
    registry: Registry, sessions: sessionmaker[Session]
) -> None:
    with sessions.begin() as session:
        for name in ("rahnama-1", "rahnama-2", "rahnama-2"):
            publish(session, registry, name, WHO)
        registry.keep_report("rahnama-1", REFUSED, "<svg/>")
        assert [roll_back(session, registry, WHO).model for _ in range(2)] == ["rahnama-1", "rahnama-2"]


def test_a_roll_back_passes_over_what_failed_is_gone_or_cannot_run(
    registry: Registry, sessions: sessionmaker[Session]
) -> None:
    keep_measured(registry, "rahnama-4", PASSED)
    keep_measured(registry, "rahnama-5", PASSED)
    with sessions.begin() as session:
        for name in ("rahnama-1", "rahnama-2", "rahnama-3", "rahnama-4", "rahnama-5"):
            row = publish(session, registry, name, WHO)
            if name == "rahnama-4":
                row.state = PublicationState.FAILED
        registry.path("rahnama-3").unlink()
        keep(registry, "rahnama-2", code="of another day")
        assert roll_back(session, registry, WHO).model == "rahnama-1"


def test_without_an_earlier_model_there_is_no_way_back(registry: Registry, sessions: sessionmaker[Session]) -> None:
    with sessions.begin() as session:
        assert model_before(session, registry) is None
        publish(session, registry, "rahnama-1", WHO)
        with pytest.raises(UnknownModelError, match="no earlier model"):
            roll_back(session, registry, WHO)


def test_the_gate_asks_about_the_model_that_answers_by_now(registry: Registry, sessions: sessionmaker[Session]) -> None:
    keep_measured(registry, "rahnama-1", make_report("rahnama-1", results(60), None, judge(None)))
    keep_measured(registry, "rahnama-2", make_report("rahnama-2", spoil(results(60), "fa", 12), None, judge(None)))
    assert objections(registry, "rahnama-2") == ()
    with sessions.begin() as session:
        publish(session, registry, "rahnama-1", WHO)
        assert live_model(registry, session) == "rahnama-1"
        with pytest.raises(RefusedError, match="In the language fa 12 questions"):
            publish(session, registry, "rahnama-2", WHO)
        assert publish(session, registry, "rahnama-2", WHO, "a trial").reason == "a trial"
        assert publish(session, registry, "rahnama-1", WHO).reason is None
