# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What `client.pets` gives."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models import BaseModel


class Pet(BaseModel):
    """A pet of someone."""

    name: str | None

    kind: AnimalKind | None = None

    owner: Owner | None = None

    friends: list[Pet] | None = None


class Owner(BaseModel):
    """(No description.)"""

    name: str | None = None

    pets: list[Pet] | None = None


AnimalKind: TypeAlias = Literal["cat", "dog"]
"""(No description.)"""


Limit: TypeAlias = int
"""(No description.)"""


class ProblemResponses(BaseModel):
    """(No description.)"""

    detail: str | None = None


class ListPetsResponse(BaseModel):
    """(No description.)"""

    pets: list[Pet] | None = None

    problems: list[ProblemResponses] | None = None
