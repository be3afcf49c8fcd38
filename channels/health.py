"""Whether the edge is alive (`GET /health`), and whether the assistant can answer (`GET /ready`)."""

import asyncio

from sqlalchemy import Engine
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from facts.database import check_ready
from facts.errors import DatabaseNotReadyError


async def health(request: Request) -> JSONResponse:
    """The edge itself is alive; `model` is the one to which it sends questions."""
    return JSONResponse({"status": "ok", "model": request.app.state.rasa.model})


async def ready(request: Request) -> JSONResponse:
    """Rasa, the action server and the database can be reached; 503 and which one cannot, where not."""
    state = request.app.state
    rasa, actions, database = await asyncio.gather(
        state.rasa.is_ready(), state.rasa.are_actions_ready(), asyncio.to_thread(_is_database_ready, state.engine)
    )
    parts = {"rasa": rasa, "actions": actions, "database": database}
    ok = all(parts.values())
    answer = {"status": "ready" if ok else "not ready", "parts": parts, "model": state.rasa.model}
    return JSONResponse(answer, status_code=200 if ok else 503)


def _is_database_ready(engine: Engine) -> bool:
    try:
        check_ready(engine)
    except DatabaseNotReadyError:
        return False
    return True


routes = [Route("/health", health), Route("/ready", ready)]
