"""Git's sentences and the staff's, both ways: a real database, and a copy of the real files."""

from pathlib import Path

from sqlalchemy.orm import Session, sessionmaker

from training.corpus import Corpus, Sentence
from training.examples import Examples
from training.intents import make_intent
from training.models import Change, Purpose
from training.naming import name_model, read_contents
from training.overlay import Overlay, merge
from training.syncing import Side, export, find_conflicts, import_corpus, settle

WHO = "trainer@example.org"
NEW = "is there a bunk bed for a guest student"
SHIPPED = Sentence("Tell me more", "en", "context.what")


def read(root: Path) -> Corpus:
    return Corpus.read(root / "data" / "nlu")


def replace(root: Path, file: str, old: str, new: str) -> None:
    path = root / "data" / "nlu" / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_export_writes_what_training_reads_and_only_that(root: Path, sessions: sessionmaker[Session]) -> None:
    before = {path.name: path.read_bytes() for path in (root / "data" / "nlu").iterdir()}
    with sessions.begin() as session:
        Examples(session).add(NEW, "en", "unknown.housing", WHO)
        Examples(session).remove(*SHIPPED, WHO)
        merged = merge(read_contents(root), Overlay.read(session))
        assert export(session, root) == ("data/nlu/context.yml", "data/nlu/unknown.yml")
        assert read_contents(root) == merged
        assert name_model(read_contents(root)) == name_model(merged)
        assert export(session, root) == ()
        assert find_conflicts(session, read(root)) == ()
        assert all(row.exported_at for row in Examples(session).all())
    after = {path.name: path.read_bytes() for path in (root / "data" / "nlu").iterdir()}
    assert [name for name in sorted(before) if before[name] != after[name]] == ["context.yml", "unknown.yml"]
    assert after["unknown.yml"] == before["unknown.yml"][:0] + after["unknown.yml"]
    assert len(after["unknown.yml"]) - len(before["unknown.yml"]) == len(f"    - {NEW}\n")


def test_export_brings_a_new_intent_with_domain_and_rule(root: Path, sessions: sessionmaker[Session]) -> None:
    with sessions.begin() as session:
        make_intent(session, "housing.beds", "Beds", WHO)
        make_intent(session, "housing.empty", "Nothing yet", WHO)
        Examples(session).add(NEW, "en", "housing.beds", WHO)
        changed = export(session, root)
    assert changed == ("data/staff/domain.yml", "data/staff/rules.yml", "data/nlu/staff.yml")
    assert "housing.empty" not in (root / "data/staff/domain.yml").read_text()


def test_what_is_kept_back_for_measuring_is_never_trained_on(root: Path, sessions: sessionmaker[Session]) -> None:
    with sessions.begin() as session:
        row = Examples(session).add(SHIPPED.text, "en", SHIPPED.intent, WHO)
        row.purpose = Purpose.VALIDATE
        merged = merge(read_contents(root), Overlay.read(session))
        assert b"    - Tell me more\n" not in merged["data/nlu/context.yml"]
        assert find_conflicts(session, read(root)) == ()
        export(session, root)
        replace(root, "context.yml", "    - Explain it please\n", "    - Tell me more\n    - Explain it please\n")
        assert [one.kind for one in find_conflicts(session, read(root))] == ["measures"]


def test_a_sentence_that_git_moved_is_a_conflict_until_somebody_chooses(
    root: Path, sessions: sessionmaker[Session]
) -> None:
    with sessions.begin() as session:
        Examples(session).add(NEW, "en", "unknown.housing", WHO)
        export(session, root)
        replace(root, "unknown.yml", f"    - {NEW}\n", "")
        (gone,) = find_conflicts(session, read(root))
        assert (gone.kind, gone.sentence.text) == ("gone", NEW)
        replace(root, "context.yml", "    - Tell me more\n", f"    - Tell me more\n    - {NEW}\n")
        (moved,) = find_conflicts(session, read(root))
        assert (moved.kind, moved.other) == ("moved", "context.what")
        assert NEW in str(moved)
        assert "context.what" in str(moved)
        settle(session, [moved], Side.CONSOLE)
        assert find_conflicts(session, read(root)) == ()
        assert set(export(session, root)) == {"data/nlu/context.yml", "data/nlu/unknown.yml"}
        homes = [one.intent for _, one in read(root).sentences() if one.text == NEW]
        assert homes == ["unknown.housing"]
        assert find_conflicts(session, read(root)) == ()


def test_git_may_win(root: Path, sessions: sessionmaker[Session]) -> None:
    with sessions.begin() as session:
        Examples(session).add(NEW, "en", "unknown.housing", WHO)
        Examples(session).remove(*SHIPPED, WHO)
        export(session, root)
        replace(root, "unknown.yml", f"    - {NEW}\n", "")
        replace(root, "context.yml", "    - Explain it please\n", "    - Tell me more\n    - Explain it please\n")
        conflicts = find_conflicts(session, read(root))
        assert {one.kind for one in conflicts} == {"gone", "back"}
        settle(session, conflicts, Side.FILES)
        assert Examples(session).all() == ()
        assert export(session, root) == ()


def test_import_takes_in_what_is_new_and_says_what_it_refuses(root: Path, sessions: sessionmaker[Session]) -> None:
    block = "- intent: {}\n  metadata: {{language: en}}\n  examples: |\n    - {}\n"
    text = 'version: "3.1"\nnlu:\n' + block.format("context.what", "Tell me more")
    text += block.format("unknown.housing", NEW) + block.format("no.such", "whatever")
    with sessions.begin() as session:
        result = import_corpus(session, Corpus({"other.yml": text}), read(root), WHO)
        assert (result.taken, result.known) == (1, 1)
        ((refused, reason),) = result.refused
        assert refused.text == "whatever"
        assert "no.such" in reason
        (row,) = Examples(session).all()
        assert (row.text, row.change, row.author) == (NEW, Change.ADDED, WHO)
