# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""The types of the client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from ._lines_params import (
        LineCreateParams as LineCreateParams,
        LineCreateParamsBase as LineCreateParamsBase,
        LineCreateParamsNonStreaming as LineCreateParamsNonStreaming,
        LineCreateParamsStreaming as LineCreateParamsStreaming,
        LineQueryParams as LineQueryParams,
    )
    from ._log_params import FollowWhichParam as FollowWhichParam, LogListParams as LogListParams
    from ._shared import Line as Line
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "FollowWhichParam": "._log_params",
            "Line": "._shared",
            "LineCreateParams": "._lines_params",
            "LineCreateParamsBase": "._lines_params",
            "LineCreateParamsNonStreaming": "._lines_params",
            "LineCreateParamsStreaming": "._lines_params",
            "LineQueryParams": "._lines_params",
            "LogListParams": "._log_params",
        },
    )
