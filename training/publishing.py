"""Publishing a model, and taking it back: what the gate lets pass, and which model a roll-back returns to.

Publishing is a row in the database and nothing else; the supervisors of Rasa (`serving/`) see it within a second, and
record whether the model came to answer.
"""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from audit.log import note_change
from training import gate
from training.comparing import compare
from training.errors import OutdatedModelError, RefusedError, UnknownModelError
from training.models import Publication, PublicationState
from training.registry import Model, Registry, last_publication, note_publication
from training.report import results_of


def objections(registry: Registry, name: str, live: str | None = None) -> tuple[gate.Objection, ...]:
    """Why the gate does not let a model pass; nothing where it passes.

    The report says it under `gate`: `{"passed", "objections"}`. Where another model than the one that it was compared
    with is `live` by now, the two reports are compared instead.
    """
    report = registry.report(name) or {}
    if "gate" not in report:
        return (gate.Objection(gate.UNMEASURED, gate.WHOLE, 0, 0, 0.0, ()),)
    before = registry.report(live) if live not in (None, name, _compared_with(report)) else None
    if before is not None and "results" in before and "results" in report:
        verdict = gate.judge(compare(results_of(before), results_of(report), str(live)))
        return verdict.objections
    return () if report["gate"]["passed"] else tuple(map(gate.Objection.from_json, report["gate"]["objections"]))


def publish(session: Session, registry: Registry, name: str, author: str, reason: str = "") -> Publication:
    """Have a model answer from now on.

    Args:
        session: A session; the caller commits it.
        registry: The models.
        name: The model's name.
        author: Who publishes.
        reason: Why, although the gate does not let it pass; not kept where it does.

    Raises:
        UnknownModelError: There is no such model.
        OutdatedModelError: Today's code cannot run it.
        RefusedError: The gate does not let it pass, and there is no reason why it should all the same.
    """
    _runnable(registry, name)
    refused = objections(registry, name, live_model(registry, session))
    if refused and not reason.strip():
        raise RefusedError(tuple(map(str, refused)))
    return _want(session, "published", name, author, reason.strip() if refused else None)


def roll_back(session: Session, registry: Registry, author: str) -> Publication:
    """Have the model answer that answered before the present one; it was let pass once, so the gate is not asked.

    Raises:
        UnknownModelError: There is none that is still here and that today's code can run.
    """
    before = model_before(session, registry)
    if before is None:
        raise UnknownModelError("There is no earlier model to go back to; publish one by its name.")
    return _want(session, "rolled back", before.name, author)


def model_before(session: Session, registry: Registry) -> Model | None:
    """The model that a roll-back returns to."""
    present = last_publication(session)
    if present is None:
        return None
    earlier = select(Publication.model).where(
        Publication.state != PublicationState.FAILED, Publication.id < present.id, Publication.model != present.model
    )
    for name in dict.fromkeys(session.scalars(earlier.order_by(Publication.id.desc()))):
        try:
            return _runnable(registry, name)
        except (UnknownModelError, OutdatedModelError):
            continue
    return None


def live_model(registry: Registry, session: Session) -> str:
    """The name of the model that answers, or shall."""
    return registry.wanted(session).name.removesuffix(".tar.gz")


def _want(session: Session, action: str, name: str, author: str, reason: str | None = None) -> Publication:
    """Want a model, with an entry in the audit log."""
    before = last_publication(session)
    row = note_publication(session, name, author, reason)
    after = {"model": name, **({"reason": reason} if reason else {})}
    note_change(session, author, action, f"model {name}", {"model": before.model if before else None}, after)
    return row


def _compared_with(report: Mapping[str, Any]) -> str | None:
    compared = report.get("comparison")
    return compared["against"] if compared else None


def _runnable(registry: Registry, name: str) -> Model:
    model = registry.find(name)
    if not model.is_current:
        raise OutdatedModelError(f"{name} was made by other code than today's; train anew.")
    return model
