from __future__ import annotations

from types import NoneType
from typing import Any

import httpx
import pytest
from mini import ChatCompletion, Job
from runtime.decoding import decode_answer
from runtime.errors import APIResponseValidationError

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
