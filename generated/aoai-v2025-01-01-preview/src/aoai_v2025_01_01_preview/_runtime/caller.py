"""Makes the calls of the generated methods.

A caller returns what an operation returns. Its raw and streamed variants return the answer around it instead; the
methods built on them are given their true types by `returns_raw`, `returns_streamed` and their asynchronous twins.

What most programs' first call does without (streams, pages, raw responses) is imported where it is used.
"""
# ruff: noqa: PLC0415

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, ParamSpec, Required, TypedDict, TypeVar, Unpack, cast

from .decoding import decode_answer, invalid
from .errors import body_text
from .exchange import exchange, run, run_async
from .operation import Call
from .redaction import forget_secrets
from .request import build_request, sends_packed_floats

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine, Mapping
    from typing import Self

    from httpx import Response

    from .logs import Observer
    from .operation import CallOptions, Operation
    from .pagination import AsyncPage, AsyncPaginator, Page, SyncPage
    from .request import Defaults
    from .responses import (
        APIResponse,
        AsyncAPIResponse,
        AsyncResponseContextManager,
        HttpxBinaryResponseContent,
        RawResponse,
        ResponseContextManager,
    )
    from .retries import RetryPolicy
    from .sentinels import Omit
    from .streaming import AsyncStream, Stream
    from .telemetry import Telemetry
    from .transport import AsyncTransport, SyncTransport

_P = ParamSpec("_P")
_T = TypeVar("_T")
_Transport = TypeVar("_Transport", bound="SyncTransport | AsyncTransport")
_SyncPage = TypeVar("_SyncPage", bound="SyncPage[Any]")
_AsyncPage = TypeVar("_AsyncPage", bound="AsyncPage[Any]")


class Arguments(TypedDict, total=False):
    """What a generated method passes on. Mappings are keyed by wire name; a value of Omit was left out.

    A body is a dict of its members, or what is sent as a whole.
    """

    path: Mapping[str, object]
    query: Mapping[str, object]
    headers: Mapping[str, object]
    cookies: Mapping[str, object]
    body: object
    model: str | Omit
    options: Required[CallOptions]


class Means(NamedTuple, Generic[_Transport]):
    """What a client gives its callers to work with."""

    defaults: Defaults
    policy: RetryPolicy
    observer: Observer
    transport: _Transport
    telemetry: Telemetry | None


class Current(Generic[_Transport]):
    """The means of a client as they are now. All its callers share it, so that a setting assigned holds for each."""

    __slots__ = ("means",)

    def __init__(self, means: Means[_Transport]) -> None:
        self.means = means


class _Caller(Generic[_Transport]):
    def __init__(self, current: Current[_Transport]) -> None:
        self.current = current

    @property
    def means(self) -> Means[_Transport]:
        """What its next call works with."""
        return self.current.means

    def with_retries(self, max_retries: int) -> Self:
        """A caller of its kind that makes so many attempts after the first, and keeps the client's means of now."""
        means = self.means
        return type(self)(Current(means._replace(policy=means.policy._replace(max_retries=max_retries))))


class SyncCaller(_Caller["SyncTransport"]):
    """Makes calls, blocking. All methods raise as `exchange.exchange` and `request.build_request` say."""

    def request(self, operation: Operation, result: type[_T], **arguments: Unpack[Arguments]) -> _T:
        """The answer as ``result``: a model, ``str`` for its text, ``NoneType`` for nothing, or any annotation."""
        call = Call(operation, **arguments)
        packed = operation.packed_floats if sends_packed_floats(call) else None
        return self._deliver(call, lambda response: decode_answer(response, result, packed))

    def stream(self, operation: Operation, event: type[_T], **arguments: Unpack[Arguments]) -> Stream[_T]:
        """The events of the answer, or its JSON lines, each as ``event``."""
        from .streaming import Stream

        transport = self.means.transport
        return self._deliver(
            Call(operation, **arguments),
            lambda response: Stream(event, forget_secrets(response), transport, lines=operation.lines),
            stream=True,
        )

    def page(self, operation: Operation, page: type[_SyncPage], **arguments: Unpack[Arguments]) -> _SyncPage:
        """The first page of a list; it fetches the others itself."""

        def fetch(params: Mapping[str, object]) -> _SyncPage:
            return SyncCaller(self.current).page(operation, page, **_onward(arguments, params))

        def parse(response: Response) -> _SyncPage:
            first = _page(response, page)
            first._fetch_by(fetch)  # noqa: SLF001 - the runtime's own
            return first

        return self._deliver(Call(operation, **arguments), parse)

    def download(self, operation: Operation, **arguments: Unpack[Arguments]) -> HttpxBinaryResponseContent:
        """The answer's body as it is."""
        from .responses import HttpxBinaryResponseContent

        return self._deliver(
            Call(operation, **arguments), lambda response: HttpxBinaryResponseContent(forget_secrets(response))
        )

    def _deliver(self, call: Call, parse: Callable[[Response], _T], *, stream: bool = False) -> _T:
        return parse(self._send(call, stream=stream))

    def _send(self, call: Call, *, stream: bool) -> Response:
        defaults, policy, observer, transport, telemetry = self.current.means
        request = build_request(call, defaults)
        steps = exchange(request, policy, observer, stream=stream)
        span = None if telemetry is None else telemetry.span(call.operation, request)
        if span is None:
            return run(steps, transport.send)
        with span.sending():
            response = run(steps, transport.send)
        return span.follow(response, stream=stream)


class AsyncCaller(_Caller["AsyncTransport"]):
    """Makes calls on an event loop, otherwise as SyncCaller."""

    async def request(self, operation: Operation, result: type[_T], **arguments: Unpack[Arguments]) -> _T:
        """The answer as ``result``: a model, ``str`` for its text, ``NoneType`` for nothing, or any annotation."""
        call = Call(operation, **arguments)
        packed = operation.packed_floats if sends_packed_floats(call) else None
        return await self._deliver(call, lambda response: decode_answer(response, result, packed))

    async def stream(self, operation: Operation, event: type[_T], **arguments: Unpack[Arguments]) -> AsyncStream[_T]:
        """The events of the answer, or its JSON lines, each as ``event``."""
        from .streaming import AsyncStream

        transport = self.means.transport
        return await self._deliver(
            Call(operation, **arguments),
            lambda response: AsyncStream(event, forget_secrets(response), transport, lines=operation.lines),
            stream=True,
        )

    def page(
        self, operation: Operation, page: type[_AsyncPage], **arguments: Unpack[Arguments]
    ) -> AsyncPaginator[Any, _AsyncPage]:
        """A list, to await for its first page or to iterate over."""
        from .pagination import AsyncPaginator

        def fetch(params: Mapping[str, object]) -> AsyncPaginator[Any, _AsyncPage]:
            return AsyncCaller(self.current).page(operation, page, **_onward(arguments, params))

        def parse(response: Response) -> _AsyncPage:
            first = _page(response, page)
            first._fetch_by(fetch)  # noqa: SLF001 - the runtime's own
            return first

        call = Call(operation, **arguments)
        return AsyncPaginator(lambda: self._deliver(call, parse))

    async def download(self, operation: Operation, **arguments: Unpack[Arguments]) -> HttpxBinaryResponseContent:
        """The answer's body as it is."""
        from .responses import HttpxBinaryResponseContent

        return await self._deliver(
            Call(operation, **arguments), lambda response: HttpxBinaryResponseContent(forget_secrets(response))
        )

    async def _deliver(self, call: Call, parse: Callable[[Response], _T], *, stream: bool = False) -> _T:
        return parse(await self._send(call, stream=stream))

    async def _send(self, call: Call, *, stream: bool) -> Response:
        defaults, policy, observer, transport, telemetry = self.current.means
        request = build_request(call, defaults)
        steps = exchange(request, policy, observer, stream=stream)
        span = None if telemetry is None else telemetry.span(call.operation, request)
        if span is None:
            return await run_async(steps, transport.send)
        with span.sending():
            response = await run_async(steps, transport.send)
        return span.follow(response, stream=stream)


class _RawCaller(SyncCaller):
    def _deliver(self, call: Call, parse: Callable[[Response], _T], *, stream: bool = False) -> _T:
        from .responses import RawResponse

        response = forget_secrets(self._send(call, stream=stream))
        return cast("_T", RawResponse(response, parse))


class _AsyncRawCaller(AsyncCaller):
    async def _deliver(self, call: Call, parse: Callable[[Response], _T], *, stream: bool = False) -> _T:
        from .responses import RawResponse

        response = forget_secrets(await self._send(call, stream=stream))
        return cast("_T", RawResponse(response, parse))


class _StreamedCaller(SyncCaller):
    def _deliver(self, call: Call, parse: Callable[[Response], _T], *, stream: bool = False) -> _T:
        from .responses import APIResponse

        transport = self.means.transport
        response = forget_secrets(self._send(call, stream=True))
        return cast("_T", APIResponse(response, parse, transport, streams=stream))


class _AsyncStreamedCaller(AsyncCaller):
    async def _deliver(self, call: Call, parse: Callable[[Response], _T], *, stream: bool = False) -> _T:
        from .responses import AsyncAPIResponse

        transport = self.means.transport
        response = forget_secrets(await self._send(call, stream=True))
        return cast("_T", AsyncAPIResponse(response, parse, transport, streams=stream))


class _ReadingCaller(SyncCaller):
    def __init__(self, client: SyncCaller, read: Callable[[Any], Any]) -> None:
        super().__init__(client.current)
        self._client = client
        self._read = read

    def _deliver(self, call: Call, parse: Callable[[Response], _T], *, stream: bool = False) -> _T:
        read = cast("Callable[[Response], _T]", lambda response: self._read(parse(response)))
        return self._client._deliver(call, read, stream=stream)  # noqa: SLF001 - a caller too


class _AsyncReadingCaller(AsyncCaller):
    def __init__(self, client: AsyncCaller, read: Callable[[Any], Any]) -> None:
        super().__init__(client.current)
        self._client = client
        self._read = read

    async def _deliver(self, call: Call, parse: Callable[[Response], _T], *, stream: bool = False) -> _T:
        read = cast("Callable[[Response], _T]", lambda response: self._read(parse(response)))
        return await self._client._deliver(call, read, stream=stream)  # noqa: SLF001 - a caller too


def raw_caller(client: SyncCaller) -> SyncCaller:
    """A caller whose methods return a RawResponse of what they say; for `returns_raw`."""
    return _RawCaller(client.current)


def async_raw_caller(client: AsyncCaller) -> AsyncCaller:
    """A caller whose methods return a RawResponse of what they say; for `async_returns_raw`."""
    return _AsyncRawCaller(client.current)


def streamed_caller(client: SyncCaller) -> SyncCaller:
    """A caller whose methods return an APIResponse of what they say; for `returns_streamed`."""
    return _StreamedCaller(client.current)


def async_streamed_caller(client: AsyncCaller) -> AsyncCaller:
    """A caller whose methods return an AsyncAPIResponse of what they say; for `async_returns_streamed`."""
    return _AsyncStreamedCaller(client.current)


def reading_caller(client: SyncCaller, read: Callable[[Any], object]) -> SyncCaller:
    """A caller whose methods return what a function makes of that which those of ``client`` would.

    Where those return the answer around it, the function is called when the answer is parsed.
    """
    return _ReadingCaller(client, read)


def async_reading_caller(client: AsyncCaller, read: Callable[[Any], object]) -> AsyncCaller:
    """Likewise, on an event loop."""
    return _AsyncReadingCaller(client, read)


def returns_raw(method: Callable[_P, _T]) -> Callable[_P, RawResponse[_T]]:
    """A method built on a raw caller, with its true type."""
    return cast("Callable[_P, RawResponse[_T]]", method)


def async_returns_raw(method: Callable[_P, Awaitable[_T]]) -> Callable[_P, Coroutine[Any, Any, RawResponse[_T]]]:
    """A method built on a raw caller, with its true type."""
    return cast("Callable[_P, Coroutine[Any, Any, RawResponse[_T]]]", method)


def returns_streamed(method: Callable[_P, _T]) -> Callable[_P, ResponseContextManager[_T]]:
    """A method built on a streamed caller, made to wait for its context manager to be entered."""
    call = cast("Callable[_P, APIResponse[_T]]", method)

    @wraps(method)
    def enter_to_call(*args: _P.args, **kwargs: _P.kwargs) -> ResponseContextManager[_T]:
        from .responses import ResponseContextManager

        return ResponseContextManager(lambda: call(*args, **kwargs))

    return enter_to_call


def async_returns_streamed(method: Callable[_P, Awaitable[_T]]) -> Callable[_P, AsyncResponseContextManager[_T]]:
    """A method built on a streamed caller, made to wait for its context manager to be entered."""
    call = cast("Callable[_P, Awaitable[AsyncAPIResponse[_T]]]", method)

    @wraps(method)
    def enter_to_call(*args: _P.args, **kwargs: _P.kwargs) -> AsyncResponseContextManager[_T]:
        from .responses import AsyncResponseContextManager

        return AsyncResponseContextManager(lambda: call(*args, **kwargs))

    return enter_to_call


_AnyPage = TypeVar("_AnyPage", bound="Page[Any]")


def _page(response: Response, page: type[_AnyPage]) -> _AnyPage:
    from .pagination import Page

    result = decode_answer(response, page)
    if not isinstance(result, Page):
        raise invalid(response, "a page of a list", body_text(response))
    return result


def _onward(arguments: Arguments, params: Mapping[str, object]) -> Arguments:
    # As an extra, for that is what wins over all other parameters.
    options = arguments["options"]
    extra_query = {**(options.extra_query or {}), **params}
    return {**arguments, "options": options._replace(extra_query=extra_query)}
