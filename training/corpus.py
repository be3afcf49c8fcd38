"""The sentences of `data/nlu/`, read and changed line by line, so that all else in the files stays as it is.

The plain form of these files (`bot/sentences.py`) is taken for granted: blocks of an intent, a language and examples.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from training.errors import CorpusError
from training.examples import tidy

_INTENT = re.compile(r"- intent:\s*(\S+)\s*$")
_LANGUAGE = re.compile(r"  metadata:\s*\{\s*language:\s*([\w-]+)\s*\}\s*$")
_EXAMPLES = re.compile(r"  examples:\s*\|\s*$")
_EXAMPLE = "    - "
_LINE = re.compile(r"[^\n]*\n|[^\n]+")
OWN_FILE = "data/nlu/staff.yml"
_HEAD = '# Questions of intents that the staff made in the console.\nversion: "3.1"\nnlu:\n'


class Sentence(NamedTuple):
    """A sentence with its intent; `language` may name a script ("fa-Latn")."""

    text: str
    language: str
    intent: str


@dataclass
class _Block:
    """A block of a file: its lines are those from `start` to before `end`, its examples from `first` on."""

    intent: str
    language: str
    start: int
    first: int
    end: int


class File:
    """One file of `data/nlu/`. What is not changed is written back byte by byte."""

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self._lines = _LINE.findall(text)
        self._blocks = list(_find_blocks(path, self._lines))

    def __iter__(self) -> Iterator[Sentence]:
        for block in self._blocks:
            for line in self._lines[block.first : block.end]:
                if line.startswith(_EXAMPLE):
                    yield Sentence(line.removeprefix(_EXAMPLE).strip(), block.language, block.intent)

    @property
    def text(self) -> str:
        """The file as it is now."""
        return "".join(self._lines)

    def has_block(self, intent: str, language: str) -> bool:
        """Whether there is a block of this intent and language."""
        return any((block.intent, block.language) == (intent, language) for block in self._blocks)

    def has_intent(self, intent: str) -> bool:
        """Whether there is a block of this intent."""
        return any(block.intent == intent for block in self._blocks)

    def add(self, sentence: Sentence) -> None:
        """Write a sentence at the end of its last block, or in a new one after the intent's others."""
        line = f"{_EXAMPLE}{sentence.text}\n"
        own = [block for block in self._blocks if block.intent == sentence.intent]
        same = [block for block in own if block.language == sentence.language]
        if same:
            self._insert(_last_example(self._lines, same[-1]) + 1, [line])
            return
        head = [f"- intent: {sentence.intent}\n", f"  metadata: {{language: {sentence.language}}}\n", "  examples: |\n"]
        self._insert(_last_example(self._lines, own[-1]) + 1 if own else len(self._lines), [*head, line])

    def remove(self, sentence: Sentence) -> None:
        """Take a sentence out, each time it stands there, and a block that is empty then."""
        for block in reversed(self._blocks):
            if (block.intent, block.language) != (sentence.intent, sentence.language):
                continue
            places = [
                place
                for place in range(block.first, block.end)
                if self._lines[place].startswith(_EXAMPLE)
                and tidy(self._lines[place].removeprefix(_EXAMPLE)) == tidy(sentence.text)
            ]
            left = sum(line.startswith(_EXAMPLE) for line in self._lines[block.first : block.end]) - len(places)
            for place in reversed(places if left else range(block.start, _last_example(self._lines, block) + 1)):
                del self._lines[place]
        self._blocks = list(_find_blocks(self.path, self._lines))

    def _insert(self, place: int, lines: list[str]) -> None:
        if place and not self._lines[place - 1].endswith("\n"):
            self._lines[place - 1] += "\n"
        self._lines[place:place] = lines
        self._blocks = list(_find_blocks(self.path, self._lines))


class Corpus:
    """All files of sentences together, by their path in the repository."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._files = {path: File(path, text) for path, text in texts.items()}

    @classmethod
    def read(cls, folder: Path) -> "Corpus":
        """Read the files of a folder that stands for `data/nlu/`."""
        paths = sorted(folder.glob("*.yml"))
        return cls({f"data/nlu/{path.name}": path.read_text(encoding="utf-8") for path in paths})

    def sentences(self) -> Iterator[tuple[str, Sentence]]:
        """All sentences with their files' paths, in order."""
        for path, file in self._files.items():
            for sentence in file:
                yield path, sentence

    def texts(self) -> dict[str, str]:
        """The files as they are now, sorted by path."""
        return {path: self._files[path].text for path in sorted(self._files)}

    def change(self, added: Iterable[Sentence], removed: Iterable[Sentence]) -> None:
        """Take sentences out and write others in, in their order; what stands there already is not written twice."""
        for sentence in removed:
            for file in self._files.values():
                if file.has_block(sentence.intent, sentence.language):
                    file.remove(sentence)
        known = {(tidy(one.text), one.language, one.intent) for _, one in self.sentences()}
        for sentence in added:
            key = (tidy(sentence.text), sentence.language, sentence.intent)
            if key not in known:
                known.add(key)
                self._home(sentence).add(sentence)

    def _home(self, sentence: Sentence) -> File:
        """The file of the sentence's block, else of its intent, else the staff's own."""
        files = self._files.values()
        same = next((file for file in files if file.has_block(sentence.intent, sentence.language)), None)
        near = same or next((file for file in files if file.has_intent(sentence.intent)), None)
        return near or self._files.setdefault(OWN_FILE, File(OWN_FILE, _HEAD))


def _find_blocks(path: str, lines: list[str]) -> Iterator[_Block]:
    starts = [place for place, line in enumerate(lines) if line.startswith("- intent:")]
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=False):
        intent = _INTENT.match(lines[start])
        language = _LANGUAGE.match(lines[start + 1]) if start + 1 < end else None
        if intent is None or language is None or start + 2 >= end or not _EXAMPLES.match(lines[start + 2]):
            raise CorpusError(
                f"{path}, line {start + 1}: a block must begin with `- intent: …`, `  metadata: {{language: …}}` and"
                " `  examples: |`, one line each."
            )
        yield _Block(intent.group(1), language.group(1), start, start + 3, end)


def _last_example(lines: list[str], block: _Block) -> int:
    """The place of a block's last example; comments after it belong to what follows."""
    places = [place for place in range(block.first, block.end) if lines[place].startswith(_EXAMPLE)]
    return places[-1] if places else block.first - 1
