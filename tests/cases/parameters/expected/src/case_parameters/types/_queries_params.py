# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What `client.queries` takes."""

from __future__ import annotations

from typing import NotRequired

from .._runtime.typed_dicts import TypedDict
from ._shared_params import FilterParam, PagingParam


class QueryListParams(TypedDict):
    """The arguments of `client.queries.list`."""

    plain: NotRequired[str]

    repeated: NotRequired[list[int]]

    commas: NotRequired[list[str]]

    spaces: NotRequired[list[str]]

    pipes: NotRequired[list[str]]

    filter: NotRequired[FilterParam]

    expand: NotRequired[list[str]]

    paging: NotRequired[PagingParam]

    range: NotRequired[PagingParam]

    where: NotRequired[FilterParam]

    picture: NotRequired[str]

    seal: NotRequired[str]
