"""Measures retraining from label to report: `make measure-retraining`, in a database and folder of models of its own.

A live model is trained and measured first. Then a sentence is labelled, a training asked for as in the console, and
the time taken until its report is there, step by step. Beside it Rasa's default pipeline is trained on the same data:
one epoch and three, from which its 100 follow (`DIET=no` leaves it out, `DIET=all` runs all of them).
"""

import os
import resource
import subprocess
import tempfile
import time
from pathlib import Path

from alembic import command
from alembic.config import Config

from facts.database import make_engine, make_sessions
from facts.seeding import seed
from scripts.rasa_default import EPOCHS, PIPELINE
from training.candidate import Maker
from training.examples import Examples
from training.jobs import Jobs
from training.naming import ROOT, read_contents
from training.overlay import write_task_data
from training.registry import Registry, note_publication
from training.worker import Worker

ADDED = "please enlighten me about the whole thing"
DEFAULT = f"""recipe: default.v1
language: en
assistant_id: default
pipeline:
{PIPELINE}- name: EntitySynonymMapper
- name: FallbackClassifier
  threshold: 0.3
  ambiguity_threshold: 0.1
policies:
- name: RulePolicy
"""


def busy() -> float:
    """Seconds of the processors that this process and those it started have taken."""
    own, others = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + others.ru_utime + others.ru_stime


def tell(step: str, share: float, line: str) -> None:
    """Say what is done."""
    if line:
        print(line, flush=True)


def measure_ours(folder: Path) -> None:
    """The live model, then a label and its candidate."""
    url = f"sqlite:///{folder / 'measured.db'}"
    config = Config(ROOT / "alembic.ini")
    config.attributes["url"] = url
    command.upgrade(config, "head")
    sessions, registry = make_sessions(make_engine(url)), Registry(folder / "models")
    seed(sessions)
    live = Maker(sessions, registry, folder / "work" / "live").make("measuring", tell)
    with sessions.begin() as session:
        note_publication(session, live.name, "measuring")
    started, before = time.monotonic(), busy()
    with sessions.begin() as session:
        Examples(session).add(ADDED, "en", "context.what", "measuring")
    jobs = Jobs(sessions)
    number = jobs.queue("measuring")
    Worker(sessions, registry, folder / "work").run_one()
    seconds, processors = time.monotonic() - started, busy() - before
    print(jobs.find(number).log)
    print(f"From label to report: {seconds:.0f} s of the clock, {processors:.0f} s of the processors.", flush=True)


def measure_default(folder: Path, epochs: int) -> tuple[float, float]:
    """Train Rasa's default pipeline for some epochs; seconds of the clock and of the processors."""
    domain, paths = write_task_data(folder, read_contents())
    (folder / "config.yml").write_text(DEFAULT.format(epochs=epochs), encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "RASA_CACHE_DIRECTORY": str(folder / "cache")}
    arguments = ["-W", "ignore", "-m", "rasa", "train", "--skip-validation", "--quiet", "--config", "config.yml"]
    arguments += ["--domain", str(domain), "--data", *map(str, paths), "--out", str(folder / "trained")]
    started, before = time.monotonic(), busy()
    subprocess.run(
        [str(ROOT / ".venv/rasa/bin/python"), *arguments], cwd=folder, env=environment, check=True, capture_output=True
    )
    return time.monotonic() - started, busy() - before


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        measure_ours(Path(folder))
    wanted = os.environ.get("DIET", "")
    if wanted == "no":
        return
    measured = {}
    for epochs in (EPOCHS,) if wanted == "all" else (1, 3):
        with tempfile.TemporaryDirectory() as folder:
            measured[epochs] = measure_default(Path(folder), epochs)
        clock, processors = measured[epochs]
        print(f"Rasa's default, {epochs} epochs: {clock:.0f} s, {processors:.0f} s of the processors", flush=True)
    if wanted != "all":
        for name, first, third in zip(("clock", "processors"), measured[1], measured[3], strict=True):
            print(f"100 epochs would take {first + (EPOCHS - 1) * (third - first) / 2:.0f} s of the {name}.")


if __name__ == "__main__":
    main()
