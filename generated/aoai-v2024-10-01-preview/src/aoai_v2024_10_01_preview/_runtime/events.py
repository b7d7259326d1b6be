"""What a client tells its listeners of a call."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from .errors import APIConnectionError, APIError


class RequestEvent(NamedTuple):
    """An attempt is about to be sent. ``body`` is None unless the detail level includes bodies."""

    operation: str
    client_request_id: str | None
    retries: int
    method: str
    url: str
    headers: Mapping[str, str]
    body: bytes | None


class ResponseEvent(NamedTuple):
    """An attempt came to an end: with an answer, or with the ``error`` that kept it from coming."""

    operation: str
    client_request_id: str | None
    retries: int
    seconds: float
    """From sending to the answer; for a stream, to its first bytes."""
    status_code: int | None
    request_id: str | None
    headers: Mapping[str, str]
    body: bytes | None
    error: APIConnectionError | None


class RetryEvent(NamedTuple):
    """The call will be attempted again. ``retry`` counts from 1; ``delay`` is in seconds."""

    operation: str
    client_request_id: str | None
    retry: int
    delay: float
    error: APIError


Event: TypeAlias = RequestEvent | ResponseEvent | RetryEvent
Listener: TypeAlias = Callable[[Event], object]
RetryListener: TypeAlias = Callable[[RetryEvent], object]
