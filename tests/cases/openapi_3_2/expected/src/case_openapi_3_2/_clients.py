# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""The clients of API version 1."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._package import PACKAGE, SERVICE
from ._runtime.service_client import AsyncServiceClient, SyncServiceClient

if TYPE_CHECKING:
    from ._runtime.caller import AsyncCaller, SyncCaller
    from .resources.lines import (
        AsyncLines,
        AsyncLinesWithRawResponse,
        AsyncLinesWithStreamingResponse,
        Lines,
        LinesWithRawResponse,
        LinesWithStreamingResponse,
    )
    from .resources.log import (
        AsyncLog,
        AsyncLogWithRawResponse,
        AsyncLogWithStreamingResponse,
        Log,
        LogWithRawResponse,
        LogWithStreamingResponse,
    )


class StreamsClient(SyncServiceClient):
    """A client of Streams, API version 1."""

    _package = PACKAGE
    _service = SERVICE

    @cached_property
    def lines(self) -> Lines:
        """Operations under `/lines`."""
        from .resources.lines import Lines

        return Lines(self._caller)

    @cached_property
    def log(self) -> Log:
        """Operations under `/log`."""
        from .resources.log import Log

        return Log(self._caller)

    @cached_property
    def with_raw_response(self) -> StreamsClientWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return StreamsClientWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> StreamsClientWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return StreamsClientWithStreamingResponse(self._caller)


class AsyncStreamsClient(AsyncServiceClient):
    """An asynchronous client of Streams, API version 1."""

    _package = PACKAGE
    _service = SERVICE

    @cached_property
    def lines(self) -> AsyncLines:
        """Operations under `/lines`."""
        from .resources.lines import AsyncLines

        return AsyncLines(self._caller)

    @cached_property
    def log(self) -> AsyncLog:
        """Operations under `/log`."""
        from .resources.log import AsyncLog

        return AsyncLog(self._caller)

    @cached_property
    def with_raw_response(self) -> AsyncStreamsClientWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncStreamsClientWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamsClientWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncStreamsClientWithStreamingResponse(self._caller)


class StreamsClientWithRawResponse:
    """`StreamsClient`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def lines(self) -> LinesWithRawResponse:
        """Operations under `/lines`."""
        from .resources.lines import LinesWithRawResponse

        return LinesWithRawResponse(self._client)

    @cached_property
    def log(self) -> LogWithRawResponse:
        """Operations under `/log`."""
        from .resources.log import LogWithRawResponse

        return LogWithRawResponse(self._client)


class StreamsClientWithStreamingResponse:
    """`StreamsClient`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def lines(self) -> LinesWithStreamingResponse:
        """Operations under `/lines`."""
        from .resources.lines import LinesWithStreamingResponse

        return LinesWithStreamingResponse(self._client)

    @cached_property
    def log(self) -> LogWithStreamingResponse:
        """Operations under `/log`."""
        from .resources.log import LogWithStreamingResponse

        return LogWithStreamingResponse(self._client)


class AsyncStreamsClientWithRawResponse:
    """`AsyncStreamsClient`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def lines(self) -> AsyncLinesWithRawResponse:
        """Operations under `/lines`."""
        from .resources.lines import AsyncLinesWithRawResponse

        return AsyncLinesWithRawResponse(self._client)

    @cached_property
    def log(self) -> AsyncLogWithRawResponse:
        """Operations under `/log`."""
        from .resources.log import AsyncLogWithRawResponse

        return AsyncLogWithRawResponse(self._client)


class AsyncStreamsClientWithStreamingResponse:
    """`AsyncStreamsClient`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def lines(self) -> AsyncLinesWithStreamingResponse:
        """Operations under `/lines`."""
        from .resources.lines import AsyncLinesWithStreamingResponse

        return AsyncLinesWithStreamingResponse(self._client)

    @cached_property
    def log(self) -> AsyncLogWithStreamingResponse:
        """Operations under `/log`."""
        from .resources.log import AsyncLogWithStreamingResponse

        return AsyncLogWithStreamingResponse(self._client)
