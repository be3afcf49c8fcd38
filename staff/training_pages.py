"""Training in the console: what has changed, the button, how far it is, the report with the gate, and what to mend."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from starlette.responses import Response

from audit.log import note_change
from facts import LANGUAGES
from facts.errors import UnknownRecordError
from locales.catalogue import sentence
from staff.errors import InputError, StaffError
from staff.names import learning
from staff.visit import Visit
from talks.models import Message
from training.errors import EmptyTalkError, TrainingError, UnknownJobError, UnknownModelError
from training.examples import Examples
from training.jobs import ENDED, Jobs
from training.models import Change, Example, Job, JobState
from training.overlay import Overlay
from training.publishing import live_model
from training.registry import Model, Registry
from training.regression import RegressionTalks

_JOBS = 20
_CHANGES = 200
_FLIPS = 300


def show_training(visit: Visit) -> Response:
    """What has changed since the model that answers was trained, and the latest trainings."""
    return _show(visit)


def start_training(visit: Visit) -> Response:
    """Ask for a training; the process that trains takes it up within a second."""
    number = Jobs(visit.sessions).queue(visit.staff.email)
    with visit.sessions.begin() as session:
        note_change(session, visit.staff.email, "train", f"training {number}")
    return visit.go(f"/training/jobs/{number}")


def show_job(visit: Visit) -> Response:
    """How far a training is, or how it ended."""
    job = _job(visit)
    return visit.show("training_job.html", job=job, is_over=job.state in ENDED, findings=job.findings or [])


def cancel_training(visit: Visit) -> Response:
    """Cancel a training that waits or runs."""
    job = _job(visit)
    Jobs(visit.sessions).cancel(job.id)
    with visit.sessions.begin() as session:
        note_change(session, visit.staff.email, "cancel", f"training {job.id}")
    return visit.go(f"/training/jobs/{job.id}")


def show_report(visit: Visit) -> Response:
    """A model's report: figures, gate, what flipped, what looks mislabelled, and which questions would teach most."""
    model = _model(visit)
    report = Registry().report(model.name)
    if report is None:
        raise UnknownRecordError(f"{model.name} was not measured.")
    with visit.sessions() as session:
        wanted = Registry().wanted(session) == model.path
        ids = [row["message"] for row in report["proposals"]]
        texts: dict[int, str] = {row.id: row.text for row in session.execute(_messages(ids))}
    comparison = report["comparison"] or {"flips": []}
    return visit.show(
        "training_report.html",
        model=model,
        report=report,
        wanted=wanted,
        languages=_compared(report, "languages"),
        names={code: sentence(code, "language-name") for code in LANGUAGES},
        worse=[flip for flip in comparison["flips"] if _is_worse(flip)][:_FLIPS],
        better=[flip for flip in comparison["flips"] if not _is_worse(flip)][:_FLIPS],
        intents=sorted(_compared(report, "intents"), key=lambda row: (_gain(row[2]), row[1]["right"])),
        before=_cost(comparison.get("against")),
        proposals=[{**row, "text": texts[row["message"]]} for row in report["proposals"] if row["message"] in texts],
    )


def show_plot(visit: Visit) -> Response:
    """A model's confusion plot."""
    drawing = Registry().plot(_model(visit).name)
    if drawing is None:
        raise UnknownRecordError("This model was not measured.")
    return Response(drawing, media_type="image/svg+xml")


def mend(visit: Visit) -> Response:
    """Take a sentence from an intent, and give it to another where one is named."""
    text, language, intent, to = (visit.typed(name) for name in ("text", "language", "intent", "to"))
    try:
        with visit.sessions.begin() as session:
            _take_out(visit, Examples(session), (text, language, intent))
            if to:
                Examples(session).add(text, language, to, visit.staff.email)
            before, after = {"intent": intent}, {"intent": to or None}
            note_change(session, visit.staff.email, "mend", f"sentence {text[:200]}", before, after)
    except TrainingError as error:
        return _show(visit, 422, InputError("error-mend", reason=str(error)))
    return visit.go(_inside(visit.typed("back")), "saved")


def show_kept_talks(visit: Visit) -> Response:
    """The talks that each model must answer as it was answered then."""
    with visit.sessions() as session:
        rows = RegressionTalks(session).rows()
    return visit.show("training_talks.html", rows=rows)


def keep_talk(visit: Visit) -> Response:
    """Make a talk a test for every model to come."""
    talk = visit.asked("id")
    try:
        with visit.sessions.begin() as session:
            kept = RegressionTalks(session).keep(talk, visit.staff.email)
            note_change(session, visit.staff.email, "keep", f"regression talk {kept.id}")
    except EmptyTalkError:
        return visit.show("refused.html", 422, InputError("error-empty-talk"))
    return visit.go("/training/talks", "saved")


def withdraw_talk(visit: Visit) -> Response:
    """Hold no model to a talk any more."""
    with visit.sessions.begin() as session:
        RegressionTalks(session).withdraw(int(visit.part("kept")))
        note_change(session, visit.staff.email, "withdraw", f"regression talk {visit.part('kept')}")
    return visit.go("/training/talks", "saved")


def _show(visit: Visit, status: int = 200, error: StaffError | None = None) -> Response:
    registry = Registry()
    with visit.sessions() as session:
        name = live_model(registry, session)
        trained = Overlay.from_json(registry.overlay(name))
        known = {*trained.added, *trained.removed}
        rows = [row for row in Examples(session).all() if (row.text, row.language, row.intent) not in known]
        names = learning(session)
    jobs = Jobs(visit.sessions).latest(_JOBS)
    return visit.show(
        "training.html",
        status,
        error,
        wanted=name,
        is_measured=registry.report(name) is not None,
        changes=list(reversed(rows))[:_CHANGES],
        count=len(rows),
        names=names,
        jobs=jobs,
        running=next((job for job in jobs if job.state in (JobState.RUNNING, JobState.QUEUED)), None),
    )


def _take_out(visit: Visit, examples: Examples, key: tuple[str, str, str]) -> None:
    """Withdraw the staff's example, or remove the shipped sentence."""
    given = next((row for row in examples.all() if (row.text, row.language, row.intent) == key), None)
    if given is not None and given.change == Change.ADDED and given.exported_at is None:
        examples.withdraw(given.id)
    else:
        examples.remove(*key, visit.staff.email)


def _compared(report: Mapping[str, Any], group: str) -> list[tuple[str, Mapping[str, Any], Mapping[str, Any] | None]]:
    """The figures of each language or question, and how they compare; a report of an earlier form compares less."""
    compared = (report["comparison"] or {}).get(group, {})
    return [(name, row, compared.get(name)) for name, row in report[group].items()]


def _gain(compared: Mapping[str, Any] | None) -> int:
    return compared["better"] - compared["worse"] if compared else 0


def _cost(name: str | None) -> dict[str, float]:
    """What the model before costs: milliseconds a question and bytes, as far as it is known."""
    try:
        model = Registry().find(name or "")
    except UnknownModelError:
        return {}
    return {"size": model.size, **(model.manifest.figures if model.manifest else {})}


def _is_worse(flip: Mapping[str, Any]) -> bool:
    order = ("wrong", "silent", "right")
    return order.index(flip["after"]) < order.index(flip["before"])


def _messages(ids: list[int]) -> Any:
    labelled = select(Example.id).where(Example.message_id == Message.id)
    return select(Message.id, Message.text).where(Message.id.in_(ids), ~labelled.exists())


def _job(visit: Visit) -> Job:
    try:
        return Jobs(visit.sessions).find(int(visit.part("job")))
    except UnknownJobError as error:
        raise UnknownRecordError(str(error)) from error


def _model(visit: Visit) -> Model:
    try:
        return Registry().find(visit.part("model"))
    except UnknownModelError as error:
        raise UnknownRecordError(str(error)) from error


def _inside(path: str) -> str:
    """A path under `/training`, where somebody came from; its first page where it is anything else."""
    return path if path.startswith("/training") and path.isascii() and path.isprintable() else "/training"
