# Made by aoaigen 0.1.0 from API version v2. Edits are lost when it is made again.

"""What `client.pets` takes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, NotRequired

from .._runtime.typed_dicts import TypedDict
from ._pets import Family
from ._shared import Kind


class FamilyParam(TypedDict):
    """A pet and its descendants."""

    name: str

    children: NotRequired[Iterable[FamilyParam | Family]]


class PetListParams(TypedDict):
    """The arguments of `client.pets.list`."""

    after: NotRequired[str]
    """The last pet of the page before."""

    limit: NotRequired[int]

    tag: NotRequired[list[str]]

    x_trace_id: NotRequired[str]
    """For the logs."""


class PetCreateParams(TypedDict):
    """The arguments of `client.pets.create`."""

    name: str
    """What it is called."""

    kind: Kind
    """Which kind it is of."""

    mood: NotRequired[Literal["happy", "grumpy"] | None]

    size: NotRequired[Literal["small", "large"]]

    parents: NotRequired[Iterable[FamilyParam | Family]]

    notes: NotRequired[Mapping[str, str]]

    weight: NotRequired[float | None]


class PetFeedParams(TypedDict):
    """The arguments of `client.pets.feed`."""

    x_urgent: bool
