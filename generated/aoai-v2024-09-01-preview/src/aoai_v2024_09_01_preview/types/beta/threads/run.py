# Made by aoaigen 0.1.0 from API version 2024-09-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.beta.threads.run`."""

from .._threads import (
    Run,
    RunIncompleteDetails as IncompleteDetails,
    RunLastError as LastError,
    RunRequiredAction as RequiredAction,
    RunRequiredActionSubmitToolOutputs as RequiredActionSubmitToolOutputs,
    RunTruncationStrategy as TruncationStrategy,
    RunUsage as Usage,
)

__all__ = [
    "IncompleteDetails",
    "LastError",
    "RequiredAction",
    "RequiredActionSubmitToolOutputs",
    "Run",
    "TruncationStrategy",
    "Usage",
]
