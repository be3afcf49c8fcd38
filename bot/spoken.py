"""Languages that a message names: which ones, and where such a name is not that of the country.

"Do you speak German?" asks nothing of Germany, "German partners" does. So a country's name that is its language's too
counts as the language only where words beside it are of speaking and writing.
"""

import re
from dataclasses import dataclass
from typing import List

from bot.spelling import fold

_NAMES = {
    "en": "english englisch englische inglés inglês inglese anglais englantia englanniksi ingilizce ingilizcem αγγλικά"
    " انگلیسی الإنجليزية بالإنجليزية إنجليزي بالإنجليزي انگریزی angrezi inglizi engelisi agglika anglika",
    "fa": "persian farsi persisch persa persan persiano persiaa persiaksi farsça farsçam περσικά φαρσί فارسی فارسي"
    " الفارسية بالفارسية persika",
    "ar": "arabic arabisch árabe arabe arabo arabiaa arabiaksi arapça arapçam αραβικά عربی عربي العربية بالعربية"
    " بالعربي arabi aravika",
    "es": "spanish spanisch español castellano espanhol castelhano spagnolo espagnol espanjaa espanjaksi ispanyolca"
    " ispanyolcam ισπανικά اسپانیایی اسپانیولی الإسبانية بالإسبانية إسباني ہسپانوی espaniai ispanika",
    "pt": "portuguese portugiesisch portugués português portoghese portugais portugalia portugaliksi portekizce"
    " portekizcem πορτογαλικά پرتغالی البرتغالية بالبرتغالية برتغالي پرتگالی portogalika",
    "it": "italian italienisch italiano italien italiaa italiaksi italyanca italyancam ιταλικά ایتالیایی الإيطالية"
    " بالإيطالية إيطالي اطالوی italika",
    "fi": "finnish finnisch finlandés finés finlandês finlandese finnois suomea suomeksi fince fincem φινλανδικά"
    " فنلاندی الفنلندية بالفنلندية فنلندي فنش finlandika",
    "de": "german deutsch alemán alemão tedesco allemand saksaa saksaksi almanca almancam γερμανικά آلمانی"
    " الألمانية بالألمانية ألماني جرمن almani germanika",
    "el": "greek griechisch griego grego greco grec kreikkaa kreikaksi yunanca ελληνικά یونانی اليونانية باليونانية"
    " يوناني ellinika",
    "fr": "french französisch francés francês francese français ranskaa ranskaksi fransızca fransızcam γαλλικά فرانسوی"
    " فرانسه الفرنسية بالفرنسية فرنسي فرانسیسی faransavi gallika",
    "tr": "turkish türkisch turco turc turkkia turkiksi türkçe türkçem τουρκικά ترکی التركية بالتركية تركي tourkika",
    "ur": "urdu ourdou urdua urduksi urduca ουρντού اردو الأردية بالأردية أردو",
}
_CODES = {fold(name): code for code, names in _NAMES.items() for name in names.split()}
_ALWAYS = frozenset(name for name in _CODES if re.fullmatch(r"\w{3,}(?:ksi|c[ae]m?)", name))
_ITALY = fold("Italien")  # in German; Italian in French
_SPEAKING = re.compile(
    "|".join(
        fold(word)
        for word in (
            "speak spoke talk writ typ switch chat continu answer repl sprech sprich schreib antwort versteh weitermach"
            " parl écri répon compren passe scriv rispond capisc habl escrib escrev respond entiend sigo fal[oaeu] puhu"
            " kirjoit vasta ymmärr jatk konuş yaz cevap yanıt anlı devam μιλ γράφ γράψ απαντ καταλαβ συνεχί"
            " milas milat grap نویس بنویس صحبت حرف بلد جواب ادامه nevis benevis sohbat harf javab تكلم تتكلم أتكلم"
            " نتكلم يتكلم تتحدث أتحدث نتحدث أكتب اكتب تكتب أكمل سأكمل نكمل أجب جاوب ترد لکھ بول"
            " بات جواب سمجھ likh bol[on] baat jawab"
            " samajh"
        ).split()
    )
)
_IN = frozenset(map(fold, "in en em auf στα stα σε به be به‌ my mein meine mon mio mi meu".split()))
_WHERE = frozenset(map(fold, "where wo donde onde où dove missä όπου جہاں jahan حيث جایی".split()))
_WORD = re.compile(r"[^\W\d_]+")
_PART = re.compile(r"[.!?:;,،؛؟。…\n()\"“”«»]")
_BEFORE, _AFTER = 3, 2  # words


@dataclass(frozen=True)
class Spoken:
    """A language that is named: its code, where, and whether it cannot be the country."""

    code: str
    start: int
    end: int
    certain: bool


def find_spoken(text: str) -> List[Spoken]:
    """The languages that a message names, of those that are answered in."""
    found = []
    for word in _WORD.finditer(text):
        code = _CODES.get(fold(word.group()))
        if code is not None:
            found.append(Spoken(code, word.start(), word.end(), _is_certain(text, word.start(), word.end())))
    return found


def is_covered(start: int, end: int, spoken: List[Spoken]) -> bool:
    """Whether what stands at these places is certainly a language."""
    return any(one.certain and one.start < end and start < one.end for one in spoken)


def _is_certain(text: str, start: int, end: int) -> bool:
    if fold(text[start:end]) in _ALWAYS:
        return True
    before, after = _words(_PART.split(text[:start])[-1]), _words(_PART.split(text[end:])[0])
    if _WHERE & {*before, *after}:  # "where they speak Portuguese" is a country
        return False
    if before and before[-1] in _IN:
        return not (before[-1] == "in" and fold(text[start:end]) == _ITALY)
    return any(map(_SPEAKING.match, (*before[-_BEFORE:], *after[:_AFTER])))


def _words(text: str) -> List[str]:
    return [fold(word) for word in _WORD.findall(text)]
