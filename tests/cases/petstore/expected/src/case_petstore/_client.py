# Made by aoaigen 0.1.0 from API version v2. Edits are lost when it is made again.

"""The clients of API version v2."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._package import PACKAGE
from ._runtime.client import AsyncAzureClient, SyncAzureClient

if TYPE_CHECKING:
    from ._runtime.caller import AsyncCaller, SyncCaller
    from .resources.kinds import (
        AsyncKinds,
        AsyncKindsWithRawResponse,
        AsyncKindsWithStreamingResponse,
        Kinds,
        KindsWithRawResponse,
        KindsWithStreamingResponse,
    )
    from .resources.pets import (
        AsyncPets,
        AsyncPetsWithRawResponse,
        AsyncPetsWithStreamingResponse,
        Pets,
        PetsWithRawResponse,
        PetsWithStreamingResponse,
    )


class AzureOpenAI(SyncAzureClient):
    """A client of Pet Store, API version v2."""

    _package = PACKAGE

    @cached_property
    def pets(self) -> Pets:
        """The pets in the store."""
        from .resources.pets import Pets

        return Pets(self._caller)

    @cached_property
    def kinds(self) -> Kinds:
        """Operations under `/kinds`."""
        from .resources.kinds import Kinds

        return Kinds(self._caller)

    @cached_property
    def with_raw_response(self) -> AzureOpenAIWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AzureOpenAIWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> AzureOpenAIWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AzureOpenAIWithStreamingResponse(self._caller)


class AsyncAzureOpenAI(AsyncAzureClient):
    """An asynchronous client of Pet Store, API version v2."""

    _package = PACKAGE

    @cached_property
    def pets(self) -> AsyncPets:
        """The pets in the store."""
        from .resources.pets import AsyncPets

        return AsyncPets(self._caller)

    @cached_property
    def kinds(self) -> AsyncKinds:
        """Operations under `/kinds`."""
        from .resources.kinds import AsyncKinds

        return AsyncKinds(self._caller)

    @cached_property
    def with_raw_response(self) -> AsyncAzureOpenAIWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncAzureOpenAIWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> AsyncAzureOpenAIWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncAzureOpenAIWithStreamingResponse(self._caller)


class AzureOpenAIWithRawResponse:
    """`AzureOpenAI`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def pets(self) -> PetsWithRawResponse:
        """The pets in the store."""
        from .resources.pets import PetsWithRawResponse

        return PetsWithRawResponse(self._client)

    @cached_property
    def kinds(self) -> KindsWithRawResponse:
        """Operations under `/kinds`."""
        from .resources.kinds import KindsWithRawResponse

        return KindsWithRawResponse(self._client)


class AzureOpenAIWithStreamingResponse:
    """`AzureOpenAI`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def pets(self) -> PetsWithStreamingResponse:
        """The pets in the store."""
        from .resources.pets import PetsWithStreamingResponse

        return PetsWithStreamingResponse(self._client)

    @cached_property
    def kinds(self) -> KindsWithStreamingResponse:
        """Operations under `/kinds`."""
        from .resources.kinds import KindsWithStreamingResponse

        return KindsWithStreamingResponse(self._client)


class AsyncAzureOpenAIWithRawResponse:
    """`AsyncAzureOpenAI`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def pets(self) -> AsyncPetsWithRawResponse:
        """The pets in the store."""
        from .resources.pets import AsyncPetsWithRawResponse

        return AsyncPetsWithRawResponse(self._client)

    @cached_property
    def kinds(self) -> AsyncKindsWithRawResponse:
        """Operations under `/kinds`."""
        from .resources.kinds import AsyncKindsWithRawResponse

        return AsyncKindsWithRawResponse(self._client)


class AsyncAzureOpenAIWithStreamingResponse:
    """`AsyncAzureOpenAI`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def pets(self) -> AsyncPetsWithStreamingResponse:
        """The pets in the store."""
        from .resources.pets import AsyncPetsWithStreamingResponse

        return AsyncPetsWithStreamingResponse(self._client)

    @cached_property
    def kinds(self) -> AsyncKindsWithStreamingResponse:
        """Operations under `/kinds`."""
        from .resources.kinds import AsyncKindsWithStreamingResponse

        return AsyncKindsWithStreamingResponse(self._client)
