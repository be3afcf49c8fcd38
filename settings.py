"""What can be set from outside, in one place.

Every setting is an environment variable. `docs/reference/settings.md` documents each; a test keeps the two alike.
The Rasa process runs on Python 3.10 without pydantic 2 and reads its few variables through `endpoints.yml`.
"""

from functools import lru_cache
from pathlib import Path
from typing import Literal

from limits import parse
from pydantic import AliasChoices, Field, SecretStr, ValidationError, field_validator
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
        description="Loopback port of the Rasa process; while models are switched, the new one gets another.",
    )
    serving_file: Path = Field(
        default=Path("var/serving.json"),
        validation_alias=_named("RAHNAMA_SERVING"),
        description="File in which `python -m serving` tells the edge on which port the published model answers.",
    )
    keep_models: int = Field(
        default=5,
        ge=2,
        le=1000,
        validation_alias=_named("RAHNAMA_KEEP_MODELS"),
        description="Models that are kept; older ones are deleted, but never the one that answers nor the one before.",
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
    secret: SecretStr = Field(
        min_length=16,
        validation_alias=_named("RAHNAMA_SECRET"),
        description="Secret that signs the web chat's sessions. `make run` makes one and keeps it in `var/secret`.",
    )
    session_days: int = Field(
        default=30,
        ge=1,
        le=365,
        validation_alias=_named("RAHNAMA_SESSION_DAYS"),
        description="Days after its last use on which a session of the web chat expires.",
    )
    keep_days: int = Field(
        default=180,
        ge=1,
        le=3650,
        validation_alias=_named("RAHNAMA_KEEP_DAYS"),
        description="Days without anything new after which a conversation is erased; `/privacy` says so.",
    )
    staff_hours: int = Field(
        default=12,
        ge=1,
        le=720,
        validation_alias=_named("RAHNAMA_STAFF_HOURS"),
        description="Hours after its last use on which a session of the staff's console ends.",
    )
    human_minutes: int = Field(
        default=120,
        ge=1,
        le=10080,
        validation_alias=_named("RAHNAMA_HUMAN_MINUTES"),
        description="Minutes without anything new after which the assistant takes a talk back from a person.",
    )
    smtp: SecretStr = Field(
        default=SecretStr(""),
        validation_alias=_named("RAHNAMA_SMTP"),
        description="Mail server, as `smtp://user:password@host:587` or `smtps://…`; without it no e-mail is sent.",
    )
    mail_from: str = Field(
        default="",
        validation_alias=_named("RAHNAMA_MAIL_FROM"),
        description="Address that e-mails to visitors come from, as `office@example.org`.",
    )
    origins: str = Field(
        default="",
        validation_alias=_named("RAHNAMA_ORIGINS"),
        description="Sites that may embed the chat, as `https://one.example,https://two.example`; `*` allows all.",
    )
    trusted_proxies: str = Field(
        default="127.0.0.1",
        validation_alias=_named("RAHNAMA_TRUSTED_PROXIES"),
        description="Addresses of proxies whose `X-Forwarded-For` is believed, separated by commas.",
    )
    address_rate: str = Field(
        default="3000/minute",
        validation_alias=_named("RAHNAMA_ADDRESS_RATE"),
        description="Messages and new sessions that one address may send: a rate such as `3000/minute`.",
    )
    conversation_rate: str = Field(
        default="20/10 seconds",
        validation_alias=_named("RAHNAMA_CONVERSATION_RATE"),
        description="Messages that one chat (web, Telegram) may send: a rate such as `20/10 seconds`.",
    )
    telegram_token: SecretStr = Field(
        default=SecretStr(""),
        validation_alias=_named("TELEGRAM_TOKEN"),
        description="The bot's token, from BotFather; without it Telegram is off.",
    )
    telegram_mode: Literal["auto", "polling", "webhook"] = Field(
        default="auto",
        validation_alias=_named("TELEGRAM_MODE"),
        description="How updates come: `polling`, `webhook`, or `auto`: by webhook where `RAHNAMA_PUBLIC_URL` is set.",
    )
    telegram_api_url: str = Field(
        default="https://api.telegram.org",
        validation_alias=_named("TELEGRAM_API_URL"),
        description="Base address of the Bot API server; another one for tests, or a server of one's own.",
    )
    public_url: str = Field(
        default="",
        validation_alias=_named("RAHNAMA_PUBLIC_URL"),
        description="Address of the edge from outside, as `https://chat.example.org`; Telegram's webhook wants it.",
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

    @field_validator("address_rate", "conversation_rate")
    @classmethod
    def _check_rate(cls, rate: str) -> str:
        parse(rate)
        return rate

    @property
    def allowed_origins(self) -> frozenset[str]:
        """The sites that may embed the chat; `*` stands for all."""
        return frozenset(origin.strip().rstrip("/") for origin in self.origins.split(",") if origin.strip())

    @property
    def takes_webhook(self) -> bool:
        """Whether Telegram's updates come to the edge; otherwise a process of its own fetches them."""
        return self.telegram_mode == "webhook" or (self.telegram_mode == "auto" and bool(self.public_url))

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
    return _without_secrets().database_url


def port() -> int:
    """The public port alone, for commands that need no secret."""
    return _without_secrets().port


def keep_models() -> int:
    """How many models are kept, for commands that need no secret."""
    return _without_secrets().keep_models


def _without_secrets() -> Settings:
    return Settings(RAHNAMA_TOKEN="x" * 16, RAHNAMA_SECRET="x" * 16)
