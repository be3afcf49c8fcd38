"""The docs cannot rot: every setting, endpoint, intent, fact and command is in them."""

import re
from pathlib import Path

import pytest
import yaml
from starlette.routing import Mount, Route, WebSocketRoute

from channels.app import ROUTES
from channels.openapi import description
from settings import Settings
from tests.conftest import ROOT

PAGES = ("/", "/embed", "/privacy", "/widget.js")
REFERENCE = ROOT / "docs" / "reference"


def names_in(page: str) -> set[str]:
    return set(re.findall(r"^\| `([^`]+)`", (REFERENCE / page).read_text(encoding="utf-8"), re.MULTILINE))


def test_every_setting_is_documented_with_its_default() -> None:
    documented = (REFERENCE / "settings.md").read_text(encoding="utf-8")
    variables = set()
    for field in Settings.model_fields.values():
        (variable,) = field.validation_alias.choices  # type: ignore[union-attr]
        variables.add(str(variable))
        (row,) = re.findall(rf"^\| `{variable}` \| (.*) \|$", documented, re.MULTILINE)
        assert field.description is not None
        assert field.description in row
        if not field.is_required() and variable != "DATABASE_URL":
            assert f"`{field.default}`" in row
    scripts = (ROOT / "scripts" / "environment.sh").read_text(encoding="utf-8")
    variables |= set(re.findall(r"^export (RAHNAMA_\w+)=", scripts, re.MULTILINE))
    assert names_in("settings.md") == variables


def test_every_endpoint_is_documented() -> None:
    paths = set()
    for route in ROUTES:
        if isinstance(route, Mount):
            paths.add(f"GET {route.path}/…")
        elif isinstance(route, WebSocketRoute):
            paths.add(f"WS {route.path}")
        elif isinstance(route, Route):
            paths |= {f"{method} {route.path}" for method in (route.methods or ()) if method != "HEAD"}
    assert names_in("http.md") == paths


def test_every_endpoint_for_machines_is_described_in_openapi() -> None:
    described = {f"{method.upper()} {path}" for path, methods in description()["paths"].items() for method in methods}
    pages = {f"GET {path}" for path in PAGES}
    served = {name for name in names_in("http.md") if not name.startswith("WS ") and not name.endswith("…")}
    assert described == served - pages


def test_every_intent_is_documented() -> None:
    intents = yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))["intents"]
    assert names_in("intents.md") == set(intents)


def test_every_make_target_is_explained() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):.*##", makefile, re.MULTILINE))
    assert {"run", "test", "train", "evaluate", "lint", "clean", "help"} <= targets


@pytest.mark.parametrize("page", sorted([ROOT / "README.md", *(ROOT / "docs").rglob("*.md")]), ids=lambda p: p.name)
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\((?!https?:|#)([^)#]+)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target


def test_every_dependency_says_why() -> None:
    text = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")
    for lock in (ROOT / "requirements").glob("*.in"):
        for line in lock.read_text(encoding="utf-8").splitlines():
            name = re.match(r"[A-Za-z][\w.-]*", line)
            if name:
                assert f"| {name.group()} |" in text, name.group()
