# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What `client.a` takes."""

from __future__ import annotations

from typing import NotRequired

from .._runtime.typed_dicts import TypedDict
from ._a import (
    ACreateParamsSchema,
    BaseModelSchema,
    LoneParamSchema,
    SomeThing,
    SomeThing2,
    SomeThingParamSchema,
    StreamSchema,
    TypedDictSchema,
)


class SomeThingParamSchemaParam(TypedDict):
    """(No description.)"""

    a: NotRequired[str]


class SomeThingParam(TypedDict):
    """(No description.)"""


class ACreateParamsSchemaParam(TypedDict):
    """(No description.)"""


class LoneParamSchemaParam(TypedDict):
    """(No description.)"""

    inner: NotRequired[LoneParamSchemaParam | LoneParamSchema]


class StreamSchemaParam(TypedDict):
    """(No description.)"""

    model: NotRequired[BaseModelSchemaParam | BaseModelSchema]


class BaseModelSchemaParam(TypedDict):
    """(No description.)"""

    x: NotRequired[int]


class ACreateParams(TypedDict):
    """The arguments of `client.a.create`."""

    one: NotRequired[SomeThingParam | SomeThing]

    two: NotRequired[SomeThing2]

    three: NotRequired[SomeThingParamSchemaParam | SomeThingParamSchema]

    four: NotRequired[ACreateParamsSchemaParam | ACreateParamsSchema]

    five: NotRequired[LoneParamSchemaParam | LoneParamSchema]

    six: NotRequired[StreamSchemaParam | StreamSchema]

    seven: NotRequired[BaseModelSchemaParam | BaseModelSchema]

    eight: NotRequired[TypedDictSchema]
