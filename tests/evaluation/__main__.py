"""Asks the running assistant every evaluation question: `python -m tests.evaluation FOLDER`."""

import sys
import tempfile
import time
from pathlib import Path

from facts import LANGUAGES
from tests.evaluation.report import write_report
from tests.stack import Stack
from training.questions import read_talks
from training.scoring import Score, score


def ask_all(stack: Stack) -> list[Score]:
    """Every talk of every language, each in a conversation of its own."""
    return [
        score(language, question, stack.ask(talk.name, question.text))
        for language in LANGUAGES
        for talk in read_talks(language)
        for question in talk.turns
    ]


def main() -> None:
    """Start the assistant, ask, write and print the report."""
    with tempfile.TemporaryDirectory() as folder, Stack(Path(folder)) as stack:
        started = time.monotonic()
        scores = ask_all(stack)
        seconds = time.monotonic() - started
    print(write_report(scores, Path(sys.argv[1]), seconds))


if __name__ == "__main__":
    main()
