"""What can go wrong in the console, by what the person can do about it. `key` names the sentence that tells them."""


class StaffError(Exception):
    """Root of this room's errors."""

    def __init__(self, key: str, **values: str | int) -> None:
        super().__init__(key)
        self.key, self.values = key, values


class InputError(StaffError):
    """What was typed cannot be kept: correct it and send it again."""


class SignInError(StaffError):
    """Name or password is wrong, or the account is locked for a while."""


class InviteError(StaffError):
    """The one-time link was used, has expired, or never was: ask for a new one."""


class ConflictError(StaffError):
    """Somebody else changed the same thing meanwhile: look at theirs, then send yours again."""
