"""One model beside another, question by question: what flipped, and whether that is more than chance."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass
from math import comb
from typing import Any

from training.judging import REGRESSION, Result
from training.scoring import RIGHT, SILENT, WRONG

Pair = tuple[Result, Result]
"""A question's results, of the model before and of the one after."""

_ORDER = {WRONG: 0, SILENT: 1, RIGHT: 2}


@dataclass(frozen=True)
class Flip:
    """A question that the two models answer differently well."""

    kind: str
    language: str
    asked: str
    text: str
    before: str
    after: str
    stated_before: tuple[str, ...]
    stated_after: tuple[str, ...]

    @property
    def is_worse(self) -> bool:
        """Whether the later answer is the worse one: wrong is worse than silent, and silent than right."""
        return _ORDER[self.after] < _ORDER[self.before]


@dataclass(frozen=True)
class Pairing:
    """How a group of questions changed. `p` is the exact two-sided McNemar test of right against not right.

    `worse` and `better` count changes among right, silent and wrong; `p_worse` is the exact one-sided sign test of the
    two: how likely so many changes for the worse are where both directions are as likely.
    """

    questions: int
    right_before: int
    right_after: int
    wrong_before: int
    wrong_after: int
    silent_before: int
    silent_after: int
    lost: int
    gained: int
    p: float
    worse: int
    better: int
    p_worse: float


@dataclass(frozen=True)
class Comparison:
    """A candidate against another model, over all, by language and by what was asked.

    Questions that only one of the two answered are left out.
    """

    against: str
    overall: Pairing
    languages: Mapping[str, Pairing]
    intents: Mapping[str, Pairing]
    flips: tuple[Flip, ...]

    def to_json(self) -> dict[str, Any]:
        """A plain object for the report."""
        return asdict(self)


def compare(before: Iterable[Result], after: Iterable[Result], against: str) -> Comparison:
    """Pair the results of two models by question."""
    known = {result.key: result for result in before}
    pairs = [(known[result.key], result) for result in after if result.key in known]
    sampled = [pair for pair in pairs if pair[1].kind != REGRESSION]  # kept talks are no sample
    flips = tuple(_flip(old, new) for old, new in pairs if old.verdict != new.verdict)
    return Comparison(
        against,
        _pair(sampled),
        _pair_groups(sampled, lambda result: result.language),
        _pair_groups(sampled, lambda result: result.asked),
        tuple(sorted(flips, key=lambda flip: not flip.is_worse)),
    )


def mcnemar(lost: int, gained: int) -> float:
    """The exact two-sided McNemar test (McNemar, 1947): a binomial test of the questions that changed."""
    return min(1.0, 2 * tail(max(lost, gained), lost + gained))


def tail(count: int, of: int) -> float:
    """The probability of `count` or more of `of` fair coins showing heads."""
    return float(sum(comb(of, heads) for heads in range(count, of + 1)) / 2**of)


def _pair_groups(pairs: list[Pair], key: Callable[[Result], str]) -> dict[str, Pairing]:
    groups: dict[str, list[Pair]] = {}
    for pair in pairs:
        groups.setdefault(key(pair[1]), []).append(pair)
    return {name: _pair(groups[name]) for name in sorted(groups)}


def _pair(pairs: list[Pair]) -> Pairing:
    flips = [_flip(old, new) for old, new in pairs if old.verdict != new.verdict]
    lost, gained = sum(flip.before == RIGHT for flip in flips), sum(flip.after == RIGHT for flip in flips)
    worse = sum(flip.is_worse for flip in flips)
    before, after = (Counter(pair[side].verdict for pair in pairs) for side in (0, 1))
    return Pairing(
        questions=len(pairs),
        right_before=before[RIGHT],
        right_after=after[RIGHT],
        wrong_before=before[WRONG],
        wrong_after=after[WRONG],
        silent_before=before[SILENT],
        silent_after=after[SILENT],
        lost=lost,
        gained=gained,
        p=mcnemar(lost, gained),
        worse=worse,
        better=len(flips) - worse,
        p_worse=tail(worse, len(flips)),
    )


def _flip(old: Result, new: Result) -> Flip:
    return Flip(new.kind, new.language, new.asked, new.text, old.verdict, new.verdict, old.stated, new.stated)
