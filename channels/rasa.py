"""The client of the Rasa process: one question, one list of answers."""

from typing import Any

import httpx

from channels.errors import AssistantUnavailableError
from channels.messages import InMessage, OutMessage, join_rasa
from settings import Settings


class RasaClient:
    """Asks Rasa over its edge channel (`bot/channel.py`), with the shared token."""

    def __init__(self, settings: Settings, http: httpx.AsyncClient) -> None:
        self._http = http
        self._settings = settings
        self._headers = {"authorization": f"Bearer {settings.token.get_secret_value()}"}

    async def ask(self, message: InMessage) -> tuple[OutMessage, ...]:
        """Ask and wait for the answers.

        Raises:
            AssistantUnavailableError: Rasa cannot be reached, took too long, failed, or answered nothing (which is
                what it does when the action server fails).
        """
        body: dict[str, Any] = {"sender": message.conversation, "message": message.text}
        if message.language:
            body["metadata"] = {"language": message.language}
        try:
            response = await self._http.post(
                f"{self._settings.rasa_url}/webhooks/edge/webhook",
                json=body,
                headers=self._headers,
                timeout=self._settings.answer_timeout_s,
            )
            response.raise_for_status()
            answers = join_rasa(response.json())
        except (httpx.HTTPError, ValueError) as error:
            raise AssistantUnavailableError(f"Rasa did not answer ({type(error).__name__}: {error}).") from error
        if not answers:
            raise AssistantUnavailableError("Rasa answered nothing: the action server did not do its part.")
        return answers

    async def is_ready(self) -> bool:
        """Whether Rasa has loaded its model and listens."""
        return await self._answers(f"{self._settings.rasa_url}/webhooks/edge/")

    async def are_actions_ready(self) -> bool:
        """Whether the action server listens and reaches the database."""
        return await self._answers(f"{self._settings.actions_url}/ready")

    async def _answers(self, url: str) -> bool:
        try:
            return (await self._http.get(url, timeout=2.0)).status_code == 200
        except httpx.HTTPError:
            return False
