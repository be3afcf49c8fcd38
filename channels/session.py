"""Sessions of the web chat: made and signed by the edge, never chosen by the client (itsdangerous)."""

import secrets
from dataclasses import dataclass

from itsdangerous import BadData, URLSafeTimedSerializer

from channels.errors import RequestError
from settings import Settings

_SALT = "web-chat"
_BYTES = 16
_SECONDS_A_DAY = 86_400


@dataclass(frozen=True)
class WebSession:
    """A session and the token that proves it; `is_new` where the client had none, or one that is not good any more."""

    id: str
    token: str
    is_new: bool


class Sessions:
    """Opens and reads sessions; keeps none: the token says it all."""

    def __init__(self, settings: Settings) -> None:
        self._serializer = URLSafeTimedSerializer(settings.secret.get_secret_value(), salt=_SALT)
        self._longest_s = settings.session_days * _SECONDS_A_DAY

    def open(self, token: str | None) -> WebSession:
        """The session of a token with a fresh token; a new session where the token is none, damaged or expired."""
        known = self._read(token) if token else None
        session_id = known or secrets.token_urlsafe(_BYTES)
        return WebSession(session_id, str(self._serializer.dumps(session_id)), known is None)

    def read(self, authorization: str) -> str:
        """The session's id, of an `Authorization: Bearer …` header.

        Raises:
            RequestError: There is no token, or it is damaged or expired.
        """
        scheme, _, token = authorization.partition(" ")
        known = self._read(token.strip()) if scheme.lower() == "bearer" else None
        if known is None:
            raise RequestError(401, "session_expired", "Open a session with POST /chat/session and send its token.")
        return known

    def _read(self, token: str) -> str | None:
        try:
            return str(self._serializer.loads(token, max_age=self._longest_s))
        except BadData:
            return None
