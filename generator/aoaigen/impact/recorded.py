"""Recorded exchanges, held against both versions: what really travels settles what depends on values.

A recording is a file of JSON lines, one exchange each:

    {"request": {"method": "POST", "url": "https://...", "headers": {}, "body": {}},
     "response": {"status": 200, "headers": {}, "body": {}}}

Headers and bodies may be left out, and so may the response. The body of a stream is the list of its events.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from aoaigen.contract import JSON, Contract, Location, Operation, Parameter, Primitive, PrimitiveType
from aoaigen.diagnostics import DocumentError, Problem, UnreadableDocumentError
from aoaigen.diff import Direction, Level
from aoaigen.diff.exchange import ABSENT, Exchange, Judge
from aoaigen.diff.pairing import Slot, by_key

from .hits import Hit, Unfollowed

_JSON = "application/json"
_EVENTS = "text/event-stream"
_CERTAIN = 1.0


@dataclass(frozen=True, slots=True)
class Recorded:
    """What a recording shows."""

    hits: tuple[Hit, ...]
    unfollowed: tuple[Unfollowed, ...]
    exchanges: int


@dataclass(frozen=True, slots=True)
class _Line:
    file: str
    number: int
    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    request: Mapping[str, Any]
    response: Mapping[str, Any] | None

    def problem(self, message: str) -> Problem:
        return Problem(self.file, self.number, 1, message)


def check_recording(path: Path, old: Contract, new: Contract) -> Recorded:
    """Hold the exchanges of a file against both contracts.

    A hit is a request that only the old one allows, or an answer that only one of them allows. Raises
    `UnreadableDocumentError` for a file that cannot be read, `DocumentError` with every line that is no exchange.
    """
    lines = _lines(path)
    sides = _Side(old), _Side(new)
    hits: list[Hit] = []
    unfollowed: list[Unfollowed] = []
    for line in lines:
        operation = sides[0].operation(line)
        if operation is None:
            why = f"{line.method} {line.path} is no operation of {old.api_version}"
            unfollowed.append(Unfollowed(file=line.file, line=line.number, column=1, why=why))
            continue
        hits += _hits(line, operation, *sides)
    return Recorded(tuple(hits), tuple(unfollowed), len(lines))


class _Side:
    """One version: its operations, and whether it allows an exchange."""

    def __init__(self, contract: Contract) -> None:
        self.name = contract.api_version
        self._contract = contract
        self._judges = {direction: Judge(contract, direction) for direction in Direction}
        # Words come before parameters: `/files/import` is not the file named "import".
        operations = sorted(contract.operations, key=lambda operation: operation.path.replace("{", "\uffff"))
        self._operations = [(operation, _pattern(operation.path)) for operation in operations]

    def operation(self, line: _Line) -> Operation | None:
        for operation, pattern in self._operations:
            if operation.method == line.method and pattern.search(line.path):
                return operation
        return None

    def objection_to_request(self, line: _Line) -> str:
        operation = self.operation(line)
        if operation is None:
            return "the operation is not there"
        parameters: dict[Slot, JSON] = {}
        for slot, parameter in by_key(operation).items():
            given = {Location.QUERY: line.query, Location.HEADER: line.headers}.get(parameter.location, {})
            name = parameter.name.lower() if parameter.location is Location.HEADER else parameter.name
            if name in given:
                parameters[slot] = self._value(parameter, given[name])
        media_type = _media_type(line.request, _JSON)
        exchange = Exchange(
            operation=operation, parameters=parameters, media_type=media_type, body=line.request.get("body", ABSENT)
        )
        return self._judges[Direction.REQUEST].objection(operation, exchange)

    def objection_to_response(self, line: _Line) -> str:
        operation = self.operation(line)
        if operation is None or line.response is None:
            return ""
        status, body = str(line.response["status"]), line.response.get("body", ABSENT)
        is_stream = isinstance(body, list) and _media_type(line.response, _EVENTS) == _EVENTS
        media_type = _EVENTS if is_stream else _media_type(line.response, _JSON)
        for part in body if is_stream else (body,):
            exchange = Exchange(operation=operation, status=status, media_type=media_type, body=part)
            if why := self._judges[Direction.RESPONSE].objection(operation, exchange):
                return why
        return ""

    def _value(self, parameter: Parameter, text: str) -> JSON:
        schema = self._contract.resolve(parameter.schema)
        if isinstance(schema, Primitive) and schema.type is not PrimitiveType.STRING:
            try:
                value: JSON = json.loads(text)
            except ValueError:
                return text
            return value
        return text


def _hits(line: _Line, operation: Operation, old: _Side, new: _Side) -> Iterator[Hit]:
    name = f"{operation.method} {operation.path}"
    refused = "" if old.objection_to_request(line) else new.objection_to_request(line)
    if refused:
        yield _hit(line, f"{name}: {new.name} refuses this request: {refused}", Level.BREAKING)
    if line.response is not None:
        excluded_before, excluded_now = old.objection_to_response(line), new.objection_to_response(line)
        if excluded_before and not excluded_now:
            message = f"{name}: {new.name} gives this answer, which {old.name} excludes: {excluded_before}"
            yield _hit(line, message, Level.BREAKING)
        if excluded_now and not excluded_before:
            yield _hit(line, f"{name}: {new.name} does not give this answer: {excluded_now}", Level.RISKY)


def _hit(line: _Line, message: str, level: Level) -> Hit:
    # Not the line itself: what was recorded may hold secrets.
    return Hit(file=line.file, line=line.number, column=1, source="", message=message, level=level, confidence=_CERTAIN)


def _pattern(path: str) -> re.Pattern[str]:
    parts = re.split(r"\{[^}]*\}", path)
    return re.compile("[^/]+".join(map(re.escape, parts)) + "$")


def _media_type(half: Mapping[str, Any], default: str) -> str:
    headers = {name.lower(): value for name, value in (half.get("headers") or {}).items()}
    return str(headers.get("content-type", default)).partition(";")[0].strip()


def _lines(path: Path) -> list[_Line]:
    try:
        texts = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeError) as error:
        raise UnreadableDocumentError([Problem(str(path), 0, 0, f"cannot be read: {error}")]) from None
    found = [_line(str(path), number, text) for number, text in enumerate(texts, 1) if text.strip()]
    problems = [line for line in found if isinstance(line, Problem)]
    if problems:
        raise DocumentError(problems)
    return [line for line in found if not isinstance(line, Problem)]


def _line(file: str, number: int, text: str) -> _Line | Problem:
    try:
        whole = json.loads(text)
        request = whole["request"]
        parts = urlsplit(request["url"])
        response = whole.get("response")
        headers = {str(name).lower(): str(value) for name, value in (request.get("headers") or {}).items()}
        if response is not None and not str(response["status"]).isdigit():
            raise ValueError("status")  # noqa: TRY301 - told below like the rest
        return _Line(
            file=file,
            number=number,
            method=request["method"].upper(),
            path=parts.path,
            query=dict(parse_qsl(parts.query, keep_blank_values=True)),
            headers=headers,
            request=request,
            response=response,
        )
    except (ValueError, LookupError, TypeError, AttributeError):
        message = 'is no exchange; expected {"request": {"method", "url", "body"}, "response": {"status", "body"}}'
        return Problem(file, number, 1, message)
