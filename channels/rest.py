"""Rasa's REST channel, for any Rasa client: `POST /webhooks/rest/webhook`, `{"sender", "message"}` → answers."""

import json
import re
from typing import Any

from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from channels.conversation import Conversations
from channels.errors import RequestError, error_response
from channels.messages import SENDER_LIMIT, InMessage, clean_text
from facts import LANGUAGES

_UNPRINTABLE = re.compile("[\u0000-\u001f\u007f-\u009f\ud800-\udfff]")


async def receive(request: Request) -> Response:
    """Answer one message."""
    state = request.app.state
    try:
        body = await _read_body(request, state.settings.body_limit)
        message = _read_message(body)
    except RequestError as error:
        return error_response(error)
    except ClientDisconnect:
        return Response(status_code=400)
    conversations: Conversations = state.conversations
    answers = await conversations.answer(message)
    return JSONResponse([answer.to_rest(message.sender) for answer in answers])


async def _read_body(request: Request, limit: int) -> Any:
    received = bytearray()
    async for chunk in request.stream():
        received += chunk
        if len(received) > limit:
            raise RequestError(413, "too_large", f"Send at most {limit} bytes.")
    try:
        return json.loads(received.decode("utf-8"))
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        raise RequestError(400, "no_json", 'Send a JSON object in UTF-8: {"sender": "…", "message": "…"}.') from error


def _read_message(body: Any) -> InMessage:
    if not isinstance(body, dict):
        raise RequestError(400, "no_object", 'Send a JSON object: {"sender": "…", "message": "…"}.')
    sender, text = body.get("sender"), body.get("message")
    if not isinstance(sender, str) or not 0 < len(sender.strip()) <= SENDER_LIMIT or _UNPRINTABLE.search(sender):
        raise RequestError(422, "bad_sender", f"`sender` must be a text of 1 to {SENDER_LIMIT} printable characters.")
    if not isinstance(text, str):
        raise RequestError(422, "bad_message", "`message` must be a text.")
    metadata = body.get("metadata")
    hint = metadata.get("language") if isinstance(metadata, dict) else None
    return InMessage("rest", sender, clean_text(text), hint if hint in LANGUAGES else None)


routes = [Route("/webhooks/rest/webhook", receive, methods=["POST"])]
