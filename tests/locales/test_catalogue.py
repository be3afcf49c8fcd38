"""The sentences: all there in all languages, with the same variables and real plurals."""

import re

import pytest

from facts import LANGUAGES
from locales.catalogue import FOLDER, CatalogueError, message_ids, sentence

SAMPLE = {
    "seconds": 5, "messages": 3, "questions": 1,
    "count": 2, "where": "in X", "institutions": "A and B", "institution": "A", "country": "X",
    "countries": "X and Y", "project": "P",
    "projects": "P and Q", "first": "P", "second": "Q", "languages": "a, b", "limit": 1000, "title": "T", "date": "D",
    "days": 180,
}  # fmt: skip


def variables(language: str, message_id: str) -> set[str]:
    text = (FOLDER / f"{language}.ftl").read_text(encoding="utf-8")
    body = re.search(rf"^{re.escape(message_id)} =(.*?)(?=^\S|\Z)", text, re.MULTILINE | re.DOTALL)
    assert body
    return set(re.findall(r"\$(\w+)", body.group(1)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_there_once(language: str) -> None:
    ids = message_ids(language)
    assert sorted(ids) == sorted(message_ids("en"))
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("language", LANGUAGES)
def test_variables_are_the_same(language: str) -> None:
    for message_id in message_ids("en"):
        assert variables(language, message_id) == variables("en", message_id), message_id


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_can_be_said(language: str) -> None:
    for message_id in message_ids(language):
        for count in (0, 1, 2, 3, 5, 11, 100):
            assert sentence(language, message_id, **{**SAMPLE, "count": count}).strip()


def test_plurals_follow_the_language() -> None:
    forms = {sentence("ar", "partners-in-country", **{**SAMPLE, "count": count}) for count in (1, 2, 3, 11)}
    assert len(forms) == 4


def test_missing_sentence_or_variable_is_refused() -> None:
    with pytest.raises(CatalogueError, match="no message"):
        sentence("en", "no-such-sentence")
    with pytest.raises(CatalogueError, match="partners-in-country"):
        sentence("en", "partners-in-country", count=1)
    with pytest.raises(CatalogueError, match=r"xx\.ftl"):
        sentence("xx", "yes")
