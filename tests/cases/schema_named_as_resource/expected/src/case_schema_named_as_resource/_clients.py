# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""The clients of API version 1."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._package import PACKAGE, SERVICE
from ._runtime.service_client import AsyncServiceClient, SyncServiceClient

if TYPE_CHECKING:
    from ._runtime.caller import AsyncCaller, SyncCaller
    from .resources.files import (
        AsyncFilesResource,
        AsyncFilesResourceWithRawResponse,
        AsyncFilesResourceWithStreamingResponse,
        FilesResource,
        FilesResourceWithRawResponse,
        FilesResourceWithStreamingResponse,
    )


class AClient(SyncServiceClient):
    """A client of A, API version 1."""

    _package = PACKAGE
    _service = SERVICE

    @cached_property
    def files(self) -> FilesResource:
        """Operations under `/files`."""
        from .resources.files import FilesResource

        return FilesResource(self._caller)

    @cached_property
    def with_raw_response(self) -> AClientWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AClientWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> AClientWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AClientWithStreamingResponse(self._caller)


class AsyncAClient(AsyncServiceClient):
    """An asynchronous client of A, API version 1."""

    _package = PACKAGE
    _service = SERVICE

    @cached_property
    def files(self) -> AsyncFilesResource:
        """Operations under `/files`."""
        from .resources.files import AsyncFilesResource

        return AsyncFilesResource(self._caller)

    @cached_property
    def with_raw_response(self) -> AsyncAClientWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncAClientWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> AsyncAClientWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncAClientWithStreamingResponse(self._caller)


class AClientWithRawResponse:
    """`AClient`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def files(self) -> FilesResourceWithRawResponse:
        """Operations under `/files`."""
        from .resources.files import FilesResourceWithRawResponse

        return FilesResourceWithRawResponse(self._client)


class AClientWithStreamingResponse:
    """`AClient`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def files(self) -> FilesResourceWithStreamingResponse:
        """Operations under `/files`."""
        from .resources.files import FilesResourceWithStreamingResponse

        return FilesResourceWithStreamingResponse(self._client)


class AsyncAClientWithRawResponse:
    """`AsyncAClient`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def files(self) -> AsyncFilesResourceWithRawResponse:
        """Operations under `/files`."""
        from .resources.files import AsyncFilesResourceWithRawResponse

        return AsyncFilesResourceWithRawResponse(self._client)


class AsyncAClientWithStreamingResponse:
    """`AsyncAClient`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def files(self) -> AsyncFilesResourceWithStreamingResponse:
        """Operations under `/files`."""
        from .resources.files import AsyncFilesResourceWithStreamingResponse

        return AsyncFilesResourceWithStreamingResponse(self._client)
