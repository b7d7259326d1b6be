"""Exchanges with the service as values, and whether a contract allows them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import cast
from urllib.parse import quote

from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match

from aoaigen.contract import JSON, Contract, Location, MediaType, Object, Operation, Schema
from aoaigen.json_schema import definitions, fragment

from .changes import Direction, Witness
from .pairing import Slot, by_key, covering

_LONGEST_REASON = 200


class Absent:
    """The type of `ABSENT`, which tells that there is no body from a body of null."""


ABSENT = Absent()


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """A request or, with a status, a response."""

    operation: Operation
    """As the side that allows the exchange has it."""
    parameters: Mapping[Slot, JSON] = field(default_factory=dict)
    media_type: str = ""
    body: JSON | Absent = ABSENT
    status: str | None = None

    def witness(self, reason: str, base_path: str = "") -> Witness:
        """The exchange in text, as it travels. The base path is said only where the server's is what changed."""
        path = base_path + self.operation.path
        sent: dict[str, dict[str, str]] = {location: {} for location in Location}
        declared = by_key(self.operation)
        for slot, value in self.parameters.items():
            parameter = declared[slot]
            sent[parameter.location][parameter.name] = _text(value)
            if parameter.location is Location.PATH:
                path = path.replace(f"{{{parameter.name}}}", quote(_text(value), safe=""))
        headers = sent[Location.HEADER]
        if sent[Location.COOKIE]:
            headers["cookie"] = "; ".join(f"{name}={value}" for name, value in sent[Location.COOKIE].items())
        if not isinstance(self.body, Absent):
            headers["content-type"] = self.media_type
        return Witness(
            method=self.operation.method,
            path=path,
            query=sent[Location.QUERY],
            headers=headers,
            status=None if self.status is None else _number_of(self.status),
            body=None if isinstance(self.body, Absent) else self.body,
            reason=reason,
        )


class Judge:
    """Tells whether one contract allows exchanges of one direction, and values."""

    def __init__(self, contract: Contract, direction: Direction = Direction.RESPONSE) -> None:
        self.contract = contract
        self._contract = _as_sent(contract) if direction is Direction.REQUEST else contract
        self._definitions = definitions(self._contract)
        self._validators: dict[int, tuple[Schema, Draft202012Validator]] = {}

    def objection(self, operation: Operation, exchange: Exchange) -> str:
        """Why an operation's contract excludes an exchange; empty if it allows it."""
        if exchange.status is not None:
            return self._objection_to_response(operation, exchange, exchange.status)
        return self._objection_to_parameters(operation, exchange) or self._objection_to_body(operation, exchange)

    def _objection_to_parameters(self, operation: Operation, exchange: Exchange) -> str:
        for slot, parameter in by_key(operation).items():
            if slot not in exchange.parameters:
                if parameter.required and parameter.location is not Location.PATH:
                    return f"{parameter.location} {parameter.name} is required"
            elif why := self._fault_of_text(parameter.schema, _text(exchange.parameters[slot])):
                return f"{parameter.location} {parameter.name}: {why}"
        return ""

    def _fault_of_text(self, schema: Schema, text: str) -> str:
        """What is wrong with a value that travels as text, whatever it may be read as."""
        faults = [self.fault(schema, value) for value in _readings(text)]
        return "" if "" in faults else faults[0]

    def _objection_to_body(self, operation: Operation, exchange: Exchange) -> str:
        body = operation.request_body
        if isinstance(exchange.body, Absent):
            return "a body is required" if body is not None and body.required else ""
        if body is None:
            return ""
        media = body.media(exchange.media_type)
        return self._objection_to(media, exchange.media_type, exchange.body)

    def _objection_to_response(self, operation: Operation, exchange: Exchange, status: str) -> str:
        response = covering(status, {response.status: response for response in operation.responses})
        if response is None:
            return f"the status {status} is none that the operation answers with"
        if isinstance(exchange.body, Absent) or not response.content:
            return ""
        return self._objection_to(response.media(exchange.media_type), exchange.media_type, exchange.body)

    def _objection_to(self, media: MediaType | None, name: str, body: JSON) -> str:
        if media is None:
            return f"{name} is no media type of the body"
        return self.fault(media.schema, body) if media.schema is not None else ""

    def fault(self, schema: Schema, value: JSON) -> str:
        """What is wrong with a value; empty if nothing is."""
        if id(schema) not in self._validators:
            whole = {**fragment(self._contract, schema), "$defs": self._definitions}
            self._validators[id(schema)] = schema, Draft202012Validator(whole)
        error = best_match(self._validators[id(schema)][1].iter_errors(value))
        if error is None:
            return ""
        message = error.message
        return message if len(message) <= _LONGEST_REASON else f"{message[:_LONGEST_REASON]}…"


def _as_sent(contract: Contract) -> Contract:
    """A contract in which a request need not have what only the service sets."""
    return replace(contract, schemas={name: _unset(schema) for name, schema in contract.schemas.items()})


def _unset(schema: Schema) -> Schema:
    if not isinstance(schema, Object):
        return schema
    properties = (replace(p, required=p.required and not p.schema.read_only) for p in schema.properties)
    return replace(schema, properties=tuple(properties))


def _number_of(status: str) -> int:
    """A status that `2XX` or `default` stands for."""
    return 500 if status == "default" else int(status.replace("X", "0"))


def _text(value: JSON) -> str:
    if isinstance(value, list):
        return ",".join(map(_text, value))
    return value if isinstance(value, str) else json.dumps(value)


def _readings(text: str) -> list[JSON]:
    """What a text may stand for: itself, a list, or what JSON has it mean."""
    found: list[JSON] = [text, list[JSON](text.split(","))]
    try:
        return [*found, cast("JSON", json.loads(text))]
    except ValueError:
        return found
