from __future__ import annotations

from copy import deepcopy
from typing import Any

from runtime.chat_deltas import NOTHING, add_chunk, without_positions

SAFE = {"filtered": False, "severity": "safe"}


def chunk(*choices: dict[str, Any], **members: Any) -> dict[str, Any]:
    said = {"id": "c-1", "object": "chat.completion.chunk", "created": 5, "model": "gpt-4o", **members}
    return {**said, "choices": list(choices)}


def piece(delta: dict[str, Any] | None = None, **members: Any) -> dict[str, Any]:
    return {"index": 0, "finish_reason": None, "logprobs": None, "delta": delta or {}, **members}


def total(*chunks: dict[str, Any]) -> dict[str, Any]:
    completion = NOTHING
    for each in chunks:
        before, copy = completion, deepcopy(completion)
        completion = add_chunk(completion, each)
        assert before == copy, "a sum is never changed"
    return without_positions(completion)


def test_a_stream_as_azure_sends_it() -> None:
    results = [{"prompt_index": 0, "content_filter_results": {"hate": SAFE}}]
    first = {"id": "", "object": "", "created": 0, "model": "", "choices": [], "prompt_filter_results": results}
    usage = {"prompt_tokens": 3, "completion_tokens": 2, "total_tokens": 5}
    completion = total(
        first,
        chunk(piece({"role": "assistant", "content": "", "refusal": None}, content_filter_results={}), usage=None),
        chunk(piece({"content": "Hel"}, content_filter_results={"hate": SAFE}), obfuscation="x7", usage=None),
        chunk(piece({"content": "lo"}, content_filter_results={}), usage=None, system_fingerprint="fp_1"),
        chunk(piece(finish_reason="stop"), usage=None),
        chunk(usage=usage),
    )
    assert completion == {
        "id": "c-1",
        "object": "chat.completion",
        "created": 5,
        "model": "gpt-4o",
        "system_fingerprint": "fp_1",
        "prompt_filter_results": results,
        "usage": usage,
        "choices": [
            {
                "index": 0,
                "finish_reason": "stop",
                "logprobs": None,
                "message": {"role": "assistant", "content": "Hello", "refusal": None},
                "content_filter_results": {"hate": SAFE},
            }
        ],
    }


def test_results_of_the_asynchronous_filter_come_without_a_delta_and_behind_the_end() -> None:
    def annotation(end: int, **results: Any) -> dict[str, Any]:
        offsets = {"check_offset": end, "start_offset": 0, "end_offset": end}
        of_choice = {"content_filter_results": results, "content_filter_offsets": offsets}
        choice = {"index": 0, "finish_reason": None, **of_choice}
        return {"id": "", "object": "", "created": 0, "model": "", "choices": [choice], "usage": None}

    completion = total(
        chunk(piece({"role": "assistant", "content": "Hello"})),
        annotation(5, violence={"filtered": False, "severity": "medium"}),
        chunk(piece(finish_reason="stop")),
        annotation(9, violence=SAFE, protected_material_text={"detected": True, "filtered": False}),
    )
    choice = completion["choices"][0]
    assert (completion["id"], completion["created"]) == ("c-1", 5)
    assert (choice["finish_reason"], choice["message"]["content"]) == ("stop", "Hello")
    assert choice["content_filter_results"] == {
        "violence": {"filtered": False, "severity": "medium"},  # the graver verdict is that on the whole
        "protected_material_text": {"detected": True, "filtered": False},
    }


def test_a_filter_that_is_out_of_order_says_so_in_the_plural_of_the_whole() -> None:
    failure = {"error": {"code": "content_filter_error", "message": "The contents are not filtered"}}
    completion = total(chunk(piece({"content": "a"}, content_filter_results={}, content_filter_result=failure)))
    assert completion["choices"][0]["content_filter_results"] == failure
    assert "content_filter_result" not in completion["choices"][0]


def test_tool_calls_are_put_together_by_their_index() -> None:
    def call(index: int, **members: Any) -> dict[str, Any]:
        return chunk(piece({"tool_calls": [{"index": index, **members}]}))

    completion = total(
        chunk(piece({"role": "assistant", "content": None})),
        call(1, id="call_b", type="function", function={"name": "g", "arguments": ""}),
        call(0, id="call_a", type="function", function={"name": "f", "arguments": "{"}),
        call(0, type="function", function={"arguments": "}"}),
        chunk(piece({"tool_calls": []}, finish_reason="tool_calls")),
    )
    assert completion["choices"][0]["message"] == {
        "role": "assistant",
        "content": None,
        "tool_calls": [
            {"id": "call_a", "type": "function", "function": {"name": "f", "arguments": "{}"}},
            {"id": "call_b", "type": "function", "function": {"name": "g", "arguments": ""}},
        ],
    }


def test_choices_are_told_apart_and_logprobs_joined() -> None:
    def token(text: str) -> dict[str, Any]:
        return {"content": [{"token": text, "logprob": -0.1}], "refusal": None}

    completion = total(
        chunk(piece({"content": "b"}, index=1, logprobs=token("b"))),
        chunk(piece({"content": "a"}, logprobs=token("a"))),
        chunk(piece({"content": "c"}, index=1, logprobs=token("c"))),
    )
    first, second = completion["choices"]
    assert (first["index"], first["message"]["content"]) == (0, "a")
    assert (second["index"], second["message"]["content"]) == (1, "bc")
    assert [each["token"] for each in second["logprobs"]["content"]] == ["b", "c"]
    assert second["logprobs"]["refusal"] is None


def test_other_members_of_a_message_are_kept() -> None:
    context = {"intent": '["x"]', "citations": [{"content": "..."}]}
    completion = total(
        chunk(piece({"role": "assistant", "context": context})),
        chunk(piece({"function_call": {"name": "f", "arguments": "{"}})),
        chunk(piece({"function_call": {"arguments": "}"}, "reasoning": "so"})),
    )
    message = completion["choices"][0]["message"]
    assert message["context"] == context
    assert message["function_call"] == {"name": "f", "arguments": "{}"}
    assert message["reasoning"] == "so"
