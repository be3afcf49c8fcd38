"""What can go wrong while answering, by what the caller can do about it."""


class ActionsError(Exception):
    """Root of this room's errors."""


class TurnError(ActionsError):
    """Rasa sent a turn that cannot be read: the versions of bot/ and actions/ do not match, train again."""
