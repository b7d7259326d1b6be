# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""The resources of the client: a module for each, named as the attribute that leads to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .lines import (
        AsyncLines as AsyncLines,
        AsyncLinesWithRawResponse as AsyncLinesWithRawResponse,
        AsyncLinesWithStreamingResponse as AsyncLinesWithStreamingResponse,
        Lines as Lines,
        LinesWithRawResponse as LinesWithRawResponse,
        LinesWithStreamingResponse as LinesWithStreamingResponse,
    )
    from .log import (
        AsyncLog as AsyncLog,
        AsyncLogWithRawResponse as AsyncLogWithRawResponse,
        AsyncLogWithStreamingResponse as AsyncLogWithStreamingResponse,
        Log as Log,
        LogWithRawResponse as LogWithRawResponse,
        LogWithStreamingResponse as LogWithStreamingResponse,
    )
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "AsyncLines": ".lines",
            "AsyncLinesWithRawResponse": ".lines",
            "AsyncLinesWithStreamingResponse": ".lines",
            "AsyncLog": ".log",
            "AsyncLogWithRawResponse": ".log",
            "AsyncLogWithStreamingResponse": ".log",
            "Lines": ".lines",
            "LinesWithRawResponse": ".lines",
            "LinesWithStreamingResponse": ".lines",
            "Log": ".log",
            "LogWithRawResponse": ".log",
            "LogWithStreamingResponse": ".log",
        },
    )
