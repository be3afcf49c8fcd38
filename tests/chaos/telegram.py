"""Telegram's kill test and its latency beside the web chat's, against a Bot API server on loopback.

`python -m tests.chaos.telegram kill CHATS UPDATES KILLS` and `… latency QUESTIONS`.
"""

import asyncio
import random
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from tests.channels.telegram.bot_api import TOKEN, BotApi, run_bot_api
from tests.chaos.chat import Chat
from tests.processes import Processes, run_processes

QUESTIONS = {
    "When did OPATEL start?": "2016",
    "Which countries take part in MediTec?": "Jordan",
    "Since when has there been a Visiting Professorship Program?": "2014",
    "Which universities in Italy are partners?": "Camerino",
    "How long does OPATEL last?": "three",
}
"""What is asked, and a word that only its answer has."""

_AMBIGUOUS_S = 0.25
_BETWEEN_KILLS_S = 4.0
_QUIET_S = 3.0


@dataclass
class Outcome:
    """What the chats saw. `repeated` answers were being sent while the process was killed: Telegram cannot tell."""

    seconds: float
    repeated: int = 0
    faults: list[str] = field(default_factory=list)


def telegram_settings(api: BotApi) -> dict[str, str]:
    """The environment of processes whose Telegram is the loopback server."""
    return {"TELEGRAM_TOKEN": TOKEN, "TELEGRAM_API_URL": api.url, "RAHNAMA_CONVERSATION_RATE": "10000/minute"}


def kill_telegram(
    processes: Processes, api: BotApi, chats: int, updates: int, kills: int, patience_s: float
) -> Outcome:
    """People write, some updates come twice, and the process that fetches them is killed; then count the answers."""
    started, chance = time.monotonic(), random.Random(7)
    asked: dict[int, list[str]] = {1000 + place: [] for place in range(chats)}
    killed: list[float] = []
    next_kill = started + _BETWEEN_KILLS_S
    for place in range(updates):
        chat = 1000 + place % chats
        text = chance.choice([one for one in QUESTIONS if one not in asked[chat][-1:]])  # a repeated answer shows
        update = api.say(chat, text)
        asked[chat].append(text)
        if chance.random() < 0.3:
            api.deliver(update)
        time.sleep(0.03)
        if len(killed) < kills and time.monotonic() > next_kill:
            killed.append(_restart(processes))
            next_kill = time.monotonic() + _BETWEEN_KILLS_S
    while len(killed) < kills:
        time.sleep(_BETWEEN_KILLS_S)
        killed.append(_restart(processes))
    until = time.monotonic() + patience_s
    while time.monotonic() < until and any(len(api.posts(chat)) < len(texts) for chat, texts in asked.items()):
        time.sleep(0.5)
    time.sleep(_QUIET_S)  # a second answer would come now
    outcome = Outcome(time.monotonic() - started)
    for chat, texts in asked.items():
        outcome.repeated += _compare(api, chat, texts, killed, outcome.faults)
    return outcome


def _restart(processes: Processes) -> float:
    processes.kill("telegram")
    at = time.monotonic()
    processes.start("telegram")
    return at


def _compare(api: BotApi, chat: int, texts: list[str], killed: list[float], faults: list[str]) -> int:
    """Note where a chat's answers are not those of its questions, in order; how many were repeated by a kill."""
    sent = [call for call in api.made("sendMessage") if int(call.parameters["chat_id"]) == chat]
    repeated, answers = 0, list[str]()
    for call, before in zip(sent, [None, *sent[:-1]], strict=True):
        same = before is not None and before.parameters["text"] == call.parameters["text"]
        if same and before and any(0 <= at - before.at < _AMBIGUOUS_S for at in killed):
            repeated += 1
            continue
        answers.append(call.parameters["text"])
    fits = [QUESTIONS[text] in answer for text, answer in zip(texts, answers, strict=False)]
    if len(answers) != len(texts) or not all(fits):
        faults.append(f"chat {chat} asked {texts} and got {[answer[:40] for answer in answers]}")
    return repeated


@dataclass(frozen=True)
class Latency:
    """Medians, from a question's arrival to its answer's leaving (ms)."""

    web_ms: float
    telegram_ms: float


async def compare_latency(processes: Processes, api: BotApi, count: int) -> Latency:
    """Ask the same over both channels in turn."""
    visitor = Chat(processes.port)
    running = asyncio.create_task(visitor.run())
    web, telegram = [], []
    for place in range(count + 5):
        text = list(QUESTIONS)[place % len(QUESTIONS)]
        began = time.monotonic()
        asked = visitor.ask(text)
        await visitor.wait_for(asked)
        web.append(time.monotonic() - began)
        before = len(api.posts(5000))
        began = time.monotonic()
        await asyncio.to_thread(api.say, 5000, text)
        await asyncio.to_thread(api.wait_for_posts, 5000, before + 1)
        telegram.append(api.made("sendMessage")[-1].at - began)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    return Latency(statistics.median(web[5:]) * 1000, statistics.median(telegram[5:]) * 1000)


def main(what: str, *numbers: int) -> int:
    """Run on processes of its own."""
    with (
        tempfile.TemporaryDirectory() as folder,
        run_bot_api() as api,
        run_processes(Path(folder), **telegram_settings(api)) as processes,
    ):
        processes.start("telegram")
        if what == "latency":
            latency = asyncio.run(compare_latency(processes, api, *numbers))
            ratio = latency.telegram_ms / latency.web_ms
            print(f"web {latency.web_ms:.0f} ms, Telegram {latency.telegram_ms:.0f} ms (median): {ratio:.2f} ×.")
            return 0 if ratio <= 1.15 else 1
        chats, updates, kills = numbers
        outcome = kill_telegram(processes, api, chats, updates, kills, patience_s=300)
    print(
        f"{updates} updates in {chats} chats in {outcome.seconds:.0f} s, {kills} kills (-9): "
        f"{len(outcome.faults)} faults, {outcome.repeated} answers repeated that were on their way at a kill."
    )
    print("\n".join(outcome.faults[:10]))
    return 1 if outcome.faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], *(int(argument) for argument in sys.argv[2:])))
