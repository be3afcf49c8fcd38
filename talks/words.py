"""The words of what was said, as the full-text index holds them.

Case, accents, vowel marks, the Arabic and Persian forms of a letter or digit, and the joins within a Persian word make
no difference, on every database alike.
"""

import re
import unicodedata

_WORD = re.compile(r"[^\W_]+")
_LETTERS = str.maketrans("يىكةەہۂھ", "ییکههههه")
_JOINERS = dict.fromkeys(map(ord, "\u200c\u200d\u0640\u2068\u2069\u200e\u200f"))
_ARTICLE = "ال"
_SHORTEST_WITH_ARTICLE = 5


def fold(said: str) -> str:
    """The words of a text as they are indexed, with a blank between them; an Arabic word also without its article."""
    words = words_of(said)
    bare = [
        word.removeprefix(_ARTICLE)
        for word in words
        if word.startswith(_ARTICLE) and len(word) >= _SHORTEST_WITH_ARTICLE
    ]
    return " ".join((*words, *bare))


def words_of(said: str) -> list[str]:
    """The words of a text, folded, in order."""
    plain = unicodedata.normalize("NFKD", said.translate(_JOINERS)).casefold()
    kept = "".join(_digit(one) for one in plain if not unicodedata.combining(one))
    return _WORD.findall(kept.translate(_LETTERS))


def _digit(character: str) -> str:
    return str(unicodedata.decimal(character)) if character.isdecimal() else character
