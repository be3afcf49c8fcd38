"""The edge as an ASGI application."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator

import httpx
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse

from channels import fallback, health, openapi, rest, web, websocket
from channels.conversation import Conversations
from channels.errors import RequestError, error_response
from channels.rasa import RasaClient
from channels.rates import Rates
from channels.retention import Retention
from channels.security import SecurityHeaders
from channels.session import Sessions
from channels.telegram import webhook
from channels.telegram.webhook import open_webhook
from facts.database import make_engine, make_sessions
from settings import Settings
from staff.chores import run_chores
from staff.routes import MOUNT

logger = logging.getLogger(__name__)

ROUTES = [
    *(*web.routes, *health.routes, *openapi.routes),
    *(*rest.routes, *websocket.routes, *fallback.routes, *webhook.routes),
    MOUNT,
]
"""All that the edge serves; the docs and the OpenAPI file are compared with it."""


def create_app(settings: Settings, transport: httpx.AsyncBaseTransport | None = None) -> Starlette:
    """Make the application.

    Args:
        settings: The settings.
        transport: How Rasa and the action server are reached; a test's own, else the network.
    """

    @contextlib.asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        async with httpx.AsyncClient(transport=transport) as http:
            engine = make_engine(settings.database_url)
            sessions = make_sessions(engine)
            app.state.settings = settings
            app.state.engine = engine
            app.state.rasa = RasaClient(settings, http)
            app.state.sessions = Sessions(settings)
            app.state.rates = Rates(settings)
            conversations = Conversations(settings, app.state.rasa, sessions)
            app.state.conversations = conversations
            await conversations.start()
            erasing = asyncio.create_task(Retention(settings, conversations, sessions).run())
            chores = asyncio.create_task(run_chores(sessions, settings, app.state.rasa.compare))
            async with open_webhook(settings, conversations, sessions) as telegram:
                app.state.telegram = telegram
                yield
            erasing.cancel()
            chores.cancel()
            await conversations.stop()
            engine.dispose()

    return Starlette(
        routes=ROUTES,
        middleware=[
            Middleware(SecurityHeaders),
            Middleware(GZipMiddleware, minimum_size=1000),
            Middleware(
                CORSMiddleware,
                allow_origins=sorted(settings.allowed_origins),
                allow_methods=["GET", "POST", "PUT", "DELETE"],
                allow_headers=["authorization", "content-type"],
                expose_headers=["retry-after"],
            ),
        ],
        lifespan=lifespan,
        exception_handlers={HTTPException: _refuse, Exception: _fail},
    )


async def _refuse(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)
    code = {404: "not_found", 405: "method_not_allowed"}.get(error.status_code, "refused")
    response = error_response(RequestError(error.status_code, code, str(error.detail)))
    response.headers.update(error.headers or {})
    return response


async def _fail(_request: Request, error: Exception) -> JSONResponse:
    logger.error("A request failed.", exc_info=error)
    return error_response(RequestError(500, "internal", "Something went wrong here; please try again later."))
