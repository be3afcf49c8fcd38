"""Entities: the names of the facts database (and CLDR's countries), found in the message's words."""

import json
import re
from pathlib import Path
from typing import Any, Dict, List, Optional, Set, Tuple, Type

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.nlu.tokenizers.tokenizer import Tokenizer
from rasa.shared.nlu.constants import ENTITIES, INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot import fingerprint
from bot.errors import ComponentConfigError, ModelFileError
from bot.language import known_variant
from bot.names import Mention, NameFinder, Word, index_names, split_words
from bot.references import find_both, find_other, find_that_country
from bot.rejections import find_correction, is_rejected
from bot.spoken import Spoken, find_spoken, is_covered

_FILE = "names.json"
_WORD = re.compile(r"[^\W_]+")
# Cities that people tell of in questions about anything, in a script without capitals.
_NEVER_EVERYDAY = frozenset(
    "بغداد بصره البصره موصل الموصل بیروت دمشق لندن لاهور کراچی کابل بروکسل اربیل اصفهان شیراز".split()
)
_REFERENCES = {"other": find_other, "both": find_both, "that_country": find_that_country, "meant": find_correction}
_PLACES = ("exchange.", "projects.", "unknown.", "offtopic.", "smalltalk.tell", "context.about")


# A featurizer too: Rasa lets only tokenizers and featurizers process training examples, and the classifier needs names.
_TYPES = [DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER]


@DefaultV1Recipe.register(_TYPES, is_trainable=True)
class GazetteerEntityExtractor(GraphComponent, EntityExtractorMixin):
    """Marks countries, institutions and topics; its names are frozen into the model at training."""

    @classmethod
    def required_components(cls) -> List[Type]:
        """Words first."""
        return [Tokenizer]

    @staticmethod
    def required_packages() -> List[str]:
        """Packages whose versions count in the fingerprint."""
        return ["spacy", "rapidfuzz"]

    @staticmethod
    def get_default_config() -> Dict[str, Any]:
        """`names`: the file that `python -m facts names` writes."""
        return {"names": "var/names.json"}

    @classmethod
    def fingerprint_addon(cls, config: Dict[str, Any]) -> Optional[str]:
        """The names and this room's modules: Rasa's fingerprint sees neither."""
        names = {**cls.get_default_config(), **config}["names"]
        return fingerprint.digest_files([Path(names)]) + fingerprint.digest_room()

    def __init__(self, config: Dict[str, Any], model_storage: ModelStorage, resource: Resource) -> None:
        """Wait for the names, which `train` or `load` bring."""
        self._config = config
        self._model_storage = model_storage
        self._resource = resource
        self._finder = NameFinder({})

    @classmethod
    def create(
        cls,
        config: Dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "GazetteerEntityExtractor":
        """Create the component for training."""
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: Dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> "GazetteerEntityExtractor":
        """Load the names that the model was trained with.

        Raises:
            ModelFileError: The model has none.
        """
        component = cls(config, model_storage, resource)
        try:
            with model_storage.read_from(resource) as folder:
                names = json.loads((folder / _FILE).read_text(encoding="utf-8"))
        except (ValueError, OSError) as error:
            raise ModelFileError("The model has no names; train it again with `make train`.") from error
        component._finder = NameFinder({name: (kind, key) for name, (kind, key) in names.items()})
        return component

    def train(self, training_data: TrainingData) -> Resource:
        """Freeze the names into the model.

        Raises:
            ComponentConfigError: There is no file of names.
        """
        path = Path(self._config["names"])
        if not path.exists():
            raise ComponentConfigError(f"{path} is missing: `python -m facts names {path}` writes it.")
        rows, (everyday, seen) = json.loads(path.read_text(encoding="utf-8")), _everyday_words(training_data)
        names = index_names(rows, everyday, seen)
        self._finder = NameFinder(names)
        with self._model_storage.write_to(self._resource) as folder:
            (folder / _FILE).write_text(json.dumps(names, ensure_ascii=False), encoding="utf-8")
        return self._resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Mark the names in the training examples too: the classifier looks at them, and at nothing else here."""
        for message in training_data.nlu_examples:
            text = message.get(TEXT) or ""
            mentions = self._finder.find(_words(message))
            if any(one.kind == "country" for one in mentions):
                spoken = find_spoken(text)
                mentions = [one for one in mentions if not _is_language(one, spoken)]
            self._add(message, mentions)
        return training_data

    def process(self, messages: List[Message]) -> List[Message]:
        """Add the entities found to each message: names, languages, and words that point back."""
        for message in messages:
            text = message.get(TEXT) or ""
            spoken = find_spoken(text)
            mentions = [one for one in self._finder.find(_words(message)) if not _is_language(one, spoken)]
            mentions += [Mention("language", one.code, one.start, one.end) for one in spoken]
            places = {key: find(text) for key, find in _REFERENCES.items()}
            mentions += [Mention("reference", key, *place) for key, place in places.items() if place is not None]
            self._add(message, mentions)
        return messages

    def _add(self, message: Message, mentions: List[Mention]) -> None:
        text = message.get(TEXT)
        if text is not None:
            found = self.add_extractor_name([_entity(mention, text) for mention in mentions])
            message.set(ENTITIES, message.get(ENTITIES, []) + found, add_to_output=True)


def _is_language(mention: Mention, spoken: List[Spoken]) -> bool:
    return mention.kind == "country" and is_covered(mention.start, mention.end, spoken)


def _entity(mention: Mention, text: str) -> Dict[str, Any]:
    """A mention as Rasa keeps it; its role says where a correction takes it back."""
    entity = {
        "entity": mention.kind,
        "value": mention.key,
        "start": mention.start,
        "end": mention.end,
        "confidence_entity": 1.0 if mention.exact else 0.8,
    }
    return {**entity, "role": "rejected"} if is_rejected(text, mention.start, mention.end) else entity


def _words(message: Message) -> List[Word]:
    """The message's tokens; of a training example, which has none, the text as one: places are not asked for there."""
    tokens, text = message.get("text_tokens"), message.get(TEXT) or ""
    return [Word(text, 0, len(text))] if tokens is None else [Word(one.text, one.start, one.end) for one in tokens]


def _everyday_words(training_data: TrainingData) -> Tuple[Set[str], Set[str]]:
    """The words of questions that are not about places: those that no city is called by, and those inflected from none.

    What is written small is no name. German nouns are written large, so any German word may be an everyday one that
    only looks inflected ("Geräte"); as it stands ("Wien") it may be a name.
    """
    small: Set[str] = set()
    german: Set[str] = set()
    for message in training_data.intent_examples:
        if not message.get(INTENT, "").startswith(_PLACES):
            words = _WORD.findall(message.get(TEXT) or "")
            small.update(word for word in words if not word[0].isupper())
            german.update(words if known_variant(message) == "de" else ())
    everyday, seen = ({folded for word in words for folded in split_words(word)} for words in (small, small | german))
    return everyday - _NEVER_EVERYDAY, seen
