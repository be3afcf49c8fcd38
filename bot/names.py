"""Finding names in a message: countries, institutions and topics, in twelve languages, inflected or misspelt.

Exact names are looked up word by word, the longest first, in the folded tokens. A token that is part of no exact name
is compared with the one-word names once more: without the prefixes of the Arabic script's languages, with a suffix left
on ("Tampereella", "Almería'daki"), and with one or two letters wrong in a long name. A territory is a country that the
facts know nothing of (CLDR has its name), or what a country is known for ("the land of Dante"): it is found as a
country, but not when misspelt, or "queria" would be Quénia. A city stands for its country and for a university there;
cities are not guessed from misspellings either.
"""

import functools
import re
from dataclasses import dataclass
from typing import AbstractSet, Dict, Iterable, List, Mapping, NamedTuple, Optional, Sequence, Set, Tuple

from rapidfuzz.distance import DamerauLevenshtein

from bot.spelling import fold

KINDS = ("institution", "country", "topic", "territory", "city")
_PREFIXES = ("وبال", "وال", "بال", "فال", "کال", "ولل", "لل", "ال", "وب", "ول", "وک", "و", "ب", "ل", "ف", "ک")
_REMEMBERED = 2**16  # texts with their words, and words with the names that they are near
_SUFFIX_LETTERS = 6
_FOREIGN = ("territory", "city")
_NO_NAME = ("word", "")  # of a word that only looks like an inflected name
_SUFFIX_LETTERS_FOREIGN = 3  # "κατάρτιση" (training) is not in Qatar
_LONGER_SUFFIXES = frozenset("issa ista illa ille ilta daki deki taki teki".split())  # "Cádizissa", "Pekindeki"
_INFLECTED_FROM = 5
_NOMINATIVE = ("σ", "ς")  # Greek names lose it in other cases ("η Κύπρος", "στην Κύπρο")
_ONE_SLIP_FROM = 6
_TWO_SLIPS_FROM = 10
# Names that are everyday words too ("mali": financial, evils; "oman": Finnish for "own") are found only in phrases.
# Words end where the script changes: "MediTecو", "Houseها".
_WORD = re.compile(r"[^\W_\u0600-\u06ff]+|(?:(?=[\u0600-\u06ff])[^\W_])+")
_EVERYDAY = frozenset(
    "mali مالی مالي oman niger chad man jersey reunion macau guam togo cook usc ual uc tuni peru pero"
    " fas sao nato kosta gine ira iram essen raum hago logos saro turn".split()
)


@dataclass(frozen=True)
class Mention:
    """A name found in a message, by its characters' places; `exact` is false for inflected and misspelt ones."""

    kind: str
    key: str
    start: int
    end: int
    exact: bool = True


class Word(NamedTuple):
    """A token with its place in the message."""

    text: str
    start: int
    end: int


Names = Mapping[str, Tuple[str, str]]
"""Kind and key of each name, written in folded words."""


def index_names(
    rows: Iterable[Sequence[str]], everyday: AbstractSet[str] = frozenset(), seen: AbstractSet[str] = frozenset()
) -> Names:
    """The names as they are looked up.

    Args:
        rows: `(kind, key, language, text)` each. Of the same text in two kinds the earlier in `KINDS` counts.
        everyday: Folded words that are no names of cities, though some city is called so ("nice").
        seen: Folded words that are no inflected names of places abroad ("Geräte", "fördert").
    """
    names: Dict[str, Tuple[str, str]] = {}
    for kind, key, language, text in sorted(rows, key=lambda row: KINDS.index(row[0])):
        words = _find_words(text)
        if kind == "city" and len(words) == 1 and words[0] in everyday:
            continue
        if words and kind in KINDS and "".join(words) not in _EVERYDAY:
            name = " ".join(words)
            names.setdefault(name, (kind, key))
            if language == "el" and name.endswith(_NOMINATIVE) and len(words[-1]) >= _INFLECTED_FROM:
                names.setdefault(name[:-1], (kind, key))
    for word in sorted(seen - names.keys()):
        if any(names.get(word[:end], _NO_NAME)[0] in _FOREIGN for end in _stems(word)):
            names[word] = _NO_NAME
    return names


def _stems(word: str) -> Iterable[int]:
    """Where an inflected name may end."""
    return range(len(word) - 1, max(_INFLECTED_FROM, len(word) - _SUFFIX_LETTERS) - 1, -1)


class NameFinder:
    """Finds the names it was made with."""

    def __init__(self, names: Names) -> None:
        """Use the names that `index_names` gave."""
        self._names = names
        self._first = {name.partition(" ")[0] for name in self._names}
        self._longest = max((name.count(" ") + 1 for name in self._names), default=0)
        self._guessed = functools.lru_cache(maxsize=_REMEMBERED)(self._guess)
        own = (name for name, (kind, _) in names.items() if kind not in _FOREIGN)
        self._own: Dict[str, List[str]] = {}
        for name in sorted(name for name in own if " " not in name and len(name) >= _ONE_SLIP_FROM):
            self._own.setdefault(name[0], []).append(name)

    def find(self, words: Sequence[Word]) -> List[Mention]:
        """The names among the words, in their order; of overlapping ones the longest."""
        pieces = [Word(part, word.start, word.end) for word in words for part in split_words(word.text)]
        if not pieces:
            return []
        exact = self._find_exact(pieces)
        taken = {place for start, end, *_ in exact for place in range(start, end)}
        mentions = [
            Mention(_entity(kind), key, pieces[start].start, pieces[end - 1].end) for start, end, kind, key in exact
        ]
        for place, piece in enumerate(pieces):
            guess = None if place in taken else self._guessed(piece.text)
            if guess is not None:
                mentions.append(Mention(_entity(guess[0]), guess[1], piece.start, piece.end, exact=False))
        return sorted(mentions, key=lambda mention: mention.start)

    def _find_exact(self, pieces: Sequence[Word]) -> List[Tuple[int, int, str, str]]:
        found = []
        for start, piece in enumerate(pieces):
            if piece.text not in self._first:
                continue
            for end in range(start + 1, min(start + self._longest, len(pieces)) + 1):
                name = self._names.get(" ".join(one.text for one in pieces[start:end]))
                if name is not None and name != _NO_NAME:
                    found.append((start, end, *name))
        found.sort(key=lambda hit: (hit[0] - hit[1], KINDS.index(hit[2]), hit[0]))
        taken: Set[int] = set()
        kept = []
        for hit in found:
            places = set(range(hit[0], hit[1]))
            if not places & taken:
                taken |= places
                kept.append(hit)
        return kept

    def _guess(self, word: str) -> Optional[Tuple[str, str]]:
        for prefix in _PREFIXES:
            rest = word[len(prefix) :]
            if word.startswith(prefix) and len(rest) > 2 and rest in self._names:
                return self._names[rest]
        if word in self._names:
            return None
        for end in _stems(word):
            found = self._names.get(word[:end])
            if found is not None and (found[0] not in _FOREIGN or _is_short_suffix(word[end:])):
                return found
        if len(word) < _ONE_SLIP_FROM:
            return None
        for name in self._own.get(word[0], ()):
            allowed = 2 if len(name) >= _TWO_SLIPS_FROM else 1
            if abs(len(name) - len(word)) > allowed:
                continue
            if DamerauLevenshtein.distance(name, word, score_cutoff=allowed) <= allowed:
                return self._names[name]
        return None


def _is_short_suffix(ending: str) -> bool:
    return len(ending) <= _SUFFIX_LETTERS_FOREIGN or ending in _LONGER_SUFFIXES


@functools.lru_cache(maxsize=_REMEMBERED)
def split_words(text: str) -> Tuple[str, ...]:
    """Folded words; marks inside a name part its words ("Erasmus+", "O-Patel", "Almería'da")."""
    return tuple(_find_words(text))


def _find_words(text: str) -> List[str]:
    return _WORD.findall(fold(text))


def _entity(kind: str) -> str:
    return "country" if kind == "territory" else kind
