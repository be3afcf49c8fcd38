"""Misspelt words."""

import pytest

from bot.corrections import Speller, apply, count_words

ROWS = [
    ("en", text) for text in ("Which countries take part in the project?", "which project starts when") for _ in "abcd"
]
ROWS += [("en", "countries which project starts"), ("en", "countries"), ("en", "starts take"), ("en", "take part")]
SPELLER = Speller(count_words([*ROWS, *ROWS]))


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("wich cuontries?", "which countries?"),
        ("the prject", "the project"),
        ("which countries", "which countries"),
        ("", ""),
    ],
)
def test_slips_are_corrected(text: str, meant: str) -> None:
    assert apply(SPELLER.find(text, "en"), text) == meant


def test_names_few_slips_and_other_languages_are_left_alone() -> None:
    assert SPELLER.find("wich", "en", {"wich"}) == {}
    assert SPELLER.find("wich", "de") == {}
    assert SPELLER.find("we will soon go home after our long lunch wich", "en") == {}


def test_words_that_stand_once_do_not_count() -> None:
    assert count_words([("en", "one two two")]) == {"en": {"two": 2}}
