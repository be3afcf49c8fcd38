"""What points to one of two projects without its name: "the other project", "öbür proje"."""

import itertools
import re
from typing import FrozenSet, Optional, Tuple

from bot.spelling import fold


def _folded(words: str) -> FrozenSet[str]:
    return frozenset(fold(word) for word in words.split())


_OTHER = _folded(
    "other andere anderen anderes anderem autre otro outro altro toinen toista toisen toisesta toiseen toisessa öbür"
    " diğer öteki άλλο άλλου allo allou دیگر دیگه یکی dige digar yeki الآخر آخر التاني الثاني tani akhar دوسرا دوسرے"
    " dusra dusre doosra doosre"
)
_PROJECT = _folded(
    "project projekt projekte projekts projet proyecto projeto progetto projekti projektia projektin projektista hanke"
    " hanketta hankkeen hankkeesta proje projeyi projede projenin projeden έργο έργου ergo ergou پروژه prozhe مشروع"
    " المشروع mashro3 mashrou3 منصوبہ منصوبے پروجیکٹ پراجیکٹ mansooba"
)
_WORD = re.compile(r"[^\W_]{2,}")  # the Persian ending of "پروژه‌ی دیگر" is none


def find_other_project(text: str) -> Optional[Tuple[int, int]]:
    """Where a message says "the other project"; which one that is, the talk before it tells."""
    words = list(_WORD.finditer(text))
    for one, two in itertools.pairwise(words):
        pair = fold(one.group()), fold(two.group())
        if (pair[0] in _OTHER and pair[1] in _PROJECT) or (pair[0] in _PROJECT and pair[1] in _OTHER):
            return one.start(), two.end()
    return None
