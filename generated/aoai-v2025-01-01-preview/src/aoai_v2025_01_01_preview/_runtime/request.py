"""Builds the request of a call, as plain data that any HTTP library can send."""

from __future__ import annotations

from os import urandom
from typing import TYPE_CHECKING, Any, NamedTuple

from .bodies import encode_body
from .headers import header_texts, lower_case
from .sentinels import Omit, given, omit
from .urls import cookie_texts, encode_query

if TYPE_CHECKING:
    from collections.abc import Mapping

    from httpx import Timeout

    from .auth import Authentication
    from .operation import Call
    from .uploads import Upload
    from .urls import Route

# Sent with each retry, counting from 1, so that the service's owner can tell them from first attempts.
RETRY_COUNT = "x-retry-count"


class Defaults(NamedTuple):
    """What every request of a client starts from. Header names are in lower case."""

    route: Route
    authentication: Authentication | None
    authentication_headers: tuple[str, ...]
    """Where a call sends one of these, or says ``omit`` for it, ``authentication`` is left out."""
    headers: Mapping[str, str]
    """As `header_texts` gives them."""
    without_headers: tuple[str, ...]
    """Those that the caller has taken away, though a call may name them again."""
    request_id_header: str
    """Carries an id of the client's own for each call, the same for all its attempts."""
    query: Mapping[str, object]
    query_text: str
    timeout: float | Timeout | None


class Request:
    """A request, and how it may be sent.

    ``authentication`` is what still has to be added to ``headers``, None where the caller brought a header of their
    own; ``client_request_id`` is the id that the client gave the call; ``timeout`` is in seconds, or the HTTP
    library's own kind.
    """

    __slots__ = (
        "authentication",
        "client_request_id",
        "content",
        "headers",
        "method",
        "operation_id",
        "timeout",
        "url",
    )

    def __init__(
        self,
        *,
        operation_id: str,
        client_request_id: str | None,
        method: str,
        url: str,
        headers: dict[str, str],
        content: bytes | Upload | None,
        authentication: Authentication | None,
        timeout: float | Timeout | None,
    ) -> None:
        self.operation_id = operation_id
        self.client_request_id = client_request_id
        self.method = method
        self.url = url
        self.headers = headers
        self.content = content
        self.authentication = authentication
        self.timeout = timeout

    @property
    def replayable(self) -> bool:
        """Whether the body can be sent a second time."""
        return self.content is None or isinstance(self.content, bytes) or self.content.replayable


def build_request(call: Call, defaults: Defaults) -> Request:
    """The request of a call.

    Raises ConfigurationError where no deployment is known or a header cannot be sent, ValueError for a path parameter
    that cannot stand in a path, TypeError for one that is no text and for a body that cannot be written in its media
    type.
    """
    operation, options = call.operation, call.options
    if operation.styles:
        from .styles import styled  # noqa: PLC0415 - few operations need it

        call = styled(call)
    headers: dict[str, Any] = {"accept": operation.accept, defaults.request_id_header: _new_id()}
    content = _content(call, headers)
    headers.update(defaults.headers)
    for name in defaults.without_headers:
        headers.pop(name, None)
    authentication = None if operation.public else defaults.authentication
    if call.cookies:
        _add_cookies(call.cookies, headers)
    if call.headers or options.extra_headers:
        own = lower_case(call.headers, options.extra_headers or {})
        headers = header_texts({**headers, **own})
        if any(name in own for name in defaults.authentication_headers):
            authentication = None
    url, query = defaults.route.url(operation, call.path, call.model), _query(call, defaults)
    return Request(
        operation_id=operation.id,
        client_request_id=headers.get(defaults.request_id_header),
        method=operation.method,
        url=f"{url}?{query}" if query else url,
        headers=headers,
        content=content,
        authentication=authentication,
        timeout=defaults.timeout if isinstance(options.timeout, Omit) else options.timeout,
    )


def sends_packed_floats(call: Call) -> bool:
    """Whether the runtime asks for packed floats on its own account, and therefore unpacks them."""
    packed = call.operation.packed_floats
    if packed is None or not isinstance(call.body, dict):
        return False
    return isinstance(call.body.get(packed.property, omit), Omit)


def _new_id() -> str:
    """A random UUID, for less than the standard library's cost."""
    digits = urandom(16).hex()
    return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-{8 + int(digits[16], 16) % 4:x}{digits[17:20]}-{digits[20:]}"


def _query(call: Call, defaults: Defaults) -> str:
    own, extra = given(call.query), call.options.extra_query
    return encode_query({**defaults.query, **own, **(extra or {})}) if own or extra else defaults.query_text


def _add_cookies(cookies: Mapping[str, object], headers: dict[str, Any]) -> None:
    """Put cookies behind those that the client sends with each call."""
    own = {name: value for name, value in given(cookies).items() if value is not None}
    written = [f"{name}={text}" for name, value in own.items() for text in cookie_texts(value)]
    before = headers.get("cookie")
    if written:
        headers["cookie"] = "; ".join([before, *written] if isinstance(before, str) else written)


def _content(call: Call, headers: dict[str, Any]) -> bytes | Upload | None:
    operation, body, extra = call.operation, call.body, call.options.extra_body
    if isinstance(body, dict):
        body = given(body)
        if operation.packed_floats is not None:
            body.setdefault(operation.packed_floats.property, operation.packed_floats.value)
        if operation.deployment and not isinstance(call.model, Omit):
            body.setdefault("model", call.model)
    if extra is not None:
        body = _with_members(body, extra)
    return None if isinstance(body, Omit) else encode_body(operation, body, headers)


def _with_members(body: object, extra: object) -> dict[str, object]:
    if not isinstance(extra, dict):
        raise TypeError(f"extra_body must be a dict, not {type(extra).__name__}.")
    if not isinstance(body, dict | Omit):
        raise TypeError("extra_body adds members to a body; this one has none.")
    return given({**(body or {}), **extra})
