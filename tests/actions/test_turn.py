"""Reading what Rasa hands over."""

import pytest

from actions.errors import TurnError
from actions.turn import read_turn

MESSAGE = {
    "text": "When did OPATEL start and is Iraq in MediTec?",
    "intent": {"name": "opatel.start", "confidence": 0.6},
    "intent_ranking": [{"name": "opatel.start", "confidence": 0.6}],
    "entities": [
        {"entity": "topic", "value": "opatel", "start": 9, "end": 15},
        {"entity": "country", "value": "IQ", "start": 29, "end": 33},
        {"entity": "topic", "value": "meditec", "start": 37, "end": 44},
    ],
    "questions": [
        {"start": 0, "end": 21, "words": 4, "ranking": [{"name": "opatel.start", "confidence": 0.9}]},
        {"start": 26, "end": 45, "words": 4, "ranking": [{"name": "meditec.countries", "confidence": 0.8}]},
    ],
    "language": {"name": "en", "sure": True},
    "scope": {"nearness": 0.7, "near": True},
    "metadata": {"language": "de"},
}


def test_each_question_has_its_own_names() -> None:
    turn = read_turn(MESSAGE, {"topic": "vpp"})
    assert [question.topics for question in turn.questions] == [("opatel",), ("meditec",)]
    assert [question.countries for question in turn.questions] == [(), ("IQ",)]
    assert (turn.found_language, turn.hinted_language, turn.memory.topic) == ("en", "de", "vpp")
    assert not turn.only_asks
    assert read_turn({**MESSAGE, "metadata": {"only_asks": True}}, {}).only_asks


def test_button_is_read_without_the_pipeline() -> None:
    turn = read_turn({"text": "/vpp.who", "intent": {"name": "vpp.who", "confidence": 1.0}}, {})
    assert turn.is_command
    assert turn.questions[0].intent == "vpp.who"


def test_message_without_intent_is_refused() -> None:
    with pytest.raises(TurnError, match="make train"):
        read_turn({"text": "x", "intent": {}}, {})


def test_question_in_a_story_has_the_storys_names_only_where_it_has_none() -> None:
    ranking = [{"name": "exchange.country", "confidence": 0.9}]
    story = {
        **MESSAGE,
        "entities": [
            {"entity": "country", "value": "IR", "start": 0, "end": 4},
            {"entity": "topic", "value": "exchange", "start": 5, "end": 13},
            {"entity": "country", "value": "PT", "start": 30, "end": 38},
        ],
        "questions": [{"start": 20, "end": 40, "words": 4, "ranking": ranking}],
    }
    (question,) = read_turn(story, {}).questions
    assert question.countries == ("PT",)
    assert question.topics == ("exchange",)


def test_name_that_a_correction_takes_back_does_not_count() -> None:
    names = [
        {"entity": "country", "value": "FI", "start": 4, "end": 11, "role": "rejected"},
        {"entity": "country", "value": "ES", "start": 20, "end": 25},
    ]
    message = {"text": "not Finland, I mean Spain", "intent": {"name": "context.about"}, "entities": names}

    def countries(intent: str, entities: list[dict[str, object]]) -> tuple[str, ...]:
        ranking = [{"name": intent, "confidence": 0.9}]
        (question,) = read_turn({**message, "entities": entities, "intent_ranking": ranking}, {}).questions
        return question.countries

    assert countries("context.about", names) == ("ES",)
    assert countries("context.about", names[:1]) == ("FI",)
    assert countries("exchange.country", names) == ("FI", "ES")
