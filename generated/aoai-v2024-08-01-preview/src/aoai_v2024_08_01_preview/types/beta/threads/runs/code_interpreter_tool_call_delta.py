# Made by aoaigen 0.1.0 from API version 2024-08-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.beta.threads.runs.code_interpreter_tool_call_delta`."""

from ..._threads import (
    CodeInterpreterToolCallDelta,
    CodeInterpreterToolCallDeltaCodeInterpreter as CodeInterpreter,
    CodeInterpreterToolCallDeltaOutput as CodeInterpreterOutput,
)

__all__ = ["CodeInterpreter", "CodeInterpreterOutput", "CodeInterpreterToolCallDelta"]
