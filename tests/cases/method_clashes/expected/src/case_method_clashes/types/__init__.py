# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""The types of the client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from . import b as b, c as c
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "b": ".b",
            "c": ".c",
        },
    )
