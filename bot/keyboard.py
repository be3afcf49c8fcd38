"""Messages typed on the wrong keyboard: Persian or Arabic while it was set to Latin letters, or the other way round.

"sghl" is "سلام" on the keys of the Persian keyboard. Which reading was meant is for whoever knows the languages to say
(`bot/language.py`); this module only says how each would read.
"""

from typing import Dict, Iterator, List, Tuple

from bot.spelling import count_scripts

_LIGATURE = "ﻻ"
_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,\\`"
_LAYOUTS = (
    "ضصثقفغعهخحجچشسیبلاتنمکگظطزرذدپوپپ",  # Persian (ISIRI 9147)
    "ضصثقفغعهخحجدشسيبلاتنمكطئءؤرﻻىةو\\ذ",  # Arabic (101); lam and alef, one key
)
_SHIFTED = {"H": "آ", "C": "ژ", "G": "لأ", "Y": "إ", "N": "آ", "B": "لآ", "?": "؟"}


def _read_layouts() -> Tuple[List[Dict[str, str]], List[Dict[str, str]]]:
    there = [dict(zip(_KEYS, layout)) for layout in _LAYOUTS]
    back = [{letter: key for key, letter in table.items()} for table in there]
    return there, back


_TO_ARABIC, _TO_LATIN = _read_layouts()


def retype(text: str) -> Iterator[str]:
    """The message as it would read on the other keyboards, none where it is in both scripts or in neither."""
    scripts = count_scripts(text)
    if scripts.get("Latin") and not scripts.get("Arabic"):
        for table in _TO_ARABIC:
            typed = (table.get(c) or _SHIFTED.get(c) or table.get(c.lower(), c) for c in text)
            yield "".join(typed).replace(_LIGATURE, "لا")
    elif scripts.get("Arabic") and not scripts.get("Latin"):
        for table in _TO_LATIN:
            source = text.replace("لا", _LIGATURE) if _LIGATURE in table else text
            yield "".join(table.get(c, c) for c in source)
