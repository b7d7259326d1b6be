# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""The clients of API version 1."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._package import PACKAGE, SERVICE
from ._runtime.service_client import AsyncServiceClient, SyncServiceClient

if TYPE_CHECKING:
    from ._runtime.caller import AsyncCaller, SyncCaller
    from .resources.events import (
        AsyncEvents,
        AsyncEventsWithRawResponse,
        AsyncEventsWithStreamingResponse,
        Events,
        EventsWithRawResponse,
        EventsWithStreamingResponse,
    )
    from .resources.shapes import (
        AsyncShapes,
        AsyncShapesWithRawResponse,
        AsyncShapesWithStreamingResponse,
        Shapes,
        ShapesWithRawResponse,
        ShapesWithStreamingResponse,
    )


class UnionsClient(SyncServiceClient):
    """A client of Unions, API version 1."""

    _package = PACKAGE
    _service = SERVICE

    @cached_property
    def shapes(self) -> Shapes:
        """Operations under `/shapes`."""
        from .resources.shapes import Shapes

        return Shapes(self._caller)

    @cached_property
    def events(self) -> Events:
        """Operations under `/events`."""
        from .resources.events import Events

        return Events(self._caller)

    @cached_property
    def with_raw_response(self) -> UnionsClientWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return UnionsClientWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> UnionsClientWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return UnionsClientWithStreamingResponse(self._caller)


class AsyncUnionsClient(AsyncServiceClient):
    """An asynchronous client of Unions, API version 1."""

    _package = PACKAGE
    _service = SERVICE

    @cached_property
    def shapes(self) -> AsyncShapes:
        """Operations under `/shapes`."""
        from .resources.shapes import AsyncShapes

        return AsyncShapes(self._caller)

    @cached_property
    def events(self) -> AsyncEvents:
        """Operations under `/events`."""
        from .resources.events import AsyncEvents

        return AsyncEvents(self._caller)

    @cached_property
    def with_raw_response(self) -> AsyncUnionsClientWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncUnionsClientWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> AsyncUnionsClientWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncUnionsClientWithStreamingResponse(self._caller)


class UnionsClientWithRawResponse:
    """`UnionsClient`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def shapes(self) -> ShapesWithRawResponse:
        """Operations under `/shapes`."""
        from .resources.shapes import ShapesWithRawResponse

        return ShapesWithRawResponse(self._client)

    @cached_property
    def events(self) -> EventsWithRawResponse:
        """Operations under `/events`."""
        from .resources.events import EventsWithRawResponse

        return EventsWithRawResponse(self._client)


class UnionsClientWithStreamingResponse:
    """`UnionsClient`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def shapes(self) -> ShapesWithStreamingResponse:
        """Operations under `/shapes`."""
        from .resources.shapes import ShapesWithStreamingResponse

        return ShapesWithStreamingResponse(self._client)

    @cached_property
    def events(self) -> EventsWithStreamingResponse:
        """Operations under `/events`."""
        from .resources.events import EventsWithStreamingResponse

        return EventsWithStreamingResponse(self._client)


class AsyncUnionsClientWithRawResponse:
    """`AsyncUnionsClient`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def shapes(self) -> AsyncShapesWithRawResponse:
        """Operations under `/shapes`."""
        from .resources.shapes import AsyncShapesWithRawResponse

        return AsyncShapesWithRawResponse(self._client)

    @cached_property
    def events(self) -> AsyncEventsWithRawResponse:
        """Operations under `/events`."""
        from .resources.events import AsyncEventsWithRawResponse

        return AsyncEventsWithRawResponse(self._client)


class AsyncUnionsClientWithStreamingResponse:
    """`AsyncUnionsClient`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def shapes(self) -> AsyncShapesWithStreamingResponse:
        """Operations under `/shapes`."""
        from .resources.shapes import AsyncShapesWithStreamingResponse

        return AsyncShapesWithStreamingResponse(self._client)

    @cached_property
    def events(self) -> AsyncEventsWithStreamingResponse:
        """Operations under `/events`."""
        from .resources.events import AsyncEventsWithStreamingResponse

        return AsyncEventsWithStreamingResponse(self._client)
