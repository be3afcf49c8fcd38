"""A model is named after what it was trained from."""

import shutil
from pathlib import Path

import pytest

from bot import fingerprint
from bot.fingerprint import OUTSIDE
from tests.conftest import ROOT
from training.naming import digest_code, name_model, read_contents


@pytest.fixture
def copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """All that training reads, to change."""
    monkeypatch.delenv("RAHNAMA_NAMES", raising=False)
    for name in ("config.yml", "domain.yml", "data", "bot", "requirements"):
        source = ROOT / name
        (shutil.copytree if source.is_dir() else shutil.copy)(source, tmp_path / name)
    (tmp_path / "var").mkdir()
    (tmp_path / "var" / "names.json").write_text("[]")
    return tmp_path


def append(path: Path, text: str = "\n") -> None:
    with path.open("a") as file:
        file.write(text)


def test_model_changes_with_what_it_is_trained_from(copied: Path) -> None:
    names = [name_model(read_contents(copied))]
    assert name_model(read_contents(copied)) == names[0]
    for name in ("var/names.json", "data/nlu/opatel.yml", "data/rules.yml", "bot/scope.py", "domain.yml"):
        append(copied / name)
        names.append(name_model(read_contents(copied)))
    assert len(set(names)) == len(names)


def test_only_code_makes_a_model_out_of_date(copied: Path) -> None:
    first = digest_code(copied)
    for name in ("data/nlu/opatel.yml", "bot/channel.py", "var/names.json"):
        append(copied / name)
    assert digest_code(copied) == first
    append(copied / "bot" / "network.py")
    assert digest_code(copied) != first


def test_all_training_data_and_code_counts() -> None:
    outside = {f"bot/{name}.py" for name in OUTSIDE}
    files = [*(ROOT / "data").rglob("*.yml"), *(ROOT / "bot").glob("*.py")]
    assert {str(path.relative_to(ROOT)) for path in files} - outside <= set(read_contents())


def test_rasa_trains_anew_for_exactly_the_code_that_renames_a_model(
    copied: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fingerprint, "__file__", str(copied / "bot" / "fingerprint.py"))
    modules = sorted((copied / "bot").glob("*.py"))
    assert {path.stem for path in modules} > OUTSIDE
    for path in modules:
        before = (digest_code(copied), fingerprint.digest_room())
        append(path)
        renamed, trained_anew = (
            old != new for old, new in zip(before, (digest_code(copied), fingerprint.digest_room()), strict=True)
        )
        assert renamed == trained_anew == (path.stem not in OUTSIDE), path.stem
