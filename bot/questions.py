"""Taking apart a message that may ask two things."""

import re
from dataclasses import dataclass
from typing import List

_QUESTION_END = re.compile(r"(?<=[?؟;;!])\s+|\s*\n+\s*")
_CONJUNCTIONS = (
    "and also|and|also|plus|y también|y|e também|e anche|e|ed|sekä|ja|und außerdem|und|sowie|et aussi|et|ve ayrıca|ve|bir de"
    "|και επίσης|και|kai|و همچنین|و|وكمان|وأيضا|وأيضاً|اور|aur|va|w|wa|o|u"
)
_JOINT = re.compile(rf"\s*[,،]?\s+(?:{_CONJUNCTIONS})\s+|\s*[,،]\s+|\s+(?=و(?:متى|كم|من|ما|هل|أين|كيف|مين|شو|ايه|امتى|وين)\b)")
_FEWEST_LETTERS = 6
_MOST_PARTS = 3


@dataclass(frozen=True)
class Part:
    """A stretch of the message with its place."""

    text: str
    start: int
    end: int


def split_sentences(text: str) -> List[Part]:
    """The message's questions, where question marks or line breaks part them; one part where nothing does.

    A sentence that is no question stays with the question that follows: it is the story around it.
    """
    return _merge_short(text, _spans(text, _QUESTION_END))


def split_conjunctions(text: str) -> List[List[Part]]:
    """Ways to part the message in two at a conjunction or comma; both halves have at least six letters."""
    ways = []
    for match in _JOINT.finditer(text):
        left = Part(text[: match.start()].strip(), 0, match.start())
        right = Part(text[match.end() :].strip(), match.end(), len(text))
        if min(_letters(left.text), _letters(right.text)) >= _FEWEST_LETTERS:
            ways.append([left, right])
    return ways[:_MOST_PARTS]


def _spans(text: str, separator: "re.Pattern[str]") -> List[Part]:
    parts, start = [], 0
    for match in separator.finditer(text):
        parts.append(Part(text[start : match.start()], start, match.start()))
        start = match.end()
    parts.append(Part(text[start:], start, len(text)))
    return [part for part in parts if part.text.strip()]


def _merge_short(text: str, parts: List[Part]) -> List[Part]:
    merged: List[Part] = []
    for part in parts:
        if merged and _letters(merged[-1].text) < _FEWEST_LETTERS:
            start = merged.pop().start
            part = Part(text[start : part.end], start, part.end)
        merged.append(part)
    if len(merged) > 1 and _letters(merged[-1].text) < _FEWEST_LETTERS:
        last = merged.pop()
        merged[-1] = Part(text[merged[-1].start : last.end], merged[-1].start, last.end)
    return merged[:_MOST_PARTS]


def _letters(text: str) -> int:
    return sum(character.isalnum() for character in text)
