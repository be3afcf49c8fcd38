"""The review's pages, as reviewers use them."""

import re

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session, sessionmaker

from audit.models import AuditEntry
from staff.chores import sort_questions
from staff.roles import Role
from tests.staff.conftest import SignIn
from tests.training.review.conftest import Ask, ask  # noqa: F401 (a fixture)
from tests.training.review.test_grouping import vector
from training.examples import Examples
from training.models import Example
from training.review.models import ReviewGroup, ReviewItem

ASKED = (("en", "Is there a dormitory for me?"), ("fa", "خوابگاه هم دارید؟"), ("tr", "yurt var mı acaba"))


@pytest.fixture
async def group(sessions: sessionmaker[Session], ask: Ask) -> int:  # noqa: F811
    """The same question in three languages, found and grouped as the edge does it."""
    for number, (language, text) in enumerate(ASKED):
        ask(text, "unknown.housing", "none.unknown", language=language, talk=f"web:{number}")

    async def compare(texts: object, languages: object) -> list[list[float]]:
        return [vector(1) for _ in ASKED]

    await sort_questions(sessions, compare)
    with sessions() as session:
        return session.scalars(select(ReviewGroup.id)).one()


def ids(sessions: sessionmaker[Session]) -> list[int]:
    with sessions() as session:
        return list(session.scalars(select(ReviewItem.id).order_by(ReviewItem.id)))


async def test_where_rasa_is_down_questions_wait(sessions: sessionmaker[Session], ask: Ask) -> None:  # noqa: F811
    ask("where do I sleep?", "unknown.housing", "none.unknown")

    async def compare(texts: object, languages: object) -> list[list[float]]:
        raise ConnectionError

    await sort_questions(sessions, compare)
    with sessions() as session:
        assert session.scalars(select(ReviewItem)).one().vector is None


def test_the_same_question_in_three_languages_is_one_entry(sign_in: SignIn, group: int) -> None:
    page = sign_in(Role.VIEWER).get("/staff/review").text
    assert page.count(f'href="/staff/review/{group}"') == 1
    assert "asked 3 times" in page
    assert "Is there housing?" in page


def test_a_viewer_sees_the_questions_but_cannot_label(sign_in: SignIn, group: int) -> None:
    page = sign_in(Role.VIEWER).get(f"/staff/review/{group}").text
    assert all(text in page for _, text in ASKED)
    assert "data-key" not in page


def test_one_choice_labels_the_ticked_questions(sign_in: SignIn, sessions: sessionmaker[Session], group: int) -> None:
    trainer = sign_in(Role.TRAINER)
    first, second, third = ids(sessions)
    answer = trainer.post(f"/staff/review/{group}", {"item": [first, second], "choice": "right"})  # type: ignore[dict-item]
    assert answer.status_code == 303
    assert answer.headers["location"].startswith(f"/staff/review/{group}?done=labelled&undo=")
    with sessions() as session:
        assert {one.intent for one in Examples(session).all()} == {"unknown.housing"}
        assert session.get_one(ReviewGroup, group).waiting == 1
        entry = session.scalars(select(AuditEntry).where(AuditEntry.action == "review")).one()
        assert entry.after == {"choice": "right", "intent": None, "questions": 2}
    last = trainer.post(f"/staff/review/{group}", {"item": str(third), "choice": "ignore"})
    assert last.headers["location"].startswith("/staff/review?done=")


@pytest.mark.parametrize(
    ("form", "intent"),
    [
        ({"choice": "offtopic"}, "offtopic.any"),
        ({"choice": "unknown.fees"}, "unknown.fees"),
        ({"choice": "intent", "intent": "exchange.what"}, "exchange.what"),
        ({"choice": "fact", "fact": "opatel.start"}, "opatel.start"),
    ],
)
def test_questions_get_the_intent_that_was_chosen(
    sign_in: SignIn, sessions: sessionmaker[Session], group: int, form: dict[str, str], intent: str
) -> None:
    sign_in(Role.TRAINER).post(f"/staff/review/{group}", {**form, "item": str(ids(sessions)[0])})
    with sessions() as session:
        assert [one.intent for one in Examples(session).all()] == [intent]


@pytest.mark.parametrize(
    "form",
    [
        {"choice": "right"},
        {"choice": "nonsense", "item": "1"},
        {"choice": "intent", "intent": "no.such", "item": "1"},
        {"choice": "fact", "fact": "no.such", "item": "1"},
        {"choice": "fact", "fact": "exchange.partner.coimbra", "item": "1"},
        {"choice": "right", "item": "one"},
    ],
)
def test_a_bad_choice_changes_nothing(
    sign_in: SignIn, sessions: sessionmaker[Session], group: int, form: dict[str, str]
) -> None:
    answer = sign_in(Role.TRAINER).post(f"/staff/review/{group}", form)
    assert answer.status_code == 422
    assert 'role="alert"' in answer.text
    with sessions() as session:
        assert Examples(session).all() == ()


def test_a_decision_is_undone(sign_in: SignIn, sessions: sessionmaker[Session], group: int) -> None:
    trainer = sign_in(Role.TRAINER)
    items: list[int] = ids(sessions)
    done = trainer.post(f"/staff/review/{group}", {"item": items, "choice": "right"})  # type: ignore[dict-item]
    batch = re.search(r"undo=(\w+)", done.headers["location"])
    assert batch is not None
    assert batch[1] in trainer.get(done.headers["location"]).text
    trainer.post("/staff/review/undo", {"batch": batch[1], "group": str(group)})
    with sessions() as session:
        assert session.scalars(select(Example)).all() == []
        assert session.get_one(ReviewGroup, group).waiting == 3
    assert trainer.post("/staff/review/undo", {"batch": "x"}).status_code == 404


def test_a_contradiction_is_said_and_waits(sign_in: SignIn, sessions: sessionmaker[Session], group: int) -> None:
    with sessions.begin() as session:
        Examples(session).add(ASKED[2][1], "tr", "unknown.fees", "somebody")
    items: list[int] = ids(sessions)
    answer = sign_in(Role.TRAINER).post(f"/staff/review/{group}", {"item": items, "choice": "right"})  # type: ignore[dict-item]
    assert answer.status_code == 409
    assert "unknown.fees" in answer.text
    with sessions() as session:
        left = session.get_one(ReviewGroup, group)
        assert left.waiting + left.known == 1  # the edge's chores may have noticed that it is an example already


def test_a_new_answer_begins_with_the_group_and_labels_it(
    sign_in: SignIn, sessions: sessionmaker[Session], group: int
) -> None:
    trainer = sign_in(Role.TRAINER)
    page = trainer.get(f"/staff/facts/new?group={group}").text
    assert all(text in page for _, text in ASKED)
    items = ids(sessions)
    assert page.count('name="item"') == page.count(" checked>") == len(items)
    form = {
        "answers": "unknown.housing",
        "question-en": "Is there a dormitory?",
        "text-en": "There are dormitories on the campus.",
        "source_id": "tums-international-relations",
        "item": items[:2],
    }
    answer = trainer.post(f"/staff/facts/new?group={group}", form)  # type: ignore[arg-type]
    assert answer.status_code == 303, answer.text
    with sessions() as session:
        assert session.get_one(ReviewGroup, group).waiting == 1
        assert session.scalars(select(ReviewItem.intent).order_by(ReviewItem.id)).all() == ["unknown.housing"] * 2 + [
            None
        ]
        given = session.scalars(select(Example).where(Example.message_id.is_not(None))).all()
        assert {row.text for row in given} == {text for _, text in ASKED[:2]}


def test_question_that_stands_elsewhere_is_moved_only_when_asked(
    sign_in: SignIn, sessions: sessionmaker[Session], group: int
) -> None:
    with sessions.begin() as session:
        Examples(session).add(ASKED[0][1], "en", "unknown.fees", "somebody")
    trainer, items = sign_in(Role.TRAINER), ids(sessions)
    form = {
        "answers": "new", "topic": "dorms", "question-tr": "Yurt var mı?", "text-en": "There are dormitories.",
        "source_id": "tums-international-relations", "item": items,
    }  # fmt: skip
    refused = trainer.post(f"/staff/facts/new?group={group}", form)  # type: ignore[arg-type]
    assert refused.status_code == 422
    assert "unknown.fees" in refused.text
    moved = trainer.post(f"/staff/facts/new?group={group}", form | {"move": "yes"})  # type: ignore[arg-type]
    assert moved.status_code == 303
    with sessions() as session:
        assert session.get_one(ReviewGroup, group).waiting == 0
        assert set(session.scalars(select(Example.intent))) == {"dorms.what"}
    late = trainer.post(f"/staff/facts/new?group={group}", form | {"topic": "", "text-en": "Typed meanwhile."})  # type: ignore[arg-type]
    assert late.status_code == 422
    assert "Typed meanwhile." in late.text


def test_editor_answers_a_group_without_labelling_it(
    sign_in: SignIn, sessions: sessionmaker[Session], group: int
) -> None:
    editor = sign_in(Role.EDITOR)
    assert " checked>" not in editor.get(f"/staff/facts/new?group={group}").text
    form = {"answers": "unknown.housing", "question-en": "Is there?", "text-en": "There is.", "item": ids(sessions)}
    form |= {"source_id": "tums-international-relations"}
    assert editor.post(f"/staff/facts/new?group={group}", form).status_code == 422  # type: ignore[arg-type]
    del form["item"]
    assert editor.post(f"/staff/facts/new?group={group}", form).status_code == 303  # type: ignore[arg-type]
    with sessions() as session:
        assert session.get_one(ReviewGroup, group).waiting == 3


def test_a_group_that_is_not_there_is_not_found(sign_in: SignIn) -> None:
    viewer = sign_in(Role.VIEWER)
    assert viewer.get("/staff/review/77").status_code == 404
    assert viewer.get("/staff/review").status_code == 200
