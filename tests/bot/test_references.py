"""The other of two projects, and the country talked of, pointed to in twelve languages."""

import pytest

from bot.references import find_other_project, find_that_country

FOUND = {
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


@pytest.mark.parametrize("text", FOUND)
def test_other_project_is_found(text: str) -> None:
    place = find_other_project(text)
    assert place is not None
    assert text[slice(*place)] == FOUND[text]


def test_other_things_are_not() -> None:
    assert find_other_project("are there other projects, or the other one?") is None


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
}


@pytest.mark.parametrize("text", COUNTRY)
def test_the_country_talked_of_is_found(text: str) -> None:
    place = find_that_country(text)
    assert place is not None
    assert text[slice(*place)] == COUNTRY[text]


@pytest.mark.parametrize("text", ["which country is that in?", "is this your country", "hangi ülkede?", "کدام کشور؟"])
def test_a_country_asked_for_is_not(text: str) -> None:
    assert find_that_country(text) is None
