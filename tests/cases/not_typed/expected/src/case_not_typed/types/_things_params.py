# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What `client.things` takes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, NotRequired

from .._runtime.typed_dicts import TypedDict
from ._things import (
    ThingBeside,
    ThingChoiceAFourth,
    ThingChoiceOption5,
    ThingChoiceThird,
    ThingChoiceWithId,
    ThingChoiceWithUrl,
    ThingConditional,
    ThingDependent,
    ThingPatternsValueWithA,
    ThingTupleSecond,
    ThingUnevaluated,
    ThingWrongObject,
)


class ThingConditionalParam(TypedDict):
    """(No description.)"""

    a: NotRequired[object]


class ThingDependentParam(TypedDict):
    """(No description.)"""

    a: NotRequired[object]


class ThingPatternsValueWithAParam(TypedDict):
    """(No description.)"""

    a: NotRequired[object]


class ThingBesideParam(TypedDict):
    """(No description.)"""

    a: NotRequired[str]


class ThingUnevaluatedParam(TypedDict):
    """(No description.)"""

    a: NotRequired[str]


class ThingTupleSecondParam(TypedDict):
    """(No description.)"""

    kind: NotRequired[Literal["second"]]


class ThingWrongObjectParam(TypedDict):
    """(No description.)"""

    a: NotRequired[object]


class ThingChoiceWithUrlParam(TypedDict):
    """(No description.)"""

    url: NotRequired[str]


class ThingChoiceWithIdParam(TypedDict):
    """(No description.)"""

    id: NotRequired[str]


class ThingChoiceThirdParam(TypedDict):
    """(No description.)"""

    kind: NotRequired[Literal["third"]]


class ThingChoiceAFourthParam(TypedDict):
    """(No description.)"""


class ThingChoiceOption5Param(TypedDict):
    """(No description.)"""


class ThingCreateParams(TypedDict):
    """The arguments of `client.things.create`."""

    not_: NotRequired[object]

    conditional: NotRequired[ThingConditionalParam | ThingConditional]

    dependent: NotRequired[ThingDependentParam | ThingDependent]

    named: NotRequired[Mapping[str, int]]

    contains: NotRequired[list[str]]

    patterns: NotRequired[Mapping[str, str | int | ThingPatternsValueWithAParam | ThingPatternsValueWithA]]

    beside: NotRequired[ThingBesideParam | ThingBeside]

    unevaluated: NotRequired[ThingUnevaluatedParam | ThingUnevaluated]

    tuple: NotRequired[Iterable[str | ThingTupleSecondParam | ThingTupleSecond]]

    nothing: NotRequired[object]

    no_value: NotRequired[object]

    no_text: NotRequired[str]

    twice: NotRequired[Literal["a"]]

    or_null: NotRequired[Literal["a"] | None]

    mixed: NotRequired[Literal["a"] | Literal[1] | float | Literal[True]]

    objects: NotRequired[object]

    only_null: NotRequired[object]

    wrong_default: NotRequired[int]

    wrong_list: NotRequired[list[str]]

    wrong_object: NotRequired[ThingWrongObjectParam | ThingWrongObject]

    wrong_choice: NotRequired[str | int]

    unknown: NotRequired[str]

    choice: NotRequired[
        ThingChoiceWithUrlParam
        | ThingChoiceWithUrl
        | ThingChoiceWithIdParam
        | ThingChoiceWithId
        | ThingChoiceThirdParam
        | ThingChoiceThird
        | ThingChoiceAFourthParam
        | ThingChoiceAFourth
        | ThingChoiceOption5Param
        | ThingChoiceOption5
    ]
