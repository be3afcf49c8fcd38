"""How messages are levelled."""

import pytest

from bot.spelling import clean, count_scripts, fold


@pytest.mark.parametrize(
    ("typed", "cleaned"),
    [
        ("pleeeease   tell\tme???", "please tell me?"),
        ("WHEN DID OPATEL START", "when did opatel start"),
        ("OPATEL", "OPATEL"),
        ("سـلام", "سلام"),
        ("a\u0000b\u202ec", "a b c"),
        ("lone \ud800 surrogate", "lone surrogate"),
        ("", ""),
    ],
)
def test_clean(typed: str, cleaned: str) -> None:
    assert clean(typed) == cleaned


@pytest.mark.parametrize(
    ("one", "other"),
    [("Almería", "ALMERIA"), ("كويمبرا", "کویمبرا"), ("Κοΐμπρα", "κοιμπρα"), ("İspanya", "ispanya"), ("۱۳", "13")],
)
def test_fold_levels_variants(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_count_scripts() -> None:
    assert count_scripts("OPATEL کی? Ωω") == {"Latin": 6, "Arabic": 2, "Greek": 2}
