# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""`client.embeddings`: Vectors that stand for the meaning of texts."""

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
from ..types import CreateEmbeddingResponse

if TYPE_CHECKING:
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
    """Vectors that stand for the meaning of texts."""

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
        input: str | list[str] | None,
        model: str | Omit = omit,
        user: str | Omit = omit,
        input_type: str | Omit = omit,
        encoding_format: str | None | Omit = omit,
        dimensions: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> CreateEmbeddingResponse:
        """Create embeddings.

        Turns texts into vectors whose distances reflect how close the texts are in meaning, for
        search, clustering and classification. Vectors of different models cannot be compared with
        each other.

        Args:
            input: The text to embed, or up to 2048 of them. None may be empty or longer than the
                model takes.
            model: The deployment that answers. May be left out where the client was made with
                `azure_deployment`.
            user: A stable id of the end user, without personal data, which helps to trace abuse.
            input_type: What the vectors are for, such as `query` or `document`, for models that
                make the difference.
            encoding_format: How vectors travel: `float` for numbers, `base64` for packed 32-bit
                floats, which is a good deal faster.
            dimensions: How many numbers a vector has, for models that can shorten it
                (`text-embedding-3` and later).
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            One vector for each text.
        """
        return self._client.request(
            _CREATE,
            CreateEmbeddingResponse,
            model=model,
            body={
                "input": input,
                "user": user,
                "input_type": input_type,
                "encoding_format": encoding_format,
                "dimensions": dimensions,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncEmbeddings(AsyncResource):
    """Vectors that stand for the meaning of texts."""

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
        input: str | list[str] | None,
        model: str | Omit = omit,
        user: str | Omit = omit,
        input_type: str | Omit = omit,
        encoding_format: str | None | Omit = omit,
        dimensions: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> CreateEmbeddingResponse:
        """Create embeddings.

        Turns texts into vectors whose distances reflect how close the texts are in meaning, for
        search, clustering and classification. Vectors of different models cannot be compared with
        each other.

        Args:
            input: The text to embed, or up to 2048 of them. None may be empty or longer than the
                model takes.
            model: The deployment that answers. May be left out where the client was made with
                `azure_deployment`.
            user: A stable id of the end user, without personal data, which helps to trace abuse.
            input_type: What the vectors are for, such as `query` or `document`, for models that
                make the difference.
            encoding_format: How vectors travel: `float` for numbers, `base64` for packed 32-bit
                floats, which is a good deal faster.
            dimensions: How many numbers a vector has, for models that can shorten it
                (`text-embedding-3` and later).
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            One vector for each text.
        """
        return await self._client.request(
            _CREATE,
            CreateEmbeddingResponse,
            model=model,
            body={
                "input": input,
                "user": user,
                "input_type": input_type,
                "encoding_format": encoding_format,
                "dimensions": dimensions,
            },
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
