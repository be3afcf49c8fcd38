"""What a form for a new answer or example begins with: a reply of the staff, or a question that a visitor asked."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from facts import LANGUAGES
from talks.errors import UnknownMessageError
from talks.models import Conversation, Handoff, Message
from training.examples import tidy
from training.review.models import ReviewItem
from training.review.reading import runners_up, waiting_items


@dataclass(frozen=True)
class Draft:
    """By language: questions in words, answers, sentences to train on; `messages` are the visitors', by their text.

    `intent` is what was understood, `talk` where it was said, `items` the questions of a group of the review.
    """

    questions: Mapping[str, str] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)
    examples: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    messages: Mapping[str, int] = field(default_factory=dict)
    intent: str = ""
    talk: str = ""
    items: tuple[ReviewItem, ...] = ()


def draft_of_message(session: Session, message_id: int) -> Draft:
    """The draft of a reply with the question that it answers, or of a question alone.

    Raises:
        UnknownMessageError: There is no such message.
    """
    message = session.get(Message, message_id)
    if message is None:
        raise UnknownMessageError("There is no such message.")
    reply = message if message.direction == "out" else None
    question = _question(session, message) if reply else message
    texts = {_language(session, reply): reply.text} if reply else {}
    talk = message.conversation_id
    if question is None:
        return Draft(texts=texts, talk=talk)
    language, intent = _language(session, question), str((question.understood or {}).get("intent") or "")
    if question.text.startswith("/"):  # a button, whose words are ours
        return Draft({language: question.shown} if question.shown else {}, texts, intent=intent, talk=talk)
    asked = tidy(question.text)
    return Draft({language: asked}, texts, {language: (asked,)}, {asked: question.id}, intent, talk)


def draft_of_group(session: Session, group_id: int) -> Draft:
    """The draft of an answer to what a group of the review asks: the shortest question of each language.

    Raises:
        UnknownMessageError: There is no such group, or nothing waits in it.
    """
    items = waiting_items(session, group_id)
    if not items:
        raise UnknownMessageError("Nothing waits in this group.")
    questions: dict[str, str] = {}
    for item in items:
        text = tidy(item.text)
        if item.language in LANGUAGES and len(text) < len(questions.get(item.language, text + " ")):
            questions[item.language] = text
    return Draft(questions=questions, intent=runners_up(items)[0][0], items=tuple(items))


def _question(session: Session, reply: Message) -> Message | None:
    """What a reply answers: the question that was passed on last before it, else the visitor's last message."""
    channel, _, peer = reply.conversation_id.partition(":")
    own = (Handoff.channel == channel, Handoff.conversation == peer, Handoff.asked_at <= reply.created_at)
    passed_on = session.scalar(select(Handoff.question).where(*own).order_by(Handoff.id.desc()).limit(1))
    asked = (
        select(Message)
        .where(Message.conversation_id == reply.conversation_id, Message.direction == "in", Message.seq < reply.seq)
        .order_by(Message.seq.desc())
        .limit(1)
    )
    if passed_on is not None:
        found = session.scalar(asked.where(Message.text == passed_on))
        if found is not None:
            return found
    return session.scalar(asked)


def _language(session: Session, message: Message) -> str:
    """The language of a message: as it was understood or written, else that of the talk."""
    talk = session.get_one(Conversation, message.conversation_id)
    understood = (message.understood or {}).get("language")
    found = (understood, message.language, talk.language, talk.spoken)
    return next((code for code in found if code in LANGUAGES), "en")
