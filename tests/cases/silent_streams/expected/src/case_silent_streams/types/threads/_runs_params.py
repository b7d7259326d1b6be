# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What `client.threads.runs` takes."""

from __future__ import annotations

from typing import NotRequired

from ..._runtime.typed_dicts import TypedDict


class RunCreateParams(TypedDict):
    """The arguments of `client.threads.runs.create`."""

    stream: NotRequired[bool]
