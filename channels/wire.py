"""The web chat's objects, the same over the WebSocket and over HTTP (docs/reference/chat.md)."""

import re
from typing import Any

from channels.conversation import Conversations
from channels.errors import RequestError
from channels.messages import InMessage, clean_text
from channels.session import WebSession
from facts import LANGUAGES
from talks.views import Stored, conversation_id

CHANNEL = "web"
MESSAGE_EXAMPLE = '{"id": "…", "text": "…", "language": "en"}'
_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
_LONGEST_TITLE = 300


def conversation_of(session_id: str) -> str:
    """The conversation of a session."""
    return conversation_id(CHANNEL, session_id)


def read_language(value: Any) -> str:
    """One of the twelve languages; English where it is none of them."""
    return value if isinstance(value, str) and value in LANGUAGES else "en"


def read_after(value: Any) -> int:
    """The number of the last message that the client has; 0 for nonsense.

    Raises:
        RequestError: It is no number that a message can have.
    """
    try:
        after = int(value or 0)
    except (TypeError, ValueError, OverflowError) as error:
        raise RequestError(422, "bad_after", "`after` must be the number of a message.") from error
    if not 0 <= after < 2**31:
        raise RequestError(422, "bad_after", "`after` must be the number of a message.")
    return after


async def read_message(conversations: Conversations, session_id: str, body: dict[str, Any], language: str) -> InMessage:
    """The message in an object of the client; `language` is the page's.

    Raises:
        RequestError: It has no proper id or text, or is empty or too long; then the message is in its language.
    """
    message_id, text, shown = body.get("id"), body.get("text"), body.get("shown")
    if not isinstance(message_id, str) or not _ID.fullmatch(message_id):
        raise RequestError(422, "bad_id", "`id` must be 1 to 64 letters, digits, - or _, made anew for each message.")
    if not isinstance(text, str):
        raise RequestError(422, "bad_message", "`text` must be a text.")
    if shown is not None and not (isinstance(shown, str) and len(shown) <= _LONGEST_TITLE):
        raise RequestError(422, "bad_message", f"`shown` must be a text of at most {_LONGEST_TITLE} characters.")
    message = InMessage(
        CHANNEL,
        session_id,
        clean_text(text),
        language,
        message_id,
        None if shown is None else clean_text(shown),
    )
    refusal = await conversations.refuse(message)
    if refusal is not None:
        raise RequestError(422, "too_long" if message.text else "empty", refusal.text)
    return message


def read_vote(value: Any) -> int:
    """A vote.

    Raises:
        RequestError: It is none of -1, 0 and 1.
    """
    if isinstance(value, bool) or value not in (-1, 0, 1):
        raise RequestError(422, "bad_vote", "`vote` must be -1, 0 or 1.")
    return int(value)


def to_wire(message: Stored) -> dict[str, Any]:
    """A message as the client gets it."""
    wire: dict[str, Any] = {
        "type": "message",
        "seq": message.seq,
        "from": message.author,
        "text": message.text,
        "language": message.language,
        "at": message.created_at.isoformat(timespec="seconds"),
        "vote": message.vote,
    }
    optional = {"id": message.client_id, "shown": message.shown, "reply_to": message.reply_to}
    wire |= {name: value for name, value in optional.items() if value is not None}
    if message.direction == "out":
        wire["buttons"] = message.payload.get("buttons", [])
        wire["custom"] = message.payload.get("custom") or {"facts": [], "language": message.language, "sources": []}
    return wire


def to_opened(session: WebSession, seq: int, state: str) -> dict[str, Any]:
    """That a session is open: its token, the number of its last message, who has the talk."""
    return {"type": "opened", "session": session.token, "new": session.is_new, "seq": seq, "state": state}


def to_stored(message: Stored) -> dict[str, Any]:
    """That a message is kept: it need not be sent again."""
    return {"type": "stored", "id": message.client_id, "seq": message.seq}
