"""The training data: complete, without contradictions, and apart from the evaluation questions."""

import re
from collections import defaultdict

import pytest
import yaml

from facts import LANGUAGES
from tests.conftest import ROOT
from training.intents import shipped_intents

LATIN_VARIANTS = ("fa-Latn", "ar-Latn", "el-Latn", "ur-Latn")
LEAST_EXAMPLES = 7
LEAST_LATIN_EXAMPLES = 3

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
    assert {intent for intent, _ in EXAMPLES} == set(shipped_intents())


def test_every_intent_has_a_rule() -> None:
    files = (ROOT / "data" / "rules.yml", ROOT / "data" / "staff" / "rules.yml")
    rules = "".join(path.read_text(encoding="utf-8") for path in files if path.exists())
    assert sorted(re.findall(r"intent: (\S+)", rules)) == sorted(shipped_intents())


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
