"""Commands for the console's administrator: `python -m staff admin ADDRESS`."""

import argparse
import sys

import settings
from facts.database import make_engine, make_sessions
from staff.accounts import Accounts
from staff.errors import InputError
from staff.roles import Role


def invite_admin(email: str, name: str) -> str:
    """Make an administrator's account, or a new link to it; returns the link's path."""
    sessions = make_sessions(make_engine(settings.database_url()))
    token = Accounts(sessions, hours=1).invite(email, name, Role.ADMIN, by="command line")
    return f"/staff/welcome/{token}"


def main() -> None:
    """Run the command given on the command line."""
    parser = argparse.ArgumentParser(prog="staff", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    admin = commands.add_parser("admin", help="make an administrator and print a one-time link")
    admin.add_argument("email")
    admin.add_argument("--name", default="")
    arguments = parser.parse_args()
    try:
        path = invite_admin(arguments.email, arguments.name)
    except InputError:
        sys.exit("Give an e-mail address: make staff-admin EMAIL=you@example.org")
    print(f"Choose a password within three days, at the address of your server followed by\n\n    {path}\n")
    print(f"Here that is http://localhost:{settings.port()}{path}")


if __name__ == "__main__":
    main()
