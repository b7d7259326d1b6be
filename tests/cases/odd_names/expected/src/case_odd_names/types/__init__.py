# Made by aoaigen 0.1.0 from API version 0. Edits are lost when it is made again.

"""The types of the client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from ._class_ import BaseModelSchema as BaseModelSchema, Type as Type
    from ._class__params import (
        AnyParam as AnyParam,
        ClassImportParams as ClassImportParams,
        ClassListParams as ClassListParams,
        OmitSchemaParam as OmitSchemaParam,
        OptionsParam as OptionsParam,
    )
    from ._module_2fa import ResponseNone as ResponseNone, Schema_3DModel as Schema_3DModel
    from ._shared import List as List, Str as Str
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "AnyParam": "._class__params",
            "BaseModelSchema": "._class_",
            "ClassImportParams": "._class__params",
            "ClassListParams": "._class__params",
            "List": "._shared",
            "OmitSchemaParam": "._class__params",
            "OptionsParam": "._class__params",
            "ResponseNone": "._module_2fa",
            "Schema_3DModel": "._module_2fa",
            "Str": "._shared",
            "Type": "._class_",
        },
    )
