# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""The types of the client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from ._events import Closed as Closed, Event as Event, Opened as Opened
    from ._events_params import EventListParams as EventListParams
    from ._shapes import Circle as Circle, Drawing as Drawing, Shape as Shape, Square as Square
    from ._shapes_params import (
        CircleParam as CircleParam,
        ShapeCreateParams as ShapeCreateParams,
        ShapeParam as ShapeParam,
        SquareParam as SquareParam,
    )
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "Circle": "._shapes",
            "CircleParam": "._shapes_params",
            "Closed": "._events",
            "Drawing": "._shapes",
            "Event": "._events",
            "EventListParams": "._events_params",
            "Opened": "._events",
            "Shape": "._shapes",
            "ShapeCreateParams": "._shapes_params",
            "ShapeParam": "._shapes_params",
            "Square": "._shapes",
            "SquareParam": "._shapes_params",
        },
    )
