# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""The types of the client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from ._anything_params import AnythingCreateParams as AnythingCreateParams
    from ._bytes_params import ByteReplaceParams as ByteReplaceParams
    from ._forms_params import FormCreateParams as FormCreateParams
    from ._lines_params import LineCreateParams as LineCreateParams
    from ._lists_params import ListCreateParams as ListCreateParams
    from ._maps_params import MapCreateParams as MapCreateParams
    from ._named_params import NamedReplaceParams as NamedReplaceParams, PetsParam as PetsParam
    from ._numbers_params import NumberReplaceParams as NumberReplaceParams
    from ._pictures_params import PictureCreateParams as PictureCreateParams
    from ._shared_params import PetParam as PetParam
    from ._texts_params import TextCreateParams as TextCreateParams
    from ._xml_params import XmlCreateParams as XmlCreateParams
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "AnythingCreateParams": "._anything_params",
            "ByteReplaceParams": "._bytes_params",
            "FormCreateParams": "._forms_params",
            "LineCreateParams": "._lines_params",
            "ListCreateParams": "._lists_params",
            "MapCreateParams": "._maps_params",
            "NamedReplaceParams": "._named_params",
            "NumberReplaceParams": "._numbers_params",
            "PetParam": "._shared_params",
            "PetsParam": "._named_params",
            "PictureCreateParams": "._pictures_params",
            "TextCreateParams": "._texts_params",
            "XmlCreateParams": "._xml_params",
        },
    )
