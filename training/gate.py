"""What a candidate must not do: answer worse than the live model, in any language or in a regression talk.

Every training moves some answers both ways, so a handful of losses says nothing. A language counts as worse where
changes for the worse outnumber those for the better by more than chance explains: the exact one-sided sign test, held
to five per cent over all languages and the whole together by Holm's procedure (1979). So of a hundred candidates that
are as good as the live model, at most five are refused by mistake. A regression talk is no sample: one that the live
model passes and the candidate fails is enough.
"""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from training.comparing import Comparison, Flip
from training.judging import REGRESSION
from training.scoring import RIGHT, WRONG

LEVEL = 0.05
_NAMED = 8
WHOLE = "all"
UNMEASURED = "unmeasured"


@dataclass(frozen=True)
class Objection:
    """Why a candidate is refused; `kind` is `language`, `regression` or `unmeasured`.

    `language` (a code, or `all`) got worse, or a regression talk fails.
    """

    kind: str
    language: str
    worse: int
    better: int
    p: float
    questions: tuple[str, ...]

    @classmethod
    def from_json(cls, content: Mapping[str, Any]) -> "Objection":
        """The objection that a report holds."""
        return cls(**{**content, "questions": tuple(content["questions"])})

    def __str__(self) -> str:
        if self.kind == UNMEASURED:
            return "It has not been measured."
        named = " ".join(f"“{text}”" for text in self.questions)
        if self.kind == REGRESSION:
            return f"A regression talk fails that the live model passes: {named}"
        where = "Over all languages" if self.language == WHOLE else f"In the language {self.language}"
        return (
            f"{where} {self.worse} questions are answered worse and {self.better} better"
            f" (chance explains that with p = {self.p:.2g}), among them: {named}"
        )


@dataclass(frozen=True)
class Verdict:
    """Whether a candidate may be published, and what speaks against it."""

    objections: tuple[Objection, ...]

    def to_json(self) -> dict[str, Any]:
        """A plain object for the report; `reasons` are the objections for people."""
        return {
            "passed": not self.objections,
            "reasons": [str(one) for one in self.objections],
            "objections": [asdict(one) for one in self.objections],
        }


def judge(comparison: Comparison | None) -> Verdict:
    """The gate's verdict; without a live model to compare with, nothing speaks against a candidate."""
    if comparison is None:
        return Verdict(())
    failed = [flip for flip in comparison.flips if flip.kind == REGRESSION and flip.before == RIGHT]
    talks = tuple(Objection(REGRESSION, flip.language, 1, 0, 0.0, (flip.asked,)) for flip in failed)
    tests = {WHOLE: comparison.overall, **comparison.languages}
    refused = holm({name: pairing.p_worse for name, pairing in tests.items()}, LEVEL)
    worse = tuple(
        Objection(
            "language", name, tests[name].worse, tests[name].better, tests[name].p_worse, _worst(comparison, name)
        )
        for name in refused
    )
    return Verdict((*worse, *talks))


def holm(chances: dict[str, float], level: float) -> list[str]:
    """The hypotheses that are rejected at a level held over all of them together, the surest first."""
    rejected: list[str] = []
    for name, chance in sorted(chances.items(), key=lambda item: item[1]):
        if chance > level / (len(chances) - len(rejected)):
            break
        rejected.append(name)
    return rejected


def _worst(comparison: Comparison, language: str) -> tuple[str, ...]:
    """The first questions that are answered worse; those that are answered wrongly now before those left open."""
    worse: Iterable[Flip] = (flip for flip in comparison.flips if flip.is_worse)
    own = [flip for flip in worse if language in (WHOLE, flip.language)]
    return tuple(flip.text for flip in sorted(own, key=lambda flip: flip.after != WRONG)[:_NAMED])
