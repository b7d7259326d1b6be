"""All contact with the HTTP library.

That is httpx, or httpx2 where the user brings a client of it. Importing this module imports httpx, so the rest of the
runtime imports it only once a client is built.
"""

from __future__ import annotations

import os
import ssl
import sys
import threading
from contextlib import contextmanager, suppress
from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, Generic, TypeAlias, TypeVar
from weakref import ref

import httpx
from httpx import Timeout as Timeout

from .errors import APIConnectionError, APITimeoutError, ConfigurationError
from .http_clients import AsyncHttpClient, HttpClient
from .redaction import kept, without_secrets
from .settings import seconds

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop
    from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator, Mapping
    from types import ModuleType

    from .request import Request
    from .uploads import Upload

_Client = TypeVar("_Client", bound=HttpClient | AsyncHttpClient)
_Piece = TypeVar("_Piece", bytes, str)

Transport: TypeAlias = httpx.BaseTransport
ProxiesTypes: TypeAlias = str | httpx.Proxy | dict[str | httpx.URL, str | httpx.URL | httpx.Proxy | None]

DEFAULT_TIMEOUT: Final = Timeout(600.0, connect=5.0)
DEFAULT_CONNECTION_LIMITS: Final = httpx.Limits(max_connections=1000, max_keepalive_connections=100)

_LIBRARIES = ("httpx", "httpx2")
_CACHED_URLS = 256
_OF_THE_BODY = frozenset({"content-encoding", "content-length", "transfer-encoding"})


def _with_defaults(arguments: dict[str, Any]) -> dict[str, Any]:
    return {
        "timeout": DEFAULT_TIMEOUT,
        "limits": DEFAULT_CONNECTION_LIMITS,
        "follow_redirects": True,
        **arguments,
    }


class DefaultHttpxClient(httpx.Client):
    """httpx.Client with this package's timeout, limits and redirects, wherever it is not told otherwise."""

    def __init__(self, **arguments: Any) -> None:
        super().__init__(**_with_defaults(arguments))


class DefaultAsyncHttpxClient(httpx.AsyncClient):
    """httpx.AsyncClient with this package's timeout, limits and redirects, wherever it is not told otherwise."""

    def __init__(self, **arguments: Any) -> None:
        super().__init__(**_with_defaults(arguments))


class DefaultAioHttpClient(httpx.AsyncClient):
    """A DefaultAsyncHttpxClient that connects through aiohttp; needs the httpx-aiohttp distribution."""

    def __init__(self, **arguments: Any) -> None:
        try:
            aiohttp = import_module("httpx_aiohttp")
        except ImportError:
            raise RuntimeError("DefaultAioHttpClient needs httpx-aiohttp: pip install httpx-aiohttp") from None
        settings = _with_defaults(arguments)
        settings.setdefault("transport", aiohttp.AiohttpTransport(limits=settings["limits"]))
        super().__init__(**settings)


class _Transport(Generic[_Client]):
    """What the two flavours share: everything but the waiting."""

    def __init__(self, http_client: _Client | None, kind: str, default: Callable[[], _Client]) -> None:
        self._library = _library_of(http_client, kind)
        self._default = default
        self._given = http_client
        self._own: dict[object, _Client] = {}
        """Those that were built here, by the place where their connections can be used."""
        self._last: tuple[object, _Client] | None = None
        """The one of them that was used last, and its place: one value, for threads share it."""
        self._is_closed = False
        self._lock = threading.Lock()
        self._url = lru_cache(_CACHED_URLS)(self._library.URL)  # parsing is a good part of a request's cost

    @property
    def client(self) -> _Client:
        """The HTTP client in use: the user's, else one that is built at the first call from a place.

        Raises RuntimeError once the transport is closed.
        """
        if self._is_closed:
            raise RuntimeError("This client has been closed; it cannot send any more.")
        if self._given is not None:
            return self._given
        here, last = self._here(), self._last
        return last[1] if last is not None and last[0] == here else self._client_at(here)

    @property
    def is_closed(self) -> bool:
        """Whether `close` was called, here or on the HTTP client."""
        return self._is_closed or (self._given is not None and self._given.is_closed)

    @property
    def default_timeout(self) -> httpx.Timeout:
        """The timeout of calls that name none: this package's, unless the user's HTTP client has one of its own."""
        if self._given is not None and self._given.timeout != self._library.Timeout(5.0):
            chosen: httpx.Timeout = self._given.timeout
            return chosen
        return DEFAULT_TIMEOUT

    def _here(self) -> object:
        # A forked process must not talk over its parent's connections.
        return os.getpid()

    def _client_at(self, here: object) -> _Client:
        with self._lock:
            if here not in self._own:
                self._own[here] = self._open()
            self._last = here, self._own[here]
            return self._own[here]

    def _open(self) -> _Client:
        return self._default()

    def _build(self, client: _Client, request: Request) -> httpx.Request:
        timeout = request.timeout
        limits: Any = timeout if hasattr(timeout, "as_dict") else self._library.Timeout(seconds(timeout))
        try:
            url = self._url(request.url)
        except self._library.InvalidURL as error:
            raise ConfigurationError(f"{request.operation_id} has no valid address: {error}.") from None
        built: httpx.Request = client.build_request(
            request.method,
            url,
            # The library lets a client's parameters take the place of the address's, unless these come as such too.
            params=url.params if client.params else None,
            headers=request.headers,
            content=self._content(request),
            extensions={"timeout": limits.as_dict()},
        )
        return built

    def _content(self, request: Request) -> Any:
        return request.content

    def _onward(
        self, client: _Client, request: Request, response: httpx.Response, history: list[httpx.Response]
    ) -> httpx.Request | None:
        """The request that a redirect asks for, without credentials where it leads to another origin.

        None for an answer that is no redirect, and for a redirect of a body that is gone.
        """
        onward = response.next_request
        keeps_body = onward is not None and onward.method == request.method
        if onward is None or not client.follow_redirects or (keeps_body and not request.replayable):
            response.history = history
            return None
        history.append(response)
        if len(history) > client.max_redirects:
            raise self._library.TooManyRedirects("Exceeded maximum allowed redirects.", request=onward)
        return onward if _origin(onward.url) == _origin(response.url) else without_secrets(onward)

    def _without_body(self, response: httpx.Response) -> httpx.Response:
        """A refusal whose body broke off or cannot be decompressed: what its status and headers say still holds."""
        headers = [(name, value) for name, value in response.headers.multi_items() if name not in _OF_THE_BODY]
        refusal: httpx.Response = self._library.Response(
            response.status_code,
            headers=headers,
            request=response.request,
            extensions=response.extensions,
            history=response.history,
        )
        return refusal

    def _outcome_of(self, error: Any) -> APIConnectionError:
        """The failure as a value, where another attempt could fare better; else it is raised."""
        library = self._library
        failure = self._failure(error)
        failure.__cause__ = error
        if isinstance(error, library.TransportError) and not isinstance(
            error, library.UnsupportedProtocol | library.LocalProtocolError
        ):
            return failure
        raise failure

    def _failure(self, error: Any) -> APIConnectionError:
        error.request = request = kept(error.request)
        what = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
        if isinstance(error, self._library.TimeoutException):
            return APITimeoutError(request, message=f"Request timed out ({what}).")
        origin = f"{request.url.scheme}://{request.url.netloc.decode()}"
        return APIConnectionError(message=f"Connection error: {origin} ({what}).", request=request)

    @contextmanager
    def _named_failures(self) -> Iterator[None]:
        try:
            yield
        except self._library.RequestError as error:
            raise self._failure(error) from error


class SyncTransport(_Transport[HttpClient]):
    """Sends requests, blocking."""

    def __init__(self, http_client: HttpClient | None) -> None:
        super().__init__(http_client, "Client", DefaultHttpxClient)

    def send(self, request: Request, stream: bool) -> httpx.Response | APIConnectionError:
        """Send, as `exchange.Send` describes it. Raises APIConnectionError for a failure that will not pass."""
        client = self.client
        onward: httpx.Request | None = self._build(client, request)
        history: list[httpx.Response] = []
        try:
            while True:
                response: httpx.Response = client.send(onward, stream=True, follow_redirects=False)
                onward = self._onward(client, request, response, history)
                if response.is_success and stream:
                    return response
                response = self._read_whole(response)
                if onward is None:
                    return response
        except self._library.RequestError as error:
            return self._outcome_of(error)

    def _read_whole(self, response: httpx.Response) -> httpx.Response:
        try:
            response.read()
        except self._library.RequestError:
            if response.is_success:
                raise
            return self._without_body(response)
        finally:
            response.close()
        return response

    def iter_bytes(self, response: httpx.Response, chunk_size: int | None = None) -> Iterator[bytes]:
        """The body as it arrives, decompressed. Raises APIConnectionError where it breaks off."""
        return self.iterate(response.iter_bytes(chunk_size))

    def iterate(self, pieces: Iterator[_Piece]) -> Iterator[_Piece]:
        """What is read of a body, as it arrives. Raises APIConnectionError where it breaks off."""
        with self._named_failures():
            yield from pieces

    def read(self, response: httpx.Response) -> bytes:
        """The whole body. Raises APIConnectionError where it breaks off."""
        with self._named_failures():
            return response.read()

    def close(self) -> None:
        """Close the connections; the transport cannot be used again."""
        self._is_closed = True
        client = self._given or self._own.get(self._here())
        if client is not None:
            client.close()

    def __del__(self) -> None:
        # A client that is dropped without being closed leaves no sockets open; the user's own is the user's.
        if getattr(self, "_given", True) is None:
            self.close()


class AsyncTransport(_Transport[AsyncHttpClient]):
    """Sends requests on event loops. Each of asyncio's has an HTTP client of its own, which is closed as it ends."""

    def __init__(self, http_client: AsyncHttpClient | None) -> None:
        super().__init__(http_client, "AsyncClient", DefaultAsyncHttpxClient)
        self._guards: dict[tuple[int, AbstractEventLoop | None], AsyncGenerator[None, None]] = {}
        """What closes the clients as their loops end, by place."""

    def _here(self) -> tuple[int, AbstractEventLoop | None]:
        return os.getpid(), _running_loop()

    def _open(self) -> AsyncHttpClient:
        client, here = self._default(), self._here()
        for place in [place for place in self._guards if place[1] is not None and place[1].is_closed()]:
            del self._own[place], self._guards[place]
        if here[1] is not None:
            self._guards[here] = guard = _guard(ref(client))
            with suppress(StopIteration):  # it has begun, and so is known to the loop
                guard.__anext__().send(None)
        return client

    async def send(self, request: Request, stream: bool) -> httpx.Response | APIConnectionError:
        """Send, as `exchange.Send` describes it. Raises APIConnectionError for a failure that will not pass."""
        client = self.client
        onward: httpx.Request | None = self._build(client, request)
        first = onward
        history: list[httpx.Response] = []
        try:
            while True:
                response: httpx.Response = await client.send(onward, stream=True, follow_redirects=False)
                onward = self._onward(client, request, response, history)
                if response.is_success and stream:
                    return response
                response = await self._read_whole(response)
                if onward is None:
                    return response
        except self._library.RequestError as error:
            return self._outcome_of(error)
        except ssl.SSLError as error:  # such as a certificate that is refused, which the library lets through here
            return self._outcome_of(self._library.ReadError(str(error), request=first))

    async def _read_whole(self, response: httpx.Response) -> httpx.Response:
        try:
            await response.aread()
        except self._library.RequestError:
            if response.is_success:
                raise
            return self._without_body(response)
        finally:
            await response.aclose()
        return response

    def _content(self, request: Request) -> Any:
        content = request.content
        return content if content is None or isinstance(content, bytes) else _AsyncOnly(content)

    def iter_bytes(self, response: httpx.Response, chunk_size: int | None = None) -> AsyncGenerator[bytes, None]:
        """The body as it arrives, decompressed. Raises APIConnectionError where it breaks off."""
        return self.iterate(response.aiter_bytes(chunk_size))

    async def iterate(self, pieces: AsyncIterator[_Piece]) -> AsyncGenerator[_Piece, None]:
        """What is read of a body, as it arrives. Raises APIConnectionError where it breaks off."""
        with self._named_failures():
            async for piece in pieces:
                yield piece

    async def read(self, response: httpx.Response) -> bytes:
        """The whole body. Raises APIConnectionError where it breaks off."""
        with self._named_failures():
            return await response.aread()

    async def close(self) -> None:
        """Close the connections; the transport cannot be used again."""
        self._is_closed = True
        here = self._here()
        client = self._given or self._own.get(here)
        if client is not None:
            await client.aclose()
        for (process, loop), guard in self._guards.items():
            if loop is not None and loop is not here[1] and process == here[0] and loop.is_running():
                from asyncio import run_coroutine_threadsafe  # noqa: PLC0415 - there is a loop of its

                run_coroutine_threadsafe(_ended(guard), loop)


async def _guard(client: ref[AsyncHttpClient]) -> AsyncGenerator[None, None]:
    """Closes a client where it is closed itself, which asyncio does with all generators when their loop ends."""
    try:
        yield
    finally:
        if (alive := client()) is not None:
            await alive.aclose()


async def _ended(guard: AsyncGenerator[None, None]) -> None:
    await guard.aclose()


def _running_loop() -> AbstractEventLoop | None:
    """The event loop of asyncio in which this runs; None outside of any, and in one of trio's."""
    asyncio = sys.modules.get("asyncio")
    try:
        return None if asyncio is None else asyncio.get_running_loop()
    except RuntimeError:
        return None


class _AsyncOnly:
    """An upload as the library wants it on an event loop: what can also be read blocking, it would read so."""

    def __init__(self, upload: Upload) -> None:
        self._upload = upload

    def __aiter__(self) -> AsyncIterator[bytes]:
        return aiter(self._upload)


def _library_of(http_client: object | None, kind: str) -> ModuleType:
    """The library that a user's client comes from. Raises TypeError for anything but its ``kind`` of client."""
    if http_client is None:
        return httpx
    for name in _LIBRARIES:
        library = sys.modules.get(name)
        if library is not None and isinstance(http_client, getattr(library, kind)):
            return library
    raise TypeError(
        f"http_client must be an httpx.{kind}, not {type(http_client).__module__}.{type(http_client).__qualname__}."
    )


def url_of(address: str, query: Mapping[str, str]) -> httpx.URL:
    """An address as the library has them, with a query where there is one."""
    return httpx.URL(address, params=query) if query else httpx.URL(address)


def is_response(kind: object) -> bool:
    """Whether a type is the library's of answers."""
    loaded = (library for name in _LIBRARIES if (library := sys.modules.get(name)) is not None)
    return isinstance(kind, type) and any(issubclass(kind, library.Response) for library in loaded)


def _origin(url: httpx.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port
