"""Every method and argument of `openai`'s Azure client that a version has can be called by the same name and place."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache
from typing import Any, Final

import openai
import pytest
from aoaigen.bodies import body_of
from aoaigen.catalog import PinnedVersion
from aoaigen.contract import Contract, Operation
from aoaigen.conventions import ALIASES, HELPERS, OLDER_NAMES, POLLING, TEXT_METHODS, method_name
from aoaigen.naming import snake_case
from beside_signatures import Parameters, methods_of, refusals, unwrapped
from beside_stand import client_class
from pinned import CATALOG, contract_of

EVERY: Final = tuple(pinned.version for pinned in CATALOG.versions)
STREAM_OPTIONS: Final = tuple(version for version in EVERY if version >= "2024-09-01-preview")
PREVIEWS: Final = tuple(version for version in EVERY if version.endswith("-preview"))


@dataclass(frozen=True)
class Lacking:
    """What our clients lack of theirs, be it a method or, behind a colon, an argument of one; `*` is anything.

    What follows from the documents is not listed: a method that other versions have and whose operation this one has
    not, and an argument of which the operation's document knows nothing.
    """

    what: str
    reason: str
    versions: tuple[str, ...] = EVERY

    def covers(self, version: str, what: str) -> bool:
        return version in self.versions and fnmatchcase(what, self.what)


_OPENAI_ALONE = "a service of OpenAI that no pinned version of Azure's has"
LACKING = (
    *(
        Lacking(f"{resource}.*", _OPENAI_ALONE)
        for resource in (
            "admin",
            "audio.voice_consents",
            "audio.voices",
            "beta.agents",
            "beta.chatkit",
            "beta.realtime",
            "beta.responses",
            "chat.completions.messages",
            "containers",
            "content_provenance_checks",
            "conversations",
            "decisions",
            "evals",
            "fine_tuning.alpha",
            "fine_tuning.checkpoints",
            "live",
            "moderations",
            "realtime",
            "responses",
            "safety",
            "skills",
            "videos",
            "webhooks",
        )
    ),
    *(
        Lacking(method, "an operation that no pinned version has")
        for method in (
            "chat.completions.delete",
            "chat.completions.list",
            "chat.completions.retrieve",
            "chat.completions.update",
            "fine_tuning.jobs.pause",
            "fine_tuning.jobs.resume",
            "images.create_variation",
            "images.edit",
            "models.delete",
            "vector_stores.files.content",
            "vector_stores.files.update",
            "vector_stores.search",
        )
    ),
    Lacking("chat.completions.parse", "answers cannot be held to a schema yet", ("2024-06-01",)),
    Lacking("chat.completions.parse:stream_options", "what is parsed is not streamed", STREAM_OPTIONS),
    Lacking("vector_stores.file_batches.create*:file_ids", "documents want it, and know no `files`", PREVIEWS),
)

_BASES: Final = {
    f"{method.rpartition('.')[0]}.{name}": method
    for method, names in (
        *((method, [helper.name for helper in helpers]) for method, helpers in HELPERS.items()),
        *((method, [polling.name]) for method, polling in POLLING.items()),
        *((method, [name]) for method, name in TEXT_METHODS.items()),
    )
    for name in names
}
"""The method whose operation a helper is made of, by the helper's name."""
_BASES.update({f"{method.rpartition('.')[0]}.{name}": _BASES[method] for method, name in OLDER_NAMES.items()})


@pytest.mark.parametrize("flavour", ["sync", "async"])
def test_each_call_of_openai_is_understood(flavour: str) -> None:
    theirs = methods_of(_client(openai, flavour), "openai.resources")
    found = [(pinned.version, *each) for pinned in CATALOG.versions for each in _refused(pinned, flavour, theirs)]
    unlisted = [
        f"{version} {what}: {why}"
        for version, what, why in found
        if not any(known.covers(version, what) for known in LACKING)
    ]
    gone = [
        f"{known.what} ({known.reason}): {version}"
        for known in LACKING
        for version in known.versions
        if not any(known.covers(version, what) for at, what, _ in found if at == version)
    ]
    assert not unlisted, "\n".join(unlisted)
    assert not gone, "\n".join(["listed, and no longer so:", *gone])


def _client(package: Any, flavour: str) -> Any:
    version = {"api_version": "2024-10-21"} if package is openai else {}
    return client_class(package, flavour)(azure_endpoint="https://example.openai.azure.com", api_key="key", **version)


def _refused(pinned: PinnedVersion, flavour: str, theirs: dict[str, Parameters]) -> Iterator[tuple[str, str]]:
    """What our package of a version does not understand, and why; without what follows from its document."""
    package = importlib.import_module(pinned.package.import_name)
    ours = methods_of(_client(package, flavour), f"{package.__name__}.resources")
    for path, parameters in theirs.items():
        method = _plain_name(path)
        operation = _operation(pinned, method)
        if path not in ours:
            if operation is not None or not _is_elsewhere(method):
                yield method, f"no {path}"
            continue
        assert operation is not None, f"which operation is {path} made of?"
        known = _known(contract_of(pinned), operation)
        names = {parameter.name for parameter in ours[path]}
        for parameter in parameters:
            if parameter.name not in names and parameter.name in known:
                yield f"{method}:{parameter.name}", f"not in {path}"
        yield from ((f"{method}:{name}", f"in {path}: {why}") for name, why in refusals(ours[path], parameters))


def _plain_name(path: str) -> str:
    """Where a method stands that may be wrapped, or in a second place."""
    parts = tuple(unwrapped(path).split("."))
    for place, resource in ALIASES.items():
        if parts[: len(place)] == place:
            parts = (*resource, *parts[len(place) :])
    return ".".join(parts)


def _operation(pinned: PinnedVersion, method: str) -> Operation | None:
    """The operation that a method calls, or that a helper is made of, if the version has it."""
    return _operations(pinned.version).get(_BASES.get(method, method))


@cache
def _operations(version: str) -> dict[str, Operation]:
    contract = contract_of(next(pinned for pinned in CATALOG.versions if pinned.version == version))
    return {str(method_name(operation)): operation for operation in contract.operations}


def _is_elsewhere(method: str) -> bool:
    """Whether any pinned version has a method."""
    return any(_BASES.get(method, method) in _operations(version) for version in EVERY)


def _known(contract: Contract, operation: Operation) -> set[str]:
    """The arguments that the document has for an operation."""
    body = body_of(contract, operation)
    members = [member.name for member in (body.members or ())] if body is not None else []
    return {snake_case(name) for name in (*members, *(parameter.name for parameter in operation.parameters))}
