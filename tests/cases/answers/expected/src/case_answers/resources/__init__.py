# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""The resources of the client: a module for each, named as the attribute that leads to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .anything import (
        Anything as Anything,
        AnythingWithRawResponse as AnythingWithRawResponse,
        AnythingWithStreamingResponse as AnythingWithStreamingResponse,
        AsyncAnything as AsyncAnything,
        AsyncAnythingWithRawResponse as AsyncAnythingWithRawResponse,
        AsyncAnythingWithStreamingResponse as AsyncAnythingWithStreamingResponse,
    )
    from .default import (
        AsyncDefault as AsyncDefault,
        AsyncDefaultWithRawResponse as AsyncDefaultWithRawResponse,
        AsyncDefaultWithStreamingResponse as AsyncDefaultWithStreamingResponse,
        Default as Default,
        DefaultWithRawResponse as DefaultWithRawResponse,
        DefaultWithStreamingResponse as DefaultWithStreamingResponse,
    )
    from .either import (
        AsyncEither as AsyncEither,
        AsyncEitherWithRawResponse as AsyncEitherWithRawResponse,
        AsyncEitherWithStreamingResponse as AsyncEitherWithStreamingResponse,
        Either as Either,
        EitherWithRawResponse as EitherWithRawResponse,
        EitherWithStreamingResponse as EitherWithStreamingResponse,
    )
    from .events import (
        AsyncEvents as AsyncEvents,
        AsyncEventsWithRawResponse as AsyncEventsWithRawResponse,
        AsyncEventsWithStreamingResponse as AsyncEventsWithStreamingResponse,
        Events as Events,
        EventsWithRawResponse as EventsWithRawResponse,
        EventsWithStreamingResponse as EventsWithStreamingResponse,
    )
    from .head import (
        AsyncHead as AsyncHead,
        AsyncHeadWithRawResponse as AsyncHeadWithRawResponse,
        AsyncHeadWithStreamingResponse as AsyncHeadWithStreamingResponse,
        Head as Head,
        HeadWithRawResponse as HeadWithRawResponse,
        HeadWithStreamingResponse as HeadWithStreamingResponse,
    )
    from .lines import (
        AsyncLines as AsyncLines,
        AsyncLinesWithRawResponse as AsyncLinesWithRawResponse,
        AsyncLinesWithStreamingResponse as AsyncLinesWithStreamingResponse,
        Lines as Lines,
        LinesWithRawResponse as LinesWithRawResponse,
        LinesWithStreamingResponse as LinesWithStreamingResponse,
    )
    from .maybe import (
        AsyncMaybe as AsyncMaybe,
        AsyncMaybeWithRawResponse as AsyncMaybeWithRawResponse,
        AsyncMaybeWithStreamingResponse as AsyncMaybeWithStreamingResponse,
        Maybe as Maybe,
        MaybeWithRawResponse as MaybeWithRawResponse,
        MaybeWithStreamingResponse as MaybeWithStreamingResponse,
    )
    from .name import (
        AsyncName as AsyncName,
        AsyncNameWithRawResponse as AsyncNameWithRawResponse,
        AsyncNameWithStreamingResponse as AsyncNameWithStreamingResponse,
        Name as Name,
        NameWithRawResponse as NameWithRawResponse,
        NameWithStreamingResponse as NameWithStreamingResponse,
    )
    from .pet_or_events import (
        AsyncPetOrEvents as AsyncPetOrEvents,
        AsyncPetOrEventsWithRawResponse as AsyncPetOrEventsWithRawResponse,
        AsyncPetOrEventsWithStreamingResponse as AsyncPetOrEventsWithStreamingResponse,
        PetOrEvents as PetOrEvents,
        PetOrEventsWithRawResponse as PetOrEventsWithRawResponse,
        PetOrEventsWithStreamingResponse as PetOrEventsWithStreamingResponse,
    )
    from .picture_or_pet import (
        AsyncPictureOrPet as AsyncPictureOrPet,
        AsyncPictureOrPetWithRawResponse as AsyncPictureOrPetWithRawResponse,
        AsyncPictureOrPetWithStreamingResponse as AsyncPictureOrPetWithStreamingResponse,
        PictureOrPet as PictureOrPet,
        PictureOrPetWithRawResponse as PictureOrPetWithRawResponse,
        PictureOrPetWithStreamingResponse as PictureOrPetWithStreamingResponse,
    )
    from .range import (
        AsyncRange as AsyncRange,
        AsyncRangeWithRawResponse as AsyncRangeWithRawResponse,
        AsyncRangeWithStreamingResponse as AsyncRangeWithStreamingResponse,
        Range as Range,
        RangeWithRawResponse as RangeWithRawResponse,
        RangeWithStreamingResponse as RangeWithStreamingResponse,
    )
    from .raw_lines import (
        AsyncRawLines as AsyncRawLines,
        AsyncRawLinesWithRawResponse as AsyncRawLinesWithRawResponse,
        AsyncRawLinesWithStreamingResponse as AsyncRawLinesWithStreamingResponse,
        RawLines as RawLines,
        RawLinesWithRawResponse as RawLinesWithRawResponse,
        RawLinesWithStreamingResponse as RawLinesWithStreamingResponse,
    )
    from .sequence import (
        AsyncSequence as AsyncSequence,
        AsyncSequenceWithRawResponse as AsyncSequenceWithRawResponse,
        AsyncSequenceWithStreamingResponse as AsyncSequenceWithStreamingResponse,
        Sequence as Sequence,
        SequenceWithRawResponse as SequenceWithRawResponse,
        SequenceWithStreamingResponse as SequenceWithStreamingResponse,
    )
    from .text_or_pet import (
        AsyncTextOrPet as AsyncTextOrPet,
        AsyncTextOrPetWithRawResponse as AsyncTextOrPetWithRawResponse,
        AsyncTextOrPetWithStreamingResponse as AsyncTextOrPetWithStreamingResponse,
        TextOrPet as TextOrPet,
        TextOrPetWithRawResponse as TextOrPetWithRawResponse,
        TextOrPetWithStreamingResponse as TextOrPetWithStreamingResponse,
    )
    from .xml import (
        AsyncXml as AsyncXml,
        AsyncXmlWithRawResponse as AsyncXmlWithRawResponse,
        AsyncXmlWithStreamingResponse as AsyncXmlWithStreamingResponse,
        Xml as Xml,
        XmlWithRawResponse as XmlWithRawResponse,
        XmlWithStreamingResponse as XmlWithStreamingResponse,
    )
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "Anything": ".anything",
            "AnythingWithRawResponse": ".anything",
            "AnythingWithStreamingResponse": ".anything",
            "AsyncAnything": ".anything",
            "AsyncAnythingWithRawResponse": ".anything",
            "AsyncAnythingWithStreamingResponse": ".anything",
            "AsyncDefault": ".default",
            "AsyncDefaultWithRawResponse": ".default",
            "AsyncDefaultWithStreamingResponse": ".default",
            "AsyncEither": ".either",
            "AsyncEitherWithRawResponse": ".either",
            "AsyncEitherWithStreamingResponse": ".either",
            "AsyncEvents": ".events",
            "AsyncEventsWithRawResponse": ".events",
            "AsyncEventsWithStreamingResponse": ".events",
            "AsyncHead": ".head",
            "AsyncHeadWithRawResponse": ".head",
            "AsyncHeadWithStreamingResponse": ".head",
            "AsyncLines": ".lines",
            "AsyncLinesWithRawResponse": ".lines",
            "AsyncLinesWithStreamingResponse": ".lines",
            "AsyncMaybe": ".maybe",
            "AsyncMaybeWithRawResponse": ".maybe",
            "AsyncMaybeWithStreamingResponse": ".maybe",
            "AsyncName": ".name",
            "AsyncNameWithRawResponse": ".name",
            "AsyncNameWithStreamingResponse": ".name",
            "AsyncPetOrEvents": ".pet_or_events",
            "AsyncPetOrEventsWithRawResponse": ".pet_or_events",
            "AsyncPetOrEventsWithStreamingResponse": ".pet_or_events",
            "AsyncPictureOrPet": ".picture_or_pet",
            "AsyncPictureOrPetWithRawResponse": ".picture_or_pet",
            "AsyncPictureOrPetWithStreamingResponse": ".picture_or_pet",
            "AsyncRange": ".range",
            "AsyncRangeWithRawResponse": ".range",
            "AsyncRangeWithStreamingResponse": ".range",
            "AsyncRawLines": ".raw_lines",
            "AsyncRawLinesWithRawResponse": ".raw_lines",
            "AsyncRawLinesWithStreamingResponse": ".raw_lines",
            "AsyncSequence": ".sequence",
            "AsyncSequenceWithRawResponse": ".sequence",
            "AsyncSequenceWithStreamingResponse": ".sequence",
            "AsyncTextOrPet": ".text_or_pet",
            "AsyncTextOrPetWithRawResponse": ".text_or_pet",
            "AsyncTextOrPetWithStreamingResponse": ".text_or_pet",
            "AsyncXml": ".xml",
            "AsyncXmlWithRawResponse": ".xml",
            "AsyncXmlWithStreamingResponse": ".xml",
            "Default": ".default",
            "DefaultWithRawResponse": ".default",
            "DefaultWithStreamingResponse": ".default",
            "Either": ".either",
            "EitherWithRawResponse": ".either",
            "EitherWithStreamingResponse": ".either",
            "Events": ".events",
            "EventsWithRawResponse": ".events",
            "EventsWithStreamingResponse": ".events",
            "Head": ".head",
            "HeadWithRawResponse": ".head",
            "HeadWithStreamingResponse": ".head",
            "Lines": ".lines",
            "LinesWithRawResponse": ".lines",
            "LinesWithStreamingResponse": ".lines",
            "Maybe": ".maybe",
            "MaybeWithRawResponse": ".maybe",
            "MaybeWithStreamingResponse": ".maybe",
            "Name": ".name",
            "NameWithRawResponse": ".name",
            "NameWithStreamingResponse": ".name",
            "PetOrEvents": ".pet_or_events",
            "PetOrEventsWithRawResponse": ".pet_or_events",
            "PetOrEventsWithStreamingResponse": ".pet_or_events",
            "PictureOrPet": ".picture_or_pet",
            "PictureOrPetWithRawResponse": ".picture_or_pet",
            "PictureOrPetWithStreamingResponse": ".picture_or_pet",
            "Range": ".range",
            "RangeWithRawResponse": ".range",
            "RangeWithStreamingResponse": ".range",
            "RawLines": ".raw_lines",
            "RawLinesWithRawResponse": ".raw_lines",
            "RawLinesWithStreamingResponse": ".raw_lines",
            "Sequence": ".sequence",
            "SequenceWithRawResponse": ".sequence",
            "SequenceWithStreamingResponse": ".sequence",
            "TextOrPet": ".text_or_pet",
            "TextOrPetWithRawResponse": ".text_or_pet",
            "TextOrPetWithStreamingResponse": ".text_or_pet",
            "Xml": ".xml",
            "XmlWithRawResponse": ".xml",
            "XmlWithStreamingResponse": ".xml",
        },
    )
