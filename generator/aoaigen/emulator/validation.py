"""Checks requests against the contract, and words the first thing wrong as the service does."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Any
from urllib.parse import unquote_plus

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError, best_match

from aoaigen.contract import (
    UNSET,
    Anything,
    Array,
    Contract,
    Encoding,
    Location,
    Map,
    MediaType,
    Object,
    Operation,
    Parameter,
    Primitive,
    PrimitiveType,
    Schema,
    Style,
    Union,
)
from aoaigen.emulator import errors, routing
from aoaigen.emulator.parameters import Received, pairs_of, read_parameter, typed
from aoaigen.emulator.wire import Refusal
from aoaigen.json_schema import definitions, json_schema
from aoaigen.media import FORM, JSON as JSON_TYPE, MULTIPART, MediaKind, kind_of

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
        self.definitions = definitions(contract)
        self._validators: dict[tuple[str, ...], Draft202012Validator] = {}

    def parameters(self, operation: Operation, received: Received) -> None:
        for parameter in operation.parameters:
            value = read_parameter(self._contract, parameter, operation.parameters, received)
            name = parameter.name
            if value is UNSET:
                if parameter.required and parameter.location is not Location.PATH:
                    raise self._refuse(operation, f"'{name}' is a required parameter", name)
                continue
            validator = self._validator((operation.id, parameter.location, name), parameter.schema)
            error = best_match(validator.iter_errors(value))
            if error is not None:
                raise self._refuse(operation, f"{error.message} - '{name}'", name)

    def read(self, operation: Operation, media_type: str, content: bytes) -> Any:
        """Decode a body that is no form: JSON, unless the operation takes something else. `UNSET` if there is none."""
        media = _media(operation, media_type)
        kind = _kind(self._contract, media)
        if not content and media is not None and not self._is_object(media.schema):
            return UNSET
        if kind is MediaKind.TEXT:
            return content.decode("utf-8", "replace")
        if kind is MediaKind.BINARY:
            return content
        try:
            if kind is MediaKind.LINES:
                return [json.loads(line) for line in content.splitlines() if line.strip()]
            body = json.loads(content or b"{}")
        except ValueError as error:
            raise self._refuse(operation, f"The body of the request is not valid JSON: {error}", None) from None
        if not isinstance(body, dict) and (media is None or self._is_object(media.schema)):
            raise self._refuse(operation, "The body of the request is not a JSON object", None)
        return body

    def read_fields(self, operation: Operation, fields: Sequence[tuple[str, str | Upload]]) -> dict[str, Any]:
        """The fields of a multipart form as the values that the contract asks for; `name[]` is a list."""
        schema = self._form_schema(operation, MULTIPART)
        grouped: dict[str, list[str | Upload]] = {}
        for name, value in fields:
            grouped.setdefault(name, []).append(value)
        body: dict[str, Any] = {}
        for name, values in grouped.items():
            found = schema.property(name) if schema is not None else None
            several = found is not None and isinstance(self._contract.resolve(found.schema), Array)
            body[name] = typed(self._contract, found.schema, values if several else values[0]) if found else values[0]
        return body

    def read_form(self, operation: Operation, content: bytes) -> dict[str, Any]:
        """The fields of a form that is written as a query is, likewise."""
        schema, media = self._form_schema(operation, FORM), _media(operation, FORM)
        text = content.decode("utf-8", "replace")
        body: dict[str, Any] = {name: unquote_plus(value) for name, value in pairs_of(text, "&")}
        for property in schema.properties if schema is not None else ():
            encoding = media.encoding.get(property.name, Encoding()) if media is not None else Encoding()
            field = Parameter(
                name=property.name,
                location=Location.QUERY,
                schema=property.schema,
                required=property.required,
                style=encoding.style or Style.FORM,
                explode=encoding.explode if encoding.explode is not None else encoding.style in (None, Style.FORM),
                media_type=self._json_of(property.schema, encoding),
                origin=property.schema.origin,
            )
            value = read_parameter(self._contract, field, (), Received({}, text, {}))
            if value is not UNSET:
                claimed = {name for name in body if name == property.name or name.startswith(f"{property.name}[")}
                body = {name: given for name, given in body.items() if name not in claimed} | {property.name: value}
        return body

    def _json_of(self, schema: Schema, encoding: Encoding) -> str:
        """The media type of a field of a form, where that is JSON: that of objects is, unless a style is stated."""
        if encoding.content_type is not None:
            return JSON_TYPE if kind_of(encoding.content_type) is MediaKind.JSON else ""
        styled = encoding.style is not None or encoding.explode is not None
        return JSON_TYPE if not styled and isinstance(self._contract.resolve(schema), Object | Map) else ""

    def body(self, operation: Operation, body: Any, media_type: str = JSON_TYPE) -> None:
        media = _media(operation, media_type)
        if body is UNSET:
            if operation.request_body is not None and operation.request_body.required:
                raise self._refuse(operation, "The request has no body", None)
            return
        kind = _kind(self._contract, media)
        if media is None or media.schema is None or kind in (MediaKind.TEXT, MediaKind.BINARY):
            return
        schema = media.schema
        if kind is MediaKind.LINES:
            items = self._contract.item_of(schema) or Anything(origin=schema.origin)
            schema = Array(items=items, origin=schema.origin)
        if isinstance(body, dict):
            self._check_names(operation, self._contract.resolve(schema), body)
        error = best_match(self._validator((operation.id, media.name), schema).iter_errors(body))
        if error is not None:
            raise self._refuse(operation, *_word(error))

    def _is_object(self, schema: Schema | None) -> bool:
        """Whether a body has to be an object."""
        found = self._contract.resolve(schema) if schema is not None else None
        if isinstance(found, Union):
            return all(self._is_object(member) for member in found.members)
        return isinstance(found, Object | Map)

    def _check_names(self, operation: Operation, schema: Schema, body: Mapping[str, Any]) -> None:
        if not isinstance(schema, Object) or schema.additional is not None:
            return
        known = {property.name for property in schema.properties} | {"model"}
        unknown = [name for name in body if name not in known]
        if unknown:
            plural = "s" if len(unknown) > 1 else ""
            message = f"Unrecognized request argument{plural} supplied: {', '.join(unknown)}"
            raise self._refuse(operation, message, None)

    def _validator(self, key: tuple[str, ...], schema: Schema) -> Draft202012Validator:
        if key not in self._validators:
            self._validators[key] = Draft202012Validator(json_schema(self._contract, schema, self.definitions))
        return self._validators[key]

    def _form_schema(self, operation: Operation, media_type: str) -> Object | None:
        media = operation.request_body.media(media_type) if operation.request_body is not None else None
        schema = self._contract.resolve(media.schema) if media is not None and media.schema is not None else None
        return schema if isinstance(schema, Object) else None

    def _refuse(self, operation: Operation, message: str, param: str | None) -> Refusal:
        if is_authoring(operation):
            return errors.authoring(400, "invalidPayload", message, param)
        return errors.engine(message, param=param)


def _media(operation: Operation, media_type: str) -> MediaType | None:
    """What an operation takes of a media type; if it takes none such, the first that it takes."""
    body = operation.request_body
    if body is None or not body.content:
        return None
    fitting = (media for media in body.content if fnmatchcase(media_type, media.name))
    return body.media(media_type) or next(fitting, body.content[0])


def _kind(contract: Contract, media: MediaType | None) -> MediaKind:
    """How the content of a media type is read; that of none is JSON."""
    if media is None:
        return MediaKind.JSON
    schema = contract.resolve(media.schema) if media.schema is not None else None
    is_binary = isinstance(schema, Primitive) and schema.type is PrimitiveType.BINARY
    return MediaKind.BINARY if is_binary else kind_of(media.name)


def _word(error: ValidationError) -> tuple[str, str | None]:
    """What is wrong and in which argument, e.g. `5 is not of type 'string' - 'messages.0.content'`."""
    path = ".".join(str(step) for step in error.absolute_path)
    return (f"{error.message} - '{path}'", str(error.absolute_path[0])) if path else (error.message, None)
