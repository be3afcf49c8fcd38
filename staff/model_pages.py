"""The models' page: which one answers, what each is worth, publishing one, and taking it back."""

import time
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session
from starlette.responses import Response

from facts import LANGUAGES
from locales.catalogue import sentence
from serving.models import Replica
from staff.errors import ConflictError, InputError
from staff.visit import Visit
from training.errors import OutdatedModelError, RefusedError, UnknownModelError
from training.gate import Objection
from training.models import PublicationState
from training.publishing import live_model, model_before, objections, publish, roll_back
from training.registry import Model, Registry, last_publication, publications

_LONGEST_REASON = 1000
_SILENT_AFTER_S = 30.0
_HISTORY = 20


@dataclass(frozen=True)
class Row:
    """A model as the page shows it; `objections` are the gate's."""

    model: Model
    answers: bool
    measured: bool
    objections: tuple[Objection, ...]

    @property
    def figures(self) -> list[tuple[str, str]]:
        """The report's main figures, by the key of their name."""
        known = self.model.manifest.figures if self.model.manifest else {}
        shares = [(name, f"{known[name]:.1%}") for name in ("right", "wrong", "silent") if name in known]
        counts = [(name, f"{known[name]:.0f}") for name in ("questions", "ms_p50") if name in known]
        return shares + counts


def show_models(visit: Visit) -> Response:
    """The models, the publications, and how far a switch is."""
    return _show(visit)


def publish_model(visit: Visit) -> Response:
    """Have a model answer, with a reason where the gate does not let it pass."""
    name, reason = visit.typed("model"), visit.typed("reason")
    try:
        if len(reason) > _LONGEST_REASON:
            raise InputError("error-too-long", language="reason", limit=_LONGEST_REASON)
        with visit.sessions.begin() as session:
            _expect(session, visit)
            publish(session, Registry(), name, visit.staff.email, reason)
    except ConflictError as error:
        return _show(visit, 409, error)
    except UnknownModelError:
        return _show(visit, 422, InputError("error-model-gone", name=name))
    except OutdatedModelError:
        return _show(visit, 422, InputError("error-model-outdated", name=name))
    except RefusedError:
        return _show(visit, 422, InputError("error-model-refused", name=name))
    except InputError as error:
        return _show(visit, 422, error)
    return visit.go("/models", "published")


def take_back(visit: Visit) -> Response:
    """Have the model answer that answered before."""
    try:
        with visit.sessions.begin() as session:
            _expect(session, visit)
            roll_back(session, Registry(), visit.staff.email)
    except ConflictError as error:
        return _show(visit, 409, error)
    except UnknownModelError:
        return _show(visit, 422, InputError("error-model-none-before"))
    return visit.go("/models", "published")


def _expect(session: Session, visit: Visit) -> None:
    """Look whether the last publication is the one that the page showed.

    Raises:
        ConflictError: Somebody published meanwhile.
    """
    last = last_publication(session)
    if visit.typed("last") != (str(last.id) if last else ""):
        raise ConflictError("error-model-meanwhile")


def _show(visit: Visit, status: int = 200, error: ConflictError | InputError | None = None) -> Response:
    registry, now = Registry(), time.time()
    with visit.sessions() as session:
        replicas = session.scalars(select(Replica).order_by(Replica.name)).all()
        last = last_publication(session)
        before = model_before(session, registry)
        history = publications(session, _HISTORY)
        live = live_model(registry, session)
    heard = [one for one in replicas if now - one.seen_at < _SILENT_AFTER_S]
    answering = {one.model for one in heard}
    newest = history[0] if history else None
    switching = last is not None and last.state == PublicationState.WANTED
    rows = [
        Row(one, one.name in answering, registry.report(one.name) is not None, objections(registry, one.name, live))
        for one in registry.all()
    ]
    return visit.show(
        "models.html",
        status,
        error,
        rows=rows,
        replicas=[(one, one not in heard) for one in replicas],
        last=last,
        before=before,
        switching=switching,
        changing=switching or any(one.coming for one in heard),
        failed=newest if newest and newest.state == PublicationState.FAILED else None,
        history=history,
        names={code: sentence(code, "language-name") for code in LANGUAGES},
    )
