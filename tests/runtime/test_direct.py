"""Calls by path: what they send, and what their answers become."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import httpx
import httpx2
import pytest
from loopback import Answer, Server, events
from mini import KEY, Job
from runtime.errors import ConfigurationError, RateLimitError
from runtime.streaming import AsyncStream, Stream

if TYPE_CHECKING:
    from conftest import Flavour

FORM = b'Content-Disposition: form-data; name="%b"'


@pytest.mark.parametrize("kind", [httpx.Response, httpx2.Response])
def test_the_answer_itself_can_be_had(server: Server, flavour: Flavour, kind: Any) -> None:
    server.answer(Answer(json={"id": "1"}, headers={"x-foo": "bar"}))

    response = flavour.call(lambda client: client.post("/foo", cast_to=kind, body={"my_param": True}))

    assert isinstance(response, httpx.Response)
    assert (response.headers["x-foo"], response.json()) == ("bar", {"id": "1"})
    assert KEY not in str(response.request.headers.raw)
    assert server.requests[0].json == {"my_param": True}


def test_an_answer_of_a_library_that_the_user_brings(server: Server, flavour: Flavour) -> None:
    server.answer(Answer(json={"id": "1"}))
    http_client = httpx2.Client() if flavour.name == "sync" else httpx2.AsyncClient()

    response = flavour.call(lambda client: client.get("/foo", cast_to=httpx2.Response), http_client=http_client)

    assert isinstance(response, httpx2.Response)


@pytest.mark.parametrize("method", ["get", "post"])
@pytest.mark.parametrize("is_named", [True, False])
def test_a_stream_is_read_as_its_class_says(server: Server, flavour: Flavour, method: str, *, is_named: bool) -> None:
    server.answer(Answer(headers={"Content-Type": "text/event-stream"}, pieces=events({"id": "1"}, {"id": "2"})))
    settings: dict[str, Any] = {"cast_to": Job, "stream": True}

    def sync(client: Any) -> Any:
        named = {"stream_cls": Stream[Job]} if is_named else {}
        with getattr(client, method)("/things", **settings, **named) as stream:
            return list(stream)

    async def awaited(client: Any) -> Any:
        named = {"stream_cls": AsyncStream[Job]} if is_named else {}
        stream = await getattr(client, method)("/things", **settings, **named)
        chunks = [chunk async for chunk in stream]
        await stream.aclose()
        return chunks

    assert flavour.call(sync if flavour.name == "sync" else awaited) == [Job(id="1"), Job(id="2")]


@pytest.mark.parametrize(
    "files",
    [
        {"file": ("a.txt", b"content")},
        [("file", ("a.txt", b"content")), ("file", io.BytesIO(b"more"))],
    ],
    ids=["by name", "in pairs"],
)
def test_files_are_sent_as_a_form(server: Server, flavour: Flavour, files: Any) -> None:
    server.answer(Answer(json={}))

    flavour.call(
        lambda client: client.post(
            "/files", cast_to=object, body={"purpose": "batch"}, files=files, options={"extra_json": {"a": "b"}}
        )
    )

    (request,) = server.requests
    assert request.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert request.body.count(FORM % b"file" + b"; filename=") == len(files)
    assert FORM % b"purpose" in request.body
    assert FORM % b"a" in request.body


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
@pytest.mark.parametrize("kind", [bytes, io.BytesIO])
def test_content_is_sent_as_it_is(server: Server, flavour: Flavour, method: str, kind: Any) -> None:
    server.answer(Answer(json={}))
    content = kind(b"bytes")

    flavour.call(
        lambda client: getattr(client, method)(
            "/raw", cast_to=object, content=content, options={"headers": {"Content-Type": "image/png"}}
        )
    )

    (request,) = server.requests
    assert (request.method, request.body) == (method.upper(), b"bytes")
    assert request.headers["content-type"] == "image/png"


def test_options_hold_for_the_call_alone(server: Server, flavour: Flavour) -> None:
    server.answer(Answer(429, json={"error": {"message": "slow"}}, headers={"retry-after-ms": "1"}))

    def call(client: Any) -> Any:
        assert client.max_retries == 5
        return client.post(
            "/things",
            cast_to=object,
            options={"max_retries": 1, "extra_json": {"b": 2}, "params": {"p": "q"}, "timeout": 9},
        )

    with pytest.raises(RateLimitError):
        flavour.call(call, max_retries=5)

    assert len(server.requests) == 2
    assert server.requests[0].json == {"b": 2}
    assert server.requests[0].target == "/openai/things?api-version=2024-10-21&p=q"


def test_bodies_that_exclude_each_other_are_refused(server: Server, flavour: Flavour) -> None:
    for more in ({"body": {}}, {"files": {}}):
        with pytest.raises(TypeError, match="without body and files"):
            flavour.call(lambda client, more=more: client.post("/x", cast_to=object, content=b"", **more))
    with pytest.raises(TypeError, match=r"cannot have idempotency_key; it can have headers, params"):
        flavour.call(lambda client: client.post("/x", cast_to=object, options={"idempotency_key": "1"}))
    assert not server.requests


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
