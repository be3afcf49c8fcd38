"""The log of talks: kept once, answered once, in order."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy.orm import Session, sessionmaker

from talks.errors import LeaseLostError, UnknownMessageError
from talks.handoffs import open_questions
from talks.log import TalkLog
from talks.views import Incoming, Outgoing, Stored

ANSWER = Outgoing("October 2016.", "en", {"custom": {"facts": ["opatel.start"]}})


class Clock:
    """A time that tests move."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def log(sessions: sessionmaker[Session], clock: Clock) -> TalkLog:
    return TalkLog(sessions, clock)


def incoming(client_id: str, peer: str = "me") -> Incoming:
    return Incoming("web", peer, client_id, f"text {client_id}", language="en")


def claim(log: TalkLog, owner: str = "a") -> Stored:
    claimed = log.claim("web:me", owner, 6.0)
    assert claimed is not None
    return claimed


def test_message_is_kept_once(log: TalkLog) -> None:
    first = log.receive(incoming("1"))
    assert log.receive(incoming("1")) == first
    assert log.receive(incoming("2")).seq == 2
    assert [one.text for one in log.since("web:me", 0)] == ["text 1", "text 2"]


def test_same_message_at_the_same_time_is_kept_once(log: TalkLog) -> None:
    with ThreadPoolExecutor(8) as pool:
        kept = list(pool.map(lambda place: log.receive(incoming(str(place % 2))), range(16)))
    assert {one.seq for one in kept} == {1, 2}
    assert len(log.since("web:me", 0)) == 2


def test_oldest_message_is_claimed_first_and_by_one(log: TalkLog) -> None:
    log.receive(incoming("1"))
    log.receive(incoming("2"))
    claimed = claim(log)
    assert claimed.client_id == "1"
    assert log.claim("web:me", "b", 6.0) is None
    log.complete(claimed, "a", [ANSWER])
    assert claim(log).client_id == "2"


def test_lease_runs_out_unless_it_is_renewed(log: TalkLog, clock: Clock) -> None:
    log.receive(incoming("1"))
    claim(log)
    clock.now += 5
    log.renew("a", 6.0)
    clock.now += 5
    assert log.unanswered() == ()
    assert log.claim("web:me", "b", 6.0) is None
    clock.now += 5
    assert log.unanswered() == ("web:me",)
    assert claim(log, "b").client_id == "1"


def test_answer_of_a_lost_lease_is_not_written(log: TalkLog, clock: Clock) -> None:
    log.receive(incoming("1"))
    late = claim(log)
    clock.now += 10
    log.complete(claim(log, "b"), "b", [ANSWER])
    with pytest.raises(LeaseLostError):
        log.complete(late, "a", [ANSWER])
    assert [one.direction for one in log.since("web:me", 0)] == ["in", "out"]


def test_message_is_answered_once_by_its_own_owner_too(log: TalkLog) -> None:
    log.receive(incoming("1"))
    claimed = claim(log)
    log.complete(claimed, "a", [ANSWER])
    with pytest.raises(LeaseLostError):
        log.complete(claimed, "a", [ANSWER])
    assert len(log.since("web:me", 0)) == 2


def test_answer_and_hand_off_are_written_together_or_not_at_all(
    log: TalkLog, sessions: sessionmaker[Session], clock: Clock
) -> None:
    passing_on = Outgoing("I have passed it on.", "en", handoff="fees?")
    log.receive(incoming("1"))
    late = claim(log)
    clock.now += 10
    other = claim(log, "b")
    with pytest.raises(LeaseLostError):
        log.complete(late, "a", [passing_on])
    assert open_questions(sessions) == ()
    log.complete(other, "b", [passing_on])
    assert [(one.channel, one.conversation) for one in open_questions(sessions)] == [("web", "me")]


def test_answers_are_those_of_the_message(log: TalkLog) -> None:
    first = log.receive(incoming("1"))
    assert log.answers(first) is None
    log.complete(claim(log), "a", [ANSWER, ANSWER], {"intent": "opatel.start"})
    answers = log.answers(first)
    assert answers is not None
    assert [(one.seq, one.reply_to, one.payload["custom"]["facts"]) for one in answers] == [
        (2, 1, ["opatel.start"]),
        (3, 1, ["opatel.start"]),
    ]


def test_staff_reply_stands_in_the_same_order(log: TalkLog) -> None:
    log.receive(incoming("1"))
    reply = log.say("web:me", Outgoing("Hello, I am Sara.", "en", author="staff"))
    assert (reply.seq, reply.author, reply.reply_to) == (2, "staff", None)
    with pytest.raises(UnknownMessageError):
        log.say("web:nobody", ANSWER)


def test_only_answers_are_voted_on(log: TalkLog) -> None:
    log.receive(incoming("1"))
    log.complete(claim(log), "a", [ANSWER])
    log.vote("web:me", 2, -1)
    assert [one.vote for one in log.since("web:me", 0)] == [0, -1]
    for conversation, seq in (("web:me", 1), ("web:other", 2)):
        with pytest.raises(UnknownMessageError):
            log.vote(conversation, seq, 1)


def test_changes_tell_state_and_number(log: TalkLog, clock: Clock) -> None:
    log.receive(incoming("1"))
    clock.now += 100
    log.receive(incoming("1", "other"))
    (talk,) = log.changed({"web:me", "web:other"}, clock.now - 5)
    assert (talk.id, talk.last_seq, talk.state) == ("web:other", 1, "bot")


def test_forgetting_counts_what_it_erases(log: TalkLog, sessions: sessionmaker[Session]) -> None:
    log.receive(incoming("1"))
    log.complete(claim(log), "a", [Outgoing("Passed on.", "en", handoff="fees?")])
    log.receive(incoming("2", "other"))
    erased = log.forget("web:me")
    assert (erased.messages, erased.handoffs) == (2, 1)
    assert open_questions(sessions) == ()
    assert log.talk("web:me") is None
    assert log.talk("web:other") is not None


def test_answer_to_a_forgotten_message_is_dropped(log: TalkLog) -> None:
    log.receive(incoming("1"))
    claimed = claim(log)
    log.forget("web:me")
    with pytest.raises(LeaseLostError):
        log.complete(claimed, "a", [ANSWER])


def test_language_can_be_chosen_before_the_first_message(log: TalkLog) -> None:
    assert log.open("web", "me").last_seq == 0
    log.choose_language("web:me", "fa")
    log.receive(incoming("1"))
    talk = log.open("web", "me")
    assert (talk.language, talk.last_seq) == ("fa", 1)


def test_notice_is_written_once(log: TalkLog) -> None:
    log.open("web", "me")
    notice = Outgoing("Welcome!", "en", client_id="update-7")
    assert log.say("web:me", notice) == log.say("web:me", notice)
    assert len(log.since("web:me", 0)) == 1
