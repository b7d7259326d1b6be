# Made by aoaigen 0.1.0 from API version 2024-08-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.beta.threads.run_create_params`."""

from .._threads_params import (
    MessageAttachmentParam as AdditionalMessageAttachment,
    MessageAttachmentToolFileSearchParam as AdditionalMessageAttachmentToolFileSearch,
    MessageAttachmentToolParam as AdditionalMessageAttachmentTool,
    NewMessageParam as AdditionalMessage,
    RunTruncationStrategyParam as TruncationStrategy,
)
from ._runs_params import RunCreateParams, RunCreateParamsBase, RunCreateParamsNonStreaming, RunCreateParamsStreaming

__all__ = [
    "AdditionalMessage",
    "AdditionalMessageAttachment",
    "AdditionalMessageAttachmentTool",
    "AdditionalMessageAttachmentToolFileSearch",
    "RunCreateParams",
    "RunCreateParamsBase",
    "RunCreateParamsNonStreaming",
    "RunCreateParamsStreaming",
    "TruncationStrategy",
]
