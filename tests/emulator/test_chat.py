from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from aoaigen.emulator import Emulator
from jsonschema import validate

Checked = Callable[[str, httpx.Response], dict[str, Any]]

URL = "/deployments/chat/chat/completions"
HELLO = {"messages": [{"role": "user", "content": "Hello"}]}
WEATHER: dict[str, Any] = {
    "name": "weather",
    "parameters": {
        "type": "object",
        "properties": {
            "city": {"type": "string", "minLength": 3},
            "unit": {"enum": ["C", "F"]},
            "days": {"type": "integer", "minimum": 1, "maximum": 3},
        },
        "required": ["city", "unit", "days"],
    },
}


def chat(client: httpx.Client, **body: Any) -> httpx.Response:
    return client.post(URL, json=HELLO | body)


def choice(response: httpx.Response) -> dict[str, Any]:
    assert response.status_code == 200, response.text
    found: dict[str, Any] = response.json()["choices"][0]
    return found


def chunks(response: httpx.Response) -> list[dict[str, Any]]:
    *events, done, rest = response.text.split("\n\n")
    assert (done, rest) == ("data: [DONE]", "")
    return [json.loads(event.removeprefix("data: ")) for event in events]


def test_an_answer_is_as_the_contract_says(client: httpx.Client, checked: Checked) -> None:
    answered = checked("ChatCompletions_Create", chat(client))
    assert answered["model"] == "gpt-4o-2024-08-06"
    assert "Hello" in answered["choices"][0]["message"]["content"]
    usage = answered["usage"]
    assert usage["total_tokens"] == usage["prompt_tokens"] + usage["completion_tokens"]
    assert answered["prompt_filter_results"][0]["content_filter_results"]["jailbreak"] == {
        "detected": False,
        "filtered": False,
    }


def test_the_same_request_has_the_same_answer_after_a_reset(client: httpx.Client, emulator: Emulator) -> None:
    first = chat(client).json()
    other = chat(client).json()
    emulator.reset()
    again = chat(client).json()
    assert first["id"] == again["id"] != other["id"]
    assert first["choices"] == again["choices"] == other["choices"]


def test_several_choices(client: httpx.Client) -> None:
    assert [c["index"] for c in chat(client, n=3).json()["choices"]] == [0, 1, 2]


@pytest.mark.parametrize("limit", ["max_tokens", "max_completion_tokens"])
def test_a_limit_cuts_the_answer(client: httpx.Client, limit: str) -> None:
    whole = choice(chat(client))["message"]["content"]
    answered = chat(client, **{limit: 3})
    cut = choice(answered)
    assert cut["finish_reason"] == "length"
    assert whole.startswith(cut["message"]["content"])
    assert answered.json()["usage"]["completion_tokens"] == 3


@pytest.mark.parametrize("stop", ["said", ["nowhere", "said"]])
def test_a_stop_sequence_ends_the_answer_before_it(client: httpx.Client, stop: object) -> None:
    cut = choice(chat(client, stop=stop))
    assert cut["finish_reason"] == "stop"
    assert cut["message"]["content"].endswith("You ")


def test_a_prompt_longer_than_the_context_is_refused(client: httpx.Client) -> None:
    body = {"messages": [{"role": "user", "content": "word " * 9000}]}
    response = client.post("/deployments/small/chat/completions", json=body)
    assert response.status_code == 400
    assert response.json()["error"] == {
        "message": "This model's maximum context length is 8192 tokens. However, your messages resulted in 9007 "
        "tokens. Please reduce the length of the messages.",
        "type": "invalid_request_error",
        "param": "messages",
        "code": "context_length_exceeded",
    }


def test_logprobs_join_to_the_answer(client: httpx.Client, checked: Checked) -> None:
    answered = checked("ChatCompletions_Create", chat(client, logprobs=True, top_logprobs=2))["choices"][0]
    content = answered["logprobs"]["content"]
    assert "".join(entry["token"] for entry in content) == answered["message"]["content"]
    assert {len(entry["top_logprobs"]) for entry in content} == {2}
    assert choice(chat(client, logprobs=True))["logprobs"]["content"][0]["top_logprobs"] == []


@pytest.mark.parametrize(
    ("tool_choice", "reason"),
    [("required", "tool_calls"), ({"type": "function", "function": {"name": "weather"}}, "stop")],
)
def test_a_forced_tool_is_called_with_arguments_that_fit(
    client: httpx.Client, checked: Checked, tool_choice: object, reason: str
) -> None:
    tools = [{"type": "function", "function": WEATHER}]
    response = chat(client, tools=tools, tool_choice=tool_choice)
    answered = checked("ChatCompletions_Create", response)["choices"][0]
    assert answered["finish_reason"] == reason
    assert answered["message"]["content"] is None
    (call,) = answered["message"]["tool_calls"]
    assert call["function"]["name"] == "weather"
    validate(json.loads(call["function"]["arguments"]), WEATHER["parameters"])


def test_tools_that_nobody_forces_are_left_alone(client: httpx.Client) -> None:
    tools = [{"type": "function", "function": WEATHER}]
    assert "tool_calls" not in choice(chat(client, tools=tools))["message"]


def test_a_forced_tool_must_be_among_the_tools(client: httpx.Client) -> None:
    tool_choice = {"type": "function", "function": {"name": "other"}}
    response = chat(client, tools=[{"type": "function", "function": WEATHER}], tool_choice=tool_choice)
    assert (response.status_code, response.json()["error"]["param"]) == (400, "tool_choice")


def test_a_forced_function(client: httpx.Client) -> None:
    answered = choice(chat(client, functions=[WEATHER], function_call={"name": "weather"}))
    validate(json.loads(answered["message"]["function_call"]["arguments"]), WEATHER["parameters"])


def test_structured_output_fits_its_schema(client: httpx.Client) -> None:
    schema = {
        "type": "object",
        "properties": {
            "kind": {"const": "answer"},
            "tags": {"type": "array", "items": {"$ref": "#/$defs/Tag"}, "minItems": 2},
            "note": {"anyOf": [{"type": "string"}, {"type": "null"}]},
        },
        "required": ["kind", "tags", "note"],
        "additionalProperties": False,
        "$defs": {"Tag": {"type": "string", "enum": ["a", "b"]}},
    }
    format = {"type": "json_schema", "json_schema": {"name": "answer", "schema": schema, "strict": True}}
    validate(json.loads(choice(chat(client, response_format=format))["message"]["content"]), schema)


def test_a_schema_without_end_is_the_callers_mistake(client: httpx.Client) -> None:
    schema = {"$ref": "#/$defs/A", "$defs": {"A": {"$ref": "#/$defs/A"}}}
    format = {"type": "json_schema", "json_schema": {"name": "loop", "schema": schema}}
    response = chat(client, response_format=format)
    assert response.status_code == 400
    assert "Invalid schema for 'loop'" in response.json()["error"]["message"]


def test_json_has_to_be_asked_for_in_words(client: httpx.Client) -> None:
    format = {"type": "json_object"}
    assert chat(client, response_format=format).json()["error"]["param"] == "messages"
    asked = chat(client, messages=[{"role": "user", "content": "As JSON, please"}], response_format=format)
    assert isinstance(json.loads(choice(asked)["message"]["content"]), dict)


def test_a_data_source_brings_citations(client: httpx.Client, checked: Checked) -> None:
    source = {
        "type": "azure_search",
        "parameters": {
            "endpoint": "https://search.example.com",
            "index_name": "docs",
            "authentication": {"type": "api_key", "key": "k"},
        },
    }
    message = checked("ChatCompletions_Create", chat(client, data_sources=[source]))["choices"][0]["message"]
    assert "[doc1]" in message["content"]
    assert "docs" in message["context"]["citations"][0]["content"]
    assert json.loads(message["context"]["intent"]) == ["Hello"]
    streamed = chunks(chat(client, data_sources=[source], stream=True))
    assert streamed[1]["choices"][0]["delta"]["context"] == message["context"]


def test_a_blocked_prompt_is_refused_with_the_verdict(client: httpx.Client, emulator: Emulator) -> None:
    emulator.on("ChatCompletions_Create").reply(filter={"jailbreak": True})
    response = chat(client)
    safe = '{"filtered":false,"severity":"safe"}'
    assert response.status_code == 400
    assert response.text == (
        '{"error":{"message":"The response was filtered due to the prompt triggering Azure OpenAI\'s content '
        "management policy. Please modify your prompt and retry. To learn more about our content filtering policies "
        'please read our documentation: https://go.microsoft.com/fwlink/?linkid=2198766","type":null,"param":"prompt","code":'
        '"content_filter","status":400,"innererror":{"code":"ResponsibleAIPolicyViolation","content_filter_result":'
        f'{{"hate":{safe},"jailbreak":{{"filtered":true,"detected":true}},"self_harm":{safe},"sexual":{safe},'
        f'"violence":{safe}}}}}}}}}'
    )


def test_a_verdict_of_low_severity_lets_the_prompt_pass(client: httpx.Client, emulator: Emulator) -> None:
    emulator.on("ChatCompletions_Create").reply(filter={"hate": "low"})
    found = chat(client).json()["prompt_filter_results"][0]["content_filter_results"]
    assert found["hate"] == {"filtered": False, "severity": "low"}


STREAM = """\
data: {"choices":[],"created":0,"id":"","model":"","object":"","prompt_filter_results":[{"content_filter_results":\
{"hate":{"filtered":false,"severity":"safe"},"jailbreak":{"detected":false,"filtered":false},\
"self_harm":{"filtered":false,"severity":"safe"},"sexual":{"filtered":false,"severity":"safe"},\
"violence":{"filtered":false,"severity":"safe"}},"prompt_index":0}]USAGE}

data: {"choices":[{"content_filter_results":{},"delta":{"content":"","refusal":null,"role":"assistant"},\
"finish_reason":null,"index":0,"logprobs":null}],HEADUSAGE}

data: {"choices":[{"content_filter_results":{},"delta":{"content":"Good "},\
"finish_reason":null,"index":0,"logprobs":null}],HEADUSAGE}

data: {"choices":[{"content_filter_results":{},"delta":{"content":"day ☀"},\
"finish_reason":null,"index":0,"logprobs":null}],HEADUSAGE}

data: {"choices":[{"content_filter_results":{},"delta":{},"finish_reason":"stop","index":0,"logprobs":null}],HEADUSAGE}

"""
HEAD = (
    '"created":1729500000,"id":"ID","model":"gpt-4o-2024-08-06","object":"chat.completion.chunk",'
    '"system_fingerprint":"fp_b55827d2"'
)
USAGE = """\
data: {"choices":[],HEAD,"usage":{"completion_tokens":3,"completion_tokens_details":{"accepted_prediction_tokens":0,\
"audio_tokens":0,"reasoning_tokens":0,"rejected_prediction_tokens":0},"prompt_tokens":7,\
"prompt_tokens_details":{"audio_tokens":0,"cached_tokens":0},"total_tokens":10}}

"""


@pytest.mark.parametrize("with_usage", [False, True])
def test_a_stream_byte_for_byte(client: httpx.Client, emulator: Emulator, *, with_usage: bool) -> None:
    emulator.on("ChatCompletions_Create").reply(stream=["Good ", "day ☀"])
    options = {"stream_options": {"include_usage": True}} if with_usage else {}
    response = chat(client, stream=True, **options)
    id = chunks(response)[1]["id"]
    expected = STREAM.replace("USAGE", ',"usage":null' if with_usage else "") + (USAGE if with_usage else "")
    expected = expected.replace("HEAD", HEAD).replace('"ID"', f'"{id}"') + "data: [DONE]\n\n"
    assert id.startswith("chatcmpl-")
    assert response.headers["content-type"] == "text/event-stream"
    assert response.content == expected.encode()


def test_a_stream_says_what_the_whole_answer_says(client: httpx.Client) -> None:
    whole = choice(chat(client, logprobs=True))
    streamed = [c["choices"][0] for c in chunks(chat(client, stream=True, logprobs=True)) if c["choices"]]
    assert "".join(c["delta"].get("content", "") for c in streamed) == whole["message"]["content"]
    tokens = [entry for c in streamed if c["logprobs"] for entry in c["logprobs"]["content"]]
    assert tokens == whole["logprobs"]["content"]


def test_tool_calls_arrive_in_pieces(client: httpx.Client, emulator: Emulator) -> None:
    emulator.on("ChatCompletions_Create").reply(
        tool_calls=[{"name": "weather", "arguments": {"city": "Paris"}}, {"name": "time", "arguments": "{}"}]
    )
    deltas = [c["choices"][0]["delta"] for c in chunks(chat(client, stream=True)) if c["choices"]]
    assert deltas[0]["content"] is None
    joined: dict[int, list[str]] = {}
    for call in (call for delta in deltas for call in delta.get("tool_calls", ())):
        pieces = joined.setdefault(call["index"], [call["function"].get("name", "")])
        pieces.append(call["function"]["arguments"])
    assert {at: "".join(pieces) for at, pieces in joined.items()} == {0: 'weather{"city": "Paris"}', 1: "time{}"}


def test_images_count_in_the_prompt(client: httpx.Client) -> None:
    parts = [
        {"type": "text", "text": "What is this?"},
        {"type": "image_url", "image_url": {"url": "https://example.com/x.png", "detail": "low"}},
    ]
    response = chat(client, messages=[{"role": "user", "content": parts}])
    assert response.json()["usage"]["prompt_tokens"] > 85
    assert "What is this?" in choice(response)["message"]["content"]
