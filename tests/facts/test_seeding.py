"""The seed: complete, idempotent, and never over what staff changed."""

import re
from pathlib import Path

import pytest
import yaml
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, sessionmaker

from facts import LANGUAGES, models
from facts.errors import SeedError
from facts.seeding import SEED, _digest, seed

RECORDS = yaml.safe_load((SEED / "records.yml").read_text(encoding="utf-8"))
NUMBERS = {"opatel.start": "2016", "opatel.partners": "13", "opatel.centre": "2018", "vpp.since": "2014"}
PERSIAN = str.maketrans("۰۱۲۳۴۵۶۷۸۹", "0123456789")


def texts(language: str) -> dict[str, str]:
    content: dict[str, str] = yaml.safe_load((SEED / "texts" / f"{language}.yml").read_text(encoding="utf-8"))
    return content


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fact_has_a_text(language: str) -> None:
    assert texts(language).keys() == RECORDS["facts"].keys()
    assert all(len(text.strip()) > 10 for text in texts(language).values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_keep_figures_and_official_names(language: str) -> None:
    of_language = texts(language)
    for fact_id, number in NUMBERS.items():
        assert number in of_language[fact_id].translate(PERSIAN), fact_id
    for institution in RECORDS["institutions"]:
        assert institution["name"] in of_language["exchange.agreements"]
        assert institution["name"] in of_language[f"exchange.partner.{institution['id']}"]
    for project in RECORDS["projects"]:
        assert project["expansion"] in of_language[f"{project['id']}.what"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_have_no_stray_placeholders_or_direction_marks(language: str) -> None:
    for fact_id, text in texts(language).items():
        placeholders = re.findall(r"\{.*?\}", text)
        assert placeholders == (["{ $url }"] if fact_id in ("opatel.website", "meditec.website") else []), fact_id
        assert not re.search("[\u200e\u200f\u202a-\u202e]", text), fact_id


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_cover_all_records(language: str) -> None:
    names = yaml.safe_load((SEED / "names" / f"{language}.yml").read_text(encoding="utf-8"))
    assert names["countries"].keys() == {row["code"] for row in RECORDS["countries"]}
    assert names["institutions"].keys() == {row["id"] for row in RECORDS["institutions"]}
    assert all(entry["name"] and entry["in"] for entry in names["countries"].values())
    if language in ("fa", "ar", "ur", "el"):
        assert all(entry["name"] for entry in names["institutions"].values())


def test_seeding_again_writes_nothing(sessions: sessionmaker[Session]) -> None:
    result = seed(sessions)
    assert result.written == 0
    assert result.kept == 0
    assert result.unchanged > 5000


def test_seeding_keeps_what_staff_changed_and_deleted(sessions: sessionmaker[Session]) -> None:
    with sessions.begin() as session:
        session.get_one(models.FactText, ("opatel.start", "fa")).text = "نوشتهٔ کارکنان"
        session.delete(session.get_one(models.Agreement, "camerino"))
    result = seed(sessions)
    assert (result.written, result.kept) == (0, 2)
    with sessions() as session:
        assert session.get_one(models.FactText, ("opatel.start", "fa")).text == "نوشتهٔ کارکنان"
        assert session.get(models.Agreement, "camerino") is None


def test_seeding_brings_new_texts_where_staff_changed_nothing(sessions: sessionmaker[Session], tmp_path: Path) -> None:
    for path in SEED.rglob("*.yml"):
        copy = tmp_path / path.relative_to(SEED)
        copy.parent.mkdir(exist_ok=True)
        copy.write_text(path.read_text(encoding="utf-8").replace("in October 2016", "in the October of 2016"), "utf-8")
    assert seed(sessions, tmp_path).written == 1
    with sessions() as session:
        assert "in the October of 2016" in session.get_one(models.FactText, ("opatel.start", "en")).text


def test_seeding_refuses_an_incomplete_language(sessions: sessionmaker[Session], tmp_path: Path) -> None:
    for path in SEED.rglob("*.yml"):
        copy = tmp_path / path.relative_to(SEED)
        copy.parent.mkdir(exist_ok=True)
        copy.write_text(path.read_text(encoding="utf-8"), "utf-8")
    incomplete = {key: text for key, text in texts("fi").items() if key != "vpp.goal"}
    (tmp_path / "texts" / "fi.yml").write_text(yaml.safe_dump(incomplete, allow_unicode=True), "utf-8")
    with pytest.raises(SeedError, match=r"texts/fi\.yml.*vpp\.goal"):
        seed(sessions, tmp_path)


def test_column_that_is_added_later_changes_no_rows_digest() -> None:
    class Before(DeclarativeBase):
        pass

    class After(DeclarativeBase):
        pass

    class Row(Before):
        __tablename__ = "rows"
        id: Mapped[str] = mapped_column(primary_key=True)
        position: Mapped[int] = mapped_column(default=0)

    class LongerRow(After):
        __tablename__ = "rows"
        id: Mapped[str] = mapped_column(primary_key=True)
        position: Mapped[int] = mapped_column(default=0)
        note: Mapped[str | None]
        visible: Mapped[bool] = mapped_column(default=True)

    stored = LongerRow(id="tampere", position=3, visible=True)
    assert _digest(stored) == _digest(LongerRow(id="tampere", position=3)) == _digest(Row(id="tampere", position=3))
    assert _digest(stored) != _digest(LongerRow(id="tampere", position=3, note="changed"))
