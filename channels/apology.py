"""In which language to apologise when nobody behind the edge can say it (py3langid: small, made for short texts)."""

from functools import lru_cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

from facts import LANGUAGES

_FEWEST_LETTERS = 4


@lru_cache(maxsize=1)
def _identifier() -> LanguageIdentifier:
    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(list(LANGUAGES))
    return identifier


def guess_language(text: str, hint: str | None = None) -> str:
    """The likeliest of the twelve languages; the hint, else English, for texts too short to tell."""
    letters = [character for character in text if character.isalpha()]
    if not letters or (len(letters) < _FEWEST_LETTERS and "".join(letters).isascii()):
        return hint if hint in LANGUAGES else "en"
    return str(_identifier().classify(text)[0])
