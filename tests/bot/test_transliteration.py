"""Latin letters back into their script."""

import pytest

from bot.transliteration import transliterate


@pytest.mark.parametrize(
    ("typed", "variant", "written"),
    [
        ("pote ksekinise", "el-Latn", "ποτε ξεκινισε"),
        ("opatel shoru shod?", "fa-Latn", "opatel شرو شد?"),
        ("7atta 3ala", "ar-Latn", "حاتتا عالا"),
        ("kab shuru hua", "ur-Latn", "kab shuru hua"),
        ("when did it start", "en", "when did it start"),
    ],
)
def test_transliterate(typed: str, variant: str, written: str) -> None:
    assert transliterate(typed, variant) == written
