"""Keeps secrets out of what is logged, kept or sent elsewhere."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from httpx import Request, Response

REDACTED = "REDACTED"

# Whatever a gateway calls its key: api-key, Ocp-Apim-Subscription-Key, Proxy-Authorization, x-auth-token, ...
_SECRET_WORDS = ("auth", "cookie", "key", "password", "secret", "token")

# The names that Azure's core libraries show, and those that only this service sends.
_SHOWN_HEADERS = frozenset(
    """
    accept cache-control connection content-length content-type date etag expires if-match if-modified-since
    if-none-match if-unmodified-since last-modified pragma request-id retry-after server traceparent transfer-encoding
    user-agent www-authenticate x-ms-client-request-id x-ms-error-code x-ms-request-id x-ms-return-client-request-id
    x-msedge-ref x-vss-e2eid
    apim-request-id retry-after-ms x-ms-region x-ms-retry-after-ms x-request-id x-retry-count x-should-retry
    """.split()  # noqa: SIM905 - as a list it would fill a page
)
_SHOWN_PREFIX = "x-ratelimit-"
_SHOWN_QUERY = frozenset({"api-version"})
_SIGNATURES = frozenset({"code", "sig", "signature"})
"""Secrets of a query: of Azure's function keys and shared access signatures."""


def without_secrets(request: Request) -> Request:
    """The same request, to be sent elsewhere, without the headers whose names speak of secrets."""
    stripped = copy.copy(request)
    stripped.headers = type(request.headers)(
        [(name, value) for name, value in request.headers.raw if not _is_secret(name.decode())]
    )
    # Copying takes a request for one that is kept only.
    stripped.stream, stripped.extensions = request.stream, request.extensions
    return stripped


def kept(request: Request) -> Request:
    """The same request, to be kept and shown: without secrets in its headers and its query."""
    stripped = without_secrets(request)
    if hidden := {name: REDACTED for name in stripped.url.params if _is_secret(name)}:
        stripped.url = stripped.url.copy_merge_params(hidden)
    return stripped


def forget_secrets(response: Response) -> Response:
    """Take the secrets out of the requests that an answer refers to, so that it may be kept and shown."""
    for answer in (response, *response.history):
        answer.request = kept(answer.request)
        if answer.next_request is not None:
            answer.next_request = kept(answer.next_request)
    return response


class Redaction:
    """Hides the values of headers and of a query, but for the harmless ones and those that the user names.

    Raises ValueError for a name that speaks of a secret.
    """

    __slots__ = ("_headers", "_query")

    def __init__(self, headers: Iterable[str] = (), query: Iterable[str] = ()) -> None:
        self._headers = _checked(headers)
        self._query = _SHOWN_QUERY | _checked(query)

    def headers(self, headers: Mapping[str, str]) -> dict[str, str]:
        """The headers, with the values of all others hidden."""
        return {
            name: value if _is_shown(name) or name.lower() in self._headers else REDACTED
            for name, value in headers.items()
        }

    def url(self, url: str) -> str:
        """The address, with the values of all other parameters of its query hidden."""
        parts = urlsplit(url)
        pairs = parse_qsl(parts.query, keep_blank_values=True)
        query = "&".join(f"{name}={value if name.lower() in self._query else REDACTED}" for name, value in pairs)
        return parts._replace(query=query).geturl()


def _checked(names: Iterable[str]) -> set[str]:
    lower = {names.lower()} if isinstance(names, str) else {name.lower() for name in names}
    if secret := sorted(name for name in lower if not _is_shown(name) and _is_secret(name)):
        raise ValueError(f"{', '.join(secret)} cannot be shown: the name speaks of a secret")
    return lower


def _is_shown(header: str) -> bool:
    name = header.lower()
    return name in _SHOWN_HEADERS or name.startswith(_SHOWN_PREFIX)


def _is_secret(name: str) -> bool:
    lowered = name.lower()
    return lowered in _SIGNATURES or any(word in lowered for word in _SECRET_WORDS)
