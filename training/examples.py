"""The sentences that the staff gave to intents or took from them, laid over those of `data/nlu/`."""

import hashlib
import re
import unicodedata
from datetime import UTC, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from facts import LANGUAGES
from training.errors import ContradictionError, ExampleError, UnknownIntentError
from training.intents import known_intents
from training.models import Change, Example, Purpose

LONGEST = 500
KEPT_BACK = 5
"""Of so many confirmed questions one is kept for measuring, and never trained on."""

WRITTEN = (*LANGUAGES, "fa-Latn", "ar-Latn", "el-Latn", "ur-Latn")
"""How sentences may be written: the languages, and four of them in Latin letters."""

_ENTITY = re.compile(r"\]\(|\]\{")  # Rasa would read this as a marked entity


class Examples:
    """Reads and changes the staff's examples in the caller's transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self,
        text: str,
        language: str,
        intent: str,
        author: str,
        *,
        message_id: int | None = None,
        confirmed: bool = False,
    ) -> Example:
        """Give a sentence to an intent; given again, it stays as it is.

        Args:
            text: One line; blanks at its ends and doubled ones are taken out.
            language: One of `WRITTEN`.
            intent: A known intent.
            author: Who says so.
            message_id: The visitor's message that it was, if it was one.
            confirmed: Whether it is a real question whose intent a person has confirmed: one in `KEPT_BACK` of these,
                chosen by a digest of its text, measures models instead of training them.

        Raises:
            ExampleError: The text or language cannot be an example's.
            UnknownIntentError: There is no such intent.
            ContradictionError: The sentence was given to another intent by the staff.
        """
        text = tidy(text)
        _check(text, language)
        self._check_intent(intent)
        found = self._find(text, language)
        rival = next((row for row in found if row.change == Change.ADDED and row.intent != intent), None)
        if rival is not None:
            raise ContradictionError(rival.intent)
        same = next((row for row in found if row.intent == intent), None)
        if same is not None:
            same.change = Change.ADDED
            return same
        purpose = Purpose.VALIDATE if confirmed and is_kept_back(text) else Purpose.TRAIN
        return self._keep(text, language, intent, author, Change.ADDED, purpose, message_id)

    def remove(self, text: str, language: str, intent: str, author: str) -> Example:
        """Take a shipped sentence from its intent.

        Raises:
            UnknownIntentError: There is no such intent.
        """
        self._check_intent(intent)
        same = next((row for row in self._find(text, language) if row.intent == intent), None)
        if same is not None:
            same.change, same.author = Change.REMOVED, author
            return same
        return self._keep(text, language, intent, author, Change.REMOVED, Purpose.TRAIN, None)

    def withdraw(self, example_id: int) -> None:
        """Take back what `add` or `remove` did; nothing happens where it was taken back already."""
        row = self._session.get(Example, example_id)
        if row is not None:
            self._session.delete(row)
            self._session.flush()

    def all(self) -> tuple[Example, ...]:
        """All examples, the oldest first."""
        return tuple(self._session.scalars(select(Example).order_by(Example.id)))

    def _find(self, text: str, language: str) -> list[Example]:
        return list(self._session.scalars(select(Example).where(Example.text == text, Example.language == language)))

    def _check_intent(self, intent: str) -> None:
        if intent not in known_intents(self._session):
            raise UnknownIntentError(f"There is no intent {intent!r}; make it first.")

    def _keep(
        self,
        text: str,
        language: str,
        intent: str,
        author: str,
        change: Change,
        purpose: Purpose,
        message_id: int | None,
    ) -> Example:
        row = Example(
            text=text,
            language=language,
            intent=intent,
            change=change,
            purpose=purpose,
            author=author,
            created_at=datetime.now(UTC),
            message_id=message_id,
        )
        self._session.add(row)
        self._session.flush()
        return row


def tidy(text: str) -> str:
    """One line with single blanks, in the composed form of Unicode; what two people typed alike is then the same."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def is_kept_back(text: str) -> bool:
    """Whether a confirmed question measures models: always the same for the same letters, whatever their case."""
    digest = hashlib.blake2b(tidy(text).casefold().encode(), digest_size=4).digest()
    return int.from_bytes(digest, "big") % KEPT_BACK == 0


def _check(text: str, language: str) -> None:
    if not text:
        raise ExampleError("empty", "An example must not be empty.")
    if len(text) > LONGEST:
        raise ExampleError("too-long", f"An example may have {LONGEST} characters; this one has {len(text)}.")
    if _ENTITY.search(text) or text.startswith("/") or any(map(_is_control, text)):
        raise ExampleError("form", "An example must not begin with /, nor hold ]( or ]{ or control characters.")
    if language not in WRITTEN:
        raise ExampleError("language", f"{language!r} is none of {', '.join(WRITTEN)}.")


def _is_control(character: str) -> bool:
    """Whether YAML could not hold it."""
    return unicodedata.category(character) in ("Cc", "Cs") or character in "\ufffe\uffff"
