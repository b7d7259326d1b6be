"""The lines of batch files: requests on the way out, what became of them on the way back. Nothing here does I/O."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

import orjson

from .batching_results import BatchFailure
from .dumping import to_wire
from .errors import ConfigurationError
from .json_text import decode_json
from .sentinels import given

_OPTIONS = orjson.OPT_NON_STR_KEYS | orjson.OPT_APPEND_NEWLINE
_FIRST_FAILURE = 400
_PASSING = frozenset({408, 429})
_FIRST_SERVER_FAILURE = 500


class RequestLines:
    """Makes the lines of requests, which get an id where they bring none: ``request-0``, ``request-1``, ..."""

    def __init__(self, endpoint: str, model: str, max_bytes: int) -> None:
        self._endpoint = endpoint
        self._model = model
        self._max_bytes = max_bytes
        self._ids: set[str] = set()
        self._count = 0

    def line(self, request: Mapping[str, Any]) -> bytes:
        """The line of the next request. Raises ConfigurationError for one that a batch cannot take."""
        position, self._count = self._count, self._count + 1
        if not isinstance(request, Mapping):
            raise ConfigurationError(f"Request {position} is no mapping of arguments: {type(request).__name__}.")
        body = given(request)
        custom_id = body.pop("custom_id", f"request-{position}")
        where = f"Request {position} ({custom_id!r})"
        if not isinstance(custom_id, str) or not custom_id:
            raise ConfigurationError(f"{where}: a custom_id is a text that is not empty.")
        if custom_id in self._ids:
            raise ConfigurationError(f"{where}: an earlier request has that custom_id.")
        if body.get("stream"):
            raise ConfigurationError(f"{where}: batches give no streams; leave `stream` out.")
        if body.setdefault("model", self._model) != self._model:
            raise ConfigurationError(f"{where}: all requests of a run go to one deployment, {self._model!r}.")
        self._ids.add(custom_id)
        item = {"custom_id": custom_id, "method": "POST", "url": self._endpoint, "body": body}
        line = orjson.dumps(item, default=to_wire, option=_OPTIONS)
        if len(line) > self._max_bytes:
            raise ConfigurationError(f"{where} has {len(line)} bytes; a file may have {self._max_bytes}.")
        return line


class Limits:
    """Tells when a file is full."""

    def __init__(self, max_requests: int, max_bytes: int) -> None:
        for name, value in (("max_requests", max_requests), ("max_bytes", max_bytes)):
            if value < 1:
                raise ConfigurationError(f"{name} must be at least 1, not {value}.")
        self.max_requests = max_requests
        self.max_bytes = max_bytes

    def fits(self, requests: int, size: int, line: bytes) -> bool:
        """Whether a line fits into a file that has so many requests and bytes."""
        return requests < self.max_requests and size + len(line) <= self.max_bytes


class Outcome(NamedTuple):
    """What a line of an output or error file says."""

    custom_id: str
    status_code: int | None
    request_id: str | None
    body: Any
    """Of the answer, if it is one of success."""
    error: BatchFailure | None

    @property
    def is_final(self) -> bool:
        """Whether another attempt would end the same: the request succeeded, or is itself at fault."""
        return self.error is None or (self.status_code is not None and not is_passing(self.status_code))


def is_passing(status: int) -> bool:
    """Whether a status of failure may be another one later."""
    return status in _PASSING or status >= _FIRST_SERVER_FAILURE


def custom_id_of(line: bytes) -> str:
    """The id on a line of any batch file. Raises ValueError for what is none."""
    return str(_object(line)["custom_id"])


def request_on(line: bytes) -> Mapping[str, Any]:
    """The arguments of the request on a line of an input file."""
    body: Mapping[str, Any] = _object(line)["body"]
    return body


def outcome_on(line: bytes) -> Outcome | None:
    """What a line of an output or error file says; None for what is no such line."""
    try:
        item = _object(line)
    except ValueError:
        return None
    custom_id = str(item["custom_id"])
    response = item.get("response")
    if not isinstance(response, Mapping):
        return Outcome(custom_id, None, None, None, failure_of(item.get("error")))
    status, body = response.get("status_code"), response.get("body")
    status = int(str(status)) if str(status).isdecimal() else None
    request_id = response.get("request_id")
    if item.get("error") or body is None or (status is not None and status >= _FIRST_FAILURE):
        said = body.get("error") if isinstance(body, Mapping) else None
        return Outcome(custom_id, status, request_id, None, failure_of(item.get("error") or said or body))
    return Outcome(custom_id, status, request_id, body, None)


def failure_of(error: object) -> BatchFailure:
    """A failure in whichever of the service's shapes."""
    if not isinstance(error, Mapping):
        return BatchFailure(None, str(error or "The service did not say why."), error)
    code, message = error.get("code"), error.get("message")
    return BatchFailure(None if code is None else str(code), str(message or error), error)


def _object(line: bytes) -> dict[str, Any]:
    item = decode_json(line)
    if not isinstance(item, dict) or "custom_id" not in item:
        raise ValueError(f"not a line of a batch file: {line[:100]!r}")
    return item
