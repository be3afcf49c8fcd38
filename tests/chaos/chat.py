"""A visitor's chat as the widget keeps it: an outbox, and the number of the last message it has."""

import asyncio
import contextlib
import json
import random
import uuid
from typing import Any

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import InvalidHandshake, InvalidMessage, WebSocketException

_BROKEN = (OSError, WebSocketException, InvalidHandshake, InvalidMessage, TimeoutError, EOFError)
_LONGEST_PAUSE_S = 2.0


class Chat:
    """Sends questions, comes back after each drop, and keeps all that it is shown."""

    def __init__(self, port: int) -> None:
        self._url = f"ws://127.0.0.1:{port}/ws"
        self._session: str | None = None
        self._outbox: dict[str, str] = {}
        self._changed = asyncio.Event()
        self._received = asyncio.Event()
        self.received: list[dict[str, Any]] = []
        self.drops = 0

    def ask(self, text: str) -> str:
        """Put a question into the outbox; the id under which it is sent until it is stored."""
        message_id = uuid.uuid4().hex
        self._outbox[message_id] = text
        self._changed.set()
        return message_id

    def answers_to(self, message_id: str) -> list[dict[str, Any]]:
        """The answers that were shown to a question."""
        seqs = [frame["seq"] for frame in self.received if frame.get("id") == message_id]
        return [frame for frame in self.received if seqs and frame.get("reply_to") == seqs[0]]

    async def wait_for(self, message_id: str) -> None:
        """Wait until a question is answered."""
        while not self.answers_to(message_id):
            self._received.clear()
            await self._received.wait()

    async def run(self) -> None:
        """Keep the connection until cancelled."""
        pause = 0.1
        while True:
            with contextlib.suppress(*_BROKEN):
                async with connect(self._url, open_timeout=5, ping_interval=None, proxy=None) as socket:
                    pause = 0.1
                    await self._talk(socket)
            self.drops += 1
            await asyncio.sleep(pause * random.uniform(0.5, 1.5))
            pause = min(2 * pause, _LONGEST_PAUSE_S)

    async def _talk(self, socket: ClientConnection) -> None:
        after = self.received[-1]["seq"] if self.received else 0
        await socket.send(json.dumps({"type": "open", "session": self._session, "after": after, "language": "en"}))
        sending = asyncio.create_task(self._send(socket))
        try:
            async for text in socket:
                self._take(json.loads(text))
        finally:
            sending.cancel()
            await asyncio.gather(sending, return_exceptions=True)

    async def _send(self, socket: ClientConnection) -> None:
        sent: set[str] = set()
        while True:
            self._changed.clear()
            for message_id in [one for one in self._outbox if one not in sent]:
                frame = {"type": "message", "id": message_id, "text": self._outbox[message_id], "language": "en"}
                await socket.send(json.dumps(frame))
                sent.add(message_id)
            await self._changed.wait()

    def _take(self, frame: dict[str, Any]) -> None:
        match frame["type"]:
            case "opened":
                self._session = frame["session"]
            case "stored":
                self._outbox.pop(frame["id"], None)
            case "message":
                self.received.append(frame)
                self._received.set()
            case "error":
                raise OSError(f"refused: {frame['code']}")
