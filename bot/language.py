"""Which language a message is in.

The script decides first. Within a script a naive Bayes model over character n-grams decides, trained on the
examples of `data/nlu/` (their blocks carry the language) and of `data/languages.yml` (languages that Rahnama does not
speak). Names are left out: "OPATEL?" is in no language. A message that is short or could be several languages is
"unsure", and whoever answers keeps the language of the conversation.
"""

from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence, Tuple

import numpy as np
import yaml
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from scipy.sparse import csr_matrix

from bot import fingerprint
from bot.arrays import read_arrays
from bot.errors import ComponentConfigError, ModelFileError
from bot.keyboard import retype
from bot.ngrams import count_ngrams, fit_bayes, score_ngrams
from bot.spelling import clean, count_scripts

LANGUAGES = ("en", "fa", "ar", "es", "pt", "it", "fi", "de", "el", "fr", "tr", "ur")
OTHER = "other"
SCRIPTS = {"fa": "Arabic", "ar": "Arabic", "ur": "Arabic", "el": "Greek"}
_FILE = "languages.npz"
_BUCKETS = 2**16
_ORDERS = (1, 4)
_SMOOTHING = 0.02
_RARE = -1.0  # log prior of Latin-script variants and of languages not spoken: fewer people write them
_FEWEST_TYPED = 4  # letters from which a message is checked for the wrong keyboard
_USUAL = -8.0  # plausibility (see there) of most messages: 3 % of right ones lie under it, 99 % of mistyped ones
_MISTYPED = 1.0  # by how much the other reading must be more plausible (docs/understanding.md)
_SHORT = 9  # letters under which a message must be identified more surely
# Names and abbreviations that are the same in every language, so say nothing about it.
_NAMES = frozenset(
    "opatel meditec erasmus erasmus+ erasmusplus tums vpp ict eu ue ects ielts toefl phd whatsapp telegram email"
    " santiago compostela almeria almería camerino coimbra tampere ok okay hello hi plus visiting professorship program"
    " professor professors global network international desk desks leading house houses exchange agreement agreements"
    " target group goal website link online platform medtech".split()
)


def known_variant(message: Message) -> str:
    """Language and script ("fa-Latn") of a message: of a training example as its block says, else as identified."""
    metadata = message.get("metadata") or {}
    block = metadata.get("intent") or {}
    if isinstance(block, dict) and block.get("language"):
        return str(block["language"])
    found = message.get("language") or {}
    return str(found.get("variant") or "xx")


def known_language(message: Message) -> str:
    """The language of a message, without its script; "xx" where it is not known."""
    return known_variant(message).split("-")[0]


class LanguageModel:
    """Naive Bayes over hashed character n-grams (1–4, at word borders), one class a language and script."""

    def __init__(self, classes: Sequence[str], log_likelihood: np.ndarray) -> None:
        """Keep the tables; `log_likelihood` has the shape `(2**16, len(classes))`."""
        self.classes = list(classes)
        self.log_likelihood = np.ascontiguousarray(log_likelihood, dtype=np.float32)

    @classmethod
    def fit(cls, texts: Sequence[str], classes: Sequence[str]) -> "LanguageModel":
        """Count the n-grams of each class; classes weigh alike, however many examples they have."""
        labels = sorted(set(classes))
        counts = _ngrams(texts)
        return cls(labels, fit_bayes(counts, classes, labels, _SMOOTHING))

    def probabilities(self, text: str, allowed: Sequence[str]) -> List[Tuple[str, float]]:
        """The allowed classes with their probabilities, the likeliest first."""
        columns = [self.classes.index(label) for label in allowed]
        counts = _ngrams([text])
        scores = score_ngrams(counts, self.log_likelihood)[0, columns] / max(1.0, np.sqrt(counts.sum()) / 2)
        scores += [_RARE if label == OTHER or "-" in label else 0.0 for label in allowed]
        weights = np.exp(scores - scores.max())
        weights /= weights.sum()
        return sorted(zip(allowed, map(float, weights)), key=lambda pair: -pair[1])

    def plausibility(self, text: str) -> float:
        """How usual the text's letters are in the language that fits best: mean log-likelihood of its n-grams."""
        counts = _ngrams([text])
        return float(score_ngrams(counts, self.log_likelihood).max() / max(1.0, counts.sum()))


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class LanguageIdentifier(GraphComponent):
    """Puts `language` into the message: `{"name": "fa", "variant": "fa-Latn", "confidence": 0.98, "sure": True}`."""

    @staticmethod
    def required_packages() -> List[str]:
        """Packages whose versions count in the fingerprint."""
        return ["sklearn"]

    @staticmethod
    def get_default_config() -> Dict[str, Any]:
        """`others`: the file of languages not spoken; `sure_from`: the least confidence to be sure."""
        return {"others": "data/languages.yml", "sure_from": 0.8}

    @classmethod
    def fingerprint_addon(cls, config: Dict[str, Any]) -> Optional[str]:
        """The file of other languages and this room's modules: Rasa's fingerprint sees neither."""
        others = {**cls.get_default_config(), **config}["others"]
        return fingerprint.digest_files([Path(others)]) + fingerprint.digest_room()

    def __init__(self, config: Dict[str, Any], model_storage: ModelStorage, resource: Resource) -> None:
        """Check the options.

        Raises:
            ComponentConfigError: `sure_from` is no probability.
        """
        if not 0 <= config["sure_from"] <= 1:
            raise ComponentConfigError("LanguageIdentifier: `sure_from` must be between 0 and 1.")
        self._config = config
        self._model_storage = model_storage
        self._resource = resource
        self._model: Optional[LanguageModel] = None

    @classmethod
    def create(
        cls,
        config: Dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "LanguageIdentifier":
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
    ) -> "LanguageIdentifier":
        """Load the trained tables.

        Raises:
            ModelFileError: The model has none, or damaged ones.
        """
        component = cls(config, model_storage, resource)
        try:
            with model_storage.read_from(resource) as folder:
                stored = read_arrays(folder / _FILE)
            component._model = LanguageModel(stored["classes"].tolist(), stored["log_likelihood"])
        except (ValueError, KeyError) as error:
            raise ModelFileError("The model has no language tables; train it again with `make train`.") from error
        return component

    def train(self, training_data: TrainingData) -> Resource:
        """Learn the languages from the examples' blocks and from the file of other languages.

        Raises:
            ComponentConfigError: The examples carry no languages, or the file is missing.
        """
        texts, classes = _read_others(Path(self._config["others"]))
        for message in training_data.intent_examples:
            block = (message.get("metadata") or {}).get("intent") or {}
            if message.get(TEXT) and isinstance(block, dict) and block.get("language"):
                texts.append(_strip_names(message.get(TEXT)))
                classes.append(block["language"])
        if len(set(classes) & set(LANGUAGES)) < 2:
            raise ComponentConfigError("LanguageIdentifier: blocks in data/nlu/ need `metadata: {language: …}`.")
        self._model = LanguageModel.fit(texts, classes)
        with self._model_storage.write_to(self._resource) as folder:
            np.savez_compressed(
                folder / _FILE,
                classes=np.array(self._model.classes),
                log_likelihood=self._model.log_likelihood.astype(np.float16),
            )
        return self._resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Training examples say themselves which language they are in."""
        return training_data

    def process(self, messages: List[Message]) -> List[Message]:
        """Identify the language of each message, and read it as on the keyboard that was meant."""
        for message in messages:
            text = self.retype(message.get(TEXT) or "")
            if text != message.get(TEXT):
                message.set(TEXT, text, add_to_output=True)
            message.set("language", self.identify(text), add_to_output=True)
        return messages

    def retype(self, text: str) -> str:
        """The text, or what it would be on another keyboard where only that reads like a language."""
        if self._model is None:
            raise ModelFileError("The language identifier was not trained; run `make train`.")
        rest = _strip_names(text)
        if sum(count_scripts(rest).values()) < _FEWEST_TYPED:
            return text
        asked = self._model.plausibility(rest)
        if asked > _USUAL:
            return text
        readings = [(self._plausible(reading), reading) for reading in retype(text)]
        best, reading = max(readings, default=(asked, text))
        return reading if best > asked + _MISTYPED else text

    def _plausible(self, reading: str) -> float:
        """Plausibility of another reading; names alone ("OPATEL") are as plausible as can be."""
        assert self._model is not None
        rest = _strip_names(reading)
        return self._model.plausibility(rest) if rest.strip() else 0.0

    def identify(self, text: str) -> Dict[str, Any]:
        """The language of a text, and whether that is sure."""
        if self._model is None:
            raise ModelFileError("The language identifier was not trained; run `make train`.")
        rest = _strip_names(text)
        scripts = count_scripts(rest)
        letters = sum(scripts.values())
        if letters < 2:
            return {"name": None, "variant": None, "confidence": 0.0, "sure": False}
        foreign = scripts.get("Other", 0)
        if foreign > letters / 2:
            return {"name": OTHER, "variant": OTHER, "confidence": 1.0, "sure": True}
        ranking = self._model.probabilities(rest, self._allowed(scripts, letters))
        merged: Dict[str, float] = {}
        for variant, probability in ranking:
            merged[variant.split("-")[0]] = merged.get(variant.split("-")[0], 0.0) + probability
        name = max(merged, key=lambda language: merged[language])
        variant = next(label for label, _ in ranking if label.split("-")[0] == name)
        sure_from = self._config["sure_from"] if letters >= _SHORT else (1 + self._config["sure_from"]) / 2
        sure = merged[name] >= sure_from and letters >= 3
        return {"name": name, "variant": variant, "confidence": round(merged[name], 4), "sure": sure}

    def _allowed(self, scripts: Dict[str, int], letters: int) -> List[str]:
        """The classes that the script leaves: Latin names inside Arabic or Greek text change nothing."""
        assert self._model is not None
        for script in ("Arabic", "Greek"):
            if scripts.get(script, 0) >= max(2, 0.2 * letters):
                return [label for label in self._model.classes if SCRIPTS.get(label) == script]
        return [label for label in self._model.classes if label not in SCRIPTS]


def _ngrams(texts: Sequence[str]) -> csr_matrix:
    return count_ngrams([text.lower() for text in texts], _ORDERS, _BUCKETS)


def _strip_names(text: str) -> str:
    words = clean(text).split(" ")
    return " ".join(word for word in words if word.lower().strip("?!.,;:؟،()\"'-") not in _NAMES)


def _read_others(path: Path) -> Tuple[List[str], List[str]]:
    if not path.exists():
        raise ComponentConfigError(f"{path} is missing: it lists sentences in languages that are not spoken.")
    texts: List[str] = []
    for sentences in yaml.safe_load(path.read_text(encoding="utf-8")).values():
        texts += [str(sentence) for sentence in sentences]
    return texts, [OTHER] * len(texts)
