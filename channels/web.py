"""The pages that the edge serves (`/`, `/embed`, `/privacy`), and the widget's script (`/widget.js`)."""

import asyncio
import hashlib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, select_autoescape
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from facts import LANGUAGES
from facts.database import make_sessions
from facts.repository import FactRepository
from locales.catalogue import sentence
from locales.typography import RIGHT_TO_LEFT, format_date, polish

FOLDER = Path(__file__).parent / "page"
WIDGET = Path(__file__).parent / "widget" / "dist" / "widget.js"
CONTENT_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'self'"
)
TOPICS = (
    ("Erasmus+", ("erasmus.what", "erasmus.tums"), ("erasmus.period", "erasmus.benefits")),
    ("page-topic-exchange", ("exchange.what", "exchange.who"), ("exchange.agreements", "exchange.why")),
    ("OPATEL", ("opatel.what", "opatel.countries"), ("opatel.start", "opatel.aim")),
    ("MediTec", ("meditec.what", "meditec.aim"), ("meditec.countries", "meditec.methods")),
    ("page-topic-network", ("network.what", "desks.purpose"), ("desks.purpose", "leading_houses.purpose")),
    ("page-topic-vpp", ("vpp.what", "vpp.since"), ("vpp.who", "vpp.benefit")),
)
"""The page's cards: a name or a sentence's id, the facts that it states, and the questions that it offers."""

_pages = Environment(loader=FileSystemLoader(FOLDER), autoescape=select_autoescape(), trim_blocks=True)


@dataclass(frozen=True)
class Packed:
    """The script in one content coding, ready to be sent."""

    body: bytes
    etag: str


async def show_page(request: Request) -> HTMLResponse:
    """The page in the language of `?lang=`, else of the browser, else in English."""
    language = _language(request)
    facts = FactRepository(make_sessions(request.app.state.engine))
    content = await asyncio.to_thread(_content, facts, language)
    return _page(request, "index.html", sentence(language, "page-title"), opens=True, **content)


async def show_embed(request: Request) -> HTMLResponse:
    """How to put the chat on another page."""
    origin = f"{request.url.scheme}://{request.url.netloc}"
    return _page(request, "embed.html", sentence(_language(request), "page-embed"), origin=origin)


async def show_privacy(request: Request) -> HTMLResponse:
    """What is stored, for how long, and how to have it deleted."""
    return _page(
        request,
        "privacy.html",
        sentence(_language(request), "privacy-title"),
        days=request.app.state.settings.keep_days,
    )


async def send_widget(request: Request) -> Response:
    """The widget's script, for pages of any origin; packed where the browser takes it."""
    try:
        stamp = WIDGET.stat().st_mtime_ns
    except FileNotFoundError as error:
        raise HTTPException(503, "The widget is not built; run `make prepare`.") from error
    accepted = request.headers.get("accept-encoding", "")
    coding = next((one for one in ("br", "gzip") if one in accepted), "")
    packed = _read_packed(coding, stamp)
    headers = {
        "etag": packed.etag,
        "cache-control": "public, max-age=300, stale-while-revalidate=86400",
        "access-control-allow-origin": "*",
        "cross-origin-resource-policy": "cross-origin",
        "x-content-type-options": "nosniff",
        "vary": "accept-encoding",
    }
    if packed.etag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    if coding:
        headers["content-encoding"] = coding
    return Response(packed.body, media_type="text/javascript", headers=headers)


def choose_language(asked: str | None, accepted: str) -> str:
    """The first of the twelve languages that was asked for, or that the browser accepts."""
    if asked in LANGUAGES:
        return asked
    for entry in accepted.split(","):
        code = entry.split(";")[0].strip().lower().split("-")[0]
        if code in LANGUAGES:
            return code
    return "en"


def _language(request: Request) -> str:
    return choose_language(request.query_params.get("lang"), request.headers.get("accept-language", ""))


def _direction(language: str) -> str:
    return "rtl" if language in RIGHT_TO_LEFT else "ltr"


def _page(request: Request, template: str, title: str, **values: Any) -> HTMLResponse:
    language = _language(request)
    page = _pages.get_template(template).render(
        language=language,
        direction=_direction(language),
        direction_of=_direction,
        languages=[(code, sentence(code, "language-name")) for code in LANGUAGES],
        path=request.url.path,
        say=lambda message_id, **variables: sentence(language, message_id, **variables),
        title=title,
        **values,
    )
    return HTMLResponse(
        page,
        headers={
            "content-security-policy": CONTENT_POLICY,
            "x-content-type-options": "nosniff",
            "referrer-policy": "no-referrer",
            "content-language": language,
            "vary": "accept-language",
        },
    )


def _content(facts: FactRepository, language: str) -> dict[str, Any]:
    topics = [
        {
            "title": sentence(language, name) if name.startswith("page-") else polish(name, language),
            "facts": [
                {"text": polish(fact.text, fact.language), "language": fact.language}
                for fact in (facts.fact(fact_id, language) for fact_id in fact_ids)
                if fact.text
            ],
            "questions": [(f"/{intent}", sentence(language, f"ask-{intent.replace('.', '-')}")) for intent in intents],
        }
        for name, fact_ids, intents in TOPICS
    ]
    source = facts.page_source()
    before, after = sentence(language, "widget-source", title="\n", date=format_date(source.as_of, language)).split(
        "\n"
    )
    return {
        "topics": topics,
        "partners": facts.partners(language),
        "source": source,
        "source_before": before,
        "source_after": after,
    }


@lru_cache(maxsize=6)
def _read_packed(coding: str, _stamp: int) -> Packed:
    ending = {"br": ".br", "gzip": ".gz", "": ""}[coding]
    body = WIDGET.with_name(WIDGET.name + ending).read_bytes()
    return Packed(body, f'"{hashlib.sha256(body).hexdigest()[:20]}"')


routes = [
    Route("/", show_page),
    Route("/embed", show_embed),
    Route("/privacy", show_privacy),
    Route("/widget.js", send_widget),
    Mount("/page", StaticFiles(directory=FOLDER / "static"), name="page"),
]
