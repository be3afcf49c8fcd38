"""Training in the console: the button, the report with its gate, mending, and talks kept as tests."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session, sessionmaker

from audit.models import AuditEntry
from staff.roles import Role
from talks.log import TalkLog
from talks.views import Incoming, Outgoing
from tests.staff.conftest import SignIn
from tests.training.test_gate import results, spoil
from tests.training.test_registry import manifest
from training.comparing import compare
from training.examples import Examples
from training.gate import judge
from training.jobs import Jobs
from training.judging import REGRESSION, Result
from training.models import Change, JobState
from training.plot import plot_confusions
from training.registry import Registry
from training.report import make_report

MODEL = "rahnama-00000000000000aa"
EVIL = "<script>alert('x')</script>"


@pytest.fixture
def registry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Registry:
    monkeypatch.setenv("RAHNAMA_MODELS", str(tmp_path / "models"))
    return Registry()


def keep_model(registry: Registry, message: int) -> None:
    """A model that was measured and is refused."""
    archive = registry.folder.parent / "trained.tar.gz"
    archive.write_bytes(b"x")
    registry.keep(archive, manifest(MODEL), {})
    talk = Result("regression-1", REGRESSION, "en", f"A walk {EVIL}", "and?", "right", (), True)
    before = [*results(60), talk]
    after = [*spoil(results(60), "fa", 12), replace(talk, verdict="wrong")]
    comparison = compare(before, after, "rahnama-live")
    suspect = {"text": "tuition fees", "language": "en", "intent": "unknown.fees", "rather": "unknown.budget"}
    near = {"kind": "near", "blocks": False, "text": EVIL, "language": "en", "intent": "unknown.fees"}
    report = make_report(
        MODEL,
        after,
        comparison,
        judge(comparison),
        latency={"ms_p50": 21.0, "ms_p95": 60.2},
        size=9_300_000,
        findings=[
            {**near, "other": "fees?", "rival": "unknown.budget", "cosine": 0.98},
            {"kind": "few", "blocks": False, "intent": "housing.beds", "counts": {"fi": 0, "tr": 2}},
            {"kind": "rasa", "blocks": False, "text": "Something odd."},
        ],
        suspects=[{**suspect, "doubt": 0.4}],
        proposals=[{"message": message, "confidence": 0.31, "alike": 4}, {"message": 999, "confidence": 0, "alike": 1}],
    )
    registry.keep_report(MODEL, report, plot_confusions(report["confusions"]))


def talk_about_beds(sessions: sessionmaker[Session]) -> int:
    log = TalkLog(sessions)
    log.receive(Incoming("web", "one", "a", "is there a bunk bed?", language="en"))
    claimed = log.claim("web:one", "tests", 10.0)
    assert claimed is not None
    log.complete(claimed, "tests", [Outgoing("No idea.", "en", {"custom": {"facts": ["none.unknown"]}})])
    return claimed.id


def changes(sessions: sessionmaker[Session]) -> list[str]:
    with sessions() as session:
        return [f"{row.action} {row.subject}" for row in session.scalars(select(AuditEntry).order_by(AuditEntry.id))]


@pytest.mark.usefixtures("registry")
def test_a_trainer_asks_for_a_training_sees_it_and_cancels_it(sign_in: SignIn, sessions: sessionmaker[Session]) -> None:
    with sessions.begin() as session:
        Examples(session).add("is there a bunk bed?", "en", "unknown.housing", "mina@example.org")
    browser = sign_in(Role.TRAINER)
    page = browser.get("/staff/training").text
    assert "is there a bunk bed?" in page
    assert "mina@example.org" in page
    answer = browser.post("/staff/training")
    assert (answer.status_code, answer.headers["location"]) == (303, "/staff/training/jobs/1")
    Jobs(sessions).log(1, EVIL)
    page = browser.get("/staff/training/jobs/1").text
    assert "data-refresh" in page
    assert EVIL not in page
    assert "&lt;script&gt;" in page
    browser.post("/staff/training/jobs/1/cancel")
    assert Jobs(sessions).find(1).state == JobState.CANCELLED
    assert "data-refresh" not in browser.get("/staff/training/jobs/1").text
    assert changes(sessions)[-2:] == ["train training 1", "cancel training 1"]
    assert browser.get("/staff/training/jobs/7").status_code == 404


@pytest.mark.parametrize("language", ["en", "fa"])
def test_the_report_says_why_the_gate_refuses_and_shows_all(
    sign_in: SignIn, registry: Registry, sessions: sessionmaker[Session], language: str
) -> None:
    keep_model(registry, talk_about_beds(sessions))
    live = replace(manifest("rahnama-live"), figures={"ms_p50": 36.2})
    registry.keep(registry.folder.parent / "trained.tar.gz", live, {})
    page = sign_in(Role.TRAINER).get(f"/staff/training/models/{MODEL}", language).text.replace("&nbsp;", " ")
    assert "\u2068فارسی\u2069" in page
    for words in ("fa 0?", "housing.beds", "tuition fees", "is there a bunk bed?", "Something odd.", "9.3 MB", "36 ms"):
        assert words in page, words
    rows = re.findall(r"<th scope=\"row\">.*?</tr>", page, re.DOTALL)
    by_language, by_question = (row for row in rows if 'lang="fa"' in row or "a.b" in row)
    assert re.findall(r"[\d.]+ → [\d.]+ %", by_language) == ["100.0 → 80.0 %", "0.0 → 20.0 %", "0.0 → 0.0 %"]
    assert re.findall(r"[\d.]+ → [\d.]+ %", by_question) == ["100.0 → 95.0 %", "0.0 → 5.0 %", "0.0 → 0.0 %"]
    assert EVIL not in page
    assert ("The gate refuses" in page) == (language == "en")
    assert "make-example" not in page
    assert "/staff/examples/new?message=" in page


def test_a_viewer_reads_the_report_and_finds_no_buttons(
    sign_in: SignIn, registry: Registry, sessions: sessionmaker[Session]
) -> None:
    keep_model(registry, talk_about_beds(sessions))
    browser = sign_in(Role.VIEWER)
    page = browser.get(f"/staff/training/models/{MODEL}").text
    assert "/staff/training/mend" not in page
    assert "/staff/examples/new" not in page
    drawing = browser.get(f"/staff/training/models/{MODEL}/plot")
    assert drawing.headers["content-type"].startswith("image/svg+xml")
    for name in ("rahnama-none", "..%2fx", "rahnama-none/plot"):
        assert browser.get(f"/staff/training/models/{name}").status_code == 404


@pytest.mark.usefixtures("registry")
def test_a_sentence_is_moved_to_where_it_belongs(sign_in: SignIn, sessions: sessionmaker[Session]) -> None:
    browser = sign_in(Role.TRAINER)
    form = {"text": "tuition fees", "language": "en", "intent": "unknown.fees", "to": "unknown.budget"}
    answer = browser.post("/staff/training/mend", {**form, "back": "/training/jobs/1"})
    assert answer.headers["location"] == "/staff/training/jobs/1?done=saved"
    with sessions() as session:
        rows = {row.intent: row.change for row in Examples(session).all()}
    assert rows == {"unknown.fees": Change.REMOVED, "unknown.budget": Change.ADDED}
    back = {**form, "intent": "unknown.budget", "to": "unknown.fees", "back": "https://evil.example"}
    assert browser.post("/staff/training/mend", back).headers["location"] == "/staff/training?done=saved"
    with sessions() as session:
        rows = {row.intent: row.change for row in Examples(session).all()}
    assert rows == {"unknown.fees": Change.ADDED}
    assert changes(sessions)[-1] == "mend sentence tuition fees"
    wrong = browser.post("/staff/training/mend", {**form, "intent": "no.such"})
    assert wrong.status_code == 422
    assert "no.such" in wrong.text


@pytest.mark.usefixtures("registry")
def test_a_talk_is_kept_as_a_test_by_one_click(sign_in: SignIn, sessions: sessionmaker[Session]) -> None:
    talk_about_beds(sessions)
    browser = sign_in(Role.TRAINER)
    assert "/staff/talk/keep" in browser.get("/staff/talk?id=web%3Aone").text
    assert browser.post("/staff/talk/keep?id=web%3Aone").headers["location"] == "/staff/training/talks?done=saved"
    page = browser.get("/staff/training/talks").text
    assert "is there a bunk bed?" in page
    assert "none.unknown" in page
    assert browser.post("/staff/talk/keep?id=web%3Anobody").status_code == 422
    browser.post("/staff/training/talks/1/withdraw")
    assert "is there a bunk bed?" not in browser.get("/staff/training/talks").text
    assert changes(sessions)[-2:] == ["keep regression talk 1", "withdraw regression talk 1"]
