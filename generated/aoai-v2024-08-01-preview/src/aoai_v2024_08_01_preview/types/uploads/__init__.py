# Made by aoaigen 0.1.0 from API version 2024-08-01-preview. Edits are lost when it is made again.

"""The types of `client.uploads`.

Modules with an underscore define types; the others offer them where `openai` does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .._shared import ObjectType as ObjectType
    from ._parts import UploadPart as UploadPart
    from ._parts_params import PartCreateParams as PartCreateParams
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "ObjectType": ".._shared",
            "PartCreateParams": "._parts_params",
            "UploadPart": "._parts",
        },
    )
