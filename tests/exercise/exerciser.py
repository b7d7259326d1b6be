"""Calls every operation of any document against the emulator of that document.

    python tests/exercise/exerciser.py DOC...

renders one package of all documents named, and calls each operation with what it requires, with all that it takes and,
where it has one, for its stream; sync and async. It prints what failed, and ends with 1 if anything did.
"""

from __future__ import annotations

import argparse
import asyncio
import importlib
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import reduce
from pathlib import Path
from types import ModuleType
from typing import Any

from aoaigen.bodies import body_of
from aoaigen.catalog import find_templates
from aoaigen.contract import (
    Array,
    Contract,
    Enumeration,
    Map,
    Object,
    Operation,
    Primitive,
    PrimitiveType,
    Reference,
    Schema,
    Union,
)
from aoaigen.conventions import STREAM_PROPERTY, is_azure_openai, method_name, told_apart
from aoaigen.document import read_document
from aoaigen.emulator import Emulator
from aoaigen.emulator.samples import sample
from aoaigen.json_schema import definitions, json_schema
from aoaigen.media import MediaKind
from aoaigen.packages import render_documents
from aoaigen.parse import parse_contract
from aoaigen.results import Download, Items, Nothing, Page, Result, Selection, Text, Value, event_of, result_of
from aoaigen.tree import write
from aoaigen.views.annotations import Direction, symbol
from aoaigen.views.clashes import schemas_told_apart
from aoaigen.views.methods import Argument, arguments_of, asks_for_stream
from aoaigen.views.names import attribute_names, call_name
from aoaigen.views.service import service_view
from jsonschema import Draft202012Validator

DEPLOYMENT = "any-deployment"
FILE = ("sample.bin", b"sample")
PYTHON_TYPES: dict[PrimitiveType, type | tuple[type, ...]] = {
    PrimitiveType.STRING: str,
    PrimitiveType.INTEGER: int,
    PrimitiveType.NUMBER: (int, float),
    PrimitiveType.BOOLEAN: bool,
}


@dataclass(frozen=True)
class Call:
    """One call: its arguments, and what is due."""

    operation: Operation
    kind: str
    given: tuple[Argument, ...]
    values: Mapping[str, Any]
    """By the names of the arguments."""
    result: Result | None
    """None where a stream was asked for."""

    @property
    def positional(self) -> tuple[Any, ...]:
        return tuple(self.values[argument.name] for argument in self.given if argument.positional)

    @property
    def keyword(self) -> dict[str, Any]:
        positional = {argument.name for argument in self.given if argument.positional}
        return {name: value for name, value in self.values.items() if name not in positional}

    @property
    def streams(self) -> bool:
        """Whether the answer is iterated over."""
        return self.result is None or isinstance(self.result, Items)


@dataclass
class Report:
    """How it went."""

    operations: int
    called: set[str] = field(default_factory=set)
    """The operationIds of those that could be called."""
    calls: int = 0
    failures: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        figures = f"{len(self.called)} of {self.operations} operations called, in {self.calls} calls"
        return "\n".join([*self.failures, f"{figures}: {len(self.failures)} failures"])


def exercise(contract: Contract, package: ModuleType) -> Report:
    """Make all calls of a contract with the package that was rendered from it."""
    whole = without_patterns(contract)
    contract = schemas_told_apart(told_apart(whole)[0])[0]
    report = Report(len(whole.operations))
    calls = list(Calls(contract))
    service = service_view(contract)
    keyed = any(name == "key_header" for name, _ in service.description)
    with Emulator(whole, deployments={DEPLOYMENT: "any-model"}, samples_only=True) as emulator:
        settings: dict[str, Any] = {"max_retries": 0}
        if is_azure_openai(contract):
            settings |= {"azure_endpoint": emulator.endpoint, "api_key": emulator.api_key}
        else:
            settings |= {"base_url": emulator.base_url, "api_key": emulator.api_key if keyed else None}
        check = Check(contract, package.BaseModel, emulator, report)
        with getattr(package, service.client)(**settings) as client:
            for call in calls:
                with check.of("sync", call) as keep:
                    answer = method_of(client, call)(*call.positional, **call.keyword)
                    keep(list(answer) if call.streams else answer)

        async def run() -> None:
            async with getattr(package, f"Async{service.client}")(**settings) as client:
                for call in calls:
                    with check.of("async", call) as keep:
                        answer = await method_of(client, call)(*call.positional, **call.keyword)
                        keep([item async for item in answer] if call.streams else answer)

        asyncio.run(run())
    return report


def without_patterns(contract: Contract) -> Contract:
    """A contract that asks for no patterns, for samples do not keep to them."""

    def freed(schema: Schema) -> Schema:
        schema = replace(schema, bounds=replace(schema.bounds, pattern=None))
        match schema:
            case Array():
                return replace(schema, items=freed(schema.items))
            case Map():
                return replace(schema, values=freed(schema.values))
            case Union():
                return replace(schema, members=tuple(map(freed, schema.members)))
            case Object():
                additional = freed(schema.additional) if schema.additional else None
                properties = tuple(replace(p, schema=freed(p.schema)) for p in schema.properties)
                return replace(schema, properties=properties, additional=additional)
            case _:
                return schema

    def freed_operation(operation: Operation) -> Operation:
        body = operation.request_body
        if body is not None:
            content = tuple(replace(media, schema=media.schema and freed(media.schema)) for media in body.content)
            body = replace(body, content=content)
        parameters = tuple(replace(p, schema=freed(p.schema)) for p in operation.parameters)
        return replace(operation, parameters=parameters, request_body=body)

    return replace(
        contract,
        schemas={name: freed(schema) for name, schema in contract.schemas.items()},
        operations=tuple(map(freed_operation, contract.operations)),
    )


def method_of(client: Any, call: Call) -> Any:
    return reduce(getattr, call_name(method_name(call.operation)).split("."), client)


class Calls:
    """The calls of a contract."""

    def __init__(self, contract: Contract) -> None:
        self._contract = contract
        self._definitions = definitions(contract)

    def __iter__(self) -> Iterator[Call]:
        for operation in self._contract.operations:
            arguments = arguments_of(self._contract, operation)
            result = result_of(self._contract, operation)
            yield self._call(operation, "required", arguments, result)
            if any(not argument.required for argument in arguments):
                yield self._call(operation, "all", arguments, result)
            if asks_for_stream(self._contract, operation) is not None:
                yield self._call(operation, "stream", arguments, None)

    def _call(self, operation: Operation, kind: str, arguments: Sequence[Argument], result: Result | None) -> Call:
        body = self._body(operation, whole=kind == "all")
        given = [a for a in arguments if (a.required or kind == "all" if _stands_alone(a) else a.wire_name in body)]
        given += [a for a in arguments if a.place == "model" and a not in given]
        sent = body_of(self._contract, operation)
        form = sent is not None and sent.kind is MediaKind.MULTIPART
        values = {argument.name: self._value(argument, body, form=form) for argument in given}
        if kind == "stream":
            values[STREAM_PROPERTY] = True
        return Call(operation, kind, tuple(given), values, result)

    def _value(self, argument: Argument, body: Mapping[str, Any], *, form: bool) -> Any:
        if argument.schema is None:
            return DEPLOYMENT
        schema = self._contract.resolve(argument.schema)
        if argument.whole and _is_binary(schema):
            return FILE[1]
        if _stands_alone(argument):
            value = self._sample(argument.schema)
            return "anything" if argument.place == "path" and value in ("", [], {}) else value
        if form and _is_binary(schema):
            return FILE
        if form and isinstance(schema, Array) and _is_binary(self._contract.resolve(schema.items)):
            return [FILE]
        return body[argument.wire_name]

    def _sample(self, schema: Schema) -> Any:
        return sample(json_schema(self._contract, schema, self._definitions), "arguments")

    def _body(self, operation: Operation, *, whole: bool) -> dict[str, Any]:
        """What to send: all members, or the fewest that will do."""
        sent = body_of(self._contract, operation)
        if sent is None or sent.members is None or sent.media.schema is None:
            return {}
        value = self._sample(sent.media.schema)
        members: dict[str, Any] = value if isinstance(value, dict) else {}
        members.pop(STREAM_PROPERTY, None)
        if whole:
            return members
        validator = Draft202012Validator(json_schema(self._contract, sent.media.schema, self._definitions))
        for shape in _objects(self._contract, sent.media.schema):
            required = {p.name for p in shape.properties if p.required}
            fewest = {name: member for name, member in members.items() if name in required}
            if validator.is_valid(fewest):
                return fewest
        return members


def _stands_alone(argument: Argument) -> bool:
    """Whether an argument is no member of a body."""
    return argument.whole or argument.place != "body"


def _is_binary(schema: Schema) -> bool:
    return isinstance(schema, Primitive) and schema.type is PrimitiveType.BINARY


def _objects(contract: Contract, schema: Schema) -> Iterator[Object]:
    found = contract.resolve(schema)
    if isinstance(found, Object):
        yield found
    elif isinstance(found, Union):
        for member in found.members:
            yield from _objects(contract, member)


class Check:
    """Looks at what arrived at the emulator, and at what came back."""

    def __init__(self, contract: Contract, base: Any, emulator: Emulator, report: Report) -> None:
        self._contract = contract
        self._base = base  # of all models, whose methods a property of theirs cannot hide
        self._emulator = emulator
        self._report = report

    def of(self, flavour: str, call: Call) -> Attempt:
        return Attempt(self, self._report, f"{flavour} {call_name(method_name(call.operation))} ({call.kind})", call)

    def complaints(self, call: Call, answer: Any) -> Iterator[str]:
        """Whatever is wrong with a call that was answered."""
        arrived = self._emulator.requests[-1]
        self._emulator.requests.clear()
        if (arrived.operation, arrived.method) != (call.operation.id, call.operation.method):
            yield f"arrived as {arrived.method} {arrived.path}, which is {arrived.operation}"
        for argument in call.given:
            if not isinstance(call.values[argument.name], str | int | float):
                continue  # an object may arrive as its members alone
            name = argument.wire_name
            keys = {"query": [key.split("[")[0] for key in arrived.query], "headers": list(arrived.headers)}
            wanted = name.lower() if argument.place == "headers" else name.split("[")[0]
            if argument.place in keys and wanted not in keys[argument.place]:
                yield f"{name} did not arrive in the {argument.place}"
        if call.result is None:
            event = event_of(call.operation)
            assert event is not None
            yield from (what for value in answer for what in self._of_schema(event, value, "event"))
            if not answer:
                yield "gave no event"
        else:
            yield from self._of_result(call, call.result, answer)

    def _of_result(self, call: Call, result: Result, answer: Any) -> Iterator[str]:
        match result:
            case Nothing() if answer is not None:
                yield f"gave {answer!r} where nothing was due"
            case Text() if not isinstance(answer, str):
                yield f"gave {type(answer).__name__} where text was due"
            case Download() if answer.content is None:
                yield "gave no bytes"
            case Value(schema=schema):
                yield from self._of_schema(schema, answer, "answer")
            case Items(schema=schema):
                yield from (what for value in answer for what in self._of_schema(schema, value, "item"))
                if not answer:
                    yield "gave no items"
            case Page(items=items):
                for index, item in enumerate(answer.data):
                    yield from self._of_schema(items, item, f"answer.data[{index}]")
            case Selection(property=name, default=default, choices=choices):
                asked = [call.keyword[a.name] for a in call.given if a.place == "body" and a.wire_name == name]
                yield from self._of_result(call, choices[asked[0] if asked else default], answer)

    def _of_schema(self, schema: Schema, value: Any, where: str) -> Iterator[str]:
        """What in a value is not of the type that the package declares for it."""
        found = self._contract.resolve(schema)
        if value is None and (schema.nullable or found.nullable):
            return
        match found:
            case Object():
                yield from self._of_object(found, schema, value, where)
            case Enumeration(values=values) if value not in values:
                yield f"{where} is {value!r}, which is none of {values}"
            case Array(items=items):
                if not isinstance(value, list):
                    yield f"{where} is {type(value).__name__} and no list"
                    return
                for index, item in enumerate(value):
                    yield from self._of_schema(items, item, f"{where}[{index}]")
            case Map(values=values):
                if not isinstance(value, Mapping):
                    yield f"{where} is {type(value).__name__} and no mapping"
                    return
                for key, item in value.items():
                    yield from self._of_schema(values, item, f"{where}[{key!r}]")
            case Primitive(type=kind) if kind in PYTHON_TYPES and not isinstance(value, PYTHON_TYPES[kind]):
                yield f"{where} is {type(value).__name__} and no {kind}"
            case Union(members=members):
                found_wrong = [list(self._of_schema(member, value, where)) for member in members]
                if all(found_wrong):
                    yield f"{where} is no member of its union: " + "; ".join(wrong[0] for wrong in found_wrong)

    def _of_object(self, found: Object, schema: Schema, value: Any, where: str) -> Iterator[str]:
        while isinstance(schema, Reference) and self._contract.schemas[schema.target] is not found:
            schema = self._contract.schemas[schema.target]
        name = symbol(self._contract, schema.target, Direction.RESPONSE) if isinstance(schema, Reference) else ""
        if type(value).__name__ != name:
            yield f"{where} is {type(value).__name__} and no {name}"
            return
        sent = self._base.model_dump(value, by_alias=True, exclude_unset=True)
        attributes = attribute_names(member.name for member in found.properties)
        for member in found.properties:
            if member.name in sent:
                yield from self._of_schema(
                    member.schema, getattr(value, attributes[member.name]), f"{where}.{member.name}"
                )
            elif member.required:
                yield f"{where}.{member.name} is missing"


class Attempt:
    """Tells the report how a call went, whatever is raised."""

    def __init__(self, check: Check, report: Report, name: str, call: Call) -> None:
        self._check = check
        self._report = report
        self._name = name
        self._call = call

    def __enter__(self) -> Attempt:
        self._report.calls += 1
        return self

    def __call__(self, answer: Any) -> None:
        complaints = list(self._check.complaints(self._call, answer))
        self._report.failures += [f"{self._name}: {complaint}" for complaint in complaints]
        if not complaints:
            self._report.called.add(self._call.operation.id)

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, traceback: object) -> bool:
        if isinstance(error, Exception):
            self._report.failures.append(f"{self._name}: {type(error).__name__}: {error}"[:1000])
        return isinstance(error, Exception)


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("documents", nargs="+", type=Path, metavar="DOC")
    documents = [read_document(path) for path in parser.parse_args(arguments).documents]
    made = render_documents(documents, find_templates(Path.cwd()), distribution="exercised-package", allow_partial=True)
    with tempfile.TemporaryDirectory(prefix="aoaigen-") as folder:
        write({Path(folder): made.files})
        sys.path.insert(0, str(Path(folder) / "src"))
        package = importlib.import_module(made.package.import_name)
        report = exercise(parse_contract(*documents, allow_partial=True), package)
    print(report)
    return 1 if report.failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
