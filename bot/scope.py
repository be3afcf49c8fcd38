"""How far a message is from everything that was trained: one part of "I don't know".

Three scores, each levelled by its mean and spread over held-out sentences, are added: the classifier's highest logit,
the mean cosine to the five nearest training sentences of the likeliest intents, and the relative Mahalanobis distance
(Ren et al., 2021) to the nearest intent. Distance finds what is far from all intents, the logit what is between them;
together they found more than any of them alone (docs/understanding.md). The threshold is a quantile over the held-out
sentences.
"""

from typing import Dict, Sequence

import numpy as np

NEAREST = 5
LIKELIEST = 3
_COMPONENTS = 128
_RIDGE = 0.05  # share of the mean variance added to every direction's

Arrays = Dict[str, np.ndarray]


def fit_distances(centred: np.ndarray, labels: np.ndarray, classes: Sequence[str]) -> Arrays:
    """What `score_distances` needs: the sentences in 128 principal directions, and the intents' means.

    Args:
        centred: Centred unit vectors of the training sentences, shape `(n, 384)`.
        labels: Their intents, shape `(n,)`.
        classes: All intents.
    """
    values, directions = np.linalg.eigh(centred.T @ centred / len(centred))
    directions = directions[:, np.argsort(-values)[:_COMPONENTS]].astype(np.float32)
    of_class = {one: place for place, one in enumerate(classes)}
    places = np.array([of_class[one] for one in labels])
    order = np.argsort(places, kind="stable")
    present, own = np.unique(places, return_inverse=True)
    means = np.vstack([centred[places == one].mean(axis=0) for one in present])
    within = _whitener(centred - means[own])
    return {
        "directions": directions,
        "neighbours": unit(centred[order] @ directions),
        "bounds": np.searchsorted(places[order], np.arange(len(classes) + 1)),
        "within": within,
        "means": np.asarray(means @ within, dtype=np.float32),
        "overall": _whitener(centred),
    }


def score_distances(arrays: Arrays, centred: np.ndarray, likeliest: np.ndarray) -> np.ndarray:
    """Similarity to the nearest sentences and nearness to the nearest intent, shape `(n, 2)`; higher is nearer.

    Args:
        arrays: What `fit_distances` gave.
        centred: Centred unit vectors, shape `(n, 384)`.
        likeliest: Places of each message's likeliest intents, shape `(n, k)`: only their sentences are compared.
    """
    near = unit(centred @ arrays["directions"])
    similarity = [_compare(arrays, vector, intents) for vector, intents in zip(near, likeliest)]
    white, means = centred @ arrays["within"], arrays["means"]
    distances = (white**2).sum(axis=1)[:, None] - 2 * white @ means.T + (means**2).sum(axis=1)[None, :]
    background = ((centred @ arrays["overall"]) ** 2).sum(axis=1)
    return np.column_stack([similarity, background - distances.min(axis=1)])


def _compare(arrays: Arrays, vector: np.ndarray, intents: np.ndarray) -> float:
    bounds, neighbours = arrays["bounds"], arrays["neighbours"]
    cosines = np.concatenate([neighbours[bounds[one] : bounds[one + 1]] @ vector for one in intents])
    return float(np.partition(cosines, -min(NEAREST, len(cosines)))[-NEAREST:].mean())


def unit(vectors: np.ndarray) -> np.ndarray:
    """The vectors' directions: each row at length one, a row of zeros as it is."""
    return np.asarray(vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9))


def fit_levels(scores: np.ndarray, refuse_share: float) -> Arrays:
    """Means and spreads of held-out scores `(n, 3)`, and the threshold under which `refuse_share` of them lie."""
    levels = {"score_mean": scores.mean(axis=0), "score_spread": np.maximum(scores.std(axis=0), 1e-6)}
    return {**levels, "near_from": np.quantile(level_scores(levels, scores), refuse_share)}


def level_scores(levels: Arrays, scores: np.ndarray) -> np.ndarray:
    """The three scores added, each in spreads from its mean, shape `(n,)`."""
    return np.asarray(((scores - levels["score_mean"]) / levels["score_spread"]).sum(axis=1))


def _whitener(vectors: np.ndarray) -> np.ndarray:
    covariance = vectors.T @ vectors / len(vectors)
    covariance += _RIDGE * np.trace(covariance) / len(covariance) * np.eye(len(covariance))
    return np.asarray(np.linalg.cholesky(np.linalg.inv(covariance)), dtype=np.float32)
