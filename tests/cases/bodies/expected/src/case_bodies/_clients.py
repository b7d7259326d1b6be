# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""The clients of API version 1."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._package import PACKAGE, SERVICE
from ._runtime.service_client import AsyncServiceClient, SyncServiceClient

if TYPE_CHECKING:
    from ._runtime.caller import AsyncCaller, SyncCaller
    from .resources.anything import (
        Anything,
        AnythingWithRawResponse,
        AnythingWithStreamingResponse,
        AsyncAnything,
        AsyncAnythingWithRawResponse,
        AsyncAnythingWithStreamingResponse,
    )
    from .resources.bytes import (
        AsyncBytes,
        AsyncBytesWithRawResponse,
        AsyncBytesWithStreamingResponse,
        Bytes,
        BytesWithRawResponse,
        BytesWithStreamingResponse,
    )
    from .resources.forms import (
        AsyncForms,
        AsyncFormsWithRawResponse,
        AsyncFormsWithStreamingResponse,
        Forms,
        FormsWithRawResponse,
        FormsWithStreamingResponse,
    )
    from .resources.lines import (
        AsyncLines,
        AsyncLinesWithRawResponse,
        AsyncLinesWithStreamingResponse,
        Lines,
        LinesWithRawResponse,
        LinesWithStreamingResponse,
    )
    from .resources.lists import (
        AsyncLists,
        AsyncListsWithRawResponse,
        AsyncListsWithStreamingResponse,
        Lists,
        ListsWithRawResponse,
        ListsWithStreamingResponse,
    )
    from .resources.maps import (
        AsyncMaps,
        AsyncMapsWithRawResponse,
        AsyncMapsWithStreamingResponse,
        Maps,
        MapsWithRawResponse,
        MapsWithStreamingResponse,
    )
    from .resources.named import (
        AsyncNamed,
        AsyncNamedWithRawResponse,
        AsyncNamedWithStreamingResponse,
        Named,
        NamedWithRawResponse,
        NamedWithStreamingResponse,
    )
    from .resources.numbers import (
        AsyncNumbers,
        AsyncNumbersWithRawResponse,
        AsyncNumbersWithStreamingResponse,
        Numbers,
        NumbersWithRawResponse,
        NumbersWithStreamingResponse,
    )
    from .resources.pictures import (
        AsyncPictures,
        AsyncPicturesWithRawResponse,
        AsyncPicturesWithStreamingResponse,
        Pictures,
        PicturesWithRawResponse,
        PicturesWithStreamingResponse,
    )
    from .resources.texts import (
        AsyncTexts,
        AsyncTextsWithRawResponse,
        AsyncTextsWithStreamingResponse,
        Texts,
        TextsWithRawResponse,
        TextsWithStreamingResponse,
    )
    from .resources.xml import (
        AsyncXml,
        AsyncXmlWithRawResponse,
        AsyncXmlWithStreamingResponse,
        Xml,
        XmlWithRawResponse,
        XmlWithStreamingResponse,
    )


class BodiesClient(SyncServiceClient):
    """A client of Bodies, API version 1."""

    _package = PACKAGE
    _service = SERVICE

    @cached_property
    def lists(self) -> Lists:
        """Operations under `/lists`."""
        from .resources.lists import Lists

        return Lists(self._caller)

    @cached_property
    def named(self) -> Named:
        """Operations under `/named`."""
        from .resources.named import Named

        return Named(self._caller)

    @cached_property
    def numbers(self) -> Numbers:
        """Operations under `/numbers`."""
        from .resources.numbers import Numbers

        return Numbers(self._caller)

    @cached_property
    def maps(self) -> Maps:
        """Operations under `/maps`."""
        from .resources.maps import Maps

        return Maps(self._caller)

    @cached_property
    def anything(self) -> Anything:
        """Operations under `/anything`."""
        from .resources.anything import Anything

        return Anything(self._caller)

    @cached_property
    def forms(self) -> Forms:
        """Operations under `/forms`."""
        from .resources.forms import Forms

        return Forms(self._caller)

    @cached_property
    def pictures(self) -> Pictures:
        """Operations under `/pictures`."""
        from .resources.pictures import Pictures

        return Pictures(self._caller)

    @cached_property
    def bytes(self) -> Bytes:
        """Operations under `/bytes`."""
        from .resources.bytes import Bytes

        return Bytes(self._caller)

    @cached_property
    def texts(self) -> Texts:
        """Operations under `/texts`."""
        from .resources.texts import Texts

        return Texts(self._caller)

    @cached_property
    def xml(self) -> Xml:
        """Operations under `/xml`."""
        from .resources.xml import Xml

        return Xml(self._caller)

    @cached_property
    def lines(self) -> Lines:
        """Operations under `/lines`."""
        from .resources.lines import Lines

        return Lines(self._caller)

    @cached_property
    def with_raw_response(self) -> BodiesClientWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return BodiesClientWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> BodiesClientWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return BodiesClientWithStreamingResponse(self._caller)


class AsyncBodiesClient(AsyncServiceClient):
    """An asynchronous client of Bodies, API version 1."""

    _package = PACKAGE
    _service = SERVICE

    @cached_property
    def lists(self) -> AsyncLists:
        """Operations under `/lists`."""
        from .resources.lists import AsyncLists

        return AsyncLists(self._caller)

    @cached_property
    def named(self) -> AsyncNamed:
        """Operations under `/named`."""
        from .resources.named import AsyncNamed

        return AsyncNamed(self._caller)

    @cached_property
    def numbers(self) -> AsyncNumbers:
        """Operations under `/numbers`."""
        from .resources.numbers import AsyncNumbers

        return AsyncNumbers(self._caller)

    @cached_property
    def maps(self) -> AsyncMaps:
        """Operations under `/maps`."""
        from .resources.maps import AsyncMaps

        return AsyncMaps(self._caller)

    @cached_property
    def anything(self) -> AsyncAnything:
        """Operations under `/anything`."""
        from .resources.anything import AsyncAnything

        return AsyncAnything(self._caller)

    @cached_property
    def forms(self) -> AsyncForms:
        """Operations under `/forms`."""
        from .resources.forms import AsyncForms

        return AsyncForms(self._caller)

    @cached_property
    def pictures(self) -> AsyncPictures:
        """Operations under `/pictures`."""
        from .resources.pictures import AsyncPictures

        return AsyncPictures(self._caller)

    @cached_property
    def bytes(self) -> AsyncBytes:
        """Operations under `/bytes`."""
        from .resources.bytes import AsyncBytes

        return AsyncBytes(self._caller)

    @cached_property
    def texts(self) -> AsyncTexts:
        """Operations under `/texts`."""
        from .resources.texts import AsyncTexts

        return AsyncTexts(self._caller)

    @cached_property
    def xml(self) -> AsyncXml:
        """Operations under `/xml`."""
        from .resources.xml import AsyncXml

        return AsyncXml(self._caller)

    @cached_property
    def lines(self) -> AsyncLines:
        """Operations under `/lines`."""
        from .resources.lines import AsyncLines

        return AsyncLines(self._caller)

    @cached_property
    def with_raw_response(self) -> AsyncBodiesClientWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncBodiesClientWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> AsyncBodiesClientWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncBodiesClientWithStreamingResponse(self._caller)


class BodiesClientWithRawResponse:
    """`BodiesClient`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def lists(self) -> ListsWithRawResponse:
        """Operations under `/lists`."""
        from .resources.lists import ListsWithRawResponse

        return ListsWithRawResponse(self._client)

    @cached_property
    def named(self) -> NamedWithRawResponse:
        """Operations under `/named`."""
        from .resources.named import NamedWithRawResponse

        return NamedWithRawResponse(self._client)

    @cached_property
    def numbers(self) -> NumbersWithRawResponse:
        """Operations under `/numbers`."""
        from .resources.numbers import NumbersWithRawResponse

        return NumbersWithRawResponse(self._client)

    @cached_property
    def maps(self) -> MapsWithRawResponse:
        """Operations under `/maps`."""
        from .resources.maps import MapsWithRawResponse

        return MapsWithRawResponse(self._client)

    @cached_property
    def anything(self) -> AnythingWithRawResponse:
        """Operations under `/anything`."""
        from .resources.anything import AnythingWithRawResponse

        return AnythingWithRawResponse(self._client)

    @cached_property
    def forms(self) -> FormsWithRawResponse:
        """Operations under `/forms`."""
        from .resources.forms import FormsWithRawResponse

        return FormsWithRawResponse(self._client)

    @cached_property
    def pictures(self) -> PicturesWithRawResponse:
        """Operations under `/pictures`."""
        from .resources.pictures import PicturesWithRawResponse

        return PicturesWithRawResponse(self._client)

    @cached_property
    def bytes(self) -> BytesWithRawResponse:
        """Operations under `/bytes`."""
        from .resources.bytes import BytesWithRawResponse

        return BytesWithRawResponse(self._client)

    @cached_property
    def texts(self) -> TextsWithRawResponse:
        """Operations under `/texts`."""
        from .resources.texts import TextsWithRawResponse

        return TextsWithRawResponse(self._client)

    @cached_property
    def xml(self) -> XmlWithRawResponse:
        """Operations under `/xml`."""
        from .resources.xml import XmlWithRawResponse

        return XmlWithRawResponse(self._client)

    @cached_property
    def lines(self) -> LinesWithRawResponse:
        """Operations under `/lines`."""
        from .resources.lines import LinesWithRawResponse

        return LinesWithRawResponse(self._client)


class BodiesClientWithStreamingResponse:
    """`BodiesClient`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def lists(self) -> ListsWithStreamingResponse:
        """Operations under `/lists`."""
        from .resources.lists import ListsWithStreamingResponse

        return ListsWithStreamingResponse(self._client)

    @cached_property
    def named(self) -> NamedWithStreamingResponse:
        """Operations under `/named`."""
        from .resources.named import NamedWithStreamingResponse

        return NamedWithStreamingResponse(self._client)

    @cached_property
    def numbers(self) -> NumbersWithStreamingResponse:
        """Operations under `/numbers`."""
        from .resources.numbers import NumbersWithStreamingResponse

        return NumbersWithStreamingResponse(self._client)

    @cached_property
    def maps(self) -> MapsWithStreamingResponse:
        """Operations under `/maps`."""
        from .resources.maps import MapsWithStreamingResponse

        return MapsWithStreamingResponse(self._client)

    @cached_property
    def anything(self) -> AnythingWithStreamingResponse:
        """Operations under `/anything`."""
        from .resources.anything import AnythingWithStreamingResponse

        return AnythingWithStreamingResponse(self._client)

    @cached_property
    def forms(self) -> FormsWithStreamingResponse:
        """Operations under `/forms`."""
        from .resources.forms import FormsWithStreamingResponse

        return FormsWithStreamingResponse(self._client)

    @cached_property
    def pictures(self) -> PicturesWithStreamingResponse:
        """Operations under `/pictures`."""
        from .resources.pictures import PicturesWithStreamingResponse

        return PicturesWithStreamingResponse(self._client)

    @cached_property
    def bytes(self) -> BytesWithStreamingResponse:
        """Operations under `/bytes`."""
        from .resources.bytes import BytesWithStreamingResponse

        return BytesWithStreamingResponse(self._client)

    @cached_property
    def texts(self) -> TextsWithStreamingResponse:
        """Operations under `/texts`."""
        from .resources.texts import TextsWithStreamingResponse

        return TextsWithStreamingResponse(self._client)

    @cached_property
    def xml(self) -> XmlWithStreamingResponse:
        """Operations under `/xml`."""
        from .resources.xml import XmlWithStreamingResponse

        return XmlWithStreamingResponse(self._client)

    @cached_property
    def lines(self) -> LinesWithStreamingResponse:
        """Operations under `/lines`."""
        from .resources.lines import LinesWithStreamingResponse

        return LinesWithStreamingResponse(self._client)


class AsyncBodiesClientWithRawResponse:
    """`AsyncBodiesClient`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def lists(self) -> AsyncListsWithRawResponse:
        """Operations under `/lists`."""
        from .resources.lists import AsyncListsWithRawResponse

        return AsyncListsWithRawResponse(self._client)

    @cached_property
    def named(self) -> AsyncNamedWithRawResponse:
        """Operations under `/named`."""
        from .resources.named import AsyncNamedWithRawResponse

        return AsyncNamedWithRawResponse(self._client)

    @cached_property
    def numbers(self) -> AsyncNumbersWithRawResponse:
        """Operations under `/numbers`."""
        from .resources.numbers import AsyncNumbersWithRawResponse

        return AsyncNumbersWithRawResponse(self._client)

    @cached_property
    def maps(self) -> AsyncMapsWithRawResponse:
        """Operations under `/maps`."""
        from .resources.maps import AsyncMapsWithRawResponse

        return AsyncMapsWithRawResponse(self._client)

    @cached_property
    def anything(self) -> AsyncAnythingWithRawResponse:
        """Operations under `/anything`."""
        from .resources.anything import AsyncAnythingWithRawResponse

        return AsyncAnythingWithRawResponse(self._client)

    @cached_property
    def forms(self) -> AsyncFormsWithRawResponse:
        """Operations under `/forms`."""
        from .resources.forms import AsyncFormsWithRawResponse

        return AsyncFormsWithRawResponse(self._client)

    @cached_property
    def pictures(self) -> AsyncPicturesWithRawResponse:
        """Operations under `/pictures`."""
        from .resources.pictures import AsyncPicturesWithRawResponse

        return AsyncPicturesWithRawResponse(self._client)

    @cached_property
    def bytes(self) -> AsyncBytesWithRawResponse:
        """Operations under `/bytes`."""
        from .resources.bytes import AsyncBytesWithRawResponse

        return AsyncBytesWithRawResponse(self._client)

    @cached_property
    def texts(self) -> AsyncTextsWithRawResponse:
        """Operations under `/texts`."""
        from .resources.texts import AsyncTextsWithRawResponse

        return AsyncTextsWithRawResponse(self._client)

    @cached_property
    def xml(self) -> AsyncXmlWithRawResponse:
        """Operations under `/xml`."""
        from .resources.xml import AsyncXmlWithRawResponse

        return AsyncXmlWithRawResponse(self._client)

    @cached_property
    def lines(self) -> AsyncLinesWithRawResponse:
        """Operations under `/lines`."""
        from .resources.lines import AsyncLinesWithRawResponse

        return AsyncLinesWithRawResponse(self._client)


class AsyncBodiesClientWithStreamingResponse:
    """`AsyncBodiesClient`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def lists(self) -> AsyncListsWithStreamingResponse:
        """Operations under `/lists`."""
        from .resources.lists import AsyncListsWithStreamingResponse

        return AsyncListsWithStreamingResponse(self._client)

    @cached_property
    def named(self) -> AsyncNamedWithStreamingResponse:
        """Operations under `/named`."""
        from .resources.named import AsyncNamedWithStreamingResponse

        return AsyncNamedWithStreamingResponse(self._client)

    @cached_property
    def numbers(self) -> AsyncNumbersWithStreamingResponse:
        """Operations under `/numbers`."""
        from .resources.numbers import AsyncNumbersWithStreamingResponse

        return AsyncNumbersWithStreamingResponse(self._client)

    @cached_property
    def maps(self) -> AsyncMapsWithStreamingResponse:
        """Operations under `/maps`."""
        from .resources.maps import AsyncMapsWithStreamingResponse

        return AsyncMapsWithStreamingResponse(self._client)

    @cached_property
    def anything(self) -> AsyncAnythingWithStreamingResponse:
        """Operations under `/anything`."""
        from .resources.anything import AsyncAnythingWithStreamingResponse

        return AsyncAnythingWithStreamingResponse(self._client)

    @cached_property
    def forms(self) -> AsyncFormsWithStreamingResponse:
        """Operations under `/forms`."""
        from .resources.forms import AsyncFormsWithStreamingResponse

        return AsyncFormsWithStreamingResponse(self._client)

    @cached_property
    def pictures(self) -> AsyncPicturesWithStreamingResponse:
        """Operations under `/pictures`."""
        from .resources.pictures import AsyncPicturesWithStreamingResponse

        return AsyncPicturesWithStreamingResponse(self._client)

    @cached_property
    def bytes(self) -> AsyncBytesWithStreamingResponse:
        """Operations under `/bytes`."""
        from .resources.bytes import AsyncBytesWithStreamingResponse

        return AsyncBytesWithStreamingResponse(self._client)

    @cached_property
    def texts(self) -> AsyncTextsWithStreamingResponse:
        """Operations under `/texts`."""
        from .resources.texts import AsyncTextsWithStreamingResponse

        return AsyncTextsWithStreamingResponse(self._client)

    @cached_property
    def xml(self) -> AsyncXmlWithStreamingResponse:
        """Operations under `/xml`."""
        from .resources.xml import AsyncXmlWithStreamingResponse

        return AsyncXmlWithStreamingResponse(self._client)

    @cached_property
    def lines(self) -> AsyncLinesWithStreamingResponse:
        """Operations under `/lines`."""
        from .resources.lines import AsyncLinesWithStreamingResponse

        return AsyncLinesWithStreamingResponse(self._client)
