"""What can go wrong in this room."""


class ServingError(Exception):
    """Root of this room's errors; the message is for people and says what to do."""


class StartError(ServingError):
    """A Rasa process did not start, or does not answer as it should."""
