"""Changing facts: what the console calls, so that texts go stale when what they state changes."""

from sqlalchemy.orm import Session

from facts import models
from facts.errors import UnknownRecordError
from facts.models import TextState


def revise_fact(session: Session, fact_id: str) -> models.Fact:
    """Record that what the fact states has changed: its texts in all languages are stale until written anew.

    Raises:
        UnknownRecordError: There is no such fact.
    """
    fact = session.get(models.Fact, fact_id)
    if fact is None:
        raise UnknownRecordError(f"There is no fact {fact_id!r}.")
    fact.revision += 1
    for text in fact.texts:
        text.state = TextState.STALE
    return fact


def write_text(session: Session, fact_id: str, language: str, text: str) -> models.FactText:
    """Save a reviewed text for the fact as it stands now.

    Raises:
        UnknownRecordError: There is no such fact.
    """
    fact = session.get(models.Fact, fact_id)
    if fact is None:
        raise UnknownRecordError(f"There is no fact {fact_id!r}.")
    row = session.get(models.FactText, (fact_id, language))
    if row is None:
        row = models.FactText(fact_id=fact_id, language=language)
        session.add(row)
    row.text, row.state, row.revision = text, TextState.REVIEWED, fact.revision
    return row


def set_agreement_active(session: Session, agreement_id: str, active: bool) -> None:
    """Switch an agreement on or off; the facts that list it become stale.

    Raises:
        UnknownRecordError: There is no such agreement.
    """
    agreement = session.get(models.Agreement, agreement_id)
    if agreement is None:
        raise UnknownRecordError(f"There is no agreement {agreement_id!r}.")
    agreement.active = active
    country = agreement.institution.country.slug
    for fact_id in (
        "exchange.agreements",
        f"exchange.country.{country}",
        f"exchange.partner.{agreement.institution_id}",
    ):
        if session.get(models.Fact, fact_id) is not None:
            revise_fact(session, fact_id)
