# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""The clients of API version 1."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._package import PACKAGE, SERVICE
from ._runtime.service_client import AsyncServiceClient, SyncServiceClient

if TYPE_CHECKING:
    from ._runtime.caller import AsyncCaller, SyncCaller
    from .resources.elsewhere import (
        AsyncElsewhere,
        AsyncElsewhereWithRawResponse,
        AsyncElsewhereWithStreamingResponse,
        Elsewhere,
        ElsewhereWithRawResponse,
        ElsewhereWithStreamingResponse,
    )
    from .resources.keyed import (
        AsyncKeyed,
        AsyncKeyedWithRawResponse,
        AsyncKeyedWithStreamingResponse,
        Keyed,
        KeyedWithRawResponse,
        KeyedWithStreamingResponse,
    )
    from .resources.optional import (
        AsyncOptional,
        AsyncOptionalWithRawResponse,
        AsyncOptionalWithStreamingResponse,
        Optional,
        OptionalWithRawResponse,
        OptionalWithStreamingResponse,
    )
    from .resources.public import (
        AsyncPublic,
        AsyncPublicWithRawResponse,
        AsyncPublicWithStreamingResponse,
        Public,
        PublicWithRawResponse,
        PublicWithStreamingResponse,
    )
    from .resources.signed import (
        AsyncSigned,
        AsyncSignedWithRawResponse,
        AsyncSignedWithStreamingResponse,
        Signed,
        SignedWithRawResponse,
        SignedWithStreamingResponse,
    )
    from .resources.token import (
        AsyncToken,
        AsyncTokenWithRawResponse,
        AsyncTokenWithStreamingResponse,
        Token,
        TokenWithRawResponse,
        TokenWithStreamingResponse,
    )


class CredentialsClient(SyncServiceClient):
    """A client of Credentials, API version 1."""

    _package = PACKAGE
    _service = SERVICE

    @cached_property
    def public(self) -> Public:
        """Operations under `/public`."""
        from .resources.public import Public

        return Public(self._caller)

    @cached_property
    def optional(self) -> Optional:
        """Operations under `/optional`."""
        from .resources.optional import Optional

        return Optional(self._caller)

    @cached_property
    def keyed(self) -> Keyed:
        """Operations under `/keyed`."""
        from .resources.keyed import Keyed

        return Keyed(self._caller)

    @cached_property
    def token(self) -> Token:
        """Operations under `/token`."""
        from .resources.token import Token

        return Token(self._caller)

    @cached_property
    def signed(self) -> Signed:
        """Operations under `/signed`."""
        from .resources.signed import Signed

        return Signed(self._caller)

    @cached_property
    def elsewhere(self) -> Elsewhere:
        """Operations under `/elsewhere`."""
        from .resources.elsewhere import Elsewhere

        return Elsewhere(self._caller)

    @cached_property
    def with_raw_response(self) -> CredentialsClientWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return CredentialsClientWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> CredentialsClientWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return CredentialsClientWithStreamingResponse(self._caller)


class AsyncCredentialsClient(AsyncServiceClient):
    """An asynchronous client of Credentials, API version 1."""

    _package = PACKAGE
    _service = SERVICE

    @cached_property
    def public(self) -> AsyncPublic:
        """Operations under `/public`."""
        from .resources.public import AsyncPublic

        return AsyncPublic(self._caller)

    @cached_property
    def optional(self) -> AsyncOptional:
        """Operations under `/optional`."""
        from .resources.optional import AsyncOptional

        return AsyncOptional(self._caller)

    @cached_property
    def keyed(self) -> AsyncKeyed:
        """Operations under `/keyed`."""
        from .resources.keyed import AsyncKeyed

        return AsyncKeyed(self._caller)

    @cached_property
    def token(self) -> AsyncToken:
        """Operations under `/token`."""
        from .resources.token import AsyncToken

        return AsyncToken(self._caller)

    @cached_property
    def signed(self) -> AsyncSigned:
        """Operations under `/signed`."""
        from .resources.signed import AsyncSigned

        return AsyncSigned(self._caller)

    @cached_property
    def elsewhere(self) -> AsyncElsewhere:
        """Operations under `/elsewhere`."""
        from .resources.elsewhere import AsyncElsewhere

        return AsyncElsewhere(self._caller)

    @cached_property
    def with_raw_response(self) -> AsyncCredentialsClientWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncCredentialsClientWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> AsyncCredentialsClientWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncCredentialsClientWithStreamingResponse(self._caller)


class CredentialsClientWithRawResponse:
    """`CredentialsClient`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def public(self) -> PublicWithRawResponse:
        """Operations under `/public`."""
        from .resources.public import PublicWithRawResponse

        return PublicWithRawResponse(self._client)

    @cached_property
    def optional(self) -> OptionalWithRawResponse:
        """Operations under `/optional`."""
        from .resources.optional import OptionalWithRawResponse

        return OptionalWithRawResponse(self._client)

    @cached_property
    def keyed(self) -> KeyedWithRawResponse:
        """Operations under `/keyed`."""
        from .resources.keyed import KeyedWithRawResponse

        return KeyedWithRawResponse(self._client)

    @cached_property
    def token(self) -> TokenWithRawResponse:
        """Operations under `/token`."""
        from .resources.token import TokenWithRawResponse

        return TokenWithRawResponse(self._client)

    @cached_property
    def signed(self) -> SignedWithRawResponse:
        """Operations under `/signed`."""
        from .resources.signed import SignedWithRawResponse

        return SignedWithRawResponse(self._client)

    @cached_property
    def elsewhere(self) -> ElsewhereWithRawResponse:
        """Operations under `/elsewhere`."""
        from .resources.elsewhere import ElsewhereWithRawResponse

        return ElsewhereWithRawResponse(self._client)


class CredentialsClientWithStreamingResponse:
    """`CredentialsClient`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def public(self) -> PublicWithStreamingResponse:
        """Operations under `/public`."""
        from .resources.public import PublicWithStreamingResponse

        return PublicWithStreamingResponse(self._client)

    @cached_property
    def optional(self) -> OptionalWithStreamingResponse:
        """Operations under `/optional`."""
        from .resources.optional import OptionalWithStreamingResponse

        return OptionalWithStreamingResponse(self._client)

    @cached_property
    def keyed(self) -> KeyedWithStreamingResponse:
        """Operations under `/keyed`."""
        from .resources.keyed import KeyedWithStreamingResponse

        return KeyedWithStreamingResponse(self._client)

    @cached_property
    def token(self) -> TokenWithStreamingResponse:
        """Operations under `/token`."""
        from .resources.token import TokenWithStreamingResponse

        return TokenWithStreamingResponse(self._client)

    @cached_property
    def signed(self) -> SignedWithStreamingResponse:
        """Operations under `/signed`."""
        from .resources.signed import SignedWithStreamingResponse

        return SignedWithStreamingResponse(self._client)

    @cached_property
    def elsewhere(self) -> ElsewhereWithStreamingResponse:
        """Operations under `/elsewhere`."""
        from .resources.elsewhere import ElsewhereWithStreamingResponse

        return ElsewhereWithStreamingResponse(self._client)


class AsyncCredentialsClientWithRawResponse:
    """`AsyncCredentialsClient`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def public(self) -> AsyncPublicWithRawResponse:
        """Operations under `/public`."""
        from .resources.public import AsyncPublicWithRawResponse

        return AsyncPublicWithRawResponse(self._client)

    @cached_property
    def optional(self) -> AsyncOptionalWithRawResponse:
        """Operations under `/optional`."""
        from .resources.optional import AsyncOptionalWithRawResponse

        return AsyncOptionalWithRawResponse(self._client)

    @cached_property
    def keyed(self) -> AsyncKeyedWithRawResponse:
        """Operations under `/keyed`."""
        from .resources.keyed import AsyncKeyedWithRawResponse

        return AsyncKeyedWithRawResponse(self._client)

    @cached_property
    def token(self) -> AsyncTokenWithRawResponse:
        """Operations under `/token`."""
        from .resources.token import AsyncTokenWithRawResponse

        return AsyncTokenWithRawResponse(self._client)

    @cached_property
    def signed(self) -> AsyncSignedWithRawResponse:
        """Operations under `/signed`."""
        from .resources.signed import AsyncSignedWithRawResponse

        return AsyncSignedWithRawResponse(self._client)

    @cached_property
    def elsewhere(self) -> AsyncElsewhereWithRawResponse:
        """Operations under `/elsewhere`."""
        from .resources.elsewhere import AsyncElsewhereWithRawResponse

        return AsyncElsewhereWithRawResponse(self._client)


class AsyncCredentialsClientWithStreamingResponse:
    """`AsyncCredentialsClient`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def public(self) -> AsyncPublicWithStreamingResponse:
        """Operations under `/public`."""
        from .resources.public import AsyncPublicWithStreamingResponse

        return AsyncPublicWithStreamingResponse(self._client)

    @cached_property
    def optional(self) -> AsyncOptionalWithStreamingResponse:
        """Operations under `/optional`."""
        from .resources.optional import AsyncOptionalWithStreamingResponse

        return AsyncOptionalWithStreamingResponse(self._client)

    @cached_property
    def keyed(self) -> AsyncKeyedWithStreamingResponse:
        """Operations under `/keyed`."""
        from .resources.keyed import AsyncKeyedWithStreamingResponse

        return AsyncKeyedWithStreamingResponse(self._client)

    @cached_property
    def token(self) -> AsyncTokenWithStreamingResponse:
        """Operations under `/token`."""
        from .resources.token import AsyncTokenWithStreamingResponse

        return AsyncTokenWithStreamingResponse(self._client)

    @cached_property
    def signed(self) -> AsyncSignedWithStreamingResponse:
        """Operations under `/signed`."""
        from .resources.signed import AsyncSignedWithStreamingResponse

        return AsyncSignedWithStreamingResponse(self._client)

    @cached_property
    def elsewhere(self) -> AsyncElsewhereWithStreamingResponse:
        """Operations under `/elsewhere`."""
        from .resources.elsewhere import AsyncElsewhereWithStreamingResponse

        return AsyncElsewhereWithStreamingResponse(self._client)
