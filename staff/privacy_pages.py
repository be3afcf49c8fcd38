"""One person's data: found by what they can tell of themselves, exported or erased as a whole."""

from urllib.parse import quote

from anyio import from_thread
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from starlette.responses import RedirectResponse, Response

from audit.log import note_change
from staff.errors import InputError, StaffError
from staff.talk_pages import CHANNELS, all_kept, download, note_erased, talking
from staff.visit import ROOT, Visit
from talks.mails import Mail
from talks.models import Conversation, Handoff
from talks.views import conversation_id

_LONGEST = 250


def show_privacy(visit: Visit) -> Response:
    """The form, and the talks of whom it asks for."""
    return _show(visit)


def export_person(visit: Visit) -> Response:
    """All that is kept of the person, as JSON."""
    with visit.sessions.begin() as session:
        talks = _talks_of(session, visit.asked("who"))
        kept = [all_kept(session, talk.id) for talk in talks]
        if talks:
            note_change(session, visit.staff.email, "export", f"{len(talks)} talks of one person")
    return download(kept, "person.json")


def erase_person(visit: Visit) -> Response:
    """Erase all talks of the person, here and in Rasa; who it was is not noted."""
    who = visit.typed("who")
    if visit.typed("sure") != "yes":
        return _show(visit, 422, InputError("error-sure"))
    with visit.sessions() as session:
        talks = [talk.id for talk in _talks_of(session, who)]
    if not talks:
        return _show(visit, 422, InputError("error-nobody"))
    for talk in talks:
        try:
            erased = from_thread.run(talking(visit.request).forget, talk)
        except ConnectionError:  # Rasa could not be told: this talk is still whole, and those after it
            return _show(visit, 503, StaffError("error-erase"))
        note_erased(visit, talk, erased)
    return RedirectResponse(f"{ROOT}/privacy?done=erased", status_code=303)


def _talks_of(session: Session, who: str) -> list[Conversation]:
    """The talks of a session or a Telegram id, with the channel's name before it or without, or of a kept address."""
    if not who or len(who) > _LONGEST:
        return []
    names = [who, *(f"{channel}:{who}" for channel in CHANNELS)]
    if "@" in who:
        given = select(Handoff).where(func.lower(Handoff.contact) == who.lower())
        names += [conversation_id(row.channel, row.conversation) for row in session.scalars(given)]
        names += session.scalars(select(Mail.conversation_id).where(func.lower(Mail.recipient) == who.lower())).all()
    return list(session.scalars(select(Conversation).where(Conversation.id.in_(names)).order_by(Conversation.id)))


def _show(visit: Visit, status: int = 200, error: StaffError | None = None) -> Response:
    who = visit.typed("who") or visit.asked("who")
    with visit.sessions() as session:
        talks = _talks_of(session, who)
    days = visit.request.app.state.settings.keep_days
    return visit.show("privacy.html", status, error, who=who, talks=talks, export=quote(who, safe=""), keep_days=days)
