# Made by aoaigen 0.1.0 from API version 2024-09-01-preview. Edits are lost when it is made again.

"""What helps with streamed answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .assistants import (
        AssistantEventHandler as AssistantEventHandler,
        AssistantEventHandlerT as AssistantEventHandlerT,
        AssistantStreamManager as AssistantStreamManager,
        AsyncAssistantEventHandler as AsyncAssistantEventHandler,
        AsyncAssistantEventHandlerT as AsyncAssistantEventHandlerT,
        AsyncAssistantStreamManager as AsyncAssistantStreamManager,
    )
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "AssistantEventHandler": ".assistants",
            "AssistantEventHandlerT": ".assistants",
            "AssistantStreamManager": ".assistants",
            "AsyncAssistantEventHandler": ".assistants",
            "AsyncAssistantEventHandlerT": ".assistants",
            "AsyncAssistantStreamManager": ".assistants",
        },
    )
