# Made by aoaigen 0.1.0 from API version 2024-09-01-preview. Edits are lost when it is made again.

"""The types of `client.beta.threads.runs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from ...._shared import (
        CodeInterpreterToolCall as CodeInterpreterToolCall,
        CodeInterpreterToolCallCodeInterpreter as CodeInterpreterToolCallCodeInterpreter,
        CodeInterpreterToolCallOutput as CodeInterpreterToolCallOutput,
        CodeInterpreterToolCallOutputImage as CodeInterpreterToolCallOutputImage,
        CodeInterpreterToolCallOutputImageImage as CodeInterpreterToolCallOutputImageImage,
        CodeInterpreterToolCallOutputLogs as CodeInterpreterToolCallOutputLogs,
        FileSearchToolCall as FileSearchToolCall,
        FileSearchToolCallFileSearch as FileSearchToolCallFileSearch,
        FunctionToolCall as FunctionToolCall,
        FunctionToolCallFunction as FunctionToolCallFunction,
        MessageCreationStepDetails as MessageCreationStepDetails,
        MessageCreationStepDetailsMessageCreation as MessageCreationStepDetailsMessageCreation,
        Metadata as Metadata,
        RunLastError as RunLastError,
        RunStep as RunStep,
        RunStepDetails as RunStepDetails,
        RunUsage as RunUsage,
        ToolCall as ToolCall,
        ToolCallsStepDetails as ToolCallsStepDetails,
    )
    from ._steps_params import StepListParams as StepListParams, StepRetrieveParams as StepRetrieveParams
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "CodeInterpreterToolCall": "...._shared",
            "CodeInterpreterToolCallCodeInterpreter": "...._shared",
            "CodeInterpreterToolCallOutput": "...._shared",
            "CodeInterpreterToolCallOutputImage": "...._shared",
            "CodeInterpreterToolCallOutputImageImage": "...._shared",
            "CodeInterpreterToolCallOutputLogs": "...._shared",
            "FileSearchToolCall": "...._shared",
            "FileSearchToolCallFileSearch": "...._shared",
            "FunctionToolCall": "...._shared",
            "FunctionToolCallFunction": "...._shared",
            "MessageCreationStepDetails": "...._shared",
            "MessageCreationStepDetailsMessageCreation": "...._shared",
            "Metadata": "...._shared",
            "RunLastError": "...._shared",
            "RunStep": "...._shared",
            "RunStepDetails": "...._shared",
            "RunUsage": "...._shared",
            "StepListParams": "._steps_params",
            "StepRetrieveParams": "._steps_params",
            "ToolCall": "...._shared",
            "ToolCallsStepDetails": "...._shared",
        },
    )
