"""What can be set from outside, in one place.

Every setting is an environment variable. `docs/reference/settings.md` documents each; a test keeps the two alike.
The Rasa process runs on Python 3.10 without pydantic 2 and reads its few variables through `endpoints.yml`.
"""

from functools import lru_cache
from pathlib import Path
from typing import Literal

from pydantic import AliasChoices, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

ROOT = Path(__file__).resolve().parent


class SettingsError(Exception):
    """The environment holds a value that cannot be used; the message names variable and remedy."""


def _named(variable: str) -> AliasChoices:
    return AliasChoices(variable)


class Settings(BaseSettings):
    """The settings of the actions and web processes, and of the commands in `scripts/`."""

    model_config = SettingsConfigDict(extra="ignore", frozen=True)

    port: int = Field(
        default=8000,
        ge=1,
        le=65535,
        validation_alias=_named("PORT"),
        description="Port of the public edge, the only one that is reachable from outside.",
    )
    host: str = Field(
        default="0.0.0.0",  # noqa: S104 (the edge is public)
        validation_alias=_named("RAHNAMA_HOST"),
        description="Address that the public edge listens on.",
    )
    database_url: str = Field(
        default=f"sqlite:///{ROOT / 'var' / 'rahnama.db'}",
        validation_alias=_named("DATABASE_URL"),
        description="SQLAlchemy address of the database: `sqlite:///…` or `postgresql+psycopg://…`.",
    )
    rasa_port: int = Field(
        default=5005,
        ge=1,
        le=65535,
        validation_alias=_named("RAHNAMA_RASA_PORT"),
        description="Loopback port of the Rasa process.",
    )
    actions_port: int = Field(
        default=5055,
        ge=1,
        le=65535,
        validation_alias=_named("RAHNAMA_ACTIONS_PORT"),
        description="Loopback port of the action server.",
    )
    token: SecretStr = Field(
        min_length=16,
        validation_alias=_named("RAHNAMA_TOKEN"),
        description="Secret that the three processes show each other. `make run` makes a new one at each start.",
    )
    answer_timeout_s: float = Field(
        default=15.0,
        gt=0,
        validation_alias=_named("RAHNAMA_ANSWER_TIMEOUT_S"),
        description="Seconds that the edge waits for Rasa before it apologises.",
    )
    patience_s: float = Field(
        default=90.0,
        ge=0,
        validation_alias=_named("RAHNAMA_PATIENCE_S"),
        description="Seconds that a message of the web chat or Telegram waits while Rasa is down.",
    )
    message_limit: int = Field(
        default=1000,
        ge=50,
        le=10000,
        validation_alias=_named("RAHNAMA_MESSAGE_LIMIT"),
        description="Characters that one question may have.",
    )
    body_limit: int = Field(
        default=65536,
        ge=1024,
        validation_alias=_named("RAHNAMA_BODY_LIMIT"),
        description="Bytes that one request to the edge may have.",
    )
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field(
        default="INFO",
        validation_alias=_named("RAHNAMA_LOG_LEVEL"),
        description="How much the processes log. Users' texts appear at `DEBUG` only.",
    )

    @property
    def rasa_url(self) -> str:
        """Base address of the Rasa process."""
        return f"http://127.0.0.1:{self.rasa_port}"

    @property
    def actions_url(self) -> str:
        """Base address of the action server."""
        return f"http://127.0.0.1:{self.actions_port}"


@lru_cache
def load() -> Settings:
    """Read the settings from the environment, once.

    Raises:
        SettingsError: A variable is missing or has a value that cannot be used.
    """
    try:
        return Settings()
    except ValidationError as error:
        lines = [f"  {'.'.join(map(str, e['loc']))}: {e['msg']}" for e in error.errors()]
        raise SettingsError(
            "These environment variables need another value (docs/reference/settings.md):\n" + "\n".join(lines)
        ) from error


def database_url() -> str:
    """The database's address alone, for commands that need no secret (migrating, seeding, exporting names)."""
    return Settings(RAHNAMA_TOKEN="x" * 16).database_url
