# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What `client.things` gives."""

from __future__ import annotations

from typing import Annotated, Literal

from .._runtime.models import BaseModel, WireName


class Thing(BaseModel):
    """(No description.)"""

    not_: Annotated[object, WireName("not")] = None

    conditional: ThingConditional | None = None

    dependent: ThingDependent | None = None

    named: dict[str, int] | None = None

    contains: list[str] | None = None

    patterns: dict[str, str | int | ThingPatternsValueWithA] | None = None

    beside: ThingBeside | None = None

    unevaluated: ThingUnevaluated | None = None

    tuple: list[str | ThingTupleSecond] | None = None

    nothing: object = None

    no_value: object = None

    no_text: str | None = None

    twice: Literal["a"] | None = None

    or_null: Literal["a"] | None = None

    mixed: Literal["a"] | Literal[1] | float | Literal[True] | None = None

    objects: object = None

    only_null: object = None

    wrong_default: int | None = None

    wrong_list: list[str] | None = None

    wrong_object: ThingWrongObject | None = None

    wrong_choice: str | int | None = None

    unknown: str | None = None

    choice: (
        ThingChoiceWithUrl | ThingChoiceWithId | ThingChoiceThird | ThingChoiceAFourth | ThingChoiceOption5 | None
    ) = None


class ThingConditional(BaseModel):
    """(No description.)"""

    a: object = None


class ThingDependent(BaseModel):
    """(No description.)"""

    a: object = None


class ThingPatternsValueWithA(BaseModel):
    """(No description.)"""

    a: object = None


class ThingBeside(BaseModel):
    """(No description.)"""

    a: str | None = None


class ThingUnevaluated(BaseModel):
    """(No description.)"""

    a: str | None = None


class ThingTupleSecond(BaseModel):
    """(No description.)"""

    kind: Literal["second"] | None = None


class ThingWrongObject(BaseModel):
    """(No description.)"""

    a: object = None


class ThingChoiceWithUrl(BaseModel):
    """(No description.)"""

    url: str | None = None


class ThingChoiceWithId(BaseModel):
    """(No description.)"""

    id: str | None = None


class ThingChoiceThird(BaseModel):
    """(No description.)"""

    kind: Literal["third"] | None = None


class ThingChoiceAFourth(BaseModel):
    """(No description.)"""


class ThingChoiceOption5(BaseModel):
    """(No description.)"""
