"""The description of the edge in OpenAPI 3.1 (`channels/openapi.yml`), served as JSON."""

from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

_FILE = Path(__file__).parent / "openapi.yml"


@lru_cache(maxsize=1)
def description() -> dict[str, Any]:
    """The whole description."""
    content: dict[str, Any] = yaml.safe_load(_FILE.read_text(encoding="utf-8"))
    return content


async def show(_request: Request) -> JSONResponse:
    """The description, for machines."""
    return JSONResponse(description())


routes = [Route("/openapi.json", show)]
