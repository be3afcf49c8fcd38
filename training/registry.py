"""The models there are, each an immutable file with what is known of it beside it, and which one is wanted.

`models/<name>.tar.gz` is Rasa's archive, `<name>.json` its manifest, `<name>.report.json` its measuring,
`<name>.overlay.json` what the staff had laid over the sentences, and `<name>.names.json` the names that the database
held. The archive is written last: where it is, all is.
"""

import contextlib
import hashlib
import json
import os
import shutil
import time
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from facts.views import Name
from training.errors import UnknownModelError
from training.models import Publication, PublicationState
from training.naming import ROOT, digest_code, name_model, read_contents
from training.overlay import Overlay, merge

_ARCHIVE, _MANIFEST, _REPORT, _OVERLAY, _PLOT = ".tar.gz", ".json", ".report.json", ".overlay.json", ".svg"
_UNDERSTOOD, _NAMES = ".understood.json", ".names.json"
_UNFINISHED_S = 600.0  # no file takes so long to write
_BESIDE = (_MANIFEST, _REPORT, _OVERLAY, _PLOT, _UNDERSTOOD, _NAMES)


@dataclass(frozen=True)
class Manifest:
    """What a model was made of and by whom. `figures` are its report's main ones, empty where it was not measured."""

    name: str
    data: str
    code: str
    commit: str
    versions: Mapping[str, str]
    trained_at: str
    trained_by: str
    job: int | None
    seconds: float
    sentences: int
    added: int
    removed: int
    figures: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class Model:
    """A model in the folder; one that was trained by hand may have no manifest."""

    name: str
    path: Path
    size: int
    made_at: datetime
    manifest: Manifest | None

    @property
    def is_current(self) -> bool:
        """Whether today's code can run it."""
        return self.manifest is not None and self.manifest.code == digest_code()


class Registry:
    """The folder of models."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or ROOT / os.environ.get("RAHNAMA_MODELS", "models")

    def path(self, name: str) -> Path:
        """Where a model's archive is, or would be."""
        return self.folder / f"{name}{_ARCHIVE}"

    def all(self) -> tuple[Model, ...]:
        """All models, the newest first."""
        found = [self._read(path) for path in self.folder.glob(f"rahnama-*{_ARCHIVE}")]
        return tuple(sorted(found, key=lambda model: model.made_at, reverse=True))

    def find(self, name: str) -> Model:
        """A model by its name.

        Raises:
            UnknownModelError: There is none.
        """
        if "/" in name or not self.path(name).is_file():
            raise UnknownModelError(f"There is no model {name!r} in {self.folder}; `rahnama models` lists them.")
        return self._read(self.path(name))

    def report(self, name: str) -> dict[str, Any] | None:
        """A model's report, or nothing where it was not measured."""
        return _read_json(self._beside(name, _REPORT))

    def overlay(self, name: str) -> dict[str, Any] | None:
        """What the staff had laid over the sentences when the model was trained."""
        return _read_json(self._beside(name, _OVERLAY))

    def plot(self, name: str) -> str | None:
        """A model's confusion plot (SVG)."""
        path = self._beside(name, _PLOT)
        return path.read_text(encoding="utf-8") if path.is_file() else None

    def names(self, name: str) -> frozenset[Name] | None:
        """The names that the database held when the model was trained; nothing where that is not known."""
        kept = _read_json(self._beside(name, _NAMES))
        return None if kept is None else frozenset(Name(*row) for row in kept.get("names", ()))

    def keep(
        self, archive: Path, manifest: Manifest, overlay: Mapping[str, Any], names: Iterable[Name] | None = None
    ) -> Model:
        """Take a trained archive into the folder; it is there whole or not at all."""
        self.folder.mkdir(parents=True, exist_ok=True)
        self._sweep()
        self.write_manifest(manifest)
        _write(self._beside(manifest.name, _OVERLAY), json.dumps(overlay, ensure_ascii=False))
        if names is not None:
            rows = [[one.kind, one.key, one.language, one.text] for one in names]
            _write(self._beside(manifest.name, _NAMES), json.dumps({"names": rows}, ensure_ascii=False))
        temporary = self.folder / f".{manifest.name}.{os.getpid()}"
        try:
            shutil.copyfile(archive, temporary)
            os.replace(temporary, self.path(manifest.name))
        finally:
            temporary.unlink(missing_ok=True)
        return self.find(manifest.name)

    def write_manifest(self, manifest: Manifest) -> None:
        """Write the manifest of a model that is being taken in or was measured anew."""
        _write(self._beside(manifest.name, _MANIFEST), json.dumps(asdict(manifest), ensure_ascii=False, indent=1))

    def keep_report(self, name: str, report: Mapping[str, Any], plot: str) -> None:
        """Keep a model's report and plot beside it."""
        _write(self._beside(name, _REPORT), json.dumps(report, ensure_ascii=False))
        _write(self._beside(name, _PLOT), plot)

    def understood(self, name: str, texts: Iterable[str]) -> dict[str, dict[str, Any]]:
        """What the model understood of those of the texts that it has read, by today's code."""
        stored = _read_json(self._beside(name, _UNDERSTOOD)) or {}
        read = stored["read"] if stored.get("code") == digest_code() else {}
        return {text: read[key] for text in texts if (key := _digest(text)) in read}

    def keep_understood(self, name: str, understood: Mapping[str, Mapping[str, Any]]) -> None:
        """Keep what a model understood, so that it need not read the same questions again; the texts are not kept."""
        read = {_digest(text): value for text, value in understood.items()}
        _write(self._beside(name, _UNDERSTOOD), json.dumps({"code": digest_code(), "read": read}, ensure_ascii=False))

    def prune(self, last: int, keep: frozenset[str]) -> tuple[str, ...]:
        """Remove all models but the `last` newest and those to `keep`; the names of those removed."""
        gone = [model.name for model in self.all()[last:] if model.name not in keep]
        for name in gone:
            self.path(name).unlink(missing_ok=True)
            for ending in _BESIDE:
                self._beside(name, ending).unlink(missing_ok=True)
        return tuple(gone)

    def _sweep(self) -> None:
        """Remove the unfinished files of processes that were killed."""
        for path in self.folder.glob(".rahnama-*"):
            with contextlib.suppress(FileNotFoundError):
                if time.time() - path.stat().st_mtime > _UNFINISHED_S:
                    path.unlink()

    def wanted(self, session: Session) -> Path:
        """The archive to serve: the last that staff published, if it fits today's code, or that of the present data."""
        published = last_publication(session)
        if published is not None and not published.automatic and self.path(published.model).is_file():
            model = self.find(published.model)
            if model.is_current:
                return model.path
        return self.path(name_model(merge(read_contents(), self.present_overlay(session))))

    def present_overlay(self, session: Session) -> Overlay:
        """What belongs over the sentences where no newer model was published: what the last published one had."""
        published = last_publication(session)
        if published is None:
            return Overlay()
        kept = self.overlay(published.model)
        return Overlay.from_json(kept) if kept is not None or published.automatic else Overlay.read(session)

    def _beside(self, name: str, ending: str) -> Path:
        return self.folder / f"{name}{ending}"

    def _read(self, path: Path) -> Model:
        name = path.name.removesuffix(_ARCHIVE)
        status = path.stat()
        made_at = datetime.fromtimestamp(status.st_mtime, UTC)
        return Model(name, path, status.st_size, made_at, _read_manifest(self._beside(name, _MANIFEST)))


def last_publication(session: Session) -> Publication | None:
    """The newest publication that has not failed: its model is the wanted one."""
    query = select(Publication).where(Publication.state != PublicationState.FAILED).order_by(Publication.id.desc())
    return session.scalars(query.limit(1)).first()


def publications(session: Session, limit: int = 50) -> tuple[Publication, ...]:
    """The latest publications, the newest first."""
    return tuple(session.scalars(select(Publication).order_by(Publication.id.desc()).limit(limit)))


def note_publication(session: Session, model: str, author: str, reason: str | None = None) -> Publication:
    """Want a model from now on; the supervisors of Rasa look here each second."""
    row = Publication(
        model=model, author=author, reason=reason, created_at=datetime.now(UTC), state=PublicationState.WANTED
    )
    session.add(row)
    session.flush()
    return row


def note_start(session: Session, model: str) -> None:
    """Record that the model of the present data answers, where nobody has published another."""
    last = last_publication(session)
    if last is None or (last.automatic and last.model != model):
        row = note_publication(session, model, "make run")
        row.automatic, row.state = True, PublicationState.LIVE


def _read_manifest(path: Path) -> Manifest | None:
    """A manifest; one of another form, as an earlier version may have written, counts as missing."""
    try:
        return Manifest(**(_read_json(path) or {}))
    except TypeError:
        return None


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:24]


def _read_json(path: Path) -> dict[str, Any] | None:
    """A file's object; a damaged one counts as missing."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return content if isinstance(content, dict) else None


def _write(path: Path, text: str) -> None:
    """Write a file, which is there whole or as it was."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        temporary.write_text(text, encoding="utf-8")
        os.replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)
