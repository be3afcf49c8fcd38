"""Commands on the database: `python -m facts migrate | seed | names FILE`."""

import argparse
import os
from pathlib import Path

from alembic import command
from alembic.config import Config

import settings
from facts.database import make_engine, make_sessions
from facts.exporting import names_json
from facts.repository import FactRepository
from facts.seeding import seed


def migrate() -> None:
    """Bring the database to the newest version of its tables."""
    command.upgrade(Config(settings.ROOT / "alembic.ini"), "head")


def export_names(path: Path) -> None:
    """Write the names that the gazetteer finds, as JSON; the file changes only where the names did."""
    repository = FactRepository(make_sessions(make_engine(settings.database_url())))
    text = names_json(repository)
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        temporary = path.with_suffix(".new")
        temporary.write_text(text, encoding="utf-8")
        os.replace(temporary, path)


def main() -> None:
    """Run the command given on the command line."""
    parser = argparse.ArgumentParser(prog="facts", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("migrate", help="bring the database's tables to the newest version")
    commands.add_parser("seed", help="write the seed's facts, never over what staff changed")
    names = commands.add_parser("names", help="export the names that the gazetteer finds")
    names.add_argument("file", type=Path)
    arguments = parser.parse_args()
    if arguments.command == "migrate":
        migrate()
    elif arguments.command == "seed":
        result = seed(make_sessions(make_engine(settings.database_url())))
        print(f"Facts: {result.written} written, {result.unchanged} up to date, {result.kept} left as staff left them.")
    else:
        export_names(arguments.file)


if __name__ == "__main__":
    main()
