"""Views of methods: arguments, overloads, documentation, and the call that each makes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from aoaigen.bodies import body_of
from aoaigen.contract import (
    Anything,
    Contract,
    Enumeration,
    Location,
    Operation,
    Parameter,
    Primitive,
    PrimitiveType,
    Reference,
    Schema,
    Union,
)
from aoaigen.conventions import (
    DEPLOYMENT_ARGUMENT,
    STREAM_PROPERTY,
    deployment_parameter,
    is_filled_in_by_client,
    member_name,
    method_name,
)
from aoaigen.diagnostics import Problem, Severity
from aoaigen.results import Download, Items, Nothing, Page, Result, Selection, Text, Value, event_of, result_of

from .annotations import ANYTHING, Annotator, Direction, Scope
from .names import argument_name, call_name, method_identifier
from .operations import PLACES, OperationView, operation_view
from .text import docstring, literal

EXTRAS = (
    ("extra_headers", "Headers to send besides the client's."),
    ("extra_query", "Query parameters to send besides the method's."),
    ("extra_body", "Members to add to the request body."),
    ("timeout", "Seconds, or a `Timeout`, for this call alone."),
)
"""What every method takes besides, as documentation has it."""

WHOLE_BODY = "body"
"""What a method calls a request body that is no object with members, unless its schema has a name."""


@dataclass(frozen=True, slots=True)
class Wrapper:
    """A way to call every method of a resource for something else than its parsed result."""

    property: str
    suffix: str
    """Of class names."""
    caller: str
    """The runtime's function that makes a caller for it."""
    function: str
    """The runtime's function that gives a method its other return type."""
    doc: str


@dataclass(frozen=True, slots=True)
class Flavour:
    """Sync or async: all that differs between the two in generated code."""

    prefix: str
    """Of class names."""
    define: str
    await_: str
    resource: str
    caller: str
    stream: str
    page: str
    cursor_page: str
    wrappers: tuple[Wrapper, ...]


_RAW_DOC = "each method giving the raw HTTP response"
_STREAMING_DOC = "each method giving a response whose body is read on demand"

SYNC = Flavour(
    prefix="",
    define="def",
    await_="",
    resource="SyncResource",
    caller="SyncCaller",
    stream="Stream",
    page="SyncPage",
    cursor_page="SyncCursorPage",
    wrappers=(
        Wrapper("with_raw_response", "WithRawResponse", "raw_caller", "returns_raw", _RAW_DOC),
        Wrapper(
            "with_streaming_response", "WithStreamingResponse", "streamed_caller", "returns_streamed", _STREAMING_DOC
        ),
    ),
)
ASYNC = Flavour(
    prefix="Async",
    define="async def",
    await_="await ",
    resource="AsyncResource",
    caller="AsyncCaller",
    stream="AsyncStream",
    page="AsyncPage",
    cursor_page="AsyncCursorPage",
    wrappers=(
        Wrapper("with_raw_response", "WithRawResponse", "async_raw_caller", "async_returns_raw", _RAW_DOC),
        Wrapper(
            "with_streaming_response",
            "WithStreamingResponse",
            "async_streamed_caller",
            "async_returns_streamed",
            _STREAMING_DOC,
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of a method, still without annotations."""

    name: str
    wire_name: str
    place: str
    """`path`, `query`, `headers`, `cookies`, `body`, or `model` for the deployment."""
    schema: Schema | None
    """None for the deployment, which is a string."""
    required: bool
    doc: str
    deprecated: bool = False
    whole: bool = False
    """Whether it is the body itself, and not a member of it."""
    renamed: bool = False
    """Whether another argument of the method has the name that this one would have."""
    positional: bool = False
    """Only the member that an operation is about: `messages.retrieve(message_id, thread_id=...)`, as in `openai`."""


@dataclass(frozen=True, slots=True)
class ArgumentView:
    name: str
    annotation: str
    default: str
    """` = omit`, or nothing."""


@dataclass(frozen=True, slots=True)
class OverloadView:
    arguments: tuple[ArgumentView, ...]
    returns: str


@dataclass(frozen=True, slots=True)
class CallView:
    """One call on the client."""

    condition: str
    """`if stream: `, or nothing."""
    method: str
    arguments: tuple[str, ...]
    """What stands behind the operation: the type that the answer becomes, if the call needs one."""


@dataclass(frozen=True, slots=True)
class MethodView:
    name: str
    define: str
    await_: str
    constant: str
    positional: tuple[ArgumentView, ...]
    arguments: tuple[ArgumentView, ...]
    returns: str
    overloads: tuple[OverloadView, ...]
    doc: str
    locals: tuple[tuple[str, str], ...]
    """What several calls share, by name."""
    call_arguments: tuple[tuple[str, str], ...]
    calls: tuple[CallView, ...]


@dataclass(frozen=True, slots=True)
class SelectionView:
    """The constant that maps the values of a request property to result types."""

    constant: str
    annotation: str
    choices: tuple[tuple[str, str], ...]


def arguments_of(contract: Contract, operation: Operation) -> tuple[Argument, ...]:
    """The arguments of a method: the positional one first, then required ones, then the rest, deprecated ones last.

    Of two with one name, the second is called after its place as well.
    """
    found = [*_path_arguments(operation), *_deployment_argument(operation)]
    found += _parameter_arguments(operation)
    found += _body_arguments(contract, operation)
    return tuple(sorted(_told_apart(found), key=_rank))


def argument_notes(contract: Contract) -> Iterator[Problem]:
    """Which arguments are not called as one would expect."""
    for operation in contract.operations:
        for argument in arguments_of(contract, operation):
            if argument.renamed:
                at = argument.schema.origin if argument.schema else operation.origin
                what = f"{argument.wire_name!r} ({argument.place}) of {operation.id}"
                message = f"{what} is the argument `{argument.name}`: another one has its name"
                yield at.problem(message, Severity.NOTE)


def _rank(argument: Argument) -> int:
    if argument.positional:
        return 0
    if argument.required:
        return 1
    return 2 if argument.place == "model" else 4 if argument.deprecated else 3


def _path_arguments(operation: Operation) -> Iterator[Argument]:
    in_path = [p for p in operation.parameters_in(Location.PATH) if p.name != deployment_parameter(operation)]
    last = max((operation.path.find(f"{{{parameter.name}}}") for parameter in in_path), default=0)
    for parameter in in_path:
        argument = _parameter_argument(parameter, "path", required=True)
        if operation.path.find(f"{{{parameter.name}}}") == last:
            argument = replace(argument, name=member_name(operation) or argument.name, positional=True)
        yield argument


def _deployment_argument(operation: Operation) -> Iterator[Argument]:
    if deployment_parameter(operation) is not None:
        yield Argument(
            name=DEPLOYMENT_ARGUMENT,
            wire_name=DEPLOYMENT_ARGUMENT,
            place="model",
            schema=None,
            required=False,
            doc="The deployment that answers. May be left out where the client was made with `azure_deployment`.",
        )


def _parameter_arguments(operation: Operation) -> Iterator[Argument]:
    for parameter in operation.parameters:
        of_path = parameter.location is Location.PATH
        if not of_path and not is_filled_in_by_client(operation, parameter.location, parameter.name):
            yield _parameter_argument(parameter, PLACES[parameter.location], required=parameter.required)


def _parameter_argument(parameter: Parameter, place: str, *, required: bool) -> Argument:
    return Argument(
        name=argument_name(parameter.name),
        wire_name=parameter.name,
        place=place,
        schema=parameter.schema,
        required=required,
        doc=parameter.description,
        deprecated=parameter.deprecated,
    )


def _body_arguments(contract: Contract, operation: Operation) -> Iterator[Argument]:
    body = body_of(contract, operation)
    if body is not None and body.members is None:
        schema = body.schema
        yield Argument(
            name=argument_name(schema.target) if isinstance(schema, Reference) else WHOLE_BODY,
            wire_name=WHOLE_BODY,
            place="body",
            schema=schema,
            required=body.required,
            doc=body.description or contract.described(schema),
            whole=True,
        )
    for member in (body.members or ()) if body else ():
        if member.name == DEPLOYMENT_ARGUMENT and deployment_parameter(operation) is not None:
            continue  # the client puts the deployment into the body as well
        yield Argument(
            name=argument_name(member.name),
            wire_name=member.name,
            place="body",
            schema=member.schema,
            required=member.required,
            doc=contract.described(member.schema),
            deprecated=member.schema.deprecated,
        )


def _told_apart(arguments: list[Argument]) -> Iterator[Argument]:
    taken: set[str] = set()
    for argument in arguments:
        name = argument.name
        if name in taken:
            name = f"{argument.place}_{name}"
        while name in taken:
            name = f"{name}_"
        taken.add(name)
        yield argument if name == argument.name else replace(argument, name=name, renamed=True)


def stream_question(contract: Contract, operation: Operation) -> Argument | None:
    """The argument that asks for a stream, and is not another member of its name."""
    for argument in arguments_of(contract, operation):
        if argument.place == "body" and argument.wire_name == STREAM_PROPERTY and argument.schema is not None:
            found = contract.resolve(argument.schema)
            if isinstance(found, Anything) or (isinstance(found, Primitive) and found.type is PrimitiveType.BOOLEAN):
                return argument
    return None


def asks_for_stream(contract: Contract, operation: Operation) -> Argument | None:
    """The argument that asks for a stream in place of a whole answer, of a method that can give both."""
    if event_of(operation) is None or isinstance(result_of(contract, operation), Items):
        return None
    return stream_question(contract, operation)


class MethodBuilder:
    """Makes the views of one operation's method.

    `hints` is for what stands in annotations alone, `values` for what the module needs when it runs.
    """

    def __init__(self, contract: Contract, operation: Operation, hints: Scope, values: Scope) -> None:
        self._contract = contract
        self.operation = operation
        self.hints = hints
        self.arguments = arguments_of(contract, operation)
        names = [argument.name for argument in self.arguments]
        self.values = replace(values, annotator=values.annotator.within(names))  # they stand before a body's names
        self.name = method_identifier(method_name(operation).method)
        self._result = result_of(contract, operation)
        self._event = event_of(operation) if asks_for_stream(contract, operation) is not None else None
        self.constant = f"_{self.name.upper()}"

    def hint(self, module: str, name: str) -> str:
        """Import a name for annotations alone, and give it back."""
        return self.hints.imports.use(module, name)

    @property
    def streams(self) -> bool:
        """Whether the method can answer with events."""
        return self._event is not None

    @property
    def downloads(self) -> bool:
        """Whether the method gives a body of bytes."""
        return isinstance(self._result, Download)

    def beside(self, method: str) -> Operation | None:
        """The operation of another method of the client, if it has that."""
        return operation_called(self._contract, method)

    def of(self, operation: Operation) -> MethodBuilder:
        """The builder of another method, which imports into the same module."""
        return MethodBuilder(self._contract, operation, self.hints, self.values)

    # What the module says once, for both flavours.

    def operation_view(self) -> OperationView:
        return operation_view(self._contract, self.operation, self.constant, self.values)

    def selection_view(self) -> SelectionView | None:
        if not isinstance(self._result, Selection):
            return None
        mapping = self.hints.imports.use("collections.abc", "Mapping")
        choices = tuple((literal(v), self._type_of(choice, self.values)) for v, choice in self._result.choices.items())
        return SelectionView(f"{self.constant}_RESULTS", f"{mapping}[object, type[{self.returns(SYNC)}]]", choices)

    # What each flavour says.

    def method_view(self, flavour: Flavour) -> MethodView:
        paged = isinstance(self._result, Page)
        positional = tuple(self.argument_view(a) for a in self.arguments if a.positional)
        keyword = tuple(self.argument_view(a) for a in self.arguments if not a.positional)
        sent = tuple(self._sent())
        shared = self._event is not None  # by two calls, of which a stream is one
        return MethodView(
            name=self.name,
            define="def" if paged else flavour.define,
            await_="" if paged else flavour.await_,
            constant=self.constant,
            positional=positional,
            arguments=keyword,
            returns=self._union_returns(flavour),
            overloads=tuple(self._overloads(flavour, keyword)),
            doc=self._doc(),
            locals=tuple((self._variable(name), value) for name, value in sent if name != value) if shared else (),
            call_arguments=tuple(
                (name, self._variable(name) if shared and name != value else value) for name, value in sent
            ),
            calls=tuple(self._calls(flavour)),
        )

    def text_view(self, flavour: Flavour, name: str) -> MethodView:
        """The view of a method of another name, which gives the text of the same download."""
        text = self.hints.annotator.builtin("str")
        return replace(
            self.method_view(flavour),
            name=name,
            returns=text,
            doc=self._doc(f"Deprecated: `{self.name}` gives any content.", returns="The text."),
            calls=(CallView("", "request", (text,)),),
        )

    def _sent(self) -> Iterator[tuple[str, str]]:
        """What a call hands over besides the operation and the result, by keyword."""
        if self._arguments_at("model"):
            yield "model", DEPLOYMENT_ARGUMENT
        for place in ("path", "query", "headers", "cookies", "body"):
            found = self._arguments_at(place)
            if found and found[0].whole:
                yield place, found[0].name
            elif found:
                # A comma behind the last member makes the formatter give each a line of its own.
                members = "".join(f"{literal(a.wire_name)}: {a.name}, " for a in found)
                yield place, f"{{{members if len(found) > 2 else members.removesuffix(', ')}}}"
        yield "options", "CallOptions(extra_headers, extra_query, extra_body, timeout)"

    def _variable(self, name: str) -> str:
        """A local variable of that name, or nearly so if an argument has it."""
        return f"{name}_" if any(argument.name == name for argument in self.arguments) else name

    def _arguments_at(self, place: str) -> list[Argument]:
        return [argument for argument in self.arguments if argument.place == place]

    def argument_view(self, argument: Argument) -> ArgumentView:
        annotation = self.annotation(argument)
        if argument.required:
            return ArgumentView(argument.name, annotation, "")
        return ArgumentView(argument.name, f"{annotation} | {self.omit()}", " = omit")

    def omit(self) -> str:
        self.values.runtime("sentinels", "omit")
        return self.hints.runtime("sentinels", "Omit")

    def annotation(self, argument: Argument) -> str:
        """The annotation of an argument that is given."""
        return argument_annotation(self.hints.annotator, argument)

    def returns(self, flavour: Flavour) -> str:
        """What the method gives where no stream is asked for."""
        result = self._result
        match result:
            case Page():
                item = self.hints.annotator.annotate(result.items, Direction.RESPONSE)
                page = f"{self._page_class(flavour, self.hints)}[{item}]"
                if flavour is SYNC:
                    return page
                paginator = self.hints.runtime("pagination", "AsyncPaginator")
                return f"{paginator}[{item}, {page}]"
            case Selection():
                types = dict.fromkeys(self._type_of(choice, self.hints) for choice in result.choices.values())
                return " | ".join(types)
            case Items(schema=item):
                return self._stream(item, flavour)
            case _:
                return self._type_of(result, self.hints)

    def _type_of(self, result: Result, scope: Scope) -> str:
        match result:
            case Value(schema=schema):
                return scope.annotator.annotate(schema, Direction.RESPONSE)
            case Text():
                return scope.annotator.builtin("str")
            case Nothing():
                return "None"
            case _:
                return scope.runtime("responses", "HttpxBinaryResponseContent")

    def _page_class(self, flavour: Flavour, scope: Scope) -> str:
        cursor = isinstance(self._result, Page) and self._result.cursor
        name = flavour.cursor_page if cursor else flavour.page
        return scope.runtime("pagination", name)

    def stream_of(self, flavour: Flavour) -> str:
        assert self._event is not None  # noqa: S101 - asked for only where there are events
        return self._stream(self._event, flavour)

    def _stream(self, item: Schema, flavour: Flavour) -> str:
        stream = self.hints.runtime("streaming", flavour.stream)
        return f"{stream}[{self.hints.annotator.annotate(item, Direction.RESPONSE)}]"

    def _union_returns(self, flavour: Flavour) -> str:
        plain = self.returns(flavour)
        return f"{plain} | {self.stream_of(flavour)}" if self._event is not None else plain

    def _calls(self, flavour: Flavour) -> Iterator[CallView]:
        if self._event is not None:
            yield CallView(f"if {STREAM_PROPERTY}: ", "stream", (self._type_argument(self._event),))
        result = self._result
        match result:
            case Page():
                item = self.values.annotator.annotate(result.items, Direction.RESPONSE)
                yield CallView("", "page", (f"{self._page_class(flavour, self.values)}[{item}]",))
            case Items(schema=item):
                yield CallView("", "stream", (self._type_argument(item),))
            case Download():
                yield CallView("", "download", ())
            case Selection():
                chosen = next(a.name for a in self.arguments if a.wire_name == result.property)
                default = self._type_of(result.choices[result.default], self.values)
                yield CallView("", "request", (f"{self.constant}_RESULTS.get({chosen}, {default})",))
            case Nothing():
                yield CallView("", "request", (self.values.imports.use("types", "NoneType"),))
            case Value(schema=schema):
                yield CallView("", "request", (self._type_argument(schema),))
            case _:
                yield CallView("", "request", (self._type_of(result, self.values),))

    def _type_argument(self, schema: Schema) -> str:
        """A type as a value: to type checkers, one that is written out as a union is none until it is said to be."""
        text = self.values.annotator.annotate(schema, Direction.RESPONSE)
        found = self._contract.resolve(schema)
        several = isinstance(found, Union) and self.values.annotator.has_alternatives(found)
        if text in ANYTHING or not (schema.nullable or found.nullable or several or isinstance(found, Enumeration)):
            return text
        return f"{self.values.imports.use('typing', 'cast')}({literal(f'type[{text}]')}, {text})"

    def _overloads(self, flavour: Flavour, arguments: tuple[ArgumentView, ...]) -> Iterator[OverloadView]:
        if self._event is not None:
            yield from self._stream_overloads(flavour, arguments)
        elif isinstance(self._result, Selection):
            yield from self._selection_overloads(self._result, flavour, arguments)

    def _stream_overloads(self, flavour: Flavour, arguments: tuple[ArgumentView, ...]) -> Iterator[OverloadView]:
        self.values.imports.use("typing", "overload")
        literal_type = self.hints.imports.use("typing", "Literal")
        plain, stream = self.returns(flavour), self.stream_of(flavour)
        null = " | None" if any(a.name == STREAM_PROPERTY and "None" in a.annotation for a in arguments) else ""
        off = ArgumentView(STREAM_PROPERTY, f"{literal_type}[False]{null} | {self.omit()}", " = omit")
        on = ArgumentView(STREAM_PROPERTY, f"{literal_type}[True]", "")
        boolean = self.hints.annotator.builtin("bool")
        either = ArgumentView(STREAM_PROPERTY, f"{boolean}{null} | {self.omit()}", " = omit")
        for argument, returns in ((off, plain), (on, stream), (either, f"{plain} | {stream}")):
            yield OverloadView(_with(arguments, argument), returns)

    def _selection_overloads(
        self, selection: Selection, flavour: Flavour, arguments: tuple[ArgumentView, ...]
    ) -> Iterator[OverloadView]:
        self.values.imports.use("typing", "overload")
        literal_type = self.hints.imports.use("typing", "Literal")
        property = next(a for a in self.arguments if a.wire_name == selection.property)
        by_type: dict[str, list[str]] = {}
        for value, choice in selection.choices.items():
            by_type.setdefault(self._type_of(choice, self.hints), []).append(value)
        for returns, values in by_type.items():
            annotation = f"{literal_type}[{', '.join(map(literal, values))}]"
            chosen = ArgumentView(property.name, annotation, "")
            if selection.default in values:
                chosen = replace(chosen, annotation=f"{annotation} | {self.omit()}", default=" = omit")
            yield OverloadView(_with(arguments, chosen), returns)
        yield OverloadView(
            _with(arguments, ArgumentView(property.name, self.annotation(property), "")), self.returns(flavour)
        )

    def _doc(self, *notes: str, returns: str = "") -> str:
        operation = self.operation
        entries = [(argument.name, with_deprecation(argument)) for argument in self.arguments]
        entries += EXTRAS
        sections: list[tuple[str, list[tuple[str, str]]]] = [("Args", entries)]
        response = operation.success
        if response is not None and response.content:
            sections.append(("Returns", [("", returns or response.description)]))
        text = "\n\n".join(part for part in (operation.summary, operation.description, *notes) if part)
        if operation.deprecated:
            text += "\n\nDeprecated."
        return docstring(text, 8, sections)


def operation_called(contract: Contract, name: str) -> Operation | None:
    """The operation that is found under a name on the client, if there is one."""
    return next((each for each in contract.operations if call_name(method_name(each)) == name), None)


def _with(arguments: tuple[ArgumentView, ...], replacement: ArgumentView) -> tuple[ArgumentView, ...]:
    return tuple(replacement if argument.name == replacement.name else argument for argument in arguments)


def argument_annotation(annotator: Annotator, argument: Argument) -> str:
    """The annotation of an argument that is given; the deployment, which no schema describes, is a string."""
    if argument.schema is None:
        return annotator.builtin("str")
    if argument.whole and isinstance(argument.schema, Primitive) and argument.schema.type is PrimitiveType.BINARY:
        return annotator.content()
    return annotator.annotate(argument.schema, Direction.REQUEST)


def with_deprecation(argument: Argument) -> str:
    return f"Deprecated. {argument.doc}" if argument.deprecated else argument.doc
