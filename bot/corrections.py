"""Misspelt words, written as the training sentences write them, for the encoder to read.

A word that the training sentences (nearly) never have is replaced by a common one of the same language that differs by
one slip, or two in long words. Names stay: whoever calls says which words they are. A message counts as misspelt only
where a fifth of its words are: rare words are mostly right, and the encoder reads a single slip well.
"""

import functools
from typing import AbstractSet, Dict, Iterable, List, Mapping, Tuple

from rapidfuzz.distance import DamerauLevenshtein

from bot.names import split_words
from bot.spelling import fold

_RARE = 1  # a word that the training sentences have more often is no slip
_COMMON = 6  # a word that is meant has at least so many
_SHORTEST = 4
_TWO_SLIPS_FROM = 8
_REMEMBERED = 2**14
_MISSPELT = 0.2
Counts = Mapping[str, Mapping[str, int]]


class Speller:
    """Corrects words by the words of the training sentences."""

    def __init__(self, counts: Counts) -> None:
        """Index the common words; `counts` has each language's folded words with how often they stand there."""
        self._counts = counts
        self._common: Dict[str, Dict[int, List[Tuple[str, int]]]] = {}
        for language, words in counts.items():
            by_length = self._common.setdefault(language, {})
            for word, count in words.items():
                if count >= _COMMON and len(word) >= _SHORTEST:
                    by_length.setdefault(len(word), []).append((word, count))
        self._corrected = functools.lru_cache(maxsize=_REMEMBERED)(self._correct)

    def find(self, text: str, language: str, names: AbstractSet[str] = frozenset()) -> Dict[str, str]:
        """The misspelt words of a text with what is meant, none where few of its words are misspelt.

        Args:
            text: A cleaned text.
            language: Its language and script.
            names: Folded words to leave alone.
        """
        if language not in self._common:
            return {}
        words = text.split(" ")
        found = {word: self._replace(word, language, names) for word in words}
        found = {word: better for word, better in found.items() if better != word}
        return found if sum(word in found for word in words) >= _MISSPELT * len(words) else {}

    def _replace(self, word: str, language: str, names: AbstractSet[str]) -> str:
        core = word.strip("?!.,;:؟،؛()\"'«»¿¡")
        folded = fold(core)
        if len(folded) < _SHORTEST or not folded.isalpha() or folded in names:
            return word
        better = self._corrected(folded, language)
        return word if better == folded else word.replace(core, better)

    def _correct(self, word: str, language: str) -> str:
        if word in self._counts[language]:
            return word
        allowed = 2 if len(word) >= _TWO_SLIPS_FROM else 1
        best, most = word, (-allowed - 1, 0)
        for length in range(len(word) - allowed, len(word) + allowed + 1):
            for other, count in self._common[language].get(length, ()):
                slips = DamerauLevenshtein.distance(word, other, score_cutoff=allowed)
                if slips <= allowed and (other[0] == word[0] or slips == 1) and (-slips, count) > most:
                    best, most = other, (-slips, count)
        return best


def apply(corrections: Mapping[str, str], text: str) -> str:
    """A cleaned text, or part of one, with its misspelt words replaced."""
    return " ".join(corrections.get(word, word) for word in text.split(" "))


def count_words(rows: Iterable[Tuple[str, str]]) -> Dict[str, Dict[str, int]]:
    """How often each language has each folded word, of `(language, text)` rows; those that stand once are left out."""
    counts: Dict[str, Dict[str, int]] = {}
    for language, text in rows:
        own = counts.setdefault(language, {})
        for word in split_words(text):
            own[word] = own.get(word, 0) + 1
    return {language: {word: n for word, n in own.items() if n > _RARE} for language, own in counts.items()}
