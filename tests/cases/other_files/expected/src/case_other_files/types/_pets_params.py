# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What `client.pets` takes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NotRequired, TypeAlias

from .._runtime.typed_dicts import TypedDict
from ._pets import AnimalKind, Limit, Owner, Pet


class PetParam(TypedDict):
    """A pet of someone."""

    name: str | None

    kind: NotRequired[AnimalKind]

    owner: NotRequired[OwnerParam | Owner]

    friends: NotRequired[Iterable[PetParam | Pet]]


class OwnerParam(TypedDict):
    """(No description.)"""

    name: NotRequired[str]

    pets: NotRequired[Iterable[PetParam | Pet]]


class AnimalCatParam(TypedDict):
    """(No description.)"""

    kind: str

    prey: NotRequired[AnimalParam]


class AnimalDogParam(TypedDict):
    """(No description.)"""

    kind: str

    pet: NotRequired[PetParam | Pet]
    """A pet of someone."""


AnimalParam: TypeAlias = AnimalCatParam | AnimalDogParam
"""(No description.)"""


class PetListParams(TypedDict):
    """The arguments of `client.pets.list`."""

    limit: NotRequired[Limit]


class PetReplaceParams(TypedDict):
    """The arguments of `client.pets.replace`."""

    kind: str

    prey: NotRequired[AnimalParam]

    pet: NotRequired[PetParam | Pet]
    """A pet of someone."""
