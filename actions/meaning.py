"""What a question means, once that is settled."""

from dataclasses import dataclass

from actions.topics import is_askable, split_intent

_BESIDE_FROM = 0.25
_BESIDE_SHARE = 0.6

ABOUT_PLACES = ("exchange.partner", "exchange.country")
"""What is asked of a university or country."""


@dataclass(frozen=True)
class Meaning:
    """A settled intent; `unclear` says that it should rather be asked about, among `candidates`.

    `beside` is another question about the same topic that may have been meant just as well.
    """

    intent: str
    topic: str | None = None
    beside: str | None = None
    unclear: bool = False
    candidates: tuple[str, ...] = ()


def is_known(intent: str) -> bool:
    """Whether an answer is to be had: MediTec's start, length and partners are not known, nor some websites."""
    topic, attribute = split_intent(intent)
    unknown = ("website", "start", "duration", "partners") if topic == "meditec" else ("website",)
    return is_askable(topic, attribute) and attribute not in unknown


def least_beside(confidence: float) -> float:
    """The probability from which another fact of the same topic is stated beside the likeliest, which has this one."""
    return max(_BESIDE_FROM, _BESIDE_SHARE * confidence)
