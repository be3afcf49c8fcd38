"""What can go wrong in the facts room, by what the caller can do about it."""


class FactsError(Exception):
    """Root of this room's errors."""


class UnknownRecordError(FactsError):
    """No record has this id: ask for another one."""


class SeedError(FactsError):
    """The seed's files contradict each other or the contract: correct the files."""


class DatabaseNotReadyError(FactsError):
    """The database cannot be reached or is not migrated: run `make prepare` or check `DATABASE_URL`."""
