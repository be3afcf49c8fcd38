"""Figures of what was asked: how much, how it went, in which languages, and what most."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session, aliased

from talks.models import Conversation, Handoff, Message
from talks.outcomes import Outcome

_QUESTIONS = tuple(outcome for outcome in Outcome if outcome is not Outcome.TALK)


@dataclass(frozen=True)
class Figures:
    """What happened since a time. `outcomes` count questions, without greetings and the like."""

    messages: int
    outcomes: Mapping[str, int]
    liked: int
    disliked: int
    passed_on: int

    @property
    def questions(self) -> int:
        """How many questions were asked."""
        return sum(self.outcomes.values())

    @property
    def share_answered(self) -> float | None:
        """The share of the questions that were answered with a fact, 0 to 1; nothing where none was asked."""
        return self.outcomes.get(Outcome.ANSWERED, 0) / self.questions if self.questions else None


def summarise(session: Session, since: datetime) -> Figures:
    """Figures since a time; four queries."""
    asked = (Message.direction == "in", Message.created_at >= since)
    outcomes = session.execute(select(Message.outcome, func.count()).where(*asked).group_by(Message.outcome))
    counts = {str(name): count for name, count in outcomes}
    votes = session.execute(
        select(Message.vote, func.count()).where(Message.vote != 0, Message.created_at >= since).group_by(Message.vote)
    )
    by_vote = {int(vote): count for vote, count in votes}
    handoffs = session.scalar(select(func.count()).select_from(Handoff).where(Handoff.asked_at >= since))
    return Figures(
        messages=sum(counts.values()),
        outcomes={name: counts[name] for name in _QUESTIONS if name in counts},
        liked=by_vote.get(1, 0),
        disliked=by_vote.get(-1, 0),
        passed_on=handoffs or 0,
    )


def count_by_day(session: Session, since: datetime) -> dict[str, dict[str, int]]:
    """Questions by day (ISO date, UTC) and outcome; one query."""
    # PostgreSQL gives the day in the session's time zone; SQLite keeps times in UTC.
    is_postgres = session.get_bind().dialect.name == "postgresql"
    day = func.date(func.timezone("UTC", Message.created_at) if is_postgres else Message.created_at)
    return _fold(session, _questions(since, day, Message.outcome))


def count_by_language(session: Session, since: datetime) -> dict[str, dict[str, int]]:
    """Questions by the language of their answer and outcome, the most frequent language first; one query."""
    answer = aliased(Message)
    query = (
        select(answer.language, Message.outcome, func.count(Message.id.distinct()))
        .join(answer, (answer.conversation_id == Message.conversation_id) & (answer.reply_to == Message.seq))
        .where(*_asked(since))
        .group_by(answer.language, Message.outcome)
    )
    return _sort(_fold(session, query))


def count_by_channel(session: Session, since: datetime) -> dict[str, dict[str, int]]:
    """Questions by channel and outcome, the busiest first; one query."""
    query = _questions(since, Conversation.channel, Message.outcome).join(
        Conversation, Conversation.id == Message.conversation_id
    )
    return _sort(_fold(session, query))


def most_asked(session: Session, since: datetime, count: int = 10) -> list[tuple[str, dict[str, int]]]:
    """The intents that were understood most often, with their outcomes; two queries."""
    top = session.scalars(
        select(Message.intent)
        .where(*_asked(since), Message.intent.is_not(None), Message.intent != "offtopic.any")
        .group_by(Message.intent)
        .order_by(func.count().desc(), Message.intent)
        .limit(count)
    ).all()
    found = _fold(session, _questions(since, Message.intent, Message.outcome).where(Message.intent.in_(top)))
    return [(str(name), found[str(name)]) for name in top]


def _questions(since: datetime, *groups: Any) -> Any:
    """Counts of questions by some columns."""
    return select(*groups, func.count()).where(*_asked(since)).group_by(*groups)


def _asked(since: datetime) -> tuple[ColumnElement[bool], ...]:
    """What is a question, asked since then."""
    return Message.direction == "in", Message.created_at >= since, Message.outcome.in_(_QUESTIONS)


def _fold(session: Session, query: Any) -> dict[str, dict[str, int]]:
    found: dict[str, dict[str, int]] = defaultdict(dict)
    for name, outcome, count in session.execute(query):
        found[str(name or "–")][str(outcome)] = int(count)
    return found


def _sort(found: dict[str, dict[str, int]]) -> dict[str, dict[str, int]]:
    return dict(sorted(found.items(), key=lambda one: -sum(one[1].values())))
