"""Going on from the last full training."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot import checkpoint, intents, network
from bot.checkpoint import Checkpoint, digest_rows
from bot.classifier import QuestionClassifier
from bot.featurizer import SentenceFeaturizer
from bot.intents import IntentModel, Options, Samples

HIDDEN = 16


def made_up(count: int) -> tuple[Samples, list[str]]:
    chance = np.random.RandomState(1)
    labels = ["a.what", "b.what"] * (count // 2)
    vectors = chance.normal(size=(count, 384)) + np.array([[3.0 if label == "a.what" else -3.0] for label in labels])
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    names = np.zeros((count, len(intents.NAME_FEATURES)), dtype=np.float32)
    return Samples([f"sentence {place}" for place in range(count)], vectors.astype(np.float32), names), labels


@pytest.fixture
def earlier(monkeypatch: pytest.MonkeyPatch) -> Checkpoint:
    monkeypatch.setattr(network, "_LEAST_STEPS", 30)
    samples, labels = made_up(400)
    model = IntentModel.fit(samples.take(np.arange(399)), labels[:-1], Options(hidden=HIDDEN))
    assert model.checkpoint is not None
    return model.checkpoint


def test_small_change_goes_on_and_learns_what_is_new(earlier: Checkpoint, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(intents, "fit_network", lambda *_: pytest.fail("trained from nothing"))
    samples, labels = made_up(400)
    model = IntentModel.fit(samples, labels, Options(hidden=HIDDEN), earlier=earlier)
    assert model.checkpoint is None
    right = [reading.ranking[0][0] == label for reading, label in zip(model.read(samples), labels, strict=True)]
    assert np.mean(right) > 0.95
    assert right[-1]


@pytest.mark.parametrize("change", ["sentences", "intents", "size"])
def test_greater_change_is_trained_from_nothing(earlier: Checkpoint, change: str) -> None:
    samples, labels = made_up(400)
    if change == "intents":
        labels[-1] = "c.what"
    count = 380 if change == "sentences" else 400
    options = Options(hidden=HIDDEN * (2 if change == "size" else 1))
    model = IntentModel.fit(samples.take(np.arange(count)), labels[:count], options, earlier=earlier)
    assert model.checkpoint is not None


def test_same_sentences_are_held_out_whatever_is_added() -> None:
    rows = digest_rows(["one", "two"], ["", ""], ["en", "en"])
    assert np.array_equal(digest_rows(["two", "one"], ["", ""], ["en", "en"]), rows[::-1])
    assert len({*rows, *digest_rows(["one"], ["x"], ["en"]), *digest_rows(["one"], [""], ["de"])}) == 4


def test_kept_on_disk_and_not_used_by_other_code(
    earlier: Checkpoint, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "var" / "network.npz"
    assert checkpoint.load(path) is None
    checkpoint.save(earlier, path)
    again = checkpoint.load(path)
    assert again is not None
    assert np.array_equal(again.rows, earlier.rows)
    assert np.array_equal(again.arrays["w1"], earlier.arrays["w1"])
    path.write_bytes(path.read_bytes()[:-1000])
    assert checkpoint.load(path) is None
    checkpoint.save(earlier, path)
    monkeypatch.setattr(checkpoint, "_CODE", [])
    assert checkpoint.load(path) is None


def test_component_keeps_its_training(node: Any, examples: TrainingData, tmp_path: Path) -> None:
    node.create(SentenceFeaturizer).process_training_data(examples)
    path = tmp_path / "network.npz"
    node.create(QuestionClassifier, checkpoint=str(path)).train(examples)
    kept = path.read_bytes()
    node.create(QuestionClassifier, checkpoint=str(path)).train(examples)
    assert path.read_bytes() == kept
    message = Message({"text": "since when does OPATEL exist", "language": {"variant": "en"}})
    node.create(SentenceFeaturizer).process([message])
    classifier = node.load(QuestionClassifier, checkpoint=str(path))
    classifier.process([message])
    assert message.get("intent")["name"] == "opatel.start"


def test_small_intents_are_seen_as_often_as_others_nearly_are() -> None:
    of_intent = np.repeat([0, 1, 2, 3], [400, 500, 450, 10])
    seldom = intents._seldom(of_intent)
    assert set(of_intent[seldom]) == {3}
    assert len(seldom) == 10 * 27  # 0.65 of the median 425, of which ten are there
    assert len(intents._seldom(np.repeat([0, 1], 10))) == 0
