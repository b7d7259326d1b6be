# Made by aoaigen 0.1.0 from API version 2030-01-01-preview. Edits are lost when it is made again.

"""`client.embeddings`: Operations under `/embeddings`."""

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
from .._runtime.operation import CallOptions, Operation, PackedFloats
from .._runtime.resource import AsyncResource, SyncResource
from .._runtime.sentinels import not_given, omit
from ..types import Vectors

if TYPE_CHECKING:
    from typing import Literal

    from .._runtime.caller import AsyncCaller, SyncCaller
    from .._runtime.sentinels import NotGiven, Omit
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, Headers, Query

_CREATE = Operation(
    id="embeddings_create",
    method="POST",
    path="/embeddings",
    deployment=True,
    body="json",
    packed_floats=PackedFloats("encoding_format", "base64", at=("data", "embedding")),
)


class Embeddings(SyncResource):
    """Operations under `/embeddings`."""

    @cached_property
    def with_raw_response(self) -> EmbeddingsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return EmbeddingsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> EmbeddingsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return EmbeddingsWithStreamingResponse(self._client)

    def create(
        self,
        *,
        input: list[str],
        model: str | Omit = omit,
        encoding_format: Literal["float", "base64"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Vectors:
        """(No description.)

        Args:
            input:
            model: The deployment that answers. May be left out where the client was made with
                `azure_deployment`.
            encoding_format:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            Vectors.
        """
        return self._client.request(
            _CREATE,
            Vectors,
            model=model,
            body={"input": input, "encoding_format": encoding_format},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncEmbeddings(AsyncResource):
    """Operations under `/embeddings`."""

    @cached_property
    def with_raw_response(self) -> AsyncEmbeddingsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncEmbeddingsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncEmbeddingsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncEmbeddingsWithStreamingResponse(self._client)

    async def create(
        self,
        *,
        input: list[str],
        model: str | Omit = omit,
        encoding_format: Literal["float", "base64"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Vectors:
        """(No description.)

        Args:
            input:
            model: The deployment that answers. May be left out where the client was made with
                `azure_deployment`.
            encoding_format:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            Vectors.
        """
        return await self._client.request(
            _CREATE,
            Vectors,
            model=model,
            body={"input": input, "encoding_format": encoding_format},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class EmbeddingsWithRawResponse:
    """`Embeddings`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        embeddings = Embeddings(raw_caller(client))
        self.create = returns_raw(embeddings.create)


class EmbeddingsWithStreamingResponse:
    """`Embeddings`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        embeddings = Embeddings(streamed_caller(client))
        self.create = returns_streamed(embeddings.create)


class AsyncEmbeddingsWithRawResponse:
    """`AsyncEmbeddings`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        embeddings = AsyncEmbeddings(async_raw_caller(client))
        self.create = async_returns_raw(embeddings.create)


class AsyncEmbeddingsWithStreamingResponse:
    """`AsyncEmbeddings`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        embeddings = AsyncEmbeddings(async_streamed_caller(client))
        self.create = async_returns_streamed(embeddings.create)
