"""A small client, written as the generator writes them."""

from __future__ import annotations

from functools import cached_property
from types import NoneType
from typing import TYPE_CHECKING, Literal, overload

from runtime.azure_client import AsyncAzureClient, SyncAzureClient
from runtime.caller import (
    async_raw_caller,
    async_returns_raw,
    async_returns_streamed,
    async_streamed_caller,
    raw_caller,
    returns_raw,
    returns_streamed,
    streamed_caller,
)
from runtime.client import Package
from runtime.models import BaseModel
from runtime.openai_client import AsyncOpenAIClient, SyncOpenAIClient
from runtime.operation import CallOptions, Operation, PackedFloats
from runtime.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from runtime.resource import AsyncResource, SyncResource
from runtime.sentinels import NotGiven, Omit, not_given, omit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from httpx import Timeout
    from runtime.caller import AsyncCaller, SyncCaller
    from runtime.responses import HttpxBinaryResponseContent
    from runtime.streaming import AsyncStream, Stream
    from runtime.types import Body, FileTypes, Headers, Query

PACKAGE = Package("aoai-v2024-10-21", "aoai_v2024_10_21", "0.1.0", "2024-10-21")

_CREATE = Operation("ChatCompletions_Create", "POST", "/chat/completions", deployment=True, body="json")
_EMBED = Operation(
    "embeddings_create",
    "POST",
    "/embeddings",
    deployment=True,
    body="json",
    packed_floats=PackedFloats("encoding_format", "base64", ("data", "embedding")),
)
_LIST = Operation("FineTuning_List", "GET", "/fine_tuning/jobs")
_UPLOAD = Operation("Files_Upload", "POST", "/files", body="multipart", files=("file",))
_DELETE = Operation("FineTuning_Delete", "DELETE", "/fine_tuning/jobs/{fine-tuning-job-id}")
_CONTENT = Operation("Files_GetContent", "GET", "/files/{file-id}/content", accept="application/octet-stream")

KEY = "secret-key-0123456789"


class Delta(BaseModel):
    content: str | None = None


class Choice(BaseModel):
    index: int
    delta: Delta | None = None
    finish_reason: str | None = None


class ChatCompletion(BaseModel):
    id: str
    choices: list[Choice]


class Embedding(BaseModel):
    embedding: list[float]


class Embeddings(BaseModel):
    data: list[Embedding]


class Job(BaseModel):
    id: str


class Chat(SyncResource):
    @overload
    def create(
        self,
        *,
        messages: Sequence[Mapping[str, object]],
        model: str | Omit = omit,
        logit_bias: dict[int, int] | Omit = omit,
        stream: Literal[False] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> ChatCompletion: ...
    @overload
    def create(
        self,
        *,
        messages: Sequence[Mapping[str, object]],
        stream: Literal[True],
        model: str | Omit = omit,
        logit_bias: dict[int, int] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Stream[ChatCompletion]: ...
    def create(
        self,
        *,
        messages: Sequence[Mapping[str, object]],
        model: str | Omit = omit,
        logit_bias: dict[int, int] | Omit = omit,
        stream: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> ChatCompletion | Stream[ChatCompletion]:
        body = {"messages": messages, "model": model, "logit_bias": logit_bias, "stream": stream}
        options = CallOptions(extra_headers, extra_query, extra_body, timeout)
        if stream:
            return self._client.stream(_CREATE, ChatCompletion, model=model, body=body, options=options)
        return self._client.request(_CREATE, ChatCompletion, model=model, body=body, options=options)

    def embed(self, *, input: str, model: str, encoding_format: str | Omit = omit) -> Embeddings:
        body = {"input": input, "model": model, "encoding_format": encoding_format}
        return self._client.request(
            _EMBED, Embeddings, model=model, body=body, options=CallOptions(None, None, None, not_given)
        )

    @cached_property
    def with_raw_response(self) -> ChatWithRawResponse:
        return ChatWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> ChatWithStreamingResponse:
        return ChatWithStreamingResponse(self._client)


class ChatWithRawResponse:
    def __init__(self, client: SyncCaller) -> None:
        resource = Chat(raw_caller(client))
        self.create = returns_raw(resource.create)
        self.embed = returns_raw(resource.embed)


class ChatWithStreamingResponse:
    def __init__(self, client: SyncCaller) -> None:
        resource = Chat(streamed_caller(client))
        self.create = returns_streamed(resource.create)
        self.embed = returns_streamed(resource.embed)


class AsyncChat(AsyncResource):
    @overload
    async def create(
        self,
        *,
        messages: Sequence[Mapping[str, object]],
        model: str | Omit = omit,
        logit_bias: dict[int, int] | Omit = omit,
        stream: Literal[False] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> ChatCompletion: ...
    @overload
    async def create(
        self,
        *,
        messages: Sequence[Mapping[str, object]],
        stream: Literal[True],
        model: str | Omit = omit,
        logit_bias: dict[int, int] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> AsyncStream[ChatCompletion]: ...
    async def create(
        self,
        *,
        messages: Sequence[Mapping[str, object]],
        model: str | Omit = omit,
        logit_bias: dict[int, int] | Omit = omit,
        stream: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> ChatCompletion | AsyncStream[ChatCompletion]:
        body = {"messages": messages, "model": model, "logit_bias": logit_bias, "stream": stream}
        options = CallOptions(extra_headers, extra_query, extra_body, timeout)
        if stream:
            return await self._client.stream(_CREATE, ChatCompletion, model=model, body=body, options=options)
        return await self._client.request(_CREATE, ChatCompletion, model=model, body=body, options=options)

    async def embed(self, *, input: str, model: str, encoding_format: str | Omit = omit) -> Embeddings:
        body = {"input": input, "model": model, "encoding_format": encoding_format}
        return await self._client.request(
            _EMBED, Embeddings, model=model, body=body, options=CallOptions(None, None, None, not_given)
        )

    @cached_property
    def with_raw_response(self) -> AsyncChatWithRawResponse:
        return AsyncChatWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncChatWithStreamingResponse:
        return AsyncChatWithStreamingResponse(self._client)


class AsyncChatWithRawResponse:
    def __init__(self, client: AsyncCaller) -> None:
        resource = AsyncChat(async_raw_caller(client))
        self.create = async_returns_raw(resource.create)
        self.embed = async_returns_raw(resource.embed)


class AsyncChatWithStreamingResponse:
    def __init__(self, client: AsyncCaller) -> None:
        resource = AsyncChat(async_streamed_caller(client))
        self.create = async_returns_streamed(resource.create)
        self.embed = async_returns_streamed(resource.embed)


class Files(SyncResource):
    def jobs(self, *, limit: int | Omit = omit, extra_query: Query | None = None) -> SyncCursorPage[Job]:
        return self._client.page(
            _LIST, SyncCursorPage[Job], query={"limit": limit}, options=CallOptions(None, extra_query, None, not_given)
        )

    def upload(self, *, file: FileTypes, purpose: str) -> Job:
        return self._client.request(
            _UPLOAD,
            Job,
            body={"file": file, "purpose": purpose},
            options=CallOptions(None, None, None, not_given),
        )

    def delete(self, job: str) -> None:
        return self._client.request(
            _DELETE, NoneType, path={"fine-tuning-job-id": job}, options=CallOptions(None, None, None, not_given)
        )

    def content(self, file: str) -> HttpxBinaryResponseContent:
        return self._client.download(_CONTENT, path={"file-id": file}, options=CallOptions(None, None, None, not_given))

    @cached_property
    def with_raw_response(self) -> FilesWithRawResponse:
        return FilesWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> FilesWithStreamingResponse:
        return FilesWithStreamingResponse(self._client)


class FilesWithRawResponse:
    def __init__(self, client: SyncCaller) -> None:
        resource = Files(raw_caller(client))
        self.jobs = returns_raw(resource.jobs)
        self.content = returns_raw(resource.content)


class FilesWithStreamingResponse:
    def __init__(self, client: SyncCaller) -> None:
        self.content = returns_streamed(Files(streamed_caller(client)).content)


class AsyncFiles(AsyncResource):
    def jobs(
        self, *, limit: int | Omit = omit, extra_query: Query | None = None
    ) -> AsyncPaginator[Job, AsyncCursorPage[Job]]:
        return self._client.page(
            _LIST, AsyncCursorPage[Job], query={"limit": limit}, options=CallOptions(None, extra_query, None, not_given)
        )

    async def upload(self, *, file: FileTypes, purpose: str) -> Job:
        return await self._client.request(
            _UPLOAD,
            Job,
            body={"file": file, "purpose": purpose},
            options=CallOptions(None, None, None, not_given),
        )

    async def delete(self, job: str) -> None:
        return await self._client.request(
            _DELETE, NoneType, path={"fine-tuning-job-id": job}, options=CallOptions(None, None, None, not_given)
        )

    async def content(self, file: str) -> HttpxBinaryResponseContent:
        return await self._client.download(
            _CONTENT, path={"file-id": file}, options=CallOptions(None, None, None, not_given)
        )

    @cached_property
    def with_raw_response(self) -> AsyncFilesWithRawResponse:
        return AsyncFilesWithRawResponse(self._client)

    @cached_property
    def with_streaming_response(self) -> AsyncFilesWithStreamingResponse:
        return AsyncFilesWithStreamingResponse(self._client)


class AsyncFilesWithRawResponse:
    def __init__(self, client: AsyncCaller) -> None:
        resource = AsyncFiles(async_raw_caller(client))
        self.jobs = async_returns_raw(resource.jobs)
        self.content = async_returns_raw(resource.content)


class AsyncFilesWithStreamingResponse:
    def __init__(self, client: AsyncCaller) -> None:
        self.content = async_returns_streamed(AsyncFiles(async_streamed_caller(client)).content)


class AzureOpenAI(SyncAzureClient):
    _package = PACKAGE

    @cached_property
    def chat(self) -> Chat:
        return Chat(self._caller)

    @cached_property
    def files(self) -> Files:
        return Files(self._caller)


class AsyncAzureOpenAI(AsyncAzureClient):
    _package = PACKAGE

    @cached_property
    def chat(self) -> AsyncChat:
        return AsyncChat(self._caller)

    @cached_property
    def files(self) -> AsyncFiles:
        return AsyncFiles(self._caller)


class OpenAI(SyncOpenAIClient):
    _package = PACKAGE

    @cached_property
    def chat(self) -> Chat:
        return Chat(self._caller)


class AsyncOpenAI(AsyncOpenAIClient):
    _package = PACKAGE

    @cached_property
    def chat(self) -> AsyncChat:
        return AsyncChat(self._caller)
