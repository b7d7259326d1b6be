"""Answers as they came, for those who want more than what a method returns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .errors import request_id_of
from .request import RETRY_COUNT
from .tracing import watched

if TYPE_CHECKING:
    import datetime
    import os
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
    from types import TracebackType

    from httpx import URL, Headers, Request, Response

    from .transport import AsyncTransport, SyncTransport

_T = TypeVar("_T")
_R = TypeVar("_R")


class _Answer(Generic[_T]):
    """What is known of an answer without its body. ``parse`` makes what the method returns of one that is read."""

    http_response: Response

    def __init__(self, response: Response, parse: Callable[[Response], _T]) -> None:
        self.http_response = response
        self._parse = parse

    @property
    def headers(self) -> Headers:
        return self.http_response.headers

    @property
    def http_request(self) -> Request:
        """The request, without its credentials."""
        return self.http_response.request

    @property
    def status_code(self) -> int:
        return self.http_response.status_code

    @property
    def url(self) -> URL:
        return self.http_response.url

    @property
    def method(self) -> str:
        return self.http_request.method

    @property
    def http_version(self) -> str:
        return self.http_response.http_version

    @property
    def elapsed(self) -> datetime.timedelta:
        """The time from sending the request to the end of the answer."""
        return self.http_response.elapsed

    @property
    def is_closed(self) -> bool:
        return self.http_response.is_closed

    @property
    def request_id(self) -> str | None:
        """What to quote to Azure's support."""
        return request_id_of(self.headers)

    @property
    def retries_taken(self) -> int:
        """How many attempts failed before this answer came."""
        return int(self.http_request.headers.get(RETRY_COUNT, 0))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} [{self.status_code}] request_id={self.request_id!r}>"


class RawResponse(_Answer[_T]):
    """What ``with_raw_response`` returns, in both flavours: an answer whose body is read, but for a stream's."""

    @property
    def content(self) -> bytes:
        """The body."""
        return self.http_response.content

    @property
    def text(self) -> str:
        """The body as text."""
        return self.http_response.text

    def json(self) -> Any:
        """The body, decoded. Raises ValueError if it is not JSON."""
        return self.http_response.json()

    def parse(self) -> _T:
        """What the method itself would have returned."""
        return self._parse(self.http_response)


class APIResponse(_Answer[_T]):
    """What ``with_streaming_response`` gives: an answer whose body is read on demand."""

    def __init__(
        self, response: Response, parse: Callable[[Response], _T], transport: SyncTransport, *, streams: bool
    ) -> None:
        super().__init__(response, parse)
        self._transport = transport
        self._streams = streams

    def parse(self) -> _T:
        """Read the body, and return what the method itself would have returned."""
        if not self._streams:
            self.read()
        return self._parse(self.http_response)

    def read(self) -> bytes:
        """Read the body. Raises APIConnectionError where it breaks off."""
        return self._transport.read(self.http_response)

    def text(self) -> str:
        """Read the body, as text."""
        self.read()
        return self.http_response.text

    def json(self) -> Any:
        """Read the body and decode it. Raises ValueError if it is not JSON."""
        self.read()
        return self.http_response.json()

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield the body as it arrives."""
        return self._transport.iter_bytes(self.http_response, chunk_size)

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """Yield the body as it arrives, as text."""
        return self._transport.iterate(self.http_response.iter_text(chunk_size))

    def iter_lines(self) -> Iterator[str]:
        """Yield the lines of the body as they arrive."""
        return self._transport.iterate(self.http_response.iter_lines())

    def stream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the body to a file as it arrives."""
        with open(file, "wb") as target:  # noqa: PTH123 - pathlib is slow to import
            target.writelines(self.iter_bytes(chunk_size))

    def close(self) -> None:
        """Close the connection."""
        with watched(self.http_response):
            self.http_response.close()


class AsyncAPIResponse(_Answer[_T]):
    """An APIResponse whose methods are awaited."""

    def __init__(
        self, response: Response, parse: Callable[[Response], _T], transport: AsyncTransport, *, streams: bool
    ) -> None:
        super().__init__(response, parse)
        self._transport = transport
        self._streams = streams

    async def parse(self) -> _T:
        """Read the body, and return what the method itself would have returned."""
        if not self._streams:
            await self.read()
        return self._parse(self.http_response)

    async def read(self) -> bytes:
        """Read the body. Raises APIConnectionError where it breaks off."""
        return await self._transport.read(self.http_response)

    async def text(self) -> str:
        """Read the body, as text."""
        await self.read()
        return self.http_response.text

    async def json(self) -> Any:
        """Read the body and decode it. Raises ValueError if it is not JSON."""
        await self.read()
        return self.http_response.json()

    def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Yield the body as it arrives."""
        return self._transport.iter_bytes(self.http_response, chunk_size)

    def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """Yield the body as it arrives, as text."""
        return self._transport.iterate(self.http_response.aiter_text(chunk_size))

    def iter_lines(self) -> AsyncIterator[str]:
        """Yield the lines of the body as they arrive."""
        return self._transport.iterate(self.http_response.aiter_lines())

    async def stream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the body to a file as it arrives."""
        from anyio import open_file  # noqa: PLC0415 - httpx brings it; sync clients never load it

        async with await open_file(file, "wb") as target:
            async for chunk in self.iter_bytes(chunk_size):
                await target.write(chunk)

    async def close(self) -> None:
        """Close the connection."""
        with watched(self.http_response):
            await self.http_response.aclose()


class ResponseContextManager(Generic[_R]):
    """Makes the call on entering, and closes its answer on leaving."""

    def __init__(self, call: Callable[[], APIResponse[_R]]) -> None:
        self._call = call
        self._response: APIResponse[_R] | None = None

    def __enter__(self) -> APIResponse[_R]:
        self._response = self._call()
        return self._response

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._response is not None:
            self._response.close()


class AsyncResponseContextManager(Generic[_R]):
    """Makes the call on entering, and closes its answer on leaving."""

    def __init__(self, call: Callable[[], Awaitable[AsyncAPIResponse[_R]]]) -> None:
        self._call = call
        self._response: AsyncAPIResponse[_R] | None = None

    async def __aenter__(self) -> AsyncAPIResponse[_R]:
        self._response = await self._call()
        return self._response

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._response is not None:
            await self._response.close()


class HttpxBinaryResponseContent:
    """A file or a sound that the service sent, read into memory.

    To write a large one to disk as it arrives, use ``with_streaming_response``.
    """

    response: Response

    def __init__(self, response: Response) -> None:
        self.response = response

    @property
    def content(self) -> bytes:
        return self.response.content

    @property
    def text(self) -> str:
        return self.response.text

    @property
    def encoding(self) -> str | None:
        return self.response.encoding

    @property
    def charset_encoding(self) -> str | None:
        """The encoding that the answer's content type names."""
        return self.response.charset_encoding

    def json(self) -> Any:
        """The content, decoded. Raises ValueError if it is not JSON."""
        return self.response.json()

    def read(self) -> bytes:
        """The content."""
        return self.response.read()

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield the content in pieces."""
        return self.response.iter_bytes(chunk_size)

    def iter_raw(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Do as `iter_bytes`: the content has been read, and no longer is as it was compressed for the way."""
        return self.response.iter_bytes(chunk_size)

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """Yield the content in pieces, as text."""
        return self.response.iter_text(chunk_size)

    def iter_lines(self) -> Iterator[str]:
        """Yield the content's lines."""
        return self.response.iter_lines()

    def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the content to a file."""
        with open(file, "wb") as target:  # noqa: PTH123 - pathlib is slow to import
            target.write(self.content)

    def stream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the content to a file in pieces."""
        with open(file, "wb") as target:  # noqa: PTH123 - pathlib is slow to import
            target.writelines(self.iter_bytes(chunk_size))

    def close(self) -> None:
        """Close the answer."""
        self.response.close()

    async def aread(self) -> bytes:
        """The content."""
        return await self.response.aread()

    def aiter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Yield the content in pieces."""
        return self.response.aiter_bytes(chunk_size)

    def aiter_raw(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Do as `aiter_bytes`: the content has been read, and no longer is as it was compressed for the way."""
        return self.response.aiter_bytes(chunk_size)

    def aiter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """Yield the content in pieces, as text."""
        return self.response.aiter_text(chunk_size)

    def aiter_lines(self) -> AsyncIterator[str]:
        """Yield the content's lines."""
        return self.response.aiter_lines()

    async def astream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the content to a file in pieces."""
        from anyio import open_file  # noqa: PLC0415 - httpx brings it; sync clients never load it

        async with await open_file(file, "wb") as target:
            async for chunk in self.aiter_bytes(chunk_size):
                await target.write(chunk)

    async def aclose(self) -> None:
        """Close the answer."""
        await self.response.aclose()
