"""The channel through which the public edge talks to Rasa: loopback only, and only with the shared token.

Rasa's own REST channel answers an empty list when anything fails; this one answers with status 500, so that the edge
can tell failure from silence, and 401 without the token.
"""

import hmac
import logging
from typing import Any, Awaitable, Callable, Dict, Optional

from rasa.core.channels.channel import CollectingOutputChannel, InputChannel, UserMessage
from sanic import Blueprint
from sanic.request import Request
from sanic.response import HTTPResponse
from sanic.response import json as json_response

from bot.errors import ComponentConfigError

logger = logging.getLogger(__name__)

_SHORTEST_TOKEN = 16


class EdgeChannel(InputChannel):
    """`POST /webhooks/edge/webhook`: `{"sender", "message", "metadata"}` → list of messages."""

    def __init__(self, token: str) -> None:
        """Keep the token that each request must carry."""
        self._token = token

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
            body = request.json
            collector = CollectingOutputChannel()
            message = UserMessage(
                body["message"], collector, body["sender"], input_channel=self.name(), metadata=body.get("metadata")
            )
            try:
                await on_new_message(message)
            except Exception:
                logger.exception("A message could not be answered.")
                return json_response({"error": "The message could not be answered."}, status=500)
            return json_response(collector.messages)

        return blueprint

    def _is_allowed(self, request: Request) -> bool:
        shown = str(request.headers.get("authorization") or "")
        return hmac.compare_digest(shown.encode(), f"Bearer {self._token}".encode())
