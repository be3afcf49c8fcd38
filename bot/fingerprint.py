"""Digests of files that a component depends on and that Rasa's own fingerprint does not see."""

import hashlib
from pathlib import Path
from typing import List

OUTSIDE = frozenset({"channel", "similarity", "supervision", "trial"})
"""Modules of this room that take no part in what a model is; `training/naming.py` names models by the others."""


def digest_files(files: List[Path]) -> str:
    """SHA-256 over the files' contents, in the order given; a missing file counts as empty."""
    total = hashlib.sha256()
    for file in files:
        total.update(file.name.encode())
        total.update(file.read_bytes() if file.exists() else b"")
    return total.hexdigest()


def digest_room() -> str:
    """SHA-256 over this room's own source files, since its modules call each other; those `OUTSIDE` make no model."""
    return digest_files([file for file in sorted(Path(__file__).parent.glob("*.py")) if file.stem not in OUTSIDE])
