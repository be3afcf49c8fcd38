"""What understanding one message costs beside its encoding: `python -m tests.bot.cost MODEL` (`make measure-messages`).

Runs in Rasa's environment, by the trained model, over evaluation questions that it has not read before.
"""

import asyncio
import random
import statistics
import sys
import time
from collections.abc import Sequence

import numpy as np
from rasa.core.agent import Agent
from rasa.core.channels.channel import UserMessage

from bot.encoder import Encoder
from bot.language import LANGUAGES
from training.questions import read_all

COUNT = 500
WARM = 100  # first ones, which load each language's rules


class Watch(Encoder):
    """An encoder that keeps the time it took."""

    seconds = 0.0

    def encode(self, texts: list[str]) -> np.ndarray:
        started = time.perf_counter()
        vectors = super().encode(texts)
        Watch.seconds += time.perf_counter() - started
        return vectors


def measure(agent: Agent, texts: Sequence[str]) -> list[tuple[float, float]]:
    """Milliseconds of each message, and of its encoding."""
    measured = []
    for text in texts:
        Watch.seconds, started = 0.0, time.perf_counter()
        asyncio.run(agent.processor.parse_message(UserMessage(text)))
        measured.append((1000 * (time.perf_counter() - started), 1000 * Watch.seconds))
    return measured


def main() -> None:
    """Measure and print medians."""
    from bot import encoder

    watch = Watch()
    encoder.shared_encoder = lambda: watch
    texts = list(dict.fromkeys(question.text for language in LANGUAGES for question in read_all(language)))
    chosen = random.Random(7).sample(texts, COUNT + WARM)
    agent = Agent.load(sys.argv[1])
    measure(agent, chosen[:WARM])
    first, again = measure(agent, chosen[WARM:]), measure(agent, chosen[-50:])
    whole, encoding = (statistics.median(column) for column in zip(*first, strict=True))
    print(
        f"understanding a message, median: {whole:.1f} ms, its encoding {encoding:.1f} ms: {whole / encoding:.2f} times"
    )
    print(f"a message repeated: {statistics.median(total for total, _ in again):.1f} ms")


if __name__ == "__main__":
    main()
