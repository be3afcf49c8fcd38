"""A Bot API server on loopback: what of Telegram's public HTTP API we use, as strict as Telegram is.

It refuses unknown methods and parameters, texts that are empty or over 4,096 characters after the markup is taken out,
bad markup, callback data over 64 bytes, unknown and blocked chats; it redelivers an update until it was taken.
"""

import itertools
import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

import httpx
import uvicorn
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from tests.stack import free_ports

TOKEN = "4242:a-token-that-only-tests-know"
BOT = {"id": 4242, "is_bot": True, "first_name": "Rahnama", "username": "rahnama_test_bot"}
LONGEST_TEXT, LONGEST_CALLBACK, LONGEST_WAIT_S = 4096, 64, 2.0

_MESSAGE = {"chat_id", "text", "parse_mode", "reply_markup", "link_preview_options"}
PARAMETERS: dict[str, set[str]] = {
    "getMe": set(),
    "getUpdates": {"offset", "limit", "timeout", "allowed_updates"},
    "setWebhook": {"url", "secret_token", "allowed_updates", "max_connections", "drop_pending_updates"},
    "deleteWebhook": {"drop_pending_updates"},
    "sendMessage": _MESSAGE | {"reply_parameters", "disable_notification"},
    "editMessageText": _MESSAGE | {"message_id"},
    "deleteMessage": {"chat_id", "message_id"},
    "editMessageReplyMarkup": {"chat_id", "message_id", "reply_markup"},
    "answerCallbackQuery": {"callback_query_id", "text", "show_alert"},
    "answerInlineQuery": {"inline_query_id", "results", "cache_time", "is_personal", "next_offset"},
    "sendChatAction": {"chat_id", "action"},
    "setMyCommands": {"commands", "scope", "language_code"},
    "setMyDescription": {"description", "language_code"},
    "setMyShortDescription": {"short_description", "language_code"},
}
_ACTIONS = {"typing", "upload_photo"}
_TAGS = {"b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "a", "code", "pre", "blockquote", "tg-spoiler"}


class RefusedError(Exception):
    """Telegram refuses a request."""

    def __init__(self, status: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.status, self.parameters = status, parameters


@dataclass
class Call:
    """A request that was made, and when (seconds of `time.monotonic`)."""

    method: str
    parameters: dict[str, Any]
    at: float
    refused: str | None = None


@dataclass
class BotApi:
    """The server's state; tests write updates into it and read what the bot did."""

    url: str
    calls: list[Call] = field(default_factory=list)
    messages: dict[int, dict[int, dict[str, Any]]] = field(default_factory=dict)
    blocked: set[int] = field(default_factory=set)
    migrated: dict[int, int] = field(default_factory=dict)
    floods: list[int] = field(default_factory=list)
    flooded: tuple[str, ...] = ("sendMessage",)
    pending: list[dict[str, Any]] = field(default_factory=list)
    webhook: dict[str, str] = field(default_factory=dict)
    changed: threading.Condition = field(default_factory=threading.Condition)
    _ids: Iterator[int] = field(default_factory=lambda: itertools.count(1000))

    def serve(self, method: str, parameters: dict[str, Any]) -> Any:
        """Do what a request asks for."""
        with self.changed:
            call = Call(method, parameters, time.monotonic())
            self.calls.append(call)
            try:
                self._check(method, parameters)
                result = getattr(self, f"_{method}", lambda _: True)(parameters)
            except RefusedError as error:
                call.refused = str(error)
                raise
            finally:
                self.changed.notify_all()
            return result

    def _check(self, method: str, parameters: dict[str, Any]) -> None:
        if method not in PARAMETERS:
            raise RefusedError(404, "Not Found: method not found")
        unknown = set(parameters) - PARAMETERS[method]
        if unknown:
            raise RefusedError(400, f"Bad Request: unknown parameters {sorted(unknown)}")
        if "chat_id" in parameters:
            self._check_chat(int(parameters["chat_id"]))
        if method in ("sendMessage", "editMessageText"):
            check_text(str(parameters.get("text", "")), parameters.get("parse_mode"))
        if "reply_markup" in parameters:
            check_keyboard(parameters["reply_markup"])
        if method in self.flooded and self.floods:
            raise RefusedError(429, "Too Many Requests", retry_after=self.floods.pop())
        if method == "sendChatAction" and parameters.get("action") not in _ACTIONS:
            raise RefusedError(400, "Bad Request: wrong parameter action in request")
        if method == "setMyCommands":
            check_commands(parameters["commands"])
        if method == "answerInlineQuery":
            check_results(parameters["results"])

    def _check_chat(self, chat: int) -> None:
        if chat in self.migrated:
            new = self.migrated[chat]
            raise RefusedError(400, "Bad Request: group chat was upgraded to a supergroup chat", migrate_to_chat_id=new)
        if chat in self.blocked:
            raise RefusedError(403, "Forbidden: bot was blocked by the user")
        if chat not in self.messages:
            raise RefusedError(400, "Bad Request: chat not found")

    def _getMe(self, _parameters: dict[str, Any]) -> dict[str, Any]:  # noqa: N802
        rights = {"can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": True}
        return BOT | rights

    def _setWebhook(self, parameters: dict[str, Any]) -> bool:  # noqa: N802
        self.webhook = {"url": parameters["url"], "secret": parameters.get("secret_token", "")}
        return True

    def _deleteWebhook(self, _parameters: dict[str, Any]) -> bool:  # noqa: N802
        self.webhook = {}
        return True

    def _getUpdates(self, parameters: dict[str, Any]) -> list[dict[str, Any]]:  # noqa: N802
        if self.webhook:
            raise RefusedError(409, "Conflict: can't use getUpdates method while webhook is active")
        offset = int(parameters.get("offset") or 0)
        self.pending = [update for update in self.pending if update["update_id"] >= offset]
        if not self.pending:
            self.changed.wait(min(float(parameters.get("timeout") or 0), LONGEST_WAIT_S))
        return self.pending[:100]

    def _sendMessage(self, parameters: dict[str, Any]) -> dict[str, Any]:  # noqa: N802
        chat = int(parameters["chat_id"])
        reply = parameters.get("reply_parameters") or {}
        if reply and reply["message_id"] not in self.messages[chat] and not reply.get("allow_sending_without_reply"):
            raise RefusedError(400, "Bad Request: message to be replied not found")
        return self._put(chat, BOT, parameters["text"], parameters.get("reply_markup"))

    def _editMessageText(self, parameters: dict[str, Any]) -> dict[str, Any]:  # noqa: N802
        message = self._own(parameters)
        changed = {"text": parameters["text"], "reply_markup": parameters.get("reply_markup")}
        if all(message.get(name) == value for name, value in changed.items()):
            raise RefusedError(400, "Bad Request: message is not modified")
        message.update({name: value for name, value in changed.items() if value is not None})
        return message

    def _editMessageReplyMarkup(self, parameters: dict[str, Any]) -> dict[str, Any]:  # noqa: N802
        message = self._own(parameters)
        message["reply_markup"] = parameters.get("reply_markup") or {"inline_keyboard": []}
        return message

    def _deleteMessage(self, parameters: dict[str, Any]) -> bool:  # noqa: N802
        del self.messages[int(parameters["chat_id"])][self._own(parameters)["message_id"]]
        return True

    def _own(self, parameters: dict[str, Any]) -> dict[str, Any]:
        message = self.messages[int(parameters["chat_id"])].get(int(parameters["message_id"]))
        if message is None or message["from"]["id"] != BOT["id"]:
            raise RefusedError(400, "Bad Request: message to edit not found")
        return message

    def _put(self, chat: int, sender: dict[str, Any], text: str, keyboard: Any = None) -> dict[str, Any]:
        kind = {"type": "private", "first_name": "V"} if chat > 0 else {"type": "supergroup", "title": "G"}
        message = {
            "message_id": next(self._ids),
            "date": int(time.time()),
            "chat": {"id": chat, **kind},
            "from": sender,
            "text": text,
            **({"reply_markup": keyboard} if keyboard else {}),
        }
        self.messages.setdefault(chat, {})[message["message_id"]] = message
        return message

    # What people do.

    def person(self, chat: int, language: str = "en") -> dict[str, Any]:
        """The person of a private chat."""
        return {"id": abs(chat), "is_bot": False, "first_name": "Visitor", "language_code": language}

    def say(self, chat: int, text: str, language: str = "en", **more: Any) -> dict[str, Any]:
        """Somebody writes; the update is delivered."""
        with self.changed:
            message = self._put(chat, self.person(chat, language), text) | more
            if text.startswith("/"):
                length = len(text.split()[0])
                message["entities"] = [{"type": "bot_command", "offset": 0, "length": length}]
            update = {"update_id": next(self._ids), "message": message}
            self.deliver(update)
        return update

    def edit(self, update: dict[str, Any], text: str) -> dict[str, Any]:
        """Somebody edits what they wrote."""
        message = update["message"] | {"text": text, "edit_date": int(time.time())}
        edited = {"update_id": next(self._ids), "edited_message": message}
        self.deliver(edited)
        return edited

    def press(self, chat: int, title: str, language: str = "en") -> dict[str, Any]:
        """Somebody presses the newest button of a title that is there."""
        with self.changed:
            for message in reversed(self.messages[chat].values()):
                for row in (message.get("reply_markup") or {}).get("inline_keyboard", []):
                    for button in row:
                        if button["text"] == title:
                            return self.call_back(chat, message, button["callback_data"], language)
        raise AssertionError(f"There is no button {title!r}.")

    def call_back(self, chat: int, message: dict[str, Any], data: str, language: str = "en") -> dict[str, Any]:
        """A callback arrives."""
        query = {
            "id": str(next(self._ids)),
            "from": self.person(chat, language),
            "chat_instance": "1",
            "message": json.loads(json.dumps(message)),
            "data": data,
        }
        update = {"update_id": next(self._ids), "callback_query": query}
        self.deliver(update)
        return update

    def deliver(self, update: dict[str, Any]) -> None:
        """Put an update before the bot, as polling or the webhook takes it."""
        with self.changed:
            self.pending.append(json.loads(json.dumps(update)))
            self.changed.notify_all()

    def posts(self, chat: int) -> list[dict[str, Any]]:
        """What the bot wrote in a chat, in order."""
        with self.changed:
            return [one for one in self.messages.get(chat, {}).values() if one["from"]["id"] == BOT["id"]]

    def wait_for_posts(self, chat: int, count: int, within_s: float = 20.0) -> list[dict[str, Any]]:
        """Wait until the bot has written so many messages in a chat."""
        until = time.monotonic() + within_s
        with self.changed:
            while len(self.posts(chat)) < count:
                left = until - time.monotonic()
                assert left > 0, f"the bot wrote {[one['text'] for one in self.posts(chat)]}"
                self.changed.wait(left)
            return self.posts(chat)

    def made(self, method: str) -> list[Call]:
        """The requests of one method that were not refused."""
        with self.changed:
            return [call for call in self.calls if call.method == method and call.refused is None]

    def push(self, stopped: threading.Event) -> None:
        """Deliver to the webhook, if one is set, again and again until it takes an update."""
        with httpx.Client(timeout=10) as http:
            while not stopped.is_set():
                with self.changed:
                    update = self.pending[0] if self.pending and self.webhook else None
                if update is None:
                    stopped.wait(0.01)
                    continue
                try:
                    headers = {"x-telegram-bot-api-secret-token": self.webhook["secret"]}
                    taken = http.post(self.webhook["url"], json=update, headers=headers).status_code == 200
                except httpx.HTTPError:
                    taken = False
                with self.changed:
                    if taken:
                        self.pending.remove(update)
                    else:
                        self.changed.wait(0.1)


class _Markup(HTMLParser):
    """The text without Telegram's HTML."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text, self._open = "", list[str]()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _TAGS or (attrs and tag != "a"):
            raise RefusedError(400, f'Bad Request: can\'t parse entities: unsupported start tag "{tag}"')
        self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open.pop() != tag:
            raise RefusedError(400, "Bad Request: can't parse entities: unexpected end tag")

    def handle_data(self, data: str) -> None:
        self.text += data

    def finish(self) -> str:
        """The text.

        Raises:
            RefusedError: A tag was not closed.
        """
        self.close()
        if self._open:
            raise RefusedError(400, "Bad Request: can't parse entities: can't find end tag")
        return self.text


def check_text(text: str, mode: str | None) -> None:
    """Refuse a text as Telegram does."""
    plain = text
    if mode == "HTML":
        markup = _Markup()
        markup.feed(text)
        plain = markup.finish()
    elif mode is not None:
        raise RefusedError(400, "Bad Request: unsupported parse_mode")
    if not plain.strip():
        raise RefusedError(400, "Bad Request: message text is empty")
    if len(plain.encode("utf-16-le")) // 2 > LONGEST_TEXT:
        raise RefusedError(400, "Bad Request: message is too long")


def check_keyboard(keyboard: Any) -> None:
    """Refuse a keyboard as Telegram does."""
    for row in keyboard.get("inline_keyboard", []):
        for button in row:
            if set(button) - {"text", "callback_data", "url"} or not button.get("text"):
                raise RefusedError(400, "Bad Request: can't parse inline keyboard button")
            if not 1 <= len(button.get("callback_data", "").encode()) <= LONGEST_CALLBACK:
                raise RefusedError(400, "Bad Request: BUTTON_DATA_INVALID")


def check_commands(commands: list[dict[str, str]]) -> None:
    """Refuse commands as Telegram does."""
    for command in commands:
        name, description = command["command"], command["description"]
        if not (name.isascii() and name.islower() and len(name) <= 32 and 1 <= len(description) <= 256):
            raise RefusedError(400, "Bad Request: BOT_COMMAND_INVALID")


def check_results(results: list[dict[str, Any]]) -> None:
    """Refuse inline results as Telegram does."""
    ids = [result["id"] for result in results]
    if len(results) > 50 or len(set(ids)) < len(ids) or any(not 1 <= len(one.encode()) <= 64 for one in ids):
        raise RefusedError(400, "Bad Request: RESULT_ID_INVALID")
    for result in results:
        content = result["input_message_content"]
        check_text(content["message_text"], content.get("parse_mode"))


def make_app(api: BotApi, token: str) -> Starlette:
    """The server as an ASGI application."""

    def answer(request: Request, form: dict[str, Any]) -> JSONResponse:
        if request.path_params["token"] != token:
            return JSONResponse({"ok": False, "error_code": 401, "description": "Unauthorized"}, 401)
        try:
            return JSONResponse({"ok": True, "result": api.serve(request.path_params["method"], form)})
        except RefusedError as error:
            body = {"ok": False, "error_code": error.status, "description": str(error)}
            return JSONResponse(body | ({"parameters": error.parameters} if error.parameters else {}), error.status)

    async def receive(request: Request) -> JSONResponse:
        try:
            form = {name: _value(value) for name, value in (await request.form()).items()}
        except ClientDisconnect:  # the bot was killed
            return JSONResponse({}, 400)
        return await run_in_threadpool(answer, request, form)

    return Starlette(routes=[Route("/bot{token}/{method}", receive, methods=["GET", "POST"])])


def _value(value: Any) -> Any:
    try:
        parsed = json.loads(value)
    except ValueError:
        return value
    return parsed if isinstance(parsed, dict | list | bool) else value


@contextmanager
def run_bot_api() -> Iterator[BotApi]:
    """The server on a free port of loopback."""
    (port,) = free_ports(1)
    api = BotApi(f"http://127.0.0.1:{port}")
    config = uvicorn.Config(make_app(api, TOKEN), host="127.0.0.1", port=port, log_level="error", ws="none")
    server = uvicorn.Server(config)
    stopped = threading.Event()
    threads = [threading.Thread(target=server.run), threading.Thread(target=api.push, args=(stopped,))]
    for thread in threads:
        thread.start()
    while not server.started:
        time.sleep(0.02)
    try:
        yield api
    finally:
        server.should_exit = True
        stopped.set()
        for thread in threads:
            thread.join(timeout=10)
