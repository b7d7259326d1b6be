"""Keys and tokens stay out of all that is kept, shown or raised."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING, Any

import httpx
import httpx2
import pytest
from loopback import Answer
from mini import KEY, AsyncAzureOpenAI, AzureOpenAI
from runtime import errors

if TYPE_CHECKING:
    from conftest import Flavour
    from loopback import Server


def create(client: Any) -> Any:
    return client.chat.create(messages=[], model="gpt")


def everything_in(error: BaseException) -> str:
    """What an exception shows, pickles, or leads to."""
    _, (_, *content) = error.__reduce__()  # type: ignore[misc]
    told = [error, *([error.__cause__] if error.__cause__ else [])]
    shown = [f"{each} {each!r}" for each in told]
    requests = [each.request for each in told if hasattr(each, "request")]
    addresses = [f"{request.url} {request.headers.raw}" for request in requests]
    return "\n".join([*shown, *addresses, repr(pickle.dumps(content))])


@pytest.mark.parametrize("auth", [{"api_key": KEY}, {"azure_ad_token": KEY}])
@pytest.mark.parametrize(
    "answer",
    [
        Answer(401, json={"error": {"code": "401", "message": "m"}}),
        Answer(302, headers={"location": "/moved"}),
        Answer(200),
        Answer(breaks_off=True),
        Answer(307, headers={"location": "/again"}),
    ],
    ids=["refused", "elsewhere", "nothing", "reset", "redirected without end"],
)
@pytest.mark.parametrize("library", [None, httpx, httpx2])
def test_errors_hold_no_secret(
    server: Server, flavour: Flavour, answer: Answer, auth: dict[str, Any], library: Any
) -> None:
    settings = dict(auth)
    if library is not None:
        kind = library.Client if flavour.name == "sync" else library.AsyncClient
        settings["http_client"] = kind(follow_redirects=answer.status == 307)
    server.answer(answer)
    with pytest.raises(errors.APIError) as caught:
        flavour.call(create, base_url=f"{server.url}?subscription-key={KEY}&team=a", max_retries=0, **settings)
    found = everything_in(caught.value)
    assert KEY not in found
    if len(server.requests) == 1:
        assert "subscription-key=REDACTED&team=a" in found
    assert KEY in server.requests[0].target
    assert KEY in str(server.requests[0].headers)


@pytest.mark.parametrize("value", [f"{KEY}\n", f"{KEY}\r\nx-other: 1", f"{KEY}ü", f" {KEY}"])
@pytest.mark.parametrize("header", ["api-key", "Authorization", "Ocp-Apim-Subscription-Key"])
def test_a_header_that_cannot_be_sent_is_named_and_not_shown(
    server: Server, flavour: Flavour, header: str, value: str
) -> None:
    with pytest.raises(errors.ConfigurationError, match=f"header {header.lower()} holds") as caught:
        flavour.call(create, default_headers={header: value})
    assert KEY not in everything_in(caught.value)
    assert server.requests == []


def test_a_redirect_that_is_not_followed_shows_where_it_leads(server: Server, flavour: Flavour) -> None:
    server.answer(Answer(302, headers={"location": f"/moved?sig-token={KEY}"}))
    client = httpx.Client() if flavour.name == "sync" else httpx.AsyncClient()
    with pytest.raises(errors.APIStatusError) as caught:
        flavour.call(create, http_client=client)
    onward = caught.value.response.next_request
    assert onward is not None
    assert str(onward.url) == f"{server.url}/moved?sig-token=REDACTED"
    assert "api-key" not in onward.headers


@pytest.mark.parametrize("kind", [AzureOpenAI, AsyncAzureOpenAI])
def test_settings_of_another_kind_are_told(kind: Any) -> None:
    for settings, message in [
        ({"max_retries": None}, "max_retries cannot be None: pass 0"),
        ({"max_retries": "2"}, "max_retries must be a number, not str"),
        ({"max_retry_after": None}, "max_retry_after must be a number, not NoneType"),
        ({"http_client": "no"}, r"http_client must be an httpx\.(Async)?Client, not builtins\.str"),
    ]:
        with pytest.raises(TypeError, match=message):
            kind(azure_endpoint="https://res.openai.azure.com", api_key=KEY, **settings)
