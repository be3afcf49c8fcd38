"""Vectors by which the staff's console groups questions: alike is what asks alike, whatever the language.

Sentences of one language have much in common that is not their meaning; the mean of the training sentences of their
language is taken from each (`data/centres.npz`, written by `make vectors`). docs/understanding.md has the figures.
"""

import functools
from pathlib import Path
from typing import Dict, List, Sequence

import numpy as np

from bot.encoder import DIMENSIONS, shared_encoder
from bot.spelling import clean
from bot.transliteration import write_readable

CENTRES = Path("data/centres.npz")
_ANY = "en"  # for a language without training sentences


def similarity_vectors(texts: Sequence[str], languages: Sequence[str], path: Path = CENTRES) -> np.ndarray:
    """Vectors of questions.

    Args:
        texts: The questions.
        languages: The language of each; "fa-Latn" for Persian typed in Latin letters.
        path: The means of the languages.

    Returns:
        Array of shape `(len(texts), 384)`, each row of length one.
    """
    centres = _read_centres(path)
    readable = [write_readable(clean(text), language) for text, language in zip(texts, languages)]
    vectors = shared_encoder().encode(readable)
    vectors = vectors - np.array([centres.get(one.split("-")[0], centres[_ANY]) for one in languages]).reshape(
        len(texts), DIMENSIONS
    )
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / np.maximum(lengths, 1e-9), dtype=np.float32)


def write_centres(vectors: Dict[str, List[np.ndarray]], path: Path = CENTRES) -> None:
    """Write the mean of each language's vectors."""
    means = {language: np.mean(rows, axis=0).astype(np.float16) for language, rows in sorted(vectors.items())}
    np.savez_compressed(path, **means)


@functools.lru_cache(maxsize=2)
def _read_centres(path: Path) -> Dict[str, np.ndarray]:
    with np.load(path) as stored:
        return {language: stored[language].astype(np.float32) for language in stored.files}
