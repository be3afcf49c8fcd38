"""Fixtures of the tests that run inside Rasa's environment (Python 3.10): `scripts/test.sh` starts them there."""

import json
from pathlib import Path
from typing import Any

import pytest
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

ROOT = Path(__file__).resolve().parent.parent.parent
SENTENCES = {
    "en": {"opatel.start": ["When did OPATEL start?", "Since when has OPATEL existed?", "OPATEL start date please"],
           "smalltalk.thanks": ["Thank you very much", "thanks a lot", "many thanks for your help"]},
    "de": {"opatel.start": ["Wann hat OPATEL angefangen?", "Seit wann gibt es OPATEL?", "Beginn von OPATEL"],
           "smalltalk.thanks": ["Vielen Dank", "Danke schön für die Hilfe", "besten Dank euch"]},
    "fa": {"opatel.start": ["OPATEL کی شروع شد؟", "اوپاتل از چه سالی آغاز شد؟", "تاریخ شروع اوپاتل"],
           "smalltalk.thanks": ["خیلی ممنون", "سپاسگزارم", "دستت درد نکنه"]},
    "fa-Latn": {"opatel.start": ["opatel key shoru shod?", "az che sali opatel rah oftad", "tarikhe shoroo opatel"],
                "smalltalk.thanks": ["merci kheyli", "mamnoon", "dastet dard nakone"]},
}  # fmt: skip
NAMES = [
    ["institution", "tampere", "en", "University of Tampere"],
    ["institution", "tampere", "fi", "Tampere"],
    ["institution", "almeria", "es", "Almería"],
    ["institution", "coimbra", "ar", "كويمبرا"],
    ["institution", "eastern_finland", "en", "University of Eastern Finland"],
    ["country", "FI", "en", "Finland"],
    ["country", "FI", "fi", "Suomi"],
    ["country", "ES", "es", "España"],
    ["topic", "opatel", "en", "OPATEL"],
    ["topic", "opatel", "fa", "اوپاتل"],
    ["topic", "erasmus", "en", "Erasmus+"],
    ["territory", "KE", "pt", "Quênia"],
    ["territory", "OM", "fi", "Oman"],
    ["territory", "FR", "en", "France"],
]


class Node:
    """What Rasa gives a component: its storage, resource and context."""

    def __init__(self, folder: Path) -> None:
        self.storage = LocalModelStorage(folder)
        self.resource = Resource("component")
        self.context = ExecutionContext(GraphSchema({}), node_name="component")

    def create(self, component: Any, **config: Any) -> Any:
        return component.create({**component.get_default_config(), **config}, self.storage, self.resource, self.context)

    def load(self, component: Any, **config: Any) -> Any:
        return component.load({**component.get_default_config(), **config}, self.storage, self.resource, self.context)


@pytest.fixture
def node(tmp_path: Path) -> Node:
    return Node(tmp_path)


@pytest.fixture
def names_file(tmp_path: Path) -> str:
    path = tmp_path / "names.json"
    path.write_text(json.dumps(NAMES, ensure_ascii=False), encoding="utf-8")
    return str(path)


@pytest.fixture
def examples() -> TrainingData:
    messages: list[Message] = []
    for language, intents in SENTENCES.items():
        for intent, texts in intents.items():
            for text in texts:
                data: dict[str, Any] = {"text": text, "intent": intent, "metadata": {"intent": {"language": language}}}
                messages.append(Message(data))
    return TrainingData(messages)
