"""Arrays kept in a file that can be made again: written whole or not at all, and never trusted when they are read."""

import logging
import os
from pathlib import Path
from typing import Dict

import numpy as np

logger = logging.getLogger(__name__)

FOLDER = Path(os.environ.get("RAHNAMA_TRAINING", "var/training"))
"""Where trainings work, and keep what makes the next one faster."""

Arrays = Dict[str, np.ndarray]


def read_arrays(path: Path) -> Arrays:
    """All arrays of a file; none where it is missing or damaged, as after a crash or on a full disk."""
    try:
        with np.load(path) as stored:
            return {name: stored[name] for name in stored.files}
    except FileNotFoundError:
        return {}
    except Exception as error:  # of damaged bytes numpy, zipfile and zlib make a dozen kinds of errors
        logger.warning("%s cannot be read (%s); it counts as missing.", path, type(error).__name__)
        return {}


def write_arrays(path: Path, arrays: Arrays, compressed: bool = False) -> None:
    """Write arrays; the file is there whole or as it was.

    Raises:
        OSError: There is no room; nothing is left of the attempt.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f"{path.stem}.{os.getpid()}.npz")
    try:
        (np.savez_compressed if compressed else np.savez)(temporary, **arrays)
        os.replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)
