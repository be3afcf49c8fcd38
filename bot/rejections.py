"""Corrections: names that one takes back ("not Finland, I meant Spain"), and what says that it is one."""

import re
from typing import Optional, Tuple

from bot.spelling import fold


def _any_of(words: str) -> str:
    return "|".join(re.escape(fold(word)) for word in words.split())


_NOT = _any_of(
    "not nicht non no não pas ei en oxi ohi ochi όχι δεν ليس ليست مش مو مب موش لا نه na mish msh mo mu didn't don't"
)
_MEANING = _any_of(
    "mean meant meinte meine parlais parle parlo parlavo refería refiero referi referia intendevo intendo quería quiero"
    " queria voulais tarkoittanut tarkoita εννοούσα εννοώ قصدي أقصد منظورم"
)
_AFTERWARDS = _any_of("نہیں nahi nahin nahiin نه nicht ei")
_ALWAYS = _any_of("değil نبود nabud")
_BUT = _any_of("بلکہ بلکه sondern vaan")
_BEFORE = re.compile(rf"(?<!\w)(?:{_NOT})(?:\s+(?:[^\W\d_]{{1,4}}|{_MEANING})){{0,3}}$")
_AFTER = re.compile(rf"\S*\s*(?:(?:{_AFTERWARDS})\s*(?:[,،.۔;؛]|$|(?:{_BUT})\b)|(?:{_ALWAYS})\b)")

_MEANT = re.compile(
    r"(?<!\w)(?:"
    + "|".join(
        fold(words).replace(" ", r"\s+")
        for words in (
            *(
                "i meant",
                "i mean",
                "meinte ich",
                "ich meinte",
                "ich meine",
                "meine ich",
                "voulais dire",
                "je parlais de",
            ),
            *("intendevo", "volevo dire", "quería decir", "quise decir", "me refería", "me refiero", "queria dizer"),
            *(
                "referia-me",
                "quis dizer",
                "tarkoitin",
                "tarkoitan",
                "demek istedim",
                "kastettim",
                "kastetmiştim",
                "εννοούσα",
            ),
            *("εννοώ", "ennoousa", "ennoo", "منظورم", "manzooram", "manzuram", "قصدي", "أقصد", "كنت أعني", "2asdi"),
            *("میرا مطلب", "mera matlab"),
        )
    )
    + r")(?!\w)"
)


def find_correction(text: str) -> Optional[Tuple[int, int]]:
    """Where a message says "I meant"."""
    found = _MEANT.search(text.lower()) or _MEANT.search(fold(text))
    return found.span() if found else None


def is_rejected(text: str, start: int, end: int) -> bool:
    """Whether the name at these places is said not to be meant.

    Only the words beside it are looked at, so this says something in a message that corrects another one alone: "why
    have you partners in Spain and not in Germany?" asks about Germany.
    """
    return bool(_BEFORE.search(fold(text[:start])) or _AFTER.match(fold(text[end:])))
