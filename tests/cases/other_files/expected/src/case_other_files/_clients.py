# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""The clients of API version 1."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._package import PACKAGE, SERVICE
from ._runtime.service_client import AsyncServiceClient, SyncServiceClient

if TYPE_CHECKING:
    from ._runtime.caller import AsyncCaller, SyncCaller
    from .resources.pets import (
        AsyncPets,
        AsyncPetsWithRawResponse,
        AsyncPetsWithStreamingResponse,
        Pets,
        PetsWithRawResponse,
        PetsWithStreamingResponse,
    )


class FilesClient(SyncServiceClient):
    """A client of Files, API version 1."""

    _package = PACKAGE
    _service = SERVICE

    @cached_property
    def pets(self) -> Pets:
        """Operations under `/pets`."""
        from .resources.pets import Pets

        return Pets(self._caller)

    @cached_property
    def with_raw_response(self) -> FilesClientWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return FilesClientWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> FilesClientWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return FilesClientWithStreamingResponse(self._caller)


class AsyncFilesClient(AsyncServiceClient):
    """An asynchronous client of Files, API version 1."""

    _package = PACKAGE
    _service = SERVICE

    @cached_property
    def pets(self) -> AsyncPets:
        """Operations under `/pets`."""
        from .resources.pets import AsyncPets

        return AsyncPets(self._caller)

    @cached_property
    def with_raw_response(self) -> AsyncFilesClientWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncFilesClientWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> AsyncFilesClientWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncFilesClientWithStreamingResponse(self._caller)


class FilesClientWithRawResponse:
    """`FilesClient`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def pets(self) -> PetsWithRawResponse:
        """Operations under `/pets`."""
        from .resources.pets import PetsWithRawResponse

        return PetsWithRawResponse(self._client)


class FilesClientWithStreamingResponse:
    """`FilesClient`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def pets(self) -> PetsWithStreamingResponse:
        """Operations under `/pets`."""
        from .resources.pets import PetsWithStreamingResponse

        return PetsWithStreamingResponse(self._client)


class AsyncFilesClientWithRawResponse:
    """`AsyncFilesClient`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def pets(self) -> AsyncPetsWithRawResponse:
        """Operations under `/pets`."""
        from .resources.pets import AsyncPetsWithRawResponse

        return AsyncPetsWithRawResponse(self._client)


class AsyncFilesClientWithStreamingResponse:
    """`AsyncFilesClient`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def pets(self) -> AsyncPetsWithStreamingResponse:
        """Operations under `/pets`."""
        from .resources.pets import AsyncPetsWithStreamingResponse

        return AsyncPetsWithStreamingResponse(self._client)
