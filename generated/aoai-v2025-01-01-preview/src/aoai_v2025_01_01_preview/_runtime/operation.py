"""What generated code says about an operation, and what a caller says about one call of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from .sentinels import Omit, omit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from httpx import Timeout

    from .sentinels import NotGiven
    from .types import Body, Headers, Query


class PackedFloats(NamedTuple):
    """Lists of floats that travel as base64 unless the caller asks otherwise.

    Where the caller leaves ``property`` out, ``value`` is sent for it, and the strings found in the answer at ``at``
    (a list's key, then the key in each of its items) are unpacked: little-endian float32, base64.
    """

    property: str
    value: str
    at: tuple[str, str]


class ParameterStyle(NamedTuple):
    """How an argument travels that is, or may be, more than a string, a number or a boolean."""

    place: Literal["path", "query", "headers", "cookies", "body"]
    name: str
    style: Literal["matrix", "label", "simple", "form", "spaceDelimited", "pipeDelimited", "deepObject", "json"]
    """As OpenAPI names them, but for ``json``, which is the value as JSON."""
    explode: bool = False


class Operation(NamedTuple):
    """One operation of the API, as its document describes it."""

    id: str
    """The operationId, for logs and errors."""
    method: str
    path: str
    """The path below the resource's root, with its parameters in braces: ``/files/{file-id}/content``."""
    deployment: bool = False
    """Whether it is served under ``/deployments/{deployment}``."""
    body: Literal["json", "multipart", "form", "lines", "text", "binary"] | None = None
    files: tuple[str, ...] = ()
    """The wire names that carry bytes in a multipart body."""
    accept: str = "application/json"
    packed_floats: PackedFloats | None = None
    content_type: str = ""
    """Of the body, where it is not what is usual for one of its kind."""
    styles: tuple[ParameterStyle, ...] = ()
    """Of all arguments that do not travel as they are."""
    lines: bool = False
    """Whether its stream is one of JSON lines, and not of events."""
    public: bool = False
    """Whether it is called without credentials."""


class CallOptions(NamedTuple):
    """What every generated method takes beside the operation's own arguments."""

    extra_headers: Headers | None
    extra_query: Query | None
    extra_body: Body | None
    timeout: float | Timeout | NotGiven | None


_NOTHING: Mapping[str, Any] = {}


class Call(NamedTuple):
    """One call: an operation with the arguments it was given, keyed by wire name."""

    operation: Operation
    options: CallOptions
    path: Mapping[str, object] = _NOTHING
    query: Mapping[str, object] = _NOTHING
    headers: Mapping[str, object] = _NOTHING
    cookies: Mapping[str, object] = _NOTHING
    body: object = omit
    """The members of an object, or the body as a whole."""
    model: str | Omit = omit
