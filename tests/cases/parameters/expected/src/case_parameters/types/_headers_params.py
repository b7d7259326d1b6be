# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What `client.headers` takes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NotRequired

from .._runtime.typed_dicts import TypedDict
from ._shared_params import FilterParam


class HeaderListParams(TypedDict):
    """The arguments of `client.headers.list`."""

    x_flag: NotRequired[bool]

    x_list: NotRequired[list[str]]

    x_pairs: NotRequired[Mapping[str, int]]

    x_json: NotRequired[FilterParam]

    x_odd: NotRequired[str]

    session: NotRequired[str]

    tastes: NotRequired[list[str]]

    body_: NotRequired[str]
