"""What became of a question, told by the facts that its answers state."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any

_NO_FACTS = ("smalltalk.", "handoff.")


class Outcome(StrEnum):
    """How a question was answered."""

    ANSWERED = "answered"
    UNKNOWN = "unknown"  # in scope, but not known
    UNCLEAR = "unclear"  # the assistant asked back
    OUTSIDE = "outside"  # not about the university
    TALK = "talk"  # no question: a greeting, thanks, a wish for a person


def judge(payloads: Sequence[Mapping[str, Any] | None]) -> Outcome | None:
    """The outcome of a question by its answers' payloads; nothing where there is no answer (a person has the talk)."""
    if not payloads:
        return None
    facts = [str(fact) for payload in payloads for fact in ((payload or {}).get("custom") or {}).get("facts") or ()]
    if any(not fact.startswith(("none.", *_NO_FACTS)) for fact in facts):
        return Outcome.ANSWERED
    if "none.unknown" in facts:
        return Outcome.UNKNOWN
    if "none.offtopic" in facts:
        return Outcome.OUTSIDE
    return Outcome.TALK if facts else Outcome.UNCLEAR
