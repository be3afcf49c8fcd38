"""What can go wrong at the edge, by what the caller can do about it; and the one shape in which it is said."""

from starlette.responses import JSONResponse


class ChannelsError(Exception):
    """Root of this room's errors."""


class RequestError(ChannelsError):
    """The request cannot be read: send another one. `code` is stable, `message` says what to do."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(message)
        self.status, self.code, self.message = status, code, message


class AssistantUnavailableError(ChannelsError):
    """Rasa or the action server gave no answer: apologise, and try again later."""


def error_response(error: RequestError) -> JSONResponse:
    """The one shape of errors: `{"error": {"code": …, "message": …}}`."""
    return JSONResponse({"error": {"code": error.code, "message": error.message}}, status_code=error.status)
