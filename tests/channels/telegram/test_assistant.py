"""The bot's talk, form and duties, against a strict Bot API server."""

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from typing import Any

import httpx
import pytest
from pydantic import SecretStr
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session, sessionmaker

from channels.telegram.assistant import TelegramAssistant, TelegramOffError
from channels.telegram.profile import COMMANDS
from facts import LANGUAGES
from locales.catalogue import sentence
from settings import Settings
from talks.handoffs import open_questions
from talks.log import TalkLog
from talks.views import Outgoing
from tests.channels.fakes import fake_rasa, open_conversations
from tests.channels.telegram.bot_api import BOT, BotApi
from tests.channels.telegram.conftest import open_assistant
from tests.stack import free_ports

CHAT, GROUP = 77, -1001
Open = Callable[..., AbstractAsyncContextManager[TelegramAssistant]]


def answer(body: dict[str, Any]) -> httpx.Response:
    """An answer with a source, and a button with a long payload."""
    metadata = body.get("metadata") or {}
    custom = {
        "facts": ["opatel.start"],
        "language": metadata.get("chosen") or metadata.get("language") or "en",
        "sources": [{"title": "TUMS <IR>", "url": "https://en.tums.ac.ir", "as_of": "2019-08-14"}],
    }
    buttons = [
        {"title": "Long?", "payload": "/opatel.duration" + "x" * 80},
        {"title": "Short?", "payload": "/vpp.what"},
    ]
    text = f"You said {body['message']} & <more>."
    return httpx.Response(200, json=[{"text": text, "buttons": buttons}, {"custom": custom}])


@pytest.fixture
def opened(telegram_settings: Settings, sessions: sessionmaker[Session]) -> Open:
    def open_it(answers: Any = answer, **changes: Any) -> AbstractAsyncContextManager[TelegramAssistant]:
        return open_assistant(telegram_settings.model_copy(update=changes), sessions, answers)

    return open_it


async def posts(api: BotApi, chat: int, count: int) -> list[dict[str, Any]]:
    return await asyncio.to_thread(api.wait_for_posts, chat, count)


async def say(assistant: TelegramAssistant, api: BotApi, chat: int, text: str, **more: Any) -> dict[str, Any]:
    update = api.say(chat, text, **more)
    await assistant.take(update)
    return update


async def settle(check: Callable[[], object]) -> None:
    """Wait for something that comes soon."""
    for _ in range(1500):
        if check():
            return
        await asyncio.sleep(0.02)
    raise AssertionError("it did not come")


async def test_question_is_answered_in_escaped_html_with_source_and_keyboard(opened: Open, api: BotApi) -> None:
    async def answer_a_waiting_person(body: dict[str, Any]) -> httpx.Response:
        await settle(lambda: api.made("sendChatAction"))
        return answer(body)

    async with opened(answer_a_waiting_person) as assistant:
        await say(assistant, api, CHAT, "When did <OPATEL> start?", language="de")
        (post,) = await posts(api, CHAT, 1)
    assert post["text"].startswith("You said When did &lt;OPATEL&gt; start? &amp; &lt;more&gt;.")
    assert '<a href="https://en.tums.ac.ir">TUMS &lt;IR&gt;</a>' in post["text"]
    assert "14. August 2019" in post["text"]
    assert [row[0]["text"] for row in post["reply_markup"]["inline_keyboard"]] == ["Long?", "Short?"]
    assert [call.parameters["action"] for call in api.made("sendChatAction")] == ["typing"]


async def test_buttons_are_acknowledged_ticked_and_survive_a_restart(opened: Open, api: BotApi) -> None:
    async with opened() as assistant:
        await say(assistant, api, CHAT, "hello")
        await posts(api, CHAT, 1)
    async with opened() as assistant:
        pressed = api.press(CHAT, "Long?")
        await assistant.take(pressed)
        first, second = await posts(api, CHAT, 2)
        assert "/opatel.duration" + "x" * 80 in second["text"]
        assert first["reply_markup"]["inline_keyboard"] == [[{"text": "✓ Long?", "callback_data": "x"}]]
        assert len(api.made("answerCallbackQuery")) == 1
        await assistant.take(api.call_back(CHAT, first, "x"))
        await assistant.take(api.call_back(CHAT, first, "k:nonsense"))
        assert (await posts(api, CHAT, 3))[-1]["text"] == sentence("en", "telegram-button-old")


async def test_redelivered_update_is_answered_once(opened: Open, api: BotApi) -> None:
    async with opened() as assistant:
        update = await say(assistant, api, CHAT, "hello")
        await assistant.take(update)
        await say(assistant, api, CHAT, "and again")
        await posts(api, CHAT, 2)
        await assistant.take(update)
        await asyncio.sleep(0.3)
    async with opened() as assistant:
        await assistant.take(update)
        await asyncio.sleep(0.7)
    assert len(api.posts(CHAT)) == 2


async def test_update_that_was_kept_is_dealt_with_after_a_kill(
    opened: Open, api: BotApi, telegram_settings: Settings, sessions: sessionmaker[Session]
) -> None:
    async with open_conversations(telegram_settings, sessions, httpx.MockTransport(lambda _: httpx.Response(503))) as c:
        dead = TelegramAssistant(telegram_settings, c, sessions)
        await dead.take(api.say(CHAT, "left behind"))
        for task in dead._workers.values():
            task.cancel()
        await dead.stop()
    async with opened():
        assert "left behind" in (await posts(api, CHAT, 1))[0]["text"]


async def test_chats_are_answered_in_order_and_at_once(opened: Open, api: BotApi) -> None:
    async with opened() as assistant:
        for place in range(4):
            for chat in (CHAT, CHAT + 1):
                await say(assistant, api, chat, f"question {place}.")
        for chat in (CHAT, CHAT + 1):
            texts = [post["text"] for post in await posts(api, chat, 4)]
            assert [f"question {place}." in text for place, text in enumerate(texts)] == [True] * 4


async def test_edited_question_edits_the_answer(opened: Open, api: BotApi) -> None:
    async with opened() as assistant:
        update = await say(assistant, api, CHAT, "When did OPATTEL begin?")
        await posts(api, CHAT, 1)
        await assistant.take(api.edit(update, "When did OPATEL begin?"))
        await settle(lambda: "said When did OPATEL begin" in api.posts(CHAT)[0]["text"])
    assert len(api.posts(CHAT)) == 1
    assert len(api.made("editMessageText")) == 1


async def test_long_answer_is_split_at_sentences(opened: Open, api: BotApi) -> None:
    one = "This is a sentence with <angles> & signs. "
    text = one * 250

    def long(_body: dict[str, Any]) -> httpx.Response:
        return httpx.Response(200, json=[{"text": text}, {"custom": {"language": "en", "facts": [], "sources": []}}])

    async with opened(long) as assistant:
        await say(assistant, api, CHAT, "everything")
        parts = await posts(api, CHAT, 3)
    assert all(part["text"].endswith("signs.") for part in parts)
    assert not [call for call in api.calls if call.refused]


async def test_right_to_left_text_begins_with_a_mark(opened: Open, api: BotApi) -> None:
    async with opened() as assistant:
        await say(assistant, api, CHAT, "سلام", language="fa")
        (post,) = await posts(api, CHAT, 1)
    assert all(line.lstrip("<i>").startswith("\u200f") for line in post["text"].split("\n") if line)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_commands_speak_the_persons_language(opened: Open, api: BotApi, language: str) -> None:
    async with opened() as assistant:
        for command in ("help", "about", "privacy", "language", "forget"):
            await say(assistant, api, CHAT, f"/{command}", language=language)
        found = [post["text"].replace("\u200f", "") for post in await posts(api, CHAT, 5)]
    ids = ("telegram-help", "telegram-about", "telegram-privacy", "telegram-language", "telegram-forget")
    assert found == [sentence(language, message_id).replace("&", "&amp;") for message_id in ids]


async def test_chosen_language_outweighs_telegrams(opened: Open, api: BotApi) -> None:
    async with opened() as assistant:
        await say(assistant, api, CHAT, "/language", language="de")
        await posts(api, CHAT, 1)
        await assistant.take(api.press(CHAT, "فارسی", "de"))
        assert sentence("fa", "telegram-language-set") in (await posts(api, CHAT, 2))[1]["text"]
        await say(assistant, api, CHAT, "hello", language="de")
        assert "۲۰۱۹" in (await posts(api, CHAT, 3))[2]["text"]


@pytest.mark.parametrize(
    ("payload", "asked", "language"),
    [("", "/smalltalk.greet", "en"), ("opatel", "/opatel.what", "en"), ("fa", "/smalltalk.greet", "fa"),
     ("fa_leading_houses", "/leading_houses.purpose", "fa"), ("nonsense", "/smalltalk.greet", "en")],
)  # fmt: skip
async def test_deep_links_choose_topic_and_language(
    opened: Open, api: BotApi, payload: str, asked: str, language: str
) -> None:
    bodies: list[dict[str, Any]] = []

    def note(body: dict[str, Any]) -> httpx.Response:
        bodies.append(body)
        return answer(body)

    async with opened(note) as assistant:
        await say(assistant, api, CHAT, f"/start {payload}".strip())
        await posts(api, CHAT, 1)
    (body,) = bodies
    assert body["message"] == asked
    assert body["metadata"].get("chosen") == (language if language != "en" else None)


async def test_everything_is_forgotten_after_a_confirmation(opened: Open, api: BotApi) -> None:
    async with opened() as assistant:
        await say(assistant, api, CHAT, "my secret question")
        await say(assistant, api, CHAT, "/forget")
        await posts(api, CHAT, 2)
        await assistant.take(api.press(CHAT, sentence("en", "telegram-forget-no")))
        assert (await posts(api, CHAT, 3))[2]["text"] == sentence("en", "telegram-kept")
        await say(assistant, api, CHAT, "/forget")
        await posts(api, CHAT, 4)
        await assistant.take(api.press(CHAT, sentence("en", "telegram-forget-yes")))
        done = (await posts(api, CHAT, 5))[4]["text"]
        assert done == sentence("en", "telegram-forgotten", messages=5, questions=0)
        rows = assistant._handlers._conversations.log.since(f"telegram:{CHAT}", 0)
        assert [row.author for row in rows] == ["assistant"]
        await settle(lambda: not assistant.log.open_updates())


@pytest.mark.parametrize(
    "media",
    [{"voice": {"file_id": "1", "file_unique_id": "1", "duration": 1}},
     {"photo": [{"file_id": "1", "file_unique_id": "1", "width": 1, "height": 1}]},
     {"location": {"latitude": 1.0, "longitude": 1.0}},
     {"document": {"file_id": "1", "file_unique_id": "1"}},
     {"sticker": {"file_id": "1", "file_unique_id": "1", "width": 1, "height": 1, "is_animated": False,
                  "is_video": False, "type": "regular"}}],
    ids=lambda media: str(next(iter(media))),
)  # fmt: skip
async def test_media_get_a_polite_line(opened: Open, api: BotApi, media: dict[str, Any]) -> None:
    async with opened() as assistant:
        update = api.say(CHAT, "", language="fi", **media)
        del update["message"]["text"]
        await assistant.take(update)
        assert (await posts(api, CHAT, 1))[0]["text"] == sentence("fi", "telegram-media")


async def test_groups_are_answered_only_when_the_bot_is_meant(opened: Open, api: BotApi) -> None:
    name = f"@{BOT['username']}"
    mention = {"entities": [{"type": "mention", "offset": 4, "length": len(name)}]}
    async with opened() as assistant:
        await say(assistant, api, GROUP, "nobody is asked here")
        asked = await say(assistant, api, GROUP, f"hey {name} what is OPATEL?", **mention)
        (post,) = await posts(api, GROUP, 1)
        assert "said hey  what is OPATEL?" in post["text"]
        (sent,) = api.made("sendMessage")
        assert sent.parameters["reply_parameters"]["message_id"] == asked["message"]["message_id"]
        await say(assistant, api, GROUP, "and MediTec?", reply_to_message={**post, "reply_markup": None})
        await say(assistant, api, GROUP, f"/help{name}")
        assert len(await posts(api, GROUP, 3)) == 3


async def test_pause_that_telegram_wants_is_kept(opened: Open, api: BotApi) -> None:
    api.floods = [1]
    async with opened() as assistant:
        await say(assistant, api, CHAT, "hello")
        await posts(api, CHAT, 1)
        other = TelegramAssistant(assistant._settings, assistant._handlers._conversations, assistant.log._sessions)
        assert float(other.log.get("pause-until") or 0) > 0
    times = [call.at for call in api.calls if call.method == "sendMessage"]
    assert len(times) == 2
    assert times[1] - times[0] >= 0.9


async def test_blocked_chat_is_left_alone_until_it_writes_again(opened: Open, api: BotApi) -> None:
    async with opened() as assistant:
        await say(assistant, api, CHAT, "hello")
        await posts(api, CHAT, 1)
        api.blocked.add(CHAT)
        conversations = assistant._handlers._conversations
        await conversations.say(f"telegram:{CHAT}", Outgoing("From the staff.", "en", author="staff"))
        await settle(lambda: any(call.refused for call in api.calls))
        tries = [call for call in api.calls if call.method == "sendMessage"]
        await asyncio.sleep(1.2)
        assert [call for call in api.calls if call.method == "sendMessage"] == tries
        api.blocked.clear()
        await say(assistant, api, CHAT, "here I am again")
        texts = [post["text"] for post in await posts(api, CHAT, 3)]
    assert "From the staff." in texts[1]


async def test_group_that_becomes_a_supergroup_goes_on(opened: Open, api: BotApi) -> None:
    new = -1002
    async with opened() as assistant:
        await say(assistant, api, GROUP, "/help")
        await posts(api, GROUP, 1)
        api.migrated[GROUP] = new
        api.messages[new] = {}
        conversations = assistant._handlers._conversations
        await conversations.say(f"telegram:{GROUP}", Outgoing("From the staff.", "en", author="staff"))
        assert "From the staff." in (await posts(api, new, 1))[0]["text"]


async def test_reply_of_the_staff_reaches_the_chat(opened: Open, api: BotApi, sessions: sessionmaker[Session]) -> None:
    async with opened() as assistant:
        await say(assistant, api, CHAT, "hello")
        await posts(api, CHAT, 1)
        TalkLog(sessions).say(f"telegram:{CHAT}", Outgoing("I am Sara.", "en", author="staff"))  # another process
        assert "I am Sara." in (await posts(api, CHAT, 2))[1]["text"]
        assert assistant.poster is not None


async def test_flood_of_one_person_is_slowed_down(opened: Open, api: BotApi) -> None:
    async with opened(conversation_rate="3/10 seconds") as assistant:
        for place in range(6):
            await say(assistant, api, CHAT, f"question {place}")
        texts = [post["text"] for post in await posts(api, CHAT, 4)]
        await asyncio.sleep(0.5)
    assert sum("Please wait" in text for text in texts) >= 1
    assert len(api.posts(CHAT)) <= 5


async def test_inline_answers_can_be_shared(opened: Open, api: BotApi) -> None:
    async with opened() as assistant:
        for place, query in enumerate(("erasmus", "", "qqqq")):
            inline = {"id": str(place), "from": api.person(CHAT), "query": query, "offset": ""}
            await assistant.take({"update_id": 10_000 + place, "inline_query": inline})
        await settle(lambda: len(api.made("answerInlineQuery")) == 3)
    found = {call.parameters["inline_query_id"]: call.parameters["results"] for call in api.made("answerInlineQuery")}
    assert found["0"][0]["id"].startswith("erasmus.")
    assert (len(found["1"]), found["2"]) == (5, [])


async def test_profile_is_written_in_every_language_and_only_when_it_changed(opened: Open, api: BotApi) -> None:
    api.flooded, api.floods = ("setMyCommands",), [1]
    async with opened() as assistant:
        await say(assistant, api, CHAT, "answered while the profile waits")
        await posts(api, CHAT, 1)
        await settle(lambda: len(api.made("setMyShortDescription")) == 13)
        await settle(lambda: assistant._profiling is not None and assistant._profiling.done())
    codes = [call.parameters.get("language_code") for call in api.made("setMyCommands")]
    assert codes == [None, *LANGUAGES]
    assert [one["command"] for one in api.made("setMyCommands")[0].parameters["commands"]] == list(COMMANDS)
    calls = len(api.made("setMyDescription"))
    async with opened() as assistant:
        await settle(lambda: assistant._profiling is not None and assistant._profiling.done())
    assert len(api.made("setMyDescription")) == calls == 13


async def test_wrong_token_is_one_clear_line(
    telegram_settings: Settings, sessions: sessionmaker[Session], api: BotApi
) -> None:
    settings = telegram_settings.model_copy(update={"telegram_token": SecretStr("1:wrong")})
    async with open_conversations(settings, sessions, httpx.MockTransport(lambda _: httpx.Response(503))) as core:
        assistant = TelegramAssistant(settings, core, sessions)
        with pytest.raises(TelegramOffError, match="BotFather"):
            await assistant.start()
        await assistant.stop()


async def test_bot_waits_for_a_telegram_that_cannot_be_reached(
    telegram_settings: Settings, sessions: sessionmaker[Session], api: BotApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("channels.telegram.assistant._UNREACHED_S", 0.05)
    (port,) = free_ports(1)
    settings = telegram_settings.model_copy(update={"telegram_api_url": f"http://127.0.0.1:{port}"})
    async with open_conversations(settings, sessions, fake_rasa(answer)) as conversations:
        assistant = TelegramAssistant(settings, conversations, sessions)
        starting = asyncio.create_task(assistant.start())
        await asyncio.sleep(0.5)
        assert not starting.done()
        assert not assistant.is_started
        starting.cancel()
        await asyncio.gather(starting, return_exceptions=True)
        await assistant.stop()


async def test_update_outlives_a_long_failure_of_the_database(
    opened: Open, api: BotApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("channels.telegram.assistant._RETRY_S", 0.01)
    async with opened() as assistant:
        conversations = assistant._handlers._conversations
        receive = conversations.receive

        async def fail(_message: Any) -> Any:
            raise OperationalError("select", None, Exception("gone"))

        monkeypatch.setattr(conversations, "receive", fail)
        await say(assistant, api, CHAT, "hello")
        await settle(lambda: not assistant._workers)
        assert len(assistant.log.open_updates()) == 1
        monkeypatch.setattr(conversations, "receive", receive)
    async with opened():
        await posts(api, CHAT, 1)


async def test_two_taps_ask_once(opened: Open, api: BotApi) -> None:
    async with opened() as assistant:
        await say(assistant, api, CHAT, "hello")
        (post,) = await posts(api, CHAT, 1)
        for _ in range(2):
            await assistant.take(api.call_back(CHAT, post, "p:/vpp.what"))
        await posts(api, CHAT, 2)
        await asyncio.sleep(0.5)
    assert len(api.posts(CHAT)) == 2


async def test_edited_question_with_fewer_answers_leaves_none_of_the_old(opened: Open, api: BotApi) -> None:
    def several(body: dict[str, Any]) -> httpx.Response:
        custom = {"custom": {"language": "en", "facts": [], "sources": []}}
        count = int(body["message"][-1])
        parts = [[{"text": f"{body['message']}: {place}"}, custom] for place in range(count)]
        return httpx.Response(200, json=[one for part in parts for one in part])

    async with opened(several) as assistant:
        update = await say(assistant, api, CHAT, "ask 3")
        await posts(api, CHAT, 3)
        await assistant.take(api.edit(update, "ask 2"))
        await settle(lambda: [post["text"] for post in api.posts(CHAT)] == ["ask 2: 0", "ask 2: 1"])


@pytest.mark.parametrize(("command", "asked"), [("/meditec", "/meditec.what"), ("/desks", "/desks.purpose")])
async def test_topics_are_commands_too(opened: Open, api: BotApi, command: str, asked: str) -> None:
    async with opened() as assistant:
        await say(assistant, api, CHAT, command)
        assert asked in (await posts(api, CHAT, 1))[0]["text"]
        await say(assistant, api, CHAT, "/nonsense")
        assert (await posts(api, CHAT, 2))[1]["text"] == sentence("en", "telegram-help")


async def test_hand_off_moves_with_its_group(opened: Open, api: BotApi, sessions: sessionmaker[Session]) -> None:
    def hand_off(_body: dict[str, Any]) -> httpx.Response:
        custom = {"language": "en", "facts": [], "sources": [], "handoff": {"question": "fees?"}}
        return httpx.Response(200, json=[{"text": "Passed on."}, {"custom": custom}])

    async with opened(hand_off) as assistant:
        await say(assistant, api, GROUP, "/human")
        await posts(api, GROUP, 1)
        api.messages[-1002] = {}
        await asyncio.to_thread(assistant.log.move_chat, f"telegram:{GROUP}", "telegram:-1002")
    assert [one.conversation for one in open_questions(sessions)] == ["-1002"]
