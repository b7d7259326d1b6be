"""Keeps secrets out of what is logged, kept or sent elsewhere."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlsplit

if TYPE_CHECKING:
    from collections.abc import Mapping

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
_SHOWN_QUERY = "api-version"


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


def redact_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """The headers, with the values of all but the harmless ones hidden."""
    return {
        name: value if (key := name.lower()) in _SHOWN_HEADERS or key.startswith(_SHOWN_PREFIX) else REDACTED
        for name, value in headers.items()
    }


def redact_url(url: str) -> str:
    """The address, with the values of its query hidden, except for the API version."""
    parts = urlsplit(url)
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    query = "&".join(f"{name}={value if name == _SHOWN_QUERY else REDACTED}" for name, value in pairs)
    return parts._replace(query=query).geturl()


def _is_secret(name: str) -> bool:
    lowered = name.lower()
    return any(word in lowered for word in _SECRET_WORDS)
