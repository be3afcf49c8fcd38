"""Reading the sentences of `locales/*.ftl`."""

import re
from functools import lru_cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

from locales.typography import polish

FOLDER = Path(__file__).parent
_MESSAGE_ID = re.compile(r"^([a-z][\w-]*) =", re.MULTILINE)


class CatalogueError(Exception):
    """A sentence is missing or damaged in a language: correct its `.ftl` file."""


@lru_cache
def _bundle(folder: Path, language: str) -> FluentBundle:
    path = folder / f"{language}.ftl"
    if not path.exists():
        raise CatalogueError(f"There is no file {path.name} in {folder.name}/.")
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle


def sentence(language: str, message_id: str, **values: Any) -> str:
    """The sentence in a language, with its variables filled in and its Latin names isolated.

    Raises:
        CatalogueError: It is missing in that language, or a variable has no value.
    """
    return sentence_in(FOLDER, language, message_id, **values)


def sentence_in(folder: Path, language: str, message_id: str, /, **values: Any) -> str:
    """The same from the catalogue of another room.

    Raises:
        CatalogueError: It is missing in that language, or a variable has no value.
    """
    bundle, file = _bundle(folder, language), f"{folder.name}/{language}.ftl"
    if not bundle.has_message(message_id):
        raise CatalogueError(f"{file} has no message {message_id!r}.")
    pattern = bundle.get_message(message_id).value
    if pattern is None:
        raise CatalogueError(f"{message_id!r} in {file} has no text.")
    text, errors = bundle.format_pattern(pattern, values)
    if errors:
        raise CatalogueError(f"{message_id!r} in {file}: {errors[0]}")
    return polish(str(text), language)


def has_sentence(language: str, message_id: str, folder: Path = FOLDER) -> bool:
    """Whether a language has a sentence of this id, here or in the catalogue of another room."""
    return _bundle(folder, language).has_message(message_id)


def message_ids(language: str) -> list[str]:
    """The ids of a language's sentences, in the file's order."""
    return _MESSAGE_ID.findall((FOLDER / f"{language}.ftl").read_text(encoding="utf-8"))
