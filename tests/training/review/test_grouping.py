"""Groups, by vectors that the tests choose; what Rasa's vectors give is measured in docs/understanding.md."""

from collections.abc import Sequence

import numpy as np
import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session, sessionmaker

from facts.models import Fact
from tests.training.review.conftest import Ask
from training.examples import Examples
from training.models import Purpose
from training.review import collecting, deciding, grouping, knowing, reading
from training.review.models import Decision, ReviewGroup, ReviewItem

WHO = "trainer@example.org"


def vector(*numbers: float) -> list[float]:
    row = np.zeros(grouping.DIMENSIONS)
    row[: len(numbers)] = numbers
    return [float(one) for one in row / np.linalg.norm(row)]


def sort(sessions: sessionmaker[Session], *vectors: Sequence[float]) -> list[ReviewGroup]:
    with sessions.begin() as session:
        collecting.collect(session)
        ids = [row.id for row in grouping.unplaced(session)]
        grouping.place(session, zip(ids, vectors, strict=True))
        return reading.list_groups(session, 0)


@pytest.fixture
def dormitories(sessions: sessionmaker[Session], ask: Ask) -> int:
    """Three questions on dormitories in three languages, one on the weather; the id of the first group."""
    for number, (language, text) in enumerate(
        [("en", "Is there a dormitory?"), ("fa", "خوابگاه دارید؟"), ("tr", "yurt var mı")]
    ):
        ask(text, "unknown.housing", "none.unknown", language=language, talk=f"web:{number}")
    ask("how hot is it?", "unknown.life", "none.unknown", talk="web:9")
    groups = sort(sessions, vector(1, 0.2), vector(1, -0.2), vector(0.8, 0.1, 0.4), vector(0, 0, 0, 1))
    assert [group.waiting for group in groups] == [3, 1]
    return groups[0].id


def items(sessions: sessionmaker[Session], group: int) -> list[int]:
    with sessions() as session:
        return [item.id for item in reading.waiting_items(session, group)]


def test_questions_that_ask_alike_are_one_group(sessions: sessionmaker[Session], dormitories: int) -> None:
    with sessions() as session:
        group = session.get_one(ReviewGroup, dormitories)
        assert group.languages == {"en": 1, "fa": 1, "tr": 1}
        assert group.reasons == {"unknown": 3}
        assert group.sample == "Is there a dormitory?"
        assert reading.count(session) == reading.Counts(4, 0, 0)


def test_what_was_understood_counts_beside_the_vectors(sessions: sessionmaker[Session], ask: Ask) -> None:
    ask("one", "unknown.housing", "none.unknown")
    ask("two", "unknown.housing", "none.unknown")
    ask("three", "unknown.fees", "none.unknown")
    lukewarm = (vector(1), vector(0.4, 0.9), vector(0.4, 0, 0.9))
    assert [group.waiting for group in sort(sessions, *lukewarm)] == [2, 1]


def test_a_later_question_joins_its_group(sessions: sessionmaker[Session], ask: Ask, dormitories: int) -> None:
    ask("onko asuntolaa?", "unknown.housing", "none.unknown", language="fi", talk="web:20")
    groups = sort(sessions, vector(0.9, 0.1))
    assert (groups[0].id, groups[0].waiting) == (dormitories, 4)


def test_without_rasa_questions_wait_ungrouped(sessions: sessionmaker[Session], ask: Ask) -> None:
    ask("one", "unknown.housing", "none.unknown")
    with sessions.begin() as session:
        collecting.collect(session)
        assert reading.count(session).unplaced == 1


def test_labels_become_examples_and_can_be_undone(sessions: sessionmaker[Session], dormitories: int) -> None:
    with sessions.begin() as session:
        outcome = deciding.label(session, items(sessions, dormitories), "unknown.housing", WHO)
        assert (outcome.settled, outcome.refused) == (3, ())
        examples = Examples(session).all()
        assert {(one.language, one.intent, one.author) for one in examples} == {
            (language, "unknown.housing", WHO) for language in ("en", "fa", "tr")
        }
        assert session.get_one(ReviewGroup, dormitories).waiting == 0
        assert {one.purpose for one in examples} <= set(Purpose)
    with sessions.begin() as session:
        assert deciding.undo(session, outcome.batch) == 3
        assert Examples(session).all() == ()
        assert session.get_one(ReviewGroup, dormitories).waiting == 3
        assert deciding.undo(session, outcome.batch) == 0


def test_right_keeps_what_each_was_taken_for(sessions: sessionmaker[Session], dormitories: int) -> None:
    with sessions.begin() as session:
        deciding.label(session, items(sessions, dormitories), None, WHO)
        assert {one.intent for one in Examples(session).all()} == {"unknown.housing"}


def test_ignored_questions_teach_nothing(sessions: sessionmaker[Session], dormitories: int) -> None:
    with sessions.begin() as session:
        assert deciding.ignore(session, items(sessions, dormitories), WHO).settled == 3
        assert Examples(session).all() == ()
        decisions = session.scalars(select(ReviewItem.decision).where(ReviewItem.group_id == dormitories)).all()
        assert decisions == [Decision.IGNORED] * 3


def test_undoing_leaves_an_example_that_was_there_before(sessions: sessionmaker[Session], dormitories: int) -> None:
    with sessions.begin() as session:
        Examples(session).add("yurt var mı", "tr", "unknown.housing", WHO)
        outcome = deciding.label(session, items(sessions, dormitories), "unknown.housing", WHO)
        deciding.undo(session, outcome.batch)
        assert [one.text for one in Examples(session).all()] == ["yurt var mı"]


def test_a_contradiction_waits_on_and_says_why(sessions: sessionmaker[Session], dormitories: int) -> None:
    with sessions.begin() as session:
        Examples(session).add("yurt var mı", "tr", "unknown.fees", WHO)
        outcome = deciding.label(session, items(sessions, dormitories), "unknown.housing", WHO)
        assert outcome.settled == 2
        assert "unknown.fees" in outcome.refused[0]
        assert session.get_one(ReviewGroup, dormitories).waiting == 1


def test_a_decided_question_is_not_decided_again(sessions: sessionmaker[Session], dormitories: int) -> None:
    waiting = items(sessions, dormitories)
    with sessions.begin() as session:
        deciding.ignore(session, waiting, WHO)
        assert deciding.label(session, waiting, "unknown.housing", WHO).settled == 0


@pytest.mark.parametrize(
    ("text", "language", "written"),
    [
        ("khabgah darid?", "fa", "fa-Latn"),
        ("خوابگاه TUMS کجاست؟", "fa", "fa"),
        ("yparxei estia?", "el", "el-Latn"),
        ("yurt var mı", "tr", "tr"),
        ("؟؟", "ar", "ar"),
    ],
)
def test_the_script_is_part_of_an_examples_language(text: str, language: str, written: str) -> None:
    assert deciding.written_in(text, language) == written


def test_what_has_an_answer_now_needs_no_work(sessions: sessionmaker[Session], dormitories: int) -> None:
    with sessions.begin() as session:
        session.get_one(Fact, "opatel.start").answers_intent = "unknown.housing"
        session.flush()
        assert knowing.mark_known(session) == 3
        group = session.get_one(ReviewGroup, dormitories)
        assert (group.waiting, group.known) == (0, 3)
        assert reading.list_groups(session, 0, known=True) == [group]
        assert knowing.mark_known(session) == 0


def test_an_example_already_needs_no_work(sessions: sessionmaker[Session], ask: Ask) -> None:
    ask("Tuition  Fees", "unknown.fees", "none.unknown", confidence=0.4)
    ask("my own sentence!", "unknown.fees", "none.unknown", confidence=0.4)
    ask("nobody wrote this sentence before", "unknown.fees", "none.unknown", confidence=0.4)
    with sessions.begin() as session:
        Examples(session).add("My own sentence", "en", "unknown.fees", WHO)
        collecting.collect(session)
        knowing.mark_known(session)
        known = session.scalars(select(ReviewItem.text).where(ReviewItem.is_known)).all()
        assert set(known) == {"Tuition  Fees", "my own sentence!"}
