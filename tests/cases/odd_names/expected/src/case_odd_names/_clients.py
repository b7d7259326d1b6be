# Made by aoaigen 0.1.0 from API version 0. Edits are lost when it is made again.

"""The clients of API version 0."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._package import PACKAGE, SERVICE
from ._runtime.service_client import AsyncServiceClient, SyncServiceClient

if TYPE_CHECKING:
    from ._runtime.caller import AsyncCaller, SyncCaller
    from .resources.class_ import (
        AsyncClass,
        AsyncClassWithRawResponse,
        AsyncClassWithStreamingResponse,
        Class,
        ClassWithRawResponse,
        ClassWithStreamingResponse,
    )
    from .resources.close_ import (
        AsyncClose,
        AsyncCloseWithRawResponse,
        AsyncCloseWithStreamingResponse,
        Close,
        CloseWithRawResponse,
        CloseWithStreamingResponse,
    )
    from .resources.module_2fa import (
        AsyncSchema_2fa,
        AsyncSchema_2faWithRawResponse,
        AsyncSchema_2faWithStreamingResponse,
        Schema_2fa,
        Schema_2faWithRawResponse,
        Schema_2faWithStreamingResponse,
    )


class OddNamesClient(SyncServiceClient):
    """A client of Odd names, API version 0."""

    _package = PACKAGE
    _service = SERVICE

    @cached_property
    def class_(self) -> Class:
        """Operations under `/class`."""
        from .resources.class_ import Class

        return Class(self._caller)

    @cached_property
    def close_(self) -> Close:
        """Operations under `/close`."""
        from .resources.close_ import Close

        return Close(self._caller)

    @cached_property
    def module_2fa(self) -> Schema_2fa:
        """Operations under `/2fa`."""
        from .resources.module_2fa import Schema_2fa

        return Schema_2fa(self._caller)

    @cached_property
    def with_raw_response(self) -> OddNamesClientWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return OddNamesClientWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> OddNamesClientWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return OddNamesClientWithStreamingResponse(self._caller)


class AsyncOddNamesClient(AsyncServiceClient):
    """An asynchronous client of Odd names, API version 0."""

    _package = PACKAGE
    _service = SERVICE

    @cached_property
    def class_(self) -> AsyncClass:
        """Operations under `/class`."""
        from .resources.class_ import AsyncClass

        return AsyncClass(self._caller)

    @cached_property
    def close_(self) -> AsyncClose:
        """Operations under `/close`."""
        from .resources.close_ import AsyncClose

        return AsyncClose(self._caller)

    @cached_property
    def module_2fa(self) -> AsyncSchema_2fa:
        """Operations under `/2fa`."""
        from .resources.module_2fa import AsyncSchema_2fa

        return AsyncSchema_2fa(self._caller)

    @cached_property
    def with_raw_response(self) -> AsyncOddNamesClientWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncOddNamesClientWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> AsyncOddNamesClientWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncOddNamesClientWithStreamingResponse(self._caller)


class OddNamesClientWithRawResponse:
    """`OddNamesClient`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def class_(self) -> ClassWithRawResponse:
        """Operations under `/class`."""
        from .resources.class_ import ClassWithRawResponse

        return ClassWithRawResponse(self._client)

    @cached_property
    def close_(self) -> CloseWithRawResponse:
        """Operations under `/close`."""
        from .resources.close_ import CloseWithRawResponse

        return CloseWithRawResponse(self._client)

    @cached_property
    def module_2fa(self) -> Schema_2faWithRawResponse:
        """Operations under `/2fa`."""
        from .resources.module_2fa import Schema_2faWithRawResponse

        return Schema_2faWithRawResponse(self._client)


class OddNamesClientWithStreamingResponse:
    """`OddNamesClient`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def class_(self) -> ClassWithStreamingResponse:
        """Operations under `/class`."""
        from .resources.class_ import ClassWithStreamingResponse

        return ClassWithStreamingResponse(self._client)

    @cached_property
    def close_(self) -> CloseWithStreamingResponse:
        """Operations under `/close`."""
        from .resources.close_ import CloseWithStreamingResponse

        return CloseWithStreamingResponse(self._client)

    @cached_property
    def module_2fa(self) -> Schema_2faWithStreamingResponse:
        """Operations under `/2fa`."""
        from .resources.module_2fa import Schema_2faWithStreamingResponse

        return Schema_2faWithStreamingResponse(self._client)


class AsyncOddNamesClientWithRawResponse:
    """`AsyncOddNamesClient`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def class_(self) -> AsyncClassWithRawResponse:
        """Operations under `/class`."""
        from .resources.class_ import AsyncClassWithRawResponse

        return AsyncClassWithRawResponse(self._client)

    @cached_property
    def close_(self) -> AsyncCloseWithRawResponse:
        """Operations under `/close`."""
        from .resources.close_ import AsyncCloseWithRawResponse

        return AsyncCloseWithRawResponse(self._client)

    @cached_property
    def module_2fa(self) -> AsyncSchema_2faWithRawResponse:
        """Operations under `/2fa`."""
        from .resources.module_2fa import AsyncSchema_2faWithRawResponse

        return AsyncSchema_2faWithRawResponse(self._client)


class AsyncOddNamesClientWithStreamingResponse:
    """`AsyncOddNamesClient`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def class_(self) -> AsyncClassWithStreamingResponse:
        """Operations under `/class`."""
        from .resources.class_ import AsyncClassWithStreamingResponse

        return AsyncClassWithStreamingResponse(self._client)

    @cached_property
    def close_(self) -> AsyncCloseWithStreamingResponse:
        """Operations under `/close`."""
        from .resources.close_ import AsyncCloseWithStreamingResponse

        return AsyncCloseWithStreamingResponse(self._client)

    @cached_property
    def module_2fa(self) -> AsyncSchema_2faWithStreamingResponse:
        """Operations under `/2fa`."""
        from .resources.module_2fa import AsyncSchema_2faWithStreamingResponse

        return AsyncSchema_2faWithStreamingResponse(self._client)
