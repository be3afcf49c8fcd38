"""The console's own sentences: `staff/sentences/*.ftl`. One more file there is one more language."""

from pathlib import Path

from babel.numbers import format_decimal, format_percent

from locales.catalogue import sentence_in
from locales.typography import RIGHT_TO_LEFT, polish

FOLDER = Path(__file__).parent / "sentences"
LANGUAGES = tuple(sorted(path.stem for path in FOLDER.glob("*.ftl")))
_FALLBACK = "en"


def say(language: str, key: str, /, **values: str | int) -> str:
    """A sentence in one of the console's languages."""
    return sentence_in(FOLDER, language, key, **values)


def write_number(language: str, value: int) -> str:
    """A whole number in the language's digits."""
    return polish(str(format_decimal(value, locale=language)), language)


def write_percent(language: str, share: float) -> str:
    """A share, 0 to 1, in whole per cent."""
    written = polish(str(format_percent(share, locale=language)), language)
    return written.replace("%", "٪") if language == "fa" else written


def choose_language(chosen: str | None, accepted: str) -> str:
    """The language that was chosen, else the browser's first that the console has, else English."""
    if chosen in LANGUAGES:
        return chosen
    codes = (entry.split(";")[0].strip().lower().split("-")[0] for entry in accepted.split(","))
    return next((code for code in codes if code in LANGUAGES), _FALLBACK)


def direction_of(language: str) -> str:
    """`rtl` or `ltr`."""
    return "rtl" if language in RIGHT_TO_LEFT else "ltr"
