"""Names: inflected, misspelt, prefixed; and words that only look like names."""

import re

import pytest

from bot.names import NameFinder, Word, index_names
from tests.bot.conftest import NAMES

FINDER = NameFinder(index_names(NAMES))


def find(text: str) -> list[tuple[str, str, str]]:
    words = [Word(match.group(), match.start(), match.end()) for match in re.finditer(r"[\w'’+]+", text)]
    return [(mention.kind, mention.key, text[mention.start : mention.end]) for mention in FINDER.find(words)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("University of Tampere", [("institution", "tampere", "University of Tampere")]),
        ("Onko Tampereella?", [("institution", "tampere", "Tampereella")]),
        ("almeria'daki", [("institution", "almeria", "almeria'daki")]),
        ("وبكويمبرا", [("institution", "coimbra", "وبكويمبرا")]),
        ("the University of Eastern Finland", [("institution", "eastern_finland", "University of Eastern Finland")]),
        ("in Finland", [("country", "FI", "Finland")]),
        ("in France", [("country", "FR", "France")]),
        ("ERASMUS+", [("topic", "erasmus", "ERASMUS+")]),
        ("opatle", [("topic", "opatel", "opatle")]),
        ("queria", []),
        ("oman", []),
        ("iran", []),
        ("", []),
    ],
)
def test_find(text: str, found: list[tuple[str, str, str]]) -> None:
    assert find(text) == found


def test_cities_are_found_unless_the_word_is_an_everyday_one() -> None:
    rows = [["city", "FI", "xx", "Helsinki"], ["city", "DE", "xx", "Essen"], ["city", "ES", "xx", "Barcelona"]]
    finder = NameFinder(index_names(rows, frozenset(["essen"])))
    text = "Helsingissä Helsinkiin essen Barcelona'da Barzelona"
    words = [Word(match.group(), match.start(), match.end()) for match in re.finditer(r"[\w'’+]+", text)]
    assert [(mention.kind, mention.key) for mention in finder.find(words)] == [("city", "FI"), ("city", "ES")]


def test_words_that_only_look_inflected_are_no_places() -> None:
    rows = [["city", "AF", "xx", "Gerät"], ["city", "FI", "xx", "Vaasa"], ["topic", "opatel", "en", "OPATEL"]]
    finder = NameFinder(index_names(rows, seen=frozenset(["gerate", "opatelin", "vaasa"])))
    text = "Geräte Vaasassa OPATELin"
    words = [Word(match.group(), match.start(), match.end()) for match in re.finditer(r"\w+", text)]
    assert [(mention.kind, mention.key) for mention in finder.find(words)] == [("city", "FI"), ("topic", "opatel")]


def test_greek_names_are_found_in_all_cases() -> None:
    finder = NameFinder(index_names([["territory", "CY", "el", "Κύπρος"], ["territory", "LA", "el", "Λάος"]]))
    words = [Word(text, 0, len(text)) for text in "Κύπρος Κύπρο Κύπρου λάο".split()]
    assert [mention.key for mention in finder.find(words)] == ["CY", "CY", "CY"]


def test_words_end_where_the_script_changes() -> None:
    words = [Word("OPATELها", 0, 8), Word("Finlandو", 9, 17)]
    assert [mention.key for mention in FINDER.find(words)] == ["opatel", "FI"]


def test_long_suffixes_of_finnish_and_turkish_are_known() -> None:
    finder = NameFinder(index_names([["city", "ES", "xx", "Cádiz"], ["city", "CN", "tr", "Pekin"]]))
    words = [Word(text, 0, len(text)) for text in "Cádizissa cadizista Pekindeki cadizando".split()]
    assert [mention.key for mention in finder.find(words)] == ["ES", "ES", "CN"]


def test_far_suffixes_make_no_territory() -> None:
    finder = NameFinder(index_names([["territory", "QA", "el", "Κατάρ"]]))
    assert not finder.find([Word("κατάρτιση", 0, 9)])
    assert finder.find([Word("Κατάρου", 0, 7)])
