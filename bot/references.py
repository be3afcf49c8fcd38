"""What points back without a name: "the other project", "öbür proje"; "in that country", "dans le même pays"."""

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
_THAT = _folded(
    "same that this gleichen selben demselben diesem jenem dem même ce stesso quel questo mismo ese este mesmo nesse"
    " desse esse neste deste naquele samassa siinä tuossa tässä saman siitä samasta aynı o bu şu ίδια αυτή αυτήν εκείνη"
    " idia afti همان همون همین این اون آن hamun hamoon hamin un oon نفس هذا هذه ذلك تلك nafs اسی اس اُسی usi isi us is"
)
_COUNTRY = _folded(
    "country land pays paese país pais maassa maasta maan ülkede ülkeden ülke ülkedeki ulkede χώρα χώρας xora chora"
    " hora کشور کشوره keshvar البلد بلد الدولة دولة balad ملک mulk"
)
_ITSELF = _folded("نفسه نفسها ذاته ذاتها هذا ذلك nafso nafsu")
_BETWEEN = _folded("la le el τη την ti tin very")
_WORD = re.compile(r"[^\W_]{2,}")  # the Persian ending of "پروژه‌ی دیگر" is none


def find_other_project(text: str) -> Optional[Tuple[int, int]]:
    """Where a message says "the other project"; which one that is, the talk before it tells."""
    words = list(_WORD.finditer(text))
    for one, two in itertools.pairwise(words):
        pair = fold(one.group()), fold(two.group())
        if (pair[0] in _OTHER and pair[1] in _PROJECT) or (pair[0] in _PROJECT and pair[1] in _OTHER):
            return one.start(), two.end()
    return None


def find_that_country(text: str) -> Optional[Tuple[int, int]]:
    """Where a message says "that country", or "the same country"; which one that is, the talk before it tells."""
    words = list(re.finditer(r"[^\W_]+", text))
    said = [fold(word.group()) for word in words]
    for place, word in enumerate(said):
        if word not in _COUNTRY:
            continue
        first = place - 2 if place > 1 and said[place - 1] in _BETWEEN else place - 1
        if first >= 0 and said[first] in _THAT:
            return words[first].start(), words[place].end()
        if said[place + 1 : place + 2] and said[place + 1] in _ITSELF:
            return words[place].start(), words[place + 1].end()
    return None
