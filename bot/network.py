"""The dense expert: a network of one hidden layer over sentence vectors and the kinds of names found.

Three heads share the layer: the intent, its topic and its attribute ("opatel", "start"); their log-probabilities are
added, so that a topic learns from all its attributes' sentences and the other way round. Two kinds of made-up messages
are trained beside the real ones: two questions in one (both labels, half each) and a question in a story (the
question's label). A vector of such a message is close to the mean of its sentences' vectors, weighted by length, so
nothing has to be encoded for them.

Trained by Keras, which Rasa brings; kept and run as plain arrays, so loading runs no code and needs no TensorFlow.
"""

import functools
from dataclasses import dataclass
from typing import Dict, List, Optional, Sequence

import numpy as np

SEED = 7
EPOCHS = 10
_LEAST_STEPS = 600  # small sets are gone through more often
_BATCH = 512
_RATE = 6e-3
_RATE_AGAIN = 1e-3
_DECAY = 1e-4
_DROP_INPUT = 0.1
_DROP_HIDDEN = 0.5
_PARTS = 2
_FACTORED = 0.5  # weight of topic and attribute beside the intent itself
Arrays = Dict[str, np.ndarray]


@dataclass(frozen=True)
class Heads:
    """The intents, and the topics and attributes that make them up; one output of the network each."""

    intents: List[str]

    @property
    def topics(self) -> List[str]:
        """All topics, sorted."""
        return sorted({intent.partition(".")[0] for intent in self.intents})

    @property
    def attributes(self) -> List[str]:
        """All attributes, sorted."""
        return sorted({intent.partition(".")[2] for intent in self.intents})

    @functools.cached_property
    def sizes(self) -> List[int]:
        """How many classes each head has."""
        return [len(self.intents), len(self.topics), len(self.attributes)]

    @functools.cached_property
    def factors(self) -> np.ndarray:
        """Places of each intent, its topic and its attribute among their heads' classes, shape `(intents, 3)`."""
        topics, attributes = self.topics, self.attributes
        return np.array(
            [
                (place, topics.index(intent.partition(".")[0]), attributes.index(intent.partition(".")[2]))
                for place, intent in enumerate(self.intents)
            ]
        )


@dataclass(frozen=True)
class Mixed:
    """Training rows with two labels each: `(n, features)`, `(n, 2)` places of intents, `(n, 2)` their weights."""

    features: np.ndarray
    intents: np.ndarray
    weights: np.ndarray

    def take(self, places: np.ndarray) -> "Mixed":
        """The rows at these places."""
        return Mixed(self.features[places], self.intents[places], self.weights[places])


def fit_network(rows: Mixed, heads: Heads, hidden: int) -> Arrays:
    """Train on all rows; the same rows give the same network on the same machine.

    Networks that chance began differently, each with its part of the hidden units, are put side by side into one whose
    logits are the mean of theirs: less of what is learned depends on chance.
    """
    steps_an_epoch = -(-len(rows.features) // _BATCH)
    epochs = max(EPOCHS, -(-_LEAST_STEPS // steps_an_epoch))
    parts = [_run(rows, heads, hidden // _PARTS, epochs, _RATE, None, SEED + part) for part in range(_PARTS)]
    return {
        "w1": np.hstack([part["w1"] for part in parts]),
        "b1": np.hstack([part["b1"] for part in parts]),
        "w2": np.vstack([part["w2"] for part in parts]) / _PARTS,
        "b2": np.mean([part["b2"] for part in parts], axis=0),
    }


def go_on(rows: Mixed, heads: Heads, weights: Sequence[np.ndarray]) -> Arrays:
    """Train a network of these weights for one more round."""
    return _run(rows, heads, weights[1].shape[0], 1, _RATE_AGAIN, weights, SEED)


def _run(
    rows: Mixed,
    heads: Heads,
    hidden: int,
    epochs: int,
    rate: float,
    weights: Optional[Sequence[np.ndarray]],
    seed: int,
) -> Arrays:
    import tensorflow as tf

    tf.keras.utils.set_random_seed(seed)
    decay = tf.keras.regularizers.l2(_DECAY)
    network = tf.keras.Sequential(
        [
            tf.keras.Input((rows.features.shape[1],)),
            tf.keras.layers.Dropout(_DROP_INPUT),
            tf.keras.layers.Dense(hidden, activation="relu", kernel_regularizer=decay),
            tf.keras.layers.Dropout(_DROP_HIDDEN),
            tf.keras.layers.Dense(sum(heads.sizes), kernel_regularizer=decay),
        ]
    )
    if weights is not None:
        network.set_weights(list(weights))
    targets = np.hstack([heads.factors[rows.intents].reshape(len(rows.intents), 6), rows.weights])

    def loss(truth: "tf.Tensor", outputs: "tf.Tensor") -> "tf.Tensor":
        total = 0.0
        for head, logits in enumerate(tf.split(outputs, heads.sizes, axis=1)):
            for label in range(2):
                places = tf.cast(truth[:, 3 * label + head], tf.int32)
                crossed = tf.nn.sparse_softmax_cross_entropy_with_logits(places, logits)
                total += (1.0 if head == 0 else _FACTORED) * truth[:, 6 + label] * crossed
        return total

    steps = epochs * -(-len(targets) // _BATCH)
    network.compile(tf.keras.optimizers.Adam(tf.keras.optimizers.schedules.CosineDecay(rate, steps)), loss)
    network.fit(
        rows.features.astype(np.float32), targets.astype(np.float32), batch_size=_BATCH, epochs=epochs, verbose=0
    )
    w1, b1, w2, b2 = network.get_weights()
    return {"w1": w1, "b1": b1, "w2": w2, "b2": b2}


def run_network(arrays: Arrays, heads: Heads, features: np.ndarray) -> Sequence[np.ndarray]:
    """Log-probabilities of the intents `(n, intents)`, not normalised, and the highest logit of each row `(n,)`."""
    hidden = np.maximum(features @ arrays["w1"] + arrays["b1"], 0)
    outputs = np.split(hidden @ arrays["w2"] + arrays["b2"], np.cumsum(heads.sizes)[:-1], axis=1)
    intent, topic, attribute = (log_softmax(logits) for logits in outputs)
    factors = heads.factors
    combined = intent + _FACTORED * (topic[:, factors[:, 1]] + attribute[:, factors[:, 2]])
    return combined, outputs[0].max(axis=1)


def log_softmax(logits: np.ndarray) -> np.ndarray:
    """Log-probabilities of each row."""
    shifted = logits - logits.max(axis=1, keepdims=True)
    return np.asarray(shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True)))
