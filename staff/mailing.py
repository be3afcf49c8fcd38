"""Sending answers by e-mail, through the mail server that is set."""

import logging
import smtplib
import ssl
from email.message import EmailMessage
from email.utils import format_datetime
from urllib.parse import unquote, urlsplit

from sqlalchemy.orm import Session, sessionmaker

from locales.catalogue import sentence
from talks.mails import Letter, Outbox

logger = logging.getLogger(__name__)

_TIMEOUT_S = 20.0
_PERMANENT = 500


def send_mails(sessions: sessionmaker[Session], server: str, sender: str) -> None:
    """Send the mails that are due; what the server does not take now stays for later.

    Args:
        sessions: Sessions of the database.
        server: `smtp://user:password@host:587` (encrypted where the server offers it, and always before a password is
            sent) or `smtps://…`; empty: no mail is sent.
        sender: The address that mails come from.
    """
    if not server or not sender:
        return
    outbox = Outbox(sessions)
    letters = outbox.claim()
    for letter in letters:
        try:
            with _connect(server) as connection:
                connection.send_message(_compose(letter, sender))
        except smtplib.SMTPRecipientsRefused as error:
            codes = [code for code, _ in error.recipients.values()]
            refused = all(code >= _PERMANENT for code in codes)
            (outbox.note_refused if refused else outbox.note_failure)(letter)
            logger.warning("The mail server did not take mail %d: %s.", letter.id, codes)
        except (OSError, smtplib.SMTPException) as error:
            outbox.note_failure(letter)
            logger.warning("Mail %d could not be sent (%s); trying again later.", letter.id, type(error).__name__)
        else:
            outbox.note_sent(letter)


def _connect(server: str) -> smtplib.SMTP:
    parts = urlsplit(server)
    host, context = parts.hostname or "localhost", ssl.create_default_context()
    if parts.scheme == "smtps":
        connection: smtplib.SMTP = smtplib.SMTP_SSL(host, parts.port or 465, timeout=_TIMEOUT_S, context=context)
    else:
        connection = smtplib.SMTP(host, parts.port or 25, timeout=_TIMEOUT_S)
    try:
        connection.ehlo()
        if parts.scheme != "smtps" and (parts.username or connection.has_extn("starttls")):
            connection.starttls(context=context)
            connection.ehlo()
        if parts.username:
            connection.login(unquote(parts.username), unquote(parts.password or ""))
    except BaseException:
        connection.close()
        raise
    return connection


def _compose(letter: Letter, sender: str) -> EmailMessage:
    mail = EmailMessage()
    mail["From"], mail["To"] = sender, letter.recipient
    mail["Subject"] = sentence(letter.language, "mail-subject")
    mail["Date"] = format_datetime(letter.made_at)
    mail["Message-ID"] = f"<rahnama-{letter.id}-{letter.made_at:%Y%m%d%H%M%S}@{sender.partition('@')[2]}>"
    mail["Content-Language"] = letter.language
    mail["Auto-Submitted"] = "no"
    mail.set_content(f"{letter.text}\n\n-- \n{sentence(letter.language, 'mail-footer')}\n")
    return mail
