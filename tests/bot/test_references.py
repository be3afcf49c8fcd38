"""One or both of two topics, and the country talked of, pointed to in twelve languages."""

from collections.abc import Callable

import pytest

from bot.references import find_both, find_other, find_that_country

OTHER_PROJECT = {
    "no, the other project, since when?": "other project",
    "nein, das andere Projekt meinte ich": "andere Projekt",
    "non, l'autre projet": "autre projet",
    "¿y el otro proyecto?": "otro proyecto",
    "não, tô falando do outro projeto": "outro projeto",
    "no l'altro progetto": "altro progetto",
    "ei vaan toinen hanke": "toinen hanke",
    "yok, öbür projeyi soruyorum": "öbür projeyi",
    "όχι, για το άλλο έργο ρωτούσα": "άλλο έργο",
    "نه، پروژهٔ دیگر": "پروژهٔ دیگر",
    "پروژه‌ی دیگه چی؟": "پروژه‌ی دیگه",
    "لا، المشروع الآخر": "المشروع الآخر",
    "نہیں، دوسرے منصوبے کا پوچھا": "دوسرے منصوبے",
}


OTHER_ONE = {
    "and the other one?": "other",
    "und das andere?": "andere",
    "et l'autre ?": "autre",
    "¿Y las otras, las de salud?": "otras",
    "e o outro?": "outro",
    "e l'altra?": "altra",
    "ja se toinen?": "toinen",
    "peki öbürü?": "öbürü",
    "και το άλλο;": "άλλο",
    "و اون یکی؟": "یکی",
    "والثاني؟": None,
    "و الآخر؟": "الآخر",
    "اور دوسرا؟": "دوسرا",
}


BOTH = {
    "does the EU pay for both?": "both",
    "zahlt die EU beide?": "beide",
    "les deux sont financés par qui ?": "deux",
    "¿los dos los paga la UE?": "dos",
    "os dois são da UE?": "dois",
    "li paga entrambi l'UE?": "entrambi",
    "molempien rahoitus?": "molempien",
    "ikisini de AB mi ödüyor?": "ikisini",
    "τα πληρώνει και τα δύο η ΕΕ;": "δύο",
    "هر دو رو اتحادیه می‌ده؟": "دو",
    "هل كلاهما ممول؟": "كلاهما",
    "دونوں کا خرچ کون دیتا ہے؟": "دونوں",
}

COUNTRY = {
    "is there another one in that country?": "that country",
    "gibt es im selben Land noch eine? In dem Land?": "selben Land",
    "y en a une autre dans le même pays ?": "même pays",
    "¿Y cuál es la otra de ese país?": "ese país",
    "tem outra no mesmo país?": "mesmo país",
    "ce n'è un'altra nello stesso paese?": "stesso paese",
    "onko siinä maassa toista?": "siinä maassa",
    "o ülkede başka var mı?": "o ülkede",
    "υπάρχει άλλο στην ίδια χώρα;": "ίδια χώρα",
    "και σε αυτή τη χώρα;": "αυτή τη χώρα",
    "yparxei allo stin idia xora?": "idia xora",
    "در همان کشور یکی دیگر هم هست؟": "همان کشور",
    "tu hamun keshvar digeh ham hast?": "hamun keshvar",
    "هل توجد أخرى في نفس البلد؟": "نفس البلد",
    "وفي البلد نفسه؟": "البلد نفسه",
    "اسی ملک میں کوئی اور بھی ہے؟": "اسی ملک",
    "usi mulk me koi aur?": "usi mulk",
    "und welche Unis gibt es dort?": "dort",
    "vous avez qui là-bas ?": "là-bas",
    "which ones are there?": "there",
    "کدام دانشگاه‌ها آنجا هستند؟": "آنجا",
}
FOUND = [
    (find, text, said)
    for find, cases in (
        (find_other, OTHER_PROJECT | OTHER_ONE),
        (find_both, BOTH),
        (find_that_country, COUNTRY),
    )
    for text, said in cases.items()
]


@pytest.mark.parametrize(("find", "text", "said"), FOUND)
def test_what_points_back_is_found(find: Callable[[str], tuple[int, int] | None], text: str, said: str | None) -> None:
    place = find(text)
    assert (text[slice(*place)] if place else None) == said


@pytest.mark.parametrize(
    "text",
    [
        "are there other projects?",
        "which other partners do you have?",
        "on the other hand I would like to know who pays for all the equipment",
        "gibt es noch andere?",
        "onko siellä toista yliopistoa?",
    ],
)
def test_other_things_are_not(text: str) -> None:
    assert find_other(text) is None


def test_two_of_something_are_not_both() -> None:
    assert find_both("دو دانشگاه در فنلاند؟") is None
    assert find_both("ho due domande") is None


@pytest.mark.parametrize(
    "text",
    [
        "which country is that in?",
        "is there a desk?",
        "¿y la universidad?",
        "هناك شركاء؟",
        "is this your country",
        "hangi ülkede?",
        "کدام کشور؟",
    ],
)
def test_a_country_asked_for_is_not(text: str) -> None:
    assert find_that_country(text) is None
