"""How training sentences come to Rasa: read once, and cheap to copy, compare and fingerprint.

Rasa reads, validates, merges and deep-copies its training data some ten times in one training, which for the sentences
of `data/nlu/` took longer than everything else together. `config.yml` names `SentenceImporter` instead. It reads the
plain form that all files of `data/nlu/` have (blocks of an intent, a language and examples); any other file (rules,
entities marked by hand, regular expressions) goes to Rasa's own importer.
"""

import functools
import gc
import hashlib
import re
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple, Union

import rasa.shared.data
import yaml
from rasa.shared.core.domain import Domain
from rasa.shared.core.training_data.structures import StoryGraph
from rasa.shared.importers.importer import TrainingDataImporter
from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.nlu.constants import ENTITIES, INTENT, METADATA, METADATA_INTENT, TEXT, TEXT_TOKENS
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

Block = Dict[str, Any]
_BLOCK = {"intent", "metadata", "examples"}
_MARKED = re.compile(r"\]\(|\]\{")  # Rasa's way to mark an entity in an example


class Sentence(Message):
    """A training example; what it holds is never changed in place, so copies share it."""

    _cached_fingerprint: Optional[str]

    def __deepcopy__(self, memo: Dict[int, Any]) -> "Sentence":
        """A copy that may get other properties and features."""
        copied = Sentence.__new__(Sentence)
        copied.__dict__.update(self.__dict__)
        copied.data, copied.features = self.data.copy(), self.features.copy()
        return copied

    def __hash__(self) -> int:
        """As for any message, its digest."""
        return hash(self.fingerprint())

    def set(self, prop: str, info: Any, add_to_output: bool = False) -> None:
        """Set a property; Rasa sets each sentence's intent anew, as it was, whenever it merges training data."""
        if add_to_output or not isinstance(info, str) or self.data.get(prop) != info:
            super().set(prop, info, add_to_output)

    def fingerprint(self) -> str:
        """A digest of all that the pipeline puts into a training example."""
        if self._cached_fingerprint is None:
            tokens = [token.text for token in self.data.get(TEXT_TOKENS, ())]
            names = [(one["entity"], one["value"], one["start"]) for one in self.data.get(ENTITIES, ())]
            block = (self.data.get(METADATA) or {}).get(METADATA_INTENT)
            content = (self.data.get(TEXT), self.data.get(INTENT), block, tokens, names)
            digest = hashlib.blake2b(repr(content).encode("utf-8", "surrogatepass"), digest_size=16)
            for one in self.features:
                digest.update(one.features.tobytes())
            self._cached_fingerprint = digest.hexdigest()
        return self._cached_fingerprint


class SentenceImporter(TrainingDataImporter):
    """Reads `data/nlu/` itself and leaves all else to Rasa's importer."""

    def __init__(
        self,
        config_file: Optional[str] = None,
        domain_path: Optional[str] = None,
        training_data_paths: Optional[Union[List[str], str]] = None,
    ) -> None:
        """Part the files into those in the plain form, which are read here and now, and the others.

        What is in memory by now is never garbage: looking for it there time and again took 3 s of a training.
        """
        gc.freeze()
        files = rasa.shared.data.get_data_files(training_data_paths, _is_yaml)
        read = {file: _read_blocks(Path(file)) for file in sorted(files)}
        others = [file for file, blocks in read.items() if blocks is None]
        self._blocks = [block for blocks in read.values() for block in blocks or ()]
        self._rasa = RasaFileImporter(config_file, domain_path, others)

    def get_nlu_data(self, language: Optional[str] = "en") -> TrainingData:
        """All examples; the sentences carry their language themselves."""
        own = TrainingData()
        own.training_examples = self._sentences
        others = self._rasa.get_nlu_data(language)
        return own.merge(others) if others.training_examples else own

    def get_config(self) -> Dict:
        """Rasa's configuration."""
        return self._rasa.get_config()

    def get_config_file_for_auto_config(self) -> Optional[str]:
        """The path of the configuration."""
        return self._rasa.get_config_file_for_auto_config()

    def get_domain(self) -> Domain:
        """The domain."""
        return self._rasa.get_domain()

    def get_stories(self, exclusion_percentage: Optional[int] = None) -> StoryGraph:
        """Rules and stories."""
        return self._rasa.get_stories(exclusion_percentage)

    def get_conversation_tests(self) -> StoryGraph:
        """Rasa's test stories."""
        return self._rasa.get_conversation_tests()

    @functools.cached_property
    def _sentences(self) -> List[Message]:
        """One example a sentence; one that stands twice under an intent and language counts once."""
        found: Dict[Tuple[str, str, str], Message] = {}
        for block in self._blocks:
            for text in _examples(block):
                key = (text, block["intent"], block["metadata"]["language"])
                found[key] = Sentence(
                    {TEXT: text, INTENT: block["intent"], METADATA: {METADATA_INTENT: block["metadata"]}}
                )
        return list(found.values())


def _is_yaml(path: str) -> bool:
    return Path(path).suffix in (".yml", ".yaml")


def _read_blocks(path: Path) -> Optional[List[Block]]:
    """A file's blocks, or nothing where it is not (only) in the plain form."""
    try:
        content = yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)
    except (yaml.YAMLError, UnicodeDecodeError):
        return None
    if not isinstance(content, dict) or set(content) != {"version", "nlu"}:
        return None
    blocks = content["nlu"]
    return blocks if isinstance(blocks, list) and all(map(_is_plain, blocks)) else None


def _is_plain(block: Block) -> bool:
    return (
        set(block) == _BLOCK
        and isinstance(block["examples"], str)
        and set(block["metadata"]) == {"language"}
        and "/" not in block["intent"]
        and all(line.startswith("- ") for line in block["examples"].splitlines())
        and not _MARKED.search(block["examples"])
    )


def _examples(block: Block) -> List[str]:
    return [line[2:].strip() for line in block["examples"].splitlines()]
