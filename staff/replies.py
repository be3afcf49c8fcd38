"""Canned replies: what the staff often answer, written once in each language."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from audit.log import note_change
from facts import LANGUAGES
from facts.errors import UnknownRecordError
from staff.errors import ConflictError, InputError
from staff.models import CannedReply
from staff.texts import CONTROL

LONGEST = 3000
"""How long an answer to a visitor may be, canned or not."""

MOST = 50


def by_language(session: Session) -> dict[str, list[CannedReply]]:
    """The replies of each language that has some, in the order in which they were written."""
    found: dict[str, list[CannedReply]] = {}
    for reply in session.scalars(select(CannedReply).order_by(CannedReply.id)):
        found.setdefault(reply.language, []).append(reply)
    return {code: found[code] for code in LANGUAGES if code in found}


def add(session: Session, language: str, text: str, by: str) -> None:
    """Add a reply.

    Raises:
        InputError: It is no text of ours, is there already, or the language has enough of them.
    """
    if language not in LANGUAGES:
        raise InputError("error-choice")
    present = by_language(session).get(language, [])
    if len(present) >= MOST:
        raise InputError("error-replies-many", language=language, limit=MOST)
    _check(text, present)
    reply = CannedReply(language=language, text=text)
    session.add(reply)
    session.flush()
    note_change(session, by, "add", _subject(reply), None, {"text": text})


def edit(session: Session, number: int, before: str, text: str, by: str) -> None:
    """Write a reply anew.

    Args:
        session: Within the caller's transaction.
        number: The reply's id.
        before: The text that the form was made from.
        text: The new one.
        by: Who writes it.

    Raises:
        ConflictError: Somebody else has written it anew meanwhile.
        InputError: It is no text of ours, or is there already.
        UnknownRecordError: There is no such reply.
    """
    reply = _find(session, number)
    if reply.text != before:
        raise ConflictError("error-reply-conflict")
    if text == before:
        return
    _check(text, by_language(session)[reply.language])
    reply.text = text
    note_change(session, by, "edit", _subject(reply), {"text": before}, {"text": text})


def delete(session: Session, number: int, by: str) -> None:
    """Take a reply away; its text stays in the audit log.

    Raises:
        UnknownRecordError: There is no such reply.
    """
    reply = _find(session, number)
    note_change(session, by, "delete", _subject(reply), {"text": reply.text})
    session.delete(reply)


def _find(session: Session, number: int) -> CannedReply:
    reply = session.get(CannedReply, number)
    if reply is None:
        raise UnknownRecordError("There is no such reply.")
    return reply


def _check(text: str, present: list[CannedReply]) -> None:
    if not 0 < len(text) <= LONGEST:
        raise InputError("error-reply", limit=LONGEST)
    if CONTROL.search(text):
        raise InputError("error-control", language="text")
    if text in [reply.text for reply in present]:
        raise InputError("error-reply-twice")


def _subject(reply: CannedReply) -> str:
    return f"canned reply {reply.id} ({reply.language})"
