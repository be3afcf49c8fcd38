"""The channel through which the public edge talks to Rasa: loopback only, and only with the shared token.

Rasa's own REST channel answers an empty list when anything fails; this one answers with status 500, so that the edge
can tell failure from silence, and 401 without the token. A message that was answered already (the edge asks again when
it was killed in between) gets the answer that the tracker remembers; it is not answered twice.
"""

import asyncio
import hmac
import logging
from typing import Any, Awaitable, Callable, Dict, List, Optional
from weakref import WeakValueDictionary

from rasa.core.channels.channel import CollectingOutputChannel, InputChannel, UserMessage
from rasa.core.tracker_store import SQLTrackerStore, TrackerStore
from rasa.shared.core.events import ActionExecuted, BotUttered, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from sanic import Blueprint
from sanic.request import Request
from sanic.response import HTTPResponse
from sanic.response import json as json_response

from bot.errors import ComponentConfigError
from bot.similarity import similarity_vectors
from bot.supervision import watch_supervisor

logger = logging.getLogger(__name__)

_SHORTEST_TOKEN = 16
MOST_COMPARED = 16


class EdgeChannel(InputChannel):
    """`POST /webhooks/edge/webhook`: `{"sender", "message", "id", "metadata"}` → list of messages.

    `DELETE` with `{"sender"}` erases what Rasa remembers of a conversation. `POST /webhooks/edge/vectors`:
    `{"texts", "languages"}` → `{"vectors"}`, by which the console groups questions.
    """

    def __init__(self, token: str) -> None:
        """Keep the token that each request must carry."""
        self._token = token
        watch_supervisor()
        self._locks: "WeakValueDictionary[str, asyncio.Lock]" = WeakValueDictionary()

    @classmethod
    def name(cls) -> str:
        """The channel's part of the address."""
        return "edge"

    @classmethod
    def from_credentials(cls, credentials: Optional[Dict[str, Any]]) -> InputChannel:
        """Read the token from `credentials.yml`.

        Raises:
            ComponentConfigError: There is none, or it is short.
        """
        token = str((credentials or {}).get("token") or "")
        if len(token) < _SHORTEST_TOKEN:
            raise ComponentConfigError("Set RAHNAMA_TOKEN to a secret of at least 16 characters.")
        return cls(token)

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        """The routes that Rasa mounts under `/webhooks/edge`."""
        blueprint = Blueprint("edge_channel")

        @blueprint.route("/", methods=["GET"])
        async def health(request: Request) -> HTTPResponse:
            return json_response({"status": "ok"})

        @blueprint.route("/webhook", methods=["POST"])
        async def receive(request: Request) -> HTTPResponse:
            if not self._is_allowed(request):
                return json_response({"error": "The token is missing or wrong."}, status=401)
            try:
                return json_response(await self._answer(request, on_new_message))
            except Exception:
                logger.exception("A message could not be answered.")
                return json_response({"error": "The message could not be answered."}, status=500)

        @blueprint.route("/vectors", methods=["POST"])
        async def compare(request: Request) -> HTTPResponse:
            if not self._is_allowed(request):
                return json_response({"error": "The token is missing or wrong."}, status=401)
            texts = request.json["texts"][:MOST_COMPARED]  # messages wait meanwhile: the encoder serves one at a time
            vectors = similarity_vectors(texts, request.json["languages"][:MOST_COMPARED])
            return json_response({"vectors": vectors.round(4).tolist()})

        @blueprint.route("/webhook", methods=["DELETE"])
        async def forget(request: Request) -> HTTPResponse:
            if not self._is_allowed(request):
                return json_response({"error": "The token is missing or wrong."}, status=401)
            sender = request.json["sender"]
            async with self._lock(sender):
                erase_conversation(_tracker_store(request), sender)
            return json_response({"status": "erased"})

        return blueprint

    async def _answer(
        self, request: Request, on_new_message: Callable[[UserMessage], Awaitable[Any]]
    ) -> List[Dict[str, Any]]:
        body = request.json
        sender, message_id = body["sender"], body.get("id")
        async with self._lock(sender):
            if message_id is not None:
                known = recall_answers(await _tracker_store(request).retrieve(sender), message_id)
                if known is not None:
                    return known
            collector = CollectingOutputChannel()
            await on_new_message(
                UserMessage(
                    body["message"],
                    collector,
                    sender,
                    input_channel=self.name(),
                    message_id=message_id,
                    metadata=body.get("metadata"),
                )
            )
            return collector.messages

    def _lock(self, sender: str) -> asyncio.Lock:
        """One message of a conversation at a time, so that a repeated one finds its first run complete."""
        return self._locks.setdefault(sender, asyncio.Lock())

    def _is_allowed(self, request: Request) -> bool:
        shown = str(request.headers.get("authorization") or "")
        return hmac.compare_digest(shown.encode(), f"Bearer {self._token}".encode())


def recall_answers(tracker: Optional[DialogueStateTracker], message_id: str) -> Optional[List[Dict[str, Any]]]:
    """What was answered to a message of this id, as the collecting channel gives it; nothing where it was not."""
    events = [] if tracker is None else list(tracker.events)
    places = [
        place for place, one in enumerate(events) if isinstance(one, UserUttered) and one.message_id == message_id
    ]
    if tracker is None or not places:
        return None
    answers: List[Dict[str, Any]] = []
    for event in events[places[-1] + 1 :]:
        if isinstance(event, UserUttered):
            break
        if isinstance(event, BotUttered):
            answers += _written(tracker.sender_id, event)
        if isinstance(event, ActionExecuted) and event.action_name == "action_listen":
            break
    return answers or None


def _written(recipient: str, event: BotUttered) -> List[Dict[str, Any]]:
    """An utterance in the form in which it was sent: text with buttons, then what is for machines."""
    buttons, custom = event.data.get("buttons"), event.data.get("custom")
    text: Dict[str, Any] = {"recipient_id": recipient, "text": event.text}
    if buttons:
        text["buttons"] = buttons
    return [text, *([{"recipient_id": recipient, "custom": custom}] if custom else [])]


def erase_conversation(store: TrackerStore, sender: str) -> None:
    """Erase all events of a conversation; Rasa itself has no way to."""
    assert isinstance(store, SQLTrackerStore)
    with store.session_scope() as session:
        session.query(store.SQLEvent).filter(store.SQLEvent.sender_id == sender).delete()
        session.commit()


def _tracker_store(request: Request) -> TrackerStore:
    store = request.app.ctx.agent.tracker_store
    inner = getattr(store, "_tracker_store", store)  # Rasa wraps it, to survive its failures
    assert isinstance(inner, TrackerStore)
    return inner
