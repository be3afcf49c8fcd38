"""Reading the JSON bodies of requests, whatever is sent."""

import json
from typing import Any

from starlette.requests import Request

from channels.errors import RequestError


async def read_object(request: Request, limit: int, example: str) -> dict[str, Any]:
    """The JSON object in a request's body.

    Args:
        request: The request.
        limit: Bytes that the body may have.
        example: What should be sent, for the error's message.

    Raises:
        RequestError: The body is too large, no JSON, or no object.
    """
    received = bytearray()
    async for chunk in request.stream():
        received += chunk
        if len(received) > limit:
            raise RequestError(413, "too_large", f"Send at most {limit} bytes.")
    return parse_object(bytes(received), example)


def parse_object(data: bytes | str, example: str) -> dict[str, Any]:
    """The JSON object in a text.

    Raises:
        RequestError: It is no JSON, or no object.
    """
    try:
        text = data if isinstance(data, str) else data.decode("utf-8")
        body = json.loads(text)
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        raise RequestError(400, "no_json", f"Send a JSON object in UTF-8: {example}.") from error
    if not isinstance(body, dict):
        raise RequestError(400, "no_object", f"Send a JSON object: {example}.")
    return body
