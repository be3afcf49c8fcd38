"""What records are called in each language, and how else people write them.

Answers take a name from the database at once. In questions names are found by the gazetteer, which has those that the
model was trained with; so the names of today are compared with these.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from audit.log import note_change
from facts import LANGUAGES, models
from facts.repository import own_names
from facts.views import Name
from staff.errors import InputError
from talks.words import words_of
from training.registry import Registry, last_publication

KINDS = {
    "countries": "country",
    "institutions": "institution",
    "projects": "topic",
    "programmes": "topic",
    "units": "topic",
}
"""The tables whose records have names, and what the gazetteer takes these for."""

LONGEST = 200
MOST = 500
_SHORTEST = 2
_KNOWN_FOR = "territory"  # found as the country, but not where it is misspelt
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


@dataclass(frozen=True)
class LanguageNames:
    """A record's names in one language.

    `locative` is a country's name with its preposition or case ("in Finland", "Suomessa"); `also` is how else people
    write the record, and `known_for` what they call a country by ("the land of Dante").
    """

    name: str = ""
    locative: str = ""
    also: tuple[str, ...] = ()
    known_for: tuple[str, ...] = ()

    @property
    def texts(self) -> tuple[str, ...]:
        """All that is written in it."""
        return tuple(filter(None, (self.name, self.locative, *self.also, *self.known_for)))


NamesForm = Mapping[str, LanguageNames]


@dataclass(frozen=True)
class Learning:
    """How the names now differ from those of the model that answers; both are texts, each once."""

    missing: tuple[str, ...]
    gone: tuple[str, ...]


def form_of(session: Session, table: str, key: str) -> dict[str, LanguageNames]:
    """The names of a record as they are, for all languages."""
    alias = models.Alias
    names = _names_of(session, table, key)
    written = defaultdict[tuple[str, str], list[str]](list)
    rows = session.execute(select(alias.kind, alias.language, alias.text).where(_mine(table, key)))
    for kind, language, text in rows:
        written[kind, language].append(text)
    return {
        code: replace(
            names.get(code, LanguageNames()),
            also=tuple(sorted(written[KINDS[table], code])),
            known_for=tuple(sorted(written[_KNOWN_FOR, code])),
        )
        for code in LANGUAGES
    }


def save(session: Session, table: str, key: str, form: NamesForm, by: str) -> None:
    """Keep a record's names.

    Raises:
        InputError: A name cannot be kept, or stands for something else already.
    """
    before = form_of(session, table, key)
    _check(session, table, key, before, form)
    for code in LANGUAGES:
        old, new = before[code], form[code]
        _write_name(session, table, key, code, new)
        _write_aliases(session, (KINDS[table], key, code), old.also, new.also)
        _write_aliases(session, (_KNOWN_FOR, key, code), old.known_for, new.known_for)
    session.flush()
    was, now = _differing(before, form), _differing(form, before)
    if was or now:
        note_change(session, by, "names", f"{table} {key}", was, now)


def learning(session: Session, table: str = "", key: str = "") -> Learning | None:
    """What a training would change of the names that are found in questions: of one record, or of all.

    Returns:
        Nothing where it is not known which names the model that answers was trained with.
    """
    published = last_publication(session)
    trained = Registry().names(published.model) if published is not None else None
    if trained is None:
        return None
    names = frozenset(own_names(session))
    return Learning(
        missing=_texts(one for one in names - trained if _is_of(one, table, key)),
        gone=_texts(one for one in trained - names if _is_of(one, table, key)),
    )


def _mine(table: str, key: str) -> ColumnElement[bool]:
    kinds = (KINDS[table], _KNOWN_FOR) if table == "countries" else (KINDS[table],)
    return models.Alias.kind.in_(kinds) & (models.Alias.key == key)


def _is_of(name: Name, table: str, key: str) -> bool:
    """Whether a name is one of a record's; any is where no record is given."""
    return not table or (name.key == key and name.kind in (KINDS[table], _KNOWN_FOR))


def _texts(names: Iterable[Name]) -> tuple[str, ...]:
    return tuple(sorted({name.text for name in names}))


def _names_of(session: Session, table: str, key: str) -> dict[str, LanguageNames]:
    """The record's name and locative in each language that has one."""
    if table == "countries":
        rows = session.scalars(select(models.CountryName).where(models.CountryName.country_code == key))
        return {row.language: LanguageNames(row.name, row.locative or "") for row in rows}
    if table == "institutions":
        local = session.scalars(select(models.InstitutionName).where(models.InstitutionName.institution_id == key))
        return {row.language: LanguageNames(row.name) for row in local}
    return {}


def _write_name(session: Session, table: str, key: str, language: str, given: LanguageNames) -> None:
    """Keep a country's or an institution's name; an empty one takes it away."""
    row: models.CountryName | models.InstitutionName
    if table == "countries":
        locative = given.locative or None
        row = models.CountryName(country_code=key, language=language, name=given.name, locative=locative)
    elif table == "institutions":
        row = models.InstitutionName(institution_id=key, language=language, name=given.name)
    else:
        return
    if given.name:
        session.merge(row)
    elif (present := session.get(type(row), (key, language))) is not None:
        session.delete(present)


def _write_aliases(session: Session, place: tuple[str, str, str], old: Collection[str], new: Collection[str]) -> None:
    kind, key, language = place
    for text in set(old) - set(new):
        session.delete(session.get_one(models.Alias, (*place, text)))
    session.add_all(
        models.Alias(kind=kind, key=key, language=language, text=text) for text in sorted(set(new) - set(old))
    )


def _check(session: Session, table: str, key: str, before: NamesForm, form: NamesForm) -> None:
    taken = _taken(session, table, key)
    for code, given in form.items():
        if given.locative and not given.name:
            raise InputError("error-locative", language=code)
        if len(given.texts) > MOST:
            raise InputError("error-names-many", language=code, limit=MOST)
        for text in given.texts:
            _check_text(code, text)
        for text in set(given.texts) - set(before[code].texts):
            owner = taken.get(_folded(text))
            if owner is not None:
                raise InputError("error-name-taken", language=code, text=text, owner=owner)


def _check_text(language: str, text: str) -> None:
    if len(text) > LONGEST:
        raise InputError("error-too-long", language=language, limit=LONGEST)
    if _CONTROL.search(text):
        raise InputError("error-control", language=language)
    if len(_folded(text)) < _SHORTEST:
        raise InputError("error-name-short", language=language, text=text, least=_SHORTEST)


def _taken(session: Session, table: str, key: str) -> dict[str, str]:
    """What stands for another record already: the folded text, and that record's key."""
    return {_folded(one.text): one.key for one in own_names(session) if not _is_of(one, table, key)}


def _folded(text: str) -> str:
    """A name as the gazetteer looks for it: case, accents and marks make no difference."""
    return " ".join(words_of(text))


def _differing(form: NamesForm, other: NamesForm) -> dict[str, Any]:
    """What of the names is not in the other form, for the audit log."""
    found: dict[str, Any] = {}
    for code in LANGUAGES:
        mine, theirs = form[code], other[code]
        found |= {
            f"{part} {code}": getattr(mine, part)
            for part in ("name", "locative")
            if getattr(mine, part) != getattr(theirs, part)
        }
        for part in ("also", "known_for"):
            only = sorted(set(getattr(mine, part)) - set(getattr(theirs, part)))
            found |= {f"{part} {code}": only} if only else {}
    return found
