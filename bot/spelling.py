"""How messages are written: what is levelled before they are read.

`clean` keeps the text readable for the encoder; `fold` goes further, for comparing names and character n-grams.
"""

import re
import unicodedata
from typing import Dict

_INVISIBLE = re.compile(
    "[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]"
)
_ELONGATED = re.compile(r"([^\W\d])\1{2,}")
_REPEATED_MARK = re.compile(r"([!?.,;؟،])\1+")
_SPACE = re.compile(r"\s+")
_ARABIC = str.maketrans(
    {
        "ك": "ک", "ي": "ی", "ى": "ی", "ئ": "ی", "ة": "ه", "ۀ": "ه", "ہ": "ه", "ھ": "ه", "أ": "ا", "إ": "ا",
        "آ": "ا", "ٱ": "ا", "ؤ": "و", "ں": "ن", "ٹ": "ت", "ڈ": "د", "ڑ": "ر", "ے": "ی", "ـ": None, "ء": None,
        "\u200c": " ", "\u200d": None, "ı": "i", "ς": "σ", "ß": "ss", "’": "'", "‘": "'", "ʼ": "'", "`": "'",
    }
)  # fmt: skip
_DIGITS = {ord(c): str(i % 10) for i, c in enumerate("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩")}


class _Folding(Dict[int, str]):
    """What each character is folded to, found when it is first met."""

    def __missing__(self, code: int) -> str:
        written = "i" if code == ord("İ") else chr(code).casefold().translate(_ARABIC)
        bare = "".join(c for c in unicodedata.normalize("NFKD", written) if not unicodedata.combining(c))
        self[code] = bare.translate(_ARABIC).translate(_DIGITS)
        return self[code]


_FOLDING = _Folding()


def clean(text: str) -> str:
    """Level what carries no meaning: control characters, elongated letters, repeated marks, shouting.

    Args:
        text: A message as it was typed.

    Returns:
        The text in NFC, on one line, in lower case if it was (nearly) all capitals. Lone surrogates are dropped.
    """
    text = text.encode("utf-8", "ignore").decode("utf-8")
    text = _INVISIBLE.sub(" ", unicodedata.normalize("NFC", text)).replace("ـ", "")
    text = _ELONGATED.sub(r"\1", text)
    text = _REPEATED_MARK.sub(r"\1", text)
    text = _SPACE.sub(" ", text).strip()
    capitals = sum(map(str.isupper, text))
    if capitals > 2 and " " in text:
        cased = capitals + sum(map(str.islower, text))
        if cased > 3 and capitals > 0.7 * cased:
            text = text.lower()
    return text


def fold(text: str) -> str:
    """Level everything that people vary in writing: case, accents, vowel marks, letter variants, digits."""
    return " ".join(text.translate(_FOLDING).split())


def count_scripts(text: str) -> dict[str, int]:
    """How many letters of each script ("Latin", "Arabic", "Greek", "Other") the text has."""
    counts: dict[str, int] = {}
    for character in text:
        if character.isalpha():
            script = _script(character)
            counts[script] = counts.get(script, 0) + 1
    return counts


def _script(character: str) -> str:
    code = ord(character)
    if code < 0x250 or 0x1E00 <= code < 0x1F00:
        return "Latin"
    if 0x370 <= code < 0x400 or 0x1F00 <= code < 0x2000:
        return "Greek"
    if 0x600 <= code < 0x780 or 0xFB50 <= code < 0xFE00 or 0xFE70 <= code < 0xFF00:
        return "Arabic"
    return "Other"
