"""Messages typed on the wrong keyboard."""

from typing import Any

import pytest
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.keyboard import retype
from bot.language import LanguageIdentifier
from tests.bot.test_components import OTHERS


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("sghl", "سلام"),
        ("h,mhjg ;d av,u an?", "اوپاتل کی شروع شد؟"),
        ("hgsghl ugd;l", "السلام عليكم"),
        ("خحشفثم", "opatel"),
        ("صاثى يهي خحشفثم سفشقف؟", "when did opatel start؟"),
    ],
)
def test_reads_as_on_another_keyboard(typed: str, meant: str) -> None:
    assert meant in list(retype(typed))


@pytest.mark.parametrize("text", ["OPATEL چیست", "123?!", "", "Когда начался"])
def test_mixed_messages_stay(text: str) -> None:
    assert list(retype(text)) == []


def test_a_message_is_read_as_it_was_meant(node: Any, examples: TrainingData) -> None:
    node.create(LanguageIdentifier, **OTHERS).train(examples)
    identifier = node.load(LanguageIdentifier, **OTHERS)
    for meant in ("Wann hat OPATEL angefangen?", "az che sali shoru shod", "OPATEL کی شروع شد؟", "ECTS", "ok", ""):
        assert identifier.retype(meant) == meant
    message = Message({"text": "hc ]i shgd av,u an"})
    identifier.process([message])
    assert message.get("text") == "از چه سالی شروع شد"
    assert message.get("language")["name"] == "fa"
    assert identifier.retype("خحشفثم") == "opatel"
