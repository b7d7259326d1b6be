"""A program that was written for `openai`, with its imports changed. Only type checkers read this, and find nothing."""
# pyright: strict, reportPrivateUsage=false
# (`openai` keeps much that its users import in modules with an underscore.)

from __future__ import annotations

from typing import assert_type

import aoai_v2025_01_01_preview as openai
from aoai_v2025_01_01_preview import VERSION, AsyncClient, Client, NoneType, ProxiesTypes, RequestOptions, Transport
from aoai_v2025_01_01_preview._base_client import AsyncAPIClient, SyncAPIClient
from aoai_v2025_01_01_preview._client import OpenAI
from aoai_v2025_01_01_preview._exceptions import APIError, RateLimitError
from aoai_v2025_01_01_preview._legacy_response import HttpxBinaryResponseContent, LegacyAPIResponse
from aoai_v2025_01_01_preview._models import BaseModel
from aoai_v2025_01_01_preview._response import APIResponse, AsyncAPIResponse
from aoai_v2025_01_01_preview._streaming import AsyncStream, Stream
from aoai_v2025_01_01_preview._types import NOT_GIVEN, Body, FileTypes, Headers, NotGiven, Omit, Query
from aoai_v2025_01_01_preview.lib.azure import AsyncAzureADTokenProvider, AzureADTokenProvider, AzureOpenAI
from aoai_v2025_01_01_preview.lib.streaming.chat import ChunkEvent, ParsedChatCompletionSnapshot
from aoai_v2025_01_01_preview.resources import AsyncChat, Chat, Embeddings
from aoai_v2025_01_01_preview.resources.beta.threads.runs.runs import Runs
from aoai_v2025_01_01_preview.resources.chat import AsyncCompletions, Completions
from aoai_v2025_01_01_preview.resources.chat.completions.completions import Completions as DeepCompletions
from aoai_v2025_01_01_preview.types import ChatModel, CreateEmbeddingResponse
from aoai_v2025_01_01_preview.types.audio import TranscriptionCreateResponse
from aoai_v2025_01_01_preview.types.beta.assistant_create_params import ToolResources, ToolResourcesFileSearch
from aoai_v2025_01_01_preview.types.beta.assistant_stream_event import AssistantStreamEvent, ThreadMessageDelta
from aoai_v2025_01_01_preview.types.beta.threads import Message
from aoai_v2025_01_01_preview.types.beta.threads.run import RequiredAction
from aoai_v2025_01_01_preview.types.beta.threads.runs import FunctionToolCallDelta, RunStepDelta, ToolCallDelta
from aoai_v2025_01_01_preview.types.beta.threads.text_content_block import TextContentBlock
from aoai_v2025_01_01_preview.types.chat import (
    ChatCompletionChoice,
    ChatCompletionChunkChoiceDelta,
    ChatCompletionFunctionToolParam,
    ChatCompletionMessageFunctionToolCall,
    ChatCompletionMessageToolCall,
    ChatCompletionMessageToolCallUnion,
    ChatCompletionRole,
    ChatCompletionToolParam,
    ChatCompletionToolUnionParam,
)
from aoai_v2025_01_01_preview.types.chat.chat_completion import ChatCompletion, Choice, ChoiceLogprobs
from aoai_v2025_01_01_preview.types.chat.chat_completion_chunk import (
    ChatCompletionChunk,
    Choice as ChunkChoice,
    ChoiceDelta,
    ChoiceDeltaToolCall,
    ChoiceDeltaToolCallFunction,
)
from aoai_v2025_01_01_preview.types.chat.chat_completion_message import ChatCompletionMessage
from aoai_v2025_01_01_preview.types.chat.chat_completion_message_tool_call import Function
from aoai_v2025_01_01_preview.types.chat.completion_create_params import (
    CompletionCreateParamsNonStreaming,
    CompletionCreateParamsStreaming,
    ResponseFormat,
)
from aoai_v2025_01_01_preview.types.completion_usage import CompletionTokensDetails, CompletionUsage
from aoai_v2025_01_01_preview.types.create_embedding_response import Usage
from aoai_v2025_01_01_preview.types.embedding import Embedding
from aoai_v2025_01_01_preview.types.fine_tuning.job_create_params import Hyperparameters
from aoai_v2025_01_01_preview.types.shared import ErrorObject, FunctionDefinition, Metadata, ResponseFormatText
from aoai_v2025_01_01_preview.types.shared_params import FunctionDefinition as FunctionDefinitionParam


def an_answer(text: str) -> ChatCompletion:
    """As tests build it."""
    call = ChatCompletionMessageToolCall(
        id="call_1", type="function", function=Function(name="weather", arguments='{"city": "Rome"}')
    )
    message = ChatCompletionMessage(role="assistant", content=text, refusal=None, tool_calls=[call])
    return ChatCompletion(
        id="chatcmpl-1",
        object="chat.completion",
        created=0,
        model="gpt-4o",
        choices=[
            Choice(index=0, finish_reason="stop", message=message, logprobs=ChoiceLogprobs(content=[], refusal=[]))
        ],
        usage=CompletionUsage(
            prompt_tokens=1,
            completion_tokens=2,
            total_tokens=3,
            completion_tokens_details=CompletionTokensDetails(reasoning_tokens=1),
        ),
    )


def a_chunk() -> ChatCompletionChunk:
    call = ChoiceDeltaToolCall(index=0, function=ChoiceDeltaToolCallFunction(arguments="{"))
    choice = ChunkChoice(index=0, delta=ChoiceDelta(content="Hi", tool_calls=[call]), finish_reason=None)
    return ChatCompletionChunk(id="1", object="chat.completion.chunk", created=0, model="gpt-4o", choices=[choice])


def vectors() -> CreateEmbeddingResponse:
    return CreateEmbeddingResponse(
        object="list",
        model="ada",
        data=[Embedding(object="embedding", index=0, embedding=[0.1])],
        usage=Usage(prompt_tokens=1, total_tokens=1),
    )


def one_thing_of_two_names(
    choice: Choice, delta: ChoiceDelta, tool: ChatCompletionFunctionToolParam, call: ChatCompletionMessageToolCallUnion
) -> None:
    assert_type(choice, ChatCompletionChoice)
    assert_type(delta, ChatCompletionChunkChoiceDelta)
    assert_type(tool, ChatCompletionToolParam)
    assert_type(call, ChatCompletionMessageFunctionToolCall)


def arguments_put_together(client: AzureOpenAI) -> None:
    whole: CompletionCreateParamsNonStreaming = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Hello"}]}
    assert_type(client.chat.completions.create(**whole), ChatCompletion)
    stream: CompletionCreateParamsStreaming = {"model": "gpt-4o", "messages": [], "stream": True}
    assert_type(client.chat.completions.create(**stream), Stream[ChatCompletionChunk])
    tools: list[ChatCompletionToolUnionParam] = [{"type": "function", "function": {"name": "weather"}}]
    form: ResponseFormat = {"type": "json_object"}
    client.chat.completions.create(model="gpt-4o", messages=[], tools=tools, response_format=form)
    resources: ToolResources = {"file_search": ToolResourcesFileSearch(vector_store_ids=["vs_1"])}
    client.beta.assistants.create(model="gpt-4o", tool_resources=resources)
    settings: Hyperparameters = {"n_epochs": 2}
    client.fine_tuning.jobs.create(model="gpt-4o", training_file="file-1", hyperparameters=settings)


def names_by_their_place(
    completion: openai.types.chat.ChatCompletion, message: openai.types.beta.threads.Message
) -> tuple[ChatCompletion, Message]:
    return completion, message


def in_annotations(
    clients: tuple[Client, AsyncClient, OpenAI, SyncAPIClient, AsyncAPIClient],
    resources: tuple[Chat, AsyncChat, Completions, AsyncCompletions, DeepCompletions, Embeddings, Runs],
    responses: tuple[HttpxBinaryResponseContent, LegacyAPIResponse[str], APIResponse[str], AsyncAPIResponse[str]],
    streams: tuple[Stream[str], AsyncStream[str], ChunkEvent, ParsedChatCompletionSnapshot],
    providers: tuple[AzureADTokenProvider, AsyncAzureADTokenProvider],
    settings: tuple[ProxiesTypes, Transport, RequestOptions],
    extras: tuple[Headers, Query, Body, FileTypes, NotGiven, Omit],
    events: tuple[AssistantStreamEvent, ThreadMessageDelta, RunStepDelta, ToolCallDelta, FunctionToolCallDelta],
    parts: tuple[RequiredAction, TextContentBlock, TranscriptionCreateResponse],
    shared: tuple[ErrorObject, FunctionDefinition, FunctionDefinitionParam, Metadata, ResponseFormatText],
    names: tuple[ChatModel, ChatCompletionRole],
    errors: tuple[APIError, RateLimitError],
    model: BaseModel,
) -> None:
    version: str = VERSION
    assert_type(NOT_GIVEN, Omit)
    assert isinstance(None, NoneType), version
