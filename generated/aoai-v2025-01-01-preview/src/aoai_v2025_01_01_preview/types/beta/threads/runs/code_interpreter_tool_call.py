# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.beta.threads.runs.code_interpreter_tool_call`."""

from ..._threads import (
    CodeInterpreterToolCall,
    CodeInterpreterToolCallCodeInterpreter as CodeInterpreter,
    CodeInterpreterToolCallOutput as CodeInterpreterOutput,
    CodeInterpreterToolCallOutputImage as CodeInterpreterOutputImage,
    CodeInterpreterToolCallOutputImageImage as CodeInterpreterOutputImageImage,
    CodeInterpreterToolCallOutputLogs as CodeInterpreterOutputLogs,
)

__all__ = [
    "CodeInterpreter",
    "CodeInterpreterOutput",
    "CodeInterpreterOutputImage",
    "CodeInterpreterOutputImageImage",
    "CodeInterpreterOutputLogs",
    "CodeInterpreterToolCall",
]
