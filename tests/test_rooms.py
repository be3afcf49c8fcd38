"""What runs inside Rasa imports no other room (import-linter checks the rooms of the main environment)."""

import ast
from pathlib import Path

import pytest

from tests.conftest import ROOT

OTHER_ROOMS = {
    "actions",
    "audit",
    "channels",
    "facts",
    "locales",
    "settings",
    "staff",
    "serving",
    "talks",
    "training",
    "scripts",
}


def imported(path: Path) -> set[str]:
    modules = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            modules |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            modules.add((node.module or "").split(".")[0])
    return modules


@pytest.mark.parametrize("path", sorted((ROOT / "bot").glob("*.py")), ids=lambda path: path.name)
def test_bot_imports_no_other_room(path: Path) -> None:
    assert not imported(path) & OTHER_ROOMS
