"""Talks as they went, with what was understood; replies of the staff, and the erasing of one person's data."""

import json
import time
from collections.abc import Mapping
from datetime import date
from typing import Any, Protocol
from urllib.parse import quote, urlencode

from anyio import from_thread
from sqlalchemy import select
from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from audit.log import note_change
from facts import LANGUAGES
from locales.catalogue import sentence
from staff.errors import InputError, StaffError
from staff.intents import name_intents
from staff.replies import LONGEST, by_language
from staff.visit import ROOT, Visit
from talks.errors import UnknownMessageError
from talks.log import TalkLog
from talks.mails import Mail, mails_of, write_mail
from talks.models import Conversation, Handoff, Message
from talks.outcomes import Outcome
from talks.reading import PAGE, TalkFilter, list_talks, transcript
from talks.views import PUSHING, Erased, Outgoing, Stored
from training.intents import known_intents

_FILTERS = ("q", "language", "channel", "vote", "state", "intent", "outcome", "below", "day", "from", "to")
_BELOW = ("30", "50", "70", "90")
CHANNELS = ("web", "telegram", "rest")


class Talking(Protocol):
    """What the edge's conversations do for the console."""

    log: TalkLog

    async def say(self, conversation: str, answer: Outgoing) -> Stored:
        """Send a message that answers none."""

    async def forget(self, conversation: str) -> Erased:
        """Erase a conversation, here and in Rasa."""


def show_talks(visit: Visit) -> Response:
    """The talks, the newest first, narrowed by the form above them."""
    only = _day(visit, "day")
    below = visit.asked("below")
    wanted = TalkFilter(
        words=visit.asked("q")[:200],
        channel=visit.asked("channel"),
        language=visit.asked("language"),
        vote=visit.asked("vote"),
        handed_off=visit.asked("state") == "handed",
        with_person=visit.asked("state") == "human",
        intent=visit.asked("intent")[:100],
        outcome=visit.asked("outcome") if visit.asked("outcome") in list(Outcome) else "",
        below=int(below) / 100 if below in _BELOW else None,
        first=only or _day(visit, "from"),
        last=only or _day(visit, "to"),
    )
    number = visit.page_number()
    with visit.sessions() as session:
        talks = list_talks(session, wanted, number)
        intents = name_intents(session, known_intents(session), visit.language)
    return visit.show(
        "talks.html",
        talks=talks[:PAGE],
        number=number,
        has_next=len(talks) > PAGE,
        channels=CHANNELS,
        languages=LANGUAGES,
        intents=intents,
        outcomes=list(Outcome),
        below=_BELOW,
        query=urlencode([(name, visit.asked(name)) for name in _FILTERS if visit.asked(name)]),
    )


def show_talk(visit: Visit) -> Response:
    """One talk."""
    return _show(visit)


def reply(visit: Visit) -> Response:
    """Answer the visitor in the same chat; the assistant keeps quiet from then on, and the open questions are taken.

    Who only asks (over REST) is answered by e-mail alone, if they gave an address.
    """
    talk, text = visit.asked("id"), visit.typed("text")
    language, log = visit.typed("language"), talking(visit.request).log
    is_pushed = talk.partition(":")[0] in PUSHING
    try:
        if not 0 < len(text) <= LONGEST:
            raise InputError("error-reply", limit=LONGEST)
        if language not in LANGUAGES:
            raise InputError("error-choice")
        if not is_pushed and not log.has_contact(talk):
            raise InputError("error-unreachable")
    except InputError as error:
        return _show(visit, 422, error)
    _known(log, talk)
    if is_pushed:
        log.set_state(talk, "human")
    from_thread.run(talking(visit.request).say, talk, Outgoing(text, language, author="staff"))
    with visit.sessions.begin() as session:
        for row in session.scalars(_handoffs(talk).where(Handoff.state == "open")):
            row.state, row.assignee = "taken", visit.staff.email
        write_mail(session, talk, language, text, time.time())
        note_change(session, visit.staff.email, "reply", f"talk {talk}")
    return _back(talk, "sent")


def close(visit: Visit) -> Response:
    """Give the talk back to the assistant, which tells the visitor so; its open questions are closed."""
    talk = visit.asked("id")
    edge = talking(visit.request)
    was_human = _known(edge.log, talk).state == "human"
    edge.log.set_state(talk, "bot")
    if was_human and talk.partition(":")[0] in PUSHING:
        known = _known(edge.log, talk)
        language = known.language or known.spoken or "en"
        from_thread.run(edge.say, talk, Outgoing(sentence(language, "staff-left"), language))
    with visit.sessions.begin() as session:
        for row in session.scalars(_handoffs(talk).where(Handoff.state != "closed")):
            row.state, row.assignee, row.contact = "closed", row.assignee or visit.staff.email, None
        note_change(session, visit.staff.email, "close", f"talk {talk}")
    return _back(talk, "closed")


def erase(visit: Visit) -> Response:
    """Erase one person's talk, here and in Rasa; that it was done stays in the audit log, what was said does not."""
    talk = visit.asked("id")
    edge = talking(visit.request)
    _known(edge.log, talk)
    try:
        erased = from_thread.run(edge.forget, talk)
    except ConnectionError:  # Rasa could not be told, so nothing was erased
        return _show(visit, 503, StaffError("error-erase"))
    note_erased(visit, talk, erased)
    return visit.go("/talks", "erased")


def export(visit: Visit) -> Response:
    """All that is kept of one person's talk, as JSON."""
    talk = visit.asked("id")
    _known(talking(visit.request).log, talk)
    with visit.sessions.begin() as session:
        kept = all_kept(session, talk)
        note_change(session, visit.staff.email, "export", f"talk {talk}")
    return download(kept, "talk.json")


def note_erased(visit: Visit, talk: str, erased: Erased) -> None:
    """Note that a talk was erased; who it was with is not noted."""
    counts = {"messages": erased.messages, "handoffs": erased.handoffs}
    with visit.sessions.begin() as session:
        note_change(session, visit.staff.email, "erase", f"talk on {talk.partition(':')[0]}", counts)


def download(kept: Any, file: str) -> Response:
    """What is kept, as a JSON file."""
    text = json.dumps(kept, ensure_ascii=False, indent=1, default=str)
    headers = {"content-disposition": f'attachment; filename="{file}"'}
    return Response(text, media_type="application/json; charset=utf-8", headers=headers)


def _day(visit: Visit, name: str) -> date | None:
    """A day of the address; nothing where it is none."""
    try:
        return date.fromisoformat(visit.asked(name)) if visit.asked(name) else None
    except ValueError:
        return None


def all_kept(session: Session, talk: str) -> dict[str, Any]:
    """All that is kept of a talk."""
    return {
        "conversation": _columns(session.get_one(Conversation, talk)),
        "messages": [_columns(row) for row in transcript(session, talk, 100_000)],
        "handoffs": [_columns(row) for row in session.scalars(_handoffs(talk))],
        "mails": [_columns(row) for row in mails_of(session, talk)],
    }


def _back(talk: str, done: str) -> Response:
    """To the talk's page; the id stands in the query, since a REST client may name itself with a slash."""
    return RedirectResponse(f"{ROOT}/talk?id={quote(talk)}&done={done}", status_code=303)


def talking(request: Request) -> Talking:
    """The edge's conversations."""
    conversations: Talking = request.app.state.conversations
    return conversations


def _known(log: TalkLog, talk: str) -> Any:
    known = log.talk(talk)
    if known is None:
        raise UnknownMessageError("There is no such talk.")
    return known


def _sends_mail(visit: Visit) -> bool:
    settings = visit.request.app.state.settings
    return bool(settings.smtp.get_secret_value() and settings.mail_from)


def _handoffs(talk: str) -> Any:
    channel, _, peer = talk.partition(":")
    return select(Handoff).where(Handoff.channel == channel, Handoff.conversation == peer).order_by(Handoff.id)


def _intent_of(understood: Mapping[str, Any]) -> str:
    """The name of the intent that was understood: Rasa gives it with its confidence, or alone."""
    intent = understood.get("intent")
    return str(intent.get("name") if isinstance(intent, Mapping) else intent or "–")


def _columns(row: Conversation | Message | Handoff | Mail) -> dict[str, Any]:
    return {column.key: getattr(row, column.key) for column in row.__mapper__.columns}


def _show(visit: Visit, status: int = 200, error: StaffError | None = None) -> Response:
    talk = visit.asked("id")
    with visit.sessions() as session:
        row = session.get(Conversation, talk)
        if row is None:
            raise UnknownMessageError("There is no such talk.")
        messages = transcript(session, talk)
        handoffs = session.scalars(_handoffs(talk)).all()
        mails = mails_of(session, talk)
        canned = by_language(session)
    language = row.language or row.spoken or "en"
    return visit.show(
        "talk.html",
        status,
        error,
        talk=row,
        messages=messages,
        intent_of=_intent_of,
        handoffs=handoffs,
        mails=mails,
        has_contact=any(one.contact for one in handoffs),
        sends_mail=_sends_mail(visit),
        speaks=language,
        languages=LANGUAGES,
        is_pushed=row.channel in PUSHING,
        canned=[(code, canned[code]) for code in sorted(canned, key=lambda code: code != language)],
        minutes=visit.request.app.state.settings.human_minutes,
        text=visit.typed("text"),
    )
