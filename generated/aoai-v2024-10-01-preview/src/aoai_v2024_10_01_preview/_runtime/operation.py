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


class Operation(NamedTuple):
    """One operation of the API, as its document describes it."""

    id: str
    """The operationId, for logs and errors."""
    method: str
    path: str
    """The path below the resource's root, with its parameters in braces: ``/files/{file-id}/content``."""
    deployment: bool = False
    """Whether it is served under ``/deployments/{deployment}``."""
    body: Literal["json", "multipart"] | None = None
    files: tuple[str, ...] = ()
    """The wire names that carry bytes in a multipart body."""
    accept: str = "application/json"
    packed_floats: PackedFloats | None = None


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
    path: Mapping[str, str] = _NOTHING
    query: Mapping[str, object] = _NOTHING
    headers: Mapping[str, object] = _NOTHING
    body: Mapping[str, object] | None = None
    model: str | Omit = omit
