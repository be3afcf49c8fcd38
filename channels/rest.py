"""Rasa's REST channel, for any Rasa client: `POST /webhooks/rest/webhook`, `{"sender", "message"}` → answers."""

import re
from typing import Any

from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from channels.body import read_object
from channels.conversation import Conversations
from channels.errors import RequestError, error_response
from channels.messages import SENDER_LIMIT, InMessage, clean_text
from channels.rates import address_of
from facts import LANGUAGES

_UNPRINTABLE = re.compile("[\u0000-\u001f\u007f-\u009f\ud800-\udfff]")
_EXAMPLE = '{"sender": "…", "message": "…"}'


async def receive(request: Request) -> Response:
    """Answer one message."""
    state = request.app.state
    try:
        body = await read_object(request, state.settings.body_limit, _EXAMPLE)
        message = _read_message(body)
        await state.rates.count_address(address_of(request), message.language or "en")
    except RequestError as error:
        return error_response(error)
    except ClientDisconnect:
        return Response(status_code=400)
    conversations: Conversations = state.conversations
    answers = await conversations.answer(message)
    return JSONResponse([answer.to_rest(message.sender) for answer in answers])


def _read_message(body: dict[str, Any]) -> InMessage:
    sender, text = body.get("sender"), body.get("message")
    if not isinstance(sender, str) or not 0 < len(sender.strip()) <= SENDER_LIMIT or _UNPRINTABLE.search(sender):
        raise RequestError(422, "bad_sender", f"`sender` must be a text of 1 to {SENDER_LIMIT} printable characters.")
    if not isinstance(text, str):
        raise RequestError(422, "bad_message", "`message` must be a text.")
    metadata = body.get("metadata")
    hint = metadata.get("language") if isinstance(metadata, dict) else None
    return InMessage("rest", sender, clean_text(text), hint if hint in LANGUAGES else None)


routes = [Route("/webhooks/rest/webhook", receive, methods=["POST"])]
