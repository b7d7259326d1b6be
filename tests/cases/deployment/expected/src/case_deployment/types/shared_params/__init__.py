# Made by aoaigen 0.1.0 from API version 2030-01-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.shared_params`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .chat_model import ChatModel as ChatModel
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "ChatModel": ".chat_model",
        },
    )
