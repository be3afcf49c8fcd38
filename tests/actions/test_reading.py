"""What a question means in its conversation."""

from typing import Any

import pytest

from actions.reading import settle
from actions.turn import Memory, Question

AFTER_OPATEL = Memory(language="en", topic="opatel", intent="opatel.start")


def question(*ranking: tuple[str, float], words: int = 5, **names: Any) -> Question:
    return Question(ranking, words=words, **names)


def test_sure_question_is_taken_as_it_is() -> None:
    assert settle(question(("vpp.since", 0.9)), Memory()).intent == "vpp.since"


def test_unsure_question_is_asked_back_with_candidates() -> None:
    meaning = settle(question(("vpp.who", 0.2), ("vpp.role", 0.15), ("context.who", 0.1)), Memory())
    assert meaning.unclear
    assert meaning.candidates == ("vpp.who", "vpp.role")


def test_close_readings_are_asked_about() -> None:
    close = settle(question(("vpp.since", 0.49), ("opatel.start", 0.46), ("vpp.role", 0.03)), Memory())
    assert close.unclear
    assert close.candidates[:2] == ("vpp.since", "opatel.start")
    assert not settle(question(("vpp.since", 0.49), ("vpp.what", 0.4)), Memory()).unclear
    assert not settle(question(("unknown.fees", 0.45), ("unknown.visa", 0.44)), Memory()).unclear


def test_two_unknown_themes_are_one_answer() -> None:
    assert not settle(question(("unknown.fees", 0.25), ("unknown.visa", 0.2)), Memory()).unclear


def test_named_topic_outweighs_the_classifier() -> None:
    asked = question(("opatel.start", 0.6), ("meditec.start", 0.3), topics=("meditec",))
    assert settle(asked, Memory()).intent == "meditec.start"


def test_question_pointing_back_takes_the_topic_of_the_talk() -> None:
    assert settle(question(("context.start", 0.8)), AFTER_OPATEL).intent == "opatel.start"
    assert settle(question(("context.start", 0.8)), Memory(topic="vpp")).intent == "vpp.since"
    assert settle(question(("context.start", 0.8)), Memory()).unclear


def test_question_pointing_back_takes_what_its_message_described() -> None:
    asked = question(("context.benefit", 0.8), told="vpp.what")
    assert settle(asked, Memory()).intent == "vpp.benefit"
    assert settle(asked, AFTER_OPATEL).intent == "vpp.benefit"
    assert settle(question(("context.funding", 0.8), told="vpp.what"), AFTER_OPATEL).intent == "opatel.funding"
    assert settle(question(("context.how", 0.8), told="vpp.approval"), Memory()).intent == "vpp.approval"


def test_rather_sure_question_about_what_is_not_known_stays() -> None:
    asked = question(("unknown.fees", 0.55), ("context.duration", 0.15))
    assert settle(asked, AFTER_OPATEL).intent == "unknown.fees"


def test_when_after_the_centre_is_the_centre() -> None:
    memory = Memory(topic="opatel", intent="opatel.centre")
    assert settle(question(("context.start", 0.8)), memory).intent == "opatel.centre"


def test_question_about_another_topic_gives_way_to_the_talk() -> None:
    asked = question(("exchange.agreements", 0.5), ("context.partners", 0.3))
    assert settle(asked, AFTER_OPATEL).intent == "opatel.partners"
    assert settle(question(("exchange.agreements", 0.95), ("context.partners", 0.04)), AFTER_OPATEL).intent == (
        "exchange.agreements"
    )


@pytest.mark.parametrize(
    ("names", "intent"),
    [
        ({"topics": ("meditec",)}, "meditec.start"),
        ({"topics": ("vpp",)}, "vpp.since"),
        ({"topics": ("desks",)}, "desks.purpose"),
        ({"institutions": ("coimbra",)}, "exchange.partner"),
        ({"countries": ("GR",)}, "opatel.countries"),
    ],
)
def test_only_a_name_asks_the_last_question_again(names: dict[str, Any], intent: str) -> None:
    assert settle(question(("context.about", 0.9), **names), AFTER_OPATEL).intent == intent


def test_correction_keeps_the_question() -> None:
    asked = question(("meditec.what", 0.5), ("context.about", 0.3), words=3, topics=("meditec",))
    assert settle(asked, Memory(language="fi", topic="opatel", intent="opatel.aim")).intent == "meditec.aim"


def test_country_in_exchange_questions() -> None:
    assert settle(question(("exchange.agreements", 0.9), countries=("ES",)), Memory()).intent == "exchange.country"
    asked = question(("exchange.country", 0.9), countries=("IQ",), topics=("opatel",))
    assert settle(asked, Memory()).intent == "opatel.countries"


def test_reply_to_an_offer_is_taken_as_reply() -> None:
    offered = Memory(language="fa", question="شهریه؟")
    assert settle(question(("handoff.request", 0.9)), offered).intent == "answer.yes"
    assert settle(question(("exchange.who", 0.4), ("answer.yes", 0.2)), offered).intent == "answer.yes"
    assert settle(question(("handoff.request", 0.9)), Memory()).intent == "handoff.request"
    assert not settle(question(("handoff.request", 0.9)), offered).unclear


def test_nobody_says_goodbye_first() -> None:
    asked = question(("smalltalk.bye", 0.6), ("smalltalk.greet", 0.3))
    assert settle(asked, Memory()).intent == "smalltalk.greet"
    assert settle(asked, Memory(language="de")).intent == "smalltalk.bye"
    introduced = question(("smalltalk.tell", 0.8), ("smalltalk.greet", 0.1))
    assert settle(introduced, Memory()).intent == "smalltalk.greet"


def test_city_asks_about_a_university_there() -> None:
    asked = question(("exchange.agreements", 0.9), ("exchange.partner", 0.04), cities=("EG",))
    assert settle(asked, Memory()).intent == "exchange.partner"
    helsinki = question(("exchange.country", 0.8), ("exchange.partner", 0.2), cities=("FI",))
    assert settle(helsinki, Memory()).intent == "exchange.partner"
    at_home = question(("exchange.country", 0.99), countries=("IT",), cities=("IT",))
    assert settle(at_home, Memory()).intent == "exchange.country"
    assert (
        settle(question(("context.about", 0.9), cities=("PT",)), Memory(topic="exchange")).intent == "exchange.partner"
    )


def test_correction_in_more_words_keeps_the_question() -> None:
    asked = question(("meditec.what", 0.6), ("meditec.aim", 0.2), words=6, topics=("meditec",))
    assert settle(asked, Memory(language="fi", topic="opatel", intent="opatel.aim")).intent == "meditec.aim"


def test_country_in_a_project_s_talk_is_asked_of_the_project() -> None:
    asked = question(("projects.country", 0.9), ("context.countries", 0.07), countries=("IQ",))
    assert settle(asked, AFTER_OPATEL).intent == "opatel.countries"


@pytest.mark.parametrize(
    ("topic", "last", "intent"),
    [
        ("exchange", "exchange.country", "exchange.agreements"),
        ("meditec", "meditec.what", "meditec.countries"),
        ("opatel", "opatel.countries", "opatel.partners"),
        ("erasmus", "erasmus.what", "erasmus.tums"),
    ],
)
def test_all_of_them_is_the_topic_s_list(topic: str, last: str, intent: str) -> None:
    assert settle(question(("context.list", 0.9)), Memory(topic=topic, intent=last)).intent == intent


def test_readings_that_come_to_the_same_fact_count_together() -> None:
    asked = question(("unknown.deadline", 0.55), ("erasmus.period", 0.2), ("context.duration", 0.15))
    assert settle(asked, Memory(topic="erasmus", intent="erasmus.tums")).intent == "erasmus.period"
    together = question(
        ("exchange.country", 0.6), ("context.countries", 0.12), ("projects.country", 0.1), countries=("PT",)
    )
    assert settle(together, Memory(topic="meditec", intent="meditec.aim")).intent == "meditec.countries"


def test_partner_without_a_name_is_nothing_that_the_talk_is_about() -> None:
    asked = question(("unknown.scholarship", 0.4), ("exchange.partner", 0.25), ("unknown.housing", 0.1))
    assert settle(asked, Memory(topic="exchange", intent="exchange.partner")).intent == "unknown.scholarship"


def test_name_that_nobody_knows_after_a_partner_is_not_listed() -> None:
    asked = question(("context.about", 0.9), words=3)
    assert settle(asked, Memory(topic="exchange", intent="exchange.partner")).intent == "exchange.partner"
    assert settle(asked, Memory(topic="opatel", intent="opatel.start")).unclear


def test_project_paid_by_erasmus_is_asked_about_itself() -> None:
    asked = question(("context.funding", 0.9), topics=("erasmus",))
    assert settle(asked, Memory(topic="meditec", intent="meditec.what")).intent == "meditec.funding"


def test_yes_without_an_offer_may_be_a_goodbye() -> None:
    asked = question(("answer.yes", 0.6), ("smalltalk.bye", 0.35))
    assert settle(asked, Memory(language="en")).intent == "smalltalk.bye"
    assert settle(asked, Memory(language="en", question="How much?")).intent == "answer.yes"


def test_how_after_approval_is_how_somebody_is_approved() -> None:
    assert settle(question(("context.how", 0.9)), Memory(topic="vpp", intent="vpp.approval")).intent == "vpp.approval"
    assert settle(question(("context.how", 0.9)), Memory(topic="vpp", intent="vpp.what")).intent == "vpp.role"


def test_city_beside_its_country_tells_where() -> None:
    asked = question(("exchange.country", 0.9), ("exchange.partner", 0.06), countries=("IT",), cities=("IT",))
    assert settle(asked, Memory()).intent == "exchange.country"
    other = question(("exchange.who", 0.5), ("exchange.partner", 0.35), cities=("FI",))
    assert settle(other, Memory()).intent == "exchange.partner"


def test_next_likely_fact_of_the_topic_is_stated_too() -> None:
    asked = question(("meditec.methods", 0.55), ("meditec.audience", 0.38))
    assert settle(asked, Memory()).beside == "meditec.audience"
    assert settle(question(("meditec.methods", 0.8), ("meditec.audience", 0.1)), Memory()).beside is None
    assert settle(question(("meditec.aim", 0.6), ("opatel.aim", 0.4)), Memory()).beside is None
    assert settle(question(("exchange.what", 0.6), ("exchange.why", 0.4)), Memory()).beside is None
    assert settle(question(("meditec.aim", 0.6), ("meditec.start", 0.4)), Memory()).beside is None
    assert settle(question(("meditec.aim", 0.35), ("meditec.audience", 0.34)), Memory()).beside == "meditec.audience"
    assert settle(question(("meditec.aim", 0.31), ("meditec.audience", 0.29)), Memory()).unclear


def test_question_about_both_projects_is_answered_for_both() -> None:
    asked = question(("opatel.funding", 0.9), topics=("opatel", "meditec"))
    assert settle(asked, Memory()).beside == "meditec.funding"
    assert settle(question(("opatel.funding", 0.9), topics=("opatel", "erasmus")), Memory()).beside is None


def test_country_of_a_project_may_be_why_exchange_is_asked_for() -> None:
    ranking = (("meditec.countries", 0.8), ("exchange.country", 0.1))
    asked = question(*ranking, countries=("JO",), topics=("meditec", "exchange"))
    assert settle(asked, Memory()).intent == "exchange.country"
    assert settle(question(*ranking, countries=("JO",), topics=("meditec",)), Memory()).intent == "meditec.countries"


def test_city_may_only_say_which_country() -> None:
    asked = question(("exchange.country", 0.95), ("exchange.partner", 0.004), cities=("PT",))
    assert settle(asked, Memory()).intent == "exchange.country"


def test_correction_in_many_words_asks_the_last_question_again() -> None:
    memory = Memory(topic="meditec", intent="meditec.countries")
    asked = question(("opatel.what", 0.28), ("context.about", 0.26), words=8, topics=("opatel",))
    assert settle(asked, memory).intent == "opatel.countries"


def test_country_of_a_project_is_asked_for_exchange_where_exchange_is_named() -> None:
    asked = question(("exchange.country", 0.6), countries=("GR",), topics=("opatel", "exchange"))
    assert settle(asked, Memory()).intent == "exchange.country"


def test_all_partners_are_listed_after_a_story_that_names_some() -> None:
    told = question(("exchange.agreements", 0.99), words=40, countries=("ES", "FI"))
    assert settle(told, Memory()).intent == "exchange.agreements"


def test_named_partner_is_asked_for_though_somebody_seems_only_to_tell() -> None:
    told = question(("smalltalk.tell", 0.8), ("exchange.partner", 0.15), institutions=("tampere",))
    assert settle(told, Memory()).intent == "exchange.partner"
    assert settle(question(("smalltalk.tell", 0.8), ("exchange.partner", 0.15)), Memory()).intent == "smalltalk.tell"


def test_readings_that_come_to_the_same_fact_are_sure_together() -> None:
    asked = question(("exchange.who", 0.26), ("vpp.who", 0.24), ("context.who", 0.24))
    assert settle(asked, Memory(topic="exchange", intent="exchange.what")).intent == "exchange.who"


def test_question_that_points_back_may_say_what_is_asked() -> None:
    asked = question(("context.how", 0.75), ("vpp.approval", 0.2))
    assert settle(asked, Memory(topic="vpp", intent="vpp.who")).intent == "vpp.approval"


def test_few_words_on_another_place_correct_the_last_question() -> None:
    told = question(("smalltalk.tell", 0.98), ("context.about", 0.01), words=7, countries=("ES",))
    assert settle(told, Memory("it", "exchange", "exchange.country")).intent == "exchange.country"
    assert settle(told, AFTER_OPATEL).intent == "smalltalk.tell"
    assert settle(told, Memory()).intent == "smalltalk.tell"


def test_what_is_not_known_of_a_partner_outweighs_its_name() -> None:
    asked = question(("exchange.partner", 0.67), ("unknown.scholarship", 0.33), institutions=("camerino",))
    assert settle(asked, Memory()).intent == "unknown.scholarship"
    asked = question(("exchange.partner", 0.8), ("unknown.scholarship", 0.2), institutions=("camerino",))
    assert settle(asked, Memory()).intent == "exchange.partner"
    assert settle(question(("exchange.partner", 0.67), ("unknown.scholarship", 0.33)), Memory()).intent == (
        "exchange.partner"
    )


def test_yes_after_a_question_was_passed_on_is_no_goodbye() -> None:
    said = question(("answer.yes", 0.6), ("smalltalk.thanks", 0.35), words=2)
    assert settle(said, Memory("it", passed_on=True)).intent == "answer.yes"
    assert settle(said, Memory("it")).intent == "smalltalk.thanks"


def test_what_points_back_to_nothing_may_be_asked_of_a_topic() -> None:
    asked = question(("context.who", 0.6), ("exchange.who", 0.3))
    assert settle(asked, Memory()).intent == "exchange.who"
    assert settle(question(("context.who", 0.6), ("exchange.who", 0.1)), Memory()).unclear


def test_doubt_asks_the_last_question_again() -> None:
    sure = question(("context.again", 0.9))
    assert settle(sure, AFTER_OPATEL).intent == "opatel.start"
    assert settle(sure, Memory("en", "exchange", "unknown.housing")).intent == "unknown.housing"
    assert settle(sure, Memory()).intent == "smalltalk.help"
    other = question(("context.again", 0.9), topics=("meditec",))
    assert settle(other, Memory("en", "opatel", "opatel.funding")).intent == "meditec.funding"


def test_a_correction_asks_the_last_question_of_what_was_meant() -> None:
    meant = question(("meditec.what", 0.8), ("meditec.countries", 0.01), topics=("meditec",), references=("meant",))
    assert settle(meant, Memory("en", "opatel", "opatel.countries")).intent == "meditec.countries"
    told = question(("smalltalk.tell", 0.97), words=10, countries=("FI",), references=("meant",))
    assert settle(told, Memory("fr", "exchange", "exchange.country")).intent == "exchange.country"
    itself = question(("context.start", 0.8), references=("meant",))
    assert settle(itself, Memory("en", "opatel", "opatel.centre")).intent == "opatel.start"
    assert settle(question(("context.start", 0.8)), Memory("en", "opatel", "opatel.centre")).intent == "opatel.centre"


def test_a_greeting_in_the_middle_of_a_talk_is_passed_over() -> None:
    bye = question(("smalltalk.greet", 0.78), ("smalltalk.bye", 0.22), words=3)
    assert settle(bye, Memory("fi", "opatel")).intent == "smalltalk.bye"
    assert settle(bye, Memory()).intent == "smalltalk.greet"


def test_the_language_that_somebody_goes_on_in_is_passed_over() -> None:
    asked = question(("smalltalk.languages", 0.7), ("smalltalk.bot", 0.2), ("handoff.request", 0.1), words=12)
    assert settle(asked, Memory("en")).intent == "handoff.request"
    short = question(("smalltalk.languages", 0.7), ("handoff.request", 0.1), words=4)
    assert settle(short, Memory("en")).intent == "smalltalk.languages"


def test_what_a_topic_has_not_gives_way_to_what_was_nearly_as_likely() -> None:
    asked = question(("context.duration", 0.65), ("context.start", 0.35))
    assert settle(asked, Memory("en", "vpp", "vpp.what")).intent == "vpp.since"
    sure = question(("context.duration", 0.95), ("context.start", 0.05))
    assert settle(sure, Memory("en", "vpp", "vpp.what")).intent == "vpp.duration"


def test_a_question_that_points_back_may_be_two() -> None:
    asked = question(("context.start", 0.57), ("context.duration", 0.43))
    assert settle(asked, AFTER_OPATEL).beside == "opatel.duration"
    assert settle(asked, Memory("en", "meditec", "meditec.what")).beside is None
    assert settle(question(("context.start", 0.8), ("context.duration", 0.2)), AFTER_OPATEL).beside is None


def test_an_unnamed_project_is_that_of_the_talk() -> None:
    asked = question(("meditec.funding", 0.78), ("context.funding", 0.13))
    assert settle(asked, AFTER_OPATEL).intent == "opatel.funding"
    named = question(("meditec.funding", 0.78), ("context.funding", 0.13), topics=("meditec",))
    assert settle(named, AFTER_OPATEL).intent == "meditec.funding"


def test_which_one_was_in_a_country_is_asked_of_the_partners_talked_of() -> None:
    asked = question(("projects.country", 0.66), ("context.about", 0.22), countries=("PT",))
    assert settle(asked, Memory("fa", "exchange", "exchange.agreements")).intent == "exchange.country"
    assert settle(asked, AFTER_OPATEL).intent != "exchange.country"


def test_more_than_a_yes_where_nothing_was_offered_asks_for_a_person() -> None:
    said = question(("answer.yes", 0.98), words=6)
    assert settle(said, AFTER_OPATEL).intent == "handoff.request"
    assert settle(said, Memory("en", "opatel", "opatel.start", question="and the fees?")).intent == "answer.yes"
    assert settle(said, Memory("en", "opatel", "opatel.start", passed_on=True)).intent == "answer.yes"
    assert settle(question(("answer.yes", 0.98), words=1), AFTER_OPATEL).intent == "answer.yes"
