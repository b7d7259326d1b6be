# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What `client.animals` takes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NotRequired, TypeAlias

from .._runtime.typed_dicts import TypedDict
from ._animals import AnimalBase, Cat, Dog, Kind, Wolf


class CatParam(TypedDict):
    """(No description.)"""

    kind: Literal["cat"]

    name: str

    friends: NotRequired[Iterable[AnimalParam]]

    lives: NotRequired[int]


class DogParam(TypedDict):
    """(No description.)"""

    kind: Literal["dog"]

    name: str

    friends: NotRequired[Iterable[AnimalParam]]

    barks: NotRequired[bool]


class WolfParam(TypedDict):
    """(No description.)"""

    kind: Literal["wolf"]

    name: str

    friends: NotRequired[Iterable[AnimalParam]]

    barks: NotRequired[bool]


class AnimalBaseParam(TypedDict):
    """An animal of any kind."""

    kind: Kind
    """What it is."""

    name: str

    friends: NotRequired[Iterable[AnimalParam]]


AnimalParam: TypeAlias = CatParam | Cat | DogParam | Dog | WolfParam | Wolf | AnimalBaseParam | AnimalBase
"""An animal of any kind."""


class AnimalCreateParams(TypedDict):
    """The arguments of `client.animals.create`."""

    kind: Literal["cat"] | Literal["dog"] | Literal["wolf"] | Kind

    name: str

    friends: NotRequired[Iterable[AnimalParam]]

    lives: NotRequired[int]

    barks: NotRequired[bool]
