"""How texts are set: direction, isolated Latin names, digits, lists and dates, by language."""

import re
from collections.abc import Sequence
from datetime import date

from babel.dates import format_date as babel_format_date
from babel.lists import format_list

RIGHT_TO_LEFT = frozenset({"fa", "ar", "ur"})
FIRST_STRONG_ISOLATE = "\u2068"
POP_ISOLATE = "\u2069"

_LATIN = r"[A-Za-z\u00c0-\u024f]"
_LATIN_WORD = rf"{_LATIN}(?:[A-Za-z\u00c0-\u024f0-9+'’.&/-]*[A-Za-z\u00c0-\u024f0-9+])?"
_LATIN_RUN = re.compile(rf"https?://[^\s)»”]+|{_LATIN_WORD}(?: (?:{_LATIN_WORD}|\d+))*")
_ISOLATED = re.compile(f"{FIRST_STRONG_ISOLATE}.*?{POP_ISOLATE}", re.DOTALL)
_PERSIAN_DIGITS = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")


def polish(text: str, language: str) -> str:
    """Set a finished text: in right-to-left languages Latin names are isolated, so that "Erasmus+" keeps its plus.

    Persian digits are used in Persian, outside Latin names and addresses. Polishing twice changes nothing.
    """
    if language not in RIGHT_TO_LEFT:
        return text
    pieces, place = [], 0
    for match in _ISOLATED.finditer(text):
        pieces += [_isolate(text[place : match.start()], language), match.group()]
        place = match.end()
    return "".join([*pieces, _isolate(text[place:], language)])


def join_names(names: Sequence[str], language: str) -> str:
    """A list in words, as the language joins it ("A, B and C")."""
    return str(format_list(list(names), locale=language))


def format_date(day: date, language: str) -> str:
    """A date in words, day first, in the Gregorian calendar in every language (Persian too: sources are dated so)."""
    text = str(babel_format_date(day, format="long", locale="en_GB" if language == "en" else language))
    return text.translate(_PERSIAN_DIGITS) if language == "fa" else text


def _isolate(text: str, language: str) -> str:
    pieces, place = [], 0
    for match in _LATIN_RUN.finditer(text):
        pieces += [_digits(text[place : match.start()], language), FIRST_STRONG_ISOLATE, match.group(), POP_ISOLATE]
        place = match.end()
    return "".join([*pieces, _digits(text[place:], language)])


def _digits(text: str, language: str) -> str:
    return text.translate(_PERSIAN_DIGITS) if language == "fa" else text
