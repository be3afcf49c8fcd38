"""Evaluation questions are unseen: none is a training sentence in other words, letter by letter or by its vector."""

import re
import unicodedata
from pathlib import Path

import numpy as np
import pytest
from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from bot.encoder import shared_encoder
from bot.language import LANGUAGES
from bot.spelling import clean
from bot.transliteration import write_readable
from bot.vectors import VectorStore
from tests.bot.benchmark import read_own
from tests.bot.conftest import ROOT
from training.questions import read_all

LEAST_DISTANCE = 0.12  # of the question's length: nearer sentences count as the same
LEAST_LETTERS = 15  # greetings and the like are written alike by everybody
NEAR = 0.97  # cosine


@pytest.fixture(scope="module")
def trained() -> list[tuple[str, str]]:
    """Languages with their script, and texts."""
    return [(variant, text) for variant, text, _ in read_own()]


def level(text: str) -> str:
    bare = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return " ".join(re.findall(r"\w+", bare))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_evaluation_question_was_trained_on(language: str, trained: list[tuple[str, str]]) -> None:
    sentences = [level(text) for variant, text in trained if variant.split("-")[0] == language]
    questions = [text for text in (level(one.text) for one in read_all(language)) if len(text) >= LEAST_LETTERS]
    distances = process.cdist(questions, sentences, scorer=Levenshtein.distance, dtype=np.uint16)
    most = [int(len(text) * LEAST_DISTANCE) for text in questions]
    near = [(questions[row], sentences[column]) for row, column in np.argwhere(distances <= np.array(most)[:, None])]
    assert not near, "evaluation questions must be unseen; take these out of the training data"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_evaluation_question_means_the_same_as_a_training_sentence(language: str, vectors: np.ndarray) -> None:
    texts = [question.text for question in read_all(language)]
    highest = (shared_encoder().encode([clean(text) for text in texts]) @ vectors.T).max(axis=1)
    near = [text for text, cosine in zip(texts, highest, strict=True) if cosine >= NEAR]
    assert not near, "take these out of the evaluation, or what is near them out of the training data"


@pytest.fixture(scope="module")
def vectors(trained: list[tuple[str, str]]) -> np.ndarray:
    """All training sentences' shipped vectors."""
    store = VectorStore(ROOT / "data" / "vectors", Path("nowhere.npz"))
    readable = dict.fromkeys(write_readable(text, variant) for variant, text in trained)
    return store.encode([text for text in readable if text in store])
