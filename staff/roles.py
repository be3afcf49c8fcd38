"""Who may do what: each role may do all that the roles before it may."""

from enum import StrEnum


class Role(StrEnum):
    """The roles, the least first."""

    VIEWER = "viewer"  # reads
    EDITOR = "editor"  # facts and answers, replies to visitors
    TRAINER = "trainer"  # labels, trains, publishes
    ADMIN = "admin"  # accounts, the audit log, erasure

    def may(self, needed: "Role") -> bool:
        """Whether this role includes `needed`."""
        ladder = list(Role)
        return ladder.index(self) >= ladder.index(needed)
