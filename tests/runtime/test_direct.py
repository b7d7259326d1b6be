"""Calls by path: what their answers become, and their options."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import httpx2
import pytest
from loopback import Answer
from mini import KEY
from runtime.errors import ConfigurationError, RateLimitError

if TYPE_CHECKING:
    from conftest import Flavour
    from loopback import Server


@pytest.mark.parametrize("library", [httpx, httpx2])
def test_the_answer_as_the_http_library_has_it(server: Server, flavour: Flavour, library: Any) -> None:
    server.answer(Answer(body=b"not JSON", headers={"x-request-id": "r-1"}))
    kind = library.Client if flavour.name == "sync" else library.AsyncClient

    response = flavour.call(
        lambda client: client.post("/things", cast_to=library.Response, body={"a": 1}), http_client=kind()
    )

    assert isinstance(response, library.Response)
    assert (response.text, response.headers["x-request-id"]) == ("not JSON", "r-1")
    assert KEY not in str(response.request.headers.raw)
    assert server.requests[0].json == {"a": 1}


@pytest.mark.parametrize("retries", [0, 3])
def test_a_call_has_retries_of_its_own(server: Server, flavour: Flavour, retries: int) -> None:
    server.answer(Answer(429, json={}, headers={"retry-after-ms": "1"}))
    with pytest.raises(RateLimitError):
        flavour.call(lambda client: client.get("things", cast_to=object, options={"max_retries": retries}))
    assert len(server.requests) == retries + 1


@pytest.mark.parametrize(
    ("options", "error", "message"),
    [
        ({"max_retry": 1}, TypeError, "max_retry"),
        ({"max_retries": None}, TypeError, "max_retries must be a number"),
        ({"max_retries": -1}, ConfigurationError, "negative"),
    ],
)
def test_options_that_cannot_be_are_refused(
    server: Server, flavour: Flavour, options: dict[str, Any], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        flavour.call(lambda client: client.get("things", cast_to=object, options=options))
    assert server.requests == []
