"""Training sentences as Rasa gets them."""

import copy
from pathlib import Path

import numpy as np
import pytest
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.importers.importer import TrainingDataImporter
from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.utils.io import read_config_file

from bot.sentences import Sentence, SentenceImporter
from tests.bot.conftest import ROOT

PLAIN = """version: "3.1"
nlu:
- intent: opatel.start
  metadata: {language: en}
  examples: |
    - When did it start?
    - When did it start?
    - Since when?
- intent: opatel.start
  metadata: {language: fi}
  examples: |
    - Milloin se alkoi?
"""
MARKED = """version: "3.1"
nlu:
- intent: opatel.start
  examples: |
    - When did [OPATEL](topic) start?
- lookup: topic
  examples: |
    - OPATEL
"""
RULES = """version: "3.1"
rules:
- rule: Answer
  steps:
  - intent: opatel.start
  - action: action_listen
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "plain.yml").write_text(PLAIN, encoding="utf-8")
    (tmp_path / "rules.yml").write_text(RULES, encoding="utf-8")
    (tmp_path / "domain.yml").write_text('version: "3.1"\nintents: [opatel.start]\n', encoding="utf-8")
    return tmp_path


def read(importer: TrainingDataImporter) -> list[tuple[str, str, str]]:
    return [
        (one.get("text"), one.get("intent"), str(one.get("metadata")))
        for one in importer.get_nlu_data().training_examples
    ]


def test_reads_what_rasa_reads(folder: Path) -> None:
    domain = str(folder / "domain.yml")
    own, rasas = SentenceImporter(None, domain, str(folder)), RasaFileImporter(None, domain, str(folder))
    assert read(own) == read(rasas)
    assert len(read(own)) == 3
    assert [step.block_name for step in own.get_stories().story_steps] == ["Answer"]
    assert own.get_domain().intents == rasas.get_domain().intents


def test_leaves_other_forms_to_rasa(folder: Path) -> None:
    (folder / "marked.yml").write_text(MARKED, encoding="utf-8")
    data = SentenceImporter(None, str(folder / "domain.yml"), str(folder)).get_nlu_data()
    assert len(data.training_examples) == 4
    assert data.entities == {"topic"}
    assert data.lookup_tables


def test_a_copy_has_its_own_properties_and_features() -> None:
    sentence = Sentence({"text": "When?", "intent": "opatel.start"})
    copied = copy.deepcopy(sentence)
    assert copied.fingerprint() == sentence.fingerprint()
    copied.set("entities", [{"entity": "topic", "value": "opatel", "start": 0}])
    assert sentence.get("entities") is None
    named = copied.fingerprint()
    copied.add_features(Features(np.zeros((1, 384)), "sentence", "text", "encoder"))
    assert sentence.features == []
    assert len({sentence.fingerprint(), named, copied.fingerprint()}) == 3
    copied.set("intent", "opatel.duration")
    assert (sentence.get("intent"), copied.get("intent")) == ("opatel.start", "opatel.duration")
    assert len({sentence, copied, copy.deepcopy(sentence)}) == 2


def test_rasa_finds_names_in_training_examples_too() -> None:
    config = read_config_file(str(ROOT / "config.yml"))
    nodes = DefaultV1Recipe().graph_config_for_recipe(config, {}).train_schema.nodes
    gazetteer = next(name for name in nodes if name.startswith("run_bot.gazetteer"))
    vectors = next(name for name in nodes if name.startswith("run_bot.featurizer"))
    classifier = next(node for name, node in nodes.items() if name.startswith("train_bot.classifier"))
    assert nodes[vectors].needs["training_data"] == gazetteer
    assert classifier.needs["training_data"] == vectors


def test_messages_of_another_kind_are_unequal() -> None:
    assert Sentence({"text": "a"}) != Message({"text": "b"})
