"""A model is named after what it was trained from."""

import shutil
from pathlib import Path

from scripts.model import model_path
from tests.conftest import ROOT


def test_model_changes_with_what_it_is_trained_from(tmp_path: Path, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.delenv("RAHNAMA_NAMES", raising=False)
    for name in ("config.yml", "domain.yml", "data", "bot", "requirements"):
        source = ROOT / name
        (shutil.copytree if source.is_dir() else shutil.copy)(source, tmp_path / name)
    (tmp_path / "var").mkdir()
    (tmp_path / "var" / "names.json").write_text("[]")
    first = model_path(tmp_path)
    assert model_path(tmp_path) == first
    (tmp_path / "var" / "names.json").write_text('[["topic", "x", "en", "X"]]')
    second = model_path(tmp_path)
    with (tmp_path / "data" / "nlu" / "opatel.yml").open("a") as file:
        file.write("\n")
    assert len({first, second, model_path(tmp_path)}) == 3
