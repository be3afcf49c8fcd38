"""Changing facts: what the console calls, so that texts go stale when what they state changes."""

from collections.abc import Collection
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from facts import models
from facts.errors import UnknownRecordError
from facts.models import TextState

STATED = {
    "name": ("what",),
    "expansion": ("what",),
    "started": ("start",),
    "duration_years": ("duration",),
    "funder": ("funding",),
    "partner_count": ("partners",),
    "aim": ("aim",),
    "methods": ("methods",),
    "audience": ("audience",),
    "centre_name": ("centre",),
    "centre_place": ("centre",),
    "centre_opened": ("centre",),
    "first_year": ("period", "since"),
    "last_year": ("period",),
    "countries": ("countries", "partners"),
}
"""Which facts of a project or programme state what a column holds. A website is put in where its text is said."""


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
    _revise_listed(session, agreement)


def set_project_countries(session: Session, project: models.Project, codes: Collection[str]) -> None:
    """Let these countries take part in a project, and no others; those that did keep their order, new ones come last.

    Raises:
        UnknownRecordError: There is no such country.
    """
    kept = [part for part in project.countries if part.country_code in codes]
    present = {part.country_code for part in kept}
    for code in codes:
        if session.get(models.Country, code) is None:
            raise UnknownRecordError(f"There is no country {code!r}.")
        if code not in present:
            kept.append(models.ProjectCountry(project_id=project.id, country_code=code))
    project.countries = kept
    for position, part in enumerate(kept):
        part.position = position


def end_agreements(session: Session, today: date) -> tuple[str, ...]:
    """Switch off the agreements whose last day has passed; the facts that list them become stale.

    Returns:
        The ids of the agreements that ended.
    """
    ended = session.scalars(
        select(models.Agreement).where(models.Agreement.active, models.Agreement.valid_until < today)
    ).all()
    for agreement in ended:
        agreement.active = False
        _revise_listed(session, agreement)
    return tuple(agreement.id for agreement in ended)


def revise_stated(session: Session, record: models.Base, columns: Collection[str]) -> tuple[str, ...]:
    """Record that these columns of a record have changed: the facts that state them are stale.

    Returns:
        The ids of those facts.
    """
    if isinstance(record, models.Agreement):
        return _revise_listed(session, record) if set(columns) & {"active", "institution_id"} else ()
    if isinstance(record, models.Institution):
        listed = session.scalars(select(models.Agreement).where(models.Agreement.institution_id == record.id)).all()
        if not set(columns) & {"name", "country_code"}:
            return ()
        return tuple(fact for agreement in listed for fact in _revise_listed(session, agreement))
    if not isinstance(record, models.Project | models.Programme | models.Unit):
        return ()
    attributes = {attribute for column in columns for attribute in STATED.get(column, ())}
    found = [f"{record.id}.{attribute}" for attribute in sorted(attributes)]
    return _revise_present(session, found)


def _revise_listed(session: Session, agreement: models.Agreement) -> tuple[str, ...]:
    institution = session.get_one(models.Institution, agreement.institution_id)
    country = session.get_one(models.Country, institution.country_code).slug
    listed = ("exchange.agreements", f"exchange.country.{country}", f"exchange.partner.{institution.id}")
    return _revise_present(session, listed)


def _revise_present(session: Session, fact_ids: Collection[str]) -> tuple[str, ...]:
    present = [fact_id for fact_id in fact_ids if session.get(models.Fact, fact_id) is not None]
    for fact_id in present:
        revise_fact(session, fact_id)
    return tuple(present)
