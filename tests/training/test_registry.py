"""Models and what is known of them, in a folder of their own; the wanted one by a real database."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy.orm import Session, sessionmaker

from facts.views import Name
from tests.conftest import ROOT
from training.corpus import Sentence
from training.errors import UnknownModelError
from training.examples import Examples
from training.models import PublicationState
from training.naming import digest_code, name_model, read_contents
from training.overlay import Overlay, merge
from training.registry import Manifest, Registry, note_publication, publications

WHO = "trainer@example.org"


def manifest(name: str, code: str | None = None) -> Manifest:
    return Manifest(
        name=name,
        data="d",
        code=digest_code() if code is None else code,
        commit="c",
        versions={"rasa": "3.6.21"},
        trained_at="2026-11-27T04:00:00+00:00",
        trained_by=WHO,
        job=1,
        seconds=20.0,
        sentences=40_000,
        added=1,
        removed=0,
    )


@pytest.fixture
def registry(tmp_path: Path) -> Registry:
    return Registry(tmp_path / "models")


def keep(registry: Registry, name: str, code: str | None = None, age_s: int = 0) -> None:
    archive = registry.folder.parent / "trained.tar.gz"
    archive.write_bytes(name.encode())
    model = registry.keep(archive, manifest(name, code), {"added": []}, [Name("country", "FI", "fi", "Suomi")])
    os.utime(model.path, (1_700_000_000 - age_s,) * 2)


def test_a_model_is_kept_with_all_that_is_known_of_it(registry: Registry) -> None:
    keep(registry, "rahnama-1")
    registry.keep_report("rahnama-1", {"right": 1}, "<svg/>")
    model = registry.find("rahnama-1")
    assert model.manifest == manifest("rahnama-1")
    assert model.is_current
    assert (model.path.read_bytes(), model.size) == (b"rahnama-1", 9)
    assert registry.report("rahnama-1") == {"right": 1}
    assert registry.plot("rahnama-1") == "<svg/>"
    assert registry.overlay("rahnama-1") == {"added": []}
    assert registry.names("rahnama-1") == frozenset({Name("country", "FI", "fi", "Suomi")})
    assert registry.names("rahnama-2") is None
    assert not [path for path in registry.folder.iterdir() if path.name.startswith(".")]


def test_a_full_disk_leaves_no_model_behind(registry: Registry, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_source: str, target: str) -> None:
        Path(target).write_bytes(b"half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("training.registry.shutil.copyfile", fail)
    with pytest.raises(OSError, match="No space"):
        keep(registry, "rahnama-1")
    assert registry.all() == ()
    assert not list(registry.folder.glob(".*"))
    with pytest.raises(UnknownModelError):
        registry.find("rahnama-1")


KEEP = """
import os, signal, sys
from pathlib import Path
from tests.training.test_registry import keep
from training.registry import Registry

def keep_and_die(registry, place):
    left = place
    def strike(event, arguments):
        nonlocal left
        if event in ("open", "os.rename", "os.remove") and str(registry.folder) in str(arguments[0]):
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)
    sys.addaudithook(strike)
    keep(registry, "rahnama-2")
    os._exit(0)

registry = Registry(Path(sys.argv[1]))
keep(registry, "rahnama-1")
for place in range(1, 100):
    child = os.fork()
    if child == 0:
        keep_and_die(registry, place)
    killed = os.waitpid(child, 0)[1] == signal.SIGKILL
    there = {model.name: (model.path.read_bytes(), model.manifest) for model in registry.all()}
    whole = {name: (name.encode(), registry.find(name).manifest) for name in there}
    assert there == whole and "rahnama-1" in there and all(manifest for _, manifest in there.values()), there
    if not killed:
        assert "rahnama-2" in there
        print(place - 1)
        break
    registry.path("rahnama-2").unlink(missing_ok=True)
"""


def test_killed_at_any_file_a_model_is_there_whole_or_not_at_all(registry: Registry) -> None:
    command = [sys.executable, "-c", KEEP, str(registry.folder)]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    assert int(ended.stdout) >= 8  # so often was it killed
    left = list(registry.folder.glob(".rahnama-2*"))
    assert left
    for path in left:
        os.utime(path, (1_700_000_000,) * 2)
    keep(registry, "rahnama-2")
    assert not list(registry.folder.glob(".*"))


@pytest.mark.parametrize("name", ["rahnama-none", "../rahnama-1", "", "/etc/passwd"])
def test_only_models_of_the_folder_are_found(registry: Registry, name: str) -> None:
    keep(registry, "rahnama-1")
    with pytest.raises(UnknownModelError):
        registry.find(name)


def test_a_damaged_report_counts_as_none(registry: Registry) -> None:
    keep(registry, "rahnama-1")
    (registry.folder / "rahnama-1.report.json").write_text('{"right": ')
    assert registry.report("rahnama-1") is None


def test_the_newest_and_the_needed_are_kept(registry: Registry) -> None:
    for place in range(5):
        keep(registry, f"rahnama-{place}", age_s=place)
    assert [model.name for model in registry.all()] == [f"rahnama-{place}" for place in range(5)]
    assert registry.prune(2, keep=frozenset({"rahnama-4"})) == ("rahnama-2", "rahnama-3")
    assert {path.name.split(".")[0] for path in registry.folder.iterdir()} == {"rahnama-0", "rahnama-1", "rahnama-4"}


def test_the_wanted_model_is_the_last_published_that_runs(registry: Registry, sessions: sessionmaker[Session]) -> None:
    present = registry.path(name_model(read_contents()))
    with sessions.begin() as session:
        assert registry.wanted(session) == present
        note_publication(session, "rahnama-gone", WHO)
        assert registry.wanted(session) == present
        keep(registry, "rahnama-old", code="of another day")
        note_publication(session, "rahnama-old", WHO)
        assert registry.wanted(session) == present
        keep(registry, "rahnama-1")
        note_publication(session, "rahnama-1", WHO, reason="a trial")
        assert registry.wanted(session) == registry.path("rahnama-1")
        keep(registry, "rahnama-2")
        failed = note_publication(session, "rahnama-2", WHO)
        failed.state = PublicationState.FAILED
        assert registry.wanted(session) == registry.path("rahnama-1")
        assert [row.model for row in publications(session)][:2] == ["rahnama-2", "rahnama-1"]


def test_a_new_code_brings_what_the_last_published_model_was_taught(
    registry: Registry, sessions: sessionmaker[Session]
) -> None:
    taught = Overlay((Sentence("is there a bunk bed for a guest student", "en", "unknown.housing"),))
    archive = registry.folder.parent / "trained.tar.gz"
    archive.write_bytes(b"x")
    registry.keep(archive, manifest("rahnama-old", "of another day"), taught.to_json())
    with sessions.begin() as session:
        note_publication(session, "rahnama-old", WHO)
        Examples(session).add("another sentence, not published yet", "en", "unknown.housing", WHO)
        assert registry.present_overlay(session) == taught
        assert registry.wanted(session) == registry.path(name_model(merge(read_contents(), taught)))


def test_what_was_understood_is_known_again_by_the_same_code(
    registry: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(registry, "rahnama-1")
    registry.keep_understood("rahnama-1", {"beds?": {"intent": {"name": "unknown.housing"}}})
    stored = (registry.folder / "rahnama-1.understood.json").read_text()
    assert "beds" not in stored
    known = registry.understood("rahnama-1", ["beds?", "fees?"])
    assert known == {"beds?": {"intent": {"name": "unknown.housing"}}}
    monkeypatch.setattr("training.registry.digest_code", lambda: "another")
    assert registry.understood("rahnama-1", ["beds?"]) == {}
