"""Example sentences as spreadsheets: an exact round trip, looked at first, errors by row."""

import csv
import io

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session, sessionmaker

from audit.models import AuditEntry
from staff.example_sheets import COLUMNS, export_shipped, export_table, import_table
from staff.roles import Role
from staff.spreadsheets import MEDIA, read, write
from tests.staff.conftest import Browser, SignIn
from training.corpus import Sentence
from training.examples import Examples
from training.intents import make_intent
from training.models import Example, Purpose
from training.rivals import shipped_sentences

ODD = ("=1+1, “quoted” 'single'; x", "'-x", "@می‌خواهم\u200c \u2068OPATEL\u2069 🙂", "_x000D_ a\u00a0b", "+98 21")


@pytest.fixture
def trainer(sign_in: SignIn) -> Browser:
    return sign_in(Role.TRAINER)


@pytest.fixture
def given(sessions: sessionmaker[Session]) -> None:
    with sessions.begin() as session:
        make_intent(session, "gym.what", "Is there a gym?", "test")
        examples = Examples(session)
        for text in ODD:
            examples.add(text, "fa", "gym.what", "test")
        examples.add("kept back", "en", "gym.what", "test").purpose = Purpose.VALIDATE
        one = shipped("unknown.housing")
        examples.remove(*one, "test")


def shipped(intent: str) -> Sentence:
    """A sentence of an intent that stands there once."""
    return next(one for one, *more in shipped_sentences().values() if one.intent == intent and not more)


def upload(browser: Browser, rows: list[list[str]], *, apply: bool) -> tuple[int, str]:
    text = io.StringIO()
    csv.writer(text).writerows([list(COLUMNS), *rows])
    files = {"file": ("examples.csv", text.getvalue().encode(), "text/csv")}
    answer = browser.post("/staff/spreadsheet/examples", {"apply": "yes"} if apply else {}, files=files)
    return answer.status_code, answer.text


def kept(sessions: sessionmaker[Session]) -> set[tuple[str, ...]]:
    with sessions() as session:
        return {tuple(row) for row in export_table(session)[1:]}


@pytest.mark.usefixtures("given")
@pytest.mark.parametrize("kind", MEDIA)
def test_round_trip_is_exact(sessions: sessionmaker[Session], kind: str) -> None:
    with sessions() as session:
        table = export_table(session)
        again = read(write(table, kind), f"examples.{kind}")
        assert again == table
        assert len(table) == len(ODD) + 3
        assert {result.outcome for result in import_table(session, again, "test")} == {"same"}


@pytest.mark.usefixtures("given")
def test_file_is_looked_at_first_and_taken_over_whole(trainer: Browser, sessions: sessionmaker[Session]) -> None:
    before = kept(sessions)
    rows = [
        ["any  gym around?", "en", "gym.what", "", ""],
        ["kann ich turnen", "de", "gym.what", "added", "validate"],
        ["+98 21", "fa", "gym.what", "withdrawn", ""],
    ]
    status, page = upload(trainer, rows, apply=False)
    assert status == 200
    assert "any  gym around?" in page
    assert kept(sessions) == before
    status, page = upload(trainer, [*rows, ["x", "en", "no.such", "", ""]], apply=True)
    assert status == 422
    assert "There is no question no.such" in page
    assert kept(sessions) == before
    assert upload(trainer, rows, apply=True)[0] == 303
    now = kept(sessions)
    assert now - before == {
        ("any gym around?", "en", "gym.what", "added", "train"),
        ("kann ich turnen", "de", "gym.what", "added", "validate"),
    }
    assert before - now == {("+98 21", "fa", "gym.what", "added", "train")}
    with sessions() as session:
        authors = {row.author for row in session.scalars(select(Example).where(Example.text.contains("turnen")))}
        noted = session.scalars(select(AuditEntry).where(AuditEntry.who == "trainer@example.org")).all()
    assert authors == {"trainer@example.org"}
    actions = [entry.action for entry in noted]
    assert (actions.count("example"), actions.count("withdraw")) == (2, 1)


@pytest.mark.usefixtures("given")
@pytest.mark.parametrize(
    ("row", "said"),
    [
        (["", "en", "gym.what", "", ""], "must not be empty"),
        (["x" * 501, "en", "gym.what", "", ""], "too long"),
        (["/greet", "en", "gym.what", "", ""], "cannot be an example"),
        (["x", "sv", "gym.what", "", ""], "no language that can be trained"),
        (["x", "en", "gym.what", "maybe", ""], "Under “change”"),
        (["x", "en", "gym.what", "", "maybe"], "Under “purpose”"),
        (["x", "en", "gym.what", "removed", ""], "no shipped sentence"),
        (["kept back", "en", "gym.what", "added", "train"], "never be trained on"),
        (["kept back", "en", "gym.what", "removed", "train"], "never be trained on"),
        (["kept back", "en", "unknown.life", "", ""], "given to gym.what already"),
        (["x", "en", "gym.what", "", "", "more"], "more cells"),
    ],
    ids=str,
)
def test_wrong_row_is_named(trainer: Browser, sessions: sessionmaker[Session], row: list[str], said: str) -> None:
    before = kept(sessions)
    status, page = upload(trainer, [["fine", "en", "gym.what", "", ""], row], apply=True)
    assert status == 422
    assert said in page
    assert "<td>3</td>" in page
    assert kept(sessions) == before


@pytest.mark.usefixtures("given")
def test_sentence_that_stands_elsewhere_is_named_and_can_be_moved_in_one_file(
    trainer: Browser, sessions: sessionmaker[Session]
) -> None:
    text, language, intent = shipped("unknown.visa")
    row = [text, language, "gym.what", "", ""]
    status, page = upload(trainer, [row], apply=True)
    assert status == 422
    assert "given to unknown.visa already" in page
    assert upload(trainer, [row, row], apply=False)[0] == 422
    moved = [row, [text, language, intent, "removed", ""]]
    assert upload(trainer, moved, apply=True)[0] == 303
    assert {(text, language, "gym.what", "added", "train"), (text, language, intent, "removed", "train")} <= (
        kept(sessions)
    )
    back = [[text, language, "gym.what", "withdrawn", ""], [text, language, intent, "withdrawn", ""]]
    assert upload(trainer, back, apply=True)[0] == 303
    assert upload(trainer, back, apply=False)[0] == 200


def test_shipped_sentences_are_exported_to_look_at(trainer: Browser, sessions: sessionmaker[Session]) -> None:
    answer = trainer.get("/staff/spreadsheet/sentences.csv")
    assert answer.headers["content-disposition"] == 'attachment; filename="sentences.csv"'
    with sessions() as session:
        table = export_shipped(session)
    assert read(answer.content, "sentences.csv") == table
    assert len(table) > 30_000
    assert trainer.get("/staff/spreadsheet/accounts.csv").status_code == 404


def test_only_trainers_import_examples(sign_in: SignIn) -> None:
    assert upload(sign_in(Role.EDITOR), [], apply=True)[0] == 403
    assert 'action="/staff/spreadsheet/examples"' not in sign_in(Role.EDITOR).get("/staff/spreadsheet").text
