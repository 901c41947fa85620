"""The page: the files of `static/` under `/`, with headers that keep it to its own address.

Nothing is built and nothing is fetched from elsewhere; the Content-Security-Policy makes browsers hold to that.
"""

import mimetypes
from pathlib import Path

from aiohttp import web

STATIC = Path(__file__).resolve().parent / "static"
mimetypes.add_type("text/javascript", ".js")


def add_page(app: web.Application) -> None:
    """Serve the page from an application that has not been started."""
    app.router.add_get("/", _serve)
    app.router.add_get("/static/{path:.+}", _serve)


async def _serve(request: web.Request) -> web.StreamResponse:
    path = (STATIC / request.match_info.get("path", "index.html")).resolve()
    if not path.is_relative_to(STATIC) or not path.is_file():
        raise web.HTTPNotFound(text="There is no such file.\n")
    kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    headers = {
        "Content-Type": f"{kind}; charset=utf-8",
        "Content-Security-Policy": _policy(request.host),
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Cache-Control": "no-cache",
    }
    return web.Response(body=path.read_bytes(), headers=headers)


def _policy(host: str) -> str:
    """Everything from here, and nothing else. Not every browser counts a WebSocket as 'self'."""
    rules = {
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": "'self'",
        "img-src": "'self' data: blob:",
        "connect-src": f"'self' ws://{host}",
        "base-uri": "'none'",
        "form-action": "'none'",
        "frame-ancestors": "'none'",
    }
    return "; ".join(f"{name} {value}" for name, value in rules.items())
