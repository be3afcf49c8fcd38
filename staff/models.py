"""The tables of the console: accounts, their sessions, and canned replies."""

from sqlalchemy import Float, ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from facts.models import Base


class Account(Base):
    """A member of the staff. Times that are compared in SQL are seconds since 1970.

    `invite_digest` is SHA-256 of the one-time link's token; the token itself and passwords are never kept. `looked_at`
    is when the first page was opened last, `looked_before` when that was at the visit before.
    """

    __tablename__ = "staff_accounts"

    id: Mapped[int] = mapped_column(primary_key=True)
    email: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    role: Mapped[str] = mapped_column(String(10))
    language: Mapped[str | None] = mapped_column(String(8))
    password_hash: Mapped[str | None]
    invite_digest: Mapped[str | None] = mapped_column(String(64), unique=True)
    invite_until: Mapped[float] = mapped_column(Float, default=0.0)
    failures: Mapped[int] = mapped_column(default=0)
    locked_until: Mapped[float] = mapped_column(Float, default=0.0)
    disabled: Mapped[bool] = mapped_column(default=False)
    looked_at: Mapped[float] = mapped_column(Float, default=0.0, server_default="0")
    looked_before: Mapped[float] = mapped_column(Float, default=0.0, server_default="0")


class StaffSession(Base):
    """A signed-in browser: SHA-256 of its cookie, and the token that its forms carry."""

    __tablename__ = "staff_sessions"

    digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("staff_accounts.id"), index=True)
    csrf: Mapped[str] = mapped_column(String(64))
    used_at: Mapped[float] = mapped_column(Float)
    account: Mapped[Account] = relationship()


class CannedReply(Base):
    """A phrase that the staff often answer with, in one language."""

    __tablename__ = "canned_replies"

    id: Mapped[int] = mapped_column(primary_key=True)
    language: Mapped[str] = mapped_column(String(8), index=True)
    text: Mapped[str] = mapped_column(Text)
