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
    from .resources.default import (
        AsyncDefault,
        AsyncDefaultWithRawResponse,
        AsyncDefaultWithStreamingResponse,
        Default,
        DefaultWithRawResponse,
        DefaultWithStreamingResponse,
    )
    from .resources.either import (
        AsyncEither,
        AsyncEitherWithRawResponse,
        AsyncEitherWithStreamingResponse,
        Either,
        EitherWithRawResponse,
        EitherWithStreamingResponse,
    )
    from .resources.events import (
        AsyncEvents,
        AsyncEventsWithRawResponse,
        AsyncEventsWithStreamingResponse,
        Events,
        EventsWithRawResponse,
        EventsWithStreamingResponse,
    )
    from .resources.head import (
        AsyncHead,
        AsyncHeadWithRawResponse,
        AsyncHeadWithStreamingResponse,
        Head,
        HeadWithRawResponse,
        HeadWithStreamingResponse,
    )
    from .resources.lines import (
        AsyncLines,
        AsyncLinesWithRawResponse,
        AsyncLinesWithStreamingResponse,
        Lines,
        LinesWithRawResponse,
        LinesWithStreamingResponse,
    )
    from .resources.maybe import (
        AsyncMaybe,
        AsyncMaybeWithRawResponse,
        AsyncMaybeWithStreamingResponse,
        Maybe,
        MaybeWithRawResponse,
        MaybeWithStreamingResponse,
    )
    from .resources.name import (
        AsyncName,
        AsyncNameWithRawResponse,
        AsyncNameWithStreamingResponse,
        Name,
        NameWithRawResponse,
        NameWithStreamingResponse,
    )
    from .resources.pet_in_a_stream import (
        AsyncPetInAStream,
        AsyncPetInAStreamWithRawResponse,
        AsyncPetInAStreamWithStreamingResponse,
        PetInAStream,
        PetInAStreamWithRawResponse,
        PetInAStreamWithStreamingResponse,
    )
    from .resources.pet_or_events import (
        AsyncPetOrEvents,
        AsyncPetOrEventsWithRawResponse,
        AsyncPetOrEventsWithStreamingResponse,
        PetOrEvents,
        PetOrEventsWithRawResponse,
        PetOrEventsWithStreamingResponse,
    )
    from .resources.picture_or_pet import (
        AsyncPictureOrPet,
        AsyncPictureOrPetWithRawResponse,
        AsyncPictureOrPetWithStreamingResponse,
        PictureOrPet,
        PictureOrPetWithRawResponse,
        PictureOrPetWithStreamingResponse,
    )
    from .resources.range import (
        AsyncRange,
        AsyncRangeWithRawResponse,
        AsyncRangeWithStreamingResponse,
        Range,
        RangeWithRawResponse,
        RangeWithStreamingResponse,
    )
    from .resources.raw_lines import (
        AsyncRawLines,
        AsyncRawLinesWithRawResponse,
        AsyncRawLinesWithStreamingResponse,
        RawLines,
        RawLinesWithRawResponse,
        RawLinesWithStreamingResponse,
    )
    from .resources.same_twice import (
        AsyncSameTwice,
        AsyncSameTwiceWithRawResponse,
        AsyncSameTwiceWithStreamingResponse,
        SameTwice,
        SameTwiceWithRawResponse,
        SameTwiceWithStreamingResponse,
    )
    from .resources.sequence import (
        AsyncSequence,
        AsyncSequenceWithRawResponse,
        AsyncSequenceWithStreamingResponse,
        Sequence,
        SequenceWithRawResponse,
        SequenceWithStreamingResponse,
    )
    from .resources.text_or_pet import (
        AsyncTextOrPet,
        AsyncTextOrPetWithRawResponse,
        AsyncTextOrPetWithStreamingResponse,
        TextOrPet,
        TextOrPetWithRawResponse,
        TextOrPetWithStreamingResponse,
    )
    from .resources.xml import (
        AsyncXml,
        AsyncXmlWithRawResponse,
        AsyncXmlWithStreamingResponse,
        Xml,
        XmlWithRawResponse,
        XmlWithStreamingResponse,
    )


class AnswersClient(SyncServiceClient):
    """A client of Answers, API version 1."""

    _package = PACKAGE
    _service = SERVICE

    @cached_property
    def either(self) -> Either:
        """Operations under `/either`."""
        from .resources.either import Either

        return Either(self._caller)

    @cached_property
    def range(self) -> Range:
        """Operations under `/range`."""
        from .resources.range import Range

        return Range(self._caller)

    @cached_property
    def default(self) -> Default:
        """Operations under `/default`."""
        from .resources.default import Default

        return Default(self._caller)

    @cached_property
    def maybe(self) -> Maybe:
        """Operations under `/maybe`."""
        from .resources.maybe import Maybe

        return Maybe(self._caller)

    @cached_property
    def text_or_pet(self) -> TextOrPet:
        """Operations under `/text_or_pet`."""
        from .resources.text_or_pet import TextOrPet

        return TextOrPet(self._caller)

    @cached_property
    def name(self) -> Name:
        """Operations under `/name`."""
        from .resources.name import Name

        return Name(self._caller)

    @cached_property
    def anything(self) -> Anything:
        """Operations under `/anything`."""
        from .resources.anything import Anything

        return Anything(self._caller)

    @cached_property
    def lines(self) -> Lines:
        """Operations under `/lines`."""
        from .resources.lines import Lines

        return Lines(self._caller)

    @cached_property
    def sequence(self) -> Sequence:
        """Operations under `/sequence`."""
        from .resources.sequence import Sequence

        return Sequence(self._caller)

    @cached_property
    def events(self) -> Events:
        """Operations under `/events`."""
        from .resources.events import Events

        return Events(self._caller)

    @cached_property
    def pet_or_events(self) -> PetOrEvents:
        """Operations under `/pet_or_events`."""
        from .resources.pet_or_events import PetOrEvents

        return PetOrEvents(self._caller)

    @cached_property
    def pet_in_a_stream(self) -> PetInAStream:
        """Operations under `/pet_in_a_stream`."""
        from .resources.pet_in_a_stream import PetInAStream

        return PetInAStream(self._caller)

    @cached_property
    def same_twice(self) -> SameTwice:
        """Operations under `/same_twice`."""
        from .resources.same_twice import SameTwice

        return SameTwice(self._caller)

    @cached_property
    def raw_lines(self) -> RawLines:
        """Operations under `/raw_lines`."""
        from .resources.raw_lines import RawLines

        return RawLines(self._caller)

    @cached_property
    def xml(self) -> Xml:
        """Operations under `/xml`."""
        from .resources.xml import Xml

        return Xml(self._caller)

    @cached_property
    def picture_or_pet(self) -> PictureOrPet:
        """Operations under `/picture_or_pet`."""
        from .resources.picture_or_pet import PictureOrPet

        return PictureOrPet(self._caller)

    @cached_property
    def head(self) -> Head:
        """Operations under `/head`."""
        from .resources.head import Head

        return Head(self._caller)

    @cached_property
    def with_raw_response(self) -> AnswersClientWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AnswersClientWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> AnswersClientWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AnswersClientWithStreamingResponse(self._caller)


class AsyncAnswersClient(AsyncServiceClient):
    """An asynchronous client of Answers, API version 1."""

    _package = PACKAGE
    _service = SERVICE

    @cached_property
    def either(self) -> AsyncEither:
        """Operations under `/either`."""
        from .resources.either import AsyncEither

        return AsyncEither(self._caller)

    @cached_property
    def range(self) -> AsyncRange:
        """Operations under `/range`."""
        from .resources.range import AsyncRange

        return AsyncRange(self._caller)

    @cached_property
    def default(self) -> AsyncDefault:
        """Operations under `/default`."""
        from .resources.default import AsyncDefault

        return AsyncDefault(self._caller)

    @cached_property
    def maybe(self) -> AsyncMaybe:
        """Operations under `/maybe`."""
        from .resources.maybe import AsyncMaybe

        return AsyncMaybe(self._caller)

    @cached_property
    def text_or_pet(self) -> AsyncTextOrPet:
        """Operations under `/text_or_pet`."""
        from .resources.text_or_pet import AsyncTextOrPet

        return AsyncTextOrPet(self._caller)

    @cached_property
    def name(self) -> AsyncName:
        """Operations under `/name`."""
        from .resources.name import AsyncName

        return AsyncName(self._caller)

    @cached_property
    def anything(self) -> AsyncAnything:
        """Operations under `/anything`."""
        from .resources.anything import AsyncAnything

        return AsyncAnything(self._caller)

    @cached_property
    def lines(self) -> AsyncLines:
        """Operations under `/lines`."""
        from .resources.lines import AsyncLines

        return AsyncLines(self._caller)

    @cached_property
    def sequence(self) -> AsyncSequence:
        """Operations under `/sequence`."""
        from .resources.sequence import AsyncSequence

        return AsyncSequence(self._caller)

    @cached_property
    def events(self) -> AsyncEvents:
        """Operations under `/events`."""
        from .resources.events import AsyncEvents

        return AsyncEvents(self._caller)

    @cached_property
    def pet_or_events(self) -> AsyncPetOrEvents:
        """Operations under `/pet_or_events`."""
        from .resources.pet_or_events import AsyncPetOrEvents

        return AsyncPetOrEvents(self._caller)

    @cached_property
    def pet_in_a_stream(self) -> AsyncPetInAStream:
        """Operations under `/pet_in_a_stream`."""
        from .resources.pet_in_a_stream import AsyncPetInAStream

        return AsyncPetInAStream(self._caller)

    @cached_property
    def same_twice(self) -> AsyncSameTwice:
        """Operations under `/same_twice`."""
        from .resources.same_twice import AsyncSameTwice

        return AsyncSameTwice(self._caller)

    @cached_property
    def raw_lines(self) -> AsyncRawLines:
        """Operations under `/raw_lines`."""
        from .resources.raw_lines import AsyncRawLines

        return AsyncRawLines(self._caller)

    @cached_property
    def xml(self) -> AsyncXml:
        """Operations under `/xml`."""
        from .resources.xml import AsyncXml

        return AsyncXml(self._caller)

    @cached_property
    def picture_or_pet(self) -> AsyncPictureOrPet:
        """Operations under `/picture_or_pet`."""
        from .resources.picture_or_pet import AsyncPictureOrPet

        return AsyncPictureOrPet(self._caller)

    @cached_property
    def head(self) -> AsyncHead:
        """Operations under `/head`."""
        from .resources.head import AsyncHead

        return AsyncHead(self._caller)

    @cached_property
    def with_raw_response(self) -> AsyncAnswersClientWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncAnswersClientWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> AsyncAnswersClientWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncAnswersClientWithStreamingResponse(self._caller)


class AnswersClientWithRawResponse:
    """`AnswersClient`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def either(self) -> EitherWithRawResponse:
        """Operations under `/either`."""
        from .resources.either import EitherWithRawResponse

        return EitherWithRawResponse(self._client)

    @cached_property
    def range(self) -> RangeWithRawResponse:
        """Operations under `/range`."""
        from .resources.range import RangeWithRawResponse

        return RangeWithRawResponse(self._client)

    @cached_property
    def default(self) -> DefaultWithRawResponse:
        """Operations under `/default`."""
        from .resources.default import DefaultWithRawResponse

        return DefaultWithRawResponse(self._client)

    @cached_property
    def maybe(self) -> MaybeWithRawResponse:
        """Operations under `/maybe`."""
        from .resources.maybe import MaybeWithRawResponse

        return MaybeWithRawResponse(self._client)

    @cached_property
    def text_or_pet(self) -> TextOrPetWithRawResponse:
        """Operations under `/text_or_pet`."""
        from .resources.text_or_pet import TextOrPetWithRawResponse

        return TextOrPetWithRawResponse(self._client)

    @cached_property
    def name(self) -> NameWithRawResponse:
        """Operations under `/name`."""
        from .resources.name import NameWithRawResponse

        return NameWithRawResponse(self._client)

    @cached_property
    def anything(self) -> AnythingWithRawResponse:
        """Operations under `/anything`."""
        from .resources.anything import AnythingWithRawResponse

        return AnythingWithRawResponse(self._client)

    @cached_property
    def lines(self) -> LinesWithRawResponse:
        """Operations under `/lines`."""
        from .resources.lines import LinesWithRawResponse

        return LinesWithRawResponse(self._client)

    @cached_property
    def sequence(self) -> SequenceWithRawResponse:
        """Operations under `/sequence`."""
        from .resources.sequence import SequenceWithRawResponse

        return SequenceWithRawResponse(self._client)

    @cached_property
    def events(self) -> EventsWithRawResponse:
        """Operations under `/events`."""
        from .resources.events import EventsWithRawResponse

        return EventsWithRawResponse(self._client)

    @cached_property
    def pet_or_events(self) -> PetOrEventsWithRawResponse:
        """Operations under `/pet_or_events`."""
        from .resources.pet_or_events import PetOrEventsWithRawResponse

        return PetOrEventsWithRawResponse(self._client)

    @cached_property
    def pet_in_a_stream(self) -> PetInAStreamWithRawResponse:
        """Operations under `/pet_in_a_stream`."""
        from .resources.pet_in_a_stream import PetInAStreamWithRawResponse

        return PetInAStreamWithRawResponse(self._client)

    @cached_property
    def same_twice(self) -> SameTwiceWithRawResponse:
        """Operations under `/same_twice`."""
        from .resources.same_twice import SameTwiceWithRawResponse

        return SameTwiceWithRawResponse(self._client)

    @cached_property
    def raw_lines(self) -> RawLinesWithRawResponse:
        """Operations under `/raw_lines`."""
        from .resources.raw_lines import RawLinesWithRawResponse

        return RawLinesWithRawResponse(self._client)

    @cached_property
    def xml(self) -> XmlWithRawResponse:
        """Operations under `/xml`."""
        from .resources.xml import XmlWithRawResponse

        return XmlWithRawResponse(self._client)

    @cached_property
    def picture_or_pet(self) -> PictureOrPetWithRawResponse:
        """Operations under `/picture_or_pet`."""
        from .resources.picture_or_pet import PictureOrPetWithRawResponse

        return PictureOrPetWithRawResponse(self._client)

    @cached_property
    def head(self) -> HeadWithRawResponse:
        """Operations under `/head`."""
        from .resources.head import HeadWithRawResponse

        return HeadWithRawResponse(self._client)


class AnswersClientWithStreamingResponse:
    """`AnswersClient`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def either(self) -> EitherWithStreamingResponse:
        """Operations under `/either`."""
        from .resources.either import EitherWithStreamingResponse

        return EitherWithStreamingResponse(self._client)

    @cached_property
    def range(self) -> RangeWithStreamingResponse:
        """Operations under `/range`."""
        from .resources.range import RangeWithStreamingResponse

        return RangeWithStreamingResponse(self._client)

    @cached_property
    def default(self) -> DefaultWithStreamingResponse:
        """Operations under `/default`."""
        from .resources.default import DefaultWithStreamingResponse

        return DefaultWithStreamingResponse(self._client)

    @cached_property
    def maybe(self) -> MaybeWithStreamingResponse:
        """Operations under `/maybe`."""
        from .resources.maybe import MaybeWithStreamingResponse

        return MaybeWithStreamingResponse(self._client)

    @cached_property
    def text_or_pet(self) -> TextOrPetWithStreamingResponse:
        """Operations under `/text_or_pet`."""
        from .resources.text_or_pet import TextOrPetWithStreamingResponse

        return TextOrPetWithStreamingResponse(self._client)

    @cached_property
    def name(self) -> NameWithStreamingResponse:
        """Operations under `/name`."""
        from .resources.name import NameWithStreamingResponse

        return NameWithStreamingResponse(self._client)

    @cached_property
    def anything(self) -> AnythingWithStreamingResponse:
        """Operations under `/anything`."""
        from .resources.anything import AnythingWithStreamingResponse

        return AnythingWithStreamingResponse(self._client)

    @cached_property
    def lines(self) -> LinesWithStreamingResponse:
        """Operations under `/lines`."""
        from .resources.lines import LinesWithStreamingResponse

        return LinesWithStreamingResponse(self._client)

    @cached_property
    def sequence(self) -> SequenceWithStreamingResponse:
        """Operations under `/sequence`."""
        from .resources.sequence import SequenceWithStreamingResponse

        return SequenceWithStreamingResponse(self._client)

    @cached_property
    def events(self) -> EventsWithStreamingResponse:
        """Operations under `/events`."""
        from .resources.events import EventsWithStreamingResponse

        return EventsWithStreamingResponse(self._client)

    @cached_property
    def pet_or_events(self) -> PetOrEventsWithStreamingResponse:
        """Operations under `/pet_or_events`."""
        from .resources.pet_or_events import PetOrEventsWithStreamingResponse

        return PetOrEventsWithStreamingResponse(self._client)

    @cached_property
    def pet_in_a_stream(self) -> PetInAStreamWithStreamingResponse:
        """Operations under `/pet_in_a_stream`."""
        from .resources.pet_in_a_stream import PetInAStreamWithStreamingResponse

        return PetInAStreamWithStreamingResponse(self._client)

    @cached_property
    def same_twice(self) -> SameTwiceWithStreamingResponse:
        """Operations under `/same_twice`."""
        from .resources.same_twice import SameTwiceWithStreamingResponse

        return SameTwiceWithStreamingResponse(self._client)

    @cached_property
    def raw_lines(self) -> RawLinesWithStreamingResponse:
        """Operations under `/raw_lines`."""
        from .resources.raw_lines import RawLinesWithStreamingResponse

        return RawLinesWithStreamingResponse(self._client)

    @cached_property
    def xml(self) -> XmlWithStreamingResponse:
        """Operations under `/xml`."""
        from .resources.xml import XmlWithStreamingResponse

        return XmlWithStreamingResponse(self._client)

    @cached_property
    def picture_or_pet(self) -> PictureOrPetWithStreamingResponse:
        """Operations under `/picture_or_pet`."""
        from .resources.picture_or_pet import PictureOrPetWithStreamingResponse

        return PictureOrPetWithStreamingResponse(self._client)

    @cached_property
    def head(self) -> HeadWithStreamingResponse:
        """Operations under `/head`."""
        from .resources.head import HeadWithStreamingResponse

        return HeadWithStreamingResponse(self._client)


class AsyncAnswersClientWithRawResponse:
    """`AsyncAnswersClient`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def either(self) -> AsyncEitherWithRawResponse:
        """Operations under `/either`."""
        from .resources.either import AsyncEitherWithRawResponse

        return AsyncEitherWithRawResponse(self._client)

    @cached_property
    def range(self) -> AsyncRangeWithRawResponse:
        """Operations under `/range`."""
        from .resources.range import AsyncRangeWithRawResponse

        return AsyncRangeWithRawResponse(self._client)

    @cached_property
    def default(self) -> AsyncDefaultWithRawResponse:
        """Operations under `/default`."""
        from .resources.default import AsyncDefaultWithRawResponse

        return AsyncDefaultWithRawResponse(self._client)

    @cached_property
    def maybe(self) -> AsyncMaybeWithRawResponse:
        """Operations under `/maybe`."""
        from .resources.maybe import AsyncMaybeWithRawResponse

        return AsyncMaybeWithRawResponse(self._client)

    @cached_property
    def text_or_pet(self) -> AsyncTextOrPetWithRawResponse:
        """Operations under `/text_or_pet`."""
        from .resources.text_or_pet import AsyncTextOrPetWithRawResponse

        return AsyncTextOrPetWithRawResponse(self._client)

    @cached_property
    def name(self) -> AsyncNameWithRawResponse:
        """Operations under `/name`."""
        from .resources.name import AsyncNameWithRawResponse

        return AsyncNameWithRawResponse(self._client)

    @cached_property
    def anything(self) -> AsyncAnythingWithRawResponse:
        """Operations under `/anything`."""
        from .resources.anything import AsyncAnythingWithRawResponse

        return AsyncAnythingWithRawResponse(self._client)

    @cached_property
    def lines(self) -> AsyncLinesWithRawResponse:
        """Operations under `/lines`."""
        from .resources.lines import AsyncLinesWithRawResponse

        return AsyncLinesWithRawResponse(self._client)

    @cached_property
    def sequence(self) -> AsyncSequenceWithRawResponse:
        """Operations under `/sequence`."""
        from .resources.sequence import AsyncSequenceWithRawResponse

        return AsyncSequenceWithRawResponse(self._client)

    @cached_property
    def events(self) -> AsyncEventsWithRawResponse:
        """Operations under `/events`."""
        from .resources.events import AsyncEventsWithRawResponse

        return AsyncEventsWithRawResponse(self._client)

    @cached_property
    def pet_or_events(self) -> AsyncPetOrEventsWithRawResponse:
        """Operations under `/pet_or_events`."""
        from .resources.pet_or_events import AsyncPetOrEventsWithRawResponse

        return AsyncPetOrEventsWithRawResponse(self._client)

    @cached_property
    def pet_in_a_stream(self) -> AsyncPetInAStreamWithRawResponse:
        """Operations under `/pet_in_a_stream`."""
        from .resources.pet_in_a_stream import AsyncPetInAStreamWithRawResponse

        return AsyncPetInAStreamWithRawResponse(self._client)

    @cached_property
    def same_twice(self) -> AsyncSameTwiceWithRawResponse:
        """Operations under `/same_twice`."""
        from .resources.same_twice import AsyncSameTwiceWithRawResponse

        return AsyncSameTwiceWithRawResponse(self._client)

    @cached_property
    def raw_lines(self) -> AsyncRawLinesWithRawResponse:
        """Operations under `/raw_lines`."""
        from .resources.raw_lines import AsyncRawLinesWithRawResponse

        return AsyncRawLinesWithRawResponse(self._client)

    @cached_property
    def xml(self) -> AsyncXmlWithRawResponse:
        """Operations under `/xml`."""
        from .resources.xml import AsyncXmlWithRawResponse

        return AsyncXmlWithRawResponse(self._client)

    @cached_property
    def picture_or_pet(self) -> AsyncPictureOrPetWithRawResponse:
        """Operations under `/picture_or_pet`."""
        from .resources.picture_or_pet import AsyncPictureOrPetWithRawResponse

        return AsyncPictureOrPetWithRawResponse(self._client)

    @cached_property
    def head(self) -> AsyncHeadWithRawResponse:
        """Operations under `/head`."""
        from .resources.head import AsyncHeadWithRawResponse

        return AsyncHeadWithRawResponse(self._client)


class AsyncAnswersClientWithStreamingResponse:
    """`AsyncAnswersClient`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def either(self) -> AsyncEitherWithStreamingResponse:
        """Operations under `/either`."""
        from .resources.either import AsyncEitherWithStreamingResponse

        return AsyncEitherWithStreamingResponse(self._client)

    @cached_property
    def range(self) -> AsyncRangeWithStreamingResponse:
        """Operations under `/range`."""
        from .resources.range import AsyncRangeWithStreamingResponse

        return AsyncRangeWithStreamingResponse(self._client)

    @cached_property
    def default(self) -> AsyncDefaultWithStreamingResponse:
        """Operations under `/default`."""
        from .resources.default import AsyncDefaultWithStreamingResponse

        return AsyncDefaultWithStreamingResponse(self._client)

    @cached_property
    def maybe(self) -> AsyncMaybeWithStreamingResponse:
        """Operations under `/maybe`."""
        from .resources.maybe import AsyncMaybeWithStreamingResponse

        return AsyncMaybeWithStreamingResponse(self._client)

    @cached_property
    def text_or_pet(self) -> AsyncTextOrPetWithStreamingResponse:
        """Operations under `/text_or_pet`."""
        from .resources.text_or_pet import AsyncTextOrPetWithStreamingResponse

        return AsyncTextOrPetWithStreamingResponse(self._client)

    @cached_property
    def name(self) -> AsyncNameWithStreamingResponse:
        """Operations under `/name`."""
        from .resources.name import AsyncNameWithStreamingResponse

        return AsyncNameWithStreamingResponse(self._client)

    @cached_property
    def anything(self) -> AsyncAnythingWithStreamingResponse:
        """Operations under `/anything`."""
        from .resources.anything import AsyncAnythingWithStreamingResponse

        return AsyncAnythingWithStreamingResponse(self._client)

    @cached_property
    def lines(self) -> AsyncLinesWithStreamingResponse:
        """Operations under `/lines`."""
        from .resources.lines import AsyncLinesWithStreamingResponse

        return AsyncLinesWithStreamingResponse(self._client)

    @cached_property
    def sequence(self) -> AsyncSequenceWithStreamingResponse:
        """Operations under `/sequence`."""
        from .resources.sequence import AsyncSequenceWithStreamingResponse

        return AsyncSequenceWithStreamingResponse(self._client)

    @cached_property
    def events(self) -> AsyncEventsWithStreamingResponse:
        """Operations under `/events`."""
        from .resources.events import AsyncEventsWithStreamingResponse

        return AsyncEventsWithStreamingResponse(self._client)

    @cached_property
    def pet_or_events(self) -> AsyncPetOrEventsWithStreamingResponse:
        """Operations under `/pet_or_events`."""
        from .resources.pet_or_events import AsyncPetOrEventsWithStreamingResponse

        return AsyncPetOrEventsWithStreamingResponse(self._client)

    @cached_property
    def pet_in_a_stream(self) -> AsyncPetInAStreamWithStreamingResponse:
        """Operations under `/pet_in_a_stream`."""
        from .resources.pet_in_a_stream import AsyncPetInAStreamWithStreamingResponse

        return AsyncPetInAStreamWithStreamingResponse(self._client)

    @cached_property
    def same_twice(self) -> AsyncSameTwiceWithStreamingResponse:
        """Operations under `/same_twice`."""
        from .resources.same_twice import AsyncSameTwiceWithStreamingResponse

        return AsyncSameTwiceWithStreamingResponse(self._client)

    @cached_property
    def raw_lines(self) -> AsyncRawLinesWithStreamingResponse:
        """Operations under `/raw_lines`."""
        from .resources.raw_lines import AsyncRawLinesWithStreamingResponse

        return AsyncRawLinesWithStreamingResponse(self._client)

    @cached_property
    def xml(self) -> AsyncXmlWithStreamingResponse:
        """Operations under `/xml`."""
        from .resources.xml import AsyncXmlWithStreamingResponse

        return AsyncXmlWithStreamingResponse(self._client)

    @cached_property
    def picture_or_pet(self) -> AsyncPictureOrPetWithStreamingResponse:
        """Operations under `/picture_or_pet`."""
        from .resources.picture_or_pet import AsyncPictureOrPetWithStreamingResponse

        return AsyncPictureOrPetWithStreamingResponse(self._client)

    @cached_property
    def head(self) -> AsyncHeadWithStreamingResponse:
        """Operations under `/head`."""
        from .resources.head import AsyncHeadWithStreamingResponse

        return AsyncHeadWithStreamingResponse(self._client)
