"""From a method and a path to an operation of the contract."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from aoaigen.contract import Contract, Operation

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
    """The path that all operations are below, `/openai` unless the document's server says otherwise."""
    for server in contract.servers:
        filled = _PARAMETER.sub("x", server)
        path = urlsplit(filled if "://" in filled or filled.startswith("/") else f"//{filled}").path.rstrip("/")
        if path:
            return path
    return "/openai"


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
        self._operations = sorted(operations, key=lambda operation: _PARAMETER.sub("\uffff", operation.path))

    def find(self, method: str, raw_path: str) -> Route | None:
        """`raw_path` is percent-encoded and below the base path; a deployment's name may hold an encoded slash."""
        route = self._find(method, raw_path)
        if route is None and (below := re.match(r"/deployments/[^/]+(/batches.*)", raw_path)):
            # Some SDKs put batches below a deployment, and the service lets them.
            return self._find(method, below[1])
        return route

    def _find(self, method: str, raw_path: str) -> Route | None:
        segments = raw_path.split("/")
        for operation in self._operations:
            template = operation.path.split("/")
            if operation.method != method or len(template) != len(segments):
                continue
            values = _match(template, segments)
            if values is not None:
                return Route(operation, values)
        return None


def _match(template: list[str], segments: list[str]) -> dict[str, str] | None:
    values = {}
    for expected, segment in zip(template, segments, strict=True):
        parameter = _PARAMETER.fullmatch(expected)
        if parameter is None and expected != unquote(segment):
            return None
        if parameter is not None:
            if not segment:
                return None
            values[parameter[1]] = unquote(segment)
    return values
