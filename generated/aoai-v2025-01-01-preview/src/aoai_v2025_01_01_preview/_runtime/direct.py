"""Calls of what the package has no method for: a method of HTTP, a path, and what the answer becomes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypedDict, TypeVar, cast

from .operation import CallOptions, Operation
from .sentinels import not_given, omit
from .settings import check_number

if TYPE_CHECKING:
    from collections.abc import Mapping

    from httpx import Timeout

    from .caller import Arguments, AsyncCaller, SyncCaller
    from .client import Package
    from .sentinels import NotGiven

_T = TypeVar("_T")
_Caller = TypeVar("_Caller", bound="SyncCaller | AsyncCaller")

_RESPONSES = frozenset({("httpx", "Response"), ("httpx2", "Response")})


class RequestOptions(TypedDict, total=False):
    """What a call by path takes besides; all of it may be left out."""

    headers: Mapping[str, str]
    params: Mapping[str, object]
    timeout: float | Timeout | NotGiven | None
    max_retries: int


_NO_OPTIONS: RequestOptions = {}


class _DirectCalls:
    _package: ClassVar[Package]

    def _operation(self, method: str, path: str, body: object) -> Operation:
        if "://" in path or "?" in path or ".." in path.split("/"):
            raise ValueError(f"{path!r:.100} is no path below the client's address; a query goes in options['params'].")
        below = "/" + path.lstrip("/")
        return Operation(
            id=f"{method} {below}",
            method=method,
            path=below,
            body=None if body is None else "json",
            deployment=body is not None and below in self._package.deployment_paths,
        )


class SyncDirectCalls(_DirectCalls):
    """Calls by path, blocking. Each raises as the generated methods do, and ValueError for a path that is none.

    What a method would send to the deployment that `model` names goes there as well.
    """

    _caller: SyncCaller

    def get(self, path: str, *, cast_to: type[_T], options: RequestOptions = _NO_OPTIONS) -> _T:
        """GET a path below the client's address; the answer as ``cast_to``.

        That is a model, ``dict``, ``str``, ``object``, or the HTTP library's ``Response``.
        """
        return self._direct("GET", path, cast_to, None, options)

    def post(
        self,
        path: str,
        *,
        cast_to: type[_T],
        body: Mapping[str, object] | None = None,
        options: RequestOptions = _NO_OPTIONS,
    ) -> _T:
        """POST a JSON body to a path; otherwise as `get`."""
        return self._direct("POST", path, cast_to, body, options)

    def put(
        self,
        path: str,
        *,
        cast_to: type[_T],
        body: Mapping[str, object] | None = None,
        options: RequestOptions = _NO_OPTIONS,
    ) -> _T:
        """PUT a JSON body to a path; otherwise as `get`."""
        return self._direct("PUT", path, cast_to, body, options)

    def patch(
        self,
        path: str,
        *,
        cast_to: type[_T],
        body: Mapping[str, object] | None = None,
        options: RequestOptions = _NO_OPTIONS,
    ) -> _T:
        """PATCH a path with a JSON body; otherwise as `get`."""
        return self._direct("PATCH", path, cast_to, body, options)

    def delete(
        self,
        path: str,
        *,
        cast_to: type[_T],
        body: Mapping[str, object] | None = None,
        options: RequestOptions = _NO_OPTIONS,
    ) -> _T:
        """DELETE a path; otherwise as `get`."""
        return self._direct("DELETE", path, cast_to, body, options)

    def _direct(self, method: str, path: str, cast_to: type[_T], body: object, options: RequestOptions) -> _T:
        caller, operation = _caller(self._caller, options), self._operation(method, path, body)
        if _is_response(cast_to):
            return cast("_T", caller.download(operation, **_arguments(body, options)).response)
        return caller.request(operation, cast_to, **_arguments(body, options))


class AsyncDirectCalls(_DirectCalls):
    """Calls by path, awaited; otherwise as `SyncDirectCalls`."""

    _caller: AsyncCaller

    async def get(self, path: str, *, cast_to: type[_T], options: RequestOptions = _NO_OPTIONS) -> _T:
        """GET a path below the client's address; the answer as ``cast_to``.

        That is a model, ``dict``, ``str``, ``object``, or the HTTP library's ``Response``.
        """
        return await self._direct("GET", path, cast_to, None, options)

    async def post(
        self,
        path: str,
        *,
        cast_to: type[_T],
        body: Mapping[str, object] | None = None,
        options: RequestOptions = _NO_OPTIONS,
    ) -> _T:
        """POST a JSON body to a path; otherwise as `get`."""
        return await self._direct("POST", path, cast_to, body, options)

    async def put(
        self,
        path: str,
        *,
        cast_to: type[_T],
        body: Mapping[str, object] | None = None,
        options: RequestOptions = _NO_OPTIONS,
    ) -> _T:
        """PUT a JSON body to a path; otherwise as `get`."""
        return await self._direct("PUT", path, cast_to, body, options)

    async def patch(
        self,
        path: str,
        *,
        cast_to: type[_T],
        body: Mapping[str, object] | None = None,
        options: RequestOptions = _NO_OPTIONS,
    ) -> _T:
        """PATCH a path with a JSON body; otherwise as `get`."""
        return await self._direct("PATCH", path, cast_to, body, options)

    async def delete(
        self,
        path: str,
        *,
        cast_to: type[_T],
        body: Mapping[str, object] | None = None,
        options: RequestOptions = _NO_OPTIONS,
    ) -> _T:
        """DELETE a path; otherwise as `get`."""
        return await self._direct("DELETE", path, cast_to, body, options)

    async def _direct(self, method: str, path: str, cast_to: type[_T], body: object, options: RequestOptions) -> _T:
        caller, operation = _caller(self._caller, options), self._operation(method, path, body)
        if _is_response(cast_to):
            return cast("_T", (await caller.download(operation, **_arguments(body, options))).response)
        return await caller.request(operation, cast_to, **_arguments(body, options))


def _caller(caller: _Caller, options: RequestOptions) -> _Caller:
    """The client's caller, or one that retries as often as is asked for."""
    if unknown := options.keys() - RequestOptions.__annotations__.keys():
        raise TypeError(f"options of a call by path are {', '.join(RequestOptions.__annotations__)}, not {unknown}.")
    if "max_retries" not in options:
        return caller
    check_number("max_retries", options["max_retries"])
    means: Any = caller.means
    return type(caller)(means._replace(policy=means.policy._replace(max_retries=options["max_retries"])))


def _is_response(cast_to: object) -> bool:
    # Told by name, for a user's client may be of another HTTP library than the one that is loaded here.
    return isinstance(cast_to, type) and (cast_to.__module__, cast_to.__name__) in _RESPONSES


def _arguments(body: object, options: Mapping[str, Any]) -> Arguments:
    extras = CallOptions(options.get("headers"), options.get("params"), None, options.get("timeout", not_given))
    if body is None:
        return {"options": extras}
    model = body.get("model") if isinstance(body, dict) else None
    return {"options": extras, "body": body, "model": model if isinstance(model, str) else omit}
