"""A candidate: made of all that the staff want trained, looked at first, measured beside the live model, and kept."""

import json
import platform
import shutil
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session, sessionmaker

from facts import LANGUAGES
from facts.exporting import names_json
from facts.repository import FactRepository
from facts.views import Name
from talks.models import Message
from training.checks import Finding, check
from training.comparing import compare
from training.corpus import Corpus
from training.errors import MendError, NoRoomError
from training.examples import Examples
from training.gate import judge
from training.judging import Asked, Judge, Kept, Result, texts_of
from training.models import Change, Example, Purpose
from training.naming import ROOT, Contents, digest_code, name_model, names_path, read_contents
from training.overlay import Overlay, merge, write_task_data
from training.plot import plot_confusions
from training.questions import Talk, read_talks
from training.registry import Manifest, Model, Registry
from training.regression import RegressionTalks
from training.report import Report, make_report
from training.syncing import find_conflicts
from training.trainer import Trial

NEEDED_MB = 500
_UNLABELLED = 400

Tell = Callable[[str, float, str], None]
"""Told how far it is: a step (a key of the wording), its share that is done (0 to 1), and a line for the log."""


@dataclass(frozen=True)
class Data:
    """What a candidate is made of."""

    contents: Contents
    overlay: Overlay
    findings: list[Finding]
    names: tuple[Name, ...] = ()

    @property
    def name(self) -> str:
        """The name of the model that it makes."""
        return name_model(self.contents)


@dataclass(frozen=True)
class Questions:
    """All that a model is measured by, and the visitors' questions that nobody has labelled yet, by message."""

    talks: list[Talk]
    confirmed: list[Asked]
    kept: list[Kept]
    unlabelled: Mapping[int, str]

    @property
    def texts(self) -> list[str]:
        """The texts by which a model is judged, each once."""
        return texts_of(self.talks, self.confirmed, self.kept)


@dataclass
class _Told:
    """What the trial has told."""

    archive: str | None = None
    at: tuple[str, float] = ("start", 0.0)
    latency: dict[str, float] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    suspects: list[dict[str, Any]] = field(default_factory=list)
    proposals: list[dict[str, Any]] = field(default_factory=list)


class Maker:
    """Makes and measures candidates; one at a time (`training.jobs` sees to it)."""

    def __init__(self, sessions: sessionmaker[Session], registry: Registry, folder: Path) -> None:
        """Prepare.

        Args:
            sessions: Sessions of the database.
            registry: The models.
            folder: Emptied and worked in; what the next training may use is kept in the folder above it.
        """
        self._sessions = sessions
        self._registry = registry
        self._folder = folder
        self._trial: Trial | None = None

    def stop(self) -> None:
        """End what runs, from another thread."""
        if self._trial is not None:
            self._trial.stop()

    def make(
        self, author: str, tell: Tell, *, job: int | None = None, overlay: Overlay | None = None, measure: bool = True
    ) -> Model:
        """Train on the data there are, unless there is a model of exactly these, and measure it.

        Args:
            author: Who wants it.
            tell: Told how far it is.
            job: The job's number, for the manifest.
            overlay: What to lay over the sentences; all that the staff want today where it is not given.
            measure: Whether to measure it too.

        Raises:
            MendError: The data must be mended first.
            NoRoomError: The disk is too full.
            TrialError: The training failed.
        """
        started = monotonic()
        self._clear()
        tell("check", 0, "Reading sentences and examples.")
        data = self.read_data(overlay)
        tell("check", 0.5, f"{len(data.overlay.added)} sentences added by staff, {len(data.overlay.removed)} removed.")
        if any(finding["blocks"] for finding in data.findings):
            raise MendError(data.findings)
        questions = self.read_questions() if measure else Questions([], [], [], {})
        told, readings = self._try(data, questions, tell)
        if told.archive is not None:
            tell("keep", 0, f"Keeping {data.name}.")
            manifest = self._manifest(data, author, job, monotonic() - started)
            self._registry.keep(Path(told.archive), manifest, data.overlay.to_json(), data.names)
        if measure:
            self._measure(data.name, questions, readings, [*data.findings, *told.findings], told, tell)
        self._clear()
        tell("done", 1, f"{data.name} is there after {monotonic() - started:.0f} s.")
        return self._registry.find(data.name)

    def measure(self, name: str, tell: Tell) -> Report:
        """Measure a model that is there, beside the live one.

        Raises:
            UnknownModelError: There is no such model.
            TrialError: It could not be read.
        """
        self._registry.find(name)
        self._clear()
        questions = self.read_questions()
        told, readings = self._read(name, questions, tell)
        findings = (self._registry.report(name) or {}).get("findings", [])
        report = self._measure(name, questions, readings, findings, told, tell)
        self._clear()
        return report

    def read_data(self, overlay: Overlay | None = None) -> Data:
        """What a training would be made of now, with what is to be said about it."""
        contents, facts = read_contents(), FactRepository(self._sessions)
        contents[names_path()] = names_json(facts).encode()
        with self._sessions() as session:
            laid = Overlay.read(session) if overlay is None else overlay
            corpus = Corpus({path: text.decode() for path, text in contents.items() if path.startswith("data/nlu/")})
            conflicts = find_conflicts(session, corpus)
        merged = merge(contents, laid)
        corpus = Corpus({path: text.decode() for path, text in merged.items() if path.startswith("data/nlu/")})
        return Data(merged, laid, check(corpus, laid, conflicts), facts.own_names())

    def read_questions(self) -> Questions:
        """All that models are measured by today."""
        with self._sessions() as session:
            confirmed = [
                Asked(row.text, row.language, row.intent)
                for row in Examples(session).all()
                if row.purpose == Purpose.VALIDATE and row.change == Change.ADDED
            ]
            kept = RegressionTalks(session).all()
            unlabelled = unlabelled_questions(session, _UNLABELLED)
        return Questions([talk for code in LANGUAGES for talk in read_talks(code)], confirmed, kept, unlabelled)

    def _try(self, data: Data, questions: Questions, tell: Tell) -> tuple[_Told, dict[str, Path]]:
        """Train where there is no such model yet, and read the questions."""
        if self._registry.path(data.name).is_file():
            tell("train", 1, f"There is a model of exactly these data: {data.name}.")
            return self._read(data.name, questions, tell) if questions.talks else (_Told(), {})
        if shutil.disk_usage(self._folder).free < NEEDED_MB * 1024**2:
            raise NoRoomError(f"A training needs {NEEDED_MB} MB of free disk; remove old models or make room.")
        domain, paths = write_task_data(self._folder, data.contents)
        task = {
            "config": str(self._write_config(data.contents)),
            "domain": str(domain),
            "data": [str(path) for path in paths],
            "output": str(self._folder / "trained"),
            "name": data.name,
            "trained": None,
            "added": [list(sentence) for sentence in data.overlay.added],
        }
        return self._run(task, data.name, questions, tell)

    def _write_config(self, contents: Contents) -> Path:
        """Rasa's configuration, with the names of this database instead of those of the last `make prepare`."""
        names, config = self._folder / "names.json", self._folder / "config.yml"
        names.write_bytes(contents[names_path()])
        text = contents["config.yml"].decode()
        config.write_text(text.replace("names: var/names.json", f"names: {names}"), encoding="utf-8")
        return config

    def _read(self, name: str, questions: Questions, tell: Tell) -> tuple[_Told, dict[str, Path]]:
        return self._run({"trained": str(self._registry.path(name))}, name, questions, tell)

    def _run(self, task: dict[str, Any], name: str, questions: Questions, tell: Tell) -> tuple[_Told, dict[str, Path]]:
        readings = self._plan(name, questions)
        told = _Told()
        task["encodings"] = str(self._folder.parent / "encodings.npz")
        task["unlabelled"] = list(questions.unlabelled.values())
        task["readings"] = [
            {
                "model": None if model == name else str(self._registry.path(model)),
                "texts": str(_write(self._folder / f"{model}.texts.json", texts)),
                "to": str(self._folder / f"{model}.read.json"),
            }
            for model, texts in readings.items()
        ]
        self._trial = Trial(task, self._folder)
        tell("start", 0, "Starting Rasa.")
        if not self._trial.run(lambda event: _hear(event, told, tell)):
            raise MendError([{**finding, "blocks": True} for finding in told.findings if finding["kind"] == "rasa"])
        return told, {model: self._folder / f"{model}.read.json" for model in readings}

    def _plan(self, name: str, questions: Questions) -> dict[str, list[str]]:
        """Which model must read what: the candidate everything, the live one what it has not read before."""
        if not questions.talks:
            return {}
        readings = {name: list(dict.fromkeys([*questions.texts, *questions.unlabelled.values()]))}
        live = self._live()
        if live is not None and live != name:
            known = self._registry.understood(live, questions.texts)
            missing = [text for text in questions.texts if text not in known]
            if missing:
                readings[live] = missing
        return readings

    def _measure(
        self,
        name: str,
        questions: Questions,
        readings: Mapping[str, Path],
        findings: list[Finding],
        told: _Told,
        tell: Tell,
    ) -> Report:
        """Judge what was understood, compare with the live model, and keep the report."""
        tell("judge", 0, f"Judging {len(questions.texts)} questions.")
        live = self._live()
        results = self._judge(name, questions, readings)
        comparison = None
        if live is not None and live != name:
            tell("judge", 0.5, f"Comparing with {live}.")
            before = self._judge(live, questions, readings)
            comparison = compare(before, results, live)
        messages = list(questions.unlabelled)
        report = make_report(
            name,
            results,
            comparison,
            judge(comparison),
            latency=told.latency,
            size=self._registry.path(name).stat().st_size,
            findings=findings,
            suspects=told.suspects or (self._registry.report(name) or {}).get("suspects", []),
            proposals=[{**one, "message": messages[one.pop("place")]} for one in told.proposals],
        )
        self._registry.keep_report(name, report, plot_confusions(report["confusions"]))
        manifest = self._registry.find(name).manifest
        if manifest is not None:
            self._registry.write_manifest(replace(manifest, figures={**report["figures"], **told.latency}))
        figures = report["figures"]
        tell("judge", 1, f"Right {figures['right']:.1%}, wrong {figures['wrong']:.1%} of {figures['questions']}.")
        return report

    def _judge(self, name: str, questions: Questions, readings: Mapping[str, Path]) -> list[Result]:
        understood = self._registry.understood(name, questions.texts)
        if name in readings:
            understood |= json.loads(readings[name].read_text(encoding="utf-8"))
            self._registry.keep_understood(name, {text: understood[text] for text in questions.texts})
        facts = Judge(FactRepository(self._sessions))
        return [
            *(result for talk in questions.talks for result in facts.judge_talk(talk, understood)),
            *(facts.judge_confirmed(asked, understood) for asked in questions.confirmed),
            *(facts.judge_kept(kept, understood) for kept in questions.kept),
        ]

    def _live(self) -> str | None:
        """The live model's name, if it is there."""
        with self._sessions() as session:
            path = self._registry.wanted(session)
        return path.name.removesuffix(".tar.gz") if path.is_file() else None

    def _manifest(self, data: Data, author: str, job: int | None, seconds: float) -> Manifest:
        corpus = Corpus({path: text.decode() for path, text in data.contents.items() if path.startswith("data/nlu/")})
        return Manifest(
            name=data.name,
            data=data.name.removeprefix("rahnama-"),
            code=digest_code(),
            commit=_commit(),
            versions={"rasa": _rasa_version(), "python": platform.python_version()},
            trained_at=datetime.now(UTC).isoformat(timespec="seconds"),
            trained_by=author,
            job=job,
            seconds=round(seconds, 1),
            sentences=sum(1 for _ in corpus.sentences()),
            added=len(data.overlay.added),
            removed=len(data.overlay.removed),
        )

    def _clear(self) -> None:
        """Remove what an earlier run left, whether it ended well or not."""
        shutil.rmtree(self._folder, ignore_errors=True)
        self._folder.mkdir(parents=True, exist_ok=True)


def unlabelled_questions(session: Session, limit: int) -> dict[int, str]:
    """The latest questions of visitors that are nobody's example yet, each text once, by message."""
    labelled = select(Example.id).where((Example.message_id == Message.id) | (Example.text == Message.text))
    newest = (
        select(func.max(Message.id))
        .where(Message.direction == "in", ~Message.text.startswith("/"), ~labelled.exists())
        .group_by(Message.text)
        .order_by(func.max(Message.id).desc())
        .limit(limit)
    )
    ids = list(session.scalars(newest))
    rows = session.execute(select(Message.id, Message.text).where(Message.id.in_(ids)).order_by(Message.id))
    return {number: text for number, text in rows if text.strip()}


def _hear(event: dict[str, Any], told: _Told, tell: Tell) -> None:
    """Keep what the trial tells, and pass on how far it is."""
    told.archive = event.get("model", told.archive)
    told.latency |= event.get("latency", {})
    told.suspects += event.get("suspects", [])
    told.proposals += event.get("proposals", [])
    if "finding" in event:
        told.findings.append(event["finding"])
    if "step" in event:
        told.at = (event["step"], event.get("done", 0) / max(1, event.get("of", 1)))
    tell(*told.at, event.get("warning", ""))


def _write(path: Path, texts: list[str]) -> Path:
    path.write_text(json.dumps(texts, ensure_ascii=False), encoding="utf-8")
    return path


def _commit() -> str:
    """The git commit, with a plus where files differ from it; empty where this is no git clone."""
    command = ["git", "describe", "--always", "--abbrev=12", "--dirty=+", "--exclude=*"]
    try:
        result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=10, check=False)  # noqa: S603
    except OSError:
        return ""
    return result.stdout.strip()


def _rasa_version() -> str:
    """The version that the lock names."""
    lock = (ROOT / "requirements" / "rasa.in").read_text(encoding="utf-8")
    return next(line.removeprefix("rasa==").strip() for line in lock.splitlines() if line.startswith("rasa=="))
