"""Answers by e-mail: a contact is kept only beside a waiting question, and no mail is lost while the server is down."""

import socketserver
import threading
import time
from collections.abc import Iterator
from email import message_from_bytes, policy

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session, sessionmaker

from channels.messages import InMessage
from staff.mailing import send_mails
from staff.roles import Role
from talks.log import TalkLog
from talks.mails import Mail, contact_in, gives_contact
from talks.models import Handoff, Message
from tests.staff.conftest import SignIn
from tests.staff.test_talks import ask

FROM = "office@example.org"


class MailServer(socketserver.ThreadingTCPServer):
    """A mail server that keeps what it gets, and answers recipients with a code."""

    allow_reuse_address = daemon_threads = True
    code = 250

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Dialogue)
        self.got: list[bytes] = []

    @property
    def address(self) -> str:
        return f"smtp://127.0.0.1:{self.server_address[1]}"


class _Dialogue(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        assert isinstance(self.server, MailServer)
        self._say("220 ready")
        while line := self.rfile.readline():
            verb = line.split(b" ")[0].strip().upper()
            if verb == b"DATA":
                self._say("354 go on")
                self.server.got.append(b"".join(iter(self.rfile.readline, b".\r\n")))
                self._say("250 taken")
            elif verb == b"RCPT":
                self._say(f"{self.server.code} so it is")
            elif verb == b"QUIT":
                self._say("221 bye")
                return
            else:
                self._say("250 fine")

    def _say(self, text: str) -> None:
        self.wfile.write(f"{text}\r\n".encode())


@pytest.fixture
def server() -> Iterator[MailServer]:
    with MailServer() as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


def give(log: TalkLog, text: str) -> None:
    log.receive(InMessage("web", "one", text).to_log())


@pytest.mark.parametrize(
    ("text", "contact"),
    [
        ("sara@example.org", "sara@example.org"),
        ("My address is sara@example.org, thanks", "sara@example.org"),
        ("a@example.org or b@example.org", None),
        ("no address", None),
        ("I wrote to sara@example.org last week about my exchange and nobody has answered me yet", None),
    ],
)
def test_contact_is_what_is_given_as_one(text: str, contact: str | None) -> None:
    assert contact_in(text) == contact
    assert not contact or gives_contact(InMessage("web", "one", text).to_log().text)


def test_contact_is_kept_only_beside_a_waiting_question(sessions: sessionmaker[Session], sign_in: SignIn) -> None:
    log = TalkLog(sessions)
    give(log, "early@example.org")
    ask(log, "Are there dormitories?", handoff="Are there dormitories?")
    with sessions() as session:
        assert not session.scalars(select(Handoff.contact)).one()
    assert not log.has_contact("web:one")
    give(log, "sara@example.org")
    assert log.has_contact("web:one")
    with sessions() as session:
        assert not any("@" in text for text in session.scalars(select(Message.text)))
        assert not any("sara" in text for text in session.scalars(select(Message.searched)))
    assert "sara@example.org" in sign_in(Role.EDITOR).get("/staff/inbox").text
    assert "sara@example.org" not in sign_in(Role.VIEWER).get("/staff/inbox").text
    sign_in(Role.TRAINER).post("/staff/talk/close?id=web%3Aone")
    with sessions() as session:
        assert session.scalars(select(Handoff.contact)).all() == [None]


def answer_by_mail(sessions: sessionmaker[Session], sign_in: SignIn) -> None:
    log = TalkLog(sessions)
    ask(log, "خوابگاه هست؟", handoff="خوابگاه هست؟")
    give(log, "sara@example.org")
    form = {"text": "بله، در شمال شهر.", "language": "fa"}
    assert sign_in(Role.EDITOR).post("/staff/talk/reply?id=web%3Aone", form).status_code == 303


def only_mail(sessions: sessionmaker[Session]) -> Mail:
    with sessions() as session:
        return session.scalars(select(Mail)).one()


def make_due(sessions: sessionmaker[Session]) -> None:
    with sessions.begin() as session:
        for row in session.scalars(select(Mail).where(Mail.due_at.is_not(None))):
            row.due_at = 0.0


def test_reply_goes_by_mail_once(sessions: sessionmaker[Session], sign_in: SignIn, server: MailServer) -> None:
    answer_by_mail(sessions, sign_in)
    send_mails(sessions, "", FROM)
    assert only_mail(sessions).state == "waiting"
    for _ in range(2):
        send_mails(sessions, server.address, FROM)
    (raw,) = server.got
    letter = message_from_bytes(raw, policy=policy.default)
    assert (letter["To"], letter["From"]) == ("sara@example.org", FROM)
    body = letter.get_body()
    assert body is not None
    assert "بله، در شمال شهر." in body.get_content()
    sent = only_mail(sessions)
    assert (sent.state, sent.recipient, sent.text, sent.due_at) == ("sent", "", "", None)


def test_mail_waits_while_the_server_is_down(
    sessions: sessionmaker[Session], sign_in: SignIn, server: MailServer
) -> None:
    answer_by_mail(sessions, sign_in)
    send_mails(sessions, "smtp://127.0.0.1:9", FROM)
    waiting = only_mail(sessions)
    assert (waiting.state, waiting.tries, waiting.recipient) == ("waiting", 1, "sara@example.org")
    assert waiting.due_at is not None
    assert waiting.due_at > time.time() + 60
    server.code = 450
    make_due(sessions)
    send_mails(sessions, server.address, FROM)
    assert (only_mail(sessions).state, only_mail(sessions).tries) == ("waiting", 2)
    server.code = 250
    make_due(sessions)
    send_mails(sessions, server.address, FROM)
    assert only_mail(sessions).state == "sent"
    assert len(server.got) == 1


def test_refused_address_and_a_week_of_failures_end_it(
    sessions: sessionmaker[Session], sign_in: SignIn, server: MailServer
) -> None:
    answer_by_mail(sessions, sign_in)
    server.code = 550
    send_mails(sessions, server.address, FROM)
    assert only_mail(sessions).state == "refused"
    with sessions.begin() as session:
        session.add(
            Mail(
                conversation_id="web:one", recipient="old@example.org", language="en", text="x",
                made_at=time.time() - 8 * 86_400, due_at=0.0, tries=9, state="waiting",
            )
        )  # fmt: skip
    send_mails(sessions, "smtp://127.0.0.1:9", FROM)
    with sessions() as session:
        assert sorted(session.scalars(select(Mail.state))) == ["failed", "refused"]
    page = sign_in(Role.VIEWER).get("/staff/talk?id=web%3Aone").text
    assert "E-mail refused" in page
    assert "E-mail given up" in page
    TalkLog(sessions).forget("web:one")
    with sessions() as session:
        assert not session.scalars(select(Mail)).all()


def test_no_password_is_sent_in_the_clear(sessions: sessionmaker[Session], sign_in: SignIn, server: MailServer) -> None:
    answer_by_mail(sessions, sign_in)
    send_mails(sessions, server.address.replace("//", "//user:secret@"), FROM)
    assert only_mail(sessions).state == "waiting"
    assert server.got == []
