"""The client of the Rasa process: one question, one list of answers."""

from collections.abc import Sequence
from typing import Any

import httpx

from channels.errors import AssistantUnavailableError
from channels.messages import Reply, join_rasa
from serving.address import AddressFile
from settings import Settings
from talks.views import PUSHING, Stored


class RasaClient:
    """Asks Rasa over its edge channel (`bot/channel.py`), with the shared token."""

    def __init__(self, settings: Settings, http: httpx.AsyncClient) -> None:
        self._http = http
        self._settings = settings
        self._address = AddressFile(settings.serving_file)
        self._headers = {"authorization": f"Bearer {settings.token.get_secret_value()}"}

    async def ask(self, message: Stored, language: str | None = None, chosen: str | None = None) -> Reply:
        """Ask and wait for the answers. Asked again, Rasa repeats what it answered to a message of this id.

        Args:
            message: The message as it was kept.
            language: A hint for a message that does not tell its own.
            chosen: The language that the person wants, whatever they write in.

        Raises:
            AssistantUnavailableError: Rasa cannot be reached, took too long, failed, or answered nothing (which is
                what it does when the action server fails).
        """
        body: dict[str, Any] = {"sender": message.conversation, "message": message.text, "id": message.client_id}
        metadata = {"language": language, "chosen": chosen, "only_asks": message.channel not in PUSHING}
        body["metadata"] = {name: value for name, value in metadata.items() if value}
        try:
            response = await self._http.post(
                f"{self._url}/webhooks/edge/webhook",
                json=body,
                headers=self._headers,
                timeout=self._settings.answer_timeout_s,
            )
            response.raise_for_status()
            reply = join_rasa(response.json())
        except (httpx.HTTPError, ValueError) as error:
            raise AssistantUnavailableError(f"Rasa did not answer ({type(error).__name__}: {error}).") from error
        if not reply.answers:
            raise AssistantUnavailableError("Rasa answered nothing: the action server did not do its part.")
        return reply

    async def forget(self, conversation: str) -> None:
        """Have Rasa erase what it remembers of a conversation.

        Raises:
            AssistantUnavailableError: Rasa cannot be reached or failed.
        """
        try:
            response = await self._http.request(
                "DELETE",
                f"{self._url}/webhooks/edge/webhook",
                json={"sender": conversation},
                headers=self._headers,
                timeout=self._settings.answer_timeout_s,
            )
            response.raise_for_status()
        except httpx.HTTPError as error:
            raise AssistantUnavailableError(f"Rasa did not erase a conversation ({type(error).__name__}).") from error

    async def compare(self, texts: Sequence[str], languages: Sequence[str]) -> list[list[float]]:
        """Vectors of texts, near each other where these ask alike; at most 16 texts.

        Raises:
            AssistantUnavailableError: Rasa cannot be reached or failed.
        """
        try:
            response = await self._http.post(
                f"{self._url}/webhooks/edge/vectors",
                json={"texts": list(texts), "languages": list(languages)},
                headers=self._headers,
                timeout=self._settings.answer_timeout_s,
            )
            response.raise_for_status()
            vectors: list[list[float]] = response.json()["vectors"]
        except (httpx.HTTPError, ValueError, KeyError, TypeError) as error:
            raise AssistantUnavailableError(f"Rasa did not compare questions ({type(error).__name__}).") from error
        return vectors

    async def is_ready(self) -> bool:
        """Whether Rasa has loaded its model and listens."""
        return await self._answers(f"{self._url}/webhooks/edge/")

    async def are_actions_ready(self) -> bool:
        """Whether the action server listens and reaches the database."""
        return await self._answers(f"{self._settings.actions_url}/ready")

    @property
    def model(self) -> str | None:
        """The name of the model that answers now; nothing while none has come to answer."""
        address = self._address.read()
        return address.model if address else None

    @property
    def _url(self) -> str:
        """Where the model answers now: looked up for each turn, for a new one may have been published."""
        address = self._address.read()
        return f"http://127.0.0.1:{address.port}" if address else self._settings.rasa_url

    async def _answers(self, url: str) -> bool:
        try:
            return (await self._http.get(url, timeout=2.0)).status_code == 200
        except httpx.HTTPError:
            return False
