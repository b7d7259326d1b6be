# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What `client.a` gives."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models import BaseModel


class SomeThingParamSchema(BaseModel):
    """(No description.)"""

    a: str | None = None


class BodySchema(BaseModel):
    """(No description.)"""

    one: SomeThing | None = None

    two: SomeThing2 | None = None

    three: SomeThingParamSchema | None = None

    four: ACreateParamsSchema | None = None

    five: LoneParamSchema | None = None

    six: StreamSchema | None = None

    seven: BaseModelSchema | None = None

    eight: TypedDictSchema | None = None


class SomeThing(BaseModel):
    """(No description.)"""


SomeThing2: TypeAlias = str
"""(No description.)"""


class ACreateParamsSchema(BaseModel):
    """(No description.)"""


class LoneParamSchema(BaseModel):
    """(No description.)"""

    inner: LoneParamSchema | None = None


class StreamSchema(BaseModel):
    """(No description.)"""

    model: BaseModelSchema | None = None


class BaseModelSchema(BaseModel):
    """(No description.)"""

    x: int | None = None


TypedDictSchema: TypeAlias = list[Literal["a"]]
"""(No description.)"""
