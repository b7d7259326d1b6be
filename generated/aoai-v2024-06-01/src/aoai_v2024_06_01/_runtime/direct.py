"""Calls of what the package has no method for: a method of HTTP, a path, and what the answer becomes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypedDict, TypeVar

from .operation import CallOptions, Operation
from .sentinels import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from httpx import Timeout

    from .caller import Arguments, AsyncCaller, SyncCaller
    from .client import Package
    from .sentinels import NotGiven

_T = TypeVar("_T")


class RequestOptions(TypedDict, total=False):
    """What a call by path takes besides; all of it may be left out."""

    headers: Mapping[str, str]
    params: Mapping[str, object]
    timeout: float | Timeout | NotGiven | None


_NO_OPTIONS: RequestOptions = {}


class _DirectCalls:
    _package: ClassVar[Package]

    def _operation(self, method: str, path: str, body: Mapping[str, object] | None) -> Operation:
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
        """GET a path below the client's address; the answer as ``cast_to``: a model, ``dict``, ``str``, ``object``."""
        return self._caller.request(self._operation("GET", path, None), cast_to, **_arguments(None, options))

    def post(
        self,
        path: str,
        *,
        cast_to: type[_T],
        body: Mapping[str, object] | None = None,
        options: RequestOptions = _NO_OPTIONS,
    ) -> _T:
        """POST a JSON body to a path; otherwise as `get`."""
        return self._caller.request(self._operation("POST", path, body), cast_to, **_arguments(body, options))

    def put(
        self,
        path: str,
        *,
        cast_to: type[_T],
        body: Mapping[str, object] | None = None,
        options: RequestOptions = _NO_OPTIONS,
    ) -> _T:
        """PUT a JSON body to a path; otherwise as `get`."""
        return self._caller.request(self._operation("PUT", path, body), cast_to, **_arguments(body, options))

    def patch(
        self,
        path: str,
        *,
        cast_to: type[_T],
        body: Mapping[str, object] | None = None,
        options: RequestOptions = _NO_OPTIONS,
    ) -> _T:
        """PATCH a path with a JSON body; otherwise as `get`."""
        return self._caller.request(self._operation("PATCH", path, body), cast_to, **_arguments(body, options))

    def delete(
        self,
        path: str,
        *,
        cast_to: type[_T],
        body: Mapping[str, object] | None = None,
        options: RequestOptions = _NO_OPTIONS,
    ) -> _T:
        """DELETE a path; otherwise as `get`."""
        return self._caller.request(self._operation("DELETE", path, body), cast_to, **_arguments(body, options))


class AsyncDirectCalls(_DirectCalls):
    """Calls by path, awaited; otherwise as `SyncDirectCalls`."""

    _caller: AsyncCaller

    async def get(self, path: str, *, cast_to: type[_T], options: RequestOptions = _NO_OPTIONS) -> _T:
        """GET a path below the client's address; the answer as ``cast_to``: a model, ``dict``, ``str``, ``object``."""
        return await self._caller.request(self._operation("GET", path, None), cast_to, **_arguments(None, options))

    async def post(
        self,
        path: str,
        *,
        cast_to: type[_T],
        body: Mapping[str, object] | None = None,
        options: RequestOptions = _NO_OPTIONS,
    ) -> _T:
        """POST a JSON body to a path; otherwise as `get`."""
        return await self._caller.request(self._operation("POST", path, body), cast_to, **_arguments(body, options))

    async def put(
        self,
        path: str,
        *,
        cast_to: type[_T],
        body: Mapping[str, object] | None = None,
        options: RequestOptions = _NO_OPTIONS,
    ) -> _T:
        """PUT a JSON body to a path; otherwise as `get`."""
        return await self._caller.request(self._operation("PUT", path, body), cast_to, **_arguments(body, options))

    async def patch(
        self,
        path: str,
        *,
        cast_to: type[_T],
        body: Mapping[str, object] | None = None,
        options: RequestOptions = _NO_OPTIONS,
    ) -> _T:
        """PATCH a path with a JSON body; otherwise as `get`."""
        return await self._caller.request(self._operation("PATCH", path, body), cast_to, **_arguments(body, options))

    async def delete(
        self,
        path: str,
        *,
        cast_to: type[_T],
        body: Mapping[str, object] | None = None,
        options: RequestOptions = _NO_OPTIONS,
    ) -> _T:
        """DELETE a path; otherwise as `get`."""
        return await self._caller.request(self._operation("DELETE", path, body), cast_to, **_arguments(body, options))


def _arguments(body: Mapping[str, object] | None, options: Mapping[str, Any]) -> Arguments:
    extras = CallOptions(options.get("headers"), options.get("params"), None, options.get("timeout", not_given))
    if body is None:
        return {"options": extras}
    model = body.get("model")
    return {"options": extras, "body": body, "model": model if isinstance(model, str) else omit}
