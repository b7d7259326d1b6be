# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""The resources of the client: a module for each, named as the attribute that leads to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .a import (
        AResource as AResource,
        AResourceWithRawResponse as AResourceWithRawResponse,
        AResourceWithStreamingResponse as AResourceWithStreamingResponse,
        AsyncAResource as AsyncAResource,
        AsyncAResourceWithRawResponse as AsyncAResourceWithRawResponse,
        AsyncAResourceWithStreamingResponse as AsyncAResourceWithStreamingResponse,
    )
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "AResource": ".a",
            "AResourceWithRawResponse": ".a",
            "AResourceWithStreamingResponse": ".a",
            "AsyncAResource": ".a",
            "AsyncAResourceWithRawResponse": ".a",
            "AsyncAResourceWithStreamingResponse": ".a",
        },
    )
