"""The evaluation questions of `tests/evaluation/`, written apart from the training sentences.

One file a language holds all kinds and dialogues; one in `more/` further questions for each fact; one in `blind/`
difficult ones, whose errors nobody has looked at; one in `unseen/` all kinds again, written by others when the
assistant was as it is, whose errors nobody has looked at either.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).resolve().parent.parent / "tests" / "evaluation"
PARTS = ("main", "more", "blind", "unseen")


@dataclass(frozen=True)
class Question:
    """A question with what a good answer states: one of `alternatives`, and nothing outside them and `may`.

    `language` is the one to be answered in; `part` the folder it stands in.
    """

    text: str
    kind: str
    alternatives: tuple[frozenset[str], ...]
    may: frozenset[str]
    language: str
    part: str

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
    talks = []
    for part in PARTS:
        content = _read(FOLDER / part / f"{language}.yml")
        for place, row in enumerate(content["questions"]):
            talks.append(Talk(f"{language}-{part}-{place}", language, (_question(row, row["kind"], language, part),)))
        for place, dialogue in enumerate(content.get("dialogues") or ()):
            turns = tuple(_question(turn, "dialogue", language, part) for turn in dialogue["turns"])
            talks.append(Talk(f"{language}-{part}-dialogue-{place}", language, turns))
    return talks


def read_all(language: str) -> list[Question]:
    """All questions of a language, those of dialogues too."""
    return [question for talk in read_talks(language) for question in talk.turns]


def _read(path: Path) -> dict[str, list[dict[str, Any]]]:
    content: dict[str, list[dict[str, Any]]] = yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)
    return content


def _question(row: dict[str, Any], kind: str, language: str, part: str) -> Question:
    alternatives = row.get("any") or [row["facts"]]
    return Question(
        text=row["text"],
        kind=kind,
        alternatives=tuple(frozenset(alternative) for alternative in alternatives),
        may=frozenset(row.get("may") or ()),
        language=row.get("language", language),
        part=part,
    )
