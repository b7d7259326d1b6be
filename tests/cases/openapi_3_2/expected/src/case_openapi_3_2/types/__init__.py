# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""The types of the client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from ._lines import Line as Line
    from ._lines_params import LineCreateParams as LineCreateParams, LineQueryParams as LineQueryParams
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "Line": "._lines",
            "LineCreateParams": "._lines_params",
            "LineQueryParams": "._lines_params",
        },
    )
