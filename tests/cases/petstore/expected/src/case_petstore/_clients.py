# Made by aoaigen 0.1.0 from API version v2. Edits are lost when it is made again.

"""The clients of API version v2."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._package import PACKAGE, SERVICE
from ._runtime.service_client import AsyncServiceClient, SyncServiceClient

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


class PetStoreClient(SyncServiceClient):
    """A client of Pet Store, API version v2."""

    _package = PACKAGE
    _service = SERVICE

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
    def with_raw_response(self) -> PetStoreClientWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return PetStoreClientWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> PetStoreClientWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return PetStoreClientWithStreamingResponse(self._caller)


class AsyncPetStoreClient(AsyncServiceClient):
    """An asynchronous client of Pet Store, API version v2."""

    _package = PACKAGE
    _service = SERVICE

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
    def with_raw_response(self) -> AsyncPetStoreClientWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncPetStoreClientWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> AsyncPetStoreClientWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncPetStoreClientWithStreamingResponse(self._caller)


class PetStoreClientWithRawResponse:
    """`PetStoreClient`, each method giving the raw HTTP response."""

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


class PetStoreClientWithStreamingResponse:
    """`PetStoreClient`, each method giving a response whose body is read on demand."""

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


class AsyncPetStoreClientWithRawResponse:
    """`AsyncPetStoreClient`, each method giving the raw HTTP response."""

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


class AsyncPetStoreClientWithStreamingResponse:
    """`AsyncPetStoreClient`, each method giving a response whose body is read on demand."""

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
