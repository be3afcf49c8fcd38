"""The other of two projects, pointed to in twelve languages."""

import pytest

from bot.references import find_other_project

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
