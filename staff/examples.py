"""Sentences to train on, as the staff give them: looked for under other intents first, and written into the log."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from audit.log import note_change
from staff.errors import InputError
from training.errors import ContradictionError, ExampleError, UnknownIntentError
from training.examples import Examples, tidy
from training.models import Example
from training.rivals import Rival, find_rivals

_REASONS = {
    "empty": "error-example-empty",
    "too-long": "error-example-long",
    "form": "error-example-form",
    "language": "error-example-language",
}


@dataclass(frozen=True)
class Given:
    """A sentence that somebody gives; `message_id` is the visitor's message that it was, if it was one."""

    text: str
    language: str
    message_id: int | None = None


class RivalsError(InputError):
    """Sentences stand under other intents already: say that they shall be moved, or leave them out."""

    def __init__(self, rivals: tuple[Rival, ...]) -> None:
        super().__init__("error-rivals", count=len(rivals))
        self.rivals = rivals


def give(session: Session, intent: str, sentences: Iterable[Given], by: str, *, move: bool) -> int:
    """Give sentences to an intent; what it has already stays as it is.

    Args:
        session: The caller's transaction.
        intent: A known intent.
        sentences: In any order; one that is there twice counts once.
        by: Who gives them.
        move: Whether sentences that stand under another intent are taken from it.

    Returns:
        How many are new.

    Raises:
        RivalsError: Some stand under another intent, and shall not be moved.
        InputError: One cannot be an example, or there is no such intent.
    """
    wanted = {(tidy(one.text).casefold(), one.language): one for one in sentences}
    take_from_others(session, intent, (one.text for one in wanted.values()), by, move=move)
    last = session.scalar(select(func.max(Example.id))) or 0
    kept = [add_example(session, intent, one, by) for one in wanted.values()]
    new = [row for row in kept if row.id > last]
    if new:
        note_change(session, by, "examples", f"intent {intent}", None, {row.text: row.language for row in new})
    return len(new)


def take_from_others(session: Session, intent: str, texts: Iterable[str], by: str, *, move: bool) -> None:
    """Take sentences from all intents but one, where they stand under any.

    Raises:
        RivalsError: Some do, and shall not be moved.
    """
    found = (rival for text in texts for rival in find_rivals(session, text) if rival.intent != intent)
    rivals = tuple(dict.fromkeys(found))
    if rivals and not move:
        raise RivalsError(rivals)
    for rival in rivals:
        _take(Examples(session), rival, by)
        note_change(session, by, "withdraw", f"intent {rival.intent}", {rival.language: rival.text}, None)


def add_example(session: Session, intent: str, one: Given, by: str) -> Example:
    """Give one sentence to an intent, wherever else it stands in the shipped data.

    Raises:
        InputError: It cannot be an example, there is no such intent, or the staff gave it to another.
    """
    try:
        is_real = one.message_id is not None
        return Examples(session).add(one.text, one.language, intent, by, message_id=one.message_id, confirmed=is_real)
    except ExampleError as error:
        raise InputError(_REASONS[error.reason], text=one.text[:80]) from error
    except UnknownIntentError as error:
        raise InputError("error-intent", intent=intent) from error
    except ContradictionError as error:
        raise InputError("error-contradiction", text=one.text[:80], intent=error.intent) from error


def _take(examples: Examples, rival: Rival, by: str) -> None:
    if rival.example_id is not None:
        examples.withdraw(rival.example_id)
    else:
        examples.remove(rival.text, rival.language, rival.intent, by)
