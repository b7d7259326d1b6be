# Made by aoaigen 0.1.0 from API version 2024-09-01-preview. Edits are lost when it is made again.

"""The types of `client.beta.threads.runs`.

Modules with an underscore define types; the others offer them where `openai` does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from ...._shared import Metadata as Metadata
    from ..._threads import (
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
        RunLastError as RunLastError,
        RunStep as RunStep,
        RunStepDetails as RunStepDetails,
        RunUsage as RunUsage,
        ToolCall as ToolCall,
        ToolCallsStepDetails as ToolCallsStepDetails,
    )
    from ._steps_params import StepListParams as StepListParams, StepRetrieveParams as StepRetrieveParams
    from .code_interpreter_logs import CodeInterpreterLogs as CodeInterpreterLogs
    from .code_interpreter_output_image import CodeInterpreterOutputImage as CodeInterpreterOutputImage
    from .code_interpreter_tool_call_delta import CodeInterpreterToolCallDelta as CodeInterpreterToolCallDelta
    from .file_search_tool_call_delta import FileSearchToolCallDelta as FileSearchToolCallDelta
    from .function_tool_call_delta import FunctionToolCallDelta as FunctionToolCallDelta
    from .run_step_delta import RunStepDelta as RunStepDelta
    from .run_step_delta_event import RunStepDeltaEvent as RunStepDeltaEvent
    from .run_step_delta_message_delta import RunStepDeltaMessageDelta as RunStepDeltaMessageDelta
    from .tool_call_delta import ToolCallDelta as ToolCallDelta
    from .tool_call_delta_object import ToolCallDeltaObject as ToolCallDeltaObject
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "CodeInterpreterLogs": ".code_interpreter_logs",
            "CodeInterpreterOutputImage": ".code_interpreter_output_image",
            "CodeInterpreterToolCall": "..._threads",
            "CodeInterpreterToolCallCodeInterpreter": "..._threads",
            "CodeInterpreterToolCallDelta": ".code_interpreter_tool_call_delta",
            "CodeInterpreterToolCallOutput": "..._threads",
            "CodeInterpreterToolCallOutputImage": "..._threads",
            "CodeInterpreterToolCallOutputImageImage": "..._threads",
            "CodeInterpreterToolCallOutputLogs": "..._threads",
            "FileSearchToolCall": "..._threads",
            "FileSearchToolCallDelta": ".file_search_tool_call_delta",
            "FileSearchToolCallFileSearch": "..._threads",
            "FunctionToolCall": "..._threads",
            "FunctionToolCallDelta": ".function_tool_call_delta",
            "FunctionToolCallFunction": "..._threads",
            "MessageCreationStepDetails": "..._threads",
            "MessageCreationStepDetailsMessageCreation": "..._threads",
            "Metadata": "...._shared",
            "RunLastError": "..._threads",
            "RunStep": "..._threads",
            "RunStepDelta": ".run_step_delta",
            "RunStepDeltaEvent": ".run_step_delta_event",
            "RunStepDeltaMessageDelta": ".run_step_delta_message_delta",
            "RunStepDetails": "..._threads",
            "RunUsage": "..._threads",
            "StepListParams": "._steps_params",
            "StepRetrieveParams": "._steps_params",
            "ToolCall": "..._threads",
            "ToolCallDelta": ".tool_call_delta",
            "ToolCallDeltaObject": ".tool_call_delta_object",
            "ToolCallsStepDetails": "..._threads",
        },
    )
