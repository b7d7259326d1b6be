# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""The resources of the client: a module for each, named as the attribute that leads to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .events import (
        AsyncEvents as AsyncEvents,
        AsyncEventsWithRawResponse as AsyncEventsWithRawResponse,
        AsyncEventsWithStreamingResponse as AsyncEventsWithStreamingResponse,
        Events as Events,
        EventsWithRawResponse as EventsWithRawResponse,
        EventsWithStreamingResponse as EventsWithStreamingResponse,
    )
    from .shapes import (
        AsyncShapes as AsyncShapes,
        AsyncShapesWithRawResponse as AsyncShapesWithRawResponse,
        AsyncShapesWithStreamingResponse as AsyncShapesWithStreamingResponse,
        Shapes as Shapes,
        ShapesWithRawResponse as ShapesWithRawResponse,
        ShapesWithStreamingResponse as ShapesWithStreamingResponse,
    )
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "AsyncEvents": ".events",
            "AsyncEventsWithRawResponse": ".events",
            "AsyncEventsWithStreamingResponse": ".events",
            "AsyncShapes": ".shapes",
            "AsyncShapesWithRawResponse": ".shapes",
            "AsyncShapesWithStreamingResponse": ".shapes",
            "Events": ".events",
            "EventsWithRawResponse": ".events",
            "EventsWithStreamingResponse": ".events",
            "Shapes": ".shapes",
            "ShapesWithRawResponse": ".shapes",
            "ShapesWithStreamingResponse": ".shapes",
        },
    )
