# Made by aoaigen 0.1.0 from API version 2024-09-01-preview. Edits are lost when it is made again.

"""`client.images`: Pictures made from a description."""

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
from ..types import ImagesResponse

if TYPE_CHECKING:
    from .._runtime.caller import AsyncCaller, SyncCaller
    from .._runtime.sentinels import NotGiven, Omit
    from .._runtime.transport import Timeout
    from .._runtime.types import Body, Headers, Query
    from ..types import ImageQuality, ImageResponseFormat, ImageSize, ImageStyle

_GENERATE = Operation(
    id="ImageGenerations_Create",
    method="POST",
    path="/images/generations",
    deployment=True,
    body="json",
)


class Images(SyncResource):
    """Pictures made from a description."""

    @cached_property
    def with_raw_response(self) -> ImagesWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return ImagesWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> ImagesWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return ImagesWithStreamingResponse(self._client)

    def generate(
        self,
        *,
        prompt: str,
        model: str | Omit = omit,
        n: int | Omit = omit,
        size: ImageSize | Omit = omit,
        response_format: ImageResponseFormat | Omit = omit,
        user: str | Omit = omit,
        quality: ImageQuality | Omit = omit,
        style: ImageStyle | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ImagesResponse:
        """Generate an image.

        Draws an image after a description. The content filter looks at the description and at the
        image; where it blocks either, the call fails with status 400.

        Args:
            prompt: What the image shows. The model rewrites it before it draws; see
                `revised_prompt`.
            model: The deployment that answers. May be left out where the client was made with
                `azure_deployment`.
            n: How many images are generated. Only 1 is possible.
            size: The width and height of an image, in pixels.
            response_format: How an image is given, as a link that works for 24 hours (`url`) or as
                data in base64 (`b64_json`).
            user: A stable id of the end user, without personal data, which helps to trace abuse.
            quality: How finely an image is drawn. `hd` gives more detail, takes longer and costs
                more.
            style: The style of an image, dramatic (`vivid`) or closer to a photograph (`natural`).
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The image, as a link or as data.
        """
        return self._client.request(
            _GENERATE,
            ImagesResponse,
            model=model,
            body={
                "prompt": prompt,
                "n": n,
                "size": size,
                "response_format": response_format,
                "user": user,
                "quality": quality,
                "style": style,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncImages(AsyncResource):
    """Pictures made from a description."""

    @cached_property
    def with_raw_response(self) -> AsyncImagesWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncImagesWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncImagesWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncImagesWithStreamingResponse(self._client)

    async def generate(
        self,
        *,
        prompt: str,
        model: str | Omit = omit,
        n: int | Omit = omit,
        size: ImageSize | Omit = omit,
        response_format: ImageResponseFormat | Omit = omit,
        user: str | Omit = omit,
        quality: ImageQuality | Omit = omit,
        style: ImageStyle | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ImagesResponse:
        """Generate an image.

        Draws an image after a description. The content filter looks at the description and at the
        image; where it blocks either, the call fails with status 400.

        Args:
            prompt: What the image shows. The model rewrites it before it draws; see
                `revised_prompt`.
            model: The deployment that answers. May be left out where the client was made with
                `azure_deployment`.
            n: How many images are generated. Only 1 is possible.
            size: The width and height of an image, in pixels.
            response_format: How an image is given, as a link that works for 24 hours (`url`) or as
                data in base64 (`b64_json`).
            user: A stable id of the end user, without personal data, which helps to trace abuse.
            quality: How finely an image is drawn. `hd` gives more detail, takes longer and costs
                more.
            style: The style of an image, dramatic (`vivid`) or closer to a photograph (`natural`).
            extra_headers: Headers to send besides the client's.
            extra_query: Query parameters to send besides the method's.
            extra_body: Members to add to the request body.
            timeout: Seconds, or a `Timeout`, for this call alone.

        Returns:
            The image, as a link or as data.
        """
        return await self._client.request(
            _GENERATE,
            ImagesResponse,
            model=model,
            body={
                "prompt": prompt,
                "n": n,
                "size": size,
                "response_format": response_format,
                "user": user,
                "quality": quality,
                "style": style,
            },
            options=CallOptions(extra_headers, extra_query, extra_body, timeout),
        )


class ImagesWithRawResponse:
    """`Images`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        images = Images(raw_caller(client))
        self.generate = returns_raw(images.generate)


class ImagesWithStreamingResponse:
    """`Images`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        images = Images(streamed_caller(client))
        self.generate = returns_streamed(images.generate)


class AsyncImagesWithRawResponse:
    """`AsyncImages`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        images = AsyncImages(async_raw_caller(client))
        self.generate = async_returns_raw(images.generate)


class AsyncImagesWithStreamingResponse:
    """`AsyncImages`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        images = AsyncImages(async_streamed_caller(client))
        self.generate = async_returns_streamed(images.generate)
