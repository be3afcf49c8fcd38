"""Facts and their texts: the list, one fact in twelve languages side by side, and what visitors would read."""

import hashlib
import json

from sqlalchemy import func, select
from sqlalchemy.orm import Session, selectinload
from starlette.responses import Response

from actions.stating import state_fact
from facts import LANGUAGES, models
from facts.errors import UnknownRecordError
from facts.models import TextState
from facts.repository import FactRepository
from locales.catalogue import sentence
from staff.errors import ConflictError, StaffError
from staff.intents import name_intents
from staff.texts import LONGEST_QUESTION, FactForm, form_of, save, unanswered
from staff.visit import Visit
from training.intents import known_intents, shipped_intents
from training.models import Example
from training.registry import Registry


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
        questions={code: visit.typed(f"question-{code}") for code in LANGUAGES},
        answers=visit.typed("answers"),
    )


def _load(session: Session, fact_id: str) -> models.Fact:
    loaded = [selectinload(models.Fact.texts), selectinload(models.Fact.questions)]
    row = session.get(models.Fact, fact_id, options=loaded)
    if row is None:
        raise UnknownRecordError(f"There is no fact {fact_id!r}.")
    return row


def _stamp(row: models.Fact) -> str:
    """What the form was made from, to notice that it has changed since."""
    texts = sorted((text.language, text.text, str(text.state)) for text in row.texts)
    asked = [row.answers_intent, *sorted((question.language, question.text) for question in row.questions)]
    return hashlib.sha256(json.dumps([row.statement, row.source_id, row.revision, texts, asked]).encode()).hexdigest()


def sources_of(session: Session) -> list[models.Source]:
    """All sources, by title."""
    return list(session.scalars(select(models.Source).order_by(models.Source.title)))


def _show(visit: Visit, status: int = 200, error: StaffError | None = None, form: FactForm | None = None) -> Response:
    with visit.sessions() as session:
        row = _load(session, visit.part("fact"))
        states = {text.language: str(text.state) for text in row.texts}
        kept, stamp, sources = form_of(row), _stamp(row), sources_of(session)
        named = name_intents(session, filter(None, (row.answers_intent, *unanswered(session))), visit.language)
        intents = intents_of(session, row)
        is_made = row.id in intents and row.id not in shipped_intents()
        is_new = is_made and row.id not in Registry().present_overlay(session).intents
        examples = session.scalars(select(Example).where(Example.intent.in_(intents)).order_by(Example.id)).all()
    return visit.show(
        "fact.html",
        status,
        error,
        fact=row,
        form=form or kept,
        states=states,
        stamp=stamp,
        sources=sources,
        choices=named,
        intents=intents,
        is_new=is_new,
        examples=examples,
        longest=LONGEST_QUESTION,
        languages=[(code, sentence(code, "language-name")) for code in LANGUAGES],
    )


def intents_of(session: Session, row: models.Fact) -> tuple[str, ...]:
    """The intents that lead to a fact: that of its name or of its kind, and the one that was chosen for it."""
    kind = ".".join(row.id.split(".")[:2])
    own = "exchange.partner" if kind == "exchange.not_listed" else kind
    known = known_intents(session)
    return tuple(name for name in (own, row.answers_intent) if name in known)
