"""Assistants, threads, messages and runs, without and with a stream."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from aoaigen.contract import Operation
from aoaigen.emulator import Emulator
from aoaigen.json_schema import json_schema
from jsonschema import Draft202012Validator

from .conftest import NOW, PREVIEW, contract_of

PARAMETERS = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
WEATHER = {"type": "function", "function": {"name": "weather", "description": "Weather.", "parameters": PARAMETERS}}
FORCED = {"type": "function", "function": {"name": "weather"}}

Made = dict[str, Any]


def refused(response: httpx.Response, status: int = 400) -> str:
    assert response.status_code == status, response.text
    assert response.json()["error"]["type"] == "invalid_request_error"
    return str(response.json()["error"]["message"])


def answered(response: httpx.Response) -> Made:
    assert response.status_code == 200, response.text
    found: Made = response.json()
    return found


@pytest.fixture
def make(beta: httpx.Client) -> Callable[..., Made]:
    def create(path: str, **body: Any) -> Made:
        return answered(beta.post(path, json=body))

    return create


@pytest.fixture
def assistant(make: Callable[..., Made]) -> str:
    id: str = make("/assistants", model="chat", instructions="Be kind.", tools=[WEATHER])["id"]
    return id


@pytest.fixture
def thread(make: Callable[..., Made]) -> str:
    id: str = make("/threads", messages=[{"role": "user", "content": "Good day"}])["id"]
    return id


# Assistants


def test_an_assistant_is_made_changed_and_deleted(beta: httpx.Client, make: Callable[..., Made]) -> None:
    made = make("/assistants", model="chat", name="Ada", metadata={"a": "b"}, temperature=None)
    assert made == {
        "id": made["id"],
        "object": "assistant",
        "created_at": NOW,
        "description": None,
        "instructions": None,
        "metadata": {"a": "b"},
        "model": "chat",
        "name": "Ada",
        "response_format": "auto",
        "temperature": 1.0,
        "tool_resources": {},
        "tools": [],
        "top_p": 1.0,
    }
    url = f"/assistants/{made['id']}"
    changed = make(url, instructions="Be brief.", metadata=None)
    assert changed == made | {"instructions": "Be brief.", "metadata": {}}
    assert answered(beta.get(url)) == changed
    assert answered(beta.delete(url)) == {"id": made["id"], "object": "assistant.deleted", "deleted": True}
    assert refused(beta.get(url), 404) == f"No assistant found with id '{made['id']}'."


@pytest.mark.parametrize(("model", "code"), [("none", "DeploymentNotFound"), ("embed", "OperationNotSupported")])
def test_an_assistant_needs_a_deployment_that_chats(beta: httpx.Client, model: str, code: str) -> None:
    assert beta.post("/assistants", json={"model": model}).json()["error"]["code"] == code


def test_lists_come_in_pages_both_ways(beta: httpx.Client, make: Callable[..., Made]) -> None:
    ids = [make("/assistants", model="chat")["id"] for _ in range(5)]

    def listed(**query: Any) -> tuple[list[int], bool]:
        page = answered(beta.get("/assistants", params=query))
        found = [item["id"] for item in page["data"]]
        assert (page["first_id"], page["last_id"]) == ((found[0], found[-1]) if found else (None, None))
        return [ids.index(id) for id in found], page["has_more"]

    assert listed() == ([4, 3, 2, 1, 0], False)
    assert listed(limit=2) == ([4, 3], True)
    assert listed(limit=2, order="asc") == ([0, 1], True)
    assert listed(limit=2, after=ids[2]) == ([1, 0], False)
    assert listed(limit=2, before=ids[1]) == ([3, 2], True)
    assert listed(order="asc", before=ids[1]) == ([0], False)
    assert listed(order="asc", after=ids[0], before=ids[3]) == ([1, 2], False)
    assert listed(after="asst_none") == ([], False)


# Threads and messages


def test_the_messages_of_a_thread(beta: httpx.Client, make: Callable[..., Made], thread: str) -> None:
    url = f"/threads/{thread}"
    assert make(url, metadata={"a": "b"})["metadata"] == {"a": "b"}
    second = make(f"{url}/messages", role="user", content="Are you there?")
    assert second["content"] == [{"type": "text", "text": {"value": "Are you there?", "annotations": []}}]
    one = f"{url}/messages/{second['id']}"
    assert make(one, metadata={"c": "d"}) == second | {"metadata": {"c": "d"}}
    texts = [message["content"][0]["text"]["value"] for message in answered(beta.get(f"{url}/messages"))["data"]]
    assert texts == ["Are you there?", "Good day"]
    assert answered(beta.delete(one)) == {"id": second["id"], "object": "thread.message.deleted", "deleted": True}
    assert refused(beta.get(one), 404) == f"No message found with id '{second['id']}'."
    assert answered(beta.delete(url)) == {"id": thread, "object": "thread.deleted", "deleted": True}
    assert refused(beta.get(f"{url}/messages"), 404) == f"No thread found with id '{thread}'."


# Runs


def looks(client: httpx.Client, run: Made, times: int) -> list[str]:
    url = f"/threads/{run['thread_id']}/runs/{run['id']}"
    return [answered(client.get(url))["status"] for _ in range(times)]


def state(client: httpx.Client, run: Made) -> Made:
    return answered(client.get(f"/threads/{run['thread_id']}/runs/{run['id']}"))


def test_a_run_answers_in_the_thread(
    beta: httpx.Client, make: Callable[..., Made], assistant: str, thread: str
) -> None:
    added = [{"role": "user", "content": "How are you?"}]
    url = f"/threads/{thread}/runs"
    run = make(url, assistant_id=assistant, additional_messages=added, additional_instructions="Be brief.")
    assert (run["status"], run["started_at"], run["usage"], run["expires_at"]) == ("queued", None, None, NOW + 600)
    assert (run["model"], run["tools"], run["instructions"]) == ("chat", [WEATHER], "Be kind.\nBe brief.")
    assert looks(beta, run, 3) == ["in_progress", "completed", "completed"]
    done = state(beta, run)
    assert (done["started_at"], done["completed_at"], done["expires_at"]) == (NOW, NOW, None)
    assert done["usage"]["total_tokens"] == done["usage"]["prompt_tokens"] + done["usage"]["completion_tokens"] > 20
    (message,) = answered(beta.get(f"/threads/{thread}/messages", params={"run_id": run["id"]}))["data"]
    assert (message["role"], message["status"], message["assistant_id"]) == ("assistant", "completed", assistant)
    assert 'You said: "How are you?"' in message["content"][0]["text"]["value"]
    (step,) = answered(beta.get(f"{url}/{run['id']}/steps"))["data"]
    assert step["step_details"] == {"type": "message_creation", "message_creation": {"message_id": message["id"]}}
    assert step["usage"] == done["usage"]
    assert answered(beta.get(f"{url}/{run['id']}/steps/{step['id']}")) == step
    assert refused(beta.post(f"{url}/{run['id']}/cancel")) == "Cannot cancel run with status 'completed'."


def test_a_run_waits_for_the_outputs_of_functions(
    beta: httpx.Client, make: Callable[..., Made], assistant: str, thread: str
) -> None:
    run = make(f"/threads/{thread}/runs", assistant_id=assistant, tool_choice=FORCED)
    url = f"/threads/{thread}/runs/{run['id']}"
    assert looks(beta, run, 3) == ["in_progress", "requires_action", "requires_action"]
    (call,) = state(beta, run)["required_action"]["submit_tool_outputs"]["tool_calls"]
    assert call["function"]["name"] == "weather"
    Draft202012Validator(PARAMETERS).validate(json.loads(call["function"]["arguments"]))
    wrong = beta.post(f"{url}/submit_tool_outputs", json={"tool_outputs": [{"tool_call_id": "x", "output": ""}]})
    assert refused(wrong) == f"Expected tool outputs for call_ids ['{call['id']}'], got ['x']"
    outputs = [{"tool_call_id": call["id"], "output": "22 degrees"}]
    resumed = make(f"{url}/submit_tool_outputs", tool_outputs=outputs)
    assert (resumed["status"], resumed["required_action"]) == ("queued", None)
    assert looks(beta, run, 2) == ["in_progress", "completed"]
    newest = answered(beta.get(f"/threads/{thread}/messages", params={"limit": 1}))["data"][0]
    assert newest["content"][0]["text"]["value"] == "The tool returned 22 degrees."
    steps = answered(beta.get(f"{url}/steps", params={"order": "asc"}))["data"]
    assert [(step["type"], step["status"]) for step in steps] == [
        ("tool_calls", "completed"),
        ("message_creation", "completed"),
    ]
    assert steps[0]["step_details"]["tool_calls"] == [
        call | {"function": call["function"] | {"output": "22 degrees"}},
    ]
    late = beta.post(f"{url}/submit_tool_outputs", json={"tool_outputs": outputs})
    assert refused(late) == "Runs in status 'completed' do not accept tool outputs."


def test_scripted_turns(
    beta: httpx.Client, preview: Emulator, make: Callable[..., Made], assistant: str, thread: str
) -> None:
    calls = [{"name": "weather", "arguments": {"city": city}} for city in ("Paris", "Rome")]
    preview.on("Create_Run").reply(tool_calls=calls)
    preview.on("Submit_Tool_Outputs_To_Run").reply(text="Mild in both.")
    run = make(f"/threads/{thread}/runs", assistant_id=assistant)
    assert looks(beta, run, 2) == ["in_progress", "requires_action"]
    asked = state(beta, run)["required_action"]["submit_tool_outputs"]["tool_calls"]
    assert [call["function"]["arguments"] for call in asked] == ['{"city": "Paris"}', '{"city": "Rome"}']
    outputs = [{"tool_call_id": call["id"], "output": "mild"} for call in asked]
    make(f"/threads/{thread}/runs/{run['id']}/submit_tool_outputs", tool_outputs=outputs)
    assert looks(beta, run, 2) == ["in_progress", "completed"]
    newest = answered(beta.get(f"/threads/{thread}/messages", params={"limit": 1}))["data"][0]
    assert newest["content"][0]["text"]["value"] == "Mild in both."


@pytest.mark.parametrize(
    ("reply", "status", "found"),
    [
        ({"ends_as": "failed"}, "failed", {"last_error": "server_error", "failed_at": NOW}),
        ({"ends_as": "expired"}, "expired", {"last_error": None}),
        ({"filter": {"hate": "high"}}, "failed", {"last_error": "content_filter"}),
        ({"finish_reason": "length"}, "incomplete", {"incomplete_details": {"reason": "max_completion_tokens"}}),
        ({"finish_reason": "content_filter"}, "incomplete", {"incomplete_details": {"reason": "content_filter"}}),
    ],
)
def test_scripted_ends(
    beta: httpx.Client,
    preview: Emulator,
    make: Callable[..., Made],
    assistant: str,
    thread: str,
    reply: dict[str, Any],
    status: str,
    found: dict[str, Any],
) -> None:
    preview.on("Create_Run").reply(**reply)
    run = make(f"/threads/{thread}/runs", assistant_id=assistant)
    assert looks(beta, run, 3) == ["in_progress", status, status]
    ended = state(beta, run)
    ended["last_error"] = ended["last_error"] and ended["last_error"]["code"]
    assert found.items() <= ended.items()
    messages = answered(beta.get(f"/threads/{thread}/messages", params={"run_id": run["id"]}))["data"]
    assert [message["status"] for message in messages] == (["incomplete"] if status == "incomplete" else [])


def test_a_run_that_reads_too_much_is_incomplete(
    beta: httpx.Client, make: Callable[..., Made], assistant: str, thread: str
) -> None:
    make(f"/threads/{thread}/messages", role="user", content="word " * 300)
    run = make(f"/threads/{thread}/runs", assistant_id=assistant, max_prompt_tokens=256)
    assert looks(beta, run, 2) == ["in_progress", "incomplete"]
    assert state(beta, run)["incomplete_details"] == {"reason": "max_prompt_tokens"}
    make(f"/threads/{thread}/messages", role="user", content="Hello")
    newest = {"type": "last_messages", "last_messages": 1}
    run = make(f"/threads/{thread}/runs", assistant_id=assistant, max_prompt_tokens=256, truncation_strategy=newest)
    assert looks(beta, run, 2) == ["in_progress", "completed"]


def test_a_run_that_must_use_a_function_it_does_not_have_fails(
    beta: httpx.Client, make: Callable[..., Made], assistant: str, thread: str
) -> None:
    run = make(f"/threads/{thread}/runs", assistant_id=assistant, tool_choice=FORCED, tools=[])
    assert looks(beta, run, 2) == ["in_progress", "failed"]
    error = state(beta, run)["last_error"]
    assert error["message"] == "Invalid value for 'tool_choice': 'weather' is not among 'tools'."


def test_a_run_expires_or_is_cancelled_with_the_step_it_is_at(
    beta: httpx.Client, preview: Emulator, make: Callable[..., Made], assistant: str, thread: str
) -> None:
    run = make(f"/threads/{thread}/runs", assistant_id=assistant, tool_choice=FORCED)
    assert looks(beta, run, 2)[-1] == "requires_action"
    assert answered(beta.post(f"/threads/{thread}/runs/{run['id']}/cancel"))["status"] == "cancelling"
    assert looks(beta, run, 1) == ["cancelled"]
    (step,) = answered(beta.get(f"/threads/{thread}/runs/{run['id']}/steps"))["data"]
    assert (step["status"], step["cancelled_at"]) == ("cancelled", NOW)
    second = make(f"/threads/{thread}/runs", assistant_id=assistant, tool_choice=FORCED)
    assert looks(beta, second, 2)[-1] == "requires_action"
    preview.app.world.clock = lambda: NOW + 600
    assert looks(beta, second, 1) == ["expired"]


def test_a_thread_is_locked_while_a_run_works(
    beta: httpx.Client, make: Callable[..., Made], assistant: str, thread: str
) -> None:
    run = make(f"/threads/{thread}/runs", assistant_id=assistant)
    again = beta.post(f"/threads/{thread}/runs", json={"assistant_id": assistant})
    assert refused(again) == f"Thread {thread} already has an active run {run['id']}."
    said = beta.post(f"/threads/{thread}/messages", json={"role": "user", "content": "And?"})
    assert refused(said) == f"Can't add messages to {thread} while a run {run['id']} is active."
    assert looks(beta, run, 2)[-1] == "completed"
    make(f"/threads/{thread}/messages", role="user", content="And?")


def test_file_search_cites_a_file(beta: httpx.Client, make: Callable[..., Made], thread: str) -> None:
    uploaded = beta.post("/files", files={"file": ("hill.md", b"A hill.")}, data={"purpose": "assistants"})
    file = uploaded.json()["id"]
    store = make("/vector_stores", file_ids=[file])["id"]
    resources = {"file_search": {"vector_store_ids": [store]}}
    own = make("/assistants", model="chat", tools=[{"type": "file_search"}], tool_resources=resources)["id"]
    run = make(f"/threads/{thread}/runs", assistant_id=own)
    assert looks(beta, run, 2)[-1] == "completed"
    text = answered(beta.get(f"/threads/{thread}/messages"))["data"][0]["content"][0]["text"]
    (citation,) = text["annotations"]
    assert citation["file_citation"] == {"file_id": file}
    assert text["value"][citation["start_index"] : citation["end_index"]] == citation["text"] == "【hill.md】"

    url = f"/threads/{thread}/runs/{run['id']}/steps"
    include = {"include[]": "step_details.tool_calls[*].file_search.results[*].content"}

    def searched(**query: str) -> Any:
        step = answered(beta.get(url, params={"order": "asc", **query}))["data"][0]
        return step["step_details"]["tool_calls"][0]["file_search"]["results"]

    result = {"file_id": file, "file_name": "hill.md", "score": 1.0}
    assert searched() == [result]
    assert searched(**include) == [result | {"content": [{"type": "text", "text": "A hill."}]}]
    streamed = events(beta.post(f"/threads/{thread}/runs", json={"assistant_id": own, "stream": True}))
    pieces = [data["delta"]["content"][0]["text"] for name, data in streamed if name == "thread.message.delta"]
    assert pieces[-1]["annotations"][0]["file_citation"] == {"file_id": file}
    assert make(f"/threads/{thread}/runs", assistant_id=own, tool_choice="none")["tool_choice"] == "none"


def test_the_files_of_messages_can_be_searched(beta: httpx.Client, make: Callable[..., Made], thread: str) -> None:
    files = [
        beta.post("/files", files={"file": (name, b"A hill.")}, data={"purpose": "assistants"}).json()["id"]
        for name in ("one.md", "two.md", "three.md")
    ]
    for file, tool in zip(files, ("file_search", "file_search", "code_interpreter"), strict=True):
        attachments = [{"file_id": file, "tools": [{"type": tool}]}]
        said = make(f"/threads/{thread}/messages", role="user", content="See.", attachments=attachments)
        assert said["attachments"] == attachments
    (store,) = answered(beta.get(f"/threads/{thread}"))["tool_resources"]["file_search"]["vector_store_ids"]
    page = answered(beta.get(f"/vector_stores/{store}/files", params={"order": "asc"}))
    assert [file["id"] for file in page["data"]] == files[:2]
    own = make("/assistants", model="chat", tools=[{"type": "file_search"}])["id"]
    assert looks(beta, make(f"/threads/{thread}/runs", assistant_id=own), 2)[-1] == "completed"
    text = answered(beta.get(f"/threads/{thread}/messages"))["data"][0]["content"][0]["text"]
    assert text["annotations"][0]["file_citation"]["file_id"] == files[0]


@pytest.mark.parametrize("tool", ["code_interpreter", "file_search"])
def test_a_tool_of_the_service_has_a_step_of_its_own(
    beta: httpx.Client, make: Callable[..., Made], thread: str, tool: str
) -> None:
    own = make("/assistants", model="chat", tools=[{"type": tool}])["id"]
    run = make(f"/threads/{thread}/runs", assistant_id=own, tool_choice={"type": tool})
    assert looks(beta, run, 2)[-1] == "completed"
    steps = answered(beta.get(f"/threads/{thread}/runs/{run['id']}/steps", params={"order": "asc"}))["data"]
    assert [step["type"] for step in steps] == ["tool_calls", "message_creation"]
    assert steps[0]["step_details"]["tool_calls"][0]["type"] == tool


# Streams


def events(response: httpx.Response) -> list[tuple[str, Any]]:
    """The names and objects of a stream, which is checked to be valid by its document and to have an end."""
    assert response.headers["content-type"] == "text/event-stream"
    blocks = response.text.removesuffix("\n\n").split("\n\n")
    assert blocks.pop() == "event: done\ndata: [DONE]"
    found = []
    for block in blocks:
        name, data = (line.partition(": ")[2] for line in block.split("\n"))
        found.append((name, json.loads(data)))
        _VALID.validate({"event": name, "data": found[-1][1]})
    return found


def _stream_schema(operation: Operation) -> Draft202012Validator:
    media = operation.success.media("text/event-stream") if operation.success is not None else None
    assert media is not None
    assert media.schema is not None
    return Draft202012Validator(json_schema(contract_of(PREVIEW), media.schema))


_VALID = _stream_schema(next(o for o in contract_of(PREVIEW).operations if o.id == "Create_Run"))


def test_the_stream_of_a_new_thread_to_the_byte(beta: httpx.Client, preview: Emulator, assistant: str) -> None:
    preview.on("Create_Thread_And_Run").reply(stream=["Good", " day."])
    body = {
        "assistant_id": assistant,
        "stream": True,
        "tools": [],
        "thread": {"messages": [{"role": "user", "content": "Hi"}]},
    }
    response = beta.post("/threads/runs", json=body)
    named = dict(events(response))
    thread, run = named["thread.created"]["id"], named["thread.run.created"]["id"]
    step, message = named["thread.run.step.created"]["id"], named["thread.message.created"]["id"]
    usage = '{"completion_tokens":3,"prompt_tokens":13,"total_tokens":16}'

    def run_object(status: str, *, started: str = "null", ended: bool = False) -> str:
        return (
            f'{{"assistant_id":"{assistant}","cancelled_at":null,"completed_at":{NOW if ended else "null"},'
            f'"created_at":{NOW},"expires_at":{"null" if ended else NOW + 600},"failed_at":null,"id":"{run}",'
            '"incomplete_details":null,"instructions":"Be kind.","last_error":null,"max_completion_tokens":null,'
            '"max_prompt_tokens":null,"metadata":{},"model":"chat","object":"thread.run","parallel_tool_calls":true,'
            f'"required_action":null,"response_format":"auto","started_at":{started},"status":"{status}",'
            f'"temperature":1.0,"thread_id":"{thread}","tool_choice":"auto","tools":[],"top_p":1.0,'
            '"truncation_strategy":{"last_messages":null,"type":"auto"},'
            f'"usage":{usage if ended else "null"}}}'
        )

    def step_object(status: str, *, ended: bool = False) -> str:
        return (
            f'{{"assistant_id":"{assistant}","cancelled_at":null,"completed_at":{NOW if ended else "null"},'
            f'"created_at":{NOW},"expired_at":null,"failed_at":null,"id":"{step}","last_error":null,"metadata":{{}},'
            f'"object":"thread.run.step","run_id":"{run}","status":"{status}",'
            f'"step_details":{{"message_creation":{{"message_id":"{message}"}},"type":"message_creation"}},'
            f'"thread_id":"{thread}","type":"message_creation","usage":{usage if ended else "null"}}}'
        )

    def message_object(status: str, content: str = "", *, ended: bool = False) -> str:
        return (
            f'{{"assistant_id":"{assistant}","attachments":[],"completed_at":{NOW if ended else "null"},'
            f'"content":[{content}],"created_at":{NOW},"id":"{message}","incomplete_at":null,'
            f'"incomplete_details":null,"metadata":{{}},"object":"thread.message","role":"assistant",'
            f'"run_id":"{run}","status":"{status}","thread_id":"{thread}"}}'
        )

    def delta(text: str) -> str:
        content = f'{{"index":0,"text":{{{text}}},"type":"text"}}'
        return f'{{"delta":{{"content":[{content}]}},"id":"{message}","object":"thread.message.delta"}}'

    new_thread = f'{{"created_at":{NOW},"id":"{thread}","metadata":{{}},"object":"thread","tool_resources":{{}}}}'
    whole = '{"text":{"annotations":[],"value":"Good day."},"type":"text"}'
    expected = [
        ("thread.created", new_thread),
        ("thread.run.created", run_object("queued")),
        ("thread.run.queued", run_object("queued")),
        ("thread.run.in_progress", run_object("in_progress", started=str(NOW))),
        ("thread.run.step.created", step_object("in_progress")),
        ("thread.run.step.in_progress", step_object("in_progress")),
        ("thread.message.created", message_object("in_progress")),
        ("thread.message.in_progress", message_object("in_progress")),
        ("thread.message.delta", delta('"annotations":[],"value":"Good"')),
        ("thread.message.delta", delta('"value":" day."')),
        ("thread.message.completed", message_object("completed", whole, ended=True)),
        ("thread.run.step.completed", step_object("completed", ended=True)),
        ("thread.run.completed", run_object("completed", started=str(NOW), ended=True)),
        ("done", "[DONE]"),
    ]
    assert response.text.split("\n\n") == [*(f"event: {name}\ndata: {data}" for name, data in expected), ""]


def test_a_stream_stops_at_functions_and_goes_on_with_their_outputs(
    beta: httpx.Client, assistant: str, thread: str
) -> None:
    body = {"assistant_id": assistant, "tool_choice": FORCED, "stream": True}
    first = events(beta.post(f"/threads/{thread}/runs", json=body))
    names = [name for name, _ in first]
    assert (names[0], names[-1]) == ("thread.run.created", "thread.run.requires_action")
    run = first[-1][1]
    (call,) = run["required_action"]["submit_tool_outputs"]["tool_calls"]
    deltas = [data["delta"]["step_details"]["tool_calls"][0] for name, data in first if name.endswith("step.delta")]
    assert (deltas[0]["id"], deltas[0]["function"]["name"]) == (call["id"], "weather")
    assert "".join(delta["function"]["arguments"] for delta in deltas) == call["function"]["arguments"]
    outputs = [{"tool_call_id": call["id"], "output": "mild"}]
    url = f"/threads/{thread}/runs/{run['id']}/submit_tool_outputs"
    second = events(beta.post(url, json={"tool_outputs": outputs, "stream": True}))
    names = [name for name, _ in second if name != "thread.message.delta"]
    assert names == [
        "thread.run.step.completed",
        "thread.run.queued",
        "thread.run.in_progress",
        "thread.run.step.created",
        "thread.run.step.in_progress",
        "thread.message.created",
        "thread.message.in_progress",
        "thread.message.completed",
        "thread.run.step.completed",
        "thread.run.completed",
    ]


@pytest.mark.parametrize(
    ("reply", "last"),
    [
        ({"ends_as": "failed"}, "thread.run.failed"),
        ({"ends_as": "expired"}, "thread.run.expired"),
        ({"finish_reason": "length"}, "thread.run.incomplete"),
    ],
)
def test_a_stream_ends_with_its_run(
    beta: httpx.Client, preview: Emulator, assistant: str, thread: str, reply: dict[str, Any], last: str
) -> None:
    preview.on("Create_Run").reply(**reply)
    body = {"assistant_id": assistant, "stream": True}
    assert events(beta.post(f"/threads/{thread}/runs", json=body))[-1][0] == last


@pytest.mark.parametrize("tool", ["code_interpreter", "file_search"])
def test_a_tool_of_the_service_is_streamed(
    beta: httpx.Client, make: Callable[..., Made], thread: str, tool: str
) -> None:
    own = make("/assistants", model="chat", tools=[{"type": tool}])["id"]
    body = {"assistant_id": own, "tool_choice": {"type": tool}, "stream": True}
    found = dict(events(beta.post(f"/threads/{thread}/runs", json=body)))
    assert found["thread.run.step.delta"]["delta"]["step_details"]["tool_calls"][0]["type"] == tool


def test_a_stream_that_breaks_says_so_in_an_event(
    beta: httpx.Client, preview: Emulator, assistant: str, thread: str
) -> None:
    preview.on("Create_Run").fail("stream-error")
    response = beta.post(f"/threads/{thread}/runs", json={"assistant_id": assistant, "stream": True})
    last = response.text.removesuffix("\n\n").split("\n\n")[-1]
    assert last.startswith('event: error\ndata: {"code":null,"message":"The server had an error')
