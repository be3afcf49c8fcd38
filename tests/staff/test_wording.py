"""The console's sentences: alike in every language, none missing, none left over."""

import re

import pytest

from staff.records import TABLES
from staff.wording import FOLDER, LANGUAGES, choose_language, write_number, write_percent
from tests.conftest import ROOT


def ids_of(language: str) -> list[str]:
    return re.findall(r"^([a-z][\w-]*) =", (FOLDER / f"{language}.ftl").read_text(encoding="utf-8"), re.MULTILINE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_languages_have_the_same_sentences(language: str) -> None:
    ids = ids_of(language)
    assert len(ids) == len(set(ids))
    assert ids == ids_of("en")


def test_every_sentence_that_is_said_is_there() -> None:
    known = set(ids_of("en"))
    staff = ROOT / "staff"
    for path in (staff / "templates").glob("*.html"):
        for key in re.findall(r"""say\(["']([a-z_-]+)["'][,)]""", path.read_text(encoding="utf-8")):
            assert key in known, (path.name, key)
    for path in staff.glob("*.py"):
        for key in re.findall(r'Error\("(error-[a-z-]+)"', path.read_text(encoding="utf-8")):
            assert key in known, (path.name, key)
    fields = {f"field-{column.key}" for table in TABLES.values() for column in table.__mapper__.columns}
    assert fields <= known


def test_language_is_the_chosen_one_else_the_browsers() -> None:
    assert choose_language("fa", "en") == "fa"
    assert choose_language(None, "de, fa;q=0.5") == "fa"
    assert choose_language("xx", "de") == "en"


def test_numbers_are_in_the_languages_digits() -> None:
    assert [write_number(language, 1234) for language in ("en", "fa")] == ["1,234", "۱,۲۳۴"]
    assert [write_percent(language, 0.667) for language in ("en", "fa")] == ["67%", "۶۷٪"]
