"""Which questions a person should look at."""

from typing import Any

import pytest
from sqlalchemy import select, update
from sqlalchemy.orm import Session, sessionmaker

from talks.models import Message
from tests.training.review.conftest import Ask
from training.review import collecting
from training.review.models import Reason, ReviewItem


def collected(sessions: sessionmaker[Session]) -> dict[str, Reason]:
    with sessions.begin() as session:
        collecting.collect(session)
        return {item.text: item.reason for item in session.scalars(select(ReviewItem))}


@pytest.mark.parametrize(
    ("intent", "facts", "more", "reason"),
    [
        ("unknown.housing", ["none.unknown", "handoff.offer"], {}, Reason.UNKNOWN),
        ("opatel.start", [], {"confidence": 0.25}, Reason.UNCERTAIN),
        ("opatel.start", ["opatel.start"], {"confidence": 0.4}, Reason.UNCERTAIN),
        ("offtopic.any", ["none.offtopic"], {"confidence": 0.6}, Reason.UNCERTAIN),
        ("opatel.start", ["opatel.start"], {"vote": -1}, Reason.DISLIKED),
        ("offtopic.any", ["none.offtopic"], {"confidence": 0.99}, None),
        ("opatel.start", ["opatel.start"], {}, None),
        ("opatel.start", ["opatel.start"], {"vote": 1}, None),
        ("smalltalk.greet", ["smalltalk.greet"], {"confidence": 0.3}, None),
        ("unknown.housing", ["none.unknown"], {"shown": "Where do I live?"}, None),
    ],
)
def test_what_went_badly_is_collected_with_its_reason(
    sessions: sessionmaker[Session],
    ask: Ask,
    intent: str,
    facts: list[str],
    more: dict[str, Any],
    reason: Reason | None,
) -> None:
    ask("a question", intent, *facts, **more)
    assert collected(sessions).get("a question") == reason


def test_each_question_is_collected_once(sessions: sessionmaker[Session], ask: Ask) -> None:
    ask("where do I sleep?", "unknown.housing", "none.unknown", vote=-1)
    for _ in range(3):
        assert collected(sessions) == {"where do I sleep?": Reason.UNKNOWN}
    ask("is there a gym?", "unknown.life", "none.unknown")
    assert len(collected(sessions)) == 2


def test_a_vote_counts_whenever_it_comes(sessions: sessionmaker[Session], ask: Ask) -> None:
    ask("when did it start?", "opatel.start", "opatel.start")
    assert collected(sessions) == {}
    with sessions.begin() as session:
        session.execute(update(Message).where(Message.direction == "out").values(vote=-1))
    assert collected(sessions) == {"when did it start?": Reason.DISLIKED}


def test_a_question_that_waits_for_its_answer_is_looked_at_later(sessions: sessionmaker[Session], ask: Ask) -> None:
    ask("where do I sleep?", "unknown.housing", answered=False)
    ask("where do I eat?", "unknown.life", "none.unknown", talk="web:two")
    assert collected(sessions) == {}
    with sessions.begin() as session:
        row = session.scalars(select(Message).where(Message.text == "where do I sleep?")).one()
        row.answered_at = row.created_at
    assert collected(sessions) == {"where do I eat?": Reason.UNKNOWN}


def test_no_says_that_the_question_before_was_misunderstood(sessions: sessionmaker[Session], ask: Ask) -> None:
    ask("who pays for it?", "opatel.funding", "opatel.funding")
    ask("no, not that", "answer.no", "smalltalk.help")
    assert collected(sessions) == {"who pays for it?": Reason.CORRECTED}


def test_no_to_an_offer_corrects_nothing(sessions: sessionmaker[Session], ask: Ask) -> None:
    ask("who approves it?", "vpp.approval", "vpp.approval", "handoff.offer")
    ask("no", "answer.no", "handoff.done")
    assert collected(sessions) == {}


def test_another_topic_corrects_only_with_a_no(sessions: sessionmaker[Session], ask: Ask) -> None:
    opatel, meditec = [["topic", "opatel"]], [["topic", "meditec"]]
    denial = [["context.about", 0.8], ["answer.no", 0.1]]
    ask("who pays for opatel?", "opatel.funding", "opatel.funding", entities=opatel)
    ask("no, meditec", "context.about", "meditec.funding", entities=meditec, ranking=denial)
    ask("who pays for opatel?", "opatel.funding", "opatel.funding", entities=opatel, talk="web:two")
    ask("and meditec?", "context.about", "meditec.funding", entities=meditec, talk="web:two")
    with sessions.begin() as session:
        collecting.collect(session)
        (item,) = session.scalars(select(ReviewItem))
        assert session.get_one(Message, item.message_id).conversation_id == "web:one"
