"""What is right, wrong and silent."""

from collections import Counter
from dataclasses import dataclass
from math import sqrt
from typing import Any

from training.questions import Question

RIGHT, WRONG, SILENT = "right", "wrong", "silent"
_NO_FACTS = ("none.", "handoff.", "smalltalk.")


@dataclass(frozen=True)
class Score:
    """How one question was answered."""

    language: str
    question: Question
    stated: frozenset[str]
    verdict: str
    in_language: bool


def score(language: str, question: Question, answers: list[dict[str, Any]]) -> Score:
    """Judge the answers to a question as they came over HTTP."""
    stated = frozenset(fact for answer in answers for fact in answer["custom"]["facts"])
    verdict = judge(question, stated)
    return Score(language, question, stated, verdict, {a["custom"]["language"] for a in answers} == {question.language})


def judge(question: Question, stated: frozenset[str]) -> str:
    """The verdict on what was stated.

    Right: all ids of one alternative are stated, and no fact besides. Wrong: a fact is stated that was not asked for.
    Silent: neither, as when the assistant asks back or says that it does not know.
    """
    surplus = {fact for fact in stated - question.fact_ids - question.may if not fact.startswith(_NO_FACTS)}
    if surplus:
        return WRONG
    return RIGHT if any(alternative <= stated for alternative in question.alternatives) else SILENT


def share(scores: list[Score], verdict: str) -> float:
    """The share of a verdict, 0 to 1."""
    return Counter(one.verdict for one in scores)[verdict] / len(scores)


def interval(part: float, count: int) -> tuple[float, float]:
    """The 95 % interval of a share (Wilson, 1927)."""
    z = 1.96
    centre = (part + z * z / (2 * count)) / (1 + z * z / count)
    half = z / (1 + z * z / count) * sqrt(part * (1 - part) / count + z * z / (4 * count * count))
    return centre - half, centre + half
