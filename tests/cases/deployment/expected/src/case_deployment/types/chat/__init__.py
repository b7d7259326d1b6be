# Made by aoaigen 0.1.0 from API version 2030-01-01-preview. Edits are lost when it is made again.

"""The types of `client.chat`.

Modules with an underscore define types; the others offer them where `openai` does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from ._completions import (
        ChatCompletion as ChatCompletion,
        ChatCompletionChunk as ChatCompletionChunk,
        Message as Message,
    )
    from ._completions_params import (
        CompletionCreateParams as CompletionCreateParams,
        CompletionCreateParamsBase as CompletionCreateParamsBase,
        CompletionCreateParamsNonStreaming as CompletionCreateParamsNonStreaming,
        CompletionCreateParamsStreaming as CompletionCreateParamsStreaming,
        MessageParam as MessageParam,
    )
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "ChatCompletion": "._completions",
            "ChatCompletionChunk": "._completions",
            "CompletionCreateParams": "._completions_params",
            "CompletionCreateParamsBase": "._completions_params",
            "CompletionCreateParamsNonStreaming": "._completions_params",
            "CompletionCreateParamsStreaming": "._completions_params",
            "Message": "._completions",
            "MessageParam": "._completions_params",
        },
    )
