"""Calls of what the package has no method for: a method of HTTP, a path, and what the answer becomes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypedDict, TypeVar, get_args, overload

from .caller import async_raw_caller, raw_caller
from .operation import CallOptions, Operation
from .sentinels import not_given, omit
from .settings import check_number

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeAlias

    from httpx import Timeout

    from .caller import Arguments, AsyncCaller, SyncCaller
    from .client import Package
    from .sentinels import NotGiven
    from .streaming import AsyncStream, Stream
    from .types import FileContent, FileTypes, Headers, Query

    _Stream = TypeVar("_Stream", bound=Stream[Any])
    _AsyncStream = TypeVar("_AsyncStream", bound=AsyncStream[Any])
    Files: TypeAlias = Mapping[str, FileTypes] | Sequence[tuple[str, FileTypes]]

_T = TypeVar("_T")


class RequestOptions(TypedDict, total=False):
    """What a call by path takes besides; all of it may be left out."""

    headers: Headers
    params: Query
    timeout: float | Timeout | NotGiven | None
    max_retries: int
    """Attempts after the first one."""
    extra_json: Mapping[str, object]
    """Further members of a JSON body."""


_NO_OPTIONS: RequestOptions = {}


class _DirectCalls:
    _package: ClassVar[Package]

    def _prepare(
        self,
        method: str,
        path: str,
        options: RequestOptions,
        *,
        body: object = None,
        content: FileContent | None = None,
        files: Files | None = None,
    ) -> tuple[Operation, Arguments]:
        """The operation that a call by path is, and its arguments."""
        if "://" in path or "?" in path or ".." in path.split("/"):
            raise ValueError(f"{path!r:.100} is no path below the client's address; a query goes in options['params'].")
        if unknown := options.keys() - RequestOptions.__annotations__.keys():
            known = ", ".join(RequestOptions.__annotations__)
            raise TypeError(f"options cannot have {', '.join(sorted(unknown))}; it can have {known}.")
        if "max_retries" in options:
            check_number("max_retries", options["max_retries"])
        if content is not None and not (body is None and files is None):
            raise TypeError("content is the whole body: pass it without body and files.")
        below = "/" + path.lstrip("/")
        deployment = body is not None and below in self._package.deployment_paths
        operation = Operation(id=f"{method} {below}", method=method, path=below, deployment=deployment)
        model = body.get("model") if isinstance(body, dict) else None
        arguments: Arguments = {
            "options": CallOptions(
                options.get("headers"),
                options.get("params"),
                options.get("extra_json"),
                options.get("timeout", not_given),
            ),
            "model": model if isinstance(model, str) else omit,
        }
        if files is not None:
            fields: Any = body or {}
            form = _files_by_name(files)
            return operation._replace(body="multipart", files=tuple(form)), {**arguments, "body": {**fields, **form}}
        if content is not None:
            return operation._replace(body="binary"), {**arguments, "body": content}
        return operation._replace(body="json"), arguments if body is None else {**arguments, "body": body}


class SyncDirectCalls(_DirectCalls):
    """Calls by path, blocking. Each raises as the generated methods do, and ValueError for a path that is none.

    What a method would send to the deployment that `model` names goes there as well.
    """

    _caller: SyncCaller

    @overload
    def get(
        self,
        path: str,
        *,
        cast_to: type[_T],
        options: RequestOptions = _NO_OPTIONS,
        stream: Literal[False] = False,
    ) -> _T: ...
    @overload
    def get(
        self,
        path: str,
        *,
        cast_to: type[Any],
        options: RequestOptions = _NO_OPTIONS,
        stream: Literal[True],
        stream_cls: type[_Stream],
    ) -> _Stream: ...
    def get(
        self,
        path: str,
        *,
        cast_to: type[Any],
        options: RequestOptions = _NO_OPTIONS,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """GET a path below the client's address.

        The answer comes as ``cast_to``: a model, ``dict``, ``str``, ``object``, or an httpx.Response for the answer
        itself. With ``stream``, it comes as ``stream_cls``, such as ``Stream[ChatCompletionChunk]``.
        """
        return self._call(self._prepare("GET", path, options), cast_to, options, stream=stream, stream_cls=stream_cls)

    @overload
    def post(
        self,
        path: str,
        *,
        cast_to: type[_T],
        body: object = None,
        content: FileContent | None = None,
        files: Files | None = None,
        options: RequestOptions = _NO_OPTIONS,
        stream: Literal[False] = False,
    ) -> _T: ...
    @overload
    def post(
        self,
        path: str,
        *,
        cast_to: type[Any],
        body: object = None,
        content: FileContent | None = None,
        files: Files | None = None,
        options: RequestOptions = _NO_OPTIONS,
        stream: Literal[True],
        stream_cls: type[_Stream],
    ) -> _Stream: ...
    def post(
        self,
        path: str,
        *,
        cast_to: type[Any],
        body: object = None,
        content: FileContent | None = None,
        files: Files | None = None,
        options: RequestOptions = _NO_OPTIONS,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """POST JSON, other ``content`` or a form with ``files`` to a path; otherwise as `get`."""
        return self._call(
            self._prepare("POST", path, options, body=body, content=content, files=files),
            cast_to,
            options,
            stream=stream,
            stream_cls=stream_cls,
        )

    def put(
        self,
        path: str,
        *,
        cast_to: type[_T],
        body: object = None,
        content: FileContent | None = None,
        files: Files | None = None,
        options: RequestOptions = _NO_OPTIONS,
    ) -> _T:
        """PUT JSON, other ``content`` or a form with ``files`` to a path; otherwise as `get`."""
        result: _T = self._call(
            self._prepare("PUT", path, options, body=body, content=content, files=files), cast_to, options
        )
        return result

    def patch(
        self,
        path: str,
        *,
        cast_to: type[_T],
        body: object = None,
        content: FileContent | None = None,
        files: Files | None = None,
        options: RequestOptions = _NO_OPTIONS,
    ) -> _T:
        """PATCH a path with JSON, other ``content`` or a form with ``files``; otherwise as `get`."""
        result: _T = self._call(
            self._prepare("PATCH", path, options, body=body, content=content, files=files), cast_to, options
        )
        return result

    def delete(
        self,
        path: str,
        *,
        cast_to: type[_T],
        body: object = None,
        content: FileContent | None = None,
        options: RequestOptions = _NO_OPTIONS,
    ) -> _T:
        """DELETE a path; otherwise as `get`."""
        result: _T = self._call(self._prepare("DELETE", path, options, body=body, content=content), cast_to, options)
        return result

    def _call(
        self,
        prepared: tuple[Operation, Arguments],
        cast_to: Any,
        options: RequestOptions,
        *,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        operation, arguments = prepared
        caller = self._caller.with_retries(options["max_retries"]) if "max_retries" in options else self._caller
        if stream:
            return caller.stream(operation, _event_of(stream_cls, cast_to), **arguments)
        if _is_response(cast_to):
            answer: Any = raw_caller(caller).request(operation, object, **arguments)
            return answer.http_response
        return caller.request(operation, cast_to, **arguments)


class AsyncDirectCalls(_DirectCalls):
    """Calls by path, awaited; otherwise as `SyncDirectCalls`."""

    _caller: AsyncCaller

    @overload
    async def get(
        self,
        path: str,
        *,
        cast_to: type[_T],
        options: RequestOptions = _NO_OPTIONS,
        stream: Literal[False] = False,
    ) -> _T: ...
    @overload
    async def get(
        self,
        path: str,
        *,
        cast_to: type[Any],
        options: RequestOptions = _NO_OPTIONS,
        stream: Literal[True],
        stream_cls: type[_AsyncStream],
    ) -> _AsyncStream: ...
    async def get(
        self,
        path: str,
        *,
        cast_to: type[Any],
        options: RequestOptions = _NO_OPTIONS,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """GET a path below the client's address.

        The answer comes as ``cast_to``: a model, ``dict``, ``str``, ``object``, or an httpx.Response for the answer
        itself. With ``stream``, it comes as ``stream_cls``, such as ``AsyncStream[ChatCompletionChunk]``.
        """
        return await self._call(
            self._prepare("GET", path, options), cast_to, options, stream=stream, stream_cls=stream_cls
        )

    @overload
    async def post(
        self,
        path: str,
        *,
        cast_to: type[_T],
        body: object = None,
        content: FileContent | None = None,
        files: Files | None = None,
        options: RequestOptions = _NO_OPTIONS,
        stream: Literal[False] = False,
    ) -> _T: ...
    @overload
    async def post(
        self,
        path: str,
        *,
        cast_to: type[Any],
        body: object = None,
        content: FileContent | None = None,
        files: Files | None = None,
        options: RequestOptions = _NO_OPTIONS,
        stream: Literal[True],
        stream_cls: type[_AsyncStream],
    ) -> _AsyncStream: ...
    async def post(
        self,
        path: str,
        *,
        cast_to: type[Any],
        body: object = None,
        content: FileContent | None = None,
        files: Files | None = None,
        options: RequestOptions = _NO_OPTIONS,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """POST JSON, other ``content`` or a form with ``files`` to a path; otherwise as `get`."""
        return await self._call(
            self._prepare("POST", path, options, body=body, content=content, files=files),
            cast_to,
            options,
            stream=stream,
            stream_cls=stream_cls,
        )

    async def put(
        self,
        path: str,
        *,
        cast_to: type[_T],
        body: object = None,
        content: FileContent | None = None,
        files: Files | None = None,
        options: RequestOptions = _NO_OPTIONS,
    ) -> _T:
        """PUT JSON, other ``content`` or a form with ``files`` to a path; otherwise as `get`."""
        result: _T = await self._call(
            self._prepare("PUT", path, options, body=body, content=content, files=files), cast_to, options
        )
        return result

    async def patch(
        self,
        path: str,
        *,
        cast_to: type[_T],
        body: object = None,
        content: FileContent | None = None,
        files: Files | None = None,
        options: RequestOptions = _NO_OPTIONS,
    ) -> _T:
        """PATCH a path with JSON, other ``content`` or a form with ``files``; otherwise as `get`."""
        result: _T = await self._call(
            self._prepare("PATCH", path, options, body=body, content=content, files=files), cast_to, options
        )
        return result

    async def delete(
        self,
        path: str,
        *,
        cast_to: type[_T],
        body: object = None,
        content: FileContent | None = None,
        options: RequestOptions = _NO_OPTIONS,
    ) -> _T:
        """DELETE a path; otherwise as `get`."""
        result: _T = await self._call(
            self._prepare("DELETE", path, options, body=body, content=content), cast_to, options
        )
        return result

    async def _call(
        self,
        prepared: tuple[Operation, Arguments],
        cast_to: Any,
        options: RequestOptions,
        *,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        operation, arguments = prepared
        caller = self._caller.with_retries(options["max_retries"]) if "max_retries" in options else self._caller
        if stream:
            return await caller.stream(operation, _event_of(stream_cls, cast_to), **arguments)
        if _is_response(cast_to):
            answer: Any = await async_raw_caller(caller).request(operation, object, **arguments)
            return answer.http_response
        return await caller.request(operation, cast_to, **arguments)


def _files_by_name(files: Files) -> dict[str, list[FileTypes]]:
    form: dict[str, list[FileTypes]] = {}
    for name, file in files.items() if isinstance(files, Mapping) else files:
        form.setdefault(name, []).append(file)
    return form


def _is_response(cast_to: Any) -> bool:
    from .transport import is_response  # noqa: PLC0415 - imports httpx; a call does so anyway

    return is_response(cast_to)


def _event_of(stream_cls: Any, cast_to: Any) -> Any:
    """What each event becomes: ``Stream[Event]`` says it, else ``cast_to`` does."""
    return next(iter(get_args(stream_cls)), cast_to)
