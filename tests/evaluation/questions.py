"""The evaluation questions, written apart from the training sentences.

One file a language holds all kinds and dialogues; one in `more/` two further questions for each fact.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).parent


@dataclass(frozen=True)
class Question:
    """A question with what a good answer states: one of `alternatives`, and nothing outside them and `may`."""

    text: str
    kind: str
    alternatives: tuple[frozenset[str], ...]
    may: frozenset[str]

    @property
    def fact_ids(self) -> frozenset[str]:
        """All ids that some good answer states."""
        return frozenset().union(*self.alternatives)


@dataclass(frozen=True)
class Talk:
    """Questions asked one after the other in one conversation; a single question is a talk of one."""

    name: str
    language: str
    turns: tuple[Question, ...]


def read_talks(language: str) -> list[Talk]:
    """The single questions and dialogues of a language."""
    content = _read(FOLDER / f"{language}.yml")
    rows = content["questions"] + _read(FOLDER / "more" / f"{language}.yml")["questions"]
    singles = [Talk(f"{language}-{place}", language, (_question(row, row["kind"]),)) for place, row in enumerate(rows)]
    dialogues = [
        Talk(f"{language}-dialogue-{place}", language, tuple(_question(turn, "dialogue") for turn in row["turns"]))
        for place, row in enumerate(content["dialogues"])
    ]
    return singles + dialogues


def read_all(language: str) -> list[Question]:
    """All questions of a language, those of dialogues too."""
    return [question for talk in read_talks(language) for question in talk.turns]


def _read(path: Path) -> dict[str, list[dict[str, Any]]]:
    content: dict[str, list[dict[str, Any]]] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return content


def _question(row: dict[str, Any], kind: str) -> Question:
    alternatives = row.get("any") or [row["facts"]]
    return Question(
        text=row["text"],
        kind=kind,
        alternatives=tuple(frozenset(alternative) for alternative in alternatives),
        may=frozenset(row.get("may") or ()),
    )
