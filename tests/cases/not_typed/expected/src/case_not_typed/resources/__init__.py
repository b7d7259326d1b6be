# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""The resources of the client: a module for each, named as the attribute that leads to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .things import (
        AsyncThings as AsyncThings,
        AsyncThingsWithRawResponse as AsyncThingsWithRawResponse,
        AsyncThingsWithStreamingResponse as AsyncThingsWithStreamingResponse,
        Things as Things,
        ThingsWithRawResponse as ThingsWithRawResponse,
        ThingsWithStreamingResponse as ThingsWithStreamingResponse,
    )
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "AsyncThings": ".things",
            "AsyncThingsWithRawResponse": ".things",
            "AsyncThingsWithStreamingResponse": ".things",
            "Things": ".things",
            "ThingsWithRawResponse": ".things",
            "ThingsWithStreamingResponse": ".things",
        },
    )
