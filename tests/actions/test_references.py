"""What "the other project" and "that country" come to in a talk."""

from actions.references import resolve
from actions.turn import Memory, Question

AFTER_OPATEL = Memory(language="en", topic="opatel", intent="opatel.start")
AFTER_TAMPERE = Memory(language="en", topic="exchange", intent="exchange.partner", country="FI")


def test_the_other_project_is_the_one_that_the_talk_is_not_about() -> None:
    asked = Question((("opatel.duration", 0.58), ("context.duration", 0.33)), topics=("other",))
    other = resolve(asked, AFTER_OPATEL)
    assert (other.intent, other.topics) == ("meditec.duration", ("meditec",))
    assert resolve(Question((("context.start", 0.8),), topics=("other",)), Memory("en", "meditec")).topics == (
        "opatel",
    )
    assert resolve(asked, Memory()).intent == "opatel.duration"
    assert resolve(asked, Memory()).topics == ()
    both = Question((("context.funding", 0.9),), topics=("other", "opatel"))
    assert resolve(both, AFTER_OPATEL).topics == ("opatel",)


def test_partners_asked_for_in_that_country_are_those_there() -> None:
    asked = Question((("context.countries", 0.6), ("context.about", 0.3)), topics=("that_country",))
    there = resolve(asked, AFTER_TAMPERE)
    assert (there.intent, there.countries, there.topics) == ("exchange.country", ("FI",), ())
    assert there.confidence > 0.89
    fees = resolve(Question((("unknown.fees", 0.9),), topics=("that_country",)), AFTER_TAMPERE)
    assert (fees.intent, fees.countries) == ("unknown.fees", ("FI",))


def test_that_country_is_none_where_no_country_was_talked_of_or_another_is_named() -> None:
    asked = Question((("context.countries", 0.6),), topics=("that_country",))
    assert resolve(asked, Memory()) == Question((("context.countries", 0.6),))
    named = Question((("exchange.country", 0.6),), countries=("ES",), topics=("that_country",))
    assert resolve(named, AFTER_TAMPERE).countries == ("ES",)
