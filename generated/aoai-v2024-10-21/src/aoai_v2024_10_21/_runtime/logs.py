"""What a client tells about its traffic: log records, and events for a listener. Secrets are not among it."""

from __future__ import annotations

import logging
import os
import time
from typing import TYPE_CHECKING, NamedTuple, Protocol

from .errors import APIConnectionError, ConfigurationError, request_id_of
from .redaction import Redaction

if TYPE_CHECKING:
    from collections.abc import Iterable

    from httpx import Response

    from .errors import APIError
    from .events import Listener, RequestEvent, ResponseEvent, RetryListener
    from .request import Request

logger = logging.getLogger(__name__.partition(".")[0])


class Detail(NamedTuple):
    """How much is told."""

    basic: bool
    headers: bool = False
    body: bool = False


_DETAILS = {
    "none": Detail(basic=False),
    "basic": Detail(basic=True),
    "headers": Detail(basic=True, headers=True),
    "body": Detail(basic=True, body=True),
    "body_and_headers": Detail(basic=True, headers=True, body=True),
}


class Finished(Protocol):
    """Takes the outcome of an attempt."""

    def __call__(self, outcome: Response | APIConnectionError, *, body_is_read: bool) -> None: ...


class Observer:
    """Tells the log and the listeners what an exchange does."""

    __slots__ = ("_detail", "_listener", "_on_retry", "_redaction")

    def __init__(
        self, detail: Detail, redaction: Redaction, listener: Listener | None, on_retry: RetryListener | None
    ) -> None:
        self._detail = detail
        self._redaction = redaction
        self._listener = listener
        self._on_retry = on_retry

    def started(self, request: Request, retries: int) -> Finished | None:
        """Tell that an attempt begins; what is returned wants to hear of its end. None if nobody listens."""
        detail, listener = self._detail, self._listener
        if not detail.basic and listener is None:
            return None
        from .events import RequestEvent, ResponseEvent  # noqa: PLC0415 - only who listens needs them

        client_request_id = request.client_request_id
        content = request.content if isinstance(request.content, bytes) else None
        self._tell(
            RequestEvent(
                request.operation_id,
                client_request_id,
                retries,
                request.method,
                self._redaction.url(request.url),
                self._redaction.headers(request.headers),
                content if detail.body else None,
            )
        )
        shown, begin = self._redaction.headers, time.perf_counter()

        def finished(outcome: Response | APIConnectionError, *, body_is_read: bool) -> None:
            seconds = time.perf_counter() - begin
            identity = request.operation_id, client_request_id, retries, seconds
            if isinstance(outcome, APIConnectionError):
                self._tell(ResponseEvent(*identity, None, None, {}, None, outcome))
            else:
                headers = outcome.headers
                body = outcome.content if body_is_read and detail.body else None
                self._tell(
                    ResponseEvent(*identity, outcome.status_code, request_id_of(headers), shown(headers), body, None)
                )

        return finished

    def retrying(self, request: Request, retry: int, delay: float, error: APIError) -> None:
        """Tell that another attempt will follow."""
        from .events import RetryEvent  # noqa: PLC0415 - few calls are retried

        event = RetryEvent(request.operation_id, request.client_request_id, retry, delay, error)
        logger.info("%s: retry %d in %.3g s after: %s", event.operation, retry, delay, error)
        if self._listener is not None:
            self._listener(event)
        if self._on_retry is not None:
            self._on_retry(event)

    def _tell(self, event: RequestEvent | ResponseEvent) -> None:
        if self._detail.basic and logger.isEnabledFor(logging.INFO):
            logger.info("%s", _text(event, self._detail))
        if self._listener is not None:
            self._listener(event)


def detail_level(setting: str | None, variable: str) -> Detail:
    """The detail level for the ``http_logging`` setting, else for the value of an environment variable.

    Raises ConfigurationError for an unknown setting. An unknown variable is only warned of: it may be meant for others.
    """
    if setting is not None:
        if (detail := _detail(setting)) is None:
            raise ConfigurationError(f"http_logging is {setting!r}; it can be {', '.join(_DETAILS)}.")
        return detail
    if value := os.environ.get(variable):
        if (detail := _detail(value)) is not None:
            return detail
        logger.warning("%s is %r, which is not among %s.", variable, value, ", ".join(_DETAILS))
    return _DETAILS["none"]


def redaction(headers: Iterable[str] | None, query: Iterable[str] | None) -> Redaction:
    """The redaction that ``http_logging_headers`` and ``http_logging_query`` ask for.

    Raises ConfigurationError for a name that speaks of a secret.
    """
    try:
        return Redaction(headers or (), query or ())
    except ValueError as error:
        raise ConfigurationError(f"http_logging_headers, http_logging_query: {error}.") from None


def _detail(name: str) -> Detail | None:
    wanted = name.strip().lower().replace("_", "")
    return next((detail for known, detail in _DETAILS.items() if known.replace("_", "") == wanted), None)


def _text(event: RequestEvent | ResponseEvent, detail: Detail) -> str:
    name = f"{event.operation} [{event.client_request_id}, attempt {event.retries + 1}]"
    from .events import RequestEvent  # noqa: PLC0415 - only what is logged needs it

    if isinstance(event, RequestEvent):
        lines = [f"{name} {event.method} {event.url}"]
    elif event.error is not None:
        lines = [f"{name} failed after {event.seconds * 1000:.0f} ms: {event.error}"]
    else:
        lines = [f"{name} {event.status_code} in {event.seconds * 1000:.0f} ms, request id {event.request_id}"]
    if detail.headers:
        lines += [f"  {header}: {value}" for header, value in event.headers.items()]
    if event.body is not None:
        lines.append(event.body.decode("utf-8", "replace"))
    return "\n".join(lines)
