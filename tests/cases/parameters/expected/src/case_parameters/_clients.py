# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""The clients of API version 1."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._package import PACKAGE, SERVICE
from ._runtime.service_client import AsyncServiceClient, SyncServiceClient

if TYPE_CHECKING:
    from ._runtime.caller import AsyncCaller, SyncCaller
    from .resources.headers import (
        AsyncHeaders_,
        AsyncHeaders_WithRawResponse,
        AsyncHeaders_WithStreamingResponse,
        Headers_,
        Headers_WithRawResponse,
        Headers_WithStreamingResponse,
    )
    from .resources.paths import (
        AsyncPaths,
        AsyncPathsWithRawResponse,
        AsyncPathsWithStreamingResponse,
        Paths,
        PathsWithRawResponse,
        PathsWithStreamingResponse,
    )
    from .resources.queries import (
        AsyncQueries,
        AsyncQueriesWithRawResponse,
        AsyncQueriesWithStreamingResponse,
        Queries,
        QueriesWithRawResponse,
        QueriesWithStreamingResponse,
    )


class ParametersClient(SyncServiceClient):
    """A client of Parameters, API version 1."""

    _package = PACKAGE
    _service = SERVICE

    @cached_property
    def queries(self) -> Queries:
        """Operations under `/queries`."""
        from .resources.queries import Queries

        return Queries(self._caller)

    @cached_property
    def paths(self) -> Paths:
        """Operations under `/paths`."""
        from .resources.paths import Paths

        return Paths(self._caller)

    @cached_property
    def headers(self) -> Headers_:
        """Operations under `/headers`."""
        from .resources.headers import Headers_

        return Headers_(self._caller)

    @cached_property
    def with_raw_response(self) -> ParametersClientWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return ParametersClientWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> ParametersClientWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return ParametersClientWithStreamingResponse(self._caller)


class AsyncParametersClient(AsyncServiceClient):
    """An asynchronous client of Parameters, API version 1."""

    _package = PACKAGE
    _service = SERVICE

    @cached_property
    def queries(self) -> AsyncQueries:
        """Operations under `/queries`."""
        from .resources.queries import AsyncQueries

        return AsyncQueries(self._caller)

    @cached_property
    def paths(self) -> AsyncPaths:
        """Operations under `/paths`."""
        from .resources.paths import AsyncPaths

        return AsyncPaths(self._caller)

    @cached_property
    def headers(self) -> AsyncHeaders_:
        """Operations under `/headers`."""
        from .resources.headers import AsyncHeaders_

        return AsyncHeaders_(self._caller)

    @cached_property
    def with_raw_response(self) -> AsyncParametersClientWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncParametersClientWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> AsyncParametersClientWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncParametersClientWithStreamingResponse(self._caller)


class ParametersClientWithRawResponse:
    """`ParametersClient`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def queries(self) -> QueriesWithRawResponse:
        """Operations under `/queries`."""
        from .resources.queries import QueriesWithRawResponse

        return QueriesWithRawResponse(self._client)

    @cached_property
    def paths(self) -> PathsWithRawResponse:
        """Operations under `/paths`."""
        from .resources.paths import PathsWithRawResponse

        return PathsWithRawResponse(self._client)

    @cached_property
    def headers(self) -> Headers_WithRawResponse:
        """Operations under `/headers`."""
        from .resources.headers import Headers_WithRawResponse

        return Headers_WithRawResponse(self._client)


class ParametersClientWithStreamingResponse:
    """`ParametersClient`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def queries(self) -> QueriesWithStreamingResponse:
        """Operations under `/queries`."""
        from .resources.queries import QueriesWithStreamingResponse

        return QueriesWithStreamingResponse(self._client)

    @cached_property
    def paths(self) -> PathsWithStreamingResponse:
        """Operations under `/paths`."""
        from .resources.paths import PathsWithStreamingResponse

        return PathsWithStreamingResponse(self._client)

    @cached_property
    def headers(self) -> Headers_WithStreamingResponse:
        """Operations under `/headers`."""
        from .resources.headers import Headers_WithStreamingResponse

        return Headers_WithStreamingResponse(self._client)


class AsyncParametersClientWithRawResponse:
    """`AsyncParametersClient`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def queries(self) -> AsyncQueriesWithRawResponse:
        """Operations under `/queries`."""
        from .resources.queries import AsyncQueriesWithRawResponse

        return AsyncQueriesWithRawResponse(self._client)

    @cached_property
    def paths(self) -> AsyncPathsWithRawResponse:
        """Operations under `/paths`."""
        from .resources.paths import AsyncPathsWithRawResponse

        return AsyncPathsWithRawResponse(self._client)

    @cached_property
    def headers(self) -> AsyncHeaders_WithRawResponse:
        """Operations under `/headers`."""
        from .resources.headers import AsyncHeaders_WithRawResponse

        return AsyncHeaders_WithRawResponse(self._client)


class AsyncParametersClientWithStreamingResponse:
    """`AsyncParametersClient`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def queries(self) -> AsyncQueriesWithStreamingResponse:
        """Operations under `/queries`."""
        from .resources.queries import AsyncQueriesWithStreamingResponse

        return AsyncQueriesWithStreamingResponse(self._client)

    @cached_property
    def paths(self) -> AsyncPathsWithStreamingResponse:
        """Operations under `/paths`."""
        from .resources.paths import AsyncPathsWithStreamingResponse

        return AsyncPathsWithStreamingResponse(self._client)

    @cached_property
    def headers(self) -> AsyncHeaders_WithStreamingResponse:
        """Operations under `/headers`."""
        from .resources.headers import AsyncHeaders_WithStreamingResponse

        return AsyncHeaders_WithStreamingResponse(self._client)
