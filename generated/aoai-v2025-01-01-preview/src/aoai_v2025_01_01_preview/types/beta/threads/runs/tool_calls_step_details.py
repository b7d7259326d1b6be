# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.beta.threads.runs.tool_calls_step_details`."""

from ..._threads import ToolCallsStepDetails

__all__ = ["ToolCallsStepDetails"]
