"""Prints the path of the model of the present data: its name is a digest of all that training reads."""

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def trained_from(root: Path) -> Iterator[Path]:
    """The files that training reads, in a fixed order."""
    yield from (root / "config.yml", root / "domain.yml", root / "data" / "rules.yml", root / "data" / "languages.yml")
    yield from sorted((root / "data" / "nlu").glob("*.yml"))
    yield from (file for file in sorted((root / "bot").glob("*.py")) if file.stem != "channel")
    yield root / "requirements" / "rasa.txt"
    yield root / os.environ.get("RAHNAMA_NAMES", "var/names.json")


def model_path(root: Path = ROOT) -> Path:
    """Where the model of the present data is, or will be."""
    digest = hashlib.sha256()
    for path in trained_from(root):
        digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return Path("models") / f"rahnama-{digest.hexdigest()[:16]}.tar.gz"


if __name__ == "__main__":
    print(model_path())
