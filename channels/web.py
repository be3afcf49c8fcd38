"""The first page: a simple chat that works in twelve languages, on a phone too (the widget follows)."""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, select_autoescape
from starlette.requests import Request
from starlette.responses import HTMLResponse
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from facts import LANGUAGES
from locales.catalogue import sentence
from locales.typography import RIGHT_TO_LEFT

FOLDER = Path(__file__).parent / "page"
STARTERS = ("erasmus.tums", "exchange.agreements", "opatel.what", "vpp.what")
CONTENT_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'self'"
)

_pages = Environment(loader=FileSystemLoader(FOLDER), autoescape=select_autoescape())


async def show(request: Request) -> HTMLResponse:
    """The page in the language of `?lang=`, else of the browser, else in English."""
    language = choose_language(request.query_params.get("lang"), request.headers.get("accept-language", ""))
    page = _pages.get_template("index.html").render(
        language=language,
        direction="rtl" if language in RIGHT_TO_LEFT else "ltr",
        languages=[(code, sentence(code, "language-name")) for code in LANGUAGES],
        starters=[(f"/{intent}", sentence(language, f"ask-{intent.replace('.', '-')}")) for intent in STARTERS],
        say=lambda message_id: sentence(language, message_id),
        source_pattern=sentence(language, "page-source", title="{title}", date="{date}"),
        limit=request.app.state.settings.message_limit,
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


def choose_language(asked: str | None, accepted: str) -> str:
    """The first of the twelve languages that was asked for, or that the browser accepts."""
    if asked in LANGUAGES:
        return asked
    for entry in accepted.split(","):
        code = entry.split(";")[0].strip().lower().split("-")[0]
        if code in LANGUAGES:
            return code
    return "en"


routes = [Route("/", show), Mount("/page", StaticFiles(directory=FOLDER / "static"), name="page")]
