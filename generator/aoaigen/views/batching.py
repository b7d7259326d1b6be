"""Views of helpers that put any number of requests through batches, and of the requests that these take."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from aoaigen.contract import Contract, Operation
from aoaigen.conventions import FILES, HELPERS, Helper, MethodName, method_name, path_below_deployment

from .annotations import RUNTIME
from .helper import HelperView, OwnArgument
from .imports import Imports
from .methods import ASYNC, ArgumentView, Flavour, MethodBuilder, operation_called
from .names import call_name, class_name, method_params_name
from .text import docstring, literal
from .types import ClassView, FieldView, namespace_of

_TEXT = """\
Put any number of requests through batches, and give what became of each.

The requests are written to files beside the state file, split where a file would be too large. The files are
uploaded, a batch is created of each and asked for once in `poll_interval` seconds until it has ended, and its results
are given while others go on. They come in the order in which batches and their requests end. A request that failed is
a result with an `error`: refused by the service, or never answered by a batch that expired, failed or was cancelled.

Called again with the same `state`, also after the process was killed, it goes on where it was: `requests` are not
read again once all are on disk, nothing that was sent is sent again, and results that were given are given again.
Remove the state file, and the files beside it, to forget a run. One process at a time can work on it.

What is saved before each call of the service, and a search of its lists after an answer was lost, keep requests from
being lost or run twice. That leaves one gap: a batch that the service creates late, and does not list within
`poll_interval` seconds after it was first missed, is created twice. Uploaded files stay on the service.

Raises ConfigurationError for requests that do not fit, before any is sent, and for a state of another run or in use.
Connection errors, 408, 429 and failures of the service are borne, up to thirty in a row; other errors are raised, and
the run can be continued."""

_ATTEMPTS_DOC = (
    "How often a request may be in a batch: those that were never answered, or with 408, 429 or a failure of the "
    "service, are put into another batch. Raise it to try again what failed in an ended run."
)
_ARGUMENTS = (
    ("model", "str", "", "The batch deployment that answers."),
    ("state", "str | os.PathLike[str]", "", "The file that remembers the run; it and its folder are made if need be."),
    ("attempts", "int", " = 1", _ATTEMPTS_DOC),
    ("poll_interval", "float", " = 60.0", "Seconds between two looks. The service wants no more than one a minute."),
    ("max_requests", "int", " = 100_000", "The most requests in a file."),
    ("max_bytes", "int", " = 200_000_000", "The most bytes of a file."),
)
_REQUESTS_DOC = (
    "The arguments of each call of `client.{}`, and a `custom_id` if you want one of your own; `model` may be left out."
)
_RESULT_CLASSES = ("BatchFailure", "BatchProgress", "BatchResult")
_PROGRESS_DOC = "Called with what is written, sent and done, whenever that may have changed."


def batch_helper(method: MethodBuilder, helper: Helper, flavour: Flavour) -> HelperView:
    """The method that runs batches of requests, each a call of another method."""
    operation = method.beside(helper.runs)
    assert operation is not None  # noqa: S101 - helpers are made only where there is one
    run = method.values.imports.relative((*RUNTIME, "batching"))
    function = "async_run_batches" if flavour is ASYNC else "run_batches"
    files = f"{flavour.prefix}Files"
    answer = method.of(operation).returns(flavour)
    own = list(_own_arguments(method, helper))
    passed_on = ", ".join(f"{argument.view.name}={argument.view.name}" for argument in own)
    endpoint = literal(path_below_deployment(operation))
    return HelperView(
        name=helper.name,
        define="def",
        positional=(own[0].view,),
        arguments=tuple(argument.view for argument in own[1:]),
        returns=_results(method, flavour, answer),
        doc=docstring(_TEXT, 8, [("Args", [(argument.view.name, argument.doc) for argument in own])]),
        statements=(
            f"from {run} import {function}",
            f"from {method.hints.imports.module_of(answer)} import {answer}",
            f"from {method.values.imports.relative(('resources', FILES))} import {files}",
            "",
            f"return {function}(self._client, {files}, type(self), {endpoint}, {answer}, {passed_on})",
        ),
        takes_extras=False,
    )


def _own_arguments(method: MethodBuilder, helper: Helper) -> Iterator[OwnArgument]:
    resource = method_name(method.operation).resource
    iterable, callback = (method.hint("collections.abc", name) for name in ("Iterable", "Callable"))
    request = method.hints.imports.use_local(namespace_of(resource), _request_name(helper))
    progress = method.hints.runtime("batching_results", "BatchProgress")
    method.hints.imports.use_module("os")
    yield OwnArgument(ArgumentView("requests", f"{iterable}[{request}]", ""), _REQUESTS_DOC.format(helper.runs))
    for name, annotation, default, doc in _ARGUMENTS:
        yield OwnArgument(ArgumentView(name, annotation, default), doc)
    yield OwnArgument(ArgumentView("on_progress", f"{callback}[[{progress}], object] | None", " = None"), _PROGRESS_DOC)


def _results(method: MethodBuilder, flavour: Flavour, answer: str) -> str:
    result = f"{method.hints.runtime('batching_results', 'BatchResult')}[{answer}]"
    if flavour is ASYNC:
        return f"{method.hint('collections.abc', 'AsyncGenerator')}[{result}, None]"
    return f"{method.hint('collections.abc', 'Generator')}[{result}, None, None]"


def batch_requests(
    contract: Contract, operation: Operation, argument_classes: Mapping[MethodName, str], imports: Imports
) -> Iterator[ClassView]:
    """The TypedDicts of the requests that the helpers of a method take: the arguments of another one, and an id."""
    for helper in _batch_helpers(contract, operation):
        runs = _runs(helper)
        imports.use("typing", "NotRequired")
        id_doc = docstring("The request's own name in results; one that no other request of the run has.", 4)
        yield ClassView(
            name=_request_name(helper),
            base=imports.use_local(namespace_of(runs.resource), argument_classes[runs]),
            doc=docstring(f"The arguments of `client.{runs}`, as a request of a batch.", 4),
            fields=(FieldView("custom_id", "NotRequired[str]", "", id_doc),),
        )


def batch_class_names(contract: Contract) -> list[str]:
    """The names of all classes that running batches brings into a package."""
    helpers = [helper for operation in contract.operations for helper in _batch_helpers(contract, operation)]
    return [*map(_request_name, helpers), *_RESULT_CLASSES] if helpers else []


def batch_results(contract: Contract) -> Iterator[tuple[tuple[str, ...], str, tuple[str, ...]]]:
    """What running batches gives: the namespace of each class, its name, and its module."""
    for operation in contract.operations:
        if any(_batch_helpers(contract, operation)):
            namespace = namespace_of(method_name(operation).resource)
            yield from ((namespace, name, (*RUNTIME, "batching_results")) for name in _RESULT_CLASSES)


def _batch_helpers(contract: Contract, operation: Operation) -> Iterator[Helper]:
    for helper in HELPERS.get(call_name(method_name(operation)), ()):
        if helper.runs and all(operation_called(contract, needed) for needed in helper.needs):
            yield helper


def _request_name(helper: Helper) -> str:
    runs = _runs(helper)
    return class_name(f"Batch{method_params_name(runs.resource, runs.method)}")


def _runs(helper: Helper) -> MethodName:
    *resource, method = helper.runs.split(".")
    return MethodName(tuple(resource), method)
