# Made by aoaigen 0.1.0 from API version 2024-09-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.chat.chat_completion_chunk`."""

from ._completions import (
    ChatCompletionChoiceLogprobs as ChoiceLogprobs,
    ChatCompletionChunk,
    ChatCompletionChunkChoice as Choice,
    ChatCompletionChunkChoiceDelta as ChoiceDelta,
    ChatCompletionChunkChoiceDeltaFunctionCall as ChoiceDeltaFunctionCall,
    ChatCompletionChunkChoiceDeltaToolCall as ChoiceDeltaToolCall,
    ChatCompletionChunkChoiceDeltaToolCallFunction as ChoiceDeltaToolCallFunction,
)

__all__ = [
    "ChatCompletionChunk",
    "Choice",
    "ChoiceDelta",
    "ChoiceDeltaFunctionCall",
    "ChoiceDeltaToolCall",
    "ChoiceDeltaToolCallFunction",
    "ChoiceLogprobs",
]
