"""The kill test: many chats, while each process in turn is killed without a word and started again.

`python -m tests.chaos.killing CHATS MESSAGES ROUNDS` prints what happened and ends with status 1 where a message has
not exactly one answer, or not in order.
"""

import asyncio
import random
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from tests.chaos.chat import Chat
from tests.processes import NAMES, Processes, run_processes

QUESTIONS = {
    "When did OPATEL start?": "opatel.start",
    "Which countries take part in MediTec?": "meditec.countries",
    "ما هو برنامج الأستاذ الزائر؟": "vpp.what",
    "OPATEL kaç yıl sürüyor?": "opatel.duration",
    "/exchange.agreements": "exchange.agreements",
    "/erasmus.period": "erasmus.period",
}
"""What is asked, and the fact that each must state: an apology is no answer."""

_BETWEEN_KILLS_S = 3.0
_DOWN_S = 1.0
_LOOK_EVERY_S = 0.5


@dataclass
class Outcome:
    """What the chats saw."""

    messages: int
    kills: int
    seconds: float
    drops: int
    faults: list[str] = field(default_factory=list)


async def kill_under_load(processes: Processes, chats: int, messages: int, rounds: int, patience_s: float) -> Outcome:
    """Let chats ask while processes are killed in turn; then look at every answer."""
    started = time.monotonic()
    visitors = [Chat(processes.port) for _ in range(chats)]
    running = [asyncio.create_task(visitor.run()) for visitor in visitors]
    asked: list[list[tuple[str, str]]] = [[] for _ in visitors]
    asking = asyncio.create_task(_ask(visitors, asked, messages))
    kills = await _kill_in_turn(processes, rounds)
    await asking
    for _ in range(int(patience_s / _LOOK_EVERY_S)):
        if all(_is_answered(visitor, questions) for visitor, questions in zip(visitors, asked, strict=True)):
            break
        await asyncio.sleep(_LOOK_EVERY_S)
    await asyncio.sleep(2)  # a second answer would come now
    for task in running:
        task.cancel()
    await asyncio.gather(*running, return_exceptions=True)
    outcome = Outcome(chats * messages, kills, time.monotonic() - started, sum(visitor.drops for visitor in visitors))
    for visitor, questions in zip(visitors, asked, strict=True):
        outcome.faults += find_faults(visitor, questions)
    return outcome


def find_faults(visitor: Chat, questions: list[tuple[str, str]]) -> list[str]:
    """Where a question has not exactly one answer with its fact, or something came out of order."""
    faults = []
    for message_id, text in questions:
        facts = [frame["custom"]["facts"] for frame in visitor.answers_to(message_id)]
        if facts != [[QUESTIONS[text]]]:
            faults.append(f"{text!r} has the answers {facts}")
    seqs = [frame["seq"] for frame in visitor.received]
    if seqs != list(range(1, len(seqs) + 1)):
        faults.append(f"messages came as {seqs}")
    ids = [frame["id"] for frame in visitor.received if frame["from"] == "visitor"]
    replies = [frame["reply_to"] for frame in visitor.received if frame["from"] == "assistant"]
    if ids != [message_id for message_id, _ in questions] or replies != sorted(replies):
        faults.append("the order is not that of the questions")
    return faults


async def _ask(visitors: list[Chat], asked: list[list[tuple[str, str]]], messages: int) -> None:
    chance = random.Random(7)
    for _ in range(messages):
        for visitor, questions in zip(visitors, asked, strict=True):
            text = chance.choice(list(QUESTIONS))
            questions.append((visitor.ask(text), text))
            await asyncio.sleep(chance.uniform(0, 0.1))


async def _kill_in_turn(processes: Processes, rounds: int) -> int:
    for _ in range(rounds):
        for name in NAMES:
            await asyncio.sleep(_BETWEEN_KILLS_S)
            await asyncio.to_thread(processes.kill, name)
            await asyncio.sleep(_DOWN_S)
            processes.start(name)
            await asyncio.to_thread(processes.wait_until_ready)
    return rounds * len(NAMES)


def _is_answered(visitor: Chat, questions: list[tuple[str, str]]) -> bool:
    return all(visitor.answers_to(message_id) for message_id, _ in questions)


def main(chats: int, messages: int, rounds: int) -> int:
    """Run the test on processes of its own."""
    with tempfile.TemporaryDirectory() as folder, run_processes(Path(folder)) as processes:
        outcome = asyncio.run(kill_under_load(processes, chats, messages, rounds, patience_s=300))
    print(
        f"{chats} chats sent {outcome.messages} messages in {outcome.seconds:.0f} s; {outcome.kills} processes were "
        f"killed (-9), connections dropped {outcome.drops} times; {len(outcome.faults)} faults."
    )
    print("\n".join(outcome.faults[:20]))
    return 1 if outcome.faults else 0


if __name__ == "__main__":
    sys.exit(main(*(int(argument) for argument in sys.argv[1:])))
