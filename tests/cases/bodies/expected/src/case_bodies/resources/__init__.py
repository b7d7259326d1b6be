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
    from .bytes import (
        AsyncBytes as AsyncBytes,
        AsyncBytesWithRawResponse as AsyncBytesWithRawResponse,
        AsyncBytesWithStreamingResponse as AsyncBytesWithStreamingResponse,
        Bytes as Bytes,
        BytesWithRawResponse as BytesWithRawResponse,
        BytesWithStreamingResponse as BytesWithStreamingResponse,
    )
    from .forms import (
        AsyncForms as AsyncForms,
        AsyncFormsWithRawResponse as AsyncFormsWithRawResponse,
        AsyncFormsWithStreamingResponse as AsyncFormsWithStreamingResponse,
        Forms as Forms,
        FormsWithRawResponse as FormsWithRawResponse,
        FormsWithStreamingResponse as FormsWithStreamingResponse,
    )
    from .lines import (
        AsyncLines as AsyncLines,
        AsyncLinesWithRawResponse as AsyncLinesWithRawResponse,
        AsyncLinesWithStreamingResponse as AsyncLinesWithStreamingResponse,
        Lines as Lines,
        LinesWithRawResponse as LinesWithRawResponse,
        LinesWithStreamingResponse as LinesWithStreamingResponse,
    )
    from .lists import (
        AsyncLists as AsyncLists,
        AsyncListsWithRawResponse as AsyncListsWithRawResponse,
        AsyncListsWithStreamingResponse as AsyncListsWithStreamingResponse,
        Lists as Lists,
        ListsWithRawResponse as ListsWithRawResponse,
        ListsWithStreamingResponse as ListsWithStreamingResponse,
    )
    from .maps import (
        AsyncMaps as AsyncMaps,
        AsyncMapsWithRawResponse as AsyncMapsWithRawResponse,
        AsyncMapsWithStreamingResponse as AsyncMapsWithStreamingResponse,
        Maps as Maps,
        MapsWithRawResponse as MapsWithRawResponse,
        MapsWithStreamingResponse as MapsWithStreamingResponse,
    )
    from .named import (
        AsyncNamed as AsyncNamed,
        AsyncNamedWithRawResponse as AsyncNamedWithRawResponse,
        AsyncNamedWithStreamingResponse as AsyncNamedWithStreamingResponse,
        Named as Named,
        NamedWithRawResponse as NamedWithRawResponse,
        NamedWithStreamingResponse as NamedWithStreamingResponse,
    )
    from .numbers import (
        AsyncNumbers as AsyncNumbers,
        AsyncNumbersWithRawResponse as AsyncNumbersWithRawResponse,
        AsyncNumbersWithStreamingResponse as AsyncNumbersWithStreamingResponse,
        Numbers as Numbers,
        NumbersWithRawResponse as NumbersWithRawResponse,
        NumbersWithStreamingResponse as NumbersWithStreamingResponse,
    )
    from .pictures import (
        AsyncPictures as AsyncPictures,
        AsyncPicturesWithRawResponse as AsyncPicturesWithRawResponse,
        AsyncPicturesWithStreamingResponse as AsyncPicturesWithStreamingResponse,
        Pictures as Pictures,
        PicturesWithRawResponse as PicturesWithRawResponse,
        PicturesWithStreamingResponse as PicturesWithStreamingResponse,
    )
    from .texts import (
        AsyncTexts as AsyncTexts,
        AsyncTextsWithRawResponse as AsyncTextsWithRawResponse,
        AsyncTextsWithStreamingResponse as AsyncTextsWithStreamingResponse,
        Texts as Texts,
        TextsWithRawResponse as TextsWithRawResponse,
        TextsWithStreamingResponse as TextsWithStreamingResponse,
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
            "AsyncBytes": ".bytes",
            "AsyncBytesWithRawResponse": ".bytes",
            "AsyncBytesWithStreamingResponse": ".bytes",
            "AsyncForms": ".forms",
            "AsyncFormsWithRawResponse": ".forms",
            "AsyncFormsWithStreamingResponse": ".forms",
            "AsyncLines": ".lines",
            "AsyncLinesWithRawResponse": ".lines",
            "AsyncLinesWithStreamingResponse": ".lines",
            "AsyncLists": ".lists",
            "AsyncListsWithRawResponse": ".lists",
            "AsyncListsWithStreamingResponse": ".lists",
            "AsyncMaps": ".maps",
            "AsyncMapsWithRawResponse": ".maps",
            "AsyncMapsWithStreamingResponse": ".maps",
            "AsyncNamed": ".named",
            "AsyncNamedWithRawResponse": ".named",
            "AsyncNamedWithStreamingResponse": ".named",
            "AsyncNumbers": ".numbers",
            "AsyncNumbersWithRawResponse": ".numbers",
            "AsyncNumbersWithStreamingResponse": ".numbers",
            "AsyncPictures": ".pictures",
            "AsyncPicturesWithRawResponse": ".pictures",
            "AsyncPicturesWithStreamingResponse": ".pictures",
            "AsyncTexts": ".texts",
            "AsyncTextsWithRawResponse": ".texts",
            "AsyncTextsWithStreamingResponse": ".texts",
            "AsyncXml": ".xml",
            "AsyncXmlWithRawResponse": ".xml",
            "AsyncXmlWithStreamingResponse": ".xml",
            "Bytes": ".bytes",
            "BytesWithRawResponse": ".bytes",
            "BytesWithStreamingResponse": ".bytes",
            "Forms": ".forms",
            "FormsWithRawResponse": ".forms",
            "FormsWithStreamingResponse": ".forms",
            "Lines": ".lines",
            "LinesWithRawResponse": ".lines",
            "LinesWithStreamingResponse": ".lines",
            "Lists": ".lists",
            "ListsWithRawResponse": ".lists",
            "ListsWithStreamingResponse": ".lists",
            "Maps": ".maps",
            "MapsWithRawResponse": ".maps",
            "MapsWithStreamingResponse": ".maps",
            "Named": ".named",
            "NamedWithRawResponse": ".named",
            "NamedWithStreamingResponse": ".named",
            "Numbers": ".numbers",
            "NumbersWithRawResponse": ".numbers",
            "NumbersWithStreamingResponse": ".numbers",
            "Pictures": ".pictures",
            "PicturesWithRawResponse": ".pictures",
            "PicturesWithStreamingResponse": ".pictures",
            "Texts": ".texts",
            "TextsWithRawResponse": ".texts",
            "TextsWithStreamingResponse": ".texts",
            "Xml": ".xml",
            "XmlWithRawResponse": ".xml",
            "XmlWithStreamingResponse": ".xml",
        },
    )
