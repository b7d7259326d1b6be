from __future__ import annotations

import time
from email.utils import formatdate
from typing import TYPE_CHECKING, Any

import pytest
from loopback import Answer
from runtime.errors import ConflictError, RateLimitError, UnprocessableEntityError
from runtime.retries import RetryPolicy, retry_after

if TYPE_CHECKING:
    from conftest import Flavour
    from loopback import Server
    from runtime.events import RetryEvent

POLICY = RetryPolicy()


@pytest.mark.parametrize("status", [408, 409, 429, 500, 502, 503, 504, 599])
def test_failures_that_may_pass_are_retried(status: int) -> None:
    assert POLICY.delay_after_response(0, status, {}) is not None


@pytest.mark.parametrize("status", [400, 401, 403, 404, 413, 422])
def test_failures_that_will_not_pass_are_final(status: int) -> None:
    assert POLICY.delay_after_response(0, status, {}) is None


def test_the_service_has_the_last_word_on_whether() -> None:
    assert POLICY.delay_after_response(0, 429, {"x-should-retry": "false"}) is None
    assert POLICY.delay_after_response(0, 400, {"x-should-retry": "true"}) is not None
    assert POLICY.delay_after_response(0, 429, {"x-should-retry": "perhaps"}) is not None


def test_retries_are_counted() -> None:
    assert POLICY.delay_after_response(1, 500, {}) is not None
    assert POLICY.delay_after_response(2, 500, {}) is None
    assert POLICY.delay_after_failure(1) is not None
    assert POLICY.delay_after_failure(2) is None
    assert RetryPolicy(0).delay_after_failure(0) is None


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after-ms": "50"}, 0.05),
        ({"x-ms-retry-after-ms": "1500"}, 1.5),
        ({"retry-after": "2.5"}, 2.5),
        ({"retry-after": "3", "x-ms-retry-after-ms": "20", "retry-after-ms": "10"}, 0.01),
        ({"retry-after": "3", "x-ms-retry-after-ms": "20"}, 0.02),
        ({"retry-after-ms": "soon", "retry-after": "3"}, 3),
        ({"retry-after": "0"}, None),
        ({"retry-after": "-1"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "inf"}, None),
        ({"retry-after": "tomorrow"}, None),
        ({"retry-after": formatdate(0, usegmt=True)}, None),
        ({}, None),
    ],
)
def test_the_wait_is_read_from_the_headers(headers: dict[str, str], seconds: float | None) -> None:
    assert retry_after(headers) == seconds


def test_the_wait_may_be_a_date() -> None:
    seconds = retry_after({"retry-after": formatdate(time.time() + 30, usegmt=True)})
    assert seconds is not None
    assert 28 < seconds <= 30


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of a process cannot be changed on this system")
@pytest.mark.parametrize("form", ["%a, %d %b %Y %H:%M:%S", "%a, %d %b %Y %H:%M:%S -0000", "%a %b %d %H:%M:%S %Y"])
def test_a_date_without_a_zone_is_in_utc(form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "America/New_York")
        time.tzset()
        seconds = retry_after({"retry-after": time.strftime(form, time.gmtime(time.time() + 30))})
    time.tzset()
    assert seconds is not None
    assert 28 < seconds <= 30


def test_the_services_wait_is_kept_unless_it_is_too_long() -> None:
    assert POLICY.delay_after_response(0, 429, {"retry-after": "60"}) == 60
    assert POLICY.delay_after_response(0, 429, {"retry-after": "61"}) is None
    assert RetryPolicy(2, 90).delay_after_response(0, 429, {"retry-after": "61"}) == 61
    assert POLICY.delay_after_response(0, 429, {"retry-after": "61", "x-should-retry": "true"}) is None


@pytest.mark.parametrize(("retries", "longest"), [(0, 0.5), (1, 1), (2, 2), (4, 8), (5, 8), (2000, 8)])
def test_waits_double_up_to_eight_seconds_and_vary(retries: int, longest: float) -> None:
    waits = [RetryPolicy(10_000).delay_after_failure(retries) for _ in range(200)]
    assert all(wait is not None and longest * 0.75 <= wait <= longest for wait in waits)
    assert len(set(waits)) > 100


def create(client: Any) -> Any:
    return client.chat.create(messages=[], model="gpt")


def test_the_last_answer_is_raised_when_retries_are_used_up(server: Server, flavour: Flavour) -> None:
    server.answer(Answer(409, json={"error": {"message": "busy"}}, headers={"retry-after-ms": "1"}))
    with pytest.raises(ConflictError, match="busy"):
        flavour.call(create, max_retries=3)
    assert len(server.requests) == 4


def test_a_wait_that_is_too_long_fails_at_once_and_says_so(server: Server, flavour: Flavour) -> None:
    server.answer(Answer(429, json={"error": {"message": "slow"}}, headers={"retry-after": "86400"}))
    with pytest.raises(RateLimitError) as caught:
        flavour.call(create)
    assert caught.value.retry_after == 86400
    assert len(server.requests) == 1


def test_what_will_not_pass_is_sent_once(server: Server, flavour: Flavour) -> None:
    server.answer(Answer(422, json={"error": {"message": "no"}}))
    with pytest.raises(UnprocessableEntityError):
        flavour.call(create)
    assert len(server.requests) == 1


def test_on_retry_hears_of_each_wait(server: Server, flavour: Flavour) -> None:
    heard: list[RetryEvent] = []
    server.answer(
        Answer(503, headers={"retry-after-ms": "2"}),
        Answer(429, headers={"retry-after-ms": "1"}),
        Answer(json={"id": "x"}),
    )
    flavour.call(create, on_retry=heard.append)
    assert [(event.retry, event.delay) for event in heard] == [(1, 0.002), (2, 0.001)]
    assert [type(event.error).__name__ for event in heard] == ["InternalServerError", "RateLimitError"]
    assert heard[0].operation == "ChatCompletions_Create"


def test_a_body_that_cannot_be_sent_again_is_sent_once(server: Server, flavour: Flavour) -> None:
    class Pipe:
        def __init__(self) -> None:
            self.left = [b"once", b""]

        def read(self, _: int = -1) -> bytes:
            return self.left.pop(0)

    server.answer(Answer(503, headers={"retry-after-ms": "1"}))
    with pytest.raises(Exception, match="503"):
        flavour.call(lambda client: client.files.upload(file=("a.jsonl", Pipe()), purpose="batch"))
    assert len(server.requests) == 1
    assert b"once" in server.requests[0].body


def test_a_form_is_sent_again_whole(server: Server, flavour: Flavour) -> None:
    server.answer(Answer(503, headers={"retry-after-ms": "1"}), Answer(201, json={"id": "file-1"}))
    job = flavour.call(lambda client: client.files.upload(file=("a.jsonl", b"{}"), purpose="batch"))
    assert job.id == "file-1"
    first, second = server.requests
    assert first.body == second.body
    assert b'filename="a.jsonl"' in first.body
    assert int(first.headers["content-length"]) == len(first.body)
