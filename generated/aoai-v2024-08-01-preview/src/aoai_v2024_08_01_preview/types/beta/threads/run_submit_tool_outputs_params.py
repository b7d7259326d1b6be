# Made by aoaigen 0.1.0 from API version 2024-08-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.beta.threads.run_submit_tool_outputs_params`."""

from ._runs_params import (
    RunSubmitToolOutputsParams,
    RunSubmitToolOutputsParamsBase,
    RunSubmitToolOutputsParamsNonStreaming,
    RunSubmitToolOutputsParamsStreaming,
    ToolOutputParam as ToolOutput,
)

__all__ = [
    "RunSubmitToolOutputsParams",
    "RunSubmitToolOutputsParamsBase",
    "RunSubmitToolOutputsParamsNonStreaming",
    "RunSubmitToolOutputsParamsStreaming",
    "ToolOutput",
]
