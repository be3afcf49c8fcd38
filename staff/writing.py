"""The pages' templates: all that is put into them is escaped."""

from datetime import UTC, datetime
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape


def _moment(value: datetime) -> str:
    """A time as `2026-11-26 23:41`, in UTC; times without a zone (SQLite's) are UTC."""
    return (value.astimezone(UTC) if value.tzinfo else value).strftime("%Y-%m-%d %H:%M")


def _clock(value: float) -> str:
    """A time in seconds since 1970, as `_moment` shows one."""
    return _moment(datetime.fromtimestamp(value, UTC))


TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    autoescape=select_autoescape(default=True),
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
TEMPLATES.filters["moment"] = _moment
TEMPLATES.filters["clock"] = _clock
