"""The form for a new question with its answer, and sentences given to an intent."""

from collections.abc import Mapping
from urllib.parse import quote

from starlette.responses import RedirectResponse, Response

from audit.log import note_change
from facts import LANGUAGES
from locales.catalogue import sentence
from staff.answers import NEW, NOTHING, AnswerForm, SourceForm, keep
from staff.drafts import Draft, draft_of_group, draft_of_message
from staff.errors import InputError
from staff.examples import Given, RivalsError, give
from staff.intents import name_intents
from staff.roles import Role
from staff.text_pages import sources_of
from staff.texts import LONGEST_QUESTION, FactForm, unanswered
from staff.visit import ROOT, Visit
from talks.errors import UnknownMessageError
from training.examples import Examples
from training.intents import known_intents
from training.models import Example

_LONGEST_NUMBER = 16


def show_new_answer(visit: Visit) -> Response:
    """The form, empty or begun with what somebody asked or answered."""
    draft = _draft(visit)
    with visit.sessions() as session:
        open_intents = unanswered(session)
    form = AnswerForm(
        FactForm(statement="", source_id="", texts=draft.texts, questions=_short(draft.questions)),
        answers=draft.intent if draft.intent in open_intents else NEW,
        examples=draft.examples,
        items=tuple(item.id for item in draft.items if not item.is_known),
    )
    return _show(visit, form, draft)


def add_answer(visit: Visit) -> Response:
    """Keep the answer with all that belongs to it, or nothing; what was typed is never lost."""
    try:
        draft = _draft(visit)
    except UnknownMessageError:  # erased, or settled by somebody else meanwhile
        draft = Draft()
    form = _read(visit, draft)
    try:
        with visit.sessions.begin() as session:
            fact_id = keep(session, form, visit.staff.email, may_train=_may_train(visit))
    except InputError as error:
        return _show(visit, form, draft, error)
    return visit.go(f"/facts/{fact_id}", "saved")


def show_new_example(visit: Visit) -> Response:
    """The form that gives a sentence to an intent."""
    draft = _draft(visit)
    language, text = next(((code, texts[0]) for code, texts in draft.examples.items()), ("en", ""))
    intent = visit.asked("intent") or draft.intent
    return _show_example(visit, {"text": text, "language": language, "intent": intent})


def add_example(visit: Visit) -> Response:
    """Give a sentence to an intent, and go back to where it was said."""
    draft = _draft(visit)
    typed = {name: visit.typed(name) for name in ("text", "language", "intent")}
    given = Given(typed["text"], typed["language"], draft.messages.get(typed["text"]))
    try:
        with visit.sessions.begin() as session:
            give(session, typed["intent"], [given], visit.staff.email, move=visit.typed("move") == "yes")
    except InputError as error:
        return _show_example(visit, typed, error)
    if draft.talk:
        return RedirectResponse(f"{ROOT}/talk?id={quote(draft.talk)}&done=saved", status_code=303)
    return visit.go("/examples/new", "saved")


def withdraw_example(visit: Visit) -> Response:
    """Take a sentence back that was given to an intent."""
    with visit.sessions.begin() as session:
        row = session.get(Example, int(visit.part("example")))
        if row is not None:
            note_change(session, visit.staff.email, "withdraw", f"intent {row.intent}", {row.language: row.text}, None)
            Examples(session).withdraw(row.id)
    return visit.go(f"/facts/{visit.typed('fact')}" if visit.typed("fact") else "/examples/new", "saved")


def _draft(visit: Visit) -> Draft:
    """What the address says that the form begins with."""
    group, message = _number(visit, "group"), _number(visit, "message")
    with visit.sessions() as session:
        if group is not None:
            return draft_of_group(session, group)
        return draft_of_message(session, message) if message is not None else Draft()


def _number(visit: Visit, name: str) -> int | None:
    """A number of the address.

    Raises:
        UnknownMessageError: It is none.
    """
    number = visit.asked(name)
    if not number:
        return None
    if not (number.isascii() and number.isdigit() and len(number) < _LONGEST_NUMBER):
        raise UnknownMessageError("There is no such message or group.")
    return int(number)


def _short(questions: Mapping[str, str]) -> dict[str, str]:
    """Questions that are short enough for a button."""
    return {code: text for code, text in questions.items() if len(text) <= LONGEST_QUESTION}


def _read(visit: Visit, draft: Draft) -> AnswerForm:
    fact = FactForm(
        statement=visit.typed("statement"),
        source_id=visit.typed("source_id"),
        texts={code: visit.typed(f"text-{code}") for code in LANGUAGES},
        questions={code: visit.typed(f"question-{code}") for code in LANGUAGES},
    )
    return AnswerForm(
        fact,
        answers=visit.typed("answers"),
        topic=visit.typed("topic"),
        attribute=visit.typed("attribute"),
        source=SourceForm(*(visit.typed(f"source-{name}") for name in ("title", "url", "as-of"))),
        examples={
            code: tuple(line.strip() for line in visit.typed(f"examples-{code}").split("\n") if line.strip())
            for code in LANGUAGES
        },
        messages=draft.messages,
        items=tuple(item.id for item in draft.items if str(item.id) in visit.form.getlist("item")),
        move=visit.typed("move") == "yes",
    )


def _may_train(visit: Visit) -> bool:
    return visit.staff.role.may(Role.TRAINER)


def _show(visit: Visit, form: AnswerForm, draft: Draft, error: InputError | None = None) -> Response:
    with visit.sessions() as session:
        sources = sources_of(session)
        choices = name_intents(session, unanswered(session), visit.language)
    return visit.show(
        "answer_new.html",
        422 if error else 200,
        error,
        form=form,
        items=draft.items,
        sources=sources,
        choices=choices,
        new=NEW,
        nothing=NOTHING,
        may_train=_may_train(visit),
        longest=LONGEST_QUESTION,
        rivals=error.rivals if isinstance(error, RivalsError) else (),
        languages=sorted(
            ((code, sentence(code, "language-name"), _is_open(visit, form, code)) for code in LANGUAGES),
            key=lambda row: not row[2],
        ),
    )


def _is_open(visit: Visit, form: AnswerForm, code: str) -> bool:
    """Whether a language's fields are shown at once: English, the reader's, and those with something in them."""
    filled = (form.fact.texts.get(code), form.fact.questions.get(code), form.examples.get(code))
    return code in ("en", visit.language) or any(filled)


def _show_example(visit: Visit, typed: Mapping[str, str], error: InputError | None = None) -> Response:
    with visit.sessions() as session:
        choices = name_intents(session, known_intents(session), visit.language)
    return visit.show(
        "example_new.html",
        422 if error else 200,
        error,
        values=typed,
        choices=choices,
        languages=LANGUAGES,
        rivals=error.rivals if isinstance(error, RivalsError) else (),
    )
