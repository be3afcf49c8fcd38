"""What "the other one", "both", "that country" and doubt come to in a talk."""

from actions.references import resolve
from actions.turn import Memory, Question

AFTER_OPATEL = Memory(language="en", topic="opatel", intent="opatel.start")
AFTER_TAMPERE = Memory(language="en", topic="exchange", intent="exchange.partner", country="FI")


def test_the_other_project_is_the_one_that_the_talk_is_not_about() -> None:
    asked = Question((("opatel.duration", 0.58), ("context.duration", 0.33)), references=("other",))
    other = resolve(asked, AFTER_OPATEL)
    assert (other.intent, other.topics) == ("meditec.duration", ("meditec",))
    assert resolve(Question((("context.start", 0.8),), references=("other",)), Memory("en", "meditec")).topics == (
        "opatel",
    )
    assert resolve(asked, Memory()).intent == "opatel.duration"
    assert resolve(asked, Memory()).topics == ()
    both = Question((("context.funding", 0.9),), topics=("opatel",), references=("other",))
    assert resolve(both, AFTER_OPATEL).topics == ("opatel",)


def test_partners_asked_for_in_that_country_are_those_there() -> None:
    asked = Question((("context.countries", 0.6), ("context.about", 0.3)), references=("that_country",))
    there = resolve(asked, AFTER_TAMPERE)
    assert (there.intent, there.countries, there.topics) == ("exchange.country", ("FI",), ())
    assert there.confidence > 0.89
    fees = resolve(Question((("unknown.fees", 0.9),), references=("that_country",)), AFTER_TAMPERE)
    assert (fees.intent, fees.countries) == ("unknown.fees", ())


def test_that_country_is_none_where_no_country_was_talked_of_or_another_is_named() -> None:
    asked = Question((("context.countries", 0.6),), references=("that_country",))
    assert resolve(asked, Memory()) == asked
    named = Question((("exchange.country", 0.6),), countries=("ES",), references=("that_country",))
    assert resolve(named, AFTER_TAMPERE).countries == ("ES",)


def test_the_other_one_of_a_pair_is_asked_the_last_question() -> None:
    asked = Question((("context.list", 0.95), ("context.about", 0.03)), references=("other",))
    houses = resolve(asked, Memory("en", "desks", "desks.purpose"))
    assert (houses.intent, houses.topics) == ("context.about", ("leading_houses",))
    there = resolve(asked, AFTER_TAMPERE)
    assert (there.intent, there.countries) == ("exchange.country", ("FI",))


def test_both_are_asked_by_the_name_of_the_one_talked_of() -> None:
    asked = Question((("context.funding", 0.9),), references=("both",))
    both = resolve(asked, AFTER_OPATEL)
    assert (both.intent, both.topics) == ("opatel.funding", ("opatel", "meditec"))
    differ = Question((("projects.shared", 0.9),), references=("both",))
    assert resolve(differ, Memory("en", "desks", "desks.purpose")).intent == "desks.purpose"
    assert resolve(differ, AFTER_OPATEL).intent == "projects.shared"
    assert resolve(asked, AFTER_TAMPERE) == asked


def test_going_there_on_exchange_is_asked_of_the_country_that_a_project_has() -> None:
    asked = Question((("exchange.who", 0.7),), topics=("exchange",), references=("that_country",))
    there = resolve(asked, Memory("en", "opatel", "opatel.countries", country="GR"))
    assert (there.intent, there.countries) == ("exchange.country", ("GR",))
    assert resolve(asked, AFTER_TAMPERE).intent == "exchange.who"


def test_doubt_about_a_partner_asks_about_its_country_again() -> None:
    sure = Question((("context.again", 0.9),))
    again = resolve(sure, AFTER_TAMPERE)
    assert (again.intent, again.countries) == ("exchange.country", ("FI",))
    assert resolve(sure, AFTER_OPATEL) == sure
    named = resolve(Question((("context.again", 0.9),), countries=("TR",), cities=("LB",)), AFTER_OPATEL)
    assert (named.intent, named.cities) == ("context.about", ())
    home = Question((("context.again", 0.9),), countries=("IR",))
    assert resolve(home, AFTER_OPATEL).intent == "context.again"
