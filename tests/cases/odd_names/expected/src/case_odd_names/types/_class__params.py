# Made by aoaigen 0.1.0 from API version 0. Edits are lost when it is made again.

"""What `client.class_` takes."""

from __future__ import annotations

import builtins
import typing
from typing import NotRequired

from .._runtime.typed_dicts import TypedDict
from ._class_ import Type

OptionsParam = typing.TypedDict(
    "OptionsParam",
    {
        "dotted.name": "str",
        "dashed-name": "NotRequired[int]",
        "in[brackets]": "NotRequired[AnyParam]",
        "1st": "NotRequired[list[Type]]",
        "class": "NotRequired[bool]",
    },
)
"""(No description.)"""


OmitSchemaParam = typing.TypedDict(
    "OmitSchemaParam",
    {
        "Any": "NotRequired[AnyParam]",
    },
)
"""(No description.)"""


class AnyParam(TypedDict):
    """(No description.)"""

    keys: NotRequired[str]

    items: NotRequired[str]


class ClassImportParams(TypedDict):
    """The arguments of `client.class_.import_`."""

    body_: builtins.str

    from_: builtins.str

    timeout_: NotRequired[int]

    filter_name: NotRequired[builtins.str]

    argument_2fa: NotRequired[builtins.str]

    omit_: NotRequired[bool]

    options_: NotRequired[OptionsParam]

    list: NotRequired[builtins.list[builtins.str]]

    str: NotRequired[builtins.str]

    object: NotRequired[OmitSchemaParam]

    none: NotRequired[int]


class ClassListParams(TypedDict):
    """The arguments of `client.class_.list`."""

    ids: NotRequired[list[str]]
