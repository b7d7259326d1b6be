# Made by aoaigen 0.1.0 from API version 2024-09-01-preview. Edits are lost when it is made again.

"""What `client.chat.completions` gives."""

from __future__ import annotations

from typing import Annotated, Generic, Literal, TypeAlias

from ..._runtime.models import BaseModel, Derived
from ..._runtime.types import ResponseFormatT
from .._shared import CompletionUsage, ContentFilterChoiceResults, PromptFilterResult


class ChatCompletion(BaseModel):
    """The model's answer to a conversation."""

    id: str
    """The id of the completion."""

    prompt_filter_results: list[PromptFilterResult] | None = None
    """What the content filter found in the prompt."""

    choices: list[ChatCompletionChoice]
    """The answers, as many as `n` asked for."""

    created: int
    """When the completion was made, in seconds since 1970 (UTC)."""

    model: str
    """The model and its version; not the name of the deployment."""

    system_fingerprint: str | None = None
    """The state of the backend. Answers to the same `seed` may differ where it differs."""

    object: Literal["chat.completion"]
    """Always `chat.completion`."""

    usage: CompletionUsage | None = None
    """The tokens that a call used, which is what it is charged for."""


class ChatCompletionChoice(BaseModel):
    """One answer of the model."""

    finish_reason: ChatCompletionFinishReason
    """Why an answer ended: by itself or at a stop text (`stop`), at the limit of tokens (`length`), to
    call tools (`tool_calls`, or `function_call` with the older `functions`), or because the content
    filter cut it off (`content_filter`).
    """

    index: int
    """The place of the answer among the choices, from 0."""

    message: ChatCompletionMessage
    """A message that the model generated."""

    content_filter_results: ContentFilterChoiceResults | None = None
    """What the content filter found in an answer. Categories that were not checked are missing."""

    logprobs: ChatCompletionChoiceLogprobs | None
    """The log probabilities of the answer's tokens, null unless `logprobs` asked for them."""


ChatCompletionFinishReason: TypeAlias = Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
"""Why an answer ended: by itself or at a stop text (`stop`), at the limit of tokens (`length`), to
call tools (`tool_calls`, or `function_call` with the older `functions`), or because the content
filter cut it off (`content_filter`).
"""


class ChatCompletionChoiceLogprobs(BaseModel):
    """The log probabilities of the tokens of an answer."""

    content: list[ChatCompletionTokenLogprob] | None
    """The tokens of the message."""

    refusal: list[ChatCompletionTokenLogprob] | None
    """The tokens of the refusal."""


class ChatCompletionTokenLogprob(BaseModel):
    """A token of an answer, with its probability and the alternatives to it."""

    token: str
    """The token."""

    logprob: float
    """The natural logarithm of the token's probability; -9999 for a very unlikely one."""

    bytes: list[int] | None
    """The UTF-8 bytes of the token. A character may be spread over several tokens."""

    top_logprobs: list[ChatCompletionTokenLogprobTopLogprob]
    """The likeliest tokens for this position, as many as `top_logprobs` asked for."""


class ChatCompletionTokenLogprobTopLogprob(BaseModel):
    """A token that was likely at a position, with its probability."""

    token: str
    """The token."""

    logprob: float
    """The natural logarithm of the token's probability."""

    bytes: list[int] | None
    """The UTF-8 bytes of the token. A character may be spread over several tokens."""


class ChatCompletionMessage(BaseModel):
    """A message that the model generated."""

    role: Literal["assistant"]
    """Always `assistant`."""

    refusal: str | None
    """What the model says when it declines to answer."""

    content: str | None
    """The text of the message, null when the model calls tools instead."""

    tool_calls: list[ChatCompletionMessageToolCall] | None = None
    """The tools that the model calls. Run them and answer each with a tool message."""

    function_call: ChatCompletionMessageFunctionCall | None = None
    """The function that the model calls, and with what. Superseded by `ChatCompletionMessageToolCall`."""

    context: AzureChatMessageContext | None = None
    """What an answer was grounded in, for calls with `data_sources`."""


class ChatCompletionMessageToolCall(BaseModel):
    """A call of a tool that the model makes."""

    id: str
    """The id of the call, which the tool message with its result repeats."""

    type: Literal["function"]
    """The kind of tool, `function`."""

    function: ChatCompletionMessageToolCallFunction
    """The function that the model calls, and with what."""


class ChatCompletionMessageToolCallFunction(BaseModel):
    """The function that the model calls, and with what."""

    name: str
    """The name of the function."""

    arguments: str
    """The arguments as JSON text. The model may write invalid JSON or name parameters that do not
    exist: check before use.
    """


class ChatCompletionMessageFunctionCall(BaseModel):
    """The function that the model calls, and with what. Superseded by `ChatCompletionMessageToolCall`."""

    name: str
    """The name of the function."""

    arguments: str
    """The arguments as JSON text. The model may write invalid JSON, so check before use."""


class AzureChatMessageContext(BaseModel):
    """What an answer was grounded in, for calls with `data_sources`."""

    citations: list[AzureChatCitation] | None = None
    """The passages that were given to the model. `[doc1]` in the text stands for the first one."""

    intent: str | None = None
    """What was searched for, as found out from the conversation; often a JSON list inside the text."""

    all_retrieved_documents: list[AzureChatRetrievedDocument] | None = None
    """All passages that were found, used or not. Only there if `include_contexts` asked for it."""


class AzureChatCitation(BaseModel):
    """A passage from a data source."""

    content: str
    """The text of the passage."""

    title: str | None = None
    """The title of the document."""

    url: str | None = None
    """The URL of the document."""

    filepath: str | None = None
    """The file name of the document."""

    chunk_id: str | None = None
    """The id of the passage within the document."""

    rerank_score: float | None = None
    """How well the passage fits the question, as the ranking by meaning judged."""


class AzureChatRetrievedDocument(BaseModel):
    """A passage that was found in a data source, whether or not the model was given it."""

    content: str
    """The text of the passage."""

    title: str | None = None
    """The title of the document."""

    url: str | None = None
    """The URL of the document."""

    filepath: str | None = None
    """The file name of the document."""

    chunk_id: str | None = None
    """The id of the passage within the document."""

    rerank_score: float | None = None
    """How well the passage fits the question, as the ranking by meaning judged."""

    search_queries: list[str]
    """The searches that found the passage."""

    data_source_index: int
    """The place of the data source in `data_sources`, from 0."""

    original_search_score: float
    """How well the passage fits the question, as the search itself judged."""

    filter_reason: AzureChatRetrievedDocumentFilterReason | None = None
    """Why a passage was held back from the model: too low a score in the search (`score`) or in the
    ranking (`rerank`). Missing where it was given to the model.
    """


AzureChatRetrievedDocumentFilterReason: TypeAlias = Literal["score", "rerank"]
"""Why a passage was held back from the model: too low a score in the search (`score`) or in the
ranking (`rerank`). Missing where it was given to the model.
"""


class ChatCompletionChunk(BaseModel):
    """A piece of a streamed answer."""

    id: str
    """The id of the completion, the same in all chunks. Empty in chunks that only carry filter
    results.
    """

    choices: list[ChatCompletionChunkChoice]
    """The new pieces. Empty in the chunks with the prompt's filter results and with the usage."""

    created: int
    """When the completion was made, in seconds since 1970 (UTC). 0 in chunks that only carry filter
    results.
    """

    model: str
    """The model and its version. Empty in chunks that only carry filter results."""

    system_fingerprint: str | None = None
    """The state of the backend. Answers to the same `seed` may differ where it differs."""

    object: Literal["chat.completion.chunk", ""]
    """`chat.completion.chunk`, or empty in chunks that only carry filter results."""

    prompt_filter_results: list[PromptFilterResult] | None = None
    """What the content filter found in the prompt. Comes in the first chunk, before any text."""

    usage: CompletionUsage | None = None
    """The tokens used, in the last chunk if `stream_options.include_usage` asked for it, else null."""


class ChatCompletionChunkChoice(BaseModel):
    """A piece of one of the answers."""

    delta: ChatCompletionChunkChoiceDelta
    """What is new in the answer; pieces of text are to be joined. Empty in the last chunk of an
    answer, and missing from the chunks of the asynchronous content filter.
    """

    logprobs: ChatCompletionChoiceLogprobs | None = None
    """The log probabilities of the new tokens, null unless `logprobs` asked for them."""

    finish_reason: ChatCompletionFinishReason | None
    """Why the answer ended, null while it goes on. Chunks with filter results may still follow, so
    read the stream to its end.
    """

    index: int
    """The place of the answer among the choices, from 0."""

    content_filter_results: ContentFilterChoiceResults | None = None
    """What the content filter found in the answer so far; empty in most chunks. With the asynchronous
    filter it comes late, in chunks of its own.
    """

    content_filter_result: ContentFilterChoiceResults | None = None
    """Carries `error` when the content filter was out of order and let the answer through unchecked."""

    content_filter_offsets: ContentFilterOffsets | None = None
    """Which part of a streamed answer the results of the asynchronous content filter are about, in
    characters from the beginning of the answer.
    """


class ChatCompletionChunkChoiceDelta(BaseModel):
    """What is new in the answer; pieces of text are to be joined. Empty in the last chunk of an
    answer, and missing from the chunks of the asynchronous content filter.
    """

    content: str | None = None
    """The next piece of the text."""

    function_call: ChatCompletionChunkChoiceDeltaFunctionCall | None = None
    """A piece of a function call. Superseded by `tool_calls`."""

    tool_calls: list[ChatCompletionChunkChoiceDeltaToolCall] | None = None
    """The next pieces of the tool calls, each with the `index` of the call that it belongs to."""

    role: Literal["system", "user", "assistant", "tool"] | None = None
    """Who says the message, in the first piece."""

    refusal: str | None = None
    """The next piece of what the model says when it declines to answer."""

    context: AzureChatMessageContext | None = None
    """What an answer was grounded in, for calls with `data_sources`."""


class ChatCompletionChunkChoiceDeltaFunctionCall(BaseModel):
    """A piece of a function call. Superseded by `tool_calls`."""

    arguments: str | None = None
    """The next piece of the arguments' JSON text."""

    name: str | None = None
    """The name of the function, in the first piece."""


class ChatCompletionChunkChoiceDeltaToolCall(BaseModel):
    """A piece of a tool call."""

    index: int
    """The place of the call among the calls of the message, from 0."""

    id: str | None = None
    """The id of the call, in its first piece."""

    type: Literal["function"] | None = None
    """The kind of tool, `function`, in the first piece."""

    function: ChatCompletionChunkChoiceDeltaToolCallFunction | None = None
    """A piece of the function that a tool call names."""


class ChatCompletionChunkChoiceDeltaToolCallFunction(BaseModel):
    """A piece of the function that a tool call names."""

    name: str | None = None
    """The name of the function, in the first piece."""

    arguments: str | None = None
    """The next piece of the arguments' JSON text."""


AzureSearchQueryType: TypeAlias = Literal[
    "simple", "semantic", "vector", "vector_simple_hybrid", "vector_semantic_hybrid"
]
"""How the index is searched: by words (`simple`), by words and ranked by meaning (`semantic`), by
vectors (`vector`), or by words and vectors, without (`vector_simple_hybrid`) and with ranking by
meaning (`vector_semantic_hybrid`).
"""


ElasticsearchQueryType: TypeAlias = Literal["simple", "vector"]
"""How the index is searched, by words (`simple`) or by vectors (`vector`)."""


DataSourceContextProperty: TypeAlias = Literal["citations", "intent", "all_retrieved_documents"]
"""A part of `context` in an answer: the passages that the model was given (`citations`), what was
searched for (`intent`), or all passages that were found (`all_retrieved_documents`).
"""


class ContentFilterOffsets(BaseModel):
    """Which part of a streamed answer the results of the asynchronous content filter are about, in
    characters from the beginning of the answer.
    """

    check_offset: int | None = None
    """Up to where the answer has been checked in full."""

    start_offset: int | None = None
    """Where the part begins."""

    end_offset: int | None = None
    """Where the part ends."""


class ParsedChatCompletion(ChatCompletion, Generic[ResponseFormatT]):
    """An answer with what its texts and the arguments of its tool calls stand for."""

    choices: list[ParsedChoice[ResponseFormatT]]  # type: ignore[assignment]
    """The answers, as many as `n` asked for."""


class ParsedChoice(ChatCompletionChoice, Generic[ResponseFormatT]):
    """One answer of the model."""

    message: ParsedChatCompletionMessage[ResponseFormatT]  # pyright: ignore[reportIncompatibleVariableOverride]
    """What the model says."""


class ParsedChatCompletionMessage(ChatCompletionMessage, Generic[ResponseFormatT]):
    """A message that the model generated, and what its text stands for."""

    parsed: Annotated[ResponseFormatT | None, Derived()] = None
    """The text as the type that `response_format` named. None without such a type, and for a refusal."""

    tool_calls: list[ParsedFunctionToolCall] | None = None  # type: ignore[assignment]
    """The tools that it calls."""


class ParsedFunctionToolCall(ChatCompletionMessageToolCall):
    """A call of a tool."""

    function: ParsedFunction  # pyright: ignore[reportIncompatibleVariableOverride]
    """The function that the model calls, and with what."""


class ParsedFunction(ChatCompletionMessageToolCallFunction):
    """The function that the model calls, and what its arguments stand for."""

    parsed_arguments: Annotated[object | None, Derived()] = None
    """The arguments as the type that the tool was made of by `pydantic_function_tool`, or as plain
    JSON values for other `strict` tools. None for tools that are neither.
    """
