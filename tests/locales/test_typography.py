"""Direction, digits, lists and dates."""

from datetime import date

import pytest

from facts import LANGUAGES
from locales.typography import format_date, join_names, polish


def test_latin_names_are_isolated_in_right_to_left_text() -> None:
    assert polish("برنامهٔ Erasmus+ است", "fa") == "برنامهٔ \u2068Erasmus+\u2069 است"
    assert polish("University of Almeria (المرية)", "ar") == "\u2068University of Almeria\u2069 (المرية)"
    assert polish("https://a.example/b)", "ur") == "\u2068https://a.example/b\u2069)"


def test_polishing_twice_changes_nothing() -> None:
    once = polish("OPATEL در ۳ کشور و Erasmus+ در 5", "fa")
    assert polish(once, "fa") == once


def test_left_to_right_text_stays() -> None:
    assert polish("Das OPATEL-Projekt hat 13 Partner", "de") == "Das OPATEL-Projekt hat 13 Partner"


def test_persian_text_has_persian_digits_outside_latin_names() -> None:
    assert polish("13 شریک در Europe 2020", "fa") == "۱۳ شریک در \u2068Europe 2020\u2069"


@pytest.mark.parametrize("language", LANGUAGES)
def test_lists_and_dates_are_in_the_language(language: str) -> None:
    assert join_names(["A", "B"], language) != "A B"
    day = format_date(date(2019, 8, 14), language)
    assert ("۲۰۱۹" if language == "fa" else "2019") in day.translate(str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789"))
