"""Sentence vectors on disk: complete, right, and never those of another encoder."""

from pathlib import Path

import numpy as np
import pytest

from bot import vectors
from bot.encoder import shared_encoder
from bot.vectors import VectorStore, ship_vectors, write_vectors
from tests.bot.conftest import ROOT


@pytest.fixture(scope="module")
def shipped() -> VectorStore:
    return VectorStore(ROOT / "data" / "vectors", Path("nowhere.npz"))


@pytest.fixture(scope="module")
def training_texts() -> list[str]:
    paths = sorted((ROOT / "data" / "nlu").glob("*.yml"))
    return sorted({text for path in paths for text, _ in vectors._training_texts(path)})


def test_most_training_sentences_have_their_vector(shipped: VectorStore, training_texts: list[str]) -> None:
    missing = [text for text in training_texts if text not in shipped]
    assert len(missing) < 0.02 * len(training_texts), f"{len(missing)} sentences have none: `make vectors` writes them"


def test_shipped_vectors_are_the_encoders(shipped: VectorStore, training_texts: list[str]) -> None:
    texts = training_texts[::600]
    cosines = (shipped.encode(texts) * shared_encoder().encode(texts)).sum(axis=1)
    assert cosines.min() > 0.999


def test_new_sentences_are_encoded_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = tmp_path / "var" / "vectors.npz"
    first = VectorStore(tmp_path, own).encode(["hello there", "سلام"])
    monkeypatch.setattr(vectors.encoder, "shared_encoder", lambda: pytest.fail("encoded again"))
    assert np.array_equal(
        VectorStore(tmp_path, own).encode(["سلام"])[0], VectorStore(tmp_path, own).encode(["سلام"])[0]
    )
    assert np.allclose(VectorStore(tmp_path, own).encode(["hello there", "سلام"]), first, atol=0.01)


def test_damaged_and_foreign_files_are_made_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = tmp_path / "vectors.npz"
    own.write_bytes(b"no vectors")
    assert "hello" not in VectorStore(tmp_path, own)
    write_vectors(own, {vectors._key("hello"): np.ones(384, dtype=np.float32)})
    assert "hello" in VectorStore(tmp_path, own)
    own.write_bytes(own.read_bytes()[:-100])
    assert "hello" not in VectorStore(tmp_path, own)
    VectorStore(tmp_path, own).encode(["hello"])
    assert "hello" in VectorStore(tmp_path, own)
    monkeypatch.setattr(vectors.encoder, "weights_digest", lambda: "another")
    assert "hello" not in VectorStore(tmp_path, own)


def test_vectors_are_shipped_file_by_file(tmp_path: Path) -> None:
    (tmp_path / "thanks.yml").write_text(
        'nlu:\n- intent: x\n  metadata: {language: el-Latn}\n  examples: |\n    - efxaristo\n    - "ok"\n',
        encoding="utf-8",
    )
    ship_vectors(tmp_path, tmp_path / "out", tmp_path / "centres.npz")
    assert "εφχαριστο" in VectorStore(tmp_path / "out", Path("nowhere.npz"))
    with np.load(tmp_path / "centres.npz") as centres:
        assert centres.files == ["el"]
