"""Wrong uses of a package. Type checkers must report each line that ends in a `wrong:` comment, and no other."""

from __future__ import annotations

from typing import assert_type

import aoai
import aoai_v2024_06_01
import aoai_v2024_10_21
import aoai_v2025_01_01_preview
from aoai_v2024_10_21 import (
    APIStatusError,
    AsyncAzureOpenAI,
    AsyncStream,
    AzureOpenAI,
    BadRequestError,
    OpenAIError,
    omit,
)
from aoai_v2024_10_21.types import CompletionUsage, ContentFilterChoiceResults, FileObject
from aoai_v2024_10_21.types.audio import Transcription
from aoai_v2024_10_21.types.chat import (
    ChatCompletion,
    ChatCompletionMessage,
    ChatCompletionMessageParam,
    ChatCompletionToolParam,
    ChatDataSourceParam,
    CompletionCreateParams,
)

# --- Clients ---------------------------------------------------------------------------------------------------------


async def fetch_token() -> str:
    return "a token"


def clients(client: AzureOpenAI) -> None:
    AzureOpenAI(endpoint="https://resource.openai.azure.com")  # wrong: misspelt setting
    AzureOpenAI("a key")  # wrong: setting by position
    AzureOpenAI(timeout="30")  # wrong: timeout as text
    AzureOpenAI(max_retries=None)  # wrong: a number of retries that is none
    AzureOpenAI(azure_ad_token_provider=fetch_token)  # wrong: asynchronous provider of a synchronous client
    AzureOpenAI(credential="a key")  # wrong: key as credential
    AzureOpenAI(default_headers={"x-team": 1})  # wrong: header that is no text
    AsyncAzureOpenAI(http_client=client)  # wrong: another kind of client
    client.with_options(retries=1)  # wrong: misspelt option
    client.with_options(max_retries="1")  # wrong: option as text
    client.max_retries = 1  # wrong: setting changed in place
    with AsyncAzureOpenAI() as blocking:  # wrong: asynchronous client in a plain with
        print(blocking)


# --- What this version lacks -----------------------------------------------------------------------------------------


def other_versions(client: AzureOpenAI) -> None:
    print(aoai_v2024_10_21.AzureOpenAi)  # wrong: misspelt name
    print(aoai_v2024_10_21.types.Response)  # wrong: type that this version lacks
    client.responses.create(model="gpt-4o", input="Hello")  # wrong: resource that this version lacks
    client.beta.assistants.list()  # wrong: resource of the previews
    client.audio.speech.create(input="Hello", voice="alloy")  # wrong: speech, of the previews
    client.images.edit(prompt="A cat")  # wrong: method that this version lacks
    client.chat.completions.retrieve("1")  # wrong: method that Azure lacks
    client.chat.completions.create(messages=[], reasoning_effort="low")  # wrong: parameter of later versions
    client.chat.completions.create(messages=[], store=True)  # wrong: parameter of later versions
    client.chat.completions.create(messages=[], modalities=["text"])  # wrong: parameter of later versions
    aoai_v2024_06_01.AzureOpenAI().chat.completions.parse(messages=[])  # wrong: method of later versions
    client.embeddings.create(input=[[1, 2]])  # wrong: tokens, which this version does not take
    client.images.generate(prompt="A cat", size="256x256")  # wrong: size that this version lacks


# --- Requests --------------------------------------------------------------------------------------------------------


def requests(client: AzureOpenAI, completion: ChatCompletion) -> None:
    create = client.chat.completions.create
    client.chat.completions.create(mesages=[])  # wrong: misspelt argument
    client.chat.completions.create(model="gpt-4o")  # wrong: no messages
    client.chat.completions.create([])  # wrong: messages by position
    create(messages="Hello")  # wrong: messages as text
    create(messages=[], temperature="0")  # wrong: number as text
    create(messages=[], model=None)  # wrong: a deployment that is none
    create(messages=[], n=1.5)  # wrong: fraction where a whole number is due
    create(messages=[], logit_bias={1: 5})  # wrong: token ids that are no text
    create(messages=[], tool_choice="always")  # wrong: unknown choice
    create(messages=[], response_format="json_object")  # wrong: format as text
    create(messages=[], response_format={"type": "json"})  # wrong: unknown format
    create(messages=[], response_format={"type": "json_schema"})  # wrong: no schema
    client.chat.completions.parse(messages=[], stream=True)  # wrong: streamed and parsed at once
    client.chat.completions.parse(messages=[], response_format={"type": "json_object"})  # wrong: format that is no type
    create(messages=[], response_format=dict)  # wrong: type where the format itself is due
    create(messages=[], stream_options={"usage": True}, stream=True)  # wrong: misspelt stream option
    create(messages=[], extra_headers={"x-team": 1})  # wrong: header that is no text
    create(messages=[], timeout="30")  # wrong: timeout as text
    create(messages=[], tools=[{"type": "function", "function": {"description": "a"}}])  # wrong: tool without a name
    create(messages=[completion])  # wrong: answer in place of its message
    create(messages=[completion.choices[0]])  # wrong: choice in place of its message
    client.embeddings.create(input=5)  # wrong: input of another type
    client.embeddings.create(input="a", encoding="float")  # wrong: misspelt argument
    client.completions.create(prompt={"role": "user"})  # wrong: prompt of another type
    client.images.generate(size="1024x1024")  # wrong: no prompt
    client.batches.create(input_file_id="1", endpoint="/chat/completions")  # wrong: no completion window
    client.batches.create(input_file_id="1", endpoint="/", completion_window="24h", metadata=[])  # wrong: list
    client.batches.run([{"messages": [], "temprature": 0}], model="b", state="s")  # wrong: misspelt argument of a call
    client.batches.run([{"custom_id": "a"}], model="b", state="s")  # wrong: request without messages
    client.batches.run([{"messages": [], "custom_id": 1}], model="b", state="s")  # wrong: id that is no text
    client.batches.run([{"messages": []}], model="b")  # wrong: run without a state
    client.batches.run([{"messages": []}], model="b", state="s", on_progress=abs)  # wrong: callback of another kind
    client.batches.run_embeddings([{"messages": []}], model="b", state="s")  # wrong: chat in a run of embeddings
    client.batches.poll("batch-1", on_progress=lambda batch: batch.state)  # wrong: misspelt attribute of a state
    client.fine_tuning.jobs.create(model="gpt-4o", training_file=b"{}")  # wrong: content in place of a file's id
    client.fine_tuning.jobs.retrieve()  # wrong: no id
    client.fine_tuning.jobs.list(limit="10")  # wrong: number as text
    client.uploads.create(purpose="batch", filename="a", bytes=b"a", mime_type="")  # wrong: content, not size
    client.uploads.upload_file_chunked(file=b"a", mime_type="", purpose="batch")  # wrong: content without a name


def typed_dicts(message: ChatCompletionMessage) -> None:
    messages: list[ChatCompletionMessageParam] = [message]
    messages.append({"role": "user", "contents": "Hello"})  # wrong: misspelt key
    messages.append({"role": "robot", "content": "Hello"})  # wrong: unknown role
    messages.append({"role": "user"})  # wrong: no content
    messages.append({"role": "tool", "content": "Sun."})  # wrong: no id of the call
    messages.append({"role": "user", "content": [{"type": "audio"}]})  # wrong: unknown kind of part
    messages.append({"role": "user", "content": [{"type": "image_url", "image_url": "a"}]})  # wrong: image as text
    messages.append({"role": "system", "content": [{"type": "image_url", "image_url": {"url": "a"}}]})  # wrong: image
    tool: ChatCompletionToolParam = {"type": "function", "name": "weather"}  # wrong: tool of another API
    source: ChatDataSourceParam = {"type": "elasticsearch", "parameters": {}}  # wrong: data source of the previews
    params: CompletionCreateParams = {"messages": messages, "temprature": 0}  # wrong: misspelt parameter
    print(tool, source, params)


def files(client: AzureOpenAI) -> None:
    client.files.create(purpose="batch", file="batch.jsonl")  # wrong: path as text
    client.files.create(purpose="vision", file=b"{}")  # wrong: unknown purpose
    client.files.create(purpose="batch", file=(b"{}", "batch.jsonl"))  # wrong: content before name
    client.files.create(file=b"{}")  # wrong: no purpose
    client.audio.transcriptions.create(file=b"", response_format="xml")  # wrong: unknown format


# --- Answers ---------------------------------------------------------------------------------------------------------


def answers(client: AzureOpenAI, completion: ChatCompletion) -> None:
    print(completion.choises)  # wrong: misspelt attribute
    print(completion["choices"])  # wrong: model read as a mapping
    print(completion.usage.total_tokens)  # wrong: usage that may be missing
    print(completion.choices[0].message.content.upper())  # wrong: content that may be null
    print(completion.choices[0].delta)  # wrong: attribute of chunks
    print(completion.choices[0].message.audio)  # wrong: field of later versions
    completion.id = 5  # wrong: value of another type
    completion.choices.append(completion)  # wrong: item of another type
    text: str = completion.choices[0].message  # wrong: message as text
    number: int = client.embeddings.create(input="a").data[0].embedding  # wrong: vector as number
    print(client.chat.completions.create(messages=[], stream=True).choices)  # wrong: stream read as an answer
    for chunk in client.chat.completions.create(messages=[]).choices:
        print(chunk.delta)  # wrong: answer read as a stream
    for line in client.files.content("file-1"):  # wrong: content is not iterable
        print(line)
    print(client.files.delete("file-1").deleted)  # wrong: deletion, which answers nothing
    print(client.audio.transcriptions.create(file=b"", response_format="text").text)  # wrong: text read as an object
    assert_type(client.audio.transcriptions.create(file=b"", response_format="srt"), Transcription)  # wrong: is text
    page: list[FileObject] = client.files.list()  # wrong: page as list
    print(text, number, page, client.models.list().data[0].name)  # wrong: misspelt attribute
    print(client.chat.completions.with_raw_response.create(messages=[]).choices)  # wrong: raw answer read as parsed
    client.chat.completions.with_streaming_response.create(messages=[]).parse()  # wrong: not entered
    client.models.with_raw_response.retrieve(1)  # wrong: id that is no text


async def asynchronous(client: AsyncAzureOpenAI, blocking: AzureOpenAI, stream: AsyncStream[ChatCompletion]) -> None:
    await blocking.chat.completions.create(messages=[])  # wrong: awaits a plain answer
    client.files.delete("file-1")  # wrong: never awaited
    print(client.chat.completions.create(messages=[]).choices)  # wrong: read before it is awaited
    async for chunk in client.chat.completions.create(messages=[], stream=True):  # wrong: stream not awaited
        print(chunk)
    for completion in stream:  # wrong: plain loop over an asynchronous stream
        print(completion)
    for model in client.models.list():  # wrong: plain loop over an asynchronous list
        print(model)
    async for each in blocking.models.list():  # wrong: asynchronous loop over a plain list
        print(each)
    print(client.models.list().data)  # wrong: list read before it is awaited
    answer = await client.chat.completions.with_raw_response.create(messages=[])
    await answer.parse()  # wrong: awaits what is parsed already


# --- Models made by hand, errors -------------------------------------------------------------------------------------


def models_in_tests() -> None:
    ChatCompletionMessage(role="assistant", content="Hello")  # wrong: no refusal
    ChatCompletionMessage(role="user", content="Hello", refusal=None)  # wrong: another role
    ChatCompletionMessage("assistant", "Hello", None)  # wrong: fields by position
    CompletionUsage(prompt_tokens="1", completion_tokens=1, total_tokens=2)  # wrong: number as text
    CompletionUsage(prompt_tokens=1, completion_tokens=1, total_tokens=2, tokens=2)  # wrong: unknown field
    ContentFilterChoiceResults(jailbreak=None)  # wrong: category of prompts, not of choices
    CompletionUsage(prompt_tokens=omit, completion_tokens=1, total_tokens=2)  # wrong: required field left out


def errors(error: APIStatusError, other: OpenAIError) -> None:
    print(error.status)  # wrong: misspelt attribute
    print(other.status_code)  # wrong: status of an error without an answer
    print(error.content_filter.hate)  # wrong: verdict that may be missing
    raise BadRequestError("refused")  # wrong: no answer


# --- Runs of assistants ----------------------------------------------------------------------------------------------


class Handler(aoai_v2025_01_01_preview.AssistantEventHandler):
    def on_text_done(self, text: str) -> None:  # wrong: a text is an object
        print(text)


def followed_runs(client: aoai_v2025_01_01_preview.AzureOpenAI) -> None:
    handler = aoai_v2025_01_01_preview.AsyncAssistantEventHandler()
    client.beta.threads.runs.stream("t", assistant_id="a", event_handler=handler)  # wrong: an asynchronous handler
    client.beta.threads.runs.poll("r")  # wrong: no thread
    print(aoai_v2024_10_21.AssistantEventHandler)  # wrong: a handler of previews


# --- The door ---------------------------------------------------------------------------------------------------------


def the_door() -> None:
    print(aoai.AzureOpenAI(api_version="2024-06-01").batches)  # wrong: a resource of later versions
    print(aoai.AzureOpenAI(api_version="2024-10-21").beta.threads)  # wrong: a resource of previews
    print(aoai.AsyncAzureOpenAI(api_version=aoai.ServiceVersion.V2024_06_01).uploads)  # wrong: too early
    aoai.AzureOpenAI(api_version="2024-10-21", azure_deploiment="x")  # wrong: misspelt option
    aoai.AzureOpenAI(api_version="2024-10-21").chat.completions.create(messages=[], store=True)  # wrong: of a preview
