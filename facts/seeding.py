"""Filling the database from `facts/seed/`: idempotent, and never over what staff changed.

For every row that the seed writes it keeps a digest of what it wrote. At the next seeding a row is written again
only where it still holds what the seed wrote; a row that was edited or deleted since is left as staff left it.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from sqlalchemy import select
from sqlalchemy.orm import DeclarativeBase, Session, sessionmaker

from facts import LANGUAGES, models
from facts.errors import SeedError

SEED = Path(__file__).parent / "seed"


@dataclass(frozen=True)
class SeedResult:
    """How many rows a seeding wrote, found up to date, and left because staff had changed them."""

    written: int = 0
    unchanged: int = 0
    kept: int = 0


def seed(sessions: sessionmaker[Session], folder: Path = SEED) -> SeedResult:
    """Write the seed's rows in one transaction.

    Raises:
        SeedError: The files contradict each other; the message says which file and what to do.
    """
    rows = list(_rows(folder))
    with sessions.begin() as session:
        writer = _Writer(session)
        outcomes = Counter(writer.write(row) for row in rows)
    return SeedResult(**outcomes)


class _Writer:
    """Writes rows where that is allowed; each table is read once, for there are thousands of rows."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._marks = {(mark.table, mark.key): mark for mark in session.scalars(select(models.SeedMark))}
        self._present: dict[type[models.Base], dict[str, models.Base]] = {}

    def write(self, row: models.Base) -> str:
        """Write one row; return which counter of `SeedResult` it belongs to."""
        key, digest = _key(row), _digest(row)
        mark, present = self._marks.get((row.__tablename__, key)), self._rows(type(row)).get(key)
        if mark is None:
            if present is not None:
                return "kept"
            self._marks[row.__tablename__, key] = models.SeedMark(table=row.__tablename__, key=key, digest=digest)
            self._rows(type(row))[key] = row
            self._session.add_all([self._marks[row.__tablename__, key], row])
            return "written"
        if present is None or _digest(present) != mark.digest:
            return "kept"
        if mark.digest == digest:
            return "unchanged"
        self._session.merge(row)
        mark.digest = digest
        return "written"

    def _rows(self, kind: type[models.Base]) -> dict[str, models.Base]:
        if kind not in self._present:
            self._present[kind] = {_key(row): row for row in self._session.scalars(select(kind))}
        return self._present[kind]


def _key(row: models.Base) -> str:
    """The primary key as `seed_marks` keeps it."""
    return json.dumps([_plain(getattr(row, column.name)) for column in row.__mapper__.primary_key])


def _digest(row: DeclarativeBase) -> str:
    """Of what a row says beyond its columns' defaults: a column that a later migration adds changes nothing."""
    columns = row.__mapper__.columns
    defaults = {column.key: getattr(column.default, "arg", None) for column in columns}
    values = {attribute.key: getattr(row, attribute.key) for attribute in row.__mapper__.column_attrs}
    said = {key: _plain(value) for key, value in values.items() if value is not None and value != defaults.get(key)}
    return hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()


def _plain(value: Any) -> Any:
    return value if value is None or isinstance(value, bool | int) else str(value)


def _rows(folder: Path) -> Iterator[models.Base]:
    """All rows of the seed, those that others point at first."""
    records = _read(folder / "records.yml")
    yield from (models.Source(**row) for row in records["sources"])
    yield from (models.Country(**row) for row in records["countries"])
    yield from (models.Institution(**row) for row in records["institutions"])
    page = records["sources"][0]["id"]
    for position, institution in enumerate(records["agreements"]):
        yield models.Agreement(id=institution, institution_id=institution, position=position, source_id=page)
    yield from (models.Programme(**row) for row in records["programmes"])
    for position, row in enumerate(records["projects"]):
        countries = row.pop("countries")
        yield models.Project(**row, position=position)
        for place, code in enumerate(countries):
            yield models.ProjectCountry(project_id=row["id"], country_code=code, position=place)
    yield from (models.Unit(**row) for row in records["units"])
    yield from _facts(records, page)
    for language in LANGUAGES:
        yield from _texts(_read(folder / "texts" / f"{language}.yml"), language, set(records["facts"]))
        yield from _names(_read(folder / "names" / f"{language}.yml"), language)


def _facts(records: Mapping[str, Any], page: str) -> Iterator[models.Fact]:
    projects, programmes, units = ({row["id"] for row in records[k]} for k in ("projects", "programmes", "units"))
    countries = {row["slug"]: row["code"] for row in records["countries"]}
    for fact_id, statement in records["facts"].items():
        topic, attribute, *rest = fact_id.split(".")
        yield models.Fact(
            id=fact_id,
            topic=topic,
            attribute=attribute,
            statement=statement,
            source_id="erasmus-website" if fact_id == "erasmus.website" else page,
            project_id=topic if topic in projects else None,
            programme_id=topic if topic in programmes else None,
            unit_id=topic if topic in units else None,
            institution_id=rest[0] if attribute == "partner" else None,
            country_code=countries[rest[0]] if attribute == "country" else None,
        )


def _texts(texts: Mapping[str, str], language: str, facts: set[str]) -> Iterator[models.FactText]:
    if texts.keys() != facts:
        raise SeedError(
            f"texts/{language}.yml must have exactly the facts of records.yml: "
            f"missing {sorted(facts - texts.keys())}, unknown {sorted(texts.keys() - facts)}."
        )
    for fact_id, text in texts.items():
        yield models.FactText(fact_id=fact_id, language=language, text=text)


def _names(names: Mapping[str, Any], language: str) -> Iterator[models.Base]:
    for code, entry in names["countries"].items():
        yield models.CountryName(
            country_code=code, language=language, name=entry["name"], locative=entry.get("in") or None
        )
        yield from _aliases("country", code, language, entry)
        # Found as a country's name is, but never where it is misspelt: the words are too many and too common.
        yield from _aliases("territory", code, language, {"also": entry.get("known_for")})
    for institution, entry in names["institutions"].items():
        if entry.get("name"):
            yield models.InstitutionName(institution_id=institution, language=language, name=entry["name"])
        yield from _aliases("institution", institution, language, entry)
        yield from _aliases("institution", institution, language, {"also": entry.get("known_for")})
    for code, words in (names.get("territories") or {}).items():
        yield from _aliases("territory", code, language, {"also": words})
    for topic, entry in names["topics"].items():
        yield from _aliases("topic", topic, language, entry)


def _aliases(kind: str, key: str, language: str, entry: Mapping[str, Any]) -> Iterable[models.Alias]:
    texts = dict.fromkeys(str(text).strip() for text in entry.get("also") or ())
    return (models.Alias(kind=kind, key=key, language=language, text=text) for text in texts)


def _read(path: Path) -> dict[str, Any]:
    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, yaml.YAMLError) as error:
        raise SeedError(f"{path.name} cannot be read: {error}") from error
    if not isinstance(content, dict):
        raise SeedError(f"{path.name} must be a mapping.")
    return content
