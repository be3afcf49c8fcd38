"""Answers from the real facts database, without Rasa."""

from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy.orm import Session, sessionmaker

from actions.answer import Answer
from actions.responder import Responder, choose_language
from actions.topics import ASKABLE
from actions.turn import Memory, Question, Turn
from facts import LANGUAGES, editing, models
from facts.repository import FactRepository
from locales.catalogue import sentence


def turn(intent: str, language: str = "en", memory: Memory | None = None, **names: Any) -> Turn:
    asked = Question(((intent, 0.9),), **names)
    return Turn("typed text", (asked,), memory or Memory(), found_language=language, language_is_sure=True)


def one(facts: FactRepository, asked: Turn) -> Answer:
    (answer,) = Responder(facts).respond(asked).answers
    return answer


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fact_can_be_stated_in_every_language(facts: FactRepository, language: str) -> None:
    """Asked by intent, each fact's answer carries its id, a text, its language and a source."""
    places = {"spain": "ES", "italy": "IT", "portugal": "PT", "finland": "FI"}
    for fact_id in sorted(facts.fact_ids() - {"opatel.website", "meditec.website"}):
        topic, attribute, *rest = fact_id.split(".")
        names: dict[str, Any] = {}
        if rest:
            names = {"countries": (places[rest[0]],)} if attribute == "country" else {"institutions": (rest[0],)}
        intent = "exchange.partner" if attribute == "not_listed" else f"{topic}.{attribute}"
        answer = one(facts, turn(intent, language, **names))
        assert fact_id in answer.facts
        assert answer.text
        assert answer.language == language
        assert answer.sources
        assert answer.sources[0].title


def test_every_askable_question_has_an_answer_and_known_buttons(facts: FactRepository) -> None:
    for topic, attributes in ASKABLE.items():
        for attribute in attributes:
            answer = one(facts, turn(f"{topic}.{attribute}", "es"))
            assert answer.facts
            assert answer.buttons or topic in ("tums", "page") or answer.offer


def test_country_without_agreement_is_not_listed_and_gets_the_true_list(facts: FactRepository) -> None:
    answer = one(facts, turn("exchange.country", "de", countries=("FR",)))
    assert answer.facts == ("exchange.not_listed", "exchange.agreements")
    assert "Frankreich" in answer.text


def test_project_country_has_no_agreement_by_that(facts: FactRepository) -> None:
    assert "exchange.not_listed" in one(facts, turn("exchange.country", countries=("GR",))).facts


def test_unknown_university_of_a_partner_country(facts: FactRepository) -> None:
    answer = one(facts, turn("exchange.partner", countries=("FI",)))
    assert answer.facts == ("exchange.not_listed", "exchange.country.finland")


def test_several_countries_are_answered_together(facts: FactRepository) -> None:
    answer = one(facts, turn("exchange.country", countries=("ES", "FR")))
    assert answer.facts == ("exchange.country.spain", "exchange.not_listed", "exchange.agreements")


@pytest.mark.parametrize(("code", "word"), [("IQ", "Yes."), ("FR", "No.")])
def test_membership_is_answered_with_yes_or_no(facts: FactRepository, code: str, word: str) -> None:
    answer = one(facts, turn("opatel.countries", countries=(code,)))
    assert answer.facts == ("opatel.countries",)
    assert answer.text.startswith(word)


def test_projects_of_a_country_and_what_two_share(facts: FactRepository) -> None:
    assert one(facts, turn("projects.country", countries=("JO",))).facts == ("meditec.countries",)
    shared = one(facts, turn("projects.shared"))
    assert shared.facts == ("opatel.countries", "meditec.countries")
    assert "Iraq and Iran" in shared.text


def test_unknown_is_said_and_can_be_passed_on(facts: FactRepository) -> None:
    responder = Responder(facts)
    first = responder.respond(turn("unknown.fees", "fr"))
    assert first.answers[0].facts == ("none.unknown", "handoff.offer")
    assert first.memory.question == "typed text"
    second = responder.respond(turn("answer.yes", "fr", first.memory))
    assert second.answers[0].facts == ("handoff.done",)
    assert second.answers[0].passes_on == "typed text"
    assert second.memory.question is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_only_asks_is_told_that_the_answer_needs_an_address(facts: FactRepository, language: str) -> None:
    asked = turn("answer.yes", language, Memory(language, question="typed text"))
    here, away = one(facts, asked), one(facts, replace(asked, only_asks=True))
    assert (away.facts, away.passes_on) == (("handoff.done",), "typed text")
    assert away.text == sentence(language, "handoff-done-mail") != here.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_says_yes_once_more_hears_that_it_is_done(facts: FactRepository, language: str) -> None:
    responder = Responder(facts)
    asked = responder.respond(turn("handoff.request", language, Memory(language, question="typed text")))
    assert asked.answers[0].passes_on == "typed text"
    for _ in range(2):
        asked = responder.respond(turn("answer.yes", language, asked.memory))
        assert (asked.answers[0].facts, asked.answers[0].passes_on) == (("handoff.done",), None)
        assert asked.answers[0].text == sentence(language, "handoff-already")
    after = responder.respond(turn("vpp.who", language, asked.memory))
    assert responder.respond(turn("answer.yes", language, after.memory, words=1)).answers[0].facts == (
        "smalltalk.help",
    )


def test_declined_offer_is_forgotten(facts: FactRepository) -> None:
    reply = Responder(facts).respond(turn("answer.no", memory=Memory("en", question="x")))
    assert reply.answers[0].passes_on is None
    assert reply.memory.question is None


@pytest.mark.parametrize("intent", ["meditec.start", "meditec.duration", "meditec.partners", "opatel.website"])
def test_what_the_database_has_not_is_unknown(facts: FactRepository, intent: str) -> None:
    assert one(facts, turn(intent)).facts == ("none.unknown", "handoff.offer")


def test_ended_agreement_changes_every_answer(facts: FactRepository, sessions: sessionmaker[Session]) -> None:
    with sessions.begin() as session:
        editing.set_agreement_active(session, "almeria", active=False)
    assert "exchange.not_listed" in one(facts, turn("exchange.partner", institutions=("almeria",))).facts
    spain = one(facts, turn("exchange.country", "it", countries=("ES",)))
    assert spain.facts == ("exchange.country.spain",)
    assert "Almeria" not in spain.text
    assert "Almeria" not in one(facts, turn("exchange.agreements", "ar")).text


def test_new_agreement_is_answered_without_any_text(facts: FactRepository, sessions: sessionmaker[Session]) -> None:
    with sessions.begin() as session:
        source = session.get_one(models.Agreement, "almeria").source_id
        session.add(models.Institution(id="heidelberg", name="Heidelberg University", country_code="DE"))
        session.flush()
        session.add(models.Agreement(id="heidelberg", institution_id="heidelberg", source_id=source))
    answer = one(facts, turn("exchange.country", "fi", countries=("DE",)))
    assert answer.facts == ("exchange.country.germany",)
    assert "Heidelberg University" in answer.text
    assert one(facts, turn("exchange.partner", institutions=("heidelberg",))).facts == ("exchange.partner.heidelberg",)


def test_changed_fact_is_answered_in_english_until_it_is_translated(
    facts: FactRepository, sessions: sessionmaker[Session]
) -> None:
    with sessions.begin() as session:
        editing.revise_fact(session, "opatel.start")
        editing.write_text(session, "opatel.start", "en", "OPATEL started in November 2016.")
    answer = one(facts, turn("opatel.start", "el"))
    assert answer.language == "en"
    assert answer.text.endswith("OPATEL started in November 2016.")


def test_two_questions_get_two_answers_and_the_second_knows_the_first(facts: FactRepository) -> None:
    asked = turn("opatel.start", "tr")
    asked = replace(asked, questions=(*asked.questions, Question((("context.funding", 0.9),))))
    answers = Responder(facts).respond(asked).answers
    assert [answer.facts for answer in answers] == [("opatel.start",), ("opatel.funding",)]


def test_other_language_is_answered_in_english_with_the_languages(facts: FactRepository) -> None:
    answer = one(facts, turn("opatel.start", "other"))
    assert answer.language == "en"
    assert "فارسی" in answer.text
    assert answer.facts == ("opatel.start",)


def test_far_and_unclear_message_is_out_of_scope(facts: FactRepository) -> None:
    asked = replace(turn("vpp.who"), questions=(Question((("vpp.who", 0.1),)),), is_near=False)
    assert one(facts, asked).facts == ("none.offtopic",)


@pytest.mark.parametrize(
    ("found", "sure", "kept", "hint", "language"),
    [
        ("fi", True, "en", None, "fi"),
        ("it", False, "es", None, "es"),
        (None, False, "ur", "de", "ur"),
        (None, False, None, "de", "de"),
        ("fa", False, "en", None, "fa"),
        ("ar", False, "fa", None, "fa"),
        ("pt", False, None, None, "pt"),
        (None, False, None, None, "en"),
        ("other", True, "fr", None, "en"),
    ],
)
def test_language_of_the_answer(
    found: str | None, sure: bool, kept: str | None, hint: str | None, language: str
) -> None:
    asked = replace(
        turn("opatel.what"), found_language=found, language_is_sure=sure, memory=Memory(kept), hinted_language=hint
    )
    assert choose_language(asked) == language


def both(*questions: Question, memory: Memory | None = None) -> Turn:
    return Turn("typed text", questions, memory or Memory(), found_language="en", language_is_sure=True)


def stated(facts: FactRepository, asked: Turn) -> set[str]:
    return {fact for answer in Responder(facts).respond(asked).answers for fact in answer.facts}


def test_later_part_that_only_goes_on_is_no_question(facts: FactRepository) -> None:
    strategy = Question((("erasmus.strategy", 0.9),))
    assert stated(facts, both(strategy, Question((("context.list", 0.9),)))) == {"erasmus.strategy"}
    assert stated(facts, both(strategy, Question((("context.partners", 0.9),)))) == {"erasmus.strategy", "erasmus.tums"}
    assert stated(facts, both(strategy, Question((("context.where", 0.9),)))) == {"erasmus.strategy", "opatel.centre"}
    approval = Question((("vpp.approval", 0.9),))
    asked = both(approval, Question((("context.how", 0.9),)))
    assert stated(facts, asked) == {"vpp.approval", "handoff.offer"}
    assert len(Responder(facts).respond(asked).answers) == 1


def test_later_part_on_partners_is_about_the_place_named_before(facts: FactRepository) -> None:
    named = Question((("exchange.country", 0.9),), countries=("IT",))
    assert stated(facts, both(named, Question((("exchange.partner", 0.6), ("exchange.country", 0.2))))) == {
        "exchange.country.italy"
    }


def test_short_part_with_a_topic_introduces_the_next(facts: FactRepository) -> None:
    name = Question((("meditec.what", 0.5), ("context.about", 0.4)), topics=("meditec",), words=2)
    asked = both(name, Question((("context.funding", 0.9),)), memory=Memory("en", "opatel", "opatel.start"))
    assert stated(facts, asked) == {"meditec.funding"}


def test_asking_back_about_one_topic_keeps_it(facts: FactRepository) -> None:
    asked = turn("opatel.what", memory=Memory("en", "exchange", "exchange.partner"))
    close = replace(asked, questions=(Question((("opatel.what", 0.29), ("opatel.aim", 0.28)), topics=("opatel",)),))
    reply = Responder(facts).respond(close)
    assert not reply.answers[0].facts
    assert reply.memory.topic == "opatel"


@pytest.mark.parametrize("language", LANGUAGES)
def test_thanks_and_goodbye_in_one_are_both_returned(facts: FactRepository, language: str) -> None:
    asked = turn("smalltalk.thanks", language)
    asked = replace(asked, questions=(Question((("smalltalk.thanks", 0.7), ("smalltalk.bye", 0.25))),))
    assert one(facts, asked).facts == ("smalltalk.thanks", "smalltalk.bye")


def test_chosen_language_outweighs_that_of_the_message() -> None:
    asked = replace(turn("opatel.what", "ar", Memory("en")), chosen_language="fa")
    assert choose_language(asked) == "fa"
    assert choose_language(replace(asked, chosen_language="xx")) == "ar"


def test_second_university_in_one_question_is_answered_too(facts: FactRepository) -> None:
    # As in "Is Coimbra a partner, and Tampere too?"
    parts = (
        Question((("exchange.partner", 0.99),), institutions=("coimbra",)),
        Question((("context.about", 0.93), ("exchange.partner", 0.07)), institutions=("tampere",), words=2),
    )
    asked = Turn("typed text", parts, Memory(), found_language="en", language_is_sure=True)
    answers = Responder(facts).respond(asked).answers
    assert [answer.facts for answer in answers] == [("exchange.partner.coimbra",), ("exchange.partner.tampere",)]


def test_two_likely_facts_are_stated_in_one_answer(facts: FactRepository) -> None:
    asked = Question((("meditec.methods", 0.55), ("meditec.audience", 0.38)), topics=("meditec",))
    answer = one(facts, replace(turn("meditec.methods"), questions=(asked,)))
    assert answer.facts == ("meditec.methods", "meditec.audience")
    assert "/meditec.audience" not in [button.payload for button in answer.buttons]
    offered = Question((("vpp.approval", 0.55), ("vpp.role", 0.38)))
    assert "vpp.role" not in one(facts, replace(turn("vpp.approval"), questions=(offered,))).facts


def test_city_may_only_say_which_country(facts: FactRepository) -> None:
    asked = Question((("exchange.country", 0.95), ("exchange.partner", 0.004)), cities=("PT",))
    answer = one(facts, replace(turn("exchange.country"), questions=(asked,)))
    assert answer.facts == ("exchange.country.portugal",)


def test_another_partner_in_that_country_is_looked_for_there(facts: FactRepository) -> None:
    first = Responder(facts).respond(turn("exchange.partner", institutions=("tampere",)))
    assert first.memory.country == "FI"
    between = Responder(facts).respond(turn("exchange.who", memory=first.memory))
    asked = turn("context.countries", memory=between.memory, references=("that_country",))
    assert one(facts, asked).facts == ("exchange.country.finland",)
    refused = Responder(facts).respond(turn("exchange.country", countries=("GR",), memory=between.memory))
    asked = turn("context.countries", memory=refused.memory, references=("that_country",))
    assert "exchange.not_listed" in one(facts, asked).facts


def test_a_language_asked_for_is_answered_in(facts: FactRepository) -> None:
    asked = turn("smalltalk.languages", languages=("it",))
    reply = Responder(facts).respond(asked)
    (answer,) = reply.answers
    assert (answer.language, reply.memory.language) == ("it", "it")
    assert answer.facts == ("smalltalk.help",)
    assert all(sentence(code, "language-name") in answer.text for code in LANGUAGES)
    assert one(facts, turn("smalltalk.languages", languages=("it", "fi"))).language == "en"
    assert one(facts, turn("unknown.language", languages=("it",))).language == "en"
    assert one(facts, replace(asked, chosen_language="fa")).language == "fa"
