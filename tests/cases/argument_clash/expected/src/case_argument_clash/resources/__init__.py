# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""The resources of the client: a module for each, named as the attribute that leads to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .a import (
        A as A,
        AsyncA as AsyncA,
        AsyncAWithRawResponse as AsyncAWithRawResponse,
        AsyncAWithStreamingResponse as AsyncAWithStreamingResponse,
        AWithRawResponse as AWithRawResponse,
        AWithStreamingResponse as AWithStreamingResponse,
    )
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "A": ".a",
            "AWithRawResponse": ".a",
            "AWithStreamingResponse": ".a",
            "AsyncA": ".a",
            "AsyncAWithRawResponse": ".a",
            "AsyncAWithStreamingResponse": ".a",
        },
    )
