"""Checks requests against the contract, and words the first thing wrong as the service does."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError, best_match

from aoaigen.contract import (
    Array,
    Contract,
    Location,
    MediaType,
    Object,
    Operation,
    Primitive,
    PrimitiveType,
    Schema,
    Union,
)
from aoaigen.emulator import errors, routing
from aoaigen.emulator.wire import Refusal
from aoaigen.json_schema import definitions, json_schema

JSON_TYPE = "application/json"
FORM_TYPE = "multipart/form-data"

_AUTHORING = {"files", "uploads", "batches", "fine_tuning", "models", "ingestion"}


@dataclass(frozen=True)
class Upload:
    """A file of a form."""

    filename: str
    content_type: str
    content: bytes


def is_authoring(operation: Operation) -> bool:
    """Whether the authoring service answers (files, jobs, ...) and not a model."""
    return routing.key(operation).partition(" ")[2].split("/")[1] in _AUTHORING


class Validation:
    """The checks of one contract. All raise `Refusal`."""

    def __init__(self, contract: Contract) -> None:
        self._contract = contract
        self._definitions = definitions(contract)
        self._validators: dict[tuple[str, str], Draft202012Validator] = {}

    def query(self, operation: Operation, query: Mapping[str, str]) -> None:
        for parameter in operation.parameters_in(Location.QUERY):
            given = query.get(parameter.name)
            if given is None:
                if parameter.required:
                    raise self._refuse(operation, f"'{parameter.name}' is a required parameter", parameter.name)
                continue
            value = self._read_text(parameter.schema, [given])
            schema = {**json_schema(self._contract, parameter.schema), "$defs": self._definitions}
            error = best_match(Draft202012Validator(schema).iter_errors(value))
            if error is not None:
                raise self._refuse(operation, f"{error.message} - '{parameter.name}'", parameter.name)

    def read_json(self, operation: Operation, content: bytes) -> dict[str, Any]:
        """Decode a body that should be a JSON object."""
        try:
            body = json.loads(content or b"{}")
        except ValueError as error:
            raise self._refuse(operation, f"The body of the request is not valid JSON: {error}", None) from None
        if not isinstance(body, dict):
            raise self._refuse(operation, "The body of the request is not a JSON object", None)
        return body

    def read_form(self, operation: Operation, fields: Sequence[tuple[str, str | Upload]]) -> dict[str, Any]:
        """The fields of a form as the values that the contract asks for; `name[]` is a list."""
        schema = self._form_schema(operation)
        grouped: dict[str, list[str | Upload]] = {}
        for name, value in fields:
            grouped.setdefault(name, []).append(value)
        body: dict[str, Any] = {}
        for name, values in grouped.items():
            found = schema.property(name) if schema is not None else None
            body[name] = self._read_text(found.schema, values) if found is not None else values[0]
        return body

    def body(self, operation: Operation, body: Mapping[str, Any]) -> None:
        media = _media(operation)
        if media is None or media.schema is None:
            return
        self._check_names(operation, self._contract.resolve(media.schema), body)
        error = best_match(self._validator(operation, media, media.schema).iter_errors(body))
        if error is not None:
            raise self._refuse(operation, *_word(error))

    def _check_names(self, operation: Operation, schema: Schema, body: Mapping[str, Any]) -> None:
        if not isinstance(schema, Object) or schema.additional is not None:
            return
        known = {property.name for property in schema.properties} | {"model"}
        unknown = [name for name in body if name not in known]
        if unknown:
            plural = "s" if len(unknown) > 1 else ""
            message = f"Unrecognized request argument{plural} supplied: {', '.join(unknown)}"
            raise self._refuse(operation, message, None)

    def _validator(self, operation: Operation, media: MediaType, schema: Schema) -> Draft202012Validator:
        key = operation.id, media.name
        if key not in self._validators:
            wanted = {**json_schema(self._contract, schema), "$defs": self._definitions}
            self._validators[key] = Draft202012Validator(wanted)
        return self._validators[key]

    def _form_schema(self, operation: Operation) -> Object | None:
        media = operation.request_body.media(FORM_TYPE) if operation.request_body is not None else None
        schema = self._contract.resolve(media.schema) if media is not None and media.schema is not None else None
        return schema if isinstance(schema, Object) else None

    def _read_text(self, schema: Schema, values: Sequence[str | Upload]) -> Any:
        schema = self._contract.resolve(schema)
        if isinstance(schema, Array):
            return [self._read_text(schema.items, [value]) for value in values]
        if isinstance(schema, Union):
            return self._read_text(schema.members[0], values)
        value = values[0]
        if isinstance(value, str) and isinstance(schema, Primitive) and schema.type in _FROM_TEXT:
            try:
                return json.loads(value)
            except ValueError:
                return value
        return value

    def _refuse(self, operation: Operation, message: str, param: str | None) -> Refusal:
        if is_authoring(operation):
            return errors.authoring(400, "invalidPayload", message, param)
        return errors.engine(message, param=param)


_FROM_TEXT = {PrimitiveType.INTEGER, PrimitiveType.NUMBER, PrimitiveType.BOOLEAN}


def _media(operation: Operation) -> MediaType | None:
    content = operation.request_body.content if operation.request_body is not None else ()
    return content[0] if content else None


def _word(error: ValidationError) -> tuple[str, str | None]:
    """What is wrong and in which argument, e.g. `5 is not of type 'string' - 'messages.0.content'`."""
    path = ".".join(str(step) for step in error.absolute_path)
    return (f"{error.message} - '{path}'", str(error.absolute_path[0])) if path else (error.message, None)
