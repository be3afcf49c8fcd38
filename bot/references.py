"""What points back without a name: "the other project", "and the other one?"; "in that country", "dort"."""

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
_THE = _folded(
    "the das der die dem den l el la los las les os as gli le o a to i ta τα η το ο την τον un oon اون آن un se"
)
_ONE = _folded(
    "one part half unit teil seite parte partie osa yarısı κομμάτι μέρος قسمت بخش جزء والا والی والے wala wali"
)
_OTHER_ONE = _folded(
    "other andere anderen anderer anderes autre autres otro otra otros otras outro outra"
    " outros outras altro altra altri altre άλλο άλλη άλλος άλλα allo alli یکی yeki"
)
_ANOTHER = _folded(
    "toinen toisen toisesta toisessa öbürü öbürkü öteki ötekisi diğeri obur öbürünü ötekini diğerini اونیکی"
    " دیگری الآخر الأخرى الثاني الثانية التاني التانية دوسرا دوسری دوسرے dusra dusri doosra"
)
_FEW_WORDS = 8
_PAUSE = re.compile(r"[,;.:?!،؛؟]")
_BOTH = _folded(
    "both beide beiden beides ambos ambas entrambi entrambe ambedue molemmat molempien molempia molempiin ikisi ikisini"
    " ikisinin ikisinde ikisinden جفتش جفتشون joftesh joftshoon كلاهما كليهما الاثنين الاتنين دونوں dono donon donu"
)
_TWO = _folded("δύο δυο duo dio deux due dos dois duas دو do")
_ALL = _folded("τα και les tutti tutte los las os as هر har")
_THERE = _folded(
    "dort dorthin allí ahí siellä sinne sieltä orada oradan oraya εκεί ekei آنجا اونجا onja unja وہاں wahan"
)
_LA_BAS = ["la", "bas"]
_THERE_AT_THE_END = _folded("there هناك هنالك hnak hunak")
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
_ANY_WORD = re.compile(r"[^\W_]+")
_WORD = re.compile(r"[^\W_]{2,}")  # the Persian ending of "پروژه‌ی دیگر" is none


def find_other(text: str) -> Optional[Tuple[int, int]]:
    """Where a message says "the other project", or is little more than "the other one"; which, the talk tells."""
    words = list(_WORD.finditer(text))
    for one, two in itertools.pairwise(words):
        pair = fold(one.group()), fold(two.group())
        if (pair[0] in _OTHER and pair[1] in _PROJECT) or (pair[0] in _PROJECT and pair[1] in _OTHER):
            return one.start(), two.end()
    return _find_other_one(text)


def _find_other_one(text: str) -> Optional[Tuple[int, int]]:
    words = list(_ANY_WORD.finditer(text))
    if len(words) > _FEW_WORDS:
        return None
    said = [fold(word.group()) for word in words]
    for place, word in enumerate(said):
        pointed = word in _ANOTHER or (word in _OTHER_ONE and place > 0 and said[place - 1] in _THE)
        ends = place + 1 == len(said) or said[place + 1] in _ONE
        if pointed and (ends or _PAUSE.search(text[words[place].end() : words[place + 1].start()])):
            return words[place].start(), words[place].end()
    return None


def find_that_country(text: str) -> Optional[Tuple[int, int]]:
    """Where a message says "that country", "the same country" or "there"; which one that is, the talk tells."""
    words = list(_ANY_WORD.finditer(text))
    said = [fold(word.group()) for word in words]
    for place, word in enumerate(said):
        if word in _THERE or (word in _THERE_AT_THE_END and place + 1 == len(said)):
            return words[place].start(), words[place].end()
        if said[place : place + 2] == _LA_BAS:
            return words[place].start(), words[place + 1].end()
        if word not in _COUNTRY:
            continue
        first = place - 2 if place > 1 and said[place - 1] in _BETWEEN else place - 1
        if first >= 0 and said[first] in _THAT:
            return words[first].start(), words[place].end()
        if said[place + 1 : place + 2] and said[place + 1] in _ITSELF:
            return words[place].start(), words[place + 1].end()
    return None


def find_both(text: str) -> Optional[Tuple[int, int]]:
    """Where a message says "both", or "the two"; which two, the talk before it tells."""
    words = list(_ANY_WORD.finditer(text))
    said = [fold(word.group()) for word in words]
    for place, word in enumerate(said):
        if word in _BOTH or (word in _TWO and place > 0 and said[place - 1] in (*_ALL, "e")):
            return words[place].start(), words[place].end()
    return None
