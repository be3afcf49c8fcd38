"""The parts of a trial: the encoder's memory, near-duplicates, suspects, proposals; the whole is tried end to end."""

import random
import sqlite3
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from bot.encoder import Encoder
from bot.transliteration import write_readable
from bot.trial import RememberingEncoder, explain, find_near, find_suspects, propose
from bot.vectors import VectorStore
from tests.bot.benchmark import read_own
from tests.bot.conftest import ROOT

TEXTS = ["Where do students sleep?", "Wie hoch sind die Gebühren?", "سلام"]


def test_the_encoder_remembers_exactly_and_forgets_what_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "encodings.npz"
    first = RememberingEncoder(path)
    vectors = first.encode([*TEXTS, TEXTS[0]])
    assert np.array_equal(vectors[:3], Encoder().encode(TEXTS))
    assert np.array_equal(vectors[0], vectors[3])
    first.save()
    again = RememberingEncoder(path)
    monkeypatch.setattr(Encoder, "encode", lambda self, texts: pytest.fail("it encodes what it knows"))
    assert np.array_equal(again.encode(TEXTS[:2]), vectors[:2])
    again.save()
    assert len(RememberingEncoder(path)._kept) == 2
    assert not any(text.encode() in path.read_bytes() for text in TEXTS)


def test_a_damaged_memory_counts_as_empty(tmp_path: Path) -> None:
    path = tmp_path / "encodings.npz"
    path.write_bytes(b"PK\x03\x04 and nothing more")
    assert RememberingEncoder(path).encode(TEXTS).shape == (3, 384)


def test_a_sentence_that_means_the_same_as_one_of_another_intent_is_found() -> None:
    rows = [("beds?", "en", "a.b"), ("beds ?", "en", "c.d"), ("fees?", "en", "c.d"), ("beds??", "en", "a.b")]
    vectors = np.array([[1.0, 0.0], [0.99, np.sqrt(1 - 0.99**2)], [0.0, 1.0], [1.0, 0.0]], dtype=np.float32)
    intents = np.array([intent for _, _, intent in rows])
    (found,) = find_near(rows, vectors, intents, {rows[0]})
    assert (found["other"], found["rival"], found["cosine"], found["blocks"]) == ("beds ?", "c.d", 0.99, False)
    assert find_near(rows, vectors, intents, {rows[2]}) == []
    assert find_near(rows, vectors, intents, set()) == []


def test_sentences_that_were_mislabelled_on_purpose_are_the_first_suspects() -> None:
    store = VectorStore(ROOT / "data" / "vectors", Path("nowhere.npz"))
    own = [row for row in read_own() if write_readable(row[1], row[0]) in store]
    vectors = store.encode([write_readable(text, variant) for variant, text, _ in own])
    intents = [intent for _, _, intent in own]
    draw, names = random.Random(5), sorted(set(intents))
    planted = set(draw.sample(range(len(own)), 60))
    for place in planted:
        topic = intents[place].partition(".")[0]
        intents[place] = draw.choice([name for name in names if not name.startswith(topic)])
    rows = [(text, variant, intent) for (variant, text, _), intent in zip(own, intents, strict=True)]
    found = find_suspects(rows, vectors, np.array(intents))
    hits = {(one["text"], one["language"], one["intent"]) for one in found} & {rows[place] for place in planted}
    print(f"{len(hits)} of 60 mislabelled sentences among {len(found)} suspects of {len(rows)} sentences")
    assert len(hits) >= 28


def read(confidence: float) -> dict[str, Any]:
    return {"intent": {"name": "a.b", "confidence": confidence}}


def test_unsure_questions_that_many_asked_alike_are_proposed_first_and_once() -> None:
    texts: list[str] = ["bed 1", "bed 2", "bed 3", "lonely", "sure"]
    vectors = np.array([[1, 0, 0], [1, 0, 0], [1, 0, 0], [0, 1, 0], [0, 0, 1]], dtype=np.float32)
    understood = dict(zip(texts, map(read, (0.4, 0.3, 0.5, 0.1, 0.95)), strict=True))
    found = propose(texts, understood, vectors)
    assert [(one["place"], one["alike"]) for one in found] == [(1, 3), (3, 1)]
    assert propose([], {}, np.zeros((0, 3), dtype=np.float32)) == []


def test_what_went_wrong_at_first_is_told_and_a_full_disk_recognised() -> None:
    wrapped = RuntimeError("Error running a component.")
    wrapped.__cause__ = OSError(28, "No space left on device")
    assert explain(wrapped) == {"error": "OSError: [Errno 28] No space left on device", "full": True}
    assert explain(sqlite3.OperationalError("database or disk is full"))["full"]
    assert explain(ValueError("odd")) == {"error": "ValueError: odd", "full": False}
