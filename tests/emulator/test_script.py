from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest
from aoaigen.emulator import Emulator, ScriptError
from aoaigen.emulator.script_file import load_script

URL = "/deployments/chat/chat/completions"


def ask(client: httpx.Client, text: str = "Hello") -> httpx.Response:
    return client.post(URL, json={"messages": [{"role": "user", "content": text}]})


def said(response: httpx.Response) -> Any:
    return response.json()["choices"][0]["message"]["content"]


def test_replies_take_turns_and_then_the_emulator_answers_as_usual(client: httpx.Client, emulator: Emulator) -> None:
    emulator.on("ChatCompletions_Create").reply(text="one", times=1).reply(text="two", times=2)
    assert [said(ask(client)) for _ in range(3)] == ["one", "two", "two"]
    assert "Hello" in said(ask(client))


def test_a_reply_without_times_is_for_ever(client: httpx.Client, emulator: Emulator) -> None:
    rule = emulator.on("POST /chat/completions").reply(text="always")
    assert {said(ask(client)) for _ in range(3)} == {"always"}
    with pytest.raises(ValueError, match="give it `times`"):
        rule.reply(text="never")


def test_a_rule_may_be_for_some_requests_only(client: httpx.Client, emulator: Emulator) -> None:
    emulator.on("ChatCompletions_Create", when={"messages": [{"content": "Hi"}]}).reply(text="part")
    emulator.on("ChatCompletions_Create", when=lambda request: b"Hey" in request.body).reply(text="test")
    emulator.on("ChatCompletions_Create").reply(text="rest")
    assert [said(ask(client, text)) for text in ("Hi", "Hey", "Ho")] == ["part", "test", "rest"]


@pytest.mark.parametrize(
    "operation",
    ["Files_Get", "GET /files/{}", "GET /files/{file-id}"],
)
def test_ways_to_name_an_operation(client: httpx.Client, emulator: Emulator, operation: str) -> None:
    emulator.on(operation).reply(json={"scripted": True}, status=202, headers={"X-Mine": "yes"})
    response = client.get("/files/any")
    assert (response.status_code, response.json(), response.headers["x-mine"]) == (202, {"scripted": True}, "yes")
    assert client.get("/files").json()["object"] == "list"


def test_an_operation_that_does_not_exist_is_the_tests_mistake(emulator: Emulator) -> None:
    with pytest.raises(
        ValueError, match=r"no operation 'ChatCompletion_Create'; did you mean ChatCompletions_Create\?"
    ):
        emulator.on("ChatCompletion_Create")
    with pytest.raises(ValueError, match="times is 0"):
        emulator.on("Files_Get").reply(times=0)
    with pytest.raises(ValueError, match="ends_as is 'well'"):
        emulator.on("Files_Get").reply(ends_as="well")
    with pytest.raises(ValueError, match="has no name"):
        emulator.on("Files_Get").reply(tool_calls=[{"arguments": {}}])


def test_a_body_as_it_is(client: httpx.Client, emulator: Emulator) -> None:
    emulator.on("ChatCompletions_Create").reply(
        body="<html>", status=502, headers={"content-type": "text/html"}, times=1
    ).reply(body=b"\xff\x00")
    response = ask(client)
    assert (response.status_code, response.text) == (502, "<html>")
    assert response.headers.get_list("content-type") == ["text/html"]
    assert ask(client).content == b"\xff\x00"


@pytest.mark.parametrize(
    ("status", "code"), [(401, "401"), (403, "403"), (404, "404"), (408, "Timeout"), (429, "429"), (503, "503")]
)
def test_a_status_brings_the_services_own_words(
    client: httpx.Client, emulator: Emulator, status: int, code: str
) -> None:
    emulator.on("ChatCompletions_Create").reply(status=status)
    response = ask(client)
    assert (response.status_code, response.json()["error"]["code"]) == (status, code)


def test_a_finish_reason(client: httpx.Client, emulator: Emulator) -> None:
    emulator.on("ChatCompletions_Create").reply(text="half", finish_reason="content_filter")
    assert ask(client).json()["choices"][0]["finish_reason"] == "content_filter"


def test_a_delay(client: httpx.Client, emulator: Emulator) -> None:
    emulator.on("ChatCompletions_Create").reply(delay=0.1, times=1)
    assert ask(client).elapsed.total_seconds() >= 0.1
    assert ask(client).elapsed.total_seconds() < 0.1


def test_a_script_in_a_file(client: httpx.Client, emulator: Emulator, tmp_path: Path) -> None:
    path = tmp_path / "script.yaml"
    path.write_text(
        """
- on: ChatCompletions_Create
  when: {messages: [{content: Hi}]}
  reply:
    - {text: one, times: 1}
    - {text: two, times: 1}
- on: POST /chat/completions
  fail: {kind: "503", times: 1}
"""
    )
    load_script(path, emulator.app.script)
    assert said(ask(client, "Hi")) == "one"
    assert ask(client, "Ho").status_code == 503
    assert said(ask(client, "Hi")) == "two"
    assert "Hi" in said(ask(client, "Hi"))


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        ("- on: [", ["2:1: expected the node content, but found '<stream end>'"]),
        ("on: x", ["1:1: a script is a list of rules"]),
        ("- reply: {text: a}", ["1:3: a rule is a mapping with `on`, perhaps `when`, and `reply` or `fail`"]),
        ("- on: Files_Get", ["1:3: a rule has either `reply` or `fail`"]),
        (
            "- on: Nothing\n  reply: {}\n- on: Files_Get\n  reply: {txt: a}\n",
            ["1:7: API version 2024-10-21 has no operation 'Nothing'", "4:16: `reply` has no 'txt'"],
        ),
        ("- on: Files_Get\n  fail: {kind: 'nope'}", ["2:9: no fault 'nope'"]),
        ("- on: Files_Get\n  when: 5\n  reply: {}", ["2:9: `when` is a part of the request's body: a mapping"]),
        ("- on: Files_Get\n  reply: [{text: a}, {text: b}]", ["2:22: the reply before is used for ever"]),
    ],
)
def test_mistakes_in_a_script_are_shown_with_their_places(
    emulator: Emulator, tmp_path: Path, text: str, problems: list[str]
) -> None:
    path = tmp_path / "script.yaml"
    path.write_text(text + "\n" if text.endswith("[") else text)
    with pytest.raises(ScriptError) as raised:
        load_script(path, emulator.app.script)
    lines = str(raised.value).splitlines()
    assert len(lines) == len(problems)
    for line, problem in zip(lines, problems, strict=True):
        assert line.startswith(f"{path}:{problem}")
