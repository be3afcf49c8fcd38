"""Words: spaCy's rules of the message's own language, one blank spaCy pipeline a language."""

import functools
from typing import Any, Dict, List

import spacy
from rasa.engine.graph import ExecutionContext
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.tokenizers.tokenizer import Token, Tokenizer
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from spacy.language import Language

from bot.language import LANGUAGES, known_language


@functools.lru_cache(maxsize=None)
def pipeline(language: str) -> Language:
    """The blank spaCy pipeline of a language; the multi-language one where the language is not ours."""
    return spacy.blank(language if language in LANGUAGES else "xx")


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER, is_trainable=False)
class MultilingualTokenizer(Tokenizer):
    """Splits a message by the rules of the language that `LanguageIdentifier` found."""

    @staticmethod
    def get_default_config() -> Dict[str, Any]:
        """Rasa's options for tokenizers; intents are not split."""
        return {"intent_tokenization_flag": False, "intent_split_symbol": "_", "token_pattern": None}

    @staticmethod
    def required_packages() -> List[str]:
        """Packages whose versions count in the fingerprint."""
        return ["spacy"]

    @classmethod
    def create(
        cls,
        config: Dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "MultilingualTokenizer":
        """Create the component."""
        return cls(config)

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Nothing that is trained here looks at words: the gazetteer parts training examples itself, in less time."""
        return training_data

    def tokenize(self, message: Message, attribute: str) -> List[Token]:
        """Split the text; white space is no token."""
        text = message.get(attribute)
        document = pipeline(known_language(message)).make_doc(text)
        tokens = [Token(token.text, token.idx) for token in document if not token.is_space]
        return self._apply_token_pattern(tokens)
