"""The pipeline's components, one after the other, on a small training set."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot import encoder
from bot.classifier import QuestionClassifier, _lists_places
from bot.corrections import apply
from bot.errors import ComponentConfigError, ModelFileError
from bot.featurizer import SentenceFeaturizer
from bot.gazetteer import GazetteerEntityExtractor
from bot.intents import IntentModel
from bot.language import LanguageIdentifier
from bot.questions import split_conjunctions
from bot.tokenizer import MultilingualTokenizer
from tests.bot.conftest import ROOT

OTHERS = {"others": str(ROOT / "data" / "languages.yml")}


def test_language_is_identified(node: Any, examples: TrainingData) -> None:
    node.create(LanguageIdentifier, **OTHERS).train(examples)
    identifier = node.load(LanguageIdentifier, **OTHERS)
    for text, name in (("Wann hat das angefangen?", "de"), ("کی شروع شد؟", "fa"), ("az che sali shoru shod", "fa")):
        assert identifier.identify(text)["name"] == name
    assert identifier.identify("Когда начался проект?") == {
        "name": "other", "variant": "other", "confidence": 1.0, "sure": True,
    }  # fmt: skip


@pytest.mark.parametrize("text", ["OPATEL?", "MediTec", "?!", "", "😀", "123"])
def test_language_of_a_bare_name_is_unsure(node: Any, examples: TrainingData, text: str) -> None:
    node.create(LanguageIdentifier, **OTHERS).train(examples)
    assert node.load(LanguageIdentifier, **OTHERS).identify(text)["sure"] is False


def test_language_options_are_checked(node: Any, examples: TrainingData) -> None:
    with pytest.raises(ComponentConfigError, match="sure_from"):
        node.create(LanguageIdentifier, sure_from=2)
    with pytest.raises(ComponentConfigError, match="nowhere"):
        node.create(LanguageIdentifier, others="nowhere.yml").train(examples)
    with pytest.raises(ModelFileError, match="make train"):
        node.load(LanguageIdentifier)


def test_words_follow_the_language(node: Any) -> None:
    tokenizer = node.create(MultilingualTokenizer)
    message = Message({"text": "l'université d'Almeria", "language": {"variant": "fr"}})
    tokenizer.process([message])
    assert [token.text for token in message.get("text_tokens")] == ["l'", "université", "d'", "Almeria"]


def test_names_become_entities(node: Any, names_file: str) -> None:
    message = Message({"text": "Is Tampere in Finland? francez"})
    node.create(MultilingualTokenizer).process([message])
    example = Message({"text": "francez", "intent": "opatel.start", "metadata": {"intent": {"language": "de"}}})
    node.create(GazetteerEntityExtractor, names=names_file).train(TrainingData([example]))
    node.load(GazetteerEntityExtractor, names=names_file).process([message])
    assert [(entity["entity"], entity["value"]) for entity in message.get("entities")] == [
        ("institution", "tampere"),
        ("country", "FI"),
    ]


def test_names_in_the_fingerprint(names_file: str) -> None:
    config = {"names": names_file}
    before = GazetteerEntityExtractor.fingerprint_addon(config)
    with open(names_file, "a") as file:
        file.write(" ")
    assert GazetteerEntityExtractor.fingerprint_addon(config) != before


def test_missing_names_say_what_to_do(node: Any) -> None:
    with pytest.raises(ComponentConfigError, match="python -m facts names"):
        node.create(GazetteerEntityExtractor, names="nowhere.json").train(TrainingData([]))


def test_vectors_have_length_one_and_are_kept() -> None:
    shared = encoder.shared_encoder()
    vectors = shared.encode(["hello", "سلام", "hello"])
    assert vectors.shape == (3, 384)
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-3)
    assert np.array_equal(vectors[0], vectors[2])
    assert shared.encode([]).shape == (0, 384)
    assert shared.encode(["", "a\0b"]).shape == (2, 384)


def test_featurizer_adds_a_vector_and_keeps_others(node: Any) -> None:
    message = Message({"text": "hello"})
    empty = Message({"intent": "x"})
    node.create(SentenceFeaturizer).process([message, empty])
    sequence, sentence = message.get_dense_features("text")
    assert sequence is None
    assert sentence is not None
    assert sentence.features.shape == (1, 384)
    assert SentenceFeaturizer.fingerprint_addon({}) == SentenceFeaturizer.fingerprint_addon({})


def test_misspelt_message_is_read_between_typed_and_corrected(node: Any) -> None:
    english = {"metadata": {"intent": {"language": "en"}}, "intent": "opatel.start"}
    often = [Message({"text": f"when has opatel existed {number}", **english}) for number in range(8)]
    node.create(SentenceFeaturizer).train(TrainingData(often))
    message = Message({"text": "since wehn has opatel existd", "language": {"variant": "en"}})
    node.load(SentenceFeaturizer).process([message])
    assert message.get("corrections") == {"wehn": "when", "existd": "existed"}
    vector = message.get_dense_features("text")[1].features[0]
    typed, corrected = encoder.shared_encoder().encode(
        [message.get("text"), apply(message.get("corrections"), message.get("text"))]
    )
    assert np.allclose(np.linalg.norm(vector), 1, atol=1e-3)
    assert vector @ typed > typed @ corrected
    assert vector @ corrected > typed @ corrected


def test_featurizer_without_words_says_what_to_do(node: Any) -> None:
    with pytest.raises(ModelFileError, match="make train"):
        node.load(SentenceFeaturizer)


def test_classifier_learns_and_reads_two_questions(node: Any, examples: TrainingData, tmp_path: Path) -> None:
    node.create(SentenceFeaturizer).process_training_data(examples)
    node.create(QuestionClassifier, checkpoint=str(tmp_path / "network.npz")).train(examples)
    classifier = node.load(QuestionClassifier)
    message = Message({"text": "since when does OPATEL exist", "language": {"variant": "en"}})
    node.create(SentenceFeaturizer).process([message])
    classifier.process([message])
    assert message.get("intent")["name"] == "opatel.start"
    assert message.get("questions")[0]["ranking"][0]["name"] == "opatel.start"
    assert set(message.get("scope")) == {"nearness", "near"}


def test_places_that_are_listed_part_no_questions() -> None:
    def lists(text: str, *places: str) -> bool:
        found = [{"entity": "country", "start": text.index(one), "end": text.index(one) + len(one)} for one in places]
        ((left, right),) = split_conjunctions(text, "en")
        return _lists_places(Message({"text": text, "entities": found}), left, right)

    assert lists("a project in Jordan, Iraq and in Iran, what is its aim", "Jordan", "Iraq", "Iran")
    assert not lists("which university in Spain and who pays for a stay in Italy", "Spain", "Italy")
    assert not lists("who is it for in Spain and what is it", "Spain")


def test_damaged_model_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "intents.npz").write_bytes(b"PK\x03\x04 torn")
    with pytest.raises(ModelFileError, match="make train"):
        IntentModel.load(tmp_path)


def test_classifier_options_are_checked(node: Any) -> None:
    with pytest.raises(ComponentConfigError, match="part_from"):
        node.create(QuestionClassifier, part_from=3)
    with pytest.raises(ComponentConfigError, match="too few"):
        node.create(QuestionClassifier).train(TrainingData([]))
    with pytest.raises(ModelFileError, match="make train"):
        node.load(QuestionClassifier)
