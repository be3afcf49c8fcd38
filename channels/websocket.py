"""The web chat's WebSocket (`/ws`): what was said is pushed in order, from the number that the client has on."""

import asyncio
import contextlib
import json
import logging
from collections.abc import Coroutine
from typing import Any
from urllib.parse import urlsplit

import anyio
from sqlalchemy.exc import SQLAlchemyError
from starlette.routing import WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

from channels.body import parse_object
from channels.conversation import Conversations
from channels.errors import AssistantUnavailableError, RequestError, describe
from channels.rates import Rates, address_of
from channels.session import Sessions
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
from locales.catalogue import sentence
from settings import Settings
from talks.errors import UnknownMessageError

logger = logging.getLogger(__name__)

_OPEN_WITHIN_S = 10.0
_OPEN_EXAMPLE = '{"type": "open", "session": null, "after": 0, "language": "en"}'
_DONE, _POLICY = 1000, 1008


async def serve(websocket: WebSocket) -> None:
    """Serve one connection until either side ends it."""
    state = websocket.app.state
    if not is_allowed(websocket, state.settings):
        await websocket.close(_POLICY)
        return
    await websocket.accept()
    with contextlib.suppress(WebSocketDisconnect):
        await ChatSocket(websocket, state.conversations, state.sessions, state.rates).run()


def is_allowed(websocket: WebSocket, settings: Settings) -> bool:
    """Whether the page that opens the socket may: one of the same host, or of an allowed site."""
    origin = websocket.headers.get("origin")
    if origin is None or "*" in settings.allowed_origins:
        return True
    return urlsplit(origin).netloc == websocket.headers.get("host") or origin in settings.allowed_origins


class ChatSocket:
    """One connection: reads the client's frames, and pushes what is new in its conversation."""

    def __init__(self, websocket: WebSocket, conversations: Conversations, sessions: Sessions, rates: Rates) -> None:
        self._websocket = websocket
        self._conversations = conversations
        self._sessions = sessions
        self._rates = rates
        self._sending = asyncio.Lock()
        self._address = address_of(websocket)
        self._language = "en"
        self._session_id = ""
        self._conversation = ""

    async def run(self) -> None:
        """Open the session, then read and push until the end."""
        try:
            with anyio.fail_after(_OPEN_WITHIN_S):
                opening = await self._read()
            after = await self._open(opening)
        except TimeoutError:
            await self._close(_POLICY)
            return
        except RequestError as error:
            await self._refuse(error)
            await self._close(_POLICY)
            return
        with self._conversations.follow(self._conversation) as changed:
            async with anyio.create_task_group() as tasks:

                async def run(part: Coroutine[Any, Any, None]) -> None:
                    with contextlib.suppress(WebSocketDisconnect):
                        await part
                    tasks.cancel_scope.cancel()

                tasks.start_soon(run, self._push(after, changed))
                tasks.start_soon(run, self._serve_frames())
        await self._close(_DONE)

    async def _open(self, frame: dict[str, Any]) -> int:
        self._language = read_language(frame.get("language"))
        if frame.get("type") != "open":
            raise RequestError(422, "bad_message", f"Send first: {_OPEN_EXAMPLE}.")
        after, token = read_after(frame.get("after")), frame.get("session")
        session = self._sessions.open(token if isinstance(token, str) else None)
        if session.is_new:
            await self._rates.count_address(self._address, self._language)
        self._session_id, self._conversation = session.id, conversation_of(session.id)
        talk = await asyncio.to_thread(self._conversations.log.talk, self._conversation)
        last, state = (talk.last_seq, talk.state) if talk else (0, "bot")
        await self._send(to_opened(session, last, state))
        return 0 if session.is_new or after > last else after

    async def _push(self, after: int, changed: asyncio.Event) -> None:
        """Send what comes after a number, for ever; ends when the conversation is erased."""
        state, existed = "bot", False
        while True:
            changed.clear()
            log = self._conversations.log
            talk = await asyncio.to_thread(log.talk, self._conversation)
            if talk is None and existed:
                await self._send({"type": "forgotten"})
                return
            if talk is not None:
                existed = True
                while talk.last_seq > after and (rows := await asyncio.to_thread(log.since, talk.id, after)):
                    for row in rows:
                        await self._send(to_wire(row))
                    after = rows[-1].seq
                if talk.state != state:
                    state = talk.state
                    await self._send({"type": "state", "state": state})
            await changed.wait()

    async def _serve_frames(self) -> None:
        while True:
            frame: dict[str, Any] = {}
            try:
                frame = await self._read()
                if await self._serve_frame(frame):
                    return
            except RequestError as error:
                await self._refuse(error, frame.get("id"))
            except UnknownMessageError:
                await self._refuse(RequestError(404, "unknown_message", "There is no such answer here."))
            except (AssistantUnavailableError, SQLAlchemyError) as error:
                logger.error("A frame could not be served: %s", type(error).__name__)
                unavailable = RequestError(503, "unavailable", sentence(self._language, "unavailable"))
                await self._refuse(unavailable, frame.get("id"))

    async def _serve_frame(self, frame: dict[str, Any]) -> bool:
        """Do what a frame asks for; true where the connection is to end."""
        match frame.get("type"):
            case "message":
                await self._receive(frame)
            case "vote":
                seq, vote = read_after(frame.get("seq")), read_vote(frame.get("vote"))
                await asyncio.to_thread(self._conversations.log.vote, self._conversation, seq, vote)
                await self._send({"type": "vote", "seq": seq, "vote": vote})
            case "forget":
                await self._conversations.forget(self._conversation)
                await self._send({"type": "forgotten"})
                return True
            case "ping":
                await self._send({"type": "pong"})
            case _:
                raise RequestError(422, "bad_message", "`type` must be message, vote, forget or ping.")
        return False

    async def _receive(self, frame: dict[str, Any]) -> None:
        self._language = read_language(frame.get("language") or self._language)
        await self._rates.count_address(self._address, self._language)
        await self._rates.count_conversation(self._conversation, self._language)
        message = await read_message(self._conversations, self._session_id, frame, self._language)
        stored = await self._conversations.receive(message)
        await self._send(to_stored(stored))
        if not stored.answered:
            await self._send({"type": "working", "seq": stored.seq})

    async def _read(self) -> dict[str, Any]:
        received = await self._websocket.receive()
        if received["type"] == "websocket.disconnect":
            raise WebSocketDisconnect(received.get("code", _DONE))
        return parse_object(received.get("text") or received.get("bytes") or b"", MESSAGE_EXAMPLE)

    async def _refuse(self, error: RequestError, message_id: Any = None) -> None:
        frame = {"type": "error", **describe(error)}
        await self._send({**frame, "id": message_id} if isinstance(message_id, str) else frame)

    async def _send(self, frame: dict[str, Any]) -> None:
        async with self._sending:
            await self._websocket.send_text(json.dumps(frame, ensure_ascii=False))

    async def _close(self, code: int) -> None:
        with contextlib.suppress(RuntimeError, WebSocketDisconnect):
            await self._websocket.close(code)


routes = [WebSocketRoute("/ws", serve)]
