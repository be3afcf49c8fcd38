"""The command line, on a real database and a copy of the real files."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner
from sqlalchemy import select
from sqlalchemy.orm import Session, sessionmaker

from audit.models import AuditEntry
from tests.training.test_gate import results, spoil
from tests.training.test_registry import manifest
from tests.training.test_syncing import NEW, WHO, read, replace
from training import cli
from training.examples import Examples
from training.gate import judge
from training.jobs import Jobs
from training.models import JobState
from training.registry import Registry
from training.report import make_report

Run = Callable[..., tuple[int, str]]


@pytest.fixture
def run(database_url: str, root: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Runs a verb; status and output."""
    monkeypatch.setenv("DATABASE_URL", database_url)
    monkeypatch.setenv("RAHNAMA_MODELS", str(tmp_path / "models"))
    monkeypatch.setattr(cli, "ROOT", root)

    def invoke(*arguments: str) -> tuple[int, str]:
        result = CliRunner().invoke(cli.rahnama, arguments)
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
        return result.exit_code, result.output

    return invoke


def noted(sessions: sessionmaker[Session]) -> list[tuple[str, str, str]]:
    """What the audit log says: who, what, about what."""
    with sessions() as session:
        rows = session.scalars(select(AuditEntry).order_by(AuditEntry.id)).all()
    return [(row.who, row.action, row.subject) for row in rows]


def keep(name: str, spoiled: int) -> None:
    registry = Registry()
    archive = registry.folder.parent / "trained.tar.gz"
    archive.write_bytes(b"x")
    registry.keep(archive, manifest(name), {})
    rows = spoil(results(60), "fa", spoiled)
    registry.keep_report(
        name, make_report(name, rows, None, judge(None), latency={"ms_p50": 25}, size=9_000_000), "<svg/>"
    )


def test_sentences_go_to_git_and_come_back(run: Run, root: Path, sessions: sessionmaker[Session]) -> None:
    with sessions.begin() as session:
        Examples(session).add(NEW, "en", "unknown.housing", WHO)
    assert run("export") == (0, "data/nlu/unknown.yml\n")
    assert run("export") == (0, "data/ has all of it already.\n")
    replace(root, "unknown.yml", f"    - {NEW}\n", "")
    replace(root, "context.yml", "    - Tell me more\n", f"    - Tell me more\n    - {NEW}\n")
    for verb in ("export", "import"):
        status, output = run(verb)
        assert status == 1
        assert "context.what" in output
        assert "--prefer" in output
    assert run("import", "--prefer", "console")[0] == 0
    assert run("export")[0] == 0
    told = [(action, subject) for _, action, subject in noted(sessions)]
    settled = ("settle", "sentences, console preferred")
    assert told == [("export", "sentences"), settled, ("export", "sentences")]
    assert [one.intent for _, one in read(root).sentences() if one.text == NEW] == ["unknown.housing"]


def test_sentences_of_another_file_are_taken_in(run: Run, tmp_path: Path, sessions: sessionmaker[Session]) -> None:
    other = tmp_path / "other.yml"
    block = "- intent: unknown.housing\n  metadata: {language: en}\n  examples: |\n"
    other.write_text(f'version: "3.1"\nnlu:\n{block}    - {NEW}\n', encoding="utf-8")
    status, output = run("import", str(other))
    assert (status, "1 taken in, 0 known, 0 refused" in output) == (0, True)
    with sessions() as session:
        assert [row.text for row in Examples(session).all()] == [NEW]
    assert noted(sessions) == [("command line", "import", "sentences of other.yml")]
    other.write_text("nlu:\n- intent: x\n", encoding="utf-8")
    status, output = run("import", str(other))
    assert status == 1
    assert "line 2" in output


def test_models_are_listed_and_compared(run: Run) -> None:
    keep("rahnama-1", 0)
    keep("rahnama-2", 12)
    assert "rahnama-1" in run("models")[1]
    assert run("compare", "rahnama-1", "rahnama-1")[0] == 0
    status, output = run("compare", "rahnama-1", "rahnama-2")
    assert status == 1
    assert "The gate refuses: In the language fa 12 questions" in output
    assert "- fa right -> wrong: fa 0? (a.b)" in output
    rows = {line.split()[0]: line.split() for line in output.splitlines() if line}
    assert rows["fa"][1:9] == "60 100.0 > 80.0 0.0 > 20.0 0.0".split()
    assert rows["a.b"][1:8] == "240 100.0 > 95.0 0.0 > 5.0".split()
    assert "rahnama-2: 25 ms a question (median), 9.0 MB" in output
    status, output = run("compare", "rahnama-1", "rahnama-3")
    assert (status, "no model 'rahnama-3'" in output) == (1, True)


def test_trainings_are_listed_and_cancelled(run: Run, sessions: sessionmaker[Session]) -> None:
    number = Jobs(sessions).queue(WHO)
    assert f"{number}  " in run("jobs")[1]
    assert run("cancel", str(number))[0] == 0
    assert Jobs(sessions).find(number).state == JobState.CANCELLED
    assert run("cancel", "99")[0] == 1
    assert noted(sessions) == [("command line", "cancel", f"training {number}")]


def test_every_verb_is_documented() -> None:
    page = (Path(cli.__file__).parent.parent / "docs" / "reference" / "cli.md").read_text(encoding="utf-8")
    for verb in cli.rahnama.commands:
        assert f"| `{verb}" in page, verb
