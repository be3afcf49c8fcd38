"""How far a message is from everything that was trained: one part of "I don't know".

The score is the mean cosine to the nearest training sentences over centred vectors (k-NN; the study in
`docs/understanding.md` compares scores). Thresholds are quantiles over held-out in-scope sentences, found at training.
"""

from dataclasses import dataclass

import numpy as np

NEAREST = 5


@dataclass(frozen=True)
class Neighbours:
    """The training sentences' centred unit vectors, shape `(n, 384)`."""

    vectors: np.ndarray

    def similarity(self, vectors: np.ndarray) -> np.ndarray:
        """Mean cosine of each vector to its five nearest training sentences, shape `(len(vectors),)`."""
        cosines = vectors @ self.vectors.T.astype(np.float32)
        nearest = np.partition(cosines, -NEAREST, axis=1)[:, -NEAREST:]
        return np.asarray(nearest.mean(axis=1))
