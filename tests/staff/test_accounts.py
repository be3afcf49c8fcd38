"""Accounts: one-time links, passwords, lockout, sessions."""

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session, sessionmaker

from audit.models import AuditEntry
from staff.accounts import Accounts
from staff.errors import InputError, InviteError, SignInError
from staff.models import Account
from staff.roles import Role

PASSWORD = "four words nobody says"
EMAIL = "someone@example.org"


class Clock:
    def __init__(self) -> None:
        self.now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def accounts(sessions: sessionmaker[Session], clock: Clock) -> Accounts:
    return Accounts(sessions, hours=12, clock=clock)


@pytest.fixture
def member(accounts: Accounts) -> Accounts:
    accounts.redeem(accounts.invite(EMAIL, "Someone", Role.EDITOR, by="test"), PASSWORD)
    return accounts


def test_link_works_once(accounts: Accounts) -> None:
    token = accounts.invite(EMAIL, "Someone", Role.EDITOR, by="test")
    accounts.redeem(token, PASSWORD)
    with pytest.raises(InviteError):
        accounts.redeem(token, "another long sentence")
    assert accounts.sign_in("Someone@Example.org ", PASSWORD)


def test_link_expires(accounts: Accounts, clock: Clock) -> None:
    token = accounts.invite(EMAIL, "Someone", Role.EDITOR, by="test")
    clock.now += 3 * 86_400 + 1
    with pytest.raises(InviteError):
        accounts.redeem(token, PASSWORD)


@pytest.mark.parametrize("password", ["short", "aaaaaaaaaaaaaaaa", "someone is my name", "x" * 201])
def test_weak_password_is_refused_and_the_link_stays(accounts: Accounts, password: str) -> None:
    token = accounts.invite(EMAIL, "Someone", Role.EDITOR, by="test")
    with pytest.raises(InputError):
        accounts.redeem(token, password)
    assert accounts.invited(token) == EMAIL


def test_neither_password_nor_tokens_are_kept(member: Accounts, sessions: sessionmaker[Session]) -> None:
    token = member.sign_in(EMAIL, PASSWORD)
    with sessions() as session:
        row = session.scalars(select(Account)).one()
        assert row.password_hash is not None
        assert row.password_hash.startswith("$argon2id$")
        digests = session.execute(text("SELECT digest FROM staff_sessions")).scalars().all()
    assert token not in digests


@pytest.mark.parametrize("email", [EMAIL, "nobody@example.org"])
def test_it_is_not_said_which_was_wrong(member: Accounts, email: str) -> None:
    with pytest.raises(SignInError, match="error-sign-in"):
        member.sign_in(email, "something else entirely")


def test_account_is_locked_after_five_failures_for_a_while(member: Accounts, clock: Clock) -> None:
    for _ in range(5):
        with pytest.raises(SignInError, match="error-sign-in"):
            member.sign_in(EMAIL, "something else entirely")
    with pytest.raises(SignInError, match="error-locked"):
        member.sign_in(EMAIL, PASSWORD)
    clock.now += 901
    assert member.sign_in(EMAIL, PASSWORD)


def test_session_ends_after_hours_without_use(member: Accounts, clock: Clock) -> None:
    token = member.sign_in(EMAIL, PASSWORD)
    clock.now += 11 * 3600
    assert member.who(token) is not None
    clock.now += 11 * 3600
    assert member.who(token) is not None
    clock.now += 13 * 3600
    assert member.who(token) is None


def test_session_ends_on_signing_out_and_when_the_account_changes(member: Accounts) -> None:
    first, second = member.sign_in(EMAIL, PASSWORD), member.sign_in(EMAIL, PASSWORD)
    identity = member.who(first)
    assert identity is not None
    member.sign_out(first)
    assert member.who(first) is None
    admin = member.invite("admin@example.org", "Admin", Role.ADMIN, by="test")
    member.redeem(admin, PASSWORD)
    boss = member.who(member.sign_in("admin@example.org", PASSWORD))
    assert boss is not None
    member.change(identity.id, Role.EDITOR, disabled=True, by=boss)
    assert member.who(second) is None
    with pytest.raises(SignInError):
        member.sign_in(EMAIL, PASSWORD)
    with pytest.raises(InputError):
        member.change(boss.id, Role.VIEWER, disabled=True, by=boss)


@pytest.mark.parametrize("statement", ["UPDATE audit SET who = 'nobody'", "DELETE FROM audit"])
def test_nobody_can_edit_the_audit_log(member: Accounts, sessions: sessionmaker[Session], statement: str) -> None:
    with sessions() as session:
        assert session.scalars(select(AuditEntry)).all()
        with pytest.raises(DatabaseError, match="audit log cannot be changed"):
            session.execute(text(statement))
