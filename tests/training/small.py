"""The process that trains, with little to train on and few questions: `python -m tests.training.small`.

`python -m tests.training.small talks` trains on all sentences and asks few questions.
"""

import logging
import sys

import pytest

import settings
from facts.database import make_engine, make_sessions
from training import candidate, questions, worker
from training.naming import Contents, read_contents
from training.registry import Registry

SENTENCES = 4  # of each block
TALKS = 6  # of each language
TALKS_OF_WHOLE = 20  # of each language, where the sentences are not few
HIDDEN = 256  # units of the network, an eighth


def make_small(patch: pytest.MonkeyPatch) -> None:
    """Have trainings read the first sentences of each block, and measure by the first questions of each language."""
    patch.setattr(candidate, "read_contents", lambda: shorten(read_contents()))
    ask_few(patch, TALKS)


def ask_few(patch: pytest.MonkeyPatch, talks: int) -> None:
    """Have trainings measured by the first questions of each language."""
    patch.setattr(candidate, "read_talks", lambda language: questions.read_talks(language)[:talks])


def shorten(contents: Contents) -> dict[str, bytes]:
    """The contents with the first sentences of each block alone, and a smaller network."""
    config = contents["config.yml"].decode().splitlines(keepends=True)
    place = next(place for place, line in enumerate(config) if "QuestionClassifier" in line)
    kept = {
        **contents,
        "config.yml": "".join([*config[: place + 1], f"    hidden: {HIDDEN}\n", *config[place + 1 :]]).encode(),
    }
    for path, content in contents.items():
        if path.startswith("data/nlu/"):
            seen, lines = 0, []
            for line in content.decode().splitlines(keepends=True):
                seen = seen + 1 if line.startswith("    - ") else 0
                lines += [line] if seen <= SENTENCES else []
            kept[path] = "".join(lines).encode()
    return kept


def main(shortened: str = "all") -> None:
    """Train what is asked for, for ever; each step is shown at once, as none takes long."""
    patch = pytest.MonkeyPatch()
    if shortened == "talks":
        ask_few(patch, TALKS_OF_WHOLE)
    else:
        make_small(patch)
    patch.setattr(worker, "_EVERY_S", 0.1)
    logging.basicConfig(level=logging.INFO)
    worker.Worker(make_sessions(make_engine(settings.database_url())), Registry()).run_forever()


if __name__ == "__main__":
    main(*sys.argv[1:])
