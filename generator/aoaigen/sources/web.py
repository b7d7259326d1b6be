"""Documents from http(s) URLs."""

from __future__ import annotations

import base64
import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus
from http.client import HTTPException, HTTPResponse, InvalidURL
from urllib.error import URLError
from urllib.parse import quote, unquote, urljoin, urlsplit
from urllib.request import HTTPHandler, HTTPSHandler, OpenerDirector, ProxyHandler, Request

from aoaigen import __version__
from aoaigen.diagnostics import Problem, UnreadableDocumentError

Progress = Callable[[int, int | None], None]
"""Is told, again and again, how many bytes have come and how many there will be, if that is known."""

MAX_BYTES = 100_000_000
"""Far above the largest published documents."""

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_MAX_REDIRECTS = 10
_CHUNK = 64 * 1024
_URL_SIGNS = ":/?#[]@!$&'()*+,;=%~"
_SHOWN = re.compile(
    r"(?P<scheme>[a-z][a-z0-9+.-]*://)(?:[^/?#]*@)?"
    r"(?P<host>(?:\[[^]/?#@]*\]|[^]:/?#@[]*)(?::[0-9]*)?)(?P<path>(?:/[^?#]*)?)(?:[?#].*)?",
    re.IGNORECASE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Limits:
    """What a document may cost."""

    size: int = MAX_BYTES
    """In bytes."""
    silence: float = 30
    """Seconds without a byte."""
    total: float = 600
    """Seconds in all."""


_LIMITS = Limits()


def is_url(word: str) -> bool:
    """Whether a word of the command line means a document on the web."""
    return re.match(r"https?://", word, re.IGNORECASE) is not None


def shown(url: str) -> str:
    """A URL as it may be written down: without user, password, query and fragment, which may be secret.

    What is no URL stays as it is.
    """
    if "://" not in url:
        return url
    match = _SHOWN.fullmatch(url)
    if match is None:  # a password with signs of its own in it, perhaps
        return f"{url.partition('://')[0]}://..."
    return quote(match["scheme"] + match["host"] + match["path"], safe=_URL_SIGNS)


def fetch(url: str, progress: Progress, limits: Limits = _LIMITS) -> bytes:
    """The bytes behind an http(s) URL; redirects are followed to such URLs alone.

    Raises `UnreadableDocumentError`, which names the URL as `shown` does.
    """
    try:
        return _fetch(url, progress, limits)
    except _RefusedError as error:
        reason = str(error)
    except (OSError, HTTPException, ValueError) as error:
        reason = _reason(error, limits)
    raise UnreadableDocumentError([Problem(shown(url), 0, 0, f"cannot be fetched: {reason}")])


class _RefusedError(Exception):
    """Why an answer is not taken, in words that can be shown."""


def _fetch(url: str, progress: Progress, limits: Limits) -> bytes:
    opener = OpenerDirector()  # without urllib's own redirects, which lead to ftp too
    for handler in (ProxyHandler(), HTTPHandler(), HTTPSHandler()):
        opener.add_handler(handler)
    deadline = time.monotonic() + limits.total
    for _ in range(_MAX_REDIRECTS + 1):
        with opener.open(_request(url), timeout=limits.silence) as response:
            location = response.headers["Location"] if response.status in _REDIRECTS else None
            if location is None:
                return _body(response, progress, limits, deadline)
        url = urljoin(url, location)
        if not is_url(url):
            raise _RefusedError(f"the server redirects to {shown(url)}, which is no http(s) URL")
    raise _RefusedError(f"the server redirects more than {_MAX_REDIRECTS} times")


def _request(url: str) -> Request:
    """The request for a URL. User and password in it become a header, as browsers have it."""
    parts = urlsplit(url)
    userinfo, _, host = parts.netloc.rpartition("@")
    request = Request(  # noqa: S310 - http and https alone come here
        quote(parts._replace(netloc=host, fragment="").geturl(), safe=_URL_SIGNS),
        headers={"User-Agent": f"aoaigen/{__version__}", "Accept": "application/yaml, application/json, */*"},
    )
    if userinfo:
        request.add_header("Authorization", f"Basic {base64.b64encode(unquote(userinfo).encode()).decode()}")
    return request


def _body(response: HTTPResponse, progress: Progress, limits: Limits, deadline: float) -> bytes:
    if response.status != HTTPStatus.OK:
        raise _RefusedError(f"the server answers {_status(response.status)}")
    total = response.length
    content = bytearray()
    while chunk := response.read1(_CHUNK):
        content += chunk
        if len(content) > limits.size:
            raise _RefusedError(f"it has more than {limits.size:,} bytes")
        if time.monotonic() > deadline:
            raise _RefusedError(f"it has not come whole within {limits.total:g} s")
        progress(len(content), total)
    if total is not None and len(content) < total:
        raise _RefusedError(f"the connection ended after {len(content):,} of {total:,} bytes")
    return bytes(content)


def _status(code: int) -> str:
    try:
        return f"{code} {HTTPStatus(code).phrase}"
    except ValueError:
        return str(code)


def _reason(error: Exception, limits: Limits) -> str:
    """Why a request failed. What the standard library says of a URL is left out: it repeats all of it."""
    if isinstance(error, URLError) and isinstance(error.reason, Exception):
        error = error.reason
    match error:
        case TimeoutError():
            return f"nothing came for {limits.silence:g} s"
        case OSError():
            return error.strerror or str(error)
        case HTTPException() if not isinstance(error, InvalidURL):
            return "the answer is no whole HTTP response"
        case _:
            return "this is no URL that can be asked for"
