"""Changing facts and their texts for the staff: checked, and written into the audit log."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from actions.topics import is_askable, is_made, split_intent
from audit.log import note_change
from facts import models
from facts.editing import revise_fact, write_text
from facts.models import TextState
from staff.errors import InputError
from training.intents import known_intents

LONGEST_QUESTION = 100
_LONGEST = 3000
_COMPUTED = ("exchange.country", "exchange.partner")  # answered from the agreements, not by a fact of that name
_FACT_ID = re.compile(r"[a-z][a-z0-9_]{0,40}(\.[a-z0-9_]{1,40}){1,2}")
_PLACEHOLDER = re.compile(r"\{\s*\$(\w+)\s*\}")
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
"""What no text may hold: control characters other than tabs and line breaks."""


@dataclass(frozen=True)
class FactForm:
    """What a fact's form holds; `confirmed` are languages whose stale text still holds as it is.

    `questions` is what the fact answers, in a few words of some languages; `answers` is the intent of another name
    that it answers, or empty.
    """

    statement: str
    source_id: str
    texts: Mapping[str, str]
    confirmed: frozenset[str] = frozenset()
    questions: Mapping[str, str] = field(default_factory=dict)
    answers: str = ""


def unanswered(session: Session) -> tuple[str, ...]:
    """The intents that there is no answer to: what is not known here, and facts that are not there (yet)."""
    facts = set(session.scalars(select(models.Fact.id)))
    facts |= set(session.scalars(select(models.Fact.answers_intent).where(models.Fact.answers_intent.is_not(None))))
    return tuple(name for name in known_intents(session) if name not in facts and _is_open(name))


def _is_open(intent: str) -> bool:
    topic, attribute = split_intent(intent)
    if topic == "unknown" or is_made(topic):
        return True
    return is_askable(topic, attribute) and intent not in _COMPUTED


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
    _check_answers(session, form.answers, None)
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
        answers_intent=form.answers or None,
    )
    session.add(row)
    session.flush()
    _check_placeholders(row, form)
    for language, text in form.texts.items():
        if text:
            write_text(session, fact_id, language, text)
    _ask(session, row, form.questions)
    note_change(session, by, "add", f"fact {fact_id}", None, _described(form))
    return row


def save(session: Session, row: models.Fact, form: FactForm, by: str) -> None:
    """Keep a fact's form. Another statement makes all texts stale but those written or confirmed with it.

    Raises:
        InputError: Something that the fact needs is missing, or a text cannot be used.
    """
    _check(session, form)
    _check_answers(session, form.answers, row.answers_intent)
    _check_placeholders(row, form)
    before = _described(form_of(row), row.texts)
    if form.statement != row.statement:
        row.statement = form.statement
        revise_fact(session, row.id)
    row.source_id, row.answers_intent = form.source_id, form.answers or None
    _ask(session, row, form.questions)
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


def form_of(row: models.Fact) -> FactForm:
    """The form that a fact would fill as it is."""
    return FactForm(
        row.statement,
        row.source_id,
        {text.language: text.text for text in row.texts},
        questions={question.language: question.text for question in row.questions},
        answers=row.answers_intent or "",
    )


def _ask(session: Session, row: models.Fact, questions: Mapping[str, str]) -> None:
    """Keep the questions in words; an empty one takes that language's away."""
    present = {question.language: question for question in row.questions}
    for language, text in questions.items():
        old = present.get(language)
        if text and old is not None:
            old.text = text
        elif text:
            row.questions.append(models.FactQuestion(fact_id=row.id, language=language, text=text))
        elif old is not None:
            row.questions.remove(old)
    session.flush()


def _check_answers(session: Session, chosen: str, before: str | None) -> None:
    if chosen and chosen != before and chosen not in unanswered(session):
        raise InputError("error-answered", intent=chosen)


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
        if CONTROL.search(text):
            raise InputError("error-control", language=language)
    for language, text in form.questions.items():
        if len(text) > LONGEST_QUESTION:
            raise InputError("error-too-long", language=language, limit=LONGEST_QUESTION)
        if CONTROL.search(text) or "\n" in text or text.startswith("/"):
            raise InputError("error-question", language=language)


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
    asked = {f"question {language}": text for language, text in form.questions.items() if text}
    answers = {"answers": form.answers} if form.answers else {}
    return {"statement": form.statement, "source": form.source_id, **answers, **written, **asked, **states}
