"""All that the generator knows of Azure OpenAI and of the `openai` package's habits: a few names, in one place.

Everything else follows from the document. A document without these paths and names renders by the same rules.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from .contract import Contract, Location, Operation
from .diagnostics import Problem, Severity
from .naming import singular, snake_case

API_VERSION_PARAMETER = "api-version"
"""The query parameter that the client fills in by itself."""

DEPLOYMENT_ARGUMENT = "model"
"""What a method calls the deployment that stands in the path: the name that users of `openai` know."""

_DEPLOYMENT_PATH = re.compile(r"^/deployments/\{([^}]+)\}(?=/)")

_AZURE = re.compile(r"azure", re.IGNORECASE)
_OPENAI = re.compile(r"open\s?ai", re.IGNORECASE)

_SAYS_NOTHING = re.compile(
    r"the|an?|apis?|official|public|rest|restful|http|web|open|openapi|swagger|spec|specification|documentation|reference|definition"
    r"|version|v?\d+(\.\w+)*",
    re.IGNORECASE,
)
"""Words of a title that do not tell one service from another."""

_ACTION = re.compile(r"([^:]*):([A-Za-z][A-Za-z0-9_-]*)")

STREAM_PROPERTY = "stream"
"""The request property that asks for `text/event-stream`."""

BASE, NON_STREAMING, STREAMING = "Base", "NonStreaming", "Streaming"
"""What follows the name of a method's arguments, where it can be asked for a stream: those but for that question, those
of calls that do not ask, and those of calls that do."""

STREAM_OPTIONS_PROPERTY = "stream_options"
"""The request property that is refused unless a stream is asked for."""

CURSOR_PARAMETER = "after"
"""The query parameter that makes a list one of pages."""

RESULT_EXTENSION = "x-aoaigen-result"
"""On an operation: which request property selects which response."""

PACKED_FLOATS_EXTENSION = "x-aoaigen-packed-floats"
"""On an operation: which request property asks for vectors in base64, and where in the answer they stand."""

ACCEPTS_EXTENSION = "x-aoaigen-accepts"
"""On a request schema: the response schemas whose objects may be passed back in its place."""

QUICKSTARTS = {
    "chat.completions.create": """\
completion = client.chat.completions.create(
    model="my-gpt-4o-deployment",
    messages=[{"role": "user", "content": "Say hello."}],
)
print(completion.choices[0].message.content)""",
}
"""A first call for a package's README, by the method that it needs."""

METHOD_EXTENSION = "x-aoaigen-method"
"""On an operation: where it is found on the client (`threads.create_and_run`), in place of what its path says."""


OPENAI_EXTENSION = "x-aoaigen-openai"
"""On an operation: false where its path, though one of OpenAI's or Azure's, is another service's."""
NAME_EXTENSION = "x-aoaigen-name"
"""On a schema: what it is called, in place of its name in the document."""


class HelperKind(StrEnum):
    POLL = "poll"
    """Makes the call, then waits until what it started has ended."""
    STREAM = "stream"
    """Makes the call for its events, which a handler follows, as a context manager."""
    UPLOAD = "upload"
    """Uploads a file, then makes the call for it, and waits if it says for what."""
    UPLOAD_ALL = "upload all"
    """Uploads several files, makes one call for all, then waits."""
    UPLOAD_PARTS = "upload parts"
    """Makes the call for a large file, sends its parts, and completes it."""
    RUN_BATCH = "run batch"
    """Puts any number of requests through batches."""
    CHAT_STREAM = "chat stream"
    """Makes the call for events that are worked out of the service's, and add up to a whole answer."""
    PARSE = "parse"
    """Makes the call, and reads its answer into a type of the caller's."""


@dataclass(frozen=True, slots=True)
class Helper:
    """A method of `openai` that stands for another one and what users do behind it."""

    name: str
    kind: HelperKind
    polls: str = ""
    """Of those that wait: the method that gives the state."""
    positional: str = ""
    """The argument that goes by position, where it is another one than the method's own."""
    runs: str = ""
    """Of those that run batches: the method that each request is a call of."""
    calls: tuple[str, ...] = ()
    """Of others: the methods that they call besides."""

    @property
    def needs(self) -> tuple[str, ...]:
        """The other methods that it stands on."""
        own = filter(None, (self.polls, self.runs, *self.calls))
        return (*own, *(f"{FILES}.{method}" for method in _FILE_METHODS.get(self.kind, ())))


_RUN = "beta.threads.runs.retrieve"
_STORED_FILE = "vector_stores.files.retrieve"
_FILE_BATCH = "vector_stores.file_batches.retrieve"

_FILE_METHODS = {
    HelperKind.UPLOAD: ("create",),
    HelperKind.UPLOAD_ALL: ("create",),
    HelperKind.RUN_BATCH: ("create", "list", "retrieve", "content"),
}
"""What helpers do with files."""

CHAT_METHOD = "chat.completions.create"
"""The method whose answers can be parsed and added up."""

JSON_SCHEMA_PROPERTY = "json_schema"
"""In a `response_format`: what an answer is held to."""

PARSE_METHOD = "chat.completions.parse"
"""The helper that only versions with structured outputs have."""

STRICT_PROPERTY = "strict"
"""In the definition of a function: whether calls are held to its parameters."""

HELPERS = {
    CHAT_METHOD: (Helper("parse", HelperKind.PARSE), Helper("stream", HelperKind.CHAT_STREAM)),
    "beta.threads.create_and_run": (
        Helper("create_and_run_poll", HelperKind.POLL, polls=_RUN),
        Helper("create_and_run_stream", HelperKind.STREAM),
    ),
    "beta.threads.runs.create": (
        Helper("create_and_poll", HelperKind.POLL, polls=_RUN),
        Helper("stream", HelperKind.STREAM),
    ),
    "beta.threads.runs.submit_tool_outputs": (
        Helper("submit_tool_outputs_and_poll", HelperKind.POLL, polls=_RUN),
        Helper("submit_tool_outputs_stream", HelperKind.STREAM),
    ),
    "vector_stores.files.create": (
        Helper("create_and_poll", HelperKind.POLL, polls=_STORED_FILE, positional="file_id"),
        Helper("upload", HelperKind.UPLOAD),
        Helper("upload_and_poll", HelperKind.UPLOAD, polls=_STORED_FILE),
    ),
    "vector_stores.file_batches.create": (
        Helper("create_and_poll", HelperKind.POLL, polls=_FILE_BATCH),
        Helper("upload_and_poll", HelperKind.UPLOAD_ALL, polls=_FILE_BATCH),
    ),
    "uploads.create": (
        Helper("upload_file_chunked", HelperKind.UPLOAD_PARTS, calls=("uploads.parts.create", "uploads.complete")),
    ),
    "fine_tuning.jobs.create": (Helper("create_and_poll", HelperKind.POLL, polls="fine_tuning.jobs.retrieve"),),
    "batches.create": (
        Helper("create_and_poll", HelperKind.POLL, polls="batches.retrieve"),
        Helper("run", HelperKind.RUN_BATCH, runs="chat.completions.create"),
        Helper("run_embeddings", HelperKind.RUN_BATCH, runs="embeddings.create"),
    ),
}
"""The helpers of a method."""


@dataclass(frozen=True, slots=True)
class Polling:
    """A method that asks again and again for the state of something."""

    ended: tuple[str, ...]
    """The values of `status` after which nothing more happens by itself."""
    waits: str
    """What it waits for, behind "until"."""
    name: str = "poll"
    interval_ms: int = 1000
    """Between two looks, where neither the caller nor the service says."""
    member: str = ""
    """What it calls the member whose state it asks for, where that is not what the method calls it."""
    by_position: bool = False
    """Whether all that `openai` has of its arguments may go by position."""


POLLING = {
    _RUN: Polling(
        ("requires_action", "cancelled", "completed", "failed", "expired", "incomplete"),
        "it has ended, or waits for outputs of tools",
        by_position=True,
    ),
    _STORED_FILE: Polling(("completed", "cancelled", "failed"), "it has been indexed, or could not be"),
    _FILE_BATCH: Polling(("completed", "cancelled", "failed"), "no file of it is being indexed"),
    "fine_tuning.jobs.retrieve": Polling(("succeeded", "failed", "cancelled"), "it has ended", interval_ms=10_000),
    "batches.retrieve": Polling(("completed", "failed", "expired", "cancelled"), "it has ended", interval_ms=60_000),
    "files.retrieve": Polling(
        ("processed", "error", "deleted"),
        "it is ready, or known to be unusable",
        name="wait_for_processing",
        member="id",
    ),
}
"""By the method that gives the state."""

OLDER_NAMES = {"beta.threads.runs.stream": "create_and_stream"}
"""What methods and helpers were called once, which is still understood."""

TEXT_METHODS = {"files.content": "retrieve_content"}
"""What gives the text of a download, by the method that gives the download."""

FILES = "files"
"""The resource of files that stand for themselves."""

UPLOAD_PURPOSE = "assistants"
"""The purpose of files that are uploaded for vector stores."""

_MEMBERS_NAMED_BY_HAND = {"models.retrieve": "model"}
"""What methods call the member that they are about, where documents call it otherwise."""

_NAMED_BY_HAND = {
    "POST /images/generations": "images.generate",
    "POST /files/import": "files.import_file",
    "GET /fine_tuning/jobs/{}/events": "fine_tuning.jobs.list_events",
    "GET /vector_stores/{}/file_batches/{}/files": "vector_stores.file_batches.list_files",
    "POST /threads/runs": "beta.threads.create_and_run",
    "POST /threads/{}/runs/{}/submit_tool_outputs": "beta.threads.runs.submit_tool_outputs",
    "PUT /ingestion/jobs/{}": "ingestion.jobs.create",
}
"""The exceptions to the rule of `method_name`: resource path and method, by method and path below the deployment."""


@dataclass(frozen=True, slots=True)
class MethodName:
    """Where an operation is found on the client: `client.fine_tuning.jobs.list`."""

    resource: tuple[str, ...]
    method: str

    def __str__(self) -> str:
        return ".".join((*self.resource, self.method))


ALIASES: dict[tuple[str, ...], tuple[str, ...]] = {("beta", "chat"): ("chat",)}
"""Resources that users of `openai` find in a second place, by that place."""

OPENAI_PACKAGES = frozenset({("beta",), ("chat", "completions")})
"""Resources whose classes `openai` keeps in a package, whether or not a version has resources below them."""

_BETA = frozenset({("assistants",), ("threads",)})
"""Resources that users of `openai` find below `client.beta`."""


def is_dated(contract: Contract) -> bool:
    """Whether calls carry `api-version`, as those of all of Azure's services do."""
    return any(
        parameter.name == API_VERSION_PARAMETER
        for operation in contract.operations
        for parameter in operation.parameters_in(Location.QUERY)
    )


def is_azure_openai(contract: Contract) -> bool:
    """Whether a contract is one of Azure OpenAI: by its `api-version` and `deployments`, or by title and servers."""
    if not (is_dated(contract) or _speaks_of(_AZURE, contract)):
        return False
    return _speaks_of(_OPENAI, contract) or any(map(deployment_parameter, contract.operations))


def _speaks_of(name: re.Pattern[str], contract: Contract) -> bool:
    return any(name.search(text) for text in (contract.title, *contract.servers))


def service_name(title: str) -> str:
    """What a service is called: the first part of a title that tells anything (`Petstore REST API v2`: Petstore)."""
    parts = re.split(r"\s[-+|–]\s|:\s", re.sub(r"\([^)]*\)", " ", title))
    return next(filter(None, map(_telling_words, parts)), "")


def _telling_words(text: str) -> str:
    words = [word.strip(".,:;-").removesuffix("'s").removesuffix("’s") for word in text.split()]
    return " ".join(word for word in words if word and not _SAYS_NOTHING.fullmatch(word))


def deployment_parameter(operation: Operation) -> str | None:
    """The path parameter that names the deployment, if the operation is served under one."""
    match = _DEPLOYMENT_PATH.match(operation.path)
    return match[1] if match and is_openai(operation) else None


def is_openai(operation: Operation) -> bool:
    """Whether an operation may be taken for one of OpenAI's or Azure's, where its path is."""
    return operation.extensions.get(OPENAI_EXTENSION) is not False


def path_below_deployment(operation: Operation) -> str:
    return _DEPLOYMENT_PATH.sub("", operation.path) if deployment_parameter(operation) else operation.path


def method_name(operation: Operation) -> MethodName:
    """The resource and method of an operation: as the document says, as `openai` has it, or from its path by rule."""
    stated = operation.extensions.get(METHOD_EXTENSION)
    if isinstance(stated, str):
        *resource, method = map(snake_case, stated.split("."))
        return MethodName(tuple(resource), method)
    path = path_below_deployment(operation)
    if not is_openai(operation):
        return _name_by_rule(operation.method, path)
    by_hand = _NAMED_BY_HAND.get(f"{operation.method} {re.sub(r'{[^}]*}', '{}', path)}")
    if by_hand is not None:
        *resource, method = by_hand.split(".")
        return MethodName(tuple(resource), method)
    name = _name_by_rule(operation.method, path)
    return replace(name, resource=("beta", *name.resource)) if name.resource[:1] in _BETA else name


def member_name(operation: Operation) -> str | None:
    """What the method of an operation calls the member that it is about, where that is not what the document says."""
    return _MEMBERS_NAMED_BY_HAND.get(str(method_name(operation))) if is_openai(operation) else None


def _name_by_rule(method: str, path: str) -> MethodName:
    """The resource and method of an operation, from its path.

    The fixed segments are the resource. A collection is listed (GET) and added to (POST); one of its members is
    retrieved, updated or deleted. A last segment behind a parameter is a resource of its own if it is a plural
    (`/jobs/{id}/checkpoints`), else an action on the member (`/batches/{id}/cancel`).
    """
    segments = [segment for segment in path.split("/") if segment]
    action = _ACTION.fullmatch(segments[-1]) if segments else None
    if action:  # `/batches/{id}:cancel`
        fixed = [snake_case(segment) for segment in (*segments[:-1], action[1]) if not segment.startswith("{")]
        return MethodName(tuple(fixed), snake_case(action[2]))
    fixed = [snake_case(segment) for segment in segments if not segment.startswith("{")]
    on_member = bool(segments) and segments[-1].startswith("{")
    behind_member = len(segments) > 1 and segments[-2].startswith("{") and not on_member
    if behind_member and singular(fixed[-1]) == fixed[-1]:
        return MethodName(tuple(fixed[:-1]), fixed[-1])
    verb = {
        "GET": "retrieve" if on_member else "list",
        "POST": "update" if on_member else "create",
        "PUT": "replace",
        "PATCH": "update",
        "DELETE": "delete",
    }.get(method, method.lower())
    return MethodName(tuple(fixed), verb)


def is_filled_in_by_client(operation: Operation, location: Location, name: str) -> bool:
    """Whether a parameter is the client's to send, and so no argument of the method."""
    return (location is Location.QUERY and name == API_VERSION_PARAMETER) or (
        location is Location.PATH and name == deployment_parameter(operation)
    )


def _of_another_service(operation: Operation) -> Operation:
    return replace(operation, extensions={**operation.extensions, OPENAI_EXTENSION: False})


def told_apart(contract: Contract) -> tuple[Contract, list[Problem]]:
    """The contract with a place on the client for every operation, and a note for each that its path does not name.

    Of operations whose paths would lead to one place, all but the first are called after their operationId; those
    whose path names no resource are found under their tag, or `root`.
    """
    if not (is_azure_openai(contract) or _speaks_of(_OPENAI, contract)):
        contract = replace(contract, operations=tuple(map(_of_another_service, contract.operations)))
    names = [method_name(operation) for operation in contract.operations]
    taken = {name.resource[:depth] for name in names for depth in range(1, len(name.resource) + 1)}
    notes: list[Problem] = []
    operations = []
    for operation, name in zip(contract.operations, names, strict=True):
        usable = bool(name.resource) and all((*name.resource, name.method))
        if METHOD_EXTENSION in operation.extensions or (usable and (*name.resource, name.method) not in taken):
            taken.add((*name.resource, name.method))
            operations.append(operation)
            continue
        resource = tuple(filter(None, name.resource)) or (snake_case(operation.tag) or "root",)
        method = snake_case(operation.id).removeprefix(f"{resource[-1]}_")
        while (*resource, method) in taken:
            method = f"{operation.method.lower()}_{method}"
        taken.add((*resource, method))
        named = MethodName(resource, method)
        operations.append(replace(operation, extensions={**operation.extensions, METHOD_EXTENSION: str(named)}))
        message = f"{operation.method} {operation.path} gives no place of its own on the client; it is `{named}`"
        notes.append(operation.origin.problem(message, Severity.NOTE))
    return replace(contract, operations=tuple(operations)), notes
