"""Taking apart a message that may ask two things."""

import re
from dataclasses import dataclass
from typing import List

_QUESTION_END = re.compile(r"(?<=[?؟;\u037e!])\s+|\s*\n+\s*")
_SENTENCE_END = re.compile(r"(?<=[?؟;\u037e!.۔])\s+|\s*\n+\s*")
_CONJUNCTIONS = {
    "en": "and also|and|plus", "fa": "و همچنین|و", "ar": "وأيضا|وأيضاً|وكمان|و", "es": "y también|y", "pt": "e também|e",
    "it": "e anche|e|ed", "fi": "sekä|ja", "de": "und außerdem|und dann|und|sowie", "el": "και επίσης|και|κι",
    "fr": "et aussi|et", "tr": "ve ayrıca|ve|bir de", "ur": "اور", "fa-Latn": "va|o", "ar-Latn": "w|wa|wu|u",
    "el-Latn": "kai|ki|k", "ur-Latn": "aur|or",
}  # fmt: skip
_ARABIC_AND = r"\s+(?=و(?:متى|كم|من|ما|هل|أين|كيف|مين|شو|ايه|امتى|وين)\b)"
_FEWEST_LETTERS = 6
_MOST_PARTS = 3
_LONG = 100
_MOST_SENTENCES = 4


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
    return _merge_short(text, _spans(text, _QUESTION_END))[-_MOST_PARTS:]


def split_story(text: str) -> List[Part]:
    """The sentences of a long message, of which one may be the question and the others the story around it."""
    return split_told(text)[-_MOST_SENTENCES:] if len(text) >= _LONG else []


def split_told(text: str) -> List[Part]:
    """The sentences of a message of any length, those of less than six letters together with a neighbour."""
    return _merge_short(text, _spans(text, _SENTENCE_END))


def split_conjunctions(text: str, variant: str) -> List[List[Part]]:
    """Ways to part the message in two at a conjunction of its language; both halves have at least six letters.

    Args:
        text: The message.
        variant: Its language and script ("pt", "fa-Latn"); nothing is parted where that is not known.
    """
    words = _CONJUNCTIONS.get(variant)
    if words is None:
        return []
    joint = rf"\s*[,،]?\s+(?:{words})\s+" + (f"|{_ARABIC_AND}" if variant == "ar" else "")
    ways = []
    for match in re.finditer(joint, text, re.IGNORECASE):
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
    return merged


def _letters(text: str) -> int:
    return sum(character.isalnum() for character in text)
