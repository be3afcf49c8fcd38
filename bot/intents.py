"""The model behind the intent classifier: scaled sentence vectors and character n-grams, two experts that vote.

The dense expert is a network of one hidden layer over the centred, normalised sentence vector and the kinds of names
found; the sparse one a linear support vector machine over character n-grams of the folded text, which knows spellings
the encoder does not (Latin-script Persian, Arabic, Greek and Urdu, typing errors). Their log-probabilities are added.
`docs/understanding.md` has the figures of the alternatives. Stored as plain arrays, so loading runs no code.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Dict, List, Sequence, Tuple

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import HashingVectorizer
from sklearn.neural_network import MLPClassifier
from sklearn.svm import LinearSVC

from bot.errors import ModelFileError
from bot.scope import Neighbours
from bot.spelling import clean, fold

TOPICS = ("opatel", "meditec", "erasmus", "vpp", "desks", "leading_houses", "network", "exchange")
NAME_FEATURES = (*TOPICS, "institution", "country")
_FILE = "intents.npz"
_BUCKETS = 2**17
_VECTOR_SCALE = 8.0
_NAME_SCALE = 0.3
_HIDDEN = 512
_EPOCHS = 25
_HOLDOUT = 0.05
_SEED = 7


@dataclass(frozen=True)
class Options:
    """What `config.yml` may set."""

    sparse_weight: float = 4.0
    refuse_share: float = 0.02


@dataclass(frozen=True)
class Reading:
    """What a text was understood as: all intents with probabilities, the likeliest first, and the similarity."""

    ranking: List[Tuple[str, float]]
    similarity: float


@dataclass(frozen=True)
class Samples:
    """Texts with their sentence vectors `(n, 384)` and name features `(n, len(NAME_FEATURES))`."""

    texts: Sequence[str]
    vectors: np.ndarray
    names: np.ndarray

    def take(self, places: np.ndarray) -> "Samples":
        """The samples at these places."""
        return Samples([self.texts[place] for place in places], self.vectors[places], self.names[places])


class IntentModel:
    """A trained model; `fit` makes one, `save` and `load` keep it."""

    def __init__(self, arrays: Dict[str, np.ndarray]) -> None:
        """Use trained arrays, as `fit` or `load` bring them."""
        self._arrays = arrays
        self.intents: List[str] = arrays["intents"].tolist()
        self.similar_from = float(arrays["similar_from"])
        self.temperature = float(arrays["temperature"])
        self._neighbours = Neighbours(arrays["neighbours"])

    @classmethod
    def fit(cls, samples: Samples, intents: Sequence[str], options: Options) -> "IntentModel":
        """Train on 19 of 20 samples; the rest sets the temperature and the threshold of similarity."""
        labels = np.array(intents)
        order = np.random.RandomState(_SEED).permutation(len(labels))
        held, kept = np.split(order, [int(len(order) * _HOLDOUT)])
        arrays = _train(samples.take(kept), labels[kept], options)
        model, apart = cls(arrays), samples.take(held)
        similarities = model._neighbours.similarity(model._centred(apart.vectors))
        arrays["temperature"] = np.array(_temperature(model._logits(apart), arrays["intents"], labels[held]))
        arrays["similar_from"] = np.array(np.quantile(similarities, options.refuse_share))
        return cls(arrays)

    def read(self, samples: Samples) -> List[Reading]:
        """Understand texts."""
        logits = self._logits(samples) / self.temperature
        probabilities = np.exp(_log_softmax(logits))
        similarities = self._neighbours.similarity(self._centred(samples.vectors))
        return [
            Reading(
                [(self.intents[place], float(row[place])) for place in np.argsort(-row)],
                float(similarity),
            )
            for row, similarity in zip(probabilities, similarities)
        ]

    def save(self, folder: Path) -> None:
        """Write the model into a folder."""
        np.savez_compressed(folder / _FILE, **self._arrays)

    @classmethod
    def load(cls, folder: Path) -> "IntentModel":
        """Read a model from a folder.

        Raises:
            ModelFileError: There is none, or it is damaged.
        """
        try:
            with np.load(folder / _FILE) as stored:
                arrays = {name: stored[name] for name in stored.files}
        except (OSError, ValueError) as error:
            raise ModelFileError("The model has no intent classifier; train it again with `make train`.") from error
        for name, array in arrays.items():
            if array.dtype == np.float16 and name != "neighbours":
                arrays[name] = array.astype(np.float32)
        return cls(arrays)

    def _logits(self, samples: Samples) -> np.ndarray:
        arrays = self._arrays
        hidden = np.maximum(_dense(self._centred(samples.vectors), samples.names) @ arrays["w1"] + arrays["b1"], 0)
        dense = _log_softmax(hidden @ arrays["w2"] + arrays["b2"])
        sparse = _sparse(samples) @ arrays["ws"] + arrays["bs"]
        return np.asarray(dense + _log_softmax(float(arrays["sparse_weight"]) * sparse))

    def _centred(self, vectors: np.ndarray) -> np.ndarray:
        return _normalise(vectors - self._arrays["centre"])


def name_features(kinds: Sequence[Tuple[str, str]]) -> np.ndarray:
    """Which kinds of names a text has, shape `(len(NAME_FEATURES),)`, from `(kind, key)` pairs."""
    row = np.zeros(len(NAME_FEATURES), dtype=np.float32)
    for kind, key in kinds:
        name = key if kind == "topic" else kind
        if name in NAME_FEATURES:
            row[NAME_FEATURES.index(name)] = 1
    return row


def _train(samples: Samples, labels: np.ndarray, options: Options) -> Dict[str, np.ndarray]:
    centre = samples.vectors.mean(axis=0)
    centred = _normalise(samples.vectors - centre)
    network = MLPClassifier(
        (_HIDDEN,), alpha=1e-3, max_iter=_EPOCHS, batch_size=128, random_state=_SEED, n_iter_no_change=_EPOCHS
    )
    _fit_quietly(network, _dense(centred, samples.names), labels)
    machine = LinearSVC(C=0.5, random_state=_SEED).fit(_sparse(samples), labels)
    return {
        "intents": network.classes_.astype(str),
        "centre": centre.astype(np.float32),
        "w1": network.coefs_[0].astype(np.float16).astype(np.float32),
        "b1": network.intercepts_[0].astype(np.float32),
        "w2": network.coefs_[1].astype(np.float16).astype(np.float32),
        "b2": network.intercepts_[1].astype(np.float32),
        "ws": machine.coef_.T.astype(np.float16),
        "bs": machine.intercept_.astype(np.float32),
        "neighbours": centred.astype(np.float16),
        "sparse_weight": np.array(options.sparse_weight),
        "temperature": np.array(1.0),
        "similar_from": np.array(-1.0),
    }


def _fit_quietly(network: MLPClassifier, features: np.ndarray, labels: np.ndarray) -> None:
    """Train for exactly the epochs set: that the network could learn on is no warning to act on."""
    import warnings

    from sklearn.exceptions import ConvergenceWarning

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)
        network.fit(features, labels)


def _dense(centred: np.ndarray, names: np.ndarray) -> np.ndarray:
    return np.hstack([centred * _VECTOR_SCALE, names])


def _sparse(samples: Samples) -> csr_matrix:
    vectorizer = HashingVectorizer(
        analyzer="char_wb", ngram_range=(1, 5), n_features=_BUCKETS, alternate_sign=False, norm="l2", lowercase=False
    )
    return csr_matrix(
        hstack([vectorizer.transform([fold(clean(text)) for text in samples.texts]), samples.names * _NAME_SCALE])
    )


def _normalise(vectors: np.ndarray) -> np.ndarray:
    return np.asarray(vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9))


def _log_softmax(logits: np.ndarray) -> np.ndarray:
    shifted = logits - logits.max(axis=1, keepdims=True)
    return np.asarray(shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True)))


def _temperature(logits: np.ndarray, intents: np.ndarray, labels: np.ndarray) -> float:
    """The temperature with the best likelihood of held-out labels (Guo et al., 2017), by a search over a grid."""
    places = {intent: place for place, intent in enumerate(intents)}
    rows = np.array([row for row, label in enumerate(labels) if label in places])
    columns = np.array([places[labels[row]] for row in rows])
    grid = np.geomspace(0.5, 5.0, 40)
    losses = [-_log_softmax(logits[rows] / value)[np.arange(len(rows)), columns].mean() for value in grid]
    return float(grid[int(np.argmin(losses))])
