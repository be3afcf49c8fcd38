"""Sentence vectors kept on disk, so that training encodes only the sentences that are new.

`data/vectors/` comes with the repository, one file a file of `data/nlu/`; `python -m bot.vectors` (`make vectors`)
writes it anew. What is not in there is encoded once and kept in `var/training/`. Vectors of another encoder are not
used: each file carries the digest of the weights that made it. A vector is stored in 8 bits a number.
"""

import hashlib
from collections import defaultdict
from pathlib import Path
from typing import Dict, Iterable, List, Tuple

import numpy as np
import yaml

from bot import encoder
from bot.arrays import FOLDER, read_arrays, write_arrays
from bot.similarity import CENTRES, write_centres
from bot.transliteration import write_readable

SHIPPED = Path("data/vectors")
OWN = FOLDER / "vectors.npz"


class VectorStore:
    """Vectors by text; reads the shipped files and its own, and writes its own."""

    def __init__(self, shipped: Path = SHIPPED, own: Path = OWN) -> None:
        """Read the files there are; damaged ones count as missing, for they can be made again."""
        self._own = own
        self._known: Dict[str, np.ndarray] = {}
        for path in (*sorted(shipped.glob("*.npz")), own):
            self._known.update(_read(path))

    def __contains__(self, text: str) -> bool:
        """Whether the text's vector is known."""
        return _key(text) in self._known

    def encode(self, texts: List[str]) -> np.ndarray:
        """Vectors of texts, shape `(len(texts), 384)`; those not known are encoded and kept for the next time."""
        missing = [text for text in dict.fromkeys(texts) if text not in self]
        if missing:
            fresh = {_key(text): vector for text, vector in zip(missing, encoder.shared_encoder().encode(missing))}
            self._known.update(fresh)
            write_vectors(self._own, {**_read(self._own), **fresh})
        return np.array([self._known[_key(text)] for text in texts], dtype=np.float32).reshape(-1, encoder.DIMENSIONS)


def write_vectors(path: Path, vectors: Dict[str, np.ndarray]) -> None:
    """Write vectors by key, in the keys' order; the file is there whole or as it was."""
    keys = sorted(vectors)
    matrix = np.array([vectors[key] for key in keys]).reshape(-1, encoder.DIMENSIONS)
    scale = np.abs(matrix).max(axis=1, keepdims=True) / 127
    arrays = {
        "encoder": np.array(encoder.weights_digest()),
        "keys": np.array(keys),
        "vectors": np.round(matrix / scale).astype(np.int8),
        "scale": scale.astype(np.float32),
    }
    write_arrays(path, arrays, compressed=True)


def _read(path: Path) -> Dict[str, np.ndarray]:
    stored = read_arrays(path)
    if str(stored.get("encoder")) != encoder.weights_digest():
        return {}
    vectors = stored["vectors"].astype(np.float32) * stored["scale"]
    return dict(zip(stored["keys"].tolist(), vectors))


def _key(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:16]


def _training_texts(path: Path) -> Iterable[Tuple[str, str]]:
    """The sentences of a file of `data/nlu/` as the encoder reads them, with their languages."""
    for block in yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)["nlu"]:
        variant = block["metadata"]["language"]
        for line in block["examples"].splitlines():
            yield write_readable(line[2:], variant), variant.split("-")[0]


def ship_vectors(source: Path = Path("data/nlu"), target: Path = SHIPPED, centres: Path = CENTRES) -> None:
    """Write the vectors of all training sentences, one file for each of theirs, and the means of the languages."""
    store, by_language = VectorStore(target), defaultdict(list)
    for path in sorted(source.glob("*.yml")):
        languages = dict(_training_texts(path))
        texts = sorted(languages)
        vectors = dict(zip(texts, store.encode(texts)))
        write_vectors(target / f"{path.stem}.npz", {_key(text): vector for text, vector in vectors.items()})
        for text, vector in vectors.items():
            by_language[languages[text]].append(vector)
        print(f"{path}: {len(texts)} sentences")
    write_centres(by_language, centres)


if __name__ == "__main__":
    ship_vectors()
