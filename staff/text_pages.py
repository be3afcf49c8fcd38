"""Facts and their texts: the list, one fact in twelve languages side by side, and what visitors would read."""

import hashlib
import json

from sqlalchemy import func, select
from sqlalchemy.orm import Session, selectinload
from starlette.responses import Response

from actions.stating import state_fact
from actions.topics import ASKABLE, split_intent
from facts import LANGUAGES, models
from facts.errors import UnknownRecordError
from facts.models import TextState
from facts.repository import FactRepository
from locales.catalogue import sentence
from staff.errors import ConflictError, InputError, StaffError
from staff.texts import FactForm, add, save
from staff.visit import Visit


def show_facts(visit: Visit) -> Response:
    """All facts with how many of their texts are up to date; by topic, by words, or only the stale ones."""
    query = select(models.Fact).options(selectinload(models.Fact.source)).order_by(models.Fact.id)
    if visit.asked("topic"):
        query = query.where(models.Fact.topic == visit.asked("topic"))
    if words := visit.asked("q"):
        has_words = models.FactText.text.icontains(words, autoescape=True)
        query = query.where(
            models.Fact.statement.icontains(words, autoescape=True)
            | models.Fact.id.icontains(words, autoescape=True)
            | models.Fact.texts.any(has_words)
        )
    if visit.asked("state") == "stale":
        query = query.where(models.Fact.texts.any(models.FactText.state == TextState.STALE))
    with visit.sessions() as session:
        facts = session.scalars(query).all()
        fresh = {
            str(fact_id): count
            for fact_id, count in session.execute(
                select(models.FactText.fact_id, func.count())
                .where(models.FactText.state == TextState.REVIEWED)
                .group_by(models.FactText.fact_id)
            )
        }
        topics = session.scalars(select(models.Fact.topic).distinct().order_by(models.Fact.topic)).all()
    return visit.show("facts.html", facts=facts, fresh=fresh, topics=topics, languages=LANGUAGES)


def show_fact(visit: Visit) -> Response:
    """One fact: what it states, its source, and its texts."""
    return _show(visit)


def save_fact(visit: Visit) -> Response:
    """Keep what was typed; with somebody else's change in between, nothing is kept and nothing typed is lost."""
    fact_id = visit.part("fact")
    form = _read_form(visit)
    try:
        with visit.sessions.begin() as session:
            row = _load(session, fact_id)
            if visit.typed("stamp") != _stamp(row):
                raise ConflictError("error-conflict")
            save(session, row, form, by=visit.staff.email)
    except StaffError as error:
        return _show(visit, 409 if isinstance(error, ConflictError) else 422, error, form)
    return visit.go(f"/facts/{fact_id}", "saved")


def show_new_fact(visit: Visit) -> Response:
    """The form for one more fact."""
    return _show_new(visit)


def add_fact(visit: Visit) -> Response:
    """Add a fact with its texts."""
    try:
        with visit.sessions.begin() as session:
            add(session, visit.typed("id"), _read_form(visit), by=visit.staff.email)
    except InputError as error:
        return _show_new(visit, 422, error)
    return visit.go(f"/facts/{visit.typed('id')}", "saved")


def show_preview(visit: Visit) -> Response:
    """The answer that states the fact, in every language, as the web chat and Telegram show it."""
    fact_id = visit.part("fact")
    with visit.sessions() as session:
        _load(session, fact_id)
    facts = FactRepository(visit.sessions)
    answers = [(code, state_fact(facts, fact_id, code)) for code in LANGUAGES]
    return visit.show("preview.html", fact_id=fact_id, answers=answers, word=sentence)


def _read_form(visit: Visit) -> FactForm:
    return FactForm(
        statement=visit.typed("statement"),
        source_id=visit.typed("source_id"),
        texts={code: visit.typed(f"text-{code}") for code in LANGUAGES},
        confirmed=frozenset(code for code in LANGUAGES if visit.typed(f"confirm-{code}") == "yes"),
    )


def _load(session: Session, fact_id: str) -> models.Fact:
    row = session.get(models.Fact, fact_id, options=[selectinload(models.Fact.texts)])
    if row is None:
        raise UnknownRecordError(f"There is no fact {fact_id!r}.")
    return row


def _stamp(row: models.Fact) -> str:
    """What the form was made from, to notice that it has changed since."""
    texts = sorted((text.language, text.text, str(text.state)) for text in row.texts)
    return hashlib.sha256(json.dumps([row.statement, row.source_id, row.revision, texts]).encode()).hexdigest()


def _sources(session: Session) -> list[models.Source]:
    return list(session.scalars(select(models.Source).order_by(models.Source.title)))


def _show(visit: Visit, status: int = 200, error: StaffError | None = None, form: FactForm | None = None) -> Response:
    with visit.sessions() as session:
        row = _load(session, visit.part("fact"))
        texts = {text.language: text for text in row.texts}
        kept = FactForm(
            row.statement, row.source_id, {code: texts[code].text if code in texts else "" for code in LANGUAGES}
        )
        sources = _sources(session)
    topic, attribute = split_intent(row.id)
    return visit.show(
        "fact.html",
        status,
        error,
        fact=row,
        form=form or kept,
        states={code: str(text.state) for code, text in texts.items()},
        stamp=_stamp(row),
        sources=sources,
        is_asked=attribute.split(".")[0] in ASKABLE.get(topic, ()) or attribute == "not_listed",
        languages=[(code, sentence(code, "language-name")) for code in LANGUAGES],
    )


def _show_new(visit: Visit, status: int = 200, error: StaffError | None = None) -> Response:
    with visit.sessions() as session:
        sources = _sources(session)
    languages = [(code, sentence(code, "language-name")) for code in LANGUAGES]
    return visit.show(
        "fact_new.html",
        status,
        error,
        form=_read_form(visit),
        fact_id=visit.typed("id"),
        sources=sources,
        languages=languages,
    )
