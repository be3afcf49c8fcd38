"""The last full training, from which the next one goes on where little has changed.

A sentence added changes next to nothing of the network, so its weights are kept in `var/training/` and trained
for one more round, in which what is new is seen as often as in a full training. It always goes on from the last full
training, never from another short one, and only while that knew nearly all of today's sentences: nothing drifts.
"""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, Optional, Sequence

import numpy as np

from bot import fingerprint
from bot.arrays import FOLDER, read_arrays, write_arrays

FILE = FOLDER / "network.npz"
MOST_CHANGED = 0.005  # share of the sentences that may be new or gone
WEIGHTS = ("w1", "b1", "w2", "b2")
_ROOM = Path(__file__).parent
_CODE = [_ROOM / name for name in ("network.py", "intents.py", "checkpoint.py", "encoder.py", "featurizer.py")]


@dataclass(frozen=True)
class Checkpoint:
    """Weights and centre of a network, and which sentences with which intents it was trained on."""

    arrays: Dict[str, np.ndarray]
    rows: np.ndarray

    def covers(self, rows: np.ndarray, intents: Sequence[str], hidden: int) -> bool:
        """Whether a network for these intents may go on from it, as nearly all sentences are the same."""
        if self.arrays["intents"].tolist() != list(intents) or self.arrays["b1"].shape != (hidden,):
            return False
        return len(np.setxor1d(self.rows, rows)) <= MOST_CHANGED * len(rows)


def digest_rows(texts: Sequence[str], intents: Sequence[str], groups: Sequence[str]) -> np.ndarray:
    """A number for each sentence with its intent and language, the same in each training, shape `(n,)`, uint64."""
    joined = ("\0".join(row).encode("utf-8", "surrogatepass") for row in zip(texts, intents, groups))
    return np.array([int.from_bytes(hashlib.blake2b(row, digest_size=8).digest(), "big") for row in joined], np.uint64)


def load(path: Path = FILE) -> Optional[Checkpoint]:
    """The last full training by today's code; nothing where there is none, or a damaged one."""
    stored = read_arrays(path)
    if str(stored.get("code")) != fingerprint.digest_files(_CODE):
        return None
    return Checkpoint({name: stored[name] for name in (*WEIGHTS, "centre", "intents")}, stored["rows"])


def save(checkpoint: Checkpoint, path: Path = FILE) -> None:
    """Keep a full training; the file is there whole or as it was."""
    code = np.array(fingerprint.digest_files(_CODE))
    write_arrays(path, {"code": code, "rows": checkpoint.rows, **checkpoint.arrays})
