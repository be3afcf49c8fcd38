"""What a model is trained from, and its name: a digest of all of it."""

import hashlib
import os
from collections.abc import Mapping
from pathlib import Path

from bot.fingerprint import OUTSIDE

ROOT = Path(__file__).resolve().parent.parent

Contents = Mapping[str, bytes]
"""Files by their path in the repository, in a fixed order."""


def read_contents(root: Path = ROOT) -> dict[str, bytes]:
    """All that training reads, as it lies there; the names' file under `RAHNAMA_NAMES` where that is set."""
    data = root / "data"
    paths = [root / "config.yml", root / "domain.yml", data / "rules.yml", data / "languages.yml"]
    paths += sorted((data / "staff").glob("*.yml")) + sorted((data / "nlu").glob("*.yml"))
    paths += [*_code(root), root / "requirements" / "rasa.txt", root / names_path()]
    return {_relative(path, root): path.read_bytes() for path in paths}


def names_path() -> str:
    """The file of names, seen from the root."""
    return os.environ.get("RAHNAMA_NAMES", "var/names.json")


def work_folder() -> Path:
    """Where trainings work, each in a folder of its own, and keep what makes the next one faster."""
    return ROOT / os.environ.get("RAHNAMA_TRAINING", "var/training")


def name_model(contents: Contents) -> str:
    """The name of the model that these contents make."""
    digest = hashlib.sha256()
    for path, content in contents.items():
        digest.update(Path(path).name.encode() + b"\0" + content + b"\0")
    return f"rahnama-{digest.hexdigest()[:16]}"


def digest_code(root: Path = ROOT) -> str:
    """16 hex digits of what must be alike for a model to be run by today's code."""
    digest = hashlib.sha256()
    for path in (root / "config.yml", *_code(root), root / "requirements" / "rasa.txt"):
        digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()[:16]


def _code(root: Path) -> list[Path]:
    return [file for file in sorted((root / "bot").glob("*.py")) if file.stem not in OUTSIDE]


def _relative(path: Path, root: Path) -> str:
    return str(path.relative_to(root)) if path.is_relative_to(root) else str(path)
