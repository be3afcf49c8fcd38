"""What can go wrong at the edge, by what the caller can do about it; and the one shape in which it is said."""

from typing import Any

from starlette.responses import JSONResponse


class ChannelsError(Exception):
    """Root of this room's errors."""


class RequestError(ChannelsError):
    """The request cannot be read: send another one. `code` is stable, `message` says what to do."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(message)
        self.status, self.code, self.message = status, code, message


class RateLimitedError(RequestError):
    """Too much in too short a time: send it again after `retry_after_s` seconds."""

    def __init__(self, message: str, retry_after_s: int) -> None:
        super().__init__(429, "rate_limited", message)
        self.retry_after_s = retry_after_s


class AssistantUnavailableError(ChannelsError, ConnectionError):
    """Rasa or the action server gave no answer: apologise, and try again later."""


def describe(error: RequestError) -> dict[str, Any]:
    """What is said of an error, over HTTP and over the WebSocket: `code`, `message`, and when to try again."""
    described: dict[str, Any] = {"code": error.code, "message": error.message}
    if isinstance(error, RateLimitedError):
        described["retry_after_s"] = error.retry_after_s
    return described


def error_response(error: RequestError) -> JSONResponse:
    """The one shape of errors: `{"error": {"code": …, "message": …}}`."""
    headers = {"retry-after": str(error.retry_after_s)} if isinstance(error, RateLimitedError) else None
    return JSONResponse({"error": describe(error)}, status_code=error.status, headers=headers)
