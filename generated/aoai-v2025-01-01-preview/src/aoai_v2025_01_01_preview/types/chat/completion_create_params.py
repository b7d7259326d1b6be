# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.chat.completion_create_params`."""

from typing import Literal, TypeAlias

from ._completions_params import (
    ChatCompletionFunctionCallOptionParam,
    ChatCompletionFunctionParam as Function,
    CompletionCreateParams,
    CompletionCreateParamsBase,
    CompletionCreateParamsNonStreaming,
    CompletionCreateParamsStreaming,
    ResponseFormatParam as ResponseFormat,
)

FunctionCall: TypeAlias = Literal["none", "auto"] | ChatCompletionFunctionCallOptionParam
"""What `function_call` takes."""

__all__ = [
    "CompletionCreateParams",
    "CompletionCreateParamsBase",
    "CompletionCreateParamsNonStreaming",
    "CompletionCreateParamsStreaming",
    "Function",
    "FunctionCall",
    "ResponseFormat",
]
