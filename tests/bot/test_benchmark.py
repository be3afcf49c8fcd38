"""The benchmark of public sets, on sets of a few sentences in the same form."""

import csv
import json
from pathlib import Path

import pytest

from bot import network
from tests.bot import benchmark

SENTENCES = {
    "card_lost": ["I lost my card", "my card is gone", "somebody stole my card", "where is my card", "card missing"],
    "transfer_fee": ["what does a transfer cost", "fee for sending money", "is a transfer free", "cost of a transfer"],
    "new_pin": ["how do I change my PIN", "I want a new PIN", "forgot my PIN", "reset the PIN please", "PIN change"],
}
OUTSIDE = ["who won the cup final", "a recipe for lentil soup", "play some jazz"]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(benchmark, "OWN_VECTORS", tmp_path / "vectors.npz")
    monkeypatch.setattr(benchmark, "DRAWS", 1)
    monkeypatch.setattr(network, "_LEAST_STEPS", 60)
    pairs = [(text, label) for label, texts in SENTENCES.items() for text in (*texts, *(f"{one} now" for one in texts))]
    for name in ("banking77", "clinc150", "massive-sample"):
        (tmp_path / name).mkdir()
    for part in ("train", "test"):
        with (tmp_path / "banking77" / f"{part}.csv").open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([("text", "category"), *pairs])
    outside = [(text, "oos") for text in OUTSIDE]
    parts = {"train": pairs, "val": pairs, "test": pairs, "oos_test": outside}
    (tmp_path / "clinc150" / "data_full.json").write_text(json.dumps(parts), encoding="utf-8")
    lines = "\n".join(json.dumps({"utt": text, "intent": label}) for text, label in pairs)
    for name in ("fa-IR.jsonl", "en-US.jsonl"):
        (tmp_path / "massive-sample" / name).write_text(lines, encoding="utf-8")
    return tmp_path


def test_public_sets_are_measured(folder: Path) -> None:
    results = [
        *benchmark.measure_banking(folder, diet=False),
        *benchmark.measure_clinc(folder, diet=False),
        *benchmark.measure_massive(folder, diet=False),
    ]
    assert len(results) == 6
    assert all(result.accuracy > 80 for result in results)
    table = benchmark.tabulate(results)
    assert "| CLINC150, with threshold | ours |" in table
    assert "BERT (Larson et al., 2019)" in table


def test_rasas_default_is_measured_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(benchmark, "DEFAULT_ANSWERS", tmp_path / "answers")
    pairs = [(text, label) for label, texts in SENTENCES.items() for text in texts]
    first = benchmark.measure_diet("small", pairs, pairs)
    assert first.accuracy > 60
    monkeypatch.setattr(benchmark, "_train_default", lambda *_: pytest.fail("trained again"))
    assert benchmark.measure_diet("small", pairs, pairs) == first


def test_evaluation_questions_have_intents() -> None:
    questions = benchmark.read_questions({"opatel.start", "vpp.who"})
    assert {label for *_, label in questions} == {"opatel.start", "vpp.who"}
    assert {variant.split("-")[0] for variant, *_ in questions} == set(benchmark.LANGUAGES)
