"""Updates of every kind that the Bot API knows: none disturbs the bot."""

import asyncio
import datetime
import inspect
import logging
import types
import typing
from typing import Any

import pytest
import telegram
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session, sessionmaker

from settings import Settings
from tests.channels.fakes import echo
from tests.channels.telegram.bot_api import BotApi
from tests.channels.telegram.conftest import open_assistant

CHAT = 88
EXAMPLES = 15
PERSON = {"id": CHAT, "is_bot": False, "first_name": "V", "language_code": "en"}
PLACE = {"id": CHAT, "type": "private", "first_name": "V"}
PLACES = [PLACE, {"id": -5, "type": "group", "title": "G"}, {"id": -6, "type": "channel"}]
TEXTS = st.text(max_size=40)
NUMBERS = st.integers(-(2**40), 2**40)
MEDIA = {
    name: st.fixed_dictionaries({"file_id": TEXTS, "file_unique_id": TEXTS, "duration": NUMBERS, "width": NUMBERS})
    for name in ("voice", "audio", "video", "document", "animation", "video_note")
}
EXTRAS = {
    **MEDIA,
    "text": st.one_of(TEXTS, st.sampled_from(["/start", "/start x", "/forget", "/language@x", "/nonsense", "@", ""])),
    "caption": TEXTS,
    "entities": st.lists(
        st.fixed_dictionaries(
            {
                "type": st.sampled_from(["mention", "bot_command", "url"]),
                "offset": st.integers(0, 50),
                "length": NUMBERS,
            }
        ),
        max_size=2,
    ),
    "dice": st.just({"emoji": "🎲", "value": 3}),
    "contact": st.just({"phone_number": "1", "first_name": "V"}),
    "location": st.just({"latitude": 1.0, "longitude": 2.0}),
    "new_chat_members": st.just([PERSON]),
    "left_chat_member": st.just(PERSON),
    "migrate_to_chat_id": st.just(-5),
    "pinned_message": st.none(),
    "forward_origin": st.none(),
}
MESSAGES = st.fixed_dictionaries(
    {
        "message_id": st.integers(1, 10**6),
        "date": st.integers(1, 2**31),
        "chat": st.sampled_from(PLACES),
    },
    optional={**EXTRAS, "from": st.just(PERSON)},
)
HINTS = {
    name: hint for name, hint in typing.get_type_hints(telegram.Update.__init__, vars(telegram)).items()
    if name not in ("update_id", "api_kwargs", "return")
}  # fmt: skip
KINDS = sorted(HINTS)


MEMBERSHIP = st.fixed_dictionaries(
    {
        "chat": st.just(PLACE),
        "from": st.just(PERSON),
        "date": st.just(1),
        "old_chat_member": st.just({"user": PERSON, "status": "member"}),
        "new_chat_member": st.sampled_from(
            [{"user": PERSON, "status": "kicked", "until_date": 0}, {"user": PERSON, "status": "left"}]
        ),
    }
)
CONTENTS: dict[str, st.SearchStrategy[Any]] = {
    "callback_query": st.fixed_dictionaries(
        {"id": TEXTS, "from": st.just(PERSON), "chat_instance": TEXTS},
        optional={"data": st.one_of(TEXTS, st.sampled_from(["p:", "k:", "x", "p:language=xx"])), "message": MESSAGES},
    ),
    "inline_query": st.fixed_dictionaries({"id": TEXTS, "from": st.just(PERSON), "query": TEXTS, "offset": TEXTS}),
    "chosen_inline_result": st.fixed_dictionaries({"result_id": TEXTS, "from": st.just(PERSON), "query": TEXTS}),
    "my_chat_member": MEMBERSHIP,
    "chat_member": MEMBERSHIP,
    "poll_answer": st.fixed_dictionaries({"poll_id": TEXTS, "option_ids": st.just([0]), "user": st.just(PERSON)}),
    **dict.fromkeys(["message", "edited_message", "channel_post", "edited_channel_post", "business_message"], MESSAGES),
}


def from_hint(hint: Any, depth: int) -> st.SearchStrategy[Any]:
    """JSON as Telegram would send it for a type of PTB's classes; required parts only, from a depth on."""
    origin, arguments = typing.get_origin(hint), [one for one in typing.get_args(hint) if one is not type(None)]
    if origin in (typing.Union, types.UnionType):
        return from_hint(arguments[0], depth)
    if origin is typing.Literal:
        return st.sampled_from(arguments)
    if origin is not None and arguments:
        return st.lists(from_hint(arguments[0], depth + 1), max_size=2)
    if isinstance(hint, type) and issubclass(hint, telegram.TelegramObject):
        return from_class(hint, depth + 1)
    if isinstance(hint, type) and issubclass(hint, bool):
        return st.booleans()
    if isinstance(hint, type) and issubclass(hint, (int, float, datetime.datetime, datetime.timedelta)):
        return st.integers(1, 2**31 - 1)
    return TEXTS


def from_class(kind: type[telegram.TelegramObject], depth: int) -> st.SearchStrategy[Any]:
    """An object of one of PTB's classes."""
    if kind is telegram.User:
        return st.just(PERSON)
    if kind is telegram.Chat:
        return st.sampled_from(PLACES)
    if kind is telegram.Message and depth < 3:
        return MESSAGES
    hints = typing.get_type_hints(kind.__init__, vars(telegram))
    required, optional = {}, {}
    for name, parameter in inspect.signature(kind.__init__).parameters.items():
        if name in ("self", "api_kwargs") or name not in hints or parameter.kind is parameter.VAR_KEYWORD:
            continue
        json_name = "from" if name == "from_user" else name
        if parameter.default is parameter.empty:
            required[json_name] = from_hint(hints[name], depth)
        elif depth < 3:
            optional[json_name] = from_hint(hints[name], depth)
    return st.fixed_dictionaries(required, optional=optional)


def test_every_kind_of_update_is_known() -> None:
    assert len(KINDS) >= 20
    assert set(CONTENTS) <= set(KINDS)


def generate(kind: str) -> list[Any]:
    """Contents of updates of a kind: those that we know well, and those that PTB's classes allow."""
    found: list[Any] = []
    allowed = from_hint(HINTS[kind], 0)
    known = CONTENTS.get(kind, allowed)

    @hypothesis_settings(max_examples=EXAMPLES, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(st.one_of(known, allowed))
    def collect(content: Any) -> None:
        found.append(content)

    collect()
    return found


async def test_no_update_disturbs_the_bot(
    telegram_settings: Settings, sessions: sessionmaker[Session], api: BotApi, caplog: pytest.LogCaptureFixture
) -> None:
    """Updates of all kinds, then a question: nothing is logged as an error, and the question is answered."""
    api.messages |= {CHAT: {}, -5: {}, -6: {}}
    contents = [(kind, content) for kind in KINDS for content in generate(kind)]
    settings = telegram_settings.model_copy(update={"conversation_rate": "10000/minute"})
    with caplog.at_level(logging.ERROR):
        async with open_assistant(settings, sessions, echo) as assistant:
            for place, (kind, content) in enumerate(contents):
                await assistant.take({"update_id": 50_000 + place, kind: content})
            for _ in range(600):
                if not assistant.log.open_updates():
                    break
                await asyncio.sleep(0.1)
            assert assistant.log.open_updates() == ()
            await assistant.take(api.say(99, "are you still there?"))
            await asyncio.to_thread(api.wait_for_posts, 99, 1)
    assert caplog.text == ""
