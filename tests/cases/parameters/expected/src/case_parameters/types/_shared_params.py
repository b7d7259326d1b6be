# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What several resources use."""

from __future__ import annotations

from typing import NotRequired

from .._runtime.typed_dicts import TypedDict


class FilterParam(TypedDict):
    """(No description.)"""

    name: NotRequired[str]

    tags: NotRequired[list[str]]

    inner: NotRequired[FilterInnerParam]


class PagingParam(TypedDict):
    """(No description.)"""

    limit: int

    after: NotRequired[str]


class FilterInnerParam(TypedDict):
    """(No description.)"""

    exact: NotRequired[bool]
