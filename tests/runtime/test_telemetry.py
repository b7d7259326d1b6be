from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from loopback import Answer, events
from mini import KEY, AsyncAzureOpenAI, AsyncOpenAI, AzureOpenAI, OpenAI
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode
from runtime.errors import APIConnectionError, APIError, BadRequestError, ConfigurationError, RateLimitError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from conftest import Flavour
    from loopback import Server

SSE = {"Content-Type": "text/event-stream"}
USAGE = {"prompt_tokens": 22, "completion_tokens": 34, "total_tokens": 56}
CHAT: dict[str, Any] = {
    "id": "chatcmpl-1",
    "model": "gpt-4o-2024-08-06",
    "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "answer"}}],
    "usage": USAGE,
}
ASKED = [{"role": "user", "content": "question"}]


class Recorder:
    """Providers of OpenTelemetry's SDK, and what they were told."""

    def __init__(self) -> None:
        self._spans = InMemorySpanExporter()
        self._metrics = InMemoryMetricReader()
        self.tracers = TracerProvider(shutdown_on_exit=False)
        self.tracers.add_span_processor(SimpleSpanProcessor(self._spans))
        self.meters = MeterProvider([self._metrics], shutdown_on_exit=False)
        self.settings = {"tracer_provider": self.tracers, "meter_provider": self.meters, "max_retries": 0}

    @property
    def spans(self) -> tuple[ReadableSpan, ...]:
        return self._spans.get_finished_spans()

    @property
    def span(self) -> ReadableSpan:
        (span,) = self.spans
        return span

    @property
    def attributes(self) -> dict[str, Any]:
        return dict(self.span.attributes or {})

    def points(self, metric: str) -> list[Any]:
        data = self._metrics.get_metrics_data()
        found = [] if data is None else [each for of in data.resource_metrics for each in of.scope_metrics]
        return [
            point for scope in found for each in scope.metrics if each.name == metric for point in each.data.data_points
        ]

    def close(self) -> None:
        self.tracers.shutdown()
        self.meters.shutdown()


@pytest.fixture
def recorder() -> Iterator[Recorder]:
    recorder = Recorder()
    yield recorder
    recorder.close()


def create(client: Any) -> Any:
    return client.chat.create(messages=ASKED, model="gpt", extra_body={"temperature": 0.5, "n": 2, "stop": "end"})


def read_stream(flavour: Flavour, settings: dict[str, Any], most: int = 100) -> list[Any]:
    """What a stream brings, which is left after so many events."""
    read: list[Any] = []

    def sync(client: Any) -> None:
        with client.chat.create(messages=ASKED, model="gpt", stream=True) as stream:
            for event in stream:
                read.append(event)
                if len(read) == most:
                    break

    async def awaited(client: Any) -> None:
        async with await client.chat.create(messages=ASKED, model="gpt", stream=True) as stream:
            async for event in stream:
                read.append(event)
                if len(read) == most:
                    break

    flavour.call(sync if flavour.name == "sync" else awaited, **settings)
    return read


def chunk(text: str, **choice: Any) -> dict[str, Any]:
    return {"id": "c-1", "model": "gpt-4o", "choices": [{"index": 0, "delta": {"content": text}, **choice}]}


def test_a_chat_is_a_span(server: Server, flavour: Flavour, recorder: Recorder) -> None:
    server.answer(Answer(json=CHAT, headers={"x-request-id": "r-1"}))

    flavour.call(create, **recorder.settings)

    assert recorder.span.name == "chat gpt"
    assert recorder.span.kind is SpanKind.CLIENT
    assert recorder.span.status.status_code is StatusCode.UNSET
    assert recorder.attributes == {
        "gen_ai.operation.name": "chat",
        "gen_ai.provider.name": "azure.ai.openai",
        "gen_ai.request.model": "gpt",
        "gen_ai.request.temperature": 0.5,
        "gen_ai.request.choice.count": 2,
        "gen_ai.request.stop_sequences": ("end",),
        "gen_ai.response.id": "chatcmpl-1",
        "gen_ai.response.model": "gpt-4o-2024-08-06",
        "gen_ai.response.finish_reasons": ("stop",),
        "gen_ai.usage.input_tokens": 22,
        "gen_ai.usage.output_tokens": 34,
        "server.address": "127.0.0.1",
        "server.port": int(server.url.rpartition(":")[2]),
        "azure.service.request.id": "r-1",
    }
    scope = recorder.span.instrumentation_scope
    assert scope is not None
    assert (scope.name, scope.version) == ("aoai_v2024_10_21", "0.1.0")


def test_a_chat_is_measured(server: Server, flavour: Flavour, recorder: Recorder) -> None:
    server.answer(Answer(json=CHAT))

    flavour.call(create, **recorder.settings)

    (duration,) = recorder.points("gen_ai.client.operation.duration")
    assert 0 < duration.sum < 30
    assert duration.explicit_bounds[:3] == (0.01, 0.02, 0.04)
    identity = {
        "gen_ai.operation.name": "chat",
        "gen_ai.provider.name": "azure.ai.openai",
        "gen_ai.request.model": "gpt",
        "gen_ai.response.model": "gpt-4o-2024-08-06",
        "server.address": "127.0.0.1",
        "server.port": int(server.url.rpartition(":")[2]),
    }
    assert duration.attributes == identity
    usage = {point.attributes["gen_ai.token.type"]: point for point in recorder.points("gen_ai.client.token.usage")}
    assert {kind: point.sum for kind, point in usage.items()} == {"input": 22, "output": 34}
    assert usage["input"].attributes == {**identity, "gen_ai.token.type": "input"}
    assert usage["input"].explicit_bounds[-1] == 67108864


def test_the_public_service_is_a_provider_of_its_own(server: Server, flavour: Flavour, recorder: Recorder) -> None:
    server.answer(Answer(json=CHAT, headers={"x-request-id": "r-1"}))
    settings = {"api_key": KEY, "base_url": f"{server.url}/v1", **recorder.settings}

    def ask() -> None:
        with OpenAI(**settings) as client:
            client.chat.create(messages=ASKED, model="gpt")

    async def ask_async() -> None:
        async with AsyncOpenAI(**settings) as client:
            await client.chat.create(messages=ASKED, model="gpt")

    if flavour.name == "sync":
        ask()
    else:
        asyncio.run(ask_async())

    assert recorder.span.name == "chat gpt"
    assert recorder.attributes == {
        "gen_ai.operation.name": "chat",
        "gen_ai.provider.name": "openai",
        "gen_ai.request.model": "gpt",
        "gen_ai.response.id": "chatcmpl-1",
        "gen_ai.response.model": "gpt-4o-2024-08-06",
        "gen_ai.response.finish_reasons": ("stop",),
        "gen_ai.usage.input_tokens": 22,
        "gen_ai.usage.output_tokens": 34,
        "server.address": "127.0.0.1",
        "server.port": int(server.url.rpartition(":")[2]),
    }
    (duration,) = recorder.points("gen_ai.client.operation.duration")
    assert duration.attributes["gen_ai.provider.name"] == "openai"


def test_what_is_assigned_to_a_client_leaves_its_telemetry(
    server: Server, flavour: Flavour, recorder: Recorder, caplog: pytest.LogCaptureFixture
) -> None:
    server.answer(Answer(json=CHAT))

    def call(client: Any) -> Any:
        client.api_key = "another"
        return create(client)

    flavour.call(call, **recorder.settings)

    assert recorder.span.name == "chat gpt"
    assert len(recorder.points("gen_ai.client.operation.duration")) == 1
    assert not caplog.records


def test_embeddings_are_a_span(server: Server, flavour: Flavour, recorder: Recorder) -> None:
    server.answer(Answer(json={"data": [], "model": "embedder", "usage": {"prompt_tokens": 3, "total_tokens": 3}}))

    flavour.call(lambda client: client.chat.embed(input="text", model="e"), **recorder.settings)

    assert recorder.span.name == "embeddings e"
    assert recorder.attributes["gen_ai.request.encoding_formats"] == ("base64",)
    assert recorder.attributes["gen_ai.usage.input_tokens"] == 3
    assert "gen_ai.usage.output_tokens" not in recorder.attributes


def test_what_asks_no_model_is_no_span(server: Server, flavour: Flavour, recorder: Recorder) -> None:
    server.answer(Answer(json={}))
    flavour.call(lambda client: client.files.delete("job"), **recorder.settings)
    assert recorder.spans == ()


def test_a_stream_is_a_span_until_it_ends(server: Server, flavour: Flavour, recorder: Recorder) -> None:
    last = {"id": "c-1", "choices": [], "usage": USAGE}
    server.answer(Answer(headers=SSE, pieces=events(chunk("Hel"), chunk("lo", finish_reason="stop"), last), pause=0.02))

    assert len(read_stream(flavour, recorder.settings)) == 3

    assert recorder.attributes["gen_ai.response.finish_reasons"] == ("stop",)
    assert recorder.attributes["gen_ai.response.model"] == "gpt-4o"
    assert recorder.attributes["gen_ai.usage.output_tokens"] == 34
    (duration,) = recorder.points("gen_ai.client.operation.duration")
    assert duration.sum > 0.06
    assert len(recorder.points("gen_ai.client.token.usage")) == 2


def test_a_stream_left_early_has_not_failed(server: Server, flavour: Flavour, recorder: Recorder) -> None:
    server.answer(Answer(headers=SSE, pieces=events(*[chunk("x")] * 9)))

    assert len(read_stream(flavour, recorder.settings, most=2)) == 2

    assert recorder.span.status.status_code is StatusCode.UNSET
    assert recorder.attributes["gen_ai.response.id"] == "c-1"
    assert recorder.points("gen_ai.client.token.usage") == []


def test_a_stream_that_nobody_reads_ends_when_closed(server: Server, recorder: Recorder) -> None:
    server.answer(Answer(headers=SSE, pieces=events(chunk("x"))))
    with AzureOpenAI(azure_endpoint=server.url, api_key=KEY, **recorder.settings) as client:
        stream = client.chat.create(messages=ASKED, model="gpt", stream=True)
        assert recorder.spans == ()
        stream.close()
    assert recorder.span.status.status_code is StatusCode.UNSET


def test_a_stream_that_fails_is_a_failed_span(server: Server, flavour: Flavour, recorder: Recorder) -> None:
    server.answer(Answer(headers=SSE, pieces=events(chunk("x"), {"error": {"message": "secret", "code": "overload"}})))

    with pytest.raises(APIError, match="secret"):
        read_stream(flavour, recorder.settings)

    assert recorder.span.status.status_code is StatusCode.ERROR
    assert recorder.attributes["error.type"] == "overload"
    assert recorder.attributes["gen_ai.response.model"] == "gpt-4o"


@pytest.mark.parametrize(
    ("answer", "error", "kind"),
    [
        (
            Answer(400, json={"error": {"message": "private", "code": "content_filter"}}),
            BadRequestError,
            "content_filter",
        ),
        (Answer(429, json={"error": {"message": "private"}}), RateLimitError, "429"),
        (Answer(breaks_off=True), APIConnectionError, "APIConnectionError"),
    ],
)
def test_a_failure_is_a_failed_span_without_its_message(
    server: Server, flavour: Flavour, recorder: Recorder, answer: Answer, error: type[Exception], kind: str
) -> None:
    server.answer(answer._replace(headers={"apim-request-id": "a-1"}))

    with pytest.raises(error):
        flavour.call(create, **recorder.settings)

    assert recorder.span.status.status_code is StatusCode.ERROR
    assert recorder.attributes["error.type"] == kind
    assert recorder.attributes.get("azure.service.request.id") == (None if answer.breaks_off else "a-1")
    assert "private" not in recorder.span.to_json()
    (duration,) = recorder.points("gen_ai.client.operation.duration")
    assert duration.attributes["error.type"] == kind


def test_a_call_that_is_cancelled_is_a_failed_span(server: Server, recorder: Recorder) -> None:
    server.answer(Answer(json=CHAT, pause=5))

    async def cancel() -> None:
        async with AsyncAzureOpenAI(azure_endpoint=server.url, api_key=KEY, **recorder.settings) as client:
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(client.chat.create(messages=ASKED, model="gpt"), 0.1)

    asyncio.run(cancel())
    assert recorder.attributes["error.type"] == "CancelledError"


def test_a_span_covers_all_attempts_and_is_parent_and_child(
    server: Server, flavour: Flavour, recorder: Recorder
) -> None:
    server.answer(Answer(503, headers={"retry-after-ms": "1"}), Answer(json=CHAT))
    tracer = recorder.tracers.get_tracer("test")

    def within(_: object) -> None:
        tracer.start_span("inner").end()

    with tracer.start_as_current_span("outer"):
        flavour.call(create, **{**recorder.settings, "max_retries": 1, "on_retry": within})

    inner, call, outer = recorder.spans
    assert [span.name for span in (inner, call, outer)] == ["inner", "chat gpt", "outer"]
    assert inner.parent == call.context
    assert call.parent == outer.context


def test_answers_as_they_come_end_their_spans(server: Server, flavour: Flavour, recorder: Recorder) -> None:
    def sync(client: Any) -> None:
        client.chat.with_raw_response.create(messages=ASKED, model="raw")
        with client.chat.with_streaming_response.create(messages=ASKED, model="parsed") as response:
            response.parse()
        with client.chat.with_streaming_response.create(messages=ASKED, model="unread"):
            pass

    async def awaited(client: Any) -> None:
        await client.chat.with_raw_response.create(messages=ASKED, model="raw")
        async with client.chat.with_streaming_response.create(messages=ASKED, model="parsed") as response:
            await response.parse()
        async with client.chat.with_streaming_response.create(messages=ASKED, model="unread"):
            pass

    server.answer(Answer(json=CHAT))
    flavour.call(sync if flavour.name == "sync" else awaited, **recorder.settings)

    ids = {span.name: (span.attributes or {}).get("gen_ai.response.id") for span in recorder.spans}
    assert ids == {"chat raw": "chatcmpl-1", "chat parsed": "chatcmpl-1", "chat unread": None}


def test_content_and_secrets_stay_out(server: Server, flavour: Flavour, recorder: Recorder) -> None:
    server.answer(Answer(json=CHAT))
    flavour.call(
        create,
        **recorder.settings,
        telemetry=True,
        default_headers={"x-own": "own-secret"},
        default_query={"sig": "s3cr3t"},
    )
    shown = recorder.span.to_json()
    for hidden in ("question", "answer", KEY, "own-secret", "s3cr3t"):
        assert hidden not in shown


def test_content_is_recorded_when_asked_for(server: Server, flavour: Flavour, recorder: Recorder) -> None:
    calls = [{"id": "t-1", "type": "function", "function": {"name": "add", "arguments": '{"a": 1}'}}]
    messages = [
        {"role": "system", "content": "rules"},
        {
            "role": "user",
            "content": [{"type": "text", "text": "see"}, {"type": "image_url", "image_url": {"url": "u"}}],
        },
        {"role": "assistant", "content": None, "tool_calls": calls},
        {"role": "tool", "tool_call_id": "t-1", "content": "2"},
    ]
    server.answer(Answer(json=CHAT))

    flavour.call(
        lambda client: client.chat.create(messages=messages, model="gpt"), **recorder.settings, telemetry="content"
    )

    assert json.loads(recorder.attributes["gen_ai.input.messages"]) == [
        {"role": "system", "parts": [{"type": "text", "content": "rules"}]},
        {
            "role": "user",
            "parts": [{"type": "text", "content": "see"}, {"type": "image_url", "image_url": {"url": "u"}}],
        },
        {"role": "assistant", "parts": [{"type": "tool_call", "id": "t-1", "name": "add", "arguments": {"a": 1}}]},
        {"role": "tool", "parts": [{"type": "tool_call_response", "id": "t-1", "response": "2"}]},
    ]
    assert json.loads(recorder.attributes["gen_ai.output.messages"]) == [
        {"role": "assistant", "parts": [{"type": "text", "content": "answer"}], "finish_reason": "stop"}
    ]


def test_content_of_a_stream_is_added_up(server: Server, flavour: Flavour, recorder: Recorder) -> None:
    server.answer(Answer(headers=SSE, pieces=events(chunk("Hel"), chunk("lo", finish_reason="stop"))))
    read_stream(flavour, {**recorder.settings, "telemetry": "content"})
    assert json.loads(recorder.attributes["gen_ai.output.messages"]) == [
        {"role": "assistant", "parts": [{"type": "text", "content": "Hello"}], "finish_reason": "stop"}
    ]


@pytest.mark.parametrize("body", [[1], "text", {"choices": [5]}, {"usage": 7}, {"choices": {"a": 1}, "model": ["m"]}])
def test_an_answer_out_of_the_ordinary_fails_no_call(
    server: Server, flavour: Flavour, recorder: Recorder, body: object
) -> None:
    server.answer(Answer(json=body))
    flavour.call(create, **recorder.settings, telemetry="content")
    assert recorder.attributes["gen_ai.request.model"] == "gpt"
    assert len(recorder.points("gen_ai.client.operation.duration")) == 1


def test_it_can_be_turned_off_for_some_calls(server: Server, flavour: Flavour, recorder: Recorder) -> None:
    server.answer(Answer(json=CHAT))
    flavour.call(lambda client: create(client.with_options(telemetry=False)), **recorder.settings)
    assert recorder.spans == ()


def test_an_unknown_setting_is_an_error() -> None:
    with pytest.raises(ConfigurationError, match="telemetry is 'all'; it can be True, False or 'content'"):
        AzureOpenAI(azure_endpoint="https://h", api_key=KEY, telemetry="all")


def run(code: str) -> str:
    tests, templates = Path(__file__).parent, Path(__file__).parents[2] / "templates"
    code = f"import sys; sys.path[:0] = {[str(tests), str(templates)]!r}\nfrom mini import AzureOpenAI\n{code}"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    return done.stdout.strip()


def test_nothing_of_it_is_loaded_until_it_is_turned_on() -> None:
    client = "AzureOpenAI(azure_endpoint='https://h', api_key='k'"
    loaded = "print(sorted({'opentelemetry', 'runtime.telemetry'} & set(sys.modules)))"
    assert run(f"{client}); {loaded}") == "[]"
    assert run(f"{client}, telemetry=True); {loaded}") == "['opentelemetry', 'runtime.telemetry']"


def test_without_opentelemetry_it_says_what_to_install() -> None:
    assert "pip install opentelemetry-api" in run(
        "sys.modules['opentelemetry.trace'] = None\n"
        "try:\n    AzureOpenAI(azure_endpoint='https://h', api_key='k', telemetry=True)\n"
        "except ValueError as error:\n    print(error)"
    )
