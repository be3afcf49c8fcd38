"""Figures of talks, and what counts as answered."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import update
from sqlalchemy.orm import Session, sessionmaker

from facts.database import make_engine, make_sessions
from talks import figures
from talks.log import TalkLog
from talks.models import Message
from talks.outcomes import Outcome, judge
from talks.views import Incoming, Outgoing

LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


def answer(sessions: sessionmaker[Session], peer: str, intent: str, *facts: str, language: str = "en") -> None:
    log = TalkLog(sessions)
    message = Incoming("web", peer, f"{intent}{len(peer)}", "a question", language=language)
    log.receive(message)
    claimed = log.claim(message.conversation, "test", 60)
    assert claimed is not None
    payload = {"custom": {"facts": list(facts)}}
    log.complete(claimed, "test", [Outgoing("–", language, payload)], {"intent": intent, "confidence": 0.7})


@pytest.fixture
def asked(sessions: sessionmaker[Session]) -> None:
    answer(sessions, "a", "opatel.start", "opatel.start")
    answer(sessions, "b", "opatel.start", "opatel.start", language="fa")
    answer(sessions, "c", "unknown.housing", "none.unknown", "handoff.offer")
    answer(sessions, "d", "smalltalk.greet", "smalltalk.greet")
    TalkLog(sessions).vote("web:c", 2, -1)


@pytest.mark.parametrize(
    ("facts", "outcome"),
    [
        ([["opatel.start"]], Outcome.ANSWERED),
        ([["none.unknown", "handoff.offer"], ["vpp.what"]], Outcome.ANSWERED),
        ([["none.unknown", "handoff.offer"]], Outcome.UNKNOWN),
        ([["none.offtopic"]], Outcome.OUTSIDE),
        ([["smalltalk.thanks", "smalltalk.bye"]], Outcome.TALK),
        ([["handoff.done"]], Outcome.TALK),
        ([[]], Outcome.UNCLEAR),
    ],
)
def test_the_facts_stated_say_what_became_of_a_question(facts: list[list[str]], outcome: Outcome) -> None:
    assert judge([{"custom": {"facts": one}} for one in facts]) == outcome


@pytest.mark.parametrize("payloads", [[None], [{}], [{"custom": None}]])
def test_an_answer_without_facts_asks_back(payloads: list[Any]) -> None:
    assert judge(payloads) == Outcome.UNCLEAR
    assert judge([]) is None


@pytest.mark.usefixtures("asked")
def test_figures_count_questions_and_not_greetings(sessions: sessionmaker[Session]) -> None:
    with sessions() as session:
        found = figures.summarise(session, LONG_AGO)
        assert (found.messages, found.questions, found.disliked, found.passed_on) == (4, 3, 1, 0)
        assert found.share_answered == pytest.approx(2 / 3)
        nothing = figures.summarise(session, datetime.now(UTC) + timedelta(days=1))
        assert (nothing.questions, nothing.share_answered) == (0, None)


@pytest.mark.parametrize("database", ["database_url", "postgres_url"])
def test_days_are_utc_on_every_database(request: pytest.FixtureRequest, database: str) -> None:
    """Half past ten in the evening, UTC, is the next day in Tehran."""
    engine = make_engine(request.getfixturevalue(database))
    sessions = make_sessions(engine)
    answer(sessions, "late", "opatel.start", "opatel.start")
    evening = datetime(2026, 11, 25, 22, 30, tzinfo=UTC)
    with sessions.begin() as session:
        session.execute(update(Message).values(created_at=evening))
    with sessions() as session:
        assert figures.count_by_day(session, LONG_AGO) == {"2026-11-25": {"answered": 1}}
        assert figures.count_by_day(session, evening + timedelta(minutes=1)) == {}
    engine.dispose()


@pytest.mark.usefixtures("asked")
def test_figures_by_day_language_channel_and_intent(sessions: sessionmaker[Session]) -> None:
    today = datetime.now(UTC).date().isoformat()
    with sessions() as session:
        assert figures.count_by_day(session, LONG_AGO) == {today: {"answered": 2, "unknown": 1}}
        languages = figures.count_by_language(session, LONG_AGO)
        assert languages == {"en": {"answered": 1, "unknown": 1}, "fa": {"answered": 1}}
        assert list(languages) == ["en", "fa"]
        assert figures.count_by_channel(session, LONG_AGO) == {"web": {"answered": 2, "unknown": 1}}
        most = figures.most_asked(session, LONG_AGO)
        assert most == [("opatel.start", {"answered": 2}), ("unknown.housing", {"unknown": 1})]
        assert figures.most_asked(session, LONG_AGO, count=1) == most[:1]
