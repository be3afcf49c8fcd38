"""Killing in every phase of a training while visitors ask: the live model answers on, and the next attempt works.

`python -m tests.chaos.training all` does it on all sentences with the process of the `Procfile`, `… few` on few
sentences (tests/training/small.py); `… few disk` only what concerns the disk. They print what came of each kill, and
end with status 1 where a message was lost, a process was left behind, or a next attempt did not end with a measured
model.
"""

import asyncio
import os
import resource
import subprocess
import sys
import tarfile
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil

from facts.database import make_engine, make_sessions
from serving.address import AddressFile
from tests.chaos.publishing import Load, until
from tests.processes import Processes, run_processes
from tests.stack import own_folders
from training.examples import Examples
from training.jobs import ENDED, Jobs
from training.models import Job, JobState
from training.registry import Registry

WHO = "trainer@example.org"
SMALL = "scripts/again.sh .venv/main/bin/python -m tests.training.small"
PHASES = ("check", "start", "validate", "examine", "train", "read", "read-live", "keep", "judge")
_LINES = {"check": "Reading sentences", "keep": "Keeping ", "judge": "Judging "}  # steps that may be over in a moment
_OF_RASA = PHASES[1:7]
_REACHED_WITHIN_S = 300.0
_DONE_WITHIN_S = 600.0
_GONE_WITHIN_S = 20.0
_DISK_MB = 700
_FILE_LIMIT = 1_000_000  # bytes


@dataclass(frozen=True)
class Case:
    """Who is killed, and when: `worker`, `rasa` (the worker's child), `edge`; or the `disk` is full."""

    victim: str
    phase: str


CASES = (
    Case("worker", "queued"),
    *(Case("worker", phase) for phase in PHASES),
    *(Case("rasa", phase) for phase in _OF_RASA),
    Case("edge", "train"),
    Case("disk", "train"),
)


@dataclass(frozen=True)
class Outcome:
    """What came of a case: seconds that the worker's child outlived it, and until a measured model was there."""

    case: Case
    reached: str
    orphaned_s: float
    done_s: float
    faults: list[str]

    def __str__(self) -> str:
        left = f"its child ended after {self.orphaned_s:.1f} s; " if self.case.victim == "worker" else ""
        found = "; ".join(self.faults) or "the next attempt worked"
        return f"{self.case.victim} at {self.case.phase} ({self.reached}): {left}{found}, {self.done_s:.0f} s later."


class Trainer:
    """Asks for trainings as staff would, and knows the processes that do them."""

    def __init__(self, processes: Processes, disk: Path | None) -> None:
        self._processes, self._disk = processes, disk
        self._engine = make_engine(processes.environment["DATABASE_URL"])
        self._sessions = make_sessions(self._engine)
        self._address = AddressFile(Path(processes.environment["RAHNAMA_SERVING"]))
        self._count = 0
        self.jobs = Jobs(self._sessions)
        self.registry = Registry(Path(processes.environment["RAHNAMA_MODELS"]))

    def close(self) -> None:
        """Leave the database."""
        self._engine.dispose()

    def ask(self) -> int:
        """Label one more sentence and ask for a training; the live model shall have to read all questions again."""
        self._count += 1
        for path in self.registry.folder.glob("*.understood.json"):
            path.unlink()
        with self._sessions.begin() as session:
            Examples(session).add(f"is bunk number {self._count} mine?", "en", "unknown.housing", WHO)
        return self.jobs.queue(WHO)

    def answering(self) -> str:
        """The model that answers."""
        found = self._address.read()
        return found.model if found else ""

    def worker(self) -> psutil.Process | None:
        """The process that trains, which a script runs again where it was killed."""
        children = psutil.Process(self._processes.pid("training")).children()
        return next((one for one in children if "python" in one.name()), None)

    def rasa(self) -> psutil.Process | None:
        """The worker's child that trains and reads."""
        worker = self.worker()
        children = worker.children(recursive=True) if worker else []
        return next((one for one in children if "bot.trial" in one.cmdline()), None)

    async def reach(self, number: int, phase: str) -> str:
        """Wait until a job is in a phase, or just after one that was over in a moment; the phase."""
        await until(lambda: _is_at(self.jobs.find(number), phase), _REACHED_WITHIN_S, f"{phase} is not reached", 0.02)
        return self.jobs.find(number).step

    async def finish(self, number: int) -> Job:
        """Wait until a job has ended."""
        await until(lambda: self.jobs.find(number).state in ENDED, _DONE_WITHIN_S, f"job {number} does not end")
        return self.jobs.find(number)

    @contextmanager
    def full_disk(self) -> Iterator[None]:
        """Fill the disk; where there is none of its own, the child may write no file any longer."""
        rasa = self.rasa()
        if self._disk is None:
            assert rasa is not None
            resource.prlimit(rasa.pid, resource.RLIMIT_FSIZE, (_FILE_LIMIT, _FILE_LIMIT))
            yield
            return
        filler = self._disk / "filler"
        status = os.statvfs(self._disk)
        with filler.open("wb") as file:
            os.posix_fallocate(file.fileno(), 0, status.f_bavail * status.f_frsize)
        try:
            yield
        finally:
            filler.unlink()


def _is_at(job: Job, phase: str) -> bool:
    if job.state in ENDED:
        raise RuntimeError(f"Job {job.id} was {job.state} before {phase}:\n{job.log}")
    if phase in _LINES:
        return _LINES[phase] in job.log
    return job.step in PHASES[PHASES.index(phase) :]


async def run_case(trainer: Trainer, processes: Processes, case: Case) -> Outcome:
    """Kill somebody in the middle of a training, and see the next attempt through."""
    live, before = trainer.answering(), set(trainer.registry.folder.glob("*.tar.gz"))
    if case.phase == "queued":
        number, reached = await _kill_before(trainer)
        orphaned, began = 0.0, time.monotonic()
    else:
        number = trainer.ask()
        reached = await trainer.reach(number, case.phase)
        began = time.monotonic()
        number, orphaned = await _CASES[case.victim](trainer, processes, number)
    job = await trainer.finish(number)
    faults = [] if job.state == JobState.DONE else [f"the next attempt was {job.state}: {job.error}"]
    if job.model and not _is_whole(trainer.registry, job.model):
        faults.append(f"{job.model} is not whole")
    made = {path.name for path in set(trainer.registry.folder.glob("*.tar.gz")) - before}
    if made != {f"{job.model}.tar.gz"}:
        faults.append(f"these models came: {made}")
    if trainer.answering() != live:
        faults.append(f"{trainer.answering()} answers instead of {live}")
    return Outcome(case, reached, orphaned, time.monotonic() - began, faults)


async def _kill_before(trainer: Trainer) -> tuple[int, str]:
    worker = trainer.worker()
    assert worker is not None
    worker.kill()
    return trainer.ask(), "queued"


async def _kill_worker(trainer: Trainer, _processes: Processes, number: int) -> tuple[int, float]:
    worker, rasa = trainer.worker(), trainer.rasa()
    assert worker is not None
    worker.kill()
    began = time.monotonic()
    if rasa is not None:
        await until(lambda: not _runs(rasa), _GONE_WITHIN_S, "the worker's child goes on without it", 0.02)
    return number, time.monotonic() - began


async def _kill_rasa(trainer: Trainer, _processes: Processes, number: int) -> tuple[int, float]:
    rasa = trainer.rasa()
    assert rasa is not None, "Rasa is not there"
    rasa.kill()
    await _fail(trainer, number)
    return trainer.jobs.queue(WHO), 0.0


async def _restart_edge(_trainer: Trainer, processes: Processes, number: int) -> tuple[int, float]:
    await asyncio.to_thread(processes.kill, "web")
    await asyncio.sleep(1)
    processes.start("web")
    await asyncio.to_thread(processes.wait_until_ready)
    return number, 0.0


async def _fill_disk(trainer: Trainer, _processes: Processes, number: int) -> tuple[int, float]:
    with trainer.full_disk():
        job = await _fail(trainer, number)
    if "The disk became full" not in str(job.error):
        raise RuntimeError(f"The job does not say that the disk is full: {job.error}")
    return trainer.jobs.queue(WHO), 0.0


async def _fail(trainer: Trainer, number: int) -> Job:
    job = await trainer.finish(number)
    if job.state != JobState.FAILED or not job.error:
        raise RuntimeError(f"Job {number} was {job.state}, without a reason: {job.log}")
    return job


_CASES = {"worker": _kill_worker, "rasa": _kill_rasa, "edge": _restart_edge, "disk": _fill_disk}


def _runs(process: psutil.Process) -> bool:
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def _is_whole(registry: Registry, name: str) -> bool:
    """Whether a model can be read to its end, and has its manifest and report."""
    with tarfile.open(registry.path(name)) as archive:
        names = archive.getnames()
    return bool(names) and registry.find(name).manifest is not None and registry.report(name) is not None


async def kill_while_training(
    processes: Processes,
    cases: Sequence[Case],
    rate: float,
    disk: Path | None = None,
    say: Callable[[str], None] = print,
) -> tuple[list[Outcome], list[str], float]:
    """Go through the cases while visitors ask.

    Returns:
        What came of each, what went wrong for visitors, and the longest that one of them waited (s).
    """
    processes.start("training")
    trainer, load = Trainer(processes, disk), Load(processes.port, rate)
    outcomes = []
    try:
        await until(lambda: trainer.worker() is not None, _REACHED_WITHIN_S, "the process that trains does not start")
        await until(lambda: trainer.answering() != "", _REACHED_WITHIN_S, "no model answers")
        for case in cases:
            outcomes.append(await run_case(trainer, processes, case))
            say(str(outcomes[-1]))
        await load.stop()
    finally:
        trainer.close()
    longest = max(time_ms for times in load.times_ms.values() for time_ms in times) / 1000
    say(f"{load.messages} messages, {len(load.faults())} faults; none waited longer than {longest:.1f} s.")
    return outcomes, load.faults(), longest


@contextmanager
def own_disk(folder: Path) -> Iterator[Path | None]:
    """A small disk of its own, in memory; nothing where this machine does not let us mount one."""
    disk = folder / "disk"
    disk.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={_DISK_MB}m", "tmpfs", str(disk)]
    if subprocess.run(command, capture_output=True, check=False).returncode != 0:
        yield None
        return
    try:
        yield disk
    finally:
        subprocess.run(["umount", "--lazy", str(disk)], check=True)


def main(sentences: str, *victims: str) -> int:
    """Run all cases, or those of some victims, on processes of their own."""
    cases = [case for case in CASES if case.victim in victims or not victims]
    with tempfile.TemporaryDirectory() as name, own_disk(Path(name)) as disk:
        folders = own_folders(disk) if disk else {}
        with run_processes(Path(name), **folders) as processes:
            if sentences == "few":
                processes.commands["training"] = SMALL
            outcomes, faults, _ = asyncio.run(kill_while_training(processes, cases, rate=2, disk=disk))
    print(*faults[:20], sep="\n")
    return 1 if faults or any(outcome.faults for outcome in outcomes) else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
