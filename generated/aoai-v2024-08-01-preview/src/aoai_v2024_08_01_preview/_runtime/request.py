"""Builds the request of a call, as plain data that any HTTP library can send."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any, NamedTuple

import orjson

from .headers import header_value
from .models import to_wire
from .multipart import encode_form
from .sentinels import Omit, given
from .urls import encode_query

if TYPE_CHECKING:
    from collections.abc import Mapping

    from httpx import Timeout

    from .auth import Authentication
    from .multipart import FormData
    from .operation import Call
    from .urls import Route

CLIENT_REQUEST_ID = "x-ms-client-request-id"
# Sent with each retry, counting from 1, so that the service's owner can tell them from first attempts.
RETRY_COUNT = "x-retry-count"

# Token ids as keys, as in logit_bias, are integers in the users' hands.
_JSON_OPTIONS = orjson.OPT_NON_STR_KEYS


class Defaults(NamedTuple):
    """What every request of a client starts from. Header names are in lower case."""

    route: Route
    authentication: Authentication | None
    authentication_headers: tuple[str, ...]
    """Where the caller sends one of these, or says ``omit`` for it, ``authentication`` is left out."""
    headers: Mapping[str, str | Omit]
    query: Mapping[str, object]
    query_text: str
    timeout: float | Timeout | None


class Request:
    """A request, and how it may be sent.

    ``authentication`` is what still has to be added to ``headers``, None where the caller brought a header of their
    own; ``timeout`` is in seconds, or the HTTP library's own kind.
    """

    __slots__ = ("authentication", "content", "headers", "method", "operation_id", "timeout", "url")

    def __init__(
        self,
        *,
        operation_id: str,
        method: str,
        url: str,
        headers: dict[str, str],
        content: bytes | FormData | None,
        authentication: Authentication | None,
        timeout: float | Timeout | None,
    ) -> None:
        self.operation_id = operation_id
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
    that cannot stand in a path, TypeError for one that is no string and for a body that has no JSON form.
    """
    operation, options = call.operation, call.options
    headers: dict[str, Any] = {"accept": operation.accept, CLIENT_REQUEST_ID: str(uuid.uuid4())}
    content = _content(call, headers)
    headers.update(defaults.headers)
    for extra in (call.headers, options.extra_headers):
        if extra:
            headers.update((name.lower(), value) for name, value in extra.items())
    carries_auth = any(name in headers for name in defaults.authentication_headers)
    return Request(
        operation_id=operation.id,
        method=operation.method,
        url=f"{defaults.route.url(operation, call.path, call.model)}?{_query(call, defaults)}",
        headers={
            name: header_value(f"The header {name}", str(value))
            for name, value in headers.items()
            if value is not None and not isinstance(value, Omit)
        },
        content=content,
        authentication=None if carries_auth else defaults.authentication,
        timeout=defaults.timeout if isinstance(options.timeout, Omit) else options.timeout,
    )


def sends_packed_floats(call: Call) -> bool:
    """Whether the runtime asks for packed floats on its own account, and therefore unpacks them."""
    packed = call.operation.packed_floats
    return packed is not None and isinstance((call.body or {}).get(packed.property, Omit()), Omit)


def _query(call: Call, defaults: Defaults) -> str:
    own, extra = given(call.query), call.options.extra_query
    return encode_query({**defaults.query, **own, **(extra or {})}) if own or extra else defaults.query_text


def _content(call: Call, headers: dict[str, Any]) -> bytes | FormData | None:
    operation, extra = call.operation, call.options.extra_body
    if call.body is None and extra is None:
        return None
    body = given(call.body or {})
    if call.body is not None:
        if operation.packed_floats is not None:
            body.setdefault(operation.packed_floats.property, operation.packed_floats.value)
        if operation.deployment and not isinstance(call.model, Omit):
            body.setdefault("model", call.model)
    if isinstance(extra, dict):
        body = given({**body, **extra})
    elif extra is not None:
        raise TypeError(f"extra_body must be a dict, not {type(extra).__name__}.")
    if operation.body == "multipart":
        form = encode_form(body, operation.files)
        headers["content-type"] = form.content_type
        if form.content_length is not None:
            headers["content-length"] = str(form.content_length)
        return form
    headers["content-type"] = "application/json"
    return orjson.dumps(body, default=to_wire, option=_JSON_OPTIONS)
