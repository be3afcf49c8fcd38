"""What the staff laid over the sentences of `data/nlu/`, and all that training reads with it in place."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from sqlalchemy.orm import Session

from training.corpus import Corpus, Sentence
from training.examples import Examples
from training.intents import made_intents
from training.models import Change, Example, Purpose
from training.naming import Contents

DOMAIN, RULES = "data/staff/domain.yml", "data/staff/rules.yml"
_HEAD = "# Written by `rahnama export`: intents that the staff made in the console."


@dataclass(frozen=True)
class Overlay:
    """Sentences added and removed, and the intents that the staff made and gave sentences to."""

    added: tuple[Sentence, ...] = ()
    removed: tuple[Sentence, ...] = ()
    intents: tuple[str, ...] = ()

    @classmethod
    def read(cls, session: Session) -> "Overlay":
        """All that the staff want trained today. What is kept back for measuring is taken out wherever it stands."""
        rows = Examples(session).all()
        added = tuple(_sentence(row) for row in rows if _is_trained(row))
        removed = tuple(_sentence(row) for row in rows if not _is_trained(row))
        used = {sentence.intent for sentence in added}
        return cls(added, removed, tuple(name for name in made_intents(session) if name in used))

    @classmethod
    def from_json(cls, content: Mapping[str, Any] | None) -> "Overlay":
        """The overlay that `to_json` made; an empty one of nothing."""
        rows = content or {}
        return cls(
            tuple(Sentence(*row) for row in rows.get("added", ())),
            tuple(Sentence(*row) for row in rows.get("removed", ())),
            tuple(rows.get("intents", ())),
        )

    def to_json(self) -> dict[str, Any]:
        """A plain object to keep beside a model."""
        return {"added": list(self.added), "removed": list(self.removed), "intents": list(self.intents)}


def merge(contents: Contents, overlay: Overlay) -> dict[str, bytes]:
    """The contents with an overlay laid over them; byte by byte the same where it changes nothing."""
    merged = dict(contents)
    corpus = Corpus({path: text.decode() for path, text in contents.items() if path.startswith("data/nlu/")})
    corpus.change(overlay.added, overlay.removed)
    merged |= {path: text.encode() for path, text in corpus.texts().items()}
    made = [*_staff_intents(contents), *overlay.intents]
    shipped = yaml.safe_load(contents["domain.yml"])["intents"]
    new = sorted(set(made) - set(shipped))
    if set(new) - set(_staff_intents(contents)):
        merged[DOMAIN], merged[RULES] = domain_of(new).encode(), rules_of(new).encode()
    return dict(sorted(merged.items(), key=lambda item: _place(item[0], contents)))


def domain_of(intents: list[str]) -> str:
    """A file of the domain for intents that the staff made."""
    return "\n".join([_HEAD, 'version: "3.1"', "intents:", *(f"  - {name}" for name in intents), ""])


def rules_of(intents: list[str]) -> str:
    """The rule for intents that the staff made: the one action answers them, as it does all others."""
    steps = [f"      - intent: {name}" for name in intents]
    if len(intents) > 1:
        steps = ["      - or:", *(f"          - intent: {name}" for name in intents)]
    rule = ["  - rule: Answer questions of intents that the staff made", "    steps:"]
    return "\n".join([_HEAD, 'version: "3.1"', "rules:", *rule, *steps, "      - action: action_answer", ""])


def write_task_data(folder: Path, contents: Contents) -> tuple[Path, list[Path]]:
    """Write what Rasa reads into a folder: the domain's folder, and the folders of sentences and rules."""
    places = {"domain.yml": "domain/domain.yml", "data/rules.yml": "rules/rules.yml"}
    places |= {DOMAIN: "domain/staff.yml", RULES: "rules/staff.yml"}
    for path, content in contents.items():
        place = f"nlu/{Path(path).name}" if path.startswith("data/nlu/") else places.get(path)
        if place is not None:
            (folder / place).parent.mkdir(parents=True, exist_ok=True)
            (folder / place).write_bytes(content)
    return folder / "domain", [folder / "nlu", folder / "rules"]


def _sentence(row: Example) -> Sentence:
    return Sentence(row.text, row.language, row.intent)


def _is_trained(row: Example) -> bool:
    return row.change == Change.ADDED and row.purpose == Purpose.TRAIN


def _staff_intents(contents: Contents) -> tuple[str, ...]:
    return tuple(yaml.safe_load(contents[DOMAIN])["intents"]) if DOMAIN in contents else ()


def _place(path: str, contents: Contents) -> tuple[int, str]:
    """The place that `naming.read_contents` gives a file."""
    order = list(contents)
    if path.startswith(("data/nlu/", "data/staff/")):
        first = order.index("data/languages.yml")
        return (first, path.replace("data/staff/", "data/ ").replace("data/nlu/", "data/~"))
    return (order.index(path), "")
