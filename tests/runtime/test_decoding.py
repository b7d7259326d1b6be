from __future__ import annotations

from types import NoneType
from typing import Any, cast

import httpx
import pytest
from mini import ChatCompletion, Job
from runtime.decoding import decode_answer
from runtime.errors import APIResponseValidationError
from runtime.operation import PackedFloats

REQUEST = httpx.Request("GET", "https://res.example/")
AS_JSON = {"content-type": "application/json"}
AS_TEXT = {"content-type": "text/plain"}


def decode(result: Any, content: bytes, headers: dict[str, str], status: int = 200) -> Any:
    return decode_answer(httpx.Response(status, content=content, headers=headers, request=REQUEST), result)


def test_each_kind_of_result_is_made_of_its_answer() -> None:
    assert decode(str, b"1\n00:00 --> 00:01\n", AS_TEXT) == "1\n00:00 --> 00:01\n"
    assert decode(NoneType, b"anything", AS_TEXT) is None
    assert decode(Job, b'{"id": "a"}', AS_JSON) == Job(id="a")
    assert decode(list[Job], b'[{"id": "a"}]', AS_JSON) == [Job(id="a")]
    assert decode(dict[str, int], b'{"a": 1}', AS_JSON) == {"a": 1}
    assert decode(Job, b"", {}, status=204) == Job.model_construct()


def test_a_result_that_may_be_text_is_what_the_content_type_says() -> None:
    either = ChatCompletion | str
    assert decode(either, b"WEBVTT", AS_TEXT) == "WEBVTT"
    assert decode(either, b'{"id": "a", "choices": []}', AS_JSON) == ChatCompletion(id="a", choices=[])


def test_json_under_another_content_type_is_json() -> None:
    assert decode(Job, b'{"id": "a"}', AS_TEXT) == Job(id="a")


def test_results_of_annotations_carry_the_request_id_too() -> None:
    answer = decode(ChatCompletion | Job, b'{"id": "a"}', {**AS_JSON, "apim-request-id": "r-1"})
    assert answer._request_id == "r-1"


def test_what_cannot_be_the_result_is_refused() -> None:
    for content in (b"", b"<html>", b"{"):
        with pytest.raises(APIResponseValidationError, match=r"res\.example answered 200"):
            decode(Job, content, AS_JSON)


@pytest.mark.parametrize(
    "data", [{"data": 5}, {"data": {"embedding": "AACAPw=="}}, {"data": ["x", {"embedding": None}]}, [], "text"]
)
def test_an_answer_without_the_lists_that_are_due_stays_as_it_came(data: Any) -> None:
    assert unpacked(data) == data


@pytest.mark.parametrize("text", ["AAA", "AAAA", "ü", "no base64"])
def test_what_is_no_packed_list_stays_as_it_came(text: str) -> None:
    assert unpacked({"data": [{"embedding": text}, {"embedding": "AACAPw=="}]}) == {
        "data": [{"embedding": text}, {"embedding": [1.0]}]
    }


def unpacked(data: Any) -> Any:
    packed = PackedFloats("encoding_format", "base64", ("data", "embedding"))
    response = httpx.Response(200, json=data, request=REQUEST)
    return decode_answer(response, cast("type[Any]", Any), packed)


@pytest.mark.parametrize("charset", ["hex", "undefined", "idna", "nonsense", "utf-8"])
def test_text_is_read_whatever_encoding_is_claimed(charset: str) -> None:
    assert decode(str, "é".encode(), {"content-type": f"text/plain; charset={charset}"}) == "é"


def test_json_that_is_nested_too_deeply_is_refused() -> None:
    with pytest.raises(APIResponseValidationError):
        decode(Job, b"[" * 100_000 + b"]" * 100_000, AS_JSON)
