"""When a failed attempt is made again, and after how long. Nothing here waits or sends."""

from __future__ import annotations

import math
import random
import time
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

DEFAULT_MAX_RETRIES = 2
DEFAULT_MAX_RETRY_AFTER = 60.0

_FIRST_DELAY = 0.5
_LONGEST_DELAY = 8.0
_MOST_DOUBLINGS = 10
_JITTER = 0.25
_RETRIED_STATUSES = frozenset({408, 409, 429})
_MILLISECOND_HEADERS = ("retry-after-ms", "x-ms-retry-after-ms")


class RetryPolicy(NamedTuple):
    """How often, and how patiently, a call is repeated."""

    max_retries: int = DEFAULT_MAX_RETRIES
    """Attempts after the first one."""
    max_retry_after: float = DEFAULT_MAX_RETRY_AFTER
    """Seconds; a service that asks for more is not waited for."""

    def delay_after_response(self, retries: int, status: int, headers: Mapping[str, str]) -> float | None:
        """Seconds to wait after this answer, or None if it is final; ``retries`` is how many were made so far."""
        if retries >= self.max_retries or not _is_worth_retrying(status, headers):
            return None
        asked = retry_after(headers)
        if asked is None:
            return _backoff(retries)
        return asked if asked <= self.max_retry_after else None

    def delay_after_failure(self, retries: int) -> float | None:
        """Seconds to wait after an attempt that brought no answer, or None to give up."""
        return _backoff(retries) if retries < self.max_retries else None


def retry_after(headers: Mapping[str, str]) -> float | None:
    """The seconds for which the service asks to be left alone; None if it says nothing usable."""
    for name in _MILLISECOND_HEADERS:
        if (milliseconds := _positive(headers.get(name))) is not None:
            return milliseconds / 1000
    value = headers.get("retry-after")
    if value is None:
        return None
    seconds = _positive(value)
    return seconds if seconds is not None else _seconds_until(value)


def _is_worth_retrying(status: int, headers: Mapping[str, str]) -> bool:
    verdict = headers.get("x-should-retry")
    if verdict in {"true", "false"}:
        return verdict == "true"
    return status in _RETRIED_STATUSES or status >= 500


def _backoff(retries: int) -> float:
    doublings = min(retries, _MOST_DOUBLINGS)  # a float ends where a patient client's retries may not
    delay = min(_FIRST_DELAY * 2.0**doublings, _LONGEST_DELAY)
    return delay * (1 - _JITTER * random.random())  # noqa: S311 - spreads clients out; nothing secret


def _positive(text: str | None) -> float | None:
    try:
        number = float(text or "")
    except ValueError:
        return None
    return number if number > 0 and math.isfinite(number) else None


def _seconds_until(http_date: str) -> float | None:
    from email.utils import parsedate_to_datetime  # noqa: PLC0415 - rarely needed, slow to import

    try:
        moment = parsedate_to_datetime(http_date)
    except (ValueError, OverflowError):
        return None
    if moment.tzinfo is None:  # the older forms of HTTP's dates name no zone, and all of them mean UTC
        from datetime import UTC  # noqa: PLC0415 - likewise

        moment = moment.replace(tzinfo=UTC)
    seconds = moment.timestamp() - time.time()
    return seconds if seconds > 0 else None
