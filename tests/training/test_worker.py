"""Trainings for real, by Rasa, on a small part of the sentences; and what happens when their process dies."""

import os
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import psutil
import pytest
from sqlalchemy import update
from sqlalchemy.orm import Session, sessionmaker

from tests.conftest import ROOT
from tests.training.small import make_small
from training import candidate
from training.candidate import Maker
from training.corpus import Corpus
from training.errors import NoRoomError
from training.examples import Examples
from training.intents import make_intent
from training.jobs import Jobs
from training.models import Job, JobState, RegressionTalk
from training.overlay import Overlay
from training.registry import Registry, note_publication
from training.scoring import RIGHT
from training.worker import Worker

WHO = "trainer@example.org"
NEW = (
    "Is there a bunk bed for a guest?",
    "How many bunk beds are in a room?",
    "I would like a bunk bed in a shared room",
)


@pytest.fixture
def registry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Registry:
    """A folder of models of its own, little to train on, and few questions."""
    make_small(monkeypatch)
    return Registry(tmp_path / "models")


def run(sessions: sessionmaker[Session], registry: Registry, folder: Path) -> Job:
    jobs = Jobs(sessions)
    number = jobs.queue(WHO)
    assert Worker(sessions, registry, folder).run_one()
    return jobs.find(number)


@pytest.mark.e2e
def test_a_label_becomes_a_measured_candidate_with_a_new_intent(
    sessions: sessionmaker[Session], registry: Registry, tmp_path: Path
) -> None:
    (tmp_path / "work").mkdir()
    (tmp_path / "work" / "encodings.npz").write_bytes(b"PK\x03\x04 and nothing more")
    live = run(sessions, registry, tmp_path / "work")
    assert "encodings.npz cannot be read" in live.log
    assert (live.state, live.error, live.progress) == (JobState.DONE, None, 100), live.log
    assert live.model is not None
    report = registry.report(live.model)
    assert report is not None
    assert report["figures"]["questions"] >= 72
    assert report["figures"][RIGHT] > 0.5
    assert report["latency"]["ms_p50"] > 0
    assert len(report["suspects"]) > 10
    assert not list((tmp_path / "work").glob("job-*"))
    manifest = registry.find(live.model).manifest
    assert manifest is not None
    assert (manifest.job, manifest.trained_by, manifest.added) == (live.id, WHO, 0)

    shipped = next(one for _, one in Corpus.read(ROOT / "data" / "nlu").sentences() if one.intent == "opatel.start")
    with sessions.begin() as session:
        note_publication(session, live.model, WHO)
        make_intent(session, "housing.bunks", "Bunk beds", WHO)
        for text in NEW:
            Examples(session).add(text, "en", "housing.bunks", WHO)
        near = Examples(session).add(f"{shipped.text}!", shipped.language, "meditec.aim", WHO)
        turn = {"text": "When did OPATEL start?", "facts": ["opatel.start"], "language": "en", "hints": {}}
        talk = RegressionTalk(title="A walk", turns=[turn], author=WHO, created_at=near.created_at)
        session.add(talk)
    job = run(sessions, registry, tmp_path / "work")
    assert job.state == JobState.DONE, job.log
    assert job.model not in (None, live.model)
    report = registry.report(str(job.model))
    assert report is not None
    assert report["comparison"]["against"] == live.model
    assert report["regression"] == [{"title": "A walk", "text": "When did OPATEL start?", "passed": True}]
    kinds = Counter(finding["kind"] for finding in report["findings"])
    assert kinds["few"] == 1
    assert kinds["near"] >= 1


def test_a_contradiction_is_refused_before_rasa_starts(
    sessions: sessionmaker[Session], registry: Registry, tmp_path: Path
) -> None:
    with sessions.begin() as session:
        Examples(session).add("Tell me more", "en", "unknown.fees", WHO)
    job = run(sessions, registry, tmp_path / "work")
    assert (job.state, registry.all()) == (JobState.REFUSED, ())
    blocking = [finding for finding in job.findings or () if finding["blocks"]]
    assert [(one["kind"], one["text"]) for one in blocking] == [("duplicate", "Tell me more")]


def test_a_full_disk_is_said_before_anything_is_written(
    sessions: sessionmaker[Session], registry: Registry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(candidate, "NEEDED_MB", 10**9)
    job = run(sessions, registry, tmp_path / "work")
    assert job.state == JobState.FAILED
    assert "make room" in str(job.error)
    with pytest.raises(NoRoomError):
        Maker(sessions, registry, tmp_path / "work").make(WHO, lambda *_: None, overlay=Overlay())


WORK = """
import sys
from pathlib import Path
from facts.database import make_engine, make_sessions
from training.registry import Registry
from training.worker import Worker
Worker(make_sessions(make_engine(sys.argv[1])), Registry(Path(sys.argv[2])), Path(sys.argv[3])).run_forever()
"""


def start_worker(url: str, tmp_path: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-c", WORK, url, str(tmp_path / "models"), str(tmp_path / "work")]
    return subprocess.Popen(command, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)})


def wait_for_step(jobs: Jobs, number: int, steps: set[str], attempts: int = 1, seconds: float = 60) -> None:
    until = time.monotonic() + seconds
    while (job := jobs.find(number)).attempts != attempts or job.step not in steps:
        assert time.monotonic() < until, (job.state, job.step, job.log)
        time.sleep(0.1)


@pytest.mark.e2e
def test_a_killed_worker_takes_rasa_with_it_and_the_next_one_goes_on(
    sessions: sessionmaker[Session], database_url: str, tmp_path: Path
) -> None:
    jobs = Jobs(sessions)
    number = jobs.queue(WHO)
    worker = start_worker(database_url, tmp_path)
    try:
        wait_for_step(jobs, number, {"start", "validate", "examine"})
        time.sleep(1)
        children = psutil.Process(worker.pid).children(recursive=True)
        assert any("bot.trial" in child.cmdline() for child in children)
        worker.send_signal(signal.SIGKILL)
        worker.wait(10)
        _, alive = psutil.wait_procs(children, timeout=10)
        assert not alive
        assert Registry(tmp_path / "models").all() == ()
        with sessions.begin() as session:
            session.execute(update(Job).values(lease_until=1.0))  # as if twenty seconds had passed
        worker = start_worker(database_url, tmp_path)
        wait_for_step(jobs, number, {"start", "validate", "examine"}, attempts=2)
        jobs.cancel(number)
        until = time.monotonic() + 15
        while jobs.find(number).state == JobState.RUNNING and time.monotonic() < until:
            time.sleep(0.2)
        assert jobs.find(number).state == JobState.CANCELLED
        assert not psutil.Process(worker.pid).children(recursive=True)
    finally:
        worker.kill()
        worker.wait(10)
