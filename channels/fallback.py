"""The web chat over plain HTTP, where WebSockets are blocked: the same objects, and a long poll instead of a push."""

import asyncio
import contextlib
import time
from collections.abc import Awaitable, Callable
from typing import Any

from sqlalchemy.exc import SQLAlchemyError
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from channels.body import read_object
from channels.conversation import Conversations
from channels.errors import AssistantUnavailableError, RequestError, error_response
from channels.rates import address_of
from channels.wire import (
    MESSAGE_EXAMPLE,
    conversation_of,
    read_after,
    read_language,
    read_message,
    read_vote,
    to_opened,
    to_stored,
    to_wire,
)
from talks.errors import UnknownMessageError

_LONGEST_WAIT_S = 25.0
Endpoint = Callable[[Request], Awaitable[Response]]


def _guarded(endpoint: Endpoint) -> Endpoint:
    """The endpoint with its errors in the one shape."""

    async def serve(request: Request) -> Response:
        try:
            return await endpoint(request)
        except RequestError as error:
            return error_response(error)
        except UnknownMessageError as error:
            return error_response(RequestError(404, "unknown_message", str(error)))
        except (AssistantUnavailableError, SQLAlchemyError):
            return error_response(RequestError(503, "unavailable", "Try again in a few seconds; nothing was done."))
        except ClientDisconnect:
            return Response(status_code=400)

    return serve


@_guarded
async def open_session(request: Request) -> Response:
    """Open a session, or go on with one: its token, and the number of its last message."""
    state = request.app.state
    body = await read_object(request, state.settings.body_limit, '{"session": null, "language": "en"}')
    token = body.get("session")
    session = state.sessions.open(token if isinstance(token, str) else None)
    if session.is_new:
        await state.rates.count_address(address_of(request), read_language(body.get("language")))
    talk = await asyncio.to_thread(state.conversations.log.talk, conversation_of(session.id))
    return JSONResponse(to_opened(session, talk.last_seq if talk else 0, talk.state if talk else "bot"))


@_guarded
async def send_message(request: Request) -> Response:
    """Keep a message (202); its answer is fetched."""
    state = request.app.state
    session_id = _session(request)
    body = await read_object(request, state.settings.body_limit, MESSAGE_EXAMPLE)
    language = read_language(body.get("language"))
    await state.rates.count_address(address_of(request), language)
    await state.rates.count_conversation(conversation_of(session_id), language)
    message = await read_message(state.conversations, session_id, body, language)
    return JSONResponse(to_stored(await state.conversations.receive(message)), status_code=202)


@_guarded
async def fetch_messages(request: Request) -> Response:
    """The messages after a number; waits for the next one where there is none yet (`wait` seconds, at most 25)."""
    conversations: Conversations = request.app.state.conversations
    conversation = conversation_of(_session(request))
    after = read_after(request.query_params.get("after"))
    until = time.monotonic() + _read_wait(request.query_params.get("wait"))
    with conversations.follow(conversation) as changed:
        while True:
            changed.clear()
            rows = await asyncio.to_thread(conversations.log.since, conversation, after)
            left = until - time.monotonic()
            if rows or left <= 0:
                break
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(changed.wait(), left)
    talk = await asyncio.to_thread(conversations.log.talk, conversation)
    working = await asyncio.to_thread(conversations.log.is_waiting, conversation)
    messages = [to_wire(row) for row in rows]
    return JSONResponse({"messages": messages, "working": working, "state": talk.state if talk else "bot"})


@_guarded
async def vote(request: Request) -> Response:
    """Say whether an answer helped."""
    state = request.app.state
    conversation = conversation_of(_session(request))
    body = await read_object(request, state.settings.body_limit, '{"vote": 1}')
    seq, value = read_after(request.path_params["seq"]), read_vote(body.get("vote"))
    await asyncio.to_thread(state.conversations.log.vote, conversation, seq, value)
    return JSONResponse({"type": "vote", "seq": seq, "vote": value})


@_guarded
async def forget(request: Request) -> Response:
    """Erase the conversation, here and in Rasa."""
    await request.app.state.conversations.forget(conversation_of(_session(request)))
    return JSONResponse({"type": "forgotten"})


def _session(request: Request) -> str:
    session_id: str = request.app.state.sessions.read(request.headers.get("authorization", ""))
    return session_id


def _read_wait(value: Any) -> float:
    try:
        wait = float(value or 0)
    except ValueError as error:
        raise RequestError(422, "bad_wait", "`wait` must be a number of seconds.") from error
    if not 0 <= wait <= _LONGEST_WAIT_S:
        raise RequestError(422, "bad_wait", f"`wait` must be 0 to {_LONGEST_WAIT_S:.0f} seconds.")
    return wait


routes = [
    Route("/chat/session", open_session, methods=["POST"]),
    Route("/chat/messages", send_message, methods=["POST"]),
    Route("/chat/messages", fetch_messages, methods=["GET"]),
    Route("/chat/votes/{seq}", vote, methods=["PUT"]),
    Route("/chat", forget, methods=["DELETE"]),
]
