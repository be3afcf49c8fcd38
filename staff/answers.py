"""A wholly new question and answer: the fact with its texts, what it answers, and sentences to train on, as one."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from actions.topics import NO_FACTS, split_intent
from audit.log import note_change
from facts import models
from staff.errors import InputError
from staff.examples import Given, give, take_from_others
from staff.texts import FactForm, add, unanswered
from training.errors import IntentError
from training.intents import make_intent
from training.review.deciding import label
from training.review.models import ReviewItem

NEW = "new"
NOTHING = "nothing"
_USUAL = "what"
_LONGEST_TITLE = 200
_LONGEST_NAME = 40
_URL = re.compile(r"https?://[^\s<>\"]+")


@dataclass(frozen=True)
class SourceForm:
    """A source that is not among the records yet."""

    title: str = ""
    url: str = ""
    as_of: str = ""


@dataclass(frozen=True)
class AnswerForm:
    """What the form holds.

    `answers` is an intent without an answer, `NEW` or `NOTHING`; `topic` and `attribute` make the name of a new one.
    The fact's `source_id` may be `NEW`. `examples` are sentences by language, `messages` the visitors' messages that
    some of them were, by their text; `items` are questions of the review that are settled by this; `move` says that
    sentences may be taken from other intents.
    """

    fact: FactForm
    answers: str
    topic: str = ""
    attribute: str = ""
    source: SourceForm = field(default_factory=SourceForm)
    examples: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    messages: Mapping[str, int] = field(default_factory=dict)
    items: tuple[int, ...] = ()
    move: bool = False


def keep(session: Session, form: AnswerForm, by: str, *, may_train: bool) -> str:
    """Keep all of it in the caller's transaction.

    Returns:
        The id of the new fact.

    Raises:
        InputError: Something is missing or cannot be kept, or a new intent or sentences come from somebody who may
            not train.
    """
    sentences = [
        Given(text, code, form.messages.get(text)) for code, texts in form.examples.items() for text in texts if text
    ]
    if not may_train and (sentences or form.items or form.answers == NEW):
        raise InputError("error-may-not-train")
    if form.answers == NOTHING and (sentences or form.items):
        raise InputError("error-examples-nothing")
    asked = [(text, code) for code, text in form.fact.questions.items() if text]
    if form.answers != NOTHING and not asked:
        raise InputError("error-no-question")
    if not form.fact.texts.get("en"):
        raise InputError("error-english")
    fact_id = _name(session, form)
    if form.answers == NEW:
        _make(session, fact_id, form.fact.questions.get("en") or asked[0][0], by)
    intent = {NEW: fact_id, NOTHING: ""}.get(form.answers, form.answers)
    fact = replace(
        form.fact,
        statement=form.fact.statement or form.fact.texts["en"],
        source_id=_source(session, form, by),
        answers="" if intent == fact_id else intent,
    )
    add(session, fact_id, fact, by)
    if form.items:
        _settle(session, form, intent, by)
    if intent and may_train:
        give(session, intent, [*sentences, *(Given(*one) for one in asked)], by, move=form.move)
    return fact_id


def _settle(session: Session, form: AnswerForm, intent: str, by: str) -> None:
    """Label the questions of the review; what cannot be an example waits on."""
    texts = session.scalars(select(ReviewItem.text).where(ReviewItem.id.in_(form.items))).all()
    take_from_others(session, intent, texts, by, move=form.move)
    outcome = label(session, form.items, intent, by)
    note_change(
        session, by, "review", f"review {outcome.batch}", None, {"intent": intent, "questions": outcome.settled}
    )


def _name(session: Session, form: AnswerForm) -> str:
    """The fact's id: that of the intent, where this is named like a fact, else what was typed."""
    topic, attribute = _plain(form.topic), _plain(form.attribute)
    if form.answers not in (NEW, NOTHING):
        if form.answers not in unanswered(session):
            raise InputError("error-answered", intent=form.answers)
        area, asked = split_intent(form.answers)
        if area != "unknown":
            return form.answers
        topic = topic or asked
    if not topic:
        raise InputError("error-topic")
    if topic in NO_FACTS:
        raise InputError("error-topic-taken", topic=topic)
    return f"{topic}.{attribute or _USUAL}"


def _make(session: Session, name: str, title: str, by: str) -> None:
    try:
        make_intent(session, name, title[:_LONGEST_TITLE], by)
    except IntentError as error:
        raise InputError("error-fact-taken" if error.reason == "taken" else "error-fact-id", id=name) from error
    note_change(session, by, "add", f"intent {name}", None, {"title": title})


def _source(session: Session, form: AnswerForm, by: str) -> str:
    """The id of the chosen source, or of the new one."""
    if form.fact.source_id != NEW:
        return form.fact.source_id
    typed = form.source
    if not typed.title or len(typed.title) > _LONGEST_TITLE:
        raise InputError("error-needed", field="title")
    if not _URL.fullmatch(typed.url):
        raise InputError("error-url", field="url")
    try:
        as_of = date.fromisoformat(typed.as_of)
    except ValueError as error:
        raise InputError("error-date", field="as_of") from error
    wanted = _plain(typed.title).replace("_", "-") or "source"
    names = (wanted, *(f"{wanted}-{number}" for number in range(2, 1000)))
    source_id = next(name for name in names if session.get(models.Source, name) is None)
    session.add(models.Source(id=source_id, title=typed.title, url=typed.url, as_of=as_of))
    session.flush()
    note_change(session, by, "record", f"sources {source_id}", None, vars(typed))
    return source_id


def _plain(text: str) -> str:
    """A short name of what was typed: small Latin letters, digits, underscores."""
    folded = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().casefold()
    return re.sub(r"[^a-z0-9]+", "_", folded).strip("_")[:_LONGEST_NAME].strip("_")
