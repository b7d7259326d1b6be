"""Views of the TypedDicts of methods' arguments, for those who put them together before they call."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from aoaigen.contract import Contract, Operation
from aoaigen.conventions import BASE, NON_STREAMING, STREAMING, MethodName, method_name

from .annotations import RUNTIME, Annotator
from .batching import batch_requests
from .imports import Imports
from .methods import Argument, argument_annotation, arguments_of, asks_for_stream
from .names import call_name
from .resources import Resource
from .text import docstring
from .types import ClassView, FieldView


def argument_dicts(
    contract: Contract,
    resource: Resource,
    argument_classes: Mapping[MethodName, str],
    annotator: Annotator,
    imports: Imports,
) -> Iterator[ClassView]:
    """The TypedDict of each method's arguments, for those that have any by keyword."""
    for operation in resource.operations:
        yield from _dicts(contract, operation, argument_classes[method_name(operation)], annotator, imports)
        yield from batch_requests(contract, operation, argument_classes, imports)


def _dicts(
    contract: Contract, operation: Operation, name: str, annotator: Annotator, imports: Imports
) -> Iterator[ClassView]:
    """One, and where a stream can be asked for, as in `openai`, one for calls that do and one for those that do not."""
    arguments = [argument for argument in arguments_of(contract, operation) if not argument.positional]
    if not arguments:
        return
    inner = annotator.within(argument.name for argument in arguments)
    keys = {argument.name: _key(inner, imports, argument) for argument in arguments}
    base, doc = (
        imports.use_local((*RUNTIME, "typed_dicts"), "TypedDict"),
        f"The arguments of `client.{call_name(method_name(operation))}`",
    )
    asks = asks_for_stream(contract, operation)
    if asks is not None:
        stream = keys.pop(asks.name)
        literal, not_required = (imports.use("typing", each) for each in ("Literal", "NotRequired"))
        null = " | None" if "None" in stream.annotation else ""
        off = replace(stream, annotation=f"{not_required}[{literal}[False]{null}]")
        on = replace(stream, annotation=f"{literal}[True]")
        yield ClassView(f"{name}{BASE}", base, docstring(f"{doc}, but for `{asks.name}`.", 4), tuple(keys.values()))
        base, keys = f"{name}{BASE}", {asks.name: stream}
        yield ClassView(f"{name}{NON_STREAMING}", base, docstring(f"{doc}, for a whole answer.", 4), (off,))
        yield ClassView(f"{name}{STREAMING}", base, docstring(f"{doc}, for a stream.", 4), (on,))
    yield ClassView(name, base, docstring(f"{doc}.", 4), tuple(keys.values()))


def _key(annotator: Annotator, imports: Imports, argument: Argument) -> FieldView:
    annotation = argument_annotation(annotator, argument)
    if not argument.required:
        annotation = f"{imports.use('typing', 'NotRequired')}[{annotation}]"
    return FieldView(argument.name, annotation, "", docstring(argument.doc, 4) if argument.doc else "")
