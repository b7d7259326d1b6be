# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What `client.job` takes."""

from __future__ import annotations

from typing import NotRequired

from .._runtime.typed_dicts import TypedDict


class JobCreateParams(TypedDict):
    """The arguments of `client.job.create`."""

    x: NotRequired[str]
