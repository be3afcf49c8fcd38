"""How near a message is to what was trained."""

import numpy as np

from bot.scope import fit_distances, fit_levels, level_scores, score_distances

CHANCE = np.random.RandomState(1)
CENTRES = CHANCE.normal(size=(2, 384))


def around(centre: np.ndarray, count: int) -> np.ndarray:
    vectors = centre + 0.3 * CHANCE.normal(size=(count, 384))
    return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True))


TRAINED = np.vstack([around(centre, 60) for centre in CENTRES])
LABELS = np.repeat(["a", "b"], 60)


def test_what_is_like_the_training_is_nearer() -> None:
    arrays = fit_distances(TRAINED, LABELS, ["a", "b", "never"])
    likeliest = np.tile([0, 1, 2], (20, 1))
    near, far = (
        score_distances(arrays, around(centre, 20), likeliest) for centre in (CENTRES[0], -CENTRES.sum(axis=0))
    )
    assert near.shape == (20, 2)
    assert (near.min(axis=0) > far.max(axis=0)).all()


def test_threshold_refuses_the_share_asked_for() -> None:
    scores = CHANCE.normal(size=(1000, 3)) * [1, 10, 100] + [0, 5, -7]
    levels = fit_levels(scores, 0.05)
    assert abs((level_scores(levels, scores) < levels["near_from"]).mean() - 0.05) < 0.005
