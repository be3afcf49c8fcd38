"""Names and aliases in the console: said at once, found in questions after the next training, and the page says so."""

import html
import json
import re
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session, sessionmaker

from actions.participation import answer_countries, answer_projects
from actions.partners import answer_partners
from audit.models import AuditEntry
from facts import LANGUAGES, models
from facts.repository import FactRepository
from facts.seeding import seed
from facts.views import Name
from staff.names import LanguageNames, form_of
from staff.roles import Role
from tests.staff.conftest import Browser, SignIn, form_value
from tests.training.test_registry import manifest
from training.candidate import Maker
from training.naming import names_path
from training.registry import Registry, note_publication

COIMBRA = "/staff/records/institutions/coimbra/names"
SCRIPT = "<script>alert('x')</script>"
FINLAND = "/staff/records/countries/FI/names"


@pytest.fixture
def editor(sign_in: SignIn) -> Browser:
    return sign_in(Role.EDITOR)


@pytest.fixture
def registry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Registry:
    monkeypatch.setenv("RAHNAMA_MODELS", str(tmp_path / "models"))
    return Registry()


def names_form(editor: Browser, sessions: sessionmaker[Session], path: str) -> dict[str, str]:
    """The form as a browser would send it unchanged."""
    _, table, key, _ = path.removeprefix("/staff/").split("/")
    form = {"stamp": form_value(editor.get(path).text, "stamp")}
    with sessions() as session:
        for code, one in form_of(session, table, key).items():
            form |= {f"name-{code}": one.name, f"locative-{code}": one.locative}
            form |= {f"also-{code}": "\r\n".join(one.also), f"known_for-{code}": "\r\n".join(one.known_for)}
    return form


def entries(sessions: sessionmaker[Session], action: str = "names") -> list[AuditEntry]:
    with sessions() as session:
        return list(session.scalars(select(AuditEntry).where(AuditEntry.action == action)))


def trained_names(sessions: sessionmaker[Session], folder: Path) -> set[tuple[str, ...]]:
    """What the next training would give to the gazetteer."""
    contents = Maker(sessions, Registry(folder / "models"), folder / "work").read_data().contents
    return {tuple(row) for row in json.loads(contents[names_path()])}


@pytest.mark.parametrize("path", [COIMBRA, FINLAND, "/staff/records/projects/opatel/names"])
def test_unchanged_form_changes_nothing(editor: Browser, sessions: sessionmaker[Session], path: str) -> None:
    assert editor.post(path, names_form(editor, sessions, path)).status_code == 303
    assert not entries(sessions)


def test_names_are_said_at_once_audited_and_left_by_the_seed(
    editor: Browser, sessions: sessionmaker[Session], facts: FactRepository
) -> None:
    form = names_form(editor, sessions, COIMBRA)
    form |= {"name-it": "  Università   di Coimbra ", "also-it": form["also-it"] + "\nla Coimbra\n\nla Coimbra"}
    assert editor.post(COIMBRA, form).headers["location"] == f"{COIMBRA}?done=saved"
    with sessions.begin() as session:
        session.get_one(models.FactText, ("exchange.partner.coimbra", "it")).state = models.TextState.STALE
    answer = answer_partners(facts, "it", (), ("coimbra",), asked_one=True)
    assert "(Università di Coimbra)" in answer.text
    entry = entries(sessions)[0]
    assert (entry.who, entry.subject) == ("editor@example.org", "institutions coimbra")
    assert (entry.before, entry.after) == (
        {"name it": ""},
        {"name it": "Università di Coimbra", "also it": ["la Coimbra"]},
    )
    seed(sessions)
    with sessions() as session:
        kept = form_of(session, "institutions", "coimbra")["it"]
    assert kept.name == "Università di Coimbra"
    assert "la Coimbra" in kept.also


def test_what_is_taken_out_stays_out_when_seeded_again(editor: Browser, sessions: sessionmaker[Session]) -> None:
    form = names_form(editor, sessions, FINLAND) | {"name-fi": "", "locative-fi": "", "also-fi": "suomen"}
    editor.post(FINLAND, form)
    seed(sessions)
    with sessions() as session:
        kept = form_of(session, "countries", "FI")["fi"]
    assert (kept.name, kept.locative, kept.also) == ("", "", ("suomen",))
    assert "Suomi" in editor.get(FINLAND).text  # the usual name, which answers use now
    assert FactRepository(sessions).country("FI", "fi").name == "Suomi"


def test_the_next_training_gets_the_names_of_today(
    editor: Browser, sessions: sessionmaker[Session], tmp_path: Path
) -> None:
    maker = Maker(sessions, Registry(tmp_path / "models"), tmp_path / "work")
    before = maker.read_data()
    form = names_form(editor, sessions, FINLAND)
    form |= {"locative-de": "im Land Finnland", "also-en": "Suomiland", "known_for-en": "land of saunas"}
    assert editor.post(FINLAND, form).status_code == 303
    names = trained_names(sessions, tmp_path)
    assert {
        ("country", "FI", "de", "im Land Finnland"),
        ("country", "FI", "en", "Suomiland"),
        ("territory", "FI", "en", "land of saunas"),
    } <= names
    assert ("country", "FI", "de", "in Finnland") not in names
    assert maker.read_data().name != before.name
    editor.post(FINLAND, names_form(editor, sessions, FINLAND) | {"locative-de": "in Finnland"})
    assert ("country", "FI", "de", "in Finnland") in trained_names(sessions, tmp_path)


def publish(sessions: sessionmaker[Session], registry: Registry, name: str, names: tuple[Name, ...] | None) -> None:
    archive = registry.folder.parent / "trained.tar.gz"
    archive.write_bytes(b"x")
    registry.keep(archive, manifest(name), {}, names)
    with sessions.begin() as session:
        note_publication(session, name, "tests")


def test_the_page_says_what_waits_for_a_training(
    editor: Browser, sessions: sessionmaker[Session], facts: FactRepository, registry: Registry
) -> None:
    assert "is not known" in editor.get(COIMBRA).text
    publish(sessions, registry, "rahnama-old", None)
    assert "is not known" in editor.get(COIMBRA).text
    publish(sessions, registry, "rahnama-1", facts.own_names())
    assert "recognises all these names" in editor.get(COIMBRA).text
    assert "All names are as" in editor.get("/staff/training").text
    form = names_form(editor, sessions, COIMBRA)
    gone, *others = form["also-pt"].split("\r\n")
    editor.post(COIMBRA, form | {"also-pt": "\n".join([*others, "a Lusa Atenas"])})
    for path in (COIMBRA, "/staff/training"):
        page = editor.get(path).text
        assert re.search(r"Not yet recognised[^<]*<bdi dir=\"auto\">a Lusa Atenas</bdi>", page), path
        assert re.search(r"Still recognised[^<]*<bdi dir=\"auto\">" + html.escape(gone), page), path
    assert "recognises all these names" in editor.get(FINLAND).text
    assert "2 names have changed" in editor.get("/staff/training").text
    publish(sessions, registry, "rahnama-2", facts.own_names())
    assert "recognises all these names" in editor.get(COIMBRA).text


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("also-en", "Tampere University", "stands for tampere already"),
        ("also-el", "TAMPERE  üniversity", "stands for tampere already"),
        ("also-en", "?!", "too short"),
        ("also-en", "x", "too short"),
        ("name-fa", "ن" * 201, "at most 200"),
        ("also-es", "\n".join(f"name {number}" for number in range(501)), "at most 500 names"),
        ("also-it", "a\x00b", "cannot be shown"),
    ],
)
def test_what_is_no_name_is_refused_with_a_word_and_kept_in_the_form(
    editor: Browser, sessions: sessionmaker[Session], field: str, value: str, words: str
) -> None:
    answer = editor.post(COIMBRA, names_form(editor, sessions, COIMBRA) | {field: value, "name-tr": "Koimbra"})
    assert answer.status_code == 422
    assert words in html.unescape(answer.text)
    assert 'value="Koimbra"' in answer.text
    assert not entries(sessions)


def test_a_locative_needs_its_name(editor: Browser, sessions: sessionmaker[Session]) -> None:
    answer = editor.post(FINLAND, names_form(editor, sessions, FINLAND) | {"name-de": ""})
    assert answer.status_code == 422
    assert "needs the name itself" in answer.text


def test_change_in_between_is_noticed_and_nothing_typed_is_lost(
    editor: Browser, sessions: sessionmaker[Session]
) -> None:
    form = names_form(editor, sessions, COIMBRA)
    editor.post(COIMBRA, form | {"name-de": "Zuerst"})
    answer = editor.post(COIMBRA, form | {"name-de": "Danach"})
    assert (answer.status_code, "Danach" in answer.text) == (409, True)
    assert editor.post(COIMBRA, form | {"stamp": form_value(answer.text, "stamp")}).status_code == 409
    with sessions() as session:
        assert form_of(session, "institutions", "coimbra")["de"].name == "Zuerst"


def test_names_are_shown_as_text(
    editor: Browser, sessions: sessionmaker[Session], facts: FactRepository, registry: Registry
) -> None:
    publish(sessions, registry, "rahnama-1", facts.own_names())
    form = names_form(editor, sessions, COIMBRA) | {"name-en": SCRIPT, "also-en": f"</textarea>{SCRIPT}"}
    assert editor.post(COIMBRA, form).status_code == 303
    for path in (COIMBRA, "/staff/training"):
        page = editor.get(path).text
        assert "<script>alert" not in page
        assert "&lt;script&gt;alert" in page


@pytest.mark.parametrize("path", ["agreements/coimbra", "sources/erasmus-website", "institutions/nowhere", "x/y"])
def test_what_has_no_names_is_404(editor: Browser, path: str) -> None:
    assert editor.get(f"/staff/records/{path}/names").status_code == 404
    assert editor.post(f"/staff/records/{path}/names").status_code == 404


def test_a_viewer_reads_the_names_and_finds_no_button(sign_in: SignIn) -> None:
    page = sign_in(Role.VIEWER).get(FINLAND).text
    assert "Suomessa" in page
    assert "<button>" not in page
    assert page.count("readonly") == 4 * len(LANGUAGES)


def test_names_of_a_new_country_are_those_of_everybody_until_written(
    editor: Browser, sessions: sessionmaker[Session], facts: FactRepository
) -> None:
    for code in ("FJI", "fj", "QQ"):
        answer = editor.post("/staff/records/countries/new", {"code": code, "slug": "fiji"})
        assert answer.status_code == 422, code
    assert editor.post("/staff/records/countries/new", {"code": "FJ", "slug": "fiji"}).status_code == 303
    assert 'placeholder="Fidschi"' in editor.get("/staff/records/countries/FJ/names").text
    assert facts.country("FJ", "de").name == "Fidschi"
    with sessions() as session:
        assert set(form_of(session, "countries", "FJ").values()) == {LanguageNames()}


def project_form(sessions: sessionmaker[Session], *codes: str) -> dict[str, str | list[str]]:
    with sessions() as session:
        row = session.get_one(models.Project, "opatel")
        columns = {c.key: str(value) for c in row.__mapper__.columns if (value := getattr(row, c.key)) is not None}
    return {**columns, "countries": list(codes)}


def test_countries_of_a_project_are_ticked_said_at_once_and_audited(
    editor: Browser, sessions: sessionmaker[Session], facts: FactRepository
) -> None:
    path = "/staff/records/projects/opatel"
    same = project_form(sessions, "DE", "GR", "IQ", "IR", "PT")  # in the form's order
    assert editor.post(path, same).status_code == 303  # type: ignore[arg-type]
    assert [one.code for one in facts.project("opatel", "en").countries] == ["DE", "PT", "GR", "IQ", "IR"]
    assert [(one.before, one.after) for one in entries(sessions, "record")] == [(None, None)]
    changed = project_form(sessions, "ES", "GR", "IQ", "IR", "PT")
    assert editor.post(path, changed).status_code == 303  # type: ignore[arg-type]
    assert [one.code for one in facts.project("opatel", "en").countries] == ["PT", "GR", "IQ", "IR", "ES"]
    entry = entries(sessions, "record")[-1]
    assert entry.before == {"countries": ["DE", "PT", "GR", "IQ", "IR"]}
    assert entry.after == {"countries": ["PT", "GR", "IQ", "IR", "ES"]}
    assert entries(sessions, "stale")[0].subject == "opatel.countries, opatel.partners"
    said = answer_countries(facts, "opatel", "de", ("ES",)).text
    assert "Ja" in said
    assert "Spanien" in said
    assert "Deutschland" not in said
    assert "OPATEL" not in answer_projects(facts, "en", ("DE",)).text.split(".")[0]
    answer = editor.post(path, project_form(sessions, "PT", "XX"))  # type: ignore[arg-type]
    assert answer.status_code == 422
    assert facts.project("opatel", "en").countries[0].code == "PT"
