"""From a method and a path to an operation of the contract."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from aoaigen.contract import Contract, Operation
from aoaigen.conventions import is_azure_openai

_DEPLOYMENT = re.compile(r"^/deployments/\{[^}]+\}")
_PARAMETER = re.compile(r"\{([^}]*)\}")


def key(operation: Operation) -> str:
    """What names an operation across API versions, e.g. `POST /chat/completions` or `GET /files/{}`: operationIds and
    the names of path parameters vary between versions, and the deployment goes without saying."""
    return normalise(f"{operation.method} {operation.path}")


def normalise(method_and_path: str) -> str:
    method, _, path = method_and_path.partition(" ")
    return f"{method} {_PARAMETER.sub('{}', _DEPLOYMENT.sub('', path))}"


def takes_deployment(operation: Operation) -> bool:
    return _DEPLOYMENT.match(operation.path) is not None


def base_path(contract: Contract) -> str:
    """The path that all operations are below, as the first server has it; Azure OpenAI's is `/openai` without one."""
    filled = _PARAMETER.sub("x", next(iter(contract.servers), ""))
    path = urlsplit(filled if "://" in filled or filled.startswith("/") else f"//{filled}").path.rstrip("/")
    return path or ("/openai" if is_azure_openai(contract) else "")


@dataclass(frozen=True)
class Route:
    operation: Operation
    path: Mapping[str, str]
    """The values of the path's parameters."""

    @property
    def deployment(self) -> str | None:
        return next(iter(self.path.values())) if takes_deployment(self.operation) else None


class Router:
    def __init__(self, operations: Sequence[Operation]) -> None:
        # Words come before parameters: /files/import is not the file named "import".
        ordered = sorted(operations, key=lambda operation: [_rank(part) for part in operation.path.split("/")])
        self._templates = [(o, [_segment(part) for part in o.path.split("/")]) for o in ordered]

    def find(self, method: str, raw_path: str) -> Route | None:
        """`raw_path` is percent-encoded and below the base path; a deployment's name may hold an encoded slash."""
        route = self._find(method, raw_path)
        if route is None and (below := re.match(r"/deployments/[^/]+(/batches.*)", raw_path)):
            # Some SDKs put batches below a deployment, and the service lets them.
            return self._find(method, below[1])
        return route

    def _find(self, method: str, raw_path: str) -> Route | None:
        segments = raw_path.split("/")
        for operation, template in self._templates:
            if operation.method != method or len(template) != len(segments):
                continue
            values = _match(template, segments)
            if values is not None:
                return Route(operation, values)
        return None


@dataclass(frozen=True)
class _Segment:
    """What stands between two slashes of a path template: words, a parameter, or some of both (`{id}:cancel`)."""

    words: str
    parameters: tuple[str, ...]
    pattern: re.Pattern[str]


def _segment(part: str) -> _Segment:
    pattern = "(.+)".join(re.escape(words) for words in re.split(_PARAMETER.pattern, part)[::2])
    return _Segment(part, tuple(_PARAMETER.findall(part)), re.compile(pattern))


def _rank(part: str) -> str:
    return _PARAMETER.sub("\uffff", part) + "\uffff"


def _match(template: list[_Segment], segments: list[str]) -> dict[str, str] | None:
    values: dict[str, str] = {}
    for expected, segment in zip(template, segments, strict=True):
        if not expected.parameters:
            if expected.words != unquote(segment):
                return None
            continue
        found = expected.pattern.fullmatch(segment)
        if found is None:
            return None
        values.update(zip(expected.parameters, map(unquote, found.groups()), strict=True))
    return values
