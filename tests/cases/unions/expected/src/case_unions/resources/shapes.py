# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""`client.shapes`: Operations under `/shapes`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.caller import (
    async_raw_caller,
    async_returns_raw,
    async_returns_streamed,
    async_streamed_caller,
    raw_caller,
    returns_raw,
    returns_streamed,
    streamed_caller,
)
from .._runtime.operation import CallOptions, Operation
from .._runtime.resource import AsyncResource, SyncResource
from .._runtime.sentinels import not_given, omit
from ..types import Drawing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .._runtime.caller import AsyncCaller, SyncCaller
    from .._runtime.sentinels import NotGiven, Omit
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, Headers, Query
    from ..types import ShapeParam, Square, SquareParam

_CREATE = Operation(
    id="drawShapes",
    method="POST",
    path="/shapes",
    body="json",
)


class Shapes(SyncResource):
    """Operations under `/shapes`."""

    @cached_property
    def with_raw_response(self) -> ShapesWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return ShapesWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> ShapesWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return ShapesWithStreamingResponse(self._client)

    def create(
        self,
        *,
        shapes: Iterable[ShapeParam],
        frame: SquareParam | Square | None | Omit = omit,
        background: ShapeParam | str | Omit = omit,
        scale: int | str | None | Omit = omit,
        points: list[int] | list[list[int]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Drawing:
        """(No description.)

        Args:
            shapes:
            frame: Around it all.
            background:
            scale:
            points:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The drawing.
        """
        return self._client.request(
            _CREATE,
            Drawing,
            body={
                "shapes": shapes,
                "frame": frame,
                "background": background,
                "scale": scale,
                "points": points,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncShapes(AsyncResource):
    """Operations under `/shapes`."""

    @cached_property
    def with_raw_response(self) -> AsyncShapesWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncShapesWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncShapesWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncShapesWithStreamingResponse(self._client)

    async def create(
        self,
        *,
        shapes: Iterable[ShapeParam],
        frame: SquareParam | Square | None | Omit = omit,
        background: ShapeParam | str | Omit = omit,
        scale: int | str | None | Omit = omit,
        points: list[int] | list[list[int]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Drawing:
        """(No description.)

        Args:
            shapes:
            frame: Around it all.
            background:
            scale:
            points:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The drawing.
        """
        return await self._client.request(
            _CREATE,
            Drawing,
            body={
                "shapes": shapes,
                "frame": frame,
                "background": background,
                "scale": scale,
                "points": points,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class ShapesWithRawResponse:
    """`Shapes`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        shapes = Shapes(raw_caller(client))
        self.create = returns_raw(shapes.create)


class ShapesWithStreamingResponse:
    """`Shapes`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        shapes = Shapes(streamed_caller(client))
        self.create = returns_streamed(shapes.create)


class AsyncShapesWithRawResponse:
    """`AsyncShapes`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        shapes = AsyncShapes(async_raw_caller(client))
        self.create = async_returns_raw(shapes.create)


class AsyncShapesWithStreamingResponse:
    """`AsyncShapes`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        shapes = AsyncShapes(async_streamed_caller(client))
        self.create = async_returns_streamed(shapes.create)
