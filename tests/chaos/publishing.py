"""Publishing under load: another model ten times, while visitors ask; and processes killed in the middle of it.

`python -m tests.chaos.publishing load RATE SWITCHES` prints latency (undisturbed, and while models are switched), lost
messages and memory; `python -m tests.chaos.publishing kill` what happened when each process was killed without a word
while a model was being published. Both end with status 1 where a message was lost or a bar was missed.
"""

import asyncio
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil

from facts.database import make_engine, make_sessions
from serving.address import AddressFile
from tests.chaos.chat import Chat
from tests.chaos.killing import QUESTIONS, find_faults
from tests.processes import Processes, run_processes
from training.models import PublicationState
from training.naming import digest_code
from training.publishing import publish, roll_back
from training.registry import Manifest, Registry, publications

CHATS = 20
_QUESTIONS = 8  # of one visitor: Rasa reads a talk's events anew for each turn, so that long talks cost more
_ANSWERED_WITHIN_S = 120.0
_SWITCHED_WITHIN_S = 180.0
_DRAINED_WITHIN_S = 60.0
_LOOK_EVERY_S = 0.1


class Visitor:
    """One chat, and what it asked."""

    def __init__(self, port: int) -> None:
        self.chat = Chat(port)
        self.asked: list[tuple[str, str]] = []
        self._talking = asyncio.create_task(self.chat.run())

    async def ask(self, text: str) -> float:
        """Ask, and wait for the answer; how long that took (ms)."""
        started = time.perf_counter()
        message_id = self.chat.ask(text)
        self.asked.append((message_id, text))
        await self.chat.wait_for(message_id)
        return (time.perf_counter() - started) * 1000

    @property
    def is_answered(self) -> bool:
        """Whether every question has an answer."""
        return all(self.chat.answers_to(message_id) for message_id, _ in self.asked)

    async def leave(self) -> None:
        """Close the chat."""
        self._talking.cancel()
        await asyncio.gather(self._talking, return_exceptions=True)


class Load:
    """Visitors who ask at a steady rate for as long as they are let; who has asked enough makes room for another."""

    def __init__(self, port: int, rate: float) -> None:
        self.times_ms: dict[str, list[float]] = {}
        self.phase = "undisturbed"
        self._port, self._rate = port, rate
        self._visitors: list[Visitor] = []
        self._present: list[Visitor] = []
        self._waiting: set[asyncio.Task[None]] = set()
        self._asking = asyncio.create_task(self._run())

    async def stop(self, patience_s: float = _ANSWERED_WITHIN_S) -> None:
        """Ask no more, and wait for the answers that are still to come."""
        self._asking.cancel()
        await asyncio.gather(self._asking, return_exceptions=True)
        if self._waiting:
            await asyncio.wait(self._waiting, timeout=patience_s)
        for task in self._waiting:
            task.cancel()
        for visitor in self._visitors:
            await visitor.leave()

    @property
    def messages(self) -> int:
        """How many messages were sent."""
        return sum(len(visitor.asked) for visitor in self._visitors)

    def faults(self) -> list[str]:
        """Messages that were lost, answered twice, wrongly, or out of order."""
        return [fault for visitor in self._visitors for fault in find_faults(visitor.chat, visitor.asked)]

    async def _run(self) -> None:
        chance, due = random.Random(7), time.monotonic()
        while True:
            task = asyncio.create_task(self._ask(await self._choose(chance), chance.choice(list(QUESTIONS))))
            self._waiting.add(task)
            task.add_done_callback(self._waiting.discard)
            due += 1 / self._rate
            await asyncio.sleep(max(0.0, due - time.monotonic()))

    async def _choose(self, chance: random.Random) -> Visitor:
        for visitor in [one for one in self._present if len(one.asked) >= _QUESTIONS and one.is_answered]:
            self._present.remove(visitor)
            await visitor.leave()
        able = [one for one in self._present if len(one.asked) < _QUESTIONS]
        if len(able) < CHATS:
            able.append(Visitor(self._port))
            self._present.append(able[-1])
            self._visitors.append(able[-1])
        return chance.choice(able)

    async def _ask(self, visitor: Visitor, text: str) -> None:
        phase = self.phase
        self.times_ms.setdefault(phase, []).append(await visitor.ask(text))


class Publisher:
    """Publishes between the shipped model and a copy of it, as staff would."""

    def __init__(self, processes: Processes) -> None:
        self._engine = make_engine(processes.environment["DATABASE_URL"])
        self._sessions = make_sessions(self._engine)
        self._address = AddressFile(Path(processes.environment["RAHNAMA_SERVING"]))
        self._supervisor = processes.pid
        self._registry = Registry(Path(processes.environment["RAHNAMA_MODELS"]))
        self._shipped = Path(processes.environment["RAHNAMA_MODEL"])
        self._copy = f"rahnama-copy-{processes.port}"

    def prepare(self) -> None:
        """Make the copy, as if it had been trained and measured."""
        shipped = self._shipped.name.removesuffix(".tar.gz")
        if self._registry.find(shipped).manifest is None:
            self._registry.write_manifest(make_manifest(shipped))
        self._registry.keep(self._shipped, make_manifest(self._copy), {})
        self._registry.keep_report(self._copy, {"gate": {"passed": True, "reasons": []}}, "")

    def close(self) -> None:
        """Leave the database."""
        self._engine.dispose()

    def publish(self) -> str:
        """Want the copy; its name."""
        with self._sessions.begin() as session:
            return publish(session, self._registry, self._copy, "test").model

    def roll_back(self) -> str:
        """Want the model before; its name."""
        with self._sessions.begin() as session:
            return roll_back(session, self._registry, "test").model

    def has_failed(self) -> bool:
        """Whether the last publication failed."""
        with self._sessions() as session:
            return publications(session, 1)[0].state == PublicationState.FAILED

    def answering(self) -> str:
        """The model that answers."""
        found = self._address.read()
        return found.model if found else ""

    async def wait_for(self, model: str) -> float:
        """Wait until a model answers; the seconds that it took."""
        started = time.monotonic()
        await until(lambda: self.answering() == model, _SWITCHED_WITHIN_S, f"{model} does not answer")
        return time.monotonic() - started

    def rasas(self) -> list[psutil.Process]:
        """The Rasa processes of the supervisor, the oldest first."""
        children = psutil.Process(self._supervisor("rasa")).children()
        running = [one for one in children if one.status() != psutil.STATUS_ZOMBIE]
        return sorted(running, key=lambda one: one.create_time())


def make_manifest(name: str) -> Manifest:
    """What is known of a model that today's code has made."""
    return Manifest(
        name=name,
        data="",
        code=digest_code(),
        commit="",
        versions={},
        trained_at="",
        trained_by="test",
        job=None,
        seconds=0.0,
        sentences=0,
        added=0,
        removed=0,
    )


async def until(true: Callable[[], bool], within_s: float, fault: str, look_every_s: float = _LOOK_EVERY_S) -> None:
    """Wait until a condition holds.

    Raises:
        RuntimeError: It takes too long; the message is `fault`.
    """
    deadline = time.monotonic() + within_s
    while not true():
        if time.monotonic() > deadline:
            raise RuntimeError(fault)
        await asyncio.sleep(look_every_s)


@dataclass
class Outcome:
    """What visitors and the machine saw; times in ms, memory in MB, after the first switch and after the last."""

    messages: int
    faults: list[str]
    undisturbed_ms: list[float]
    switching_ms: list[float]
    switches_s: list[float]
    first_mb: float
    last_mb: float


async def publish_under_load(processes: Processes, rate: float, switches: int, quiet_s: float) -> Outcome:
    """Publish and roll back in turn while visitors ask."""
    with prepared(processes) as publisher:
        load = Load(processes.port, rate)
        await asyncio.sleep(quiet_s)
        load.phase = "switching"
        seconds, memory = [], []
        for number in range(switches):
            seconds.append(await publisher.wait_for(publisher.roll_back() if number % 2 else publisher.publish()))
            await until(lambda: len(publisher.rasas()) == 1, _DRAINED_WITHIN_S, "the old process does not stop")
            memory.append(resident_mb(processes))
        await load.stop()
    times = load.times_ms
    count = load.messages
    return Outcome(count, load.faults(), times["undisturbed"], times["switching"], seconds, memory[0], memory[-1])


@contextmanager
def prepared(processes: Processes) -> Iterator[Publisher]:
    """A publisher with its second model."""
    publisher = Publisher(processes)
    publisher.prepare()
    try:
        yield publisher
    finally:
        publisher.close()


def resident_mb(processes: Processes) -> float:
    """Memory of all processes together, which is that of a running assistant with one model (MB)."""
    parents = [psutil.Process(processes.pid(name)) for name in ("web", "actions", "rasa")]
    return sum(one.memory_info().rss for parent in parents for one in (parent, *parent.children(recursive=True))) / 1e6


@dataclass(frozen=True)
class Kill:
    """What was killed in the middle of publishing, whether the model came, and the longest that a message waited."""

    victim: str
    came: bool
    longest_s: float


VICTIMS = ("new Rasa", "supervisor", "old Rasa", "edge")


async def kill_while_publishing(
    processes: Processes, rate: float, victims: Sequence[str] = VICTIMS
) -> tuple[list[Kill], list[str], int]:
    """Kill each process in turn while a model is being published; after each the next attempt must work.

    Returns:
        What was killed, the visitors' faults, and how many messages they sent.
    """
    came = []
    with prepared(processes) as publisher:
        load = Load(processes.port, rate)
        await asyncio.sleep(2)
        for victim in victims:
            load.phase, model = victim, publisher.publish()
            await _kill(processes, publisher, victim, model)
            if publisher.has_failed():
                model = publisher.publish()
            await publisher.wait_for(model)
            await until(lambda: len(publisher.rasas()) == 1, _DRAINED_WITHIN_S, "the old process does not stop")
            came.append(publisher.answering() == model)
            await publisher.wait_for(publisher.roll_back())
            await until(lambda: len(publisher.rasas()) == 1, _DRAINED_WITHIN_S, "the old process does not stop")
        await load.stop()
    longest = [max(load.times_ms[victim]) / 1000 for victim in victims]
    kills = [Kill(*one) for one in zip(victims, came, longest, strict=True)]
    return kills, load.faults(), load.messages


async def _kill(processes: Processes, publisher: Publisher, victim: str, model: str) -> None:
    await until(lambda: len(publisher.rasas()) == 2, _SWITCHED_WITHIN_S, "no second Rasa is started")
    await asyncio.sleep(2)
    if victim == "new Rasa":
        publisher.rasas()[-1].kill()
        await until(lambda: publisher.has_failed(), _SWITCHED_WITHIN_S, "the failure is not recorded")
    elif victim == "old Rasa":
        await publisher.wait_for(model)
        publisher.rasas()[0].kill()
    else:
        name = "rasa" if victim == "supervisor" else "web"
        await asyncio.to_thread(processes.kill, name, alone=True)
        await asyncio.sleep(1)
        processes.start(name)
        await asyncio.to_thread(processes.wait_until_ready)


def measure_load(rate: float, switches: int) -> int:
    """Print what publishing under load costs."""
    with tempfile.TemporaryDirectory() as folder, run_processes(Path(folder)) as processes:
        outcome = asyncio.run(publish_under_load(processes, rate, switches, quiet_s=60))
    quiet, busy = p95(outcome.undisturbed_ms), p95(outcome.switching_ms)
    growth = outcome.last_mb / outcome.first_mb - 1
    print(
        f"{outcome.messages} messages at {rate:g} a second, {switches} switches (median "
        f"{statistics.median(outcome.switches_s):.0f} s each until the other model answers): {len(outcome.faults)} "
        f"faults; p95 {quiet:.0f} ms undisturbed, {busy:.0f} ms while switching ({busy / quiet:.2f} x); memory "
        f"{outcome.first_mb:.0f} MB after the first switch, {outcome.last_mb:.0f} MB after the last ({growth:+.1%})."
    )
    print("\n".join(outcome.faults[:20]))
    return 1 if outcome.faults or busy > 2 * quiet or growth > 0.1 else 0


def measure_kills() -> int:
    """Print what came of kills in the middle of publishing."""
    with tempfile.TemporaryDirectory() as folder, run_processes(Path(folder)) as processes:
        kills, faults, messages = asyncio.run(kill_while_publishing(processes, rate=3))
    for kill in kills:
        came = "came" if kill.came else "did not come"
        print(f"{kill.victim} killed (-9): no message waited longer than {kill.longest_s:.1f} s; the model {came}.")
    print(f"{messages} messages, {len(faults)} faults.", *faults[:20], sep="\n")
    return 1 if faults or not all(kill.came for kill in kills) else 0


def p95(times: list[float]) -> float:
    """The 95th percentile."""
    return statistics.quantiles(times, n=20)[18]


def main(kind: str, *numbers: str) -> int:
    """Measure one of the two."""
    if kind == "kill":
        return measure_kills()
    rate, switches = numbers
    return measure_load(float(rate), int(switches))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
