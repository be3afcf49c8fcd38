"""What can go wrong inside Rasa, by what the caller can do about it."""

from rasa.shared.exceptions import RasaException


class BotError(RasaException):
    """Root of this room's errors."""


class ComponentConfigError(BotError):
    """`config.yml` gives a component a value that it cannot use: correct the file."""


class ModelFileError(BotError):
    """A file that the model needs is missing or damaged: train again."""
