"""The action server: rasa-sdk's, on loopback only, open only to those who show the shared token."""

import hmac
import logging
import warnings
from typing import Any

from rasa_sdk import utils
from rasa_sdk.endpoint import create_app as create_sdk_app
from rasa_sdk.executor import ActionExecutor
from sanic import Request, Sanic
from sanic.handlers import ErrorHandler
from sanic.response import HTTPResponse, json

from actions.action_answer import ActionAnswer
from facts.database import check_ready, make_engine
from facts.errors import DatabaseNotReadyError
from settings import Settings

logger = logging.getLogger(__name__)

_OPEN = ("/health", "/ready")


def create_app(settings: Settings) -> Sanic[Any, Any]:
    """Make the server with the one action, the token check and `/ready`."""
    # Rasa 3.6 with rasa-sdk 3.21 is a combination that we test; the SDK would warn at each call.
    utils.check_version_compatibility = lambda _version: None
    executor = ActionExecutor()
    executor.register_action(ActionAnswer(settings.database_url))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        app = create_sdk_app(executor, cors_origins=[])
    engine = make_engine(settings.database_url)
    expected = f"Bearer {settings.token.get_secret_value()}".encode()

    @app.on_request
    async def check_token(request: Request) -> HTTPResponse | None:
        shown = (request.headers.get("authorization") or "").encode()
        if request.path in _OPEN or hmac.compare_digest(shown, expected):
            return None
        return json({"error": "The token is missing or wrong."}, status=401)

    @app.get("/ready")
    async def ready(_request: Request) -> HTTPResponse:
        try:
            check_ready(engine)
        except DatabaseNotReadyError as error:
            return json({"status": "not ready", "reason": str(error)}, status=503)
        return json({"status": "ready"})

    # The SDK's own handler would send the user's text back; it is replaced, as Sanic allows one handler only.
    app.error_handler = ErrorHandler()

    @app.exception(Exception)
    async def fail(_request: Request, error: Exception) -> HTTPResponse:
        logger.error("A turn could not be answered.", exc_info=error)
        return json({"error": "The turn could not be answered."}, status=500)

    return app
