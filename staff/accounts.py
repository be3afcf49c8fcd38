"""Accounts and their sessions: Argon2 for passwords, one-time links instead of first passwords, lockout."""

import hashlib
import re
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session, sessionmaker

from audit.log import note_change
from staff.errors import InputError, InviteError, SignInError
from staff.models import Account, StaffSession
from staff.roles import Role

PASSWORD_LENGTH = 12
_LONGEST_PASSWORD = 200
_NAME_LENGTH = 4  # shorter names are in many a good password
_FAILURES = 5
_LOCKED_S = 900.0
_INVITED_S = 259_200.0  # three days
_USED_EVERY_S = 60.0
_EMAIL = re.compile(r"[^@\s<>]{1,64}@[^@\s<>]{1,120}")
_hasher = PasswordHasher()


@dataclass(frozen=True)
class Identity:
    """Who is signed in, and the token that their forms must carry."""

    id: int
    email: str
    name: str
    role: Role
    language: str | None
    csrf: str


class Accounts:
    """Reads and changes accounts; every change is in the audit log."""

    def __init__(self, sessions: sessionmaker[Session], hours: int, clock: Callable[[], float] = time.time) -> None:
        self._sessions = sessions
        self._longest_s = hours * 3600.0
        self._clock = clock

    def invite(self, email: str, name: str, role: Role, by: str) -> str:
        """Make an account, or let its owner choose a new password.

        Returns:
            The token of a one-time link, good for three days.

        Raises:
            InputError: The address is none.
        """
        email = email.strip().casefold()
        if not _EMAIL.fullmatch(email):
            raise InputError("error-email")
        token = secrets.token_urlsafe(32)
        with self._sessions.begin() as session:
            row = session.scalar(select(Account).where(Account.email == email))
            before = _describe(row) if row is not None else None
            if row is None:
                row = Account(email=email, name="", role=role, failures=0, locked_until=0.0, disabled=False)
                session.add(row)
            row.name, row.role = name.strip()[:100] or row.name or email, role
            row.invite_digest, row.invite_until = _digest(token), self._clock() + _INVITED_S
            note_change(session, by, "invite", f"account {email}", before, _describe(row))
        return token

    def invited(self, token: str) -> str:
        """The e-mail address that a one-time link is for.

        Raises:
            InviteError: It was used, has expired, or never was.
        """
        with self._sessions() as session:
            return self._invited(session, token).email

    def redeem(self, token: str, password: str) -> None:
        """Set the password of a one-time link's account; all its sessions end, and so does the link.

        Raises:
            InviteError: The link was used, has expired, or never was.
            InputError: The password is too short or too easily guessed.
        """
        with self._sessions.begin() as session:
            row = self._invited(session, token)
            _check_password(password, row.email)
            row.password_hash, row.invite_digest, row.invite_until = _hasher.hash(password), None, 0.0
            row.failures, row.locked_until = 0, 0.0
            session.execute(delete(StaffSession).where(StaffSession.account_id == row.id))
            note_change(session, row.email, "password", f"account {row.email}")

    def sign_in(self, email: str, password: str) -> str:
        """Open a session.

        Returns:
            The cookie's value.

        Raises:
            SignInError: Name or password is wrong (it is not said which), or the account is locked.
        """
        email = email.strip().casefold()
        with self._sessions() as session:
            row = session.scalar(select(Account).where(Account.email == email, Account.disabled.is_(False)))
        known = row.password_hash if row is not None and row.password_hash else _nobodys_hash()
        is_right = _verify(known, password[:_LONGEST_PASSWORD])
        if row is None:
            raise SignInError("error-sign-in")
        if row.locked_until > self._clock():
            raise SignInError("error-locked", minutes=int((row.locked_until - self._clock()) // 60) + 1)
        if not is_right or not row.password_hash:
            self._count_failure(row.id, email)
            raise SignInError("error-sign-in")
        return self._open(row.id)

    def who(self, token: str) -> Identity | None:
        """Whose session a cookie is; nothing where it is none, has ended, or the account was switched off."""
        now = self._clock()
        with self._sessions() as session:
            row = session.get(StaffSession, _digest(token))
            if row is None or row.used_at < now - self._longest_s or row.account.disabled:
                return None
            account = row.account
            identity = Identity(account.id, account.email, account.name, Role(account.role), account.language, row.csrf)
            if row.used_at < now - _USED_EVERY_S:
                row.used_at = now
                session.commit()
        return identity

    def sign_out(self, token: str) -> None:
        """End a session."""
        with self._sessions.begin() as session:
            session.execute(delete(StaffSession).where(StaffSession.digest == _digest(token)))

    def change(self, account_id: int, role: Role, disabled: bool, by: Identity) -> None:
        """Give an account another role, or switch it off or on.

        Raises:
            InputError: There is no such account, or it is one's own: an admin cannot lock everybody out.
        """
        with self._sessions.begin() as session:
            row = session.get(Account, account_id)
            if row is None or row.id == by.id:
                raise InputError("error-own-account")
            before = _describe(row)
            row.role, row.disabled = role, disabled
            session.execute(delete(StaffSession).where(StaffSession.account_id == row.id))
            note_change(session, by.email, "account", f"account {row.email}", before, _describe(row))

    def choose_language(self, account_id: int, language: str) -> None:
        """Remember in which language somebody reads the console."""
        with self._sessions.begin() as session:
            session.execute(update(Account).where(Account.id == account_id).values(language=language))

    def all(self) -> list[Account]:
        """All accounts, by address."""
        with self._sessions() as session:
            return list(session.scalars(select(Account).order_by(Account.email)))

    def _invited(self, session: Session, token: str) -> Account:
        row = session.scalar(select(Account).where(Account.invite_digest == _digest(token)))
        if row is None or row.disabled or row.invite_until < self._clock():
            raise InviteError("error-invite")
        return row

    def _count_failure(self, account_id: int, email: str) -> None:
        """Count in the database itself, so that attempts at the same time are all counted."""
        with self._sessions.begin() as session:
            session.execute(update(Account).where(Account.id == account_id).values(failures=Account.failures + 1))
            row = session.get_one(Account, account_id)
            if row.failures >= _FAILURES:
                row.failures, row.locked_until = 0, self._clock() + _LOCKED_S
                note_change(session, email, "locked", f"account {email}")

    def _open(self, account_id: int) -> str:
        token = secrets.token_urlsafe(32)
        now = self._clock()
        with self._sessions.begin() as session:
            session.execute(delete(StaffSession).where(StaffSession.used_at < now - self._longest_s))
            session.execute(update(Account).where(Account.id == account_id).values(failures=0))
            session.add(
                StaffSession(digest=_digest(token), account_id=account_id, csrf=secrets.token_urlsafe(32), used_at=now)
            )
        return token


def _describe(row: Account) -> dict[str, str | bool]:
    return {"name": row.name, "role": str(row.role), "disabled": row.disabled}


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def _check_password(password: str, email: str) -> None:
    own = email.partition("@")[0]
    too_easy = len(set(password)) < 5 or (len(own) >= _NAME_LENGTH and own in password.casefold())
    if not PASSWORD_LENGTH <= len(password) <= _LONGEST_PASSWORD or too_easy:
        raise InputError("error-password", length=PASSWORD_LENGTH)


@lru_cache
def _nobodys_hash() -> str:
    """What a password is compared with where there is no account, so that it takes as long."""
    return _hasher.hash(secrets.token_urlsafe(32))


def _verify(known: str, password: str) -> bool:
    try:
        return _hasher.verify(known, password)
    except (VerificationError, InvalidHashError):
        return False
