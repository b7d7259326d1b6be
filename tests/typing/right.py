"""Right uses of a package, by each kind of call. Only type checkers read this; they must find nothing to say."""
# pyright: strict, reportPrivateUsage=false
# (The request id of an answer is `_request_id`, as in the `openai` package.)

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, assert_type

import aoai
import aoai_v2025_01_01_preview
import httpx
import pydantic
from aoai_v2024_10_21 import (
    DEFAULT_MAX_RETRIES,
    NOT_GIVEN,
    APIConnectionError,
    APIError,
    APIResponse,
    APIStatusError,
    APITimeoutError,
    AsyncAPIResponse,
    AsyncAzureOpenAI,
    AsyncOpenAI,
    AsyncStream,
    AzureOpenAI,
    BadRequestError,
    ConfigurationError,
    ContentFilterFinishReasonError,
    DefaultAsyncHttpxClient,
    DefaultHttpxClient,
    HttpxBinaryResponseContent,
    LengthFinishReasonError,
    NotGiven,
    Omit,
    OpenAI,
    OpenAIError,
    RateLimitError,
    Stream,
    Timeout,
    file_from_path,
    not_given,
    omit,
    pydantic_function_tool,
)
from aoai_v2024_10_21.lib.streaming.chat import ChatCompletionStream, FunctionToolCallArgumentsDoneEvent
from aoai_v2024_10_21.pagination import AsyncCursorPage, AsyncPage, SyncCursorPage, SyncPage
from aoai_v2024_10_21.types import (
    Batch,
    BatchCompletionCreateParams,
    BatchEmbeddingCreateParams,
    BatchFailure,
    BatchProgress,
    BatchResult,
    Completion,
    CompletionUsage,
    ContentFilterChoiceResults,
    CreateEmbeddingResponse,
    EmbeddingCreateParams,
    FileObject,
    Image,
    ImagesResponse,
    Model,
    Upload,
)
from aoai_v2024_10_21.types.audio import Transcription, TranscriptionVerbose, Translation, TranslationVerbose
from aoai_v2024_10_21.types.chat import (
    ChatCompletion,
    ChatCompletionAssistantMessageParam,
    ChatCompletionChoice,
    ChatCompletionChunk,
    ChatCompletionFinishReason,
    ChatCompletionMessage,
    ChatCompletionMessageParam,
    ChatCompletionMessageToolCall,
    ChatCompletionToolParam,
    ChatDataSourceParam,
    CompletionCreateParams,
    ParsedChatCompletion,
)
from aoai_v2024_10_21.types.fine_tuning import FineTuningJob, FineTuningJobEvent
from aoai_v2024_10_21.types.fine_tuning.jobs import FineTuningJobCheckpoint
from aoai_v2024_10_21.types.uploads import UploadPart
from aoai_v2025_01_01_preview.lib.streaming import AsyncAssistantStreamManager
from aoai_v2025_01_01_preview.types.beta import AssistantStreamEvent
from aoai_v2025_01_01_preview.types.beta.threads import Message, Run, Text, TextDelta
from aoai_v2025_01_01_preview.types.beta.threads.runs import RunStep
from azure.core.credentials import AzureKeyCredential

# --- Clients ---------------------------------------------------------------------------------------------------------


class Token:
    def __init__(self, scope: str) -> None:
        self.token = f"a token for {scope}"


class Credential:
    def get_token(self, *scopes: str) -> Token:
        return Token(*scopes)


class AsyncCredential:
    async def get_token(self, *scopes: str) -> Token:
        return Token(*scopes)


async def fetch_token() -> str:
    return "a token"


def clients(provider: Callable[[], str]) -> None:
    AzureOpenAI()
    AzureOpenAI(azure_endpoint="https://resource.openai.azure.com", api_key="key", azure_deployment="gpt-4o")
    AzureOpenAI(
        azure_ad_token_provider=provider, api_version="2024-10-21", timeout=None, max_retries=DEFAULT_MAX_RETRIES
    )
    AzureOpenAI(credential=Credential(), token_scope="https://cognitiveservices.azure.com/.default")
    AzureOpenAI(credential=Credential(), token_scope="ai")
    AzureOpenAI(credential=AzureKeyCredential("a key"))
    AsyncAzureOpenAI(credential=AzureKeyCredential("a key"))
    AzureOpenAI(api_key=provider, base_url="https://gateway.example/openai", timeout=Timeout(10.0, connect=2.0))
    AzureOpenAI(http_client=httpx.Client(), default_headers={"x-team": "search", "user-agent": omit})
    AzureOpenAI(http_client=DefaultHttpxClient(proxy="http://localhost:8080"), default_query={"trace": 1})
    AsyncAzureOpenAI(credential=AsyncCredential(), http_client=httpx.AsyncClient())
    AsyncAzureOpenAI(credential=Credential(), http_client=DefaultAsyncHttpxClient())
    AsyncAzureOpenAI(azure_ad_token_provider=fetch_token)
    AsyncAzureOpenAI(azure_ad_token_provider=provider)


def client_options(client: AzureOpenAI, async_client: AsyncAzureOpenAI) -> None:
    assert_type(client.with_options(timeout=5, max_retries=0), AzureOpenAI)
    assert_type(client.copy(default_headers={"x-team": "search"}), AzureOpenAI)
    assert_type(async_client.with_options(api_key=fetch_token), AsyncAzureOpenAI)
    assert_type(client.api_version, str)
    assert_type(client.is_closed, bool)
    assert_type(client.base_url, httpx.URL)
    assert_type(client.default_headers, dict[str, str | Omit])
    assert_type(client.auth_headers, dict[str, str])
    client.base_url = "https://gateway.example/openai"
    client.base_url = httpx.URL("https://gateway.example/openai")
    client.api_key, client.organization, client.project = "key", "org", None
    client.timeout, client.max_retries = Timeout(5.0), 0
    async_client.api_key = fetch_token
    AzureOpenAI(base_url=client.base_url, api_key=client.api_key)
    OpenAI(api_key="key", telemetry="content")
    assert_type(client.with_options(timeout=5).chat.completions.create(messages=[]), ChatCompletion)
    client.close()


def client_as_context() -> None:
    with AzureOpenAI() as client:
        assert_type(client, AzureOpenAI)


async def async_client_as_context() -> None:
    async with AsyncAzureOpenAI() as client:
        assert_type(client, AsyncAzureOpenAI)
    await client.close()


# --- Chat ------------------------------------------------------------------------------------------------------------


def chat(client: AzureOpenAI) -> None:
    completion = client.chat.completions.create(
        model="gpt-4o",
        messages=[
            {"role": "system", "content": "Be brief."},
            {"role": "user", "content": "Hello", "name": "ada"},
        ],
        temperature=0.2,
        max_tokens=None,
        stop=["\n"],
        logit_bias={"50256": -100},
        response_format={"type": "json_object"},
        user=omit,
        extra_headers={"x-ms-client-request-id": "1"},
        extra_query={"trace": True},
        extra_body={"new": 1},
        timeout=30,
    )
    assert_type(completion, ChatCompletion)
    assert_type(completion._request_id, str | None)
    assert_type(completion.id, str)
    assert_type(completion.object, Literal["chat.completion"])
    assert_type(completion.usage, CompletionUsage | None)
    choice = completion.choices[0]
    assert_type(choice, ChatCompletionChoice)
    assert_type(choice.finish_reason, Literal["stop", "length", "tool_calls", "content_filter", "function_call"])
    assert_type(choice.message.content, str | None)
    assert_type(choice.content_filter_results, ContentFilterChoiceResults | None)
    if choice.content_filter_results and choice.content_filter_results.hate:
        assert_type(choice.content_filter_results.hate.severity, Literal["safe", "low", "medium", "high"])
    if completion.usage and (details := completion.usage.completion_tokens_details):
        assert_type(details.reasoning_tokens, int | None)
    assert_type(completion.model_dump(), dict[str, Any])
    assert_type(completion.model_dump_json(indent=2), str)
    assert_type(completion.model_copy(update={"id": "1"}), ChatCompletion)


def chat_streamed(client: AzureOpenAI) -> None:
    stream = client.chat.completions.create(
        messages=[{"role": "user", "content": "Count"}], stream=True, stream_options={"include_usage": True}
    )
    assert_type(stream, Stream[ChatCompletionChunk])
    with stream:
        for chunk in stream:
            assert_type(chunk, ChatCompletionChunk)
            for choice in chunk.choices:
                assert_type(choice.delta.content, str | None)
                for call in choice.delta.tool_calls or []:
                    assert_type(call.index, int)
    stream.close()


def chat_streamed_or_not(client: AzureOpenAI, stream: bool) -> None:
    whole = client.chat.completions.create(messages=[], stream=False)
    assert_type(whole, ChatCompletion)
    either = client.chat.completions.create(messages=[], stream=stream)
    assert_type(either, ChatCompletion | Stream[ChatCompletionChunk])


TOOLS: list[ChatCompletionToolParam] = [
    {
        "type": "function",
        "function": {
            "name": "weather",
            "description": "Tells the weather of a city.",
            "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
            "strict": True,
        },
    }
]


def chat_with_tools(client: AzureOpenAI) -> None:
    messages: list[ChatCompletionMessageParam] = [{"role": "user", "content": "Rain in Rome?"}]
    completion = client.chat.completions.create(messages=messages, tools=TOOLS, tool_choice="auto")
    message = completion.choices[0].message
    assert_type(message, ChatCompletionMessage)
    messages.append(message)
    for call in message.tool_calls or []:
        assert_type(call, ChatCompletionMessageToolCall)
        assert_type(call.type, Literal["function"])
        assert_type(call.function.arguments, str)
        messages.append({"role": "tool", "tool_call_id": call.id, "content": "Sun."})
    client.chat.completions.create(messages=messages, tools=TOOLS, parallel_tool_calls=False)
    client.chat.completions.create(
        messages=[message], tool_choice={"type": "function", "function": {"name": "weather"}}
    )
    client.chat.completions.create(messages=[*messages, message], tools=tuple(TOOLS))


@dataclass
class Forecast:
    city: str
    days: list[str]


def chat_parsed(client: AzureOpenAI) -> None:
    tool = pydantic_function_tool(Forecast)
    assert_type(tool, ChatCompletionToolParam)
    completion = client.chat.completions.parse(messages=[], response_format=Forecast, tools=[tool])
    assert_type(completion, ParsedChatCompletion[Forecast])
    message = completion.choices[0].message
    assert_type(message.parsed, Forecast | None)
    for call in message.tool_calls or []:
        assert_type(call.function.parsed_arguments, object | None)
    client.chat.completions.parse(messages=[message], tools=[tool])
    either: ChatCompletion = completion
    print(either)
    assert_type(client.chat.completions.parse(messages=[]).choices[0].message.parsed, None)


def chat_streamed_as_events(client: AzureOpenAI) -> None:
    with client.chat.completions.stream(messages=[], response_format=Forecast) as stream:
        assert_type(stream, ChatCompletionStream[Forecast])
        for event in stream:
            if event.type == "chunk":
                assert_type(event.chunk, ChatCompletionChunk)
                assert_type(event.snapshot.choices[0].message.content, str | None)
            elif event.type == "content.delta":
                assert_type(event.delta, str)
            elif isinstance(event, FunctionToolCallArgumentsDoneEvent):
                assert_type(event.parsed_arguments, object)
            elif event.type == "content.done":
                assert_type(event.parsed, Forecast | None)
        assert_type(stream.current_completion_snapshot.choices[0].finish_reason, ChatCompletionFinishReason)
        assert_type(stream.get_final_completion(), ParsedChatCompletion[Forecast])
    with client.chat.completions.stream(messages=[], response_format={"type": "json_object"}) as text:
        assert_type(text.until_done(), ChatCompletionStream[None])


async def chat_streamed_as_events_async(client: AsyncAzureOpenAI) -> None:
    parsed = await client.chat.completions.parse(messages=[], response_format=Forecast)
    assert_type(parsed.choices[0].message.parsed, Forecast | None)
    async with client.chat.completions.stream(messages=[], response_format=Forecast) as stream:
        async for event in stream:
            if event.type == "content.done":
                assert_type(event.parsed, Forecast | None)
        assert_type(await stream.get_final_completion(), ParsedChatCompletion[Forecast])


def tool_calls_passed_back(client: AzureOpenAI, message: ChatCompletionMessage) -> None:
    assistant: ChatCompletionAssistantMessageParam = {"role": "assistant", "content": message.content}
    if message.tool_calls:
        assistant["tool_calls"] = message.tool_calls
    client.chat.completions.create(messages=[assistant])
    client.chat.completions.create(messages=[{"role": "assistant", "tool_calls": message.tool_calls or []}])
    client.chat.completions.create(
        messages=[
            {
                "role": "assistant",
                "content": None,
                "tool_calls": [{"id": "1", "type": "function", "function": {"name": "weather", "arguments": "{}"}}],
            },
        ]
    )
    client.chat.completions.create(
        messages=[
            {
                "role": "assistant",
                "tool_calls": [
                    {"id": call.id, "type": "function", "function": call.function} for call in message.tool_calls or []
                ],
            },
        ]
    )


def chat_with_images(client: AzureOpenAI) -> None:
    client.chat.completions.create(
        messages=[
            {
                "role": "user",
                "content": [
                    {"type": "text", "text": "What is this?"},
                    {"type": "image_url", "image_url": {"url": "data:image/png;base64,AA==", "detail": "low"}},
                ],
            }
        ]
    )


def chat_with_structured_output(client: AzureOpenAI) -> None:
    client.chat.completions.create(
        messages=[{"role": "user", "content": "A city, as JSON"}],
        response_format={
            "type": "json_schema",
            "json_schema": {"name": "city", "strict": True, "schema": {"type": "object", "properties": {}}},
        },
    )


def chat_on_your_data(client: AzureOpenAI) -> None:
    index: ChatDataSourceParam = {
        "type": "azure_search",
        "parameters": {
            "endpoint": "https://search.example",
            "index_name": "docs",
            "authentication": {"type": "system_assigned_managed_identity"},
            "query_type": "vector_simple_hybrid",
            "embedding_dependency": {"type": "deployment_name", "deployment_name": "embeddings"},
        },
    }
    completion = client.chat.completions.create(messages=[], data_sources=[index])
    context = completion.choices[0].message.context
    for citation in (context and context.citations) or []:
        assert_type(citation.content, str)
        assert_type(citation.url, str | None)


def chat_by_params(client: AzureOpenAI) -> None:
    params: CompletionCreateParams = {"messages": [{"role": "user", "content": "Hello"}], "temperature": 0}
    client.chat.completions.create(**params)


async def async_chat(client: AsyncAzureOpenAI, stream: bool) -> None:
    completion = await client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Hello"}])
    assert_type(completion, ChatCompletion)
    await client.chat.completions.create(messages=[completion.choices[0].message])
    chunks = await client.chat.completions.create(messages=[], stream=True)
    assert_type(chunks, AsyncStream[ChatCompletionChunk])
    async with chunks:
        async for chunk in chunks:
            assert_type(chunk, ChatCompletionChunk)
    either = await client.chat.completions.create(messages=[], stream=stream)
    assert_type(either, ChatCompletion | AsyncStream[ChatCompletionChunk])
    params: CompletionCreateParams = {"messages": []}
    await client.chat.completions.create(**params)


# --- Completions, embeddings, images ---------------------------------------------------------------------------------


def completions(client: AzureOpenAI) -> None:
    completion = client.completions.create(model="instruct", prompt=["Once", "Twice"], max_tokens=5)
    assert_type(completion, Completion)
    assert_type(completion.choices[0].text, str)
    assert_type(client.completions.create(prompt="Once", stream=True), Stream[Completion])


def embeddings(client: AzureOpenAI) -> None:
    answer = client.embeddings.create(model="embeddings", input=["a", "b"], dimensions=256, encoding_format="float")
    assert_type(answer, CreateEmbeddingResponse)
    assert_type(answer.data[0].embedding, list[float])
    assert_type(answer.usage.total_tokens, int)
    params: EmbeddingCreateParams = {"input": "a"}
    assert_type(client.embeddings.create(**params), CreateEmbeddingResponse)


def images(client: AzureOpenAI) -> None:
    answer = client.images.generate(prompt="A cat", size="1024x1024", quality="hd", style="vivid", n=1)
    assert_type(answer, ImagesResponse)
    assert_type(answer.data, list[Image])
    assert_type(answer.data[0].url, str | None)


async def async_inference(client: AsyncAzureOpenAI) -> None:
    assert_type(await client.completions.create(prompt="Once"), Completion)
    assert_type(await client.completions.create(prompt="Once", stream=True), AsyncStream[Completion])
    assert_type(await client.embeddings.create(input="a"), CreateEmbeddingResponse)
    assert_type(await client.images.generate(prompt="A cat"), ImagesResponse)


# --- Audio -----------------------------------------------------------------------------------------------------------


def transcriptions(
    client: AzureOpenAI, any_format: Literal["json", "text", "srt", "verbose_json", "vtt"], speech: bytes
) -> None:
    transcriptions = client.audio.transcriptions
    assert_type(transcriptions.create(file=speech), Transcription)
    assert_type(transcriptions.create(file=speech, response_format=omit), Transcription)
    assert_type(transcriptions.create(file=speech, response_format="json"), Transcription)
    verbose = transcriptions.create(file=speech, response_format="verbose_json")
    assert_type(verbose, TranscriptionVerbose)
    assert_type(verbose.duration, float | None)
    assert_type(transcriptions.create(file=speech, response_format="text"), str)
    assert_type(transcriptions.create(file=speech, response_format="srt"), str)
    assert_type(transcriptions.create(file=speech, response_format="vtt"), str)
    unknown = transcriptions.create(file=speech, response_format=any_format, language="en", temperature=0)
    assert_type(unknown, Transcription | TranscriptionVerbose | str)


def translations(client: AzureOpenAI) -> None:
    speech = Path("speech.mp3")
    assert_type(client.audio.translations.create(file=speech), Translation)
    assert_type(client.audio.translations.create(file=speech, response_format="verbose_json"), TranslationVerbose)
    assert_type(client.audio.translations.create(file=speech, response_format="srt"), str)


async def async_audio(client: AsyncAzureOpenAI, speech: bytes) -> None:
    assert_type(await client.audio.transcriptions.create(file=speech), Transcription)
    assert_type(await client.audio.transcriptions.create(file=speech, response_format="vtt"), str)
    verbose = await client.audio.translations.create(file=speech, response_format="verbose_json")
    assert_type(verbose, TranslationVerbose)


# --- Files and uploads -----------------------------------------------------------------------------------------------


def files(client: AzureOpenAI) -> None:
    path = Path("batch.jsonl")
    uploaded = client.files.create(purpose="batch", file=path)
    assert_type(uploaded, FileObject)
    with path.open("rb") as opened:
        client.files.create(purpose="batch", file=opened)
    client.files.create(purpose="batch", file=b"{}")
    client.files.create(purpose="batch", file=io.BytesIO(b"{}"))
    client.files.create(purpose="batch", file=("batch.jsonl", b"{}"))
    client.files.create(purpose="batch", file=("batch.jsonl", path, "application/jsonl"))
    client.files.create(purpose="batch", file=(None, io.BytesIO(b"{}"), None, {"x-part": "1"}))
    client.files.create(purpose="batch", file=file_from_path("batch.jsonl"))
    assert_type(client.files.retrieve(uploaded.id), FileObject)
    assert_type(
        client.files.import_file(purpose="fine-tune", filename="a.jsonl", content_url="https://blob.example"),
        FileObject,
    )
    client.files.delete(uploaded.id)


def file_content(client: AzureOpenAI) -> None:
    content = client.files.content("file-1")
    assert_type(content, HttpxBinaryResponseContent)
    assert_type(content.content, bytes)
    assert_type(content.read(), bytes)
    assert_type(content.text, str)
    content.write_to_file(Path("results.jsonl"))
    for line in content.iter_lines():
        assert_type(line, str)


def uploads(client: AzureOpenAI) -> None:
    upload = client.uploads.create(purpose="batch", filename="a.jsonl", bytes=5, mime_type="application/jsonl")
    assert_type(upload, Upload)
    part = client.uploads.parts.create(upload.id, data=b"12345")
    assert_type(part, UploadPart)
    assert_type(client.uploads.complete(upload.id, part_ids=[part.id]), Upload)
    assert_type(client.uploads.cancel(upload_id=upload.id), Upload)
    upload_all = client.uploads.upload_file_chunked
    assert_type(upload_all(file=Path("a.jsonl"), mime_type="application/jsonl", purpose="batch"), Upload)
    upload_all(file=b"12345", filename="a.jsonl", bytes=5, mime_type="", purpose="batch", part_size=5, md5="0")


async def async_files(client: AsyncAzureOpenAI) -> None:
    assert_type(await client.files.create(purpose="assistants", file=("a.txt", b"a")), FileObject)
    content = await client.files.content("file-1")
    assert_type(await content.aread(), bytes)
    async for chunk in content.aiter_bytes(1024):
        assert_type(chunk, bytes)
    await client.files.delete("file-1")
    assert_type(await client.uploads.parts.create("upload-1", data=io.BytesIO()), UploadPart)


# --- Lists -----------------------------------------------------------------------------------------------------------


def lists(client: AzureOpenAI) -> None:
    page = client.fine_tuning.jobs.list(limit=10)
    assert_type(page, SyncCursorPage[FineTuningJob])
    assert_type(page.data, list[FineTuningJob])
    for job in page:
        assert_type(job, FineTuningJob)
    while page.has_next_page():
        page = page.get_next_page()
        assert_type(page, SyncCursorPage[FineTuningJob])
    for each in page.iter_pages():
        assert_type(each, SyncCursorPage[FineTuningJob])
    assert_type(client.batches.list(after="batch-1"), SyncCursorPage[Batch])
    assert_type(client.files.list(purpose="batch"), SyncPage[FileObject])
    assert_type(client.models.list(), SyncPage[Model])
    assert_type([model.id for model in client.models.list()], list[str])
    assert_type(client.fine_tuning.jobs.list_events("job-1"), SyncCursorPage[FineTuningJobEvent])
    assert_type(client.fine_tuning.jobs.checkpoints.list("job-1"), SyncCursorPage[FineTuningJobCheckpoint])


async def async_lists(client: AsyncAzureOpenAI) -> None:
    async for job in client.fine_tuning.jobs.list():
        assert_type(job, FineTuningJob)
    page = await client.fine_tuning.jobs.list(limit=1)
    assert_type(page, AsyncCursorPage[FineTuningJob])
    if page.has_next_page():
        assert_type(await page.get_next_page(), AsyncCursorPage[FineTuningJob])
    async for each in page.iter_pages():
        assert_type(each, AsyncCursorPage[FineTuningJob])
    assert_type(await client.models.list(), AsyncPage[Model])
    assert_type([file.filename async for file in client.files.list()], list[str])


# --- Jobs, batches, models -------------------------------------------------------------------------------------------


def jobs_and_batches(client: AzureOpenAI) -> None:
    job = client.fine_tuning.jobs.create(
        model="gpt-4o-mini", training_file="file-1", hyperparameters={"n_epochs": 2}, seed=1
    )
    assert_type(job, FineTuningJob)
    if job.hyperparameters:
        client.fine_tuning.jobs.create(
            model=job.model, training_file=job.training_file, hyperparameters=job.hyperparameters
        )
    assert_type(client.fine_tuning.jobs.cancel(job.id), FineTuningJob)
    client.fine_tuning.jobs.delete(fine_tuning_job_id=job.id)
    batch = client.batches.create(
        input_file_id="file-1", endpoint="/chat/completions", completion_window="24h", metadata={"team": "search"}
    )
    assert_type(batch, Batch)
    assert_type(client.batches.retrieve(batch.id).output_file_id, str | None)
    assert_type(client.models.retrieve("gpt-4o"), Model)


def waiting(client: AzureOpenAI, preview: aoai_v2025_01_01_preview.AzureOpenAI) -> None:
    def show(batch: Batch) -> None:
        print(batch.status)

    assert_type(client.files.wait_for_processing("file-1", poll_interval=1, max_wait_seconds=60), FileObject)
    assert_type(client.batches.poll("batch-1", poll_interval_ms=60_000, on_progress=show), Batch)
    assert_type(client.fine_tuning.jobs.poll("ftjob-1", on_progress=print), FineTuningJob)
    stores = preview.vector_stores
    one = stores.files.upload_and_poll(vector_store_id="vs-1", file=b"", max_wait_seconds=5)
    assert_type(one.status, Literal["in_progress", "completed", "cancelled", "failed"])
    assert_type(stores.files.upload(vector_store_id="vs-1", file=Path("a.txt")).id, str)
    many = stores.file_batches.upload_and_poll("vs-1", files=[b"", Path("a.txt")], file_ids=["file-1"])
    assert_type(many.file_counts.completed, int)


# --- Runs of assistants ----------------------------------------------------------------------------------------------


class Handler(aoai_v2025_01_01_preview.AssistantEventHandler):
    def on_text_delta(self, delta: TextDelta, snapshot: Text) -> None:
        print(delta.value, snapshot.value)
        assert_type(self.current_event, AssistantStreamEvent | None)
        assert_type(self.current_message_snapshot, Message | None)


class AsyncHandler(aoai_v2025_01_01_preview.AsyncAssistantEventHandler):
    async def on_run_step_done(self, run_step: RunStep) -> None:
        print(run_step.status)


def followed_runs(client: aoai_v2025_01_01_preview.AzureOpenAI) -> None:
    runs = client.beta.threads.runs
    with runs.stream(thread_id="t", assistant_id="a", event_handler=Handler()) as handler:
        assert_type(handler, Handler)
        assert_type(handler.get_final_run(), Run)
        assert_type(handler.get_final_messages(), list[Message])
    with runs.create_and_stream("t", assistant_id="a") as stream:
        assert_type(stream, aoai_v2025_01_01_preview.AssistantEventHandler)
        for event in stream:
            assert_type(event, AssistantStreamEvent)
        for text in stream.text_deltas:
            assert_type(text, str)
    assert_type(runs.poll("run", "t", None, None, None, 30, 1000), Run)


async def async_followed_runs(client: aoai_v2025_01_01_preview.AsyncAzureOpenAI) -> None:
    manager = client.beta.threads.create_and_run_stream(assistant_id="a", event_handler=AsyncHandler())
    assert_type(manager, AsyncAssistantStreamManager[AsyncHandler])
    async with manager as handler:
        assert_type(await handler.get_final_run_steps(), list[RunStep])
    async with client.beta.threads.runs.submit_tool_outputs_stream("r", thread_id="t", tool_outputs=[]) as stream:
        async for event in stream:
            assert_type(event, AssistantStreamEvent)


def runs_of_batches(client: AzureOpenAI, path: Path) -> None:
    def show(progress: BatchProgress) -> None:
        print(progress.completed, progress.written)

    questions: list[BatchCompletionCreateParams] = [{"messages": [], "custom_id": "a"}]
    for result in client.batches.run(questions, model="batch", state=path, attempts=2, on_progress=show):
        assert_type(result, BatchResult[ChatCompletion])
        assert_type(result.response, ChatCompletion | None)
        assert_type(result.error, BatchFailure | None)
        assert_type(result.custom_id, str)
    lines = client.batches.run(
        ({"messages": [{"role": "user", "content": line}]} for line in ("a", "b")), model="batch", state="run.json"
    )
    assert_type(next(lines), BatchResult[ChatCompletion])
    texts: list[BatchEmbeddingCreateParams] = [{"input": "a"}]
    for embedded in client.batches.run_embeddings(texts, model="batch", state="run.json"):
        assert_type(embedded.response, CreateEmbeddingResponse | None)


async def async_runs_of_batches(client: AsyncAzureOpenAI) -> None:
    async for result in client.batches.run([{"messages": []}], model="batch", state="run.json"):
        assert_type(result.response, ChatCompletion | None)
    assert_type(await client.files.wait_for_processing("file-1"), FileObject)


async def async_jobs_and_batches(client: AsyncAzureOpenAI) -> None:
    assert_type(await client.fine_tuning.jobs.retrieve("job-1"), FineTuningJob)
    assert_type(await client.batches.cancel("batch-1"), Batch)
    assert_type(await client.models.retrieve("gpt-4o"), Model)


# --- Raw and streamed answers ----------------------------------------------------------------------------------------


def raw(client: AzureOpenAI) -> None:
    answer = client.chat.completions.with_raw_response.create(messages=[{"role": "user", "content": "Hello"}])
    assert_type(answer.parse(), ChatCompletion)
    assert_type(answer.status_code, int)
    assert_type(answer.headers, httpx.Headers)
    assert_type(answer.request_id, str | None)
    assert_type(answer.text, str)
    assert_type(answer.retries_taken, int)
    streamed = client.chat.completions.with_raw_response.create(messages=[], stream=True)
    assert_type(streamed.parse(), Stream[ChatCompletionChunk])
    assert_type(client.with_raw_response.models.list().parse(), SyncPage[Model])
    assert_type(client.files.with_raw_response.content("file-1").parse(), HttpxBinaryResponseContent)
    transcription = client.audio.with_raw_response.transcriptions.create(file=b"", response_format="text")
    assert_type(transcription.parse(), str)
    assert_type(client.files.with_raw_response.retrieve_content("file-1").parse(), str)
    parsed = client.chat.completions.with_raw_response.parse(messages=[], response_format=Forecast)
    assert_type(parsed.parse(), ParsedChatCompletion[Forecast])


def streamed(client: AzureOpenAI) -> None:
    with client.chat.completions.with_streaming_response.create(messages=[]) as answer:
        assert_type(answer, APIResponse[ChatCompletion])
        assert_type(answer.parse(), ChatCompletion)
        for line in answer.iter_lines():
            assert_type(line, str)
    with client.chat.completions.with_streaming_response.create(messages=[], stream=True) as chunks:
        assert_type(chunks.parse(), Stream[ChatCompletionChunk])
    with client.with_streaming_response.files.content("file-1") as content:
        content.stream_to_file("results.jsonl")
    create = client.chat.completions.with_streaming_response
    with create.parse(messages=[], response_format=Forecast) as parsed:
        assert_type(parsed.parse(), ParsedChatCompletion[Forecast])


async def async_raw(client: AsyncAzureOpenAI) -> None:
    answer = await client.chat.completions.with_raw_response.create(messages=[])
    assert_type(answer.parse(), ChatCompletion)
    chunks = await client.chat.completions.with_raw_response.create(messages=[], stream=True)
    assert_type(chunks.parse(), AsyncStream[ChatCompletionChunk])
    assert_type((await client.models.with_raw_response.list()).parse(), AsyncPage[Model])
    assert_type((await client.with_raw_response.embeddings.create(input="a")).parse(), CreateEmbeddingResponse)


async def async_streamed(client: AsyncAzureOpenAI) -> None:
    async with client.chat.completions.with_streaming_response.create(messages=[]) as answer:
        assert_type(answer, AsyncAPIResponse[ChatCompletion])
        assert_type(await answer.parse(), ChatCompletion)
        async for chunk in answer.iter_bytes():
            assert_type(chunk, bytes)
    async with client.chat.completions.with_streaming_response.create(messages=[], stream=True) as streamed:
        assert_type(await streamed.parse(), AsyncStream[ChatCompletionChunk])
    parse = client.chat.completions.with_streaming_response.parse
    async with parse(messages=[], response_format=Forecast) as parsed:
        assert_type(await parsed.parse(), ParsedChatCompletion[Forecast])
    raw = await client.chat.completions.with_raw_response.parse(messages=[], response_format=Forecast)
    assert_type(raw.parse(), ParsedChatCompletion[Forecast])


# --- Models made by hand, sentinels, errors --------------------------------------------------------------------------


def models_in_tests() -> ChatCompletion:
    message = ChatCompletionMessage(role="assistant", content="Hello", refusal=None)
    choice = ChatCompletionChoice(finish_reason="stop", index=0, message=message, logprobs=None)
    assert_type(ChatCompletion.model_validate({"id": "1"}), ChatCompletion)
    assert_type(ChatCompletion.model_validate_json(b"{}"), ChatCompletion)
    assert_type(ChatCompletion.model_construct(id="1"), ChatCompletion)
    SyncPage[Model](data=[])
    return ChatCompletion(
        id="1",
        object="chat.completion",
        created=0,
        model="gpt-4o",
        choices=[choice],
        usage=CompletionUsage(prompt_tokens=1, completion_tokens=1, total_tokens=2),
    )


def sentinels(
    client: AzureOpenAI,
    user: str | Omit = omit,
    timeout: float | NotGiven = not_given,
    seed: int | NotGiven = NOT_GIVEN,
) -> None:
    client.chat.completions.create(messages=[], user=user, timeout=timeout, seed=seed)


def errors(client: AzureOpenAI) -> None:
    try:
        client.models.list()
    except BadRequestError as error:
        assert_type(error.status_code, int)
        if (verdict := error.content_filter) and verdict.hate:
            assert_type(verdict.hate.filtered, bool)
    except RateLimitError as error:
        assert_type(error.retry_after, float | None)
    except APIStatusError as error:
        assert_type(error.request_id, str | None)
        assert_type(error.response, httpx.Response)
    except APITimeoutError as error:
        assert_type(error.request, httpx.Request)
    except APIConnectionError as error:
        assert_type(error.message, str)
    except APIError as error:
        assert_type(error.code, str | None)
        assert_type(error.body, object | None)
    except (LengthFinishReasonError, ContentFilterFinishReasonError, ConfigurationError) as error:
        caught: OpenAIError = error
        raise ValueError from caught


# --- Calls by path, and models in models of others --------------------------------------------------------------------


async def calls_by_path(client: AzureOpenAI, async_client: AsyncAzureOpenAI) -> None:
    assert_type(client.get("/things", cast_to=ChatCompletion), ChatCompletion)
    response = client.post("/things", cast_to=httpx.Response, body={"a": 1}, options={"max_retries": 0})
    assert_type(response, httpx.Response)
    assert_type(client.post("/files", cast_to=str, files={"file": ("a", b"")}, body={"purpose": "batch"}), str)
    assert_type(client.put("/things", cast_to=str, content=io.BytesIO(b""), options={"headers": {"x": omit}}), str)
    stream = client.post("/x", cast_to=ChatCompletion, stream=True, stream_cls=Stream[ChatCompletion])
    assert_type(stream, Stream[ChatCompletion])
    events = await async_client.get("/x", cast_to=object, stream=True, stream_cls=AsyncStream[ChatCompletion])
    assert_type(events, AsyncStream[ChatCompletion])
    await events.aclose()


class Kept(pydantic.BaseModel):
    answer: ChatCompletion
    messages: list[ChatCompletionMessageParam]


def models_of_others(kept: Kept) -> None:
    assert_type(kept.answer.choices[0].index, int)
    assert_type(ChatCompletion.model_json_schema(by_alias=False), dict[str, Any])
    assert_type([name for name, field in ChatCompletion.model_fields.items() if field.is_required()], list[str])
    assert_type(ChatCompletion.parse_obj({}), ChatCompletion)


# --- The door ---------------------------------------------------------------------------------------------------------


async def the_door() -> None:
    assert_type(aoai.AzureOpenAI(api_version="2024-10-21"), AzureOpenAI)
    assert_type(aoai.AsyncAzureOpenAI(api_version="2024-10-21", api_key="key"), AsyncAzureOpenAI)
    assert_type(aoai.OpenAI(api_version="2024-10-21", base_url="https://gateway.example/v1"), OpenAI)
    assert_type(aoai.AsyncOpenAI(api_version="2024-10-21", api_key="key"), AsyncOpenAI)
    preview = aoai.AzureOpenAI(api_version=aoai.ServiceVersion.V2025_01_01_PREVIEW)
    assert_type(preview, aoai_v2025_01_01_preview.AzureOpenAI)
    run = preview.beta.threads.runs.retrieve("run", thread_id="thread")
    print(run.status, preview.vector_stores.list().data)
    try:
        client = aoai.AzureOpenAI()
    except aoai.RateLimitError as error:
        print(error.status_code, error.request_id)
    except (*aoai.APIError, *aoai.ConfigurationError):
        raise
    else:
        client.close()
    for event in preview.beta.threads.runs.create("thread", assistant_id="assistant", stream=True):
        if event.event == "thread.message.delta":
            print(event.data.delta.content)
