"""What can go wrong with what was said, by what the caller can do about it."""


class TalksError(Exception):
    """Root of this room's errors."""


class UnknownMessageError(TalksError):
    """There is no such message in the conversation: it was erased, or never written."""


class LeaseLostError(TalksError):
    """Another process answers this message, or it was erased: drop the answer."""
