"""Changing facts and their texts for the staff: checked, and written into the audit log."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from facts import models
from facts.editing import revise_fact, write_text
from facts.models import TextState
from staff.audit import note_change
from staff.errors import InputError

_LONGEST = 3000
_FACT_ID = re.compile(r"[a-z][a-z0-9_]{0,40}(\.[a-z0-9_]{1,40}){1,2}")
_PLACEHOLDER = re.compile(r"\{\s*\$(\w+)\s*\}")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


@dataclass(frozen=True)
class FactForm:
    """What a fact's form holds; `confirmed` are languages whose stale text still holds as it is."""

    statement: str
    source_id: str
    texts: Mapping[str, str]
    confirmed: frozenset[str] = frozenset()


def add(session: Session, fact_id: str, form: FactForm, by: str) -> models.Fact:
    """Add a fact.

    Raises:
        InputError: The id is none or taken, or something that it needs is missing.
    """
    if not _FACT_ID.fullmatch(fact_id):
        raise InputError("error-fact-id")
    if session.get(models.Fact, fact_id) is not None:
        raise InputError("error-fact-taken", id=fact_id)
    _check(session, form)
    topic, attribute, *_ = fact_id.split(".")
    row = models.Fact(
        id=fact_id,
        topic=topic,
        attribute=attribute,
        statement=form.statement,
        source_id=form.source_id,
        revision=1,
        project_id=topic if session.get(models.Project, topic) else None,
        programme_id=topic if session.get(models.Programme, topic) else None,
        unit_id=topic if session.get(models.Unit, topic) else None,
    )
    session.add(row)
    session.flush()
    _check_placeholders(row, form)
    for language, text in form.texts.items():
        if text:
            write_text(session, fact_id, language, text)
    note_change(session, by, "add", f"fact {fact_id}", None, _described(form))
    return row


def save(session: Session, row: models.Fact, form: FactForm, by: str) -> None:
    """Keep a fact's form. Another statement makes all texts stale but those written or confirmed with it.

    Raises:
        InputError: Something that the fact needs is missing, or a text cannot be used.
    """
    _check(session, form)
    _check_placeholders(row, form)
    before = _described(
        FactForm(row.statement, row.source_id, {text.language: text.text for text in row.texts}), row.texts
    )
    if form.statement != row.statement:
        row.statement = form.statement
        revise_fact(session, row.id)
    row.source_id = form.source_id
    present = {text.language: text for text in row.texts}
    for language, text in form.texts.items():
        old = present.get(language)
        if not text:
            if old is not None:
                session.delete(old)
        elif old is None or old.text != text or (old.state == TextState.STALE and language in form.confirmed):
            write_text(session, row.id, language, text)
    session.flush()
    session.expire(row, ["texts"])
    after = _described(form, row.texts)
    if after != before:
        note_change(session, by, "edit", f"fact {row.id}", before, after)


def _check(session: Session, form: FactForm) -> None:
    if not form.statement:
        raise InputError("error-statement")
    if session.get(models.Source, form.source_id) is None:
        raise InputError("error-source")
    if not form.texts.get("en"):
        raise InputError("error-english")
    for language, text in {"statement": form.statement, **form.texts}.items():
        if len(text) > _LONGEST:
            raise InputError("error-too-long", language=language, limit=_LONGEST)
        if _CONTROL.search(text):
            raise InputError("error-control", language=language)


def _check_placeholders(row: models.Fact, form: FactForm) -> None:
    """A text with a placeholder that has no value would be silently taken for an unknown fact."""
    allowed = {"url"} if row.attribute == "website" and (row.project_id or row.programme_id) else set()
    for language, text in form.texts.items():
        unknown = set(_PLACEHOLDER.findall(text)) - allowed
        if unknown:
            raise InputError("error-placeholder", language=language, name=min(unknown))


def _described(form: FactForm, texts: list[models.FactText] | None = None) -> dict[str, str]:
    states = {f"state {text.language}": str(text.state) for text in texts or ()}
    written = {f"text {language}": text for language, text in form.texts.items() if text}
    return {"statement": form.statement, "source": form.source_id, **written, **states}
