"""Questions passed on to people are kept, once each."""

from sqlalchemy.orm import Session, sessionmaker

from talks.handoffs import OpenQuestion, open_questions, record_handoff


def test_question_is_kept_once(sessions: sessionmaker[Session]) -> None:
    question = OpenQuestion("rest", "me", "fa", "شهریه چقدر است؟")
    with sessions.begin() as session:
        first = record_handoff(session, question)
        assert record_handoff(session, question) == first
    assert open_questions(sessions) == (question,)


def test_questions_come_in_order(sessions: sessionmaker[Session]) -> None:
    for text in ("one", "two"):
        with sessions.begin() as session:
            record_handoff(session, OpenQuestion("rest", "me", "en", text))
    assert [question.question for question in open_questions(sessions)] == ["one", "two"]
