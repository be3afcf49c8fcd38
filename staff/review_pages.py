"""The review queue: what people asked and the assistant could not answer well, group by group, with one key each."""

import re
from urllib.parse import urlencode

from starlette.responses import RedirectResponse, Response

from audit.log import note_change
from facts import models
from staff.errors import InputError
from staff.intents import NamedIntent, name_intents
from staff.visit import ROOT, Visit
from talks.errors import UnknownMessageError
from training.errors import UnknownIntentError
from training.intents import known_intents
from training.review import reading
from training.review.deciding import Outcome, ignore, label, undo
from training.review.models import ReviewGroup

OFF_TOPIC = "offtopic.any"
_SHOWN_CONTEXTS = 8
_BATCH = re.compile(r"[0-9a-f]{32}")
_MOST_REFUSED = 5
_LONGEST_NUMBER = 16


def show_review(visit: Visit) -> Response:
    """The groups, the largest first; those that the assistant knows already on a page of their own."""
    known, number = visit.asked("show") == "known", visit.page_number()
    with visit.sessions() as session:
        groups = reading.list_groups(session, number, known)
        counts = reading.count(session)
        guesses = {group.id: _likeliest(group) for group in groups}
        titles = _titles(name_intents(session, set(guesses.values()), visit.language))
    return visit.show(
        "review.html",
        groups=groups[: reading.PAGE],
        has_next=len(groups) > reading.PAGE,
        number=number,
        known=known,
        counts=counts,
        guesses=guesses,
        titles=titles,
        undone=_asked_batch(visit),
    )


def show_group(visit: Visit) -> Response:
    """One group: its questions, what they were taken for, and what may be said about them."""
    return _show(visit, int(visit.part("group")))


def decide(visit: Visit) -> Response:
    """Say what the ticked questions of a group ask, or that nothing is to be learnt from them; then the next group."""
    group = int(visit.part("group"))
    typed = [str(one) for one in visit.form.getlist("item")]
    ticked = [int(one) for one in typed if one.isascii() and one.isdigit() and len(one) < _LONGEST_NUMBER]
    try:
        outcome = _decide(visit, ticked)
    except InputError as error:
        return _show(visit, group, error, 422)
    if outcome.refused:
        return _show(visit, group, InputError("error-labels", count=len(outcome.refused)), 409, outcome)
    with visit.sessions() as session:
        left = reading.waiting_items(session, group)
        target = group if any(not item.is_known for item in left) else reading.next_group(session, group)
    path = f"/review/{target}" if target else "/review"
    return _go(path, outcome)


def take_back(visit: Visit) -> Response:
    """Undo one decision."""
    batch = visit.typed("batch")
    if not _BATCH.fullmatch(batch):
        raise UnknownMessageError("There is no such decision.")
    with visit.sessions.begin() as session:
        count = undo(session, batch)
        note_change(session, visit.staff.email, "undo", f"review {batch}", None, {"questions": count})
    group = visit.typed("group")
    return visit.go(f"/review/{group}" if group.isascii() and group.isdigit() else "/review", "undone")


def _decide(visit: Visit, ticked: list[int]) -> Outcome:
    choice = visit.typed("choice")
    if not ticked:
        raise InputError("error-none-ticked")
    with visit.sessions.begin() as session:
        if choice == "ignore":
            outcome, intent = ignore(session, ticked, visit.staff.email), None
        else:
            intent = {"right": None, "offtopic": OFF_TOPIC}.get(choice, choice)
            if choice in ("intent", "fact"):
                intent = _meant(visit, choice)
            try:
                outcome = label(session, ticked, intent, visit.staff.email)
            except UnknownIntentError as error:
                raise InputError("error-choice") from error
        note_change(
            session,
            visit.staff.email,
            "review",
            f"review {outcome.batch}",
            None,
            {"choice": choice, "intent": intent, "questions": outcome.settled},
        )
    return outcome


def _meant(visit: Visit, choice: str) -> str:
    """The intent that was chosen from a list: by itself, or by the fact that answers it.

    Raises:
        InputError: Nothing was chosen, or nothing asks for the fact.
    """
    if choice == "intent":
        return visit.typed("intent")
    with visit.sessions() as session:
        fact = session.get(models.Fact, visit.typed("fact"))
        if fact is None:
            raise InputError("error-choice")
        known = known_intents(session)
        meant = next((one for one in (fact.answers_intent, fact.id) if one in known), None)
    if meant is None:
        raise InputError("error-fact-unasked", fact=fact.id)
    return meant


def _show(
    visit: Visit, group_id: int, error: InputError | None = None, status: int = 200, outcome: Outcome | None = None
) -> Response:
    with visit.sessions() as session:
        group = session.get(ReviewGroup, group_id)
        if group is None:
            raise UnknownMessageError("There is no such group.")
        items = reading.waiting_items(session, group_id)
        contexts = reading.contexts(session, items[:_SHOWN_CONTEXTS])
        runners = reading.runners_up(items) if items else []
        intents = name_intents(session, known_intents(session), visit.language)
        facts = sorted(session.query(models.Fact.id, models.Fact.statement).all())
        following = reading.next_group(session, group_id)
    return visit.show(
        "review_group.html",
        status,
        error,
        group=group,
        items=items,
        contexts=contexts,
        runners=runners,
        titles=_titles(intents),
        intents=intents,
        facts=facts,
        following=following,
        refused=outcome.refused[:_MOST_REFUSED] if outcome else (),
        undone=_asked_batch(visit),
    )


def _likeliest(group: ReviewGroup) -> str:
    return max(group.guesses, key=lambda name: group.guesses[name], default="")


def _titles(intents: list[NamedIntent]) -> dict[str, str]:
    return {one.name: one.title for one in intents}


def _asked_batch(visit: Visit) -> str:
    """The decision that the page offers to undo."""
    batch = visit.asked("undo")
    return batch if _BATCH.fullmatch(batch) else ""


def _go(path: str, outcome: Outcome) -> Response:
    query = urlencode({"done": "labelled", "undo": outcome.batch})
    return RedirectResponse(f"{ROOT}{path}?{query}", status_code=303)
