"""Facts, texts, records and spreadsheets in the console: kept, audited, live at once."""

import csv
import io
from datetime import date, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session, sessionmaker

from actions.partners import answer_partners
from audit.models import AuditEntry
from facts import LANGUAGES, models
from facts.models import TextState
from facts.repository import FactRepository
from facts.seeding import seed
from staff.chores import end_passed_agreements
from staff.roles import Role
from staff.spreadsheets import COLUMNS, MEDIA, export_table, import_table, read, write
from tests.staff.conftest import Browser, SignIn, form_value

FACT = "/staff/facts/opatel.start"


@pytest.fixture
def editor(sign_in: SignIn) -> Browser:
    return sign_in(Role.EDITOR)


def fact_form(editor: Browser, sessions: sessionmaker[Session], path: str = FACT) -> dict[str, str]:
    """The form as a browser would send it unchanged."""
    stamp = form_value(editor.get(path).text, "stamp")
    with sessions() as session:
        row = session.get_one(models.Fact, path.rsplit("/", 1)[1])
        texts = {f"text-{text.language}": text.text for text in row.texts}
        return {"stamp": stamp, "statement": row.statement, "source_id": row.source_id, **texts}


def states(sessions: sessionmaker[Session], fact_id: str) -> dict[str, str]:
    with sessions() as session:
        return {text.language: str(text.state) for text in session.get_one(models.Fact, fact_id).texts}


def test_unchanged_form_changes_nothing(editor: Browser, sessions: sessionmaker[Session]) -> None:
    assert editor.post(FACT, fact_form(editor, sessions)).status_code == 303
    with sessions() as session:
        assert not session.scalars(select(AuditEntry).where(AuditEntry.action == "edit")).all()


def test_text_is_live_at_once_and_audited(
    editor: Browser, sessions: sessionmaker[Session], facts: FactRepository
) -> None:
    form = fact_form(editor, sessions) | {"text-fi": "OPATEL käynnistyi lokakuussa."}
    assert editor.post(FACT, form).headers["location"] == f"{FACT}?done=saved"
    assert facts.fact("opatel.start", "fi").text == "OPATEL käynnistyi lokakuussa."
    with sessions() as session:
        entry = session.scalars(select(AuditEntry).where(AuditEntry.action == "edit")).one()
    assert entry.who == "editor@example.org"
    assert entry.subject == "fact opatel.start"
    assert set(entry.before or {}) == set(entry.after or {}) == {"text fi"}
    assert seed(sessions).kept == 1
    assert facts.fact("opatel.start", "fi").text == "OPATEL käynnistyi lokakuussa."


def test_another_statement_makes_texts_stale_until_written_or_confirmed(
    editor: Browser, sessions: sessionmaker[Session], facts: FactRepository
) -> None:
    form = fact_form(editor, sessions)
    form |= {"statement": "started in November 2016", "text-en": "OPATEL started in November 2016."}
    editor.post(FACT, form)
    assert states(sessions, "opatel.start") == {code: "reviewed" if code == "en" else "stale" for code in LANGUAGES}
    assert facts.fact("opatel.start", "de").language == "en"
    form = fact_form(editor, sessions) | {"confirm-de": "yes"}
    editor.post(FACT, form)
    assert states(sessions, "opatel.start")["de"] == TextState.REVIEWED
    assert "opatel.start" in editor.get("/staff/facts?state=stale").text


def test_change_in_between_is_noticed_and_nothing_typed_is_lost(
    editor: Browser, sessions: sessionmaker[Session], facts: FactRepository
) -> None:
    form = fact_form(editor, sessions)
    editor.post(FACT, form | {"text-de": "Zuerst."})
    answer = editor.post(FACT, form | {"text-de": "Danach."})
    assert answer.status_code == 409
    assert "Danach." in answer.text
    assert facts.fact("opatel.start", "de").text == "Zuerst."


@pytest.mark.parametrize(
    "wrong",
    [
        {"statement": ""},
        {"source_id": "nowhere"},
        {"text-en": ""},
        {"text-it": "x" * 3001},
        {"text-it": "a\x00b"},
        {"text-it": "Vedi { $url }"},
    ],
    ids=str,
)
def test_what_cannot_be_kept_is_refused_with_a_word(
    editor: Browser, sessions: sessionmaker[Session], wrong: dict[str, str]
) -> None:
    answer = editor.post(FACT, fact_form(editor, sessions) | wrong)
    assert answer.status_code == 422
    assert 'role="alert"' in answer.text
    with sessions() as session:
        assert not session.scalars(select(AuditEntry).where(AuditEntry.action == "edit")).all()


def test_preview_is_what_visitors_get(editor: Browser) -> None:
    page = editor.get(f"{FACT}/preview").text
    assert "OPATEL started in October 2016." in page
    assert '<div class="bubble" lang="fa" dir="rtl">' in page
    assert page.count("https://en.tums.ac.ir") == len(LANGUAGES)


def test_agreement_that_ended_is_no_longer_listed(
    editor: Browser, sessions: sessionmaker[Session], facts: FactRepository
) -> None:
    path = "/staff/records/agreements/coimbra"
    yesterday = date.today() - timedelta(days=1)
    form = {
        "institution_id": "coimbra",
        "active": "yes",
        "position": "3",
        "source_id": "tums-international-relations",
        "valid_from": "2015-01-01",
        "valid_until": yesterday.isoformat(),
    }
    assert editor.post(path, form).status_code == 303
    assert "coimbra" not in {one.id for one in facts.partners("en")}
    end_passed_agreements(sessions, date.today())
    end_passed_agreements(sessions, date.today())
    answer = answer_partners(facts, "en", (), (), asked_one=False)
    assert "Coimbra" not in answer.text
    assert "Camerino" in answer.text
    with sessions() as session:
        assert len(session.scalars(select(AuditEntry).where(AuditEntry.action == "ended")).all()) == 1
    assert editor.post(path, form | {"valid_from": "2030-01-01"}).status_code == 422


def test_changed_record_makes_stale_what_states_it(editor: Browser, sessions: sessionmaker[Session]) -> None:
    with sessions() as session:
        row = session.get_one(models.Project, "opatel")
        form = {
            column.key: str(value)
            for column in row.__mapper__.columns
            if (value := getattr(row, column.key)) is not None
        }
    assert (
        editor.post("/staff/records/projects/opatel", form | {"website": "https://opatel.example"}).status_code == 303
    )
    assert set(states(sessions, "opatel.duration").values()) == {"reviewed"}
    assert editor.post("/staff/records/projects/opatel", form | {"duration_years": "4"}).status_code == 303
    assert set(states(sessions, "opatel.duration").values()) == {"stale"}
    assert set(states(sessions, "opatel.aim").values()) == {"reviewed"}


def test_website_that_staff_fill_in_is_said_at_once(
    editor: Browser, sessions: sessionmaker[Session], facts: FactRepository
) -> None:
    assert not facts.fact("opatel.website", "tr").known
    with sessions() as session:
        row = session.get_one(models.Project, "opatel")
        form = {c.key: str(v) for c in row.__mapper__.columns if (v := getattr(row, c.key)) is not None}
    editor.post("/staff/records/projects/opatel", form | {"website": "https://opatel.example"})
    assert "https://opatel.example" in (facts.fact("opatel.website", "tr").text or "")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("started", "October"), ("duration_years", "three"), ("centre_opened", "2018-13-01"), ("name", ""),
        ("website", "javascript:alert(1)"), ("programme_id", "none"), ("name", "x" * 201),
    ],
)  # fmt: skip
def test_record_with_a_wrong_value_names_the_field(
    editor: Browser, sessions: sessionmaker[Session], field: str, value: str
) -> None:
    form = {"name": "OPATEL", "expansion": "Online", "programme_id": "erasmus", "position": "0"}
    answer = editor.post("/staff/records/projects/opatel", form | {field: value})
    assert answer.status_code == 422
    with sessions() as session:
        assert session.get_one(models.Project, "opatel").started == "2016-10"


def test_new_institution_and_agreement_are_listed_at_once(editor: Browser, facts: FactRepository) -> None:
    institution = {"id": "porto", "name": "University of Porto", "country_code": "PT"}
    assert editor.post("/staff/records/institutions/new", institution).status_code == 303
    assert editor.post("/staff/records/institutions/new", institution).status_code == 422
    agreement = {
        "id": "porto", "institution_id": "porto", "active": "yes", "position": "9",
        "source_id": "tums-international-relations",
    }  # fmt: skip
    assert editor.post("/staff/records/agreements/new", agreement).status_code == 303
    assert "University of Porto" in answer_partners(facts, "en", ("PT",), (), asked_one=False).text


@pytest.mark.parametrize("kind", MEDIA)
def test_round_trip_is_exact(sessions: sessionmaker[Session], kind: str) -> None:
    with sessions.begin() as session:
        row = session.get_one(models.FactText, ("opatel.aim", "ar"))
        row.text = "=1+1 \"quoted\", 'single'; سطر\nآخر \u2068Erasmus+\u2069"
        session.get_one(models.FactText, ("opatel.aim", "de")).text = "'-x"
    with sessions() as session:
        table = export_table(session)
        again = read(write(table, kind), f"facts.{kind}")
        assert again == table
        assert {result.outcome for result in import_table(session, again, "test")} == {"same"}


def upload(editor: Browser, rows: list[list[str]], apply: bool) -> str:
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    files = {"file": ("facts.csv", text.getvalue().encode(), "text/csv")}
    answer = editor.post("/staff/spreadsheet", {"apply": "yes"} if apply else {}, files=files)
    return f"{answer.status_code} {answer.text}"


def test_import_is_looked_at_first_and_taken_over_whole(
    editor: Browser, sessions: sessionmaker[Session], facts: FactRepository
) -> None:
    with sessions() as session:
        rows = export_table(session)
    before = facts.fact("opatel.start", "it").text
    place = next(number for number, row in enumerate(rows) if row[0] == "opatel.start")
    rows[place][COLUMNS.index("it")] = "Nel 2016."
    looked = upload(editor, rows, apply=False)
    assert looked.startswith("200")
    assert "changed" in looked
    assert facts.fact("opatel.start", "it").text == before
    rows.append(["bad id", "x", "nowhere", *[""] * len(LANGUAGES)])
    refused = upload(editor, rows, apply=True)
    assert refused.startswith("422")
    assert f"<td>{len(rows)}</td>" in refused
    assert facts.fact("opatel.start", "it").text == before
    assert upload(editor, rows[:-1], apply=True).startswith("303")
    assert facts.fact("opatel.start", "it").text == "Nel 2016."


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"PK\x03\x04broken", b"a,b\n1,2\n", b""])
@pytest.mark.parametrize("name", ["facts.csv", "facts.xlsx"])
def test_file_that_is_none_is_refused_with_a_word(editor: Browser, content: bytes, name: str) -> None:
    answer = editor.post("/staff/spreadsheet", files={"file": (name, content, "text/plain")})
    assert answer.status_code == 422
    assert 'role="alert"' in answer.text
