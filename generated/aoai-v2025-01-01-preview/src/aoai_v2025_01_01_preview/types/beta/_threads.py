# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""What `client.beta.threads` gives."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from ..._runtime.models import BaseModel, Discriminator
from .._beta import AssistantResponseFormatOption, AssistantTool, CodeInterpreterTool, ToolResources
from .._shared import ContentFilterPromptResults, Metadata


class AssistantToolChoice(BaseModel):
    """The tool that the model must use."""

    type: Literal["function", "code_interpreter", "file_search"]
    """The kind of tool. For `function`, the property of that name says which."""

    function: AssistantToolChoiceFunction | None = None
    """The function that the model must call."""


AssistantToolChoiceOption: TypeAlias = Literal["none", "auto"] | AssistantToolChoice
"""Whether the model uses a tool: `none` for never, `auto` for as it sees fit, or the one that it must
use.
"""


class AssistantToolChoiceFunction(BaseModel):
    """The function that the model must call."""

    name: str
    """The name of the function, one of those in `tools`."""


class Thread(BaseModel):
    """A conversation with assistants that the service keeps."""

    id: str
    """The id of the thread, which begins with `thread_`."""

    object: Literal["thread"]
    """Always `thread`."""

    created_at: int
    """When the thread was created, in seconds since 1970 (Unix time)."""

    tool_resources: ToolResources | None
    """What the tools work with in this thread, beside what their assistant gives them."""

    metadata: Metadata | None
    """Pairs of keys and values of your own."""


class ThreadDeleted(BaseModel):
    """Confirms that a thread is deleted."""

    id: str
    """The id of the thread."""

    deleted: bool
    """Whether the thread is deleted."""

    object: Literal["thread.deleted"]
    """Always `thread.deleted`."""


class Message(BaseModel):
    """A message of a thread."""

    id: str
    """The id of the message, which begins with `msg_`."""

    object: Literal["thread.message"]
    """Always `thread.message`."""

    created_at: int
    """When the message was created, in seconds since 1970 (Unix time)."""

    thread_id: str
    """The id of the thread that the message belongs to."""

    status: Literal["in_progress", "incomplete", "completed"]
    """Whether the message is still being written, was broken off, or is whole."""

    incomplete_details: MessageIncompleteDetails | None
    """Why the message was broken off, if it was."""

    completed_at: int | None
    """When the message became whole, in seconds since 1970 (Unix time)."""

    incomplete_at: int | None
    """When the message was broken off, in seconds since 1970 (Unix time)."""

    role: MessageRole
    """Who says it, a user or an assistant."""

    content: list[MessageContent]
    """What is said, in parts of text and images."""

    assistant_id: str | None
    """The id of the assistant that wrote the message, if one did."""

    run_id: str | None
    """The id of the run that made the message, if one did."""

    attachments: list[MessageAttachment] | None
    """The files that came with the message, and the tools that may use them."""

    metadata: Metadata | None
    """Pairs of keys and values of your own."""


MessageRole: TypeAlias = Literal["user", "assistant"]
"""Who says it, a user or an assistant."""


class MessageIncompleteDetails(BaseModel):
    """Why a message was broken off."""

    reason: Literal["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"]
    """The reason: the content filter, a limit of tokens, or a run that was cancelled, expired or
    failed.
    """


class MessageAttachment(BaseModel):
    """A file that comes with a message."""

    file_id: str | None = None
    """The id of the file."""

    tools: list[MessageAttachmentTool] | None = None
    """The tools that may use the file."""


class MessageAttachmentToolFileSearch(BaseModel):
    """File search, for which the service puts the file into a vector store of the thread."""

    type: Literal["file_search"]
    """Always `file_search`."""


MessageAttachmentTool: TypeAlias = Annotated[
    CodeInterpreterTool | MessageAttachmentToolFileSearch,
    Discriminator("type", {"code_interpreter": CodeInterpreterTool, "file_search": MessageAttachmentToolFileSearch}),
]
"""A tool that may use an attached file; its `type` tells which."""


class ImageFileContentBlock(BaseModel):
    """A part of a message that is an image."""

    type: Literal["image_file"]
    """Always `image_file`."""

    image_file: ImageFile
    """An image, kept as a file."""


class TextContentBlock(BaseModel):
    """A part of a message that is text."""

    type: Literal["text"]
    """Always `text`."""

    text: Text
    """A text, with notes on where parts of it come from."""


MessageContent: TypeAlias = Annotated[
    ImageFileContentBlock | TextContentBlock,
    Discriminator("type", {"image_file": ImageFileContentBlock, "text": TextContentBlock}),
]
"""A part of a message; its `type` tells which."""


class ImageFile(BaseModel):
    """An image, kept as a file."""

    file_id: str
    """The id of the file."""


class Text(BaseModel):
    """A text, with notes on where parts of it come from."""

    value: str
    """The text."""

    annotations: list[Annotation]
    """Which parts of the text stand for files."""


class FileCitationAnnotation(BaseModel):
    """A mark in the text for a file that file search found and that backs up what is said."""

    type: Literal["file_citation"]
    """Always `file_citation`."""

    text: str
    """The mark, as it stands in the text."""

    file_citation: FileCitationAnnotationFileCitation
    """The file that a text refers to."""

    start_index: int
    """Where the mark begins, in characters from the start of the text."""

    end_index: int
    """Where the mark ends, in characters from the start of the text."""


class FilePathAnnotation(BaseModel):
    """A path in the text that stands for a file which the code interpreter wrote."""

    type: Literal["file_path"]
    """Always `file_path`."""

    text: str
    """The path, as it stands in the text."""

    file_path: FilePathAnnotationFilePath
    """The file that a path in a text stands for."""

    start_index: int
    """Where the path begins, in characters from the start of the text."""

    end_index: int
    """Where the path ends, in characters from the start of the text."""


Annotation: TypeAlias = Annotated[
    FileCitationAnnotation | FilePathAnnotation,
    Discriminator("type", {"file_citation": FileCitationAnnotation, "file_path": FilePathAnnotation}),
]
"""A part of a text that stands for a file; its `type` tells how."""


class FileCitationAnnotationFileCitation(BaseModel):
    """The file that a text refers to."""

    file_id: str
    """The id of the file."""


class FilePathAnnotationFilePath(BaseModel):
    """The file that a path in a text stands for."""

    file_id: str
    """The id of the file, by which it can be downloaded."""


class MessageDeltaEvent(BaseModel):
    """What comes new to a message while it is written."""

    id: str
    """The id of the message."""

    object: Literal["thread.message.delta"]
    """Always `thread.message.delta`."""

    delta: MessageDelta
    """The new pieces of a message."""


class MessageDelta(BaseModel):
    """The new pieces of a message."""

    role: MessageRole | None = None
    """Who says it, a user or an assistant."""

    content: list[MessageContentDelta] | None = None
    """The new pieces, each with the `index` of the part of the message that it goes on with."""


class ImageFileDeltaBlock(BaseModel):
    """A piece of a part of a message that is an image."""

    index: int
    """Which part of the message this belongs to, counted from 0."""

    type: Literal["image_file"]
    """Always `image_file`."""

    image_file: ImageFileDelta | None = None
    """An image, kept as a file."""


class TextDeltaBlock(BaseModel):
    """A piece of a part of a message that is text."""

    index: int
    """Which part of the message this belongs to, counted from 0."""

    type: Literal["text"]
    """Always `text`."""

    text: TextDelta | None = None
    """A piece of a text, and new notes on it."""


MessageContentDelta: TypeAlias = Annotated[
    ImageFileDeltaBlock | TextDeltaBlock,
    Discriminator("type", {"image_file": ImageFileDeltaBlock, "text": TextDeltaBlock}),
]
"""A piece of a part of a message; its `type` tells of which."""


class ImageFileDelta(BaseModel):
    """An image, kept as a file."""

    file_id: str | None = None
    """The id of the file."""


class TextDelta(BaseModel):
    """A piece of a text, and new notes on it."""

    value: str | None = None
    """The text to append."""

    annotations: list[AnnotationDelta] | None = None
    """The notes to append."""


class FileCitationDeltaAnnotation(BaseModel):
    """A mark in the text for a file that file search found."""

    index: int
    """Which note of the text this is, counted from 0."""

    type: Literal["file_citation"]
    """Always `file_citation`."""

    text: str | None = None
    """The mark, as it stands in the text."""

    file_citation: FileCitationDeltaAnnotationFileCitation | None = None
    """The file that a text refers to."""

    start_index: int | None = None
    """Where the mark begins, in characters from the start of the text."""

    end_index: int | None = None
    """Where the mark ends, in characters from the start of the text."""


class FilePathDeltaAnnotation(BaseModel):
    """A path in the text that stands for a file which the code interpreter wrote."""

    index: int
    """Which note of the text this is, counted from 0."""

    type: Literal["file_path"]
    """Always `file_path`."""

    text: str | None = None
    """The path, as it stands in the text."""

    file_path: FilePathDeltaAnnotationFilePath | None = None
    """The file that a path in a text stands for."""

    start_index: int | None = None
    """Where the path begins, in characters from the start of the text."""

    end_index: int | None = None
    """Where the path ends, in characters from the start of the text."""


AnnotationDelta: TypeAlias = Annotated[
    FileCitationDeltaAnnotation | FilePathDeltaAnnotation,
    Discriminator("type", {"file_citation": FileCitationDeltaAnnotation, "file_path": FilePathDeltaAnnotation}),
]
"""A new note on a text; its `type` tells which."""


class FileCitationDeltaAnnotationFileCitation(BaseModel):
    """The file that a text refers to."""

    file_id: str | None = None
    """The id of the file."""

    quote: str | None = None
    """The passage of the file that is referred to."""


class FilePathDeltaAnnotationFilePath(BaseModel):
    """The file that a path in a text stands for."""

    file_id: str | None = None
    """The id of the file, by which it can be downloaded."""


class Run(BaseModel):
    """The work of an assistant on a thread."""

    id: str
    """The id of the run, which begins with `run_`."""

    object: Literal["thread.run"]
    """Always `thread.run`."""

    created_at: int
    """When the run was created, in seconds since 1970 (Unix time)."""

    thread_id: str
    """The id of the thread."""

    assistant_id: str
    """The id of the assistant."""

    status: RunStatus
    """How far a run has come. It works while it is `queued`, `in_progress` or `cancelling`; in
    `requires_action` it waits for outputs of tools; in all other states it has ended.
    """

    required_action: RunRequiredAction | None
    """What the run waits for, if its status is `requires_action`."""

    last_error: RunLastError | None
    """Why the run failed, if it did."""

    expires_at: int | None
    """When the run expires, in seconds since 1970 (Unix time). Null once it has ended."""

    started_at: int | None
    """When the run began to work, in seconds since 1970 (Unix time)."""

    cancelled_at: int | None
    """When the run was cancelled, in seconds since 1970 (Unix time)."""

    failed_at: int | None
    """When the run failed, in seconds since 1970 (Unix time)."""

    completed_at: int | None
    """When the run was done, in seconds since 1970 (Unix time)."""

    incomplete_details: RunIncompleteDetails | None
    """Which limit ended the run, if one did."""

    model: str
    """The name of the deployment that answers in this run."""

    instructions: str
    """How the model is to behave in this run."""

    tools: list[AssistantTool]
    """The tools that the model may use in this run."""

    metadata: Metadata | None
    """Pairs of keys and values of your own."""

    usage: RunUsage | None
    """The tokens used. Null until the run has ended."""

    temperature: float | None = None
    """How freely tokens are chosen in this run."""

    top_p: float | None = None
    """The share of the probability that tokens are chosen from in this run."""

    max_prompt_tokens: int | None
    """The most tokens of the prompts of this run."""

    max_completion_tokens: int | None
    """The most tokens of the answers of this run."""

    truncation_strategy: RunTruncationStrategy
    """How much of a long thread the model reads."""

    tool_choice: AssistantToolChoiceOption
    """Whether the model uses a tool: `none` for never, `auto` for as it sees fit, or the one that it
    must use.
    """

    parallel_tool_calls: bool | None = None
    """Whether the model may call several functions at once."""

    response_format: AssistantResponseFormatOption
    """What the answers of the model have to look like. With `auto`, text."""


RunStatus: TypeAlias = Literal[
    "queued",
    "in_progress",
    "requires_action",
    "cancelling",
    "cancelled",
    "failed",
    "completed",
    "incomplete",
    "expired",
]
"""How far a run has come. It works while it is `queued`, `in_progress` or `cancelling`; in
`requires_action` it waits for outputs of tools; in all other states it has ended.
"""


class RunRequiredAction(BaseModel):
    """What a run waits for."""

    type: Literal["submit_tool_outputs"]
    """Always `submit_tool_outputs`."""

    submit_tool_outputs: RunRequiredActionSubmitToolOutputs
    """The calls of functions whose outputs a run waits for."""


class RunRequiredActionSubmitToolOutputs(BaseModel):
    """The calls of functions whose outputs a run waits for."""

    tool_calls: list[RequiredActionFunctionToolCall]
    """The calls. The run goes on when the outputs of all of them are submitted."""


class RequiredActionFunctionToolCall(BaseModel):
    """A call of a function whose output a run waits for."""

    id: str
    """The id of the call, which its output repeats."""

    type: Literal["function"]
    """The kind of tool, `function`."""

    function: RequiredActionFunctionToolCallFunction
    """The function that is called, and with what."""


class RequiredActionFunctionToolCallFunction(BaseModel):
    """The function that is called, and with what."""

    name: str
    """The name of the function."""

    arguments: str
    """The arguments, as the JSON text that the model wrote; it may be no valid JSON."""


class RunLastError(BaseModel):
    """Why a run or one of its steps failed."""

    code: Literal["server_error", "rate_limit_exceeded"]
    """A word for the error."""

    message: str
    """The error in words."""


class RunIncompleteDetails(BaseModel):
    """Which limit ended a run."""

    reason: Literal["max_completion_tokens", "max_prompt_tokens"] | None = None
    """The limit that was reached."""


class RunUsage(BaseModel):
    """The tokens that a run or one of its steps used."""

    completion_tokens: int
    """The tokens of the answers."""

    prompt_tokens: int
    """The tokens of the prompts."""

    total_tokens: int
    """All tokens."""


class RunTruncationStrategy(BaseModel):
    """How much of a long thread the model reads."""

    type: Literal["auto", "last_messages"]
    """`auto` leaves out messages from the middle of the thread where it is too long for the model,
    `last_messages` reads the newest messages alone.
    """

    last_messages: int | None = None
    """How many of the newest messages are read."""


class RunStep(BaseModel):
    """Something that an assistant did in a run."""

    id: str
    """The id of the step, which begins with `step_`."""

    object: Literal["thread.run.step"]
    """Always `thread.run.step`."""

    created_at: int
    """When the step was created, in seconds since 1970 (Unix time)."""

    assistant_id: str
    """The id of the assistant."""

    thread_id: str
    """The id of the thread."""

    run_id: str
    """The id of the run."""

    type: Literal["message_creation", "tool_calls"]
    """Whether the assistant wrote a message or called tools."""

    status: Literal["in_progress", "cancelled", "failed", "completed", "expired"]
    """How far the step has come."""

    step_details: RunStepDetails
    """What an assistant did in a step; its `type` tells which."""

    last_error: RunLastError | None
    """Why the step failed, if it did."""

    expired_at: int | None
    """When the step expired together with its run, in seconds since 1970 (Unix time)."""

    cancelled_at: int | None
    """When the step was cancelled, in seconds since 1970 (Unix time)."""

    failed_at: int | None
    """When the step failed, in seconds since 1970 (Unix time)."""

    completed_at: int | None
    """When the step was done, in seconds since 1970 (Unix time)."""

    metadata: Metadata | None
    """Pairs of keys and values of your own."""

    usage: RunUsage | None = None
    """The tokens used. Null until the step has ended."""


class MessageCreationStepDetails(BaseModel):
    """The assistant wrote a message."""

    type: Literal["message_creation"]
    """Always `message_creation`."""

    message_creation: MessageCreationStepDetailsMessageCreation
    """The message that was written."""


class ToolCallsStepDetails(BaseModel):
    """The assistant called tools."""

    type: Literal["tool_calls"]
    """Always `tool_calls`."""

    tool_calls: list[ToolCall]
    """The calls."""


RunStepDetails: TypeAlias = Annotated[
    MessageCreationStepDetails | ToolCallsStepDetails,
    Discriminator("type", {"message_creation": MessageCreationStepDetails, "tool_calls": ToolCallsStepDetails}),
]
"""What an assistant did in a step; its `type` tells which."""


class MessageCreationStepDetailsMessageCreation(BaseModel):
    """The message that was written."""

    message_id: str
    """The id of the message."""


class CodeInterpreterToolCall(BaseModel):
    """Code that the model wrote, and what it gave."""

    id: str
    """The id of the call."""

    type: Literal["code_interpreter"]
    """Always `code_interpreter`."""

    code_interpreter: CodeInterpreterToolCallCodeInterpreter
    """The code, and what it gave."""


class FileSearchToolCall(BaseModel):
    """A search for passages in the files of vector stores."""

    id: str
    """The id of the call."""

    type: Literal["file_search"]
    """Always `file_search`."""

    file_search: FileSearchToolCallFileSearch
    """What a search gave."""


class FunctionToolCall(BaseModel):
    """A call of a function of the application."""

    id: str
    """The id of the call."""

    type: Literal["function"]
    """Always `function`."""

    function: FunctionToolCallFunction
    """The function that was called, with what, and what it gave."""


ToolCall: TypeAlias = Annotated[
    CodeInterpreterToolCall | FileSearchToolCall | FunctionToolCall,
    Discriminator(
        "type",
        {"code_interpreter": CodeInterpreterToolCall, "file_search": FileSearchToolCall, "function": FunctionToolCall},
    ),
]
"""A call of a tool; its `type` tells of which."""


class CodeInterpreterToolCallCodeInterpreter(BaseModel):
    """The code, and what it gave."""

    input: str
    """The code, in Python."""

    outputs: list[CodeInterpreterToolCallOutput]
    """What the code gave."""


class CodeInterpreterToolCallOutputLogs(BaseModel):
    """What code of the model printed."""

    type: Literal["logs"]
    """Always `logs`."""

    logs: str
    """The text."""


class CodeInterpreterToolCallOutputImage(BaseModel):
    """An image that code of the model drew."""

    type: Literal["image"]
    """Always `image`."""

    image: CodeInterpreterToolCallOutputImageImage
    """An image, kept as a file."""


CodeInterpreterToolCallOutput: TypeAlias = Annotated[
    CodeInterpreterToolCallOutputLogs | CodeInterpreterToolCallOutputImage,
    Discriminator("type", {"logs": CodeInterpreterToolCallOutputLogs, "image": CodeInterpreterToolCallOutputImage}),
]
"""Something that code of the model gave; its `type` tells what."""


class CodeInterpreterToolCallOutputImageImage(BaseModel):
    """An image, kept as a file."""

    file_id: str
    """The id of the file."""


class FileSearchToolCallFileSearch(BaseModel):
    """What a search gave."""

    results: list[FileSearchToolCallFileSearchResult] | None = None
    """The passages that were found."""


class FileSearchToolCallFileSearchResult(BaseModel):
    """Passages of a file that were found."""

    file_id: str
    """The id of the file."""

    file_name: str
    """The name of the file."""

    score: float
    """How well it fits what was looked for, from 0 to 1."""

    content: list[FileSearchToolCallFileSearchResultContent] | None = None
    """The passages, if `include[]` asked for them."""


class FileSearchToolCallFileSearchResultContent(BaseModel):
    """A passage of a file."""

    type: Literal["text"] | None = None
    """Always `text`."""

    text: str | None = None
    """The text of the passage."""


class FunctionToolCallFunction(BaseModel):
    """The function that was called, with what, and what it gave."""

    name: str
    """The name of the function."""

    arguments: str
    """The arguments, as the JSON text that the model wrote; it may be no valid JSON."""

    output: str | None
    """What the application submitted. Null until it does."""


class RunStepDeltaEvent(BaseModel):
    """What comes new to a step while it is done."""

    id: str
    """The id of the step."""

    object: Literal["thread.run.step.delta"]
    """Always `thread.run.step.delta`."""

    delta: RunStepDelta
    """The new pieces of a step."""


class RunStepDelta(BaseModel):
    """The new pieces of a step."""

    step_details: RunStepDeltaDetails | None = None
    """What is new in a step; its `type` tells of which kind the step is."""


class RunStepDeltaMessageDelta(BaseModel):
    """The assistant writes a message."""

    type: Literal["message_creation"]
    """Always `message_creation`."""

    message_creation: RunStepDeltaMessageDeltaMessageCreation | None = None
    """The message that is written."""


class ToolCallDeltaObject(BaseModel):
    """The assistant calls tools."""

    type: Literal["tool_calls"]
    """Always `tool_calls`."""

    tool_calls: list[ToolCallDelta] | None = None
    """The new pieces, each with the `index` of the call that it goes on with."""


RunStepDeltaDetails: TypeAlias = Annotated[
    RunStepDeltaMessageDelta | ToolCallDeltaObject,
    Discriminator("type", {"message_creation": RunStepDeltaMessageDelta, "tool_calls": ToolCallDeltaObject}),
]
"""What is new in a step; its `type` tells of which kind the step is."""


class RunStepDeltaMessageDeltaMessageCreation(BaseModel):
    """The message that is written."""

    message_id: str | None = None
    """The id of the message."""


class CodeInterpreterToolCallDelta(BaseModel):
    """New code of the model, or what it gave."""

    index: int
    """Which call of the step this belongs to, counted from 0."""

    id: str | None = None
    """The id of the call."""

    type: Literal["code_interpreter"]
    """Always `code_interpreter`."""

    code_interpreter: CodeInterpreterToolCallDeltaCodeInterpreter | None = None
    """New code, or what it gave."""


class FileSearchToolCallDelta(BaseModel):
    """A search for passages in the files of vector stores."""

    index: int
    """Which call of the step this belongs to, counted from 0."""

    id: str | None = None
    """The id of the call."""

    type: Literal["file_search"]
    """Always `file_search`."""

    file_search: dict[str, object]
    """Always empty."""


class FunctionToolCallDelta(BaseModel):
    """A piece of a call of a function of the application."""

    index: int
    """Which call of the step this belongs to, counted from 0."""

    id: str | None = None
    """The id of the call."""

    type: Literal["function"]
    """Always `function`."""

    function: FunctionToolCallDeltaFunction | None = None
    """New pieces of the name, the arguments or the output of a call."""


ToolCallDelta: TypeAlias = Annotated[
    CodeInterpreterToolCallDelta | FileSearchToolCallDelta | FunctionToolCallDelta,
    Discriminator(
        "type",
        {
            "code_interpreter": CodeInterpreterToolCallDelta,
            "file_search": FileSearchToolCallDelta,
            "function": FunctionToolCallDelta,
        },
    ),
]
"""A piece of a call of a tool; its `type` tells of which."""


class CodeInterpreterToolCallDeltaCodeInterpreter(BaseModel):
    """New code, or what it gave."""

    input: str | None = None
    """The code to append."""

    outputs: list[CodeInterpreterToolCallDeltaOutput] | None = None
    """What the code gave, each with the `index` of the output that it goes on with."""


class CodeInterpreterLogs(BaseModel):
    """A piece of what code of the model printed."""

    index: int
    """Which output of the call this belongs to, counted from 0."""

    type: Literal["logs"]
    """Always `logs`."""

    logs: str | None = None
    """The text to append."""


class CodeInterpreterOutputImage(BaseModel):
    """An image that code of the model drew."""

    index: int
    """Which output of the call this belongs to, counted from 0."""

    type: Literal["image"]
    """Always `image`."""

    image: CodeInterpreterOutputImageImage | None = None
    """An image, kept as a file."""


CodeInterpreterToolCallDeltaOutput: TypeAlias = Annotated[
    CodeInterpreterLogs | CodeInterpreterOutputImage,
    Discriminator("type", {"logs": CodeInterpreterLogs, "image": CodeInterpreterOutputImage}),
]
"""A piece of what code of the model gave; its `type` tells of what."""


class CodeInterpreterOutputImageImage(BaseModel):
    """An image, kept as a file."""

    file_id: str | None = None
    """The id of the file."""


class FunctionToolCallDeltaFunction(BaseModel):
    """New pieces of the name, the arguments or the output of a call."""

    name: str | None = None
    """The name of the function."""

    arguments: str | None = None
    """The arguments to append, a piece of JSON text."""

    output: str | None = None
    """What the application submitted. Null until it does."""


class ThreadCreated(BaseModel):
    """The thread has been created."""

    event: Literal["thread.created"]
    """Always `thread.created`."""

    data: Thread
    """A conversation with assistants that the service keeps."""


class ThreadRunCreated(BaseModel):
    """The run has been created."""

    event: Literal["thread.run.created"]
    """Always `thread.run.created`."""

    data: Run
    """The work of an assistant on a thread."""


class ThreadRunQueued(BaseModel):
    """The run waits for its turn."""

    event: Literal["thread.run.queued"]
    """Always `thread.run.queued`."""

    data: Run
    """The work of an assistant on a thread."""


class ThreadRunInProgress(BaseModel):
    """The run has begun to work."""

    event: Literal["thread.run.in_progress"]
    """Always `thread.run.in_progress`."""

    data: Run
    """The work of an assistant on a thread."""


class ThreadRunRequiresAction(BaseModel):
    """The run waits for outputs of tools."""

    event: Literal["thread.run.requires_action"]
    """Always `thread.run.requires_action`."""

    data: Run
    """The work of an assistant on a thread."""


class ThreadRunCompleted(BaseModel):
    """The run has ended well."""

    event: Literal["thread.run.completed"]
    """Always `thread.run.completed`."""

    data: Run
    """The work of an assistant on a thread."""


class ThreadRunIncomplete(BaseModel):
    """The run has ended at a limit of tokens."""

    event: Literal["thread.run.incomplete"]
    """Always `thread.run.incomplete`."""

    data: Run
    """The work of an assistant on a thread."""


class ThreadRunFailed(BaseModel):
    """The run has failed."""

    event: Literal["thread.run.failed"]
    """Always `thread.run.failed`."""

    data: Run
    """The work of an assistant on a thread."""


class ThreadRunCancelling(BaseModel):
    """The run is being cancelled."""

    event: Literal["thread.run.cancelling"]
    """Always `thread.run.cancelling`."""

    data: Run
    """The work of an assistant on a thread."""


class ThreadRunCancelled(BaseModel):
    """The run is cancelled."""

    event: Literal["thread.run.cancelled"]
    """Always `thread.run.cancelled`."""

    data: Run
    """The work of an assistant on a thread."""


class ThreadRunExpired(BaseModel):
    """The run has expired."""

    event: Literal["thread.run.expired"]
    """Always `thread.run.expired`."""

    data: Run
    """The work of an assistant on a thread."""


class ThreadRunStepCreated(BaseModel):
    """A step of the run has been created."""

    event: Literal["thread.run.step.created"]
    """Always `thread.run.step.created`."""

    data: RunStep
    """Something that an assistant did in a run."""


class ThreadRunStepInProgress(BaseModel):
    """A step of the run has begun."""

    event: Literal["thread.run.step.in_progress"]
    """Always `thread.run.step.in_progress`."""

    data: RunStep
    """Something that an assistant did in a run."""


class ThreadRunStepDelta(BaseModel):
    """Something new in a step of the run."""

    event: Literal["thread.run.step.delta"]
    """Always `thread.run.step.delta`."""

    data: RunStepDeltaEvent
    """What comes new to a step while it is done."""


class ThreadRunStepCompleted(BaseModel):
    """A step of the run has ended well."""

    event: Literal["thread.run.step.completed"]
    """Always `thread.run.step.completed`."""

    data: RunStep
    """Something that an assistant did in a run."""


class ThreadRunStepFailed(BaseModel):
    """A step of the run has failed."""

    event: Literal["thread.run.step.failed"]
    """Always `thread.run.step.failed`."""

    data: RunStep
    """Something that an assistant did in a run."""


class ThreadRunStepCancelled(BaseModel):
    """A step of the run is cancelled."""

    event: Literal["thread.run.step.cancelled"]
    """Always `thread.run.step.cancelled`."""

    data: RunStep
    """Something that an assistant did in a run."""


class ThreadRunStepExpired(BaseModel):
    """A step of the run has expired."""

    event: Literal["thread.run.step.expired"]
    """Always `thread.run.step.expired`."""

    data: RunStep
    """Something that an assistant did in a run."""


class ThreadMessageCreated(BaseModel):
    """A message has been created."""

    event: Literal["thread.message.created"]
    """Always `thread.message.created`."""

    data: Message
    """A message of a thread."""


class ThreadMessageInProgress(BaseModel):
    """A message is being written."""

    event: Literal["thread.message.in_progress"]
    """Always `thread.message.in_progress`."""

    data: Message
    """A message of a thread."""


class ThreadMessageDelta(BaseModel):
    """A message has grown."""

    event: Literal["thread.message.delta"]
    """Always `thread.message.delta`."""

    data: MessageDeltaEvent
    """What comes new to a message while it is written."""


class ThreadMessageCompleted(BaseModel):
    """A message is whole."""

    event: Literal["thread.message.completed"]
    """Always `thread.message.completed`."""

    data: Message
    """A message of a thread."""


class ThreadMessageIncomplete(BaseModel):
    """A message was broken off."""

    event: Literal["thread.message.incomplete"]
    """Always `thread.message.incomplete`."""

    data: Message
    """A message of a thread."""


class ErrorEvent(BaseModel):
    """The service had an error; the stream ends."""

    event: Literal["error"]
    """Always `error`."""

    data: ErrorObject
    """Why an inference call failed."""


class DoneEvent(BaseModel):
    """The end of the stream."""

    event: Literal["done"]
    """Always `done`."""

    data: Literal["[DONE]"]
    """Always `[DONE]`, which is not JSON."""


AssistantStreamEvent: TypeAlias = Annotated[
    ThreadCreated
    | ThreadRunCreated
    | ThreadRunQueued
    | ThreadRunInProgress
    | ThreadRunRequiresAction
    | ThreadRunCompleted
    | ThreadRunIncomplete
    | ThreadRunFailed
    | ThreadRunCancelling
    | ThreadRunCancelled
    | ThreadRunExpired
    | ThreadRunStepCreated
    | ThreadRunStepInProgress
    | ThreadRunStepDelta
    | ThreadRunStepCompleted
    | ThreadRunStepFailed
    | ThreadRunStepCancelled
    | ThreadRunStepExpired
    | ThreadMessageCreated
    | ThreadMessageInProgress
    | ThreadMessageDelta
    | ThreadMessageCompleted
    | ThreadMessageIncomplete
    | ErrorEvent
    | DoneEvent,
    Discriminator(
        "event",
        {
            "thread.created": ThreadCreated,
            "thread.run.created": ThreadRunCreated,
            "thread.run.queued": ThreadRunQueued,
            "thread.run.in_progress": ThreadRunInProgress,
            "thread.run.requires_action": ThreadRunRequiresAction,
            "thread.run.completed": ThreadRunCompleted,
            "thread.run.incomplete": ThreadRunIncomplete,
            "thread.run.failed": ThreadRunFailed,
            "thread.run.cancelling": ThreadRunCancelling,
            "thread.run.cancelled": ThreadRunCancelled,
            "thread.run.expired": ThreadRunExpired,
            "thread.run.step.created": ThreadRunStepCreated,
            "thread.run.step.in_progress": ThreadRunStepInProgress,
            "thread.run.step.delta": ThreadRunStepDelta,
            "thread.run.step.completed": ThreadRunStepCompleted,
            "thread.run.step.failed": ThreadRunStepFailed,
            "thread.run.step.cancelled": ThreadRunStepCancelled,
            "thread.run.step.expired": ThreadRunStepExpired,
            "thread.message.created": ThreadMessageCreated,
            "thread.message.in_progress": ThreadMessageInProgress,
            "thread.message.delta": ThreadMessageDelta,
            "thread.message.completed": ThreadMessageCompleted,
            "thread.message.incomplete": ThreadMessageIncomplete,
            "error": ErrorEvent,
            "done": DoneEvent,
        },
    ),
]
"""Something that happened while a run was streamed; `event` tells what. On the wire it is a
server-sent event: the `event:` line has the name and the `data:` line the object, which does not
repeat the name.
"""


class ErrorObject(BaseModel):
    """Why an inference call failed."""

    code: str | None = None
    """A word for the error, such as `content_filter`, `context_length_exceeded` or
    `DeploymentNotFound`, or the HTTP status as text.
    """

    message: str | None = None
    """The error in words."""

    param: str | None = None
    """The parameter that is wrong, if it is one."""

    type: str | None = None
    """The kind of error, such as `invalid_request_error`."""

    status: int | None = None
    """The HTTP status, when the content filter blocked the prompt."""

    innererror: InnerError | None = None
    """Why the content filter blocked a prompt."""

    inner_error: InnerError | None = None
    """The name that the published contract gives to `innererror`. The service does not send it."""


class InnerError(BaseModel):
    """Why the content filter blocked a prompt."""

    code: InnerErrorCode | None = None
    """A word for the rule that was broken, `ResponsibleAIPolicyViolation`."""

    content_filter_result: ContentFilterPromptResults | None = None
    """What the content filter found in a prompt. Categories that were not checked are missing."""

    content_filter_results: ContentFilterPromptResults | None = None
    """The name that the published contract gives to `content_filter_result`. The service does not send
    it.
    """


InnerErrorCode: TypeAlias = Literal["ResponsibleAIPolicyViolation"]
"""A word for the rule that was broken, `ResponsibleAIPolicyViolation`."""
