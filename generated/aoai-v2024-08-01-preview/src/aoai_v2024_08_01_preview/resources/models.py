# Made by aoaigen 0.1.0 from API version 2024-08-01-preview. Edits are lost when it is made again.

"""`client.models`: The base models that the resource can use, and the models fine-tuned in it."""

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
from .._runtime.pagination import AsyncPage, SyncPage
from .._runtime.resource import AsyncResource, SyncResource
from .._runtime.sentinels import not_given
from ..types import Model

if TYPE_CHECKING:
    from .._runtime.caller import AsyncCaller, SyncCaller
    from .._runtime.pagination import AsyncPaginator
    from .._runtime.sentinels import NotGiven
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, Headers, Query

_LIST = Operation(
    id="Models_List",
    method="GET",
    path="/models",
)
_RETRIEVE = Operation(
    id="Models_Get",
    method="GET",
    path="/models/{model-id}",
)


class Models(SyncResource):
    """The base models that the resource can use, and the models fine-tuned in it."""

    @cached_property
    def with_raw_response(self) -> ModelsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return ModelsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> ModelsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return ModelsWithStreamingResponse(self._client)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncPage[Model]:
        """List models.

        Lists the models that the resource can use: the base models of its region and the resource's
        own fine-tuned ones. Deployments are not listed.

        Args:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The models.
        """
        return self._client.page(
            _LIST, SyncPage[Model], options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )

    def retrieve(
        self,
        model: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Model:
        """Get a model.

        Reads what a model can do, where it is in its life cycle and when it retires.

        Args:
            model: The id of the model, not the name of a deployment.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The model.
        """
        return self._client.request(
            _RETRIEVE,
            Model,
            path={"model-id": model},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncModels(AsyncResource):
    """The base models that the resource can use, and the models fine-tuned in it."""

    @cached_property
    def with_raw_response(self) -> AsyncModelsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncModelsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncModelsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncModelsWithStreamingResponse(self._client)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[Model, AsyncPage[Model]]:
        """List models.

        Lists the models that the resource can use: the base models of its region and the resource's
        own fine-tuned ones. Deployments are not listed.

        Args:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The models.
        """
        return self._client.page(
            _LIST, AsyncPage[Model], options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )

    async def retrieve(
        self,
        model: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Model:
        """Get a model.

        Reads what a model can do, where it is in its life cycle and when it retires.

        Args:
            model: The id of the model, not the name of a deployment.
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The model.
        """
        return await self._client.request(
            _RETRIEVE,
            Model,
            path={"model-id": model},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class ModelsWithRawResponse:
    """`Models`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        models = Models(raw_caller(client))
        self.list = returns_raw(models.list)
        self.retrieve = returns_raw(models.retrieve)


class ModelsWithStreamingResponse:
    """`Models`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        models = Models(streamed_caller(client))
        self.list = returns_streamed(models.list)
        self.retrieve = returns_streamed(models.retrieve)


class AsyncModelsWithRawResponse:
    """`AsyncModels`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        models = AsyncModels(async_raw_caller(client))
        self.list = async_returns_raw(models.list)
        self.retrieve = async_returns_raw(models.retrieve)


class AsyncModelsWithStreamingResponse:
    """`AsyncModels`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        models = AsyncModels(async_streamed_caller(client))
        self.list = async_returns_streamed(models.list)
        self.retrieve = async_returns_streamed(models.retrieve)
