"""The training data: complete, without contradictions, and apart from the evaluation questions."""

import re
import unicodedata
from collections import defaultdict
from pathlib import Path

import pytest
import yaml

from facts import LANGUAGES
from tests.conftest import ROOT
from tests.evaluation.questions import read_all

LATIN_VARIANTS = ("fa-Latn", "ar-Latn", "el-Latn", "ur-Latn")
LEAST_EXAMPLES = 7
LEAST_LATIN_EXAMPLES = 3
LEAST_DISTANCE = 0.12  # of the sentence's length: nearer sentences count as the same

Examples = dict[tuple[str, str], list[str]]


def domain_intents() -> list[str]:
    intents: list[str] = yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))["intents"]
    return intents


def read_examples() -> Examples:
    examples: Examples = defaultdict(list)
    for path in sorted((ROOT / "data" / "nlu").glob("*.yml")):
        for block in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]:
            lines = [line.removeprefix("- ") for line in block["examples"].splitlines()]
            examples[block["intent"], block["metadata"]["language"]] += lines
    return examples


EXAMPLES = read_examples()


def level(text: str) -> str:
    bare = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return " ".join(re.findall(r"\w+", bare))


@pytest.mark.parametrize("intent", domain_intents())
def test_every_intent_has_examples_in_every_language(intent: str) -> None:
    counts = {language: len(EXAMPLES[intent, language]) for language in (*LANGUAGES, *LATIN_VARIANTS)}
    too_few = {
        language: count
        for language, count in counts.items()
        if count < (LEAST_LATIN_EXAMPLES if language in LATIN_VARIANTS else LEAST_EXAMPLES)
    }
    assert not too_few, f"add examples to data/nlu/: {too_few}"


def test_intents_of_the_domain_and_of_the_data_are_the_same() -> None:
    assert {intent for intent, _ in EXAMPLES} == set(domain_intents())


def test_every_intent_has_a_rule() -> None:
    rules = (ROOT / "data" / "rules.yml").read_text(encoding="utf-8")
    assert sorted(re.findall(r"intent: (\S+)", rules)) == sorted(domain_intents())


def test_no_sentence_stands_under_two_intents_of_a_language() -> None:
    seen: dict[tuple[str, str], str] = {}
    twice = []
    for (intent, language), sentences in EXAMPLES.items():
        for sentence in sentences:
            other = seen.setdefault((language, sentence), intent)
            if other != intent:
                twice.append((language, sentence, other, intent))
    assert not twice


def test_examples_have_no_markup() -> None:
    assert not [
        sentence for sentences in EXAMPLES.values() for sentence in sentences if re.search(r"[\[\]{}]", sentence)
    ]


def distance(one: str, other: str, most: int) -> int:
    """Levenshtein's distance, cut off above `most`."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        previous, row = row, [i]
        for j, b in enumerate(other, 1):
            row.append(min(previous[j] + 1, row[-1] + 1, previous[j - 1] + (a != b)))
        if min(row) > most:
            return most + 1
    return row[-1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_evaluation_question_was_trained_on(language: str) -> None:
    """But for greetings and the like, which everybody writes alike: sentences under 15 letters may coincide."""
    trained = defaultdict(list)
    for (_, variant), sentences in EXAMPLES.items():
        if variant.split("-")[0] == language:
            for sentence in map(level, sentences):
                trained[len(sentence)].append(sentence)
    near = []
    for question in read_all(language):
        text = level(question.text)
        most = int(len(text) * LEAST_DISTANCE)
        if len(text) < 15:
            continue
        for length in range(len(text) - most, len(text) + most + 1):
            near += [(question.text, other) for other in trained[length] if distance(text, other, most) <= most]
    assert not near, "evaluation questions must be unseen; take these out of the training data"


def test_paths_of_the_model_cover_all_training_data() -> None:
    from scripts.model import trained_from

    assert set((ROOT / "data").rglob("*.yml")) | set((ROOT / "bot").glob("*.py")) <= set(map(Path, trained_from(ROOT)))
