# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""The clients of API version 1."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._package import PACKAGE, SERVICE
from ._runtime.service_client import AsyncServiceClient, SyncServiceClient

if TYPE_CHECKING:
    from ._runtime.caller import AsyncCaller, SyncCaller
    from .resources.json import (
        AsyncJsonResource,
        AsyncJsonResourceWithRawResponse,
        AsyncJsonResourceWithStreamingResponse,
        JsonResource,
        JsonResourceWithRawResponse,
        JsonResourceWithStreamingResponse,
    )
    from .resources.lists import (
        AsyncListsResource,
        AsyncListsResourceWithRawResponse,
        AsyncListsResourceWithStreamingResponse,
        ListsResource,
        ListsResourceWithRawResponse,
        ListsResourceWithStreamingResponse,
    )
    from .resources.things import (
        AsyncThings,
        AsyncThingsWithRawResponse,
        AsyncThingsWithStreamingResponse,
        Things,
        ThingsWithRawResponse,
        ThingsWithStreamingResponse,
    )


class AClient(SyncServiceClient):
    """A client of A, API version 1."""

    _package = PACKAGE
    _service = SERVICE

    @cached_property
    def things(self) -> Things:
        """Operations under `/things`."""
        from .resources.things import Things

        return Things(self._caller)

    @cached_property
    def json(self) -> JsonResource:
        """Operations under `/json`."""
        from .resources.json import JsonResource

        return JsonResource(self._caller)

    @cached_property
    def lists(self) -> ListsResource:
        """Operations under `/lists`."""
        from .resources.lists import ListsResource

        return ListsResource(self._caller)

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
    def things(self) -> AsyncThings:
        """Operations under `/things`."""
        from .resources.things import AsyncThings

        return AsyncThings(self._caller)

    @cached_property
    def json(self) -> AsyncJsonResource:
        """Operations under `/json`."""
        from .resources.json import AsyncJsonResource

        return AsyncJsonResource(self._caller)

    @cached_property
    def lists(self) -> AsyncListsResource:
        """Operations under `/lists`."""
        from .resources.lists import AsyncListsResource

        return AsyncListsResource(self._caller)

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
    def things(self) -> ThingsWithRawResponse:
        """Operations under `/things`."""
        from .resources.things import ThingsWithRawResponse

        return ThingsWithRawResponse(self._client)

    @cached_property
    def json(self) -> JsonResourceWithRawResponse:
        """Operations under `/json`."""
        from .resources.json import JsonResourceWithRawResponse

        return JsonResourceWithRawResponse(self._client)

    @cached_property
    def lists(self) -> ListsResourceWithRawResponse:
        """Operations under `/lists`."""
        from .resources.lists import ListsResourceWithRawResponse

        return ListsResourceWithRawResponse(self._client)


class AClientWithStreamingResponse:
    """`AClient`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def things(self) -> ThingsWithStreamingResponse:
        """Operations under `/things`."""
        from .resources.things import ThingsWithStreamingResponse

        return ThingsWithStreamingResponse(self._client)

    @cached_property
    def json(self) -> JsonResourceWithStreamingResponse:
        """Operations under `/json`."""
        from .resources.json import JsonResourceWithStreamingResponse

        return JsonResourceWithStreamingResponse(self._client)

    @cached_property
    def lists(self) -> ListsResourceWithStreamingResponse:
        """Operations under `/lists`."""
        from .resources.lists import ListsResourceWithStreamingResponse

        return ListsResourceWithStreamingResponse(self._client)


class AsyncAClientWithRawResponse:
    """`AsyncAClient`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def things(self) -> AsyncThingsWithRawResponse:
        """Operations under `/things`."""
        from .resources.things import AsyncThingsWithRawResponse

        return AsyncThingsWithRawResponse(self._client)

    @cached_property
    def json(self) -> AsyncJsonResourceWithRawResponse:
        """Operations under `/json`."""
        from .resources.json import AsyncJsonResourceWithRawResponse

        return AsyncJsonResourceWithRawResponse(self._client)

    @cached_property
    def lists(self) -> AsyncListsResourceWithRawResponse:
        """Operations under `/lists`."""
        from .resources.lists import AsyncListsResourceWithRawResponse

        return AsyncListsResourceWithRawResponse(self._client)


class AsyncAClientWithStreamingResponse:
    """`AsyncAClient`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def things(self) -> AsyncThingsWithStreamingResponse:
        """Operations under `/things`."""
        from .resources.things import AsyncThingsWithStreamingResponse

        return AsyncThingsWithStreamingResponse(self._client)

    @cached_property
    def json(self) -> AsyncJsonResourceWithStreamingResponse:
        """Operations under `/json`."""
        from .resources.json import AsyncJsonResourceWithStreamingResponse

        return AsyncJsonResourceWithStreamingResponse(self._client)

    @cached_property
    def lists(self) -> AsyncListsResourceWithStreamingResponse:
        """Operations under `/lists`."""
        from .resources.lists import AsyncListsResourceWithStreamingResponse

        return AsyncListsResourceWithStreamingResponse(self._client)
