"""Questions and answers that the staff made: facts with intents that the code does not know, or chosen for one."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from sqlalchemy.orm import Session, sessionmaker

from actions.reading import settle
from actions.responder import Reply, Responder
from actions.turn import Memory, Question, Turn
from facts import LANGUAGES, editing, models
from facts.repository import FactRepository
from locales.catalogue import sentence


def turn(*rankings: Any, language: str = "en", memory: Memory | None = None, text: str = "typed text") -> Turn:
    questions = tuple(Question(tuple(ranking)) for ranking in rankings)
    return Turn(text, questions, memory or Memory(), found_language=language, language_is_sure=True)


def make_fact(
    sessions: sessionmaker[Session],
    fact_id: str,
    texts: dict[str, str],
    questions: dict[str, str] | None = None,
    answers: str | None = None,
) -> None:
    with sessions.begin() as session:
        if session.get(models.Source, "dorms") is None:
            session.add(
                models.Source(id="dorms", title="Dormitories", url="https://dorms.example", as_of=date(2026, 11, 1))
            )
            session.flush()
        topic, attribute = fact_id.split(".")
        fact = models.Fact(
            id=fact_id, topic=topic, attribute=attribute, statement="x", source_id="dorms", answers_intent=answers
        )
        fact.texts = [models.FactText(language=code, text=text) for code, text in texts.items()]
        fact.questions = [models.FactQuestion(language=code, text=text) for code, text in (questions or {}).items()]
        session.add(fact)


@pytest.fixture
def responder(facts: FactRepository) -> Responder:
    return Responder(facts)


@pytest.fixture
def dorms(sessions: sessionmaker[Session]) -> None:
    """Two facts on dormitories: one has texts and questions in English and Persian, one only English ones."""
    texts = {"en": "There are dormitories in the north.", "fa": "خوابگاه‌ها در شمال شهرند."}
    make_fact(sessions, "dorms.place", texts, {"en": "Where are the dormitories?", "fa": "خوابگاه‌ها کجایند؟"})
    make_fact(sessions, "dorms.purpose", {"en": "For guests."}, {"en": "Who are the dormitories for?"})


def titles(reply: Reply) -> list[str]:
    return [button.title for answer in reply.answers for button in answer.buttons]


@pytest.mark.usefixtures("dorms")
@pytest.mark.parametrize("language", LANGUAGES)
def test_intent_of_the_staff_is_answered_in_every_language(responder: Responder, language: str) -> None:
    (answer,) = responder.respond(turn([("dorms.place", 0.9)], language=language)).answers
    assert answer.facts == ("dorms.place",)
    assert answer.sources[0].as_of == date(2026, 11, 1)
    if language in ("en", "fa"):
        assert (answer.language, answer.text.startswith(sentence(language, "only-in-english"))) == (language, False)
    else:
        assert answer.language == "en"
        assert answer.text == f"{sentence(language, 'only-in-english')} There are dormitories in the north."
    assert all(button.title and button.payload.startswith("/") for button in answer.buttons)


@pytest.mark.usefixtures("dorms")
def test_old_text_has_another_note_than_a_missing_one(responder: Responder, sessions: sessionmaker[Session]) -> None:
    with sessions.begin() as session:
        editing.revise_fact(session, "dorms.place")
        editing.write_text(session, "dorms.place", "en", "They have moved.")
    asked = [("dorms.place", 0.9)]
    assert responder.respond(turn(asked, language="fa")).answers[0].text == (
        f"{sentence('fa', 'newest-in-english')} They have moved."
    )
    assert responder.respond(turn(asked, language="it")).answers[0].text == (
        f"{sentence('it', 'only-in-english')} They have moved."
    )


def test_unknown_question_is_answered_at_once_and_no_longer(
    responder: Responder, sessions: sessionmaker[Session]
) -> None:
    asked = turn([("unknown.housing", 0.8), ("unknown.life", 0.1)], memory=Memory("en", "opatel", "opatel.what"))
    assert responder.respond(asked).answers[0].facts == ("none.unknown", "handoff.offer")
    make_fact(sessions, "housing.what", {"en": "There are dormitories."}, answers="unknown.housing")
    reply = responder.respond(asked)
    assert [answer.facts for answer in reply.answers] == [("housing.what",)]
    assert not reply.answers[0].offer
    assert (reply.memory.topic, reply.memory.question) == ("housing", None)
    with sessions.begin() as session:
        session.get_one(models.Fact, "housing.what").answers_intent = None
    assert responder.respond(asked).answers[0].facts == ("none.unknown", "handoff.offer")


def test_fact_without_a_good_english_text_is_not_known(responder: Responder, sessions: sessionmaker[Session]) -> None:
    make_fact(sessions, "housing.what", {"en": "Old."}, answers="unknown.housing")
    with sessions.begin() as session:
        editing.revise_fact(session, "housing.what")
    answer = responder.respond(turn([("unknown.housing", 0.8)], language="de")).answers[0]
    assert answer.facts == ("none.unknown", "handoff.offer")
    assert answer.text.startswith(sentence("de", "unknown-housing"))


def test_what_is_answered_is_no_longer_like_what_is_not_known() -> None:
    unsure = Question((("unknown.housing", 0.25), ("unknown.fees", 0.2)))
    assert not settle(unsure, Memory()).unclear
    assert settle(unsure, Memory(), frozenset({"unknown.housing"})).unclear
    assert settle(unsure, Memory(), frozenset({"unknown.fees"})).unclear
    others = Question((("unknown.housing", 0.25), ("unknown.life", 0.2), ("unknown.fees", 0.05)))
    assert not settle(others, Memory(), frozenset({"unknown.fees"})).unclear


def test_close_readings_of_made_facts_are_asked_about() -> None:
    close = Question((("dorms.place", 0.48), ("dorms.purpose", 0.46)))
    assert settle(close, Memory()).unclear
    assert not settle(Question((("dorms.place", 0.48), ("dorms.purpose", 0.3))), Memory()).unclear
    answered = Question((("unknown.housing", 0.48), ("dorms.purpose", 0.46)))
    assert settle(answered, Memory(), frozenset({"unknown.housing"})).unclear


@pytest.mark.usefixtures("dorms")
@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ["Where are the dormitories?", "Who are the dormitories for?"]),
        ("fa", ["خوابگاه‌ها کجایند؟", "Who are the dormitories for?"]),
        ("tr", ["Where are the dormitories?", "Who are the dormitories for?"]),
    ],
)
def test_asked_back_in_words_of_the_staff(responder: Responder, language: str, expected: list[str]) -> None:
    close = [("dorms.place", 0.4), ("dorms.purpose", 0.39), ("nobody.knows", 0.1)]
    reply = responder.respond(turn(close, language=language))
    assert titles(reply) == expected
    assert reply.memory.topic == "dorms"
    assert all("." not in title for title in titles(reply))


def test_intent_that_nobody_put_in_words_is_never_shown(responder: Responder) -> None:
    reply = responder.respond(turn([("nobody.knows", 0.2), ("nobody.cares", 0.15)]))
    assert reply.answers[0].facts == ("none.unknown", "handoff.offer")
    assert "nobody" not in str([answer.text for answer in reply.answers]) + str(titles(reply))
    sure = responder.respond(turn([("nobody.knows", 0.9)])).answers[0]
    assert sure.facts == ("none.unknown", "handoff.offer")
    assert responder.respond(turn([("unknown.parking", 0.9)])).answers[0].facts == ("none.unknown", "handoff.offer")


def test_question_only_in_persian_is_shown_rather_than_none(
    responder: Responder, sessions: sessionmaker[Session]
) -> None:
    make_fact(sessions, "gym.where", {"en": "In the yard."}, {"fa": "باشگاه کجاست؟"})
    assert titles(responder.respond(turn([("gym.where", 0.2)], language="de"))) == ["باشگاه کجاست؟"]


@pytest.mark.usefixtures("dorms")
def test_two_questions_in_one_message_and_what_the_talk_is_about(responder: Responder) -> None:
    reply = responder.respond(turn([("opatel.start", 0.9)], [("dorms.place", 0.9)]))
    assert [answer.facts for answer in reply.answers] == [("opatel.start",), ("dorms.place",)]
    assert (reply.memory.topic, reply.memory.intent) == ("dorms", "dorms.place")
    again = responder.respond(turn([("context.aim", 0.9)], memory=reply.memory))
    assert again.answers[0].facts == ("dorms.purpose",)
    missing = responder.respond(turn([("context.start", 0.9)], memory=reply.memory))
    assert missing.answers[0].facts == ("none.unknown", "handoff.offer")
    named = Question((("context.about", 0.9),), topics=("opatel",))
    other = responder.respond(replace(turn([]), questions=(named,), memory=reply.memory))
    assert other.answers[0].facts == ("opatel.what",)


@pytest.mark.usefixtures("dorms")
def test_next_questions_begin_with_the_topic_of_the_staff(responder: Responder) -> None:
    (answer,) = responder.respond(turn([("dorms.place", 0.9)])).answers
    first = answer.buttons[0]
    assert (first.title, first.payload) == ("Who are the dormitories for?", "/dorms.purpose")
    assert len(answer.buttons) == 3


@pytest.mark.usefixtures("dorms")
def test_button_asks_for_a_fact_that_the_model_does_not_know(responder: Responder) -> None:
    # Rasa reads an intent that is not in its domain as words.
    clicked = replace(turn([("offtopic.any", 0.6)], text="/dorms.purpose"), is_command=True)
    assert responder.respond(clicked).answers[0].facts == ("dorms.purpose",)
    wrong = replace(turn([("offtopic.any", 0.6)], text="/dorms.price"), is_command=True)
    assert responder.respond(wrong).answers[0].facts == ("none.offtopic",)


def test_question_of_a_button_is_passed_on_in_words(responder: Responder, sessions: sessionmaker[Session]) -> None:
    make_fact(sessions, "gym.where", {"en": "Old."}, {"en": "Where is the gym?"})
    with sessions.begin() as session:
        editing.revise_fact(session, "gym.where")
    clicked = replace(turn([("gym.where", 1.0)], text="/gym.where"), is_command=True)
    reply = responder.respond(clicked)
    assert reply.answers[0].facts == ("none.unknown", "handoff.offer")
    assert reply.memory.question == "Where is the gym?"
