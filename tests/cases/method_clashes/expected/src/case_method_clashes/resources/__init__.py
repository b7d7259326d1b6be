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
    from .b import (
        AsyncB as AsyncB,
        AsyncBWithRawResponse as AsyncBWithRawResponse,
        AsyncBWithStreamingResponse as AsyncBWithStreamingResponse,
        B as B,
        BWithRawResponse as BWithRawResponse,
        BWithStreamingResponse as BWithStreamingResponse,
    )
    from .c import (
        AsyncC as AsyncC,
        AsyncCWithRawResponse as AsyncCWithRawResponse,
        AsyncCWithStreamingResponse as AsyncCWithStreamingResponse,
        C as C,
        CWithRawResponse as CWithRawResponse,
        CWithStreamingResponse as CWithStreamingResponse,
    )
    from .root import (
        AsyncRoot as AsyncRoot,
        AsyncRootWithRawResponse as AsyncRootWithRawResponse,
        AsyncRootWithStreamingResponse as AsyncRootWithStreamingResponse,
        Root as Root,
        RootWithRawResponse as RootWithRawResponse,
        RootWithStreamingResponse as RootWithStreamingResponse,
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
            "AsyncB": ".b",
            "AsyncBWithRawResponse": ".b",
            "AsyncBWithStreamingResponse": ".b",
            "AsyncC": ".c",
            "AsyncCWithRawResponse": ".c",
            "AsyncCWithStreamingResponse": ".c",
            "AsyncRoot": ".root",
            "AsyncRootWithRawResponse": ".root",
            "AsyncRootWithStreamingResponse": ".root",
            "B": ".b",
            "BWithRawResponse": ".b",
            "BWithStreamingResponse": ".b",
            "C": ".c",
            "CWithRawResponse": ".c",
            "CWithStreamingResponse": ".c",
            "Root": ".root",
            "RootWithRawResponse": ".root",
            "RootWithStreamingResponse": ".root",
        },
    )
