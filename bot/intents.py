"""The model behind the intent classifier: two experts that vote, and how near to the training a message is.

The dense expert (`bot/network.py`) reads sentence vectors, the sparse one (`bot/ngrams.py`) character n-grams of the
folded text: it knows spellings that the encoder does not. Their log-probabilities are added and calibrated on held-out
sentences. `docs/understanding.md` has the figures of the alternatives. Stored as plain arrays.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Dict, List, Optional, Sequence, Tuple

import numpy as np
from scipy.sparse import csr_matrix, hstack

from bot.arrays import read_arrays
from bot.checkpoint import WEIGHTS, Checkpoint, digest_rows
from bot.errors import ModelFileError
from bot.network import EPOCHS, SEED, Heads, Mixed, fit_network, go_on, log_softmax, run_network
from bot.ngrams import common_prior, count_ngrams, fit_bayes, score_ngrams
from bot.scope import LIKELIEST, fit_distances, fit_levels, level_scores, score_distances, unit
from bot.spelling import clean, fold

TOPICS = ("opatel", "meditec", "erasmus", "vpp", "desks", "leading_houses", "network", "exchange")
NAME_FEATURES = (*TOPICS, "institution", "country")
ASIDES = ("smalltalk", "answer", "offtopic", "handoff")
_FILE = "intents.npz"
_ORDERS = (1, 5)
_BUCKETS = 2**16
_PRIOR = 100.0  # n-grams, where 400 sentences have some 4,000 (their counts are levelled by length)
_LEAST_SEEN = 0.65  # of how often the median intent is seen
_VECTOR_SCALE = 8.0
_NAME_SCALE = 0.3
_HOLDOUT = 20  # one sentence of so many
_HALVES = ("w1", "w2", "ngrams")  # stored in half precision


@dataclass(frozen=True)
class Options:
    """What `config.yml` may set."""

    hidden: int = 2048
    sparse_weight: float = 1.0
    refuse_share: float = 0.02
    composed: float = 0.3


@dataclass(frozen=True)
class Reading:
    """What a text was understood as: all intents with probabilities, the likeliest first, and its nearness."""

    ranking: List[Tuple[str, float]]
    nearness: float

    def probability(self, intent: str) -> float:
        """The probability of one intent."""
        return next((value for name, value in self.ranking if name == intent), 0.0)


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
        self._arrays = {name: _at_work(array) for name, array in arrays.items()}
        self._heads = Heads(arrays["intents"].tolist())
        self.near_from = float(arrays["near_from"])
        self.temperature = float(arrays["temperature"])
        self.checkpoint: Optional[Checkpoint] = None  # after a full training: what the next one may go on from

    @property
    def intents(self) -> List[str]:
        """All intents."""
        return self._heads.intents

    @classmethod
    def fit(
        cls,
        samples: Samples,
        intents: Sequence[str],
        options: Options,
        groups: Sequence[str] = (),
        earlier: Optional[Checkpoint] = None,
    ) -> "IntentModel":
        """Train on 19 of 20 samples; the rest sets the temperature and the threshold of nearness.

        Which ones are held out depends on each sentence alone, so that a training that goes on from an earlier one
        holds out the same.

        Args:
            samples: The training sentences.
            intents: Their intents.
            options: What may be set.
            groups: Their languages: two sentences are put together into one message only within a language.
            earlier: A full training to go on from, where it covers these sentences.
        """
        languages = list(groups) or ["xx"] * len(intents)
        rows = digest_rows(samples.texts, intents, languages)
        chance = np.random.RandomState(SEED)
        order = np.argsort(rows)[chance.permutation(len(rows))]
        of_held = digest_rows(samples.texts, [""] * len(rows), languages)[order] % np.uint64(_HOLDOUT) == 0
        if not 0 < of_held.sum() < len(order) / 2:  # a handful of sentences
            of_held = np.arange(len(order)) < max(1, len(order) // _HOLDOUT)
        held, kept = order[of_held], order[~of_held]
        return cls._fit(samples, np.array(intents), np.array(languages), rows, (kept, held), options, earlier)

    @classmethod
    def _fit(
        cls,
        samples: Samples,
        labels: np.ndarray,
        languages: np.ndarray,
        rows: np.ndarray,
        parts: Tuple[np.ndarray, np.ndarray],
        options: Options,
        earlier: Optional[Checkpoint],
    ) -> "IntentModel":
        kept, held = parts
        intents = sorted(set(labels[kept].tolist()))
        if earlier is not None and not earlier.covers(rows, intents, options.hidden):
            earlier = None
        new = None if earlier is None else ~np.isin(rows[kept], earlier.rows)
        model = cls(_train(samples.take(kept), labels[kept], languages[kept], options, earlier, new))
        model = model._calibrated(samples.take(held), labels[held], options.refuse_share)
        model.checkpoint = None if earlier is not None else Checkpoint(model._weights(), rows)
        return model

    def _weights(self) -> Dict[str, np.ndarray]:
        return {name: self._arrays[name] for name in (*WEIGHTS, "centre", "intents")}

    def read(self, samples: Samples) -> List[Reading]:
        """Understand texts."""
        logits, scores = self._vote(samples)
        probabilities = np.exp(log_softmax(logits / self.temperature))
        nearness = level_scores(self._arrays, scores)
        intents = self.intents
        return [
            Reading([(intents[place], float(row[place])) for place in np.argsort(-row)], float(near))
            for row, near in zip(probabilities, nearness)
        ]

    def save(self, folder: Path) -> None:
        """Write the model into a folder."""
        small = {name: array.astype(np.float16) if name in _HALVES else array for name, array in self._arrays.items()}
        small["neighbours"] = np.round(small["neighbours"] * 127).astype(np.int8)
        np.savez_compressed(folder / _FILE, **small)

    @classmethod
    def load(cls, folder: Path) -> "IntentModel":
        """Read a model from a folder.

        Raises:
            ModelFileError: There is none, or it is damaged.
        """
        arrays = read_arrays(folder / _FILE)
        if not arrays:
            raise ModelFileError("The model has no intent classifier; train it again with `make train`.")
        return cls(arrays)

    def _vote(self, samples: Samples) -> Tuple[np.ndarray, np.ndarray]:
        """Both experts' log-probabilities added `(n, intents)`, and the three scores of nearness `(n, 3)`."""
        centred = _centre(samples.vectors, self._arrays["centre"])
        dense, highest = run_network(self._arrays, self._heads, _dense(centred, samples.names))
        sparse = score_ngrams(_sparse(samples), self._arrays["ngrams"])
        votes = dense + float(self._arrays["sparse_weight"]) * log_softmax(sparse)
        likeliest = np.argsort(-votes, axis=1)[:, :LIKELIEST]
        return votes, np.column_stack([highest, score_distances(self._arrays, centred, likeliest)])

    def _calibrated(self, held: Samples, labels: np.ndarray, refuse_share: float) -> "IntentModel":
        """The same model with its temperature and threshold set on held-out samples."""
        logits, scores = self._vote(held)
        temperature = np.array(_temperature(logits, self.intents, labels))
        return IntentModel({**self._arrays, **fit_levels(scores, refuse_share), "temperature": temperature})


def _at_work(array: np.ndarray) -> np.ndarray:
    """An array as it is calculated with: single precision, whatever it was stored in."""
    if array.dtype == np.int8:
        return np.asarray(array, dtype=np.float32) / 127
    return np.ascontiguousarray(array, dtype=np.float32) if array.dtype.kind == "f" else array


def name_features(kinds: Sequence[Tuple[str, str]]) -> np.ndarray:
    """Which kinds of names a text has, shape `(len(NAME_FEATURES),)`, from `(kind, key)` pairs."""
    row = np.zeros(len(NAME_FEATURES), dtype=np.float32)
    for kind, key in kinds:
        name = key if kind == "topic" else kind
        if name in NAME_FEATURES:
            row[NAME_FEATURES.index(name)] = 1
    return row


def _train(
    samples: Samples,
    labels: np.ndarray,
    languages: np.ndarray,
    options: Options,
    earlier: Optional[Checkpoint],
    new: Optional[np.ndarray],
) -> Dict[str, np.ndarray]:
    heads = Heads(sorted(set(labels.tolist())))
    centre = samples.vectors.mean(axis=0) if earlier is None else earlier.arrays["centre"]
    centred = _centre(samples.vectors, centre)
    places = {intent: place for place, intent in enumerate(heads.intents)}
    of_intent, counts = np.array([places[label] for label in labels]), _sparse(samples)
    rows = _compose(samples, of_intent, languages, centre, heads, options.composed)
    return {
        **_fit_network(rows, _seldom(of_intent), heads, options.hidden, earlier, new),
        **fit_distances(centred, labels, heads.intents),
        "intents": np.array(heads.intents),
        "centre": centre.astype(np.float32),
        "ngrams": fit_bayes(counts, labels.tolist(), heads.intents, common_prior(counts, _PRIOR)),
        "sparse_weight": np.array(options.sparse_weight),
        "temperature": np.array(1.0),
        "near_from": np.array(-np.inf),
        "score_mean": np.zeros(3),
        "score_spread": np.ones(3),
    }


def _seldom(of_intent: np.ndarray) -> np.ndarray:
    """Places of the sentences of small intents, as often as they must be seen again to weigh like the others'.

    One that the staff made has a handful of sentences beside hundreds of each shipped one. Of those, the two with
    fewer than 180 are seen twice.
    """
    counts = np.bincount(of_intent)
    wanted = _LEAST_SEEN * np.median(counts[counts > 0])
    times = np.maximum(1, np.round(wanted / counts[of_intent])).astype(int)
    return np.repeat(np.arange(len(of_intent)), times - 1)


def _fit_network(
    rows: Mixed,
    seldom: np.ndarray,
    heads: Heads,
    hidden: int,
    earlier: Optional[Checkpoint],
    new: Optional[np.ndarray],
) -> Dict[str, np.ndarray]:
    """A network from nothing, or one more round of an earlier one; `new` says which rows that one did not know."""
    places = np.concatenate([np.arange(len(rows.features)), seldom])
    if earlier is None or new is None:
        return fit_network(rows.take(places), heads, hidden)
    places = np.concatenate([places, np.repeat(np.flatnonzero(new), EPOCHS - 1)])
    return go_on(rows.take(places), heads, [earlier.arrays[name] for name in WEIGHTS])


def _compose(
    samples: Samples, places: np.ndarray, languages: np.ndarray, centre: np.ndarray, heads: Heads, share: float
) -> Mixed:
    """The samples, and `share` as many messages put together of two of them of one language.

    Two questions keep both labels, half each; beside an aside ("I am a nurse from Lahore.") the question's alone.
    """
    chance = np.random.RandomState(SEED)
    first = chance.permutation(len(places))[: int(share * len(places))]
    members = {language: np.flatnonzero(languages == language) for language in set(languages.tolist())}
    second = np.array([chance.choice(members[languages[place]]) for place in first], dtype=int)
    lengths = np.array([len(text) for text in samples.texts], dtype=np.float32)
    part = (lengths[first] / (lengths[first] + lengths[second]))[:, None]
    vectors = part * samples.vectors[first] + (1 - part) * samples.vectors[second]
    aside = np.array([intent.partition(".")[0] in ASIDES for intent in heads.intents])
    weights = np.full((len(first), 2), 0.5)
    weights[aside[places[first]] & ~aside[places[second]]] = (0, 1)
    weights[~aside[places[first]] & aside[places[second]]] = (1, 0)
    alone = np.tile([1.0, 0.0], (len(places), 1))
    dense = _dense(_centre(samples.vectors, centre), samples.names)
    both = _dense(_centre(vectors, centre), np.maximum(samples.names[first], samples.names[second]))
    return Mixed(
        np.vstack([dense, both]),
        np.vstack([np.column_stack([places, places]), np.column_stack([places[first], places[second]])]),
        np.vstack([alone, weights]),
    )


def _dense(centred: np.ndarray, names: np.ndarray) -> np.ndarray:
    return np.hstack([centred * _VECTOR_SCALE, names])


def _sparse(samples: Samples) -> csr_matrix:
    counts = count_ngrams([fold(clean(text)) for text in samples.texts], _ORDERS, _BUCKETS, norm="l2")
    return csr_matrix(hstack([counts, samples.names * _NAME_SCALE]))


def _centre(vectors: np.ndarray, centre: np.ndarray) -> np.ndarray:
    return unit(vectors - centre)


def _temperature(logits: np.ndarray, intents: Sequence[str], labels: np.ndarray) -> float:
    """The temperature with the best likelihood of held-out labels (Guo et al., 2017), by a search over a grid."""
    places = {intent: place for place, intent in enumerate(intents)}
    rows = np.array([row for row, label in enumerate(labels) if label in places])
    columns = np.array([places[labels[row]] for row in rows])
    grid = np.geomspace(0.5, 5.0, 40)
    losses = [-log_softmax(logits[rows] / value)[np.arange(len(rows)), columns].mean() for value in grid]
    return float(grid[int(np.argmin(losses))])
