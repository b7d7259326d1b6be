# Made by aoaigen 0.1.0 from API version 2024-09-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.shared`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .chat_model import ChatModel as ChatModel
    from .error_object import ErrorObject as ErrorObject
    from .function_definition import FunctionDefinition as FunctionDefinition
    from .function_parameters import FunctionParameters as FunctionParameters
    from .metadata import Metadata as Metadata
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "ChatModel": ".chat_model",
            "ErrorObject": ".error_object",
            "FunctionDefinition": ".function_definition",
            "FunctionParameters": ".function_parameters",
            "Metadata": ".metadata",
        },
    )
