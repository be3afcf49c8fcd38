"""What several tests of this room share."""

import shutil
from pathlib import Path

import pytest

from tests.conftest import ROOT


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A copy of all that training reads."""
    folder = tmp_path / "project"
    for name in ("config.yml", "domain.yml", "data/rules.yml", "data/languages.yml", "requirements/rasa.txt"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, folder / name)
    shutil.copytree(ROOT / "data" / "nlu", folder / "data" / "nlu")
    (folder / "var").mkdir()
    (folder / "var" / "names.json").write_text("[]")
    return folder
