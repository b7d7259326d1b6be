# Made by aoaigen 0.1.0 from API version 2020-01-01. Edits are lost when it is made again.

"""`client.parcels`: Operations under `/parcels`."""

from __future__ import annotations

from functools import cached_property
from types import NoneType
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
from ..types import Parcel

if TYPE_CHECKING:
    import builtins
    from typing import Literal

    from .._runtime.caller import AsyncCaller, SyncCaller
    from .._runtime.responses import HttpxBinaryResponseContent
    from .._runtime.sentinels import NotGiven, Omit
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, FileTypes, Headers, Query
    from ..types import ContentParam

_LIST = Operation(
    id="Parcels_List",
    method="GET",
    path="/parcels",
)
_CREATE = Operation(
    id="Parcels_Send",
    method="POST",
    path="/parcels",
    body="json",
)
_LABEL = Operation(
    id="Parcels_Label",
    method="GET",
    path="/parcels/{parcel-id}/label",
    accept="*/*",
)
_PUT_LABEL = Operation(
    id="Parcels_PutLabel",
    method="PUT",
    path="/parcels/{parcel-id}/label",
    body="multipart",
    files=("label",),
)
_CANCEL = Operation(
    id="Parcels_Cancel",
    method="POST",
    path="/parcels/{parcel-id}:cancel",
)


class Parcels(SyncResource):
    """Operations under `/parcels`."""

    @cached_property
    def with_raw_response(self) -> ParcelsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return ParcelsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> ParcelsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return ParcelsWithStreamingResponse(self._client)

    def list(
        self,
        *,
        x_trace: str | Omit = omit,
        states: builtins.list[str] | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> builtins.list[Parcel]:
        """List parcels.

        Args:
            x_trace: Follows a call.
            states: Which ones.
            limit:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The parcels.
        """
        return self._client.request(
            _LIST,
            list[Parcel],
            query={"states": states, "limit": limit},
            headers={"x-trace": x_trace},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def create(
        self,
        *,
        weight: float,
        x_trace: str | Omit = omit,
        note: str | None | Omit = omit,
        state: Literal["waiting", "sent"] | Omit = omit,
        content: ContentParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Parcel:
        """(No description.)

        Args:
            weight: In grams.
            x_trace: Follows a call.
            note:
            state:
            content:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The parcel.
        """
        return self._client.request(
            _CREATE,
            Parcel,
            headers={"x-trace": x_trace},
            body={
                "weight": weight,
                "note": note,
                "state": state,
                "content": content,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def label(
        self,
        parcel_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> HttpxBinaryResponseContent:
        """(No description.)

        Args:
            parcel_id:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The label.
        """
        return self._client.download(
            _LABEL, path={"parcel-id": parcel_id}, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )

    def put_label(
        self,
        parcel_id: str,
        *,
        label: FileTypes,
        copies: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """(No description.)

        Args:
            parcel_id:
            label: The label.
            copies:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        return self._client.request(
            _PUT_LABEL,
            NoneType,
            path={"parcel-id": parcel_id},
            body={"label": label, "copies": copies},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    def cancel(
        self,
        parcel_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Parcel:
        """(No description.)

        Args:
            parcel_id:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The parcel.
        """
        return self._client.request(
            _CANCEL,
            Parcel,
            path={"parcel-id": parcel_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncParcels(AsyncResource):
    """Operations under `/parcels`."""

    @cached_property
    def with_raw_response(self) -> AsyncParcelsWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncParcelsWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncParcelsWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncParcelsWithStreamingResponse(self._client)

    async def list(
        self,
        *,
        x_trace: str | Omit = omit,
        states: builtins.list[str] | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> builtins.list[Parcel]:
        """List parcels.

        Args:
            x_trace: Follows a call.
            states: Which ones.
            limit:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The parcels.
        """
        return await self._client.request(
            _LIST,
            list[Parcel],
            query={"states": states, "limit": limit},
            headers={"x-trace": x_trace},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def create(
        self,
        *,
        weight: float,
        x_trace: str | Omit = omit,
        note: str | None | Omit = omit,
        state: Literal["waiting", "sent"] | Omit = omit,
        content: ContentParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Parcel:
        """(No description.)

        Args:
            weight: In grams.
            x_trace: Follows a call.
            note:
            state:
            content:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The parcel.
        """
        return await self._client.request(
            _CREATE,
            Parcel,
            headers={"x-trace": x_trace},
            body={
                "weight": weight,
                "note": note,
                "state": state,
                "content": content,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def label(
        self,
        parcel_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> HttpxBinaryResponseContent:
        """(No description.)

        Args:
            parcel_id:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The label.
        """
        return await self._client.download(
            _LABEL, path={"parcel-id": parcel_id}, options=CallOptions(extra_headers, extra_query, extra_body, timeout)
        )

    async def put_label(
        self,
        parcel_id: str,
        *,
        label: FileTypes,
        copies: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """(No description.)

        Args:
            parcel_id:
            label: The label.
            copies:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.
        """
        return await self._client.request(
            _PUT_LABEL,
            NoneType,
            path={"parcel-id": parcel_id},
            body={"label": label, "copies": copies},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )

    async def cancel(
        self,
        parcel_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Parcel:
        """(No description.)

        Args:
            parcel_id:
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The parcel.
        """
        return await self._client.request(
            _CANCEL,
            Parcel,
            path={"parcel-id": parcel_id},
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class ParcelsWithRawResponse:
    """`Parcels`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        parcels = Parcels(raw_caller(client))
        self.list = returns_raw(parcels.list)
        self.create = returns_raw(parcels.create)
        self.label = returns_raw(parcels.label)
        self.put_label = returns_raw(parcels.put_label)
        self.cancel = returns_raw(parcels.cancel)


class ParcelsWithStreamingResponse:
    """`Parcels`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        parcels = Parcels(streamed_caller(client))
        self.list = returns_streamed(parcels.list)
        self.create = returns_streamed(parcels.create)
        self.label = returns_streamed(parcels.label)
        self.put_label = returns_streamed(parcels.put_label)
        self.cancel = returns_streamed(parcels.cancel)


class AsyncParcelsWithRawResponse:
    """`AsyncParcels`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        parcels = AsyncParcels(async_raw_caller(client))
        self.list = async_returns_raw(parcels.list)
        self.create = async_returns_raw(parcels.create)
        self.label = async_returns_raw(parcels.label)
        self.put_label = async_returns_raw(parcels.put_label)
        self.cancel = async_returns_raw(parcels.cancel)


class AsyncParcelsWithStreamingResponse:
    """`AsyncParcels`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        parcels = AsyncParcels(async_streamed_caller(client))
        self.list = async_returns_streamed(parcels.list)
        self.create = async_returns_streamed(parcels.create)
        self.label = async_returns_streamed(parcels.label)
        self.put_label = async_returns_streamed(parcels.put_label)
        self.cancel = async_returns_streamed(parcels.cancel)
