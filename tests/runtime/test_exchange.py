"""The course of a call, without any I/O."""

from __future__ import annotations

import httpx
import pytest
from runtime.auth import Authentication
from runtime.errors import APIConnectionError, APITimeoutError, InternalServerError
from runtime.exchange import FetchSecret, Send, Sleep, exchange
from runtime.logs import Detail, Observer
from runtime.redaction import Redaction
from runtime.request import Request
from runtime.retries import RetryPolicy

REQUEST = httpx.Request("GET", "https://res.example/")
QUIET = Observer(Detail(basic=False), Redaction(), None, None)
LATER = httpx.Response(503, headers={"retry-after-ms": "7"}, request=REQUEST)
DONE = httpx.Response(200, request=REQUEST)


def request(authentication: Authentication | None = None) -> Request:
    return Request(
        operation_id="o",
        method="GET",
        client_request_id="c-1",
        url="https://res.example/",
        headers={},
        content=None,
        authentication=authentication,
        timeout=None,
    )


def test_a_call_that_succeeds_is_one_step() -> None:
    sent = request(Authentication("api_key", "api-key", "k"))
    steps = exchange(sent, RetryPolicy(), QUIET, stream=True)

    assert next(steps) == Send(sent, stream=True)
    assert sent.headers == {"api-key": "k"}
    with pytest.raises(StopIteration) as end:
        steps.send(DONE)
    assert end.value.value is DONE


def test_a_secret_is_fetched_for_each_attempt() -> None:
    source = Authentication("azure_ad_token_provider", "authorization", lambda: "never asked", scheme="Bearer ")
    sent = request(source)
    steps = exchange(sent, RetryPolicy(), QUIET, stream=False)

    assert next(steps) == FetchSecret(source)
    assert steps.send("one") == Send(sent, stream=False)
    assert sent.headers == {"authorization": "Bearer one"}
    assert steps.send(LATER) == Sleep(0.007)
    assert steps.send(None) == FetchSecret(source)
    assert steps.send("two") == Send(sent, stream=False)
    assert sent.headers == {"authorization": "Bearer two", "x-retry-count": "1"}


def test_failures_without_an_answer_end_in_the_last_of_them() -> None:
    steps = exchange(request(), RetryPolicy(max_retries=1), QUIET, stream=False)
    last = APITimeoutError(REQUEST)

    next(steps)
    assert isinstance(steps.send(APIConnectionError(request=REQUEST)), Sleep)
    steps.send(None)
    with pytest.raises(APITimeoutError) as caught:
        steps.send(last)
    assert caught.value is last


def test_an_answer_that_stays_a_failure_is_raised() -> None:
    steps = exchange(request(), RetryPolicy(max_retries=0), QUIET, stream=False)
    next(steps)
    with pytest.raises(InternalServerError):
        steps.send(LATER)
