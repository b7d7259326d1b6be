"""What a call comes to when the wire, the server or something between them misbehaves: the same in both flavours."""

from __future__ import annotations

import gzip
import json
import logging
import pickle
import time
from email.utils import formatdate
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from loopback import Answer, events
from mini import KEY
from runtime import errors

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from conftest import Flavour
    from loopback import Server
    from runtime.events import RetryEvent

GOOD = Answer(json={"id": "c-1", "choices": []})
SOON = {"retry-after-ms": "1"}
JSON = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
SSE = {"Content-Type": "text/event-stream", "apim-request-id": "a-1"}
SSE_CHUNKED = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
HTML = Answer(body=b"<html>Sign in</html>", headers={"Content-Type": "text/html"})
GZIPPED = gzip.compress(b'{"id": "c-1", "choices": []}' * 100)


def refusal(status: int, headers: Mapping[str, str] = SOON, **content: Any) -> Answer:
    return Answer(status, headers=headers, **(content or {"json": {"error": {"code": str(status), "message": "m"}}}))


def first_event(rest: bytes, **more: Any) -> Answer:
    """A stream with one good event, in a chunk of its own, and then ``rest``."""
    event = events({"id": "1", "choices": []}, done=False)[0]
    return Answer(raw=SSE_CHUNKED + b"%x\r\n%s\r\n" % (len(event), event) + rest, **more)


class Stalling:
    """A stream that says nothing for too long after its first event."""

    def __iter__(self) -> Iterator[bytes]:
        yield from events({"id": "1"}, done=False)
        time.sleep(0.5)


@pytest.fixture(autouse=True)
def _no_long_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("runtime.retries._FIRST_DELAY", 0.001)


class Call(NamedTuple):
    """What a call came to, and what was seen of it."""

    error: BaseException | None
    values: list[Any]
    retries: list[RetryEvent]
    logged: list[str]


def make_call(server: Server, flavour: Flavour, caplog: pytest.LogCaptureFixture, **arguments: Any) -> Call:
    """Make a call, and check what holds for every one of them, whatever became of it."""
    call = Call(None, [], [], [])

    def use(client: Any) -> None:
        result = client.chat.create(messages=[], model="gpt", timeout=0.3, **arguments)
        call.values.extend(result if arguments else [result])

    async def use_async(client: Any) -> None:
        result = await client.chat.create(messages=[], model="gpt", timeout=0.3, **arguments)
        if not arguments:
            call.values.append(result)
            return
        async for value in result:
            call.values.append(value)

    with caplog.at_level(logging.INFO, "runtime"):
        try:
            flavour.call(use if flavour.name == "sync" else use_async, on_retry=call.retries.append)
        except Exception as error:  # noqa: BLE001 - the test looks at it
            call = call._replace(error=error)

    attempts = len(server.requests)
    assert len({request.headers["x-ms-client-request-id"] for request in server.requests}) == 1
    counts = [request.headers.get("x-retry-count") for request in server.requests]
    assert counts == [None, *map(str, range(1, attempts))]
    assert all(request.headers["api-key"] == KEY for request in server.requests)
    assert [event.retry for event in call.retries] == list(range(1, attempts))
    logged = [record.getMessage() for record in caplog.records if record.name == "runtime"]
    assert [line.split(" in ")[0] for line in logged] == [
        f"ChatCompletions_Create: retry {retry}" for retry in range(1, attempts)
    ]
    assert KEY not in caplog.text
    if call.error is not None:
        assert KEY not in f"{call.error} {call.error!r} {call.error.__cause__!r}"
        _, (_, *content) = call.error.__reduce__()
        assert KEY.encode() not in pickle.dumps(content)
    return call._replace(logged=logged)


@pytest.mark.parametrize(
    ("answers", "attempts", "raised"),
    [
        # The connection
        pytest.param([Answer(breaks_off=True)], 3, errors.APIConnectionError, id="reset before the answer"),
        pytest.param([Answer(breaks_off=True), GOOD], 2, None, id="reset, and then an answer"),
        pytest.param([Answer(raw=b"")], 3, errors.APIConnectionError, id="closed before the answer"),
        pytest.param(
            [Answer(raw=JSON + b'Content-Length: 100\r\n\r\n{"id": ', breaks_off=True)],
            3,
            errors.APIConnectionError,
            id="reset within the answer",
        ),
        pytest.param(
            [Answer(raw=JSON + b'Content-Length: 100\r\n\r\n{"id": "c-'), GOOD], 2, None, id="closed within the JSON"
        ),
        pytest.param([Answer(pieces=[b'{"id":', b' "c-1"', b"}"], pause=0.02)], 1, None, id="slow bytes"),
        pytest.param([Answer(pause=1), GOOD], 2, None, id="silence, and then an answer"),
        # What is no HTTP, or not quite
        pytest.param([Answer(raw=b"SSH-2.0-OpenSSH_9\r\n\r\n")], 3, errors.APIConnectionError, id="another protocol"),
        pytest.param([Answer(raw=b"HTTP/1.1 abc\r\n\r\n")], 3, errors.APIConnectionError, id="no status"),
        pytest.param(
            [Answer(raw=JSON + b"Content-Length: 2\r\nContent-Length: 3\r\n\r\n{} ")],
            3,
            errors.APIConnectionError,
            id="two lengths",
        ),
        pytest.param(
            [Answer(raw=JSON + b'Content-Length: 5\r\n\r\n{"id": "c-1"}')],
            1,
            errors.APIResponseValidationError,
            id="a length too short",
        ),
        pytest.param(
            [Answer(raw=JSON + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n")],
            3,
            errors.APIConnectionError,
            id="no size of a chunk",
        ),
        pytest.param(
            [Answer(raw=JSON + b"Transfer-Encoding: chunked\r\n\r\nff\r\n{}"), GOOD], 2, None, id="half a chunk"
        ),
        # Bodies
        pytest.param([HTML], 1, errors.APIResponseValidationError, id="a page"),
        pytest.param([Answer(200)], 1, errors.APIResponseValidationError, id="nothing"),
        pytest.param([Answer(body=b'{"id": "\xff"}')], 1, errors.APIResponseValidationError, id="not UTF-8"),
        pytest.param([Answer(body=b"[" * 100_000)], 1, errors.APIResponseValidationError, id="nested without end"),
        pytest.param(
            [Answer(body=b"?", headers={"Content-Type": "text/html; charset=hex"})],
            1,
            errors.APIResponseValidationError,
            id="an encoding that is none of text",
        ),
        pytest.param(
            [Answer(body=b"not gzip", headers={"content-encoding": "gzip"})], 1, errors.APIConnectionError, id="no gzip"
        ),
        pytest.param(
            [Answer(body=GZIPPED[:60], headers={"content-encoding": "gzip"})],
            1,
            errors.APIResponseValidationError,
            id="half a gzip",
        ),
        # Refusals
        *(
            pytest.param([refusal(status), GOOD], 2, None, id=f"{status}, and then an answer")
            for status in (408, 409, 429, 500, 502, 503, 504)
        ),
        pytest.param(
            [refusal(503), refusal(429), Answer(breaks_off=True)], 3, errors.APIConnectionError, id="each its"
        ),
        pytest.param([refusal(429)], 3, errors.RateLimitError, id="429 without end"),
        pytest.param([refusal(400)], 1, errors.BadRequestError, id="400"),
        pytest.param([refusal(400, {**SOON, "x-should-retry": "true"}), GOOD], 2, None, id="400 to be retried"),
        pytest.param([refusal(500, {"x-should-retry": "false"})], 1, errors.InternalServerError, id="500 not to be"),
        pytest.param([refusal(502, body=b"<html>nginx</html>")], 3, errors.InternalServerError, id="a page of a proxy"),
        pytest.param([refusal(503, body=b" ")], 3, errors.InternalServerError, id="a refusal without words"),
        pytest.param(
            [refusal(401, {"content-encoding": "gzip"}, body=b"not gzip")],
            1,
            errors.AuthenticationError,
            id="a refusal that cannot be decompressed",
        ),
        pytest.param(
            [Answer(raw=b"HTTP/1.1 403 No\r\nContent-Length: 90\r\n\r\n{", breaks_off=True)],
            1,
            errors.PermissionDeniedError,
            id="a refusal that breaks off",
        ),
        pytest.param(
            [Answer(raw=b"HTTP/1.1 503 Busy\r\nRetry-After-Ms: 1\r\nContent-Length: 90\r\n\r\n{"), GOOD],
            2,
            None,
            id="a refusal that breaks off, and then an answer",
        ),
    ],
)
def test_calls(
    server: Server,
    flavour: Flavour,
    caplog: pytest.LogCaptureFixture,
    answers: list[Answer],
    attempts: int,
    raised: type[Exception] | None,
) -> None:
    server.answer(*answers)
    call = make_call(server, flavour, caplog)
    assert (len(server.requests), type(call.error)) == (attempts, raised or type(None))
    assert [value.id for value in call.values] == ([] if raised else ["c-1"])


@pytest.mark.parametrize(
    ("answers", "attempts", "raised", "arrived"),
    [
        pytest.param([Answer(headers=SSE, pieces=events({"id": "1"}))], 1, None, 1, id="nothing wrong"),
        # Before the stream begins, it is a call as any other.
        pytest.param([refusal(429), first_event(b"0\r\n\r\n")], 2, None, 1, id="429, and then a stream"),
        pytest.param([Answer(breaks_off=True), first_event(b"0\r\n\r\n")], 2, None, 1, id="reset, and then a stream"),
        pytest.param([refusal(400)], 1, errors.BadRequestError, 0, id="400"),
        # Once it has begun, it is never asked for again.
        pytest.param(
            [Answer(headers=SSE, pieces=events({"id": "1"}, {"error": {"code": "500", "message": "m"}}))],
            1,
            errors.APIError,
            1,
            id="an error",
        ),
        pytest.param([first_event(b"", breaks_off=True)], 1, errors.APIConnectionError, 1, id="closed without an end"),
        pytest.param([first_event(b"zz\r\n")], 1, errors.APIConnectionError, 1, id="no size of a chunk"),
        pytest.param([first_event(b"8\r\ndata: {\r\n")], 1, errors.APIConnectionError, 1, id="closed within an event"),
        pytest.param(
            [first_event(b"8\r\ndata: {\n\r\n0\r\n\r\n")], 1, errors.APIConnectionError, 1, id="ended within an event"
        ),
        pytest.param(
            [first_event(b"3\r\ndat\r\n0\r\n\r\n")], 1, errors.APIConnectionError, 1, id="ended within a line"
        ),
        pytest.param([first_event(b"4\r\n: hi\r\n0\r\n\r\n")], 1, None, 1, id="ended within a comment"),
        pytest.param(
            [Answer(headers=SSE, pieces=Stalling())],
            1,
            errors.APITimeoutError,
            1,
            id="silence",
        ),
        pytest.param(
            [Answer(headers=SSE, pieces=[*events({"id": "1"}, done=False), b"data: <html>\n\n"])],
            1,
            errors.APIResponseValidationError,
            1,
            id="an event that is not JSON",
        ),
        pytest.param(
            [Answer(headers=SSE, pieces=[b"retry: " + b"9" * 5000 + b"\n", *events({"id": "1"})])],
            1,
            None,
            1,
            id="a number of 5000 digits",
        ),
        # What is no stream
        pytest.param([HTML], 1, errors.APIResponseValidationError, 0, id="a page"),
        pytest.param([Answer(200)], 1, errors.APIResponseValidationError, 0, id="nothing"),
        pytest.param([GOOD], 1, errors.APIResponseValidationError, 0, id="JSON"),
        pytest.param(
            [Answer(headers=SSE, pieces=[b": ping\n\n"])], 1, errors.APIResponseValidationError, 0, id="pings"
        ),
        pytest.param(
            [Answer(headers={**SSE, "content-encoding": "gzip"}, pieces=events({"id": "1"}))],
            1,
            errors.APIConnectionError,
            0,
            id="no gzip",
        ),
    ],
)
def test_streams(
    server: Server,
    flavour: Flavour,
    caplog: pytest.LogCaptureFixture,
    answers: list[Answer],
    attempts: int,
    raised: type[Exception] | None,
    arrived: int,
) -> None:
    server.answer(*answers)
    call = make_call(server, flavour, caplog, stream=True)
    assert (len(server.requests), type(call.error)) == (attempts, raised or type(None))
    assert [value.id for value in call.values] == ["1"] * arrived


def test_what_is_no_stream_is_shown(server: Server, flavour: Flavour, caplog: pytest.LogCaptureFixture) -> None:
    server.answer(HTML)
    error = make_call(server, flavour, caplog, stream=True).error
    assert isinstance(error, errors.APIResponseValidationError)
    assert "127.0.0.1 answered 200 with text/html where a stream of events was due" in str(error)
    assert error.body == "<html>Sign in</html>"


def test_errors_within_a_stream_have_its_request_id(
    server: Server, flavour: Flavour, caplog: pytest.LogCaptureFixture
) -> None:
    for last in (b'data: {"error": {"message": "m"}}\n\n', b"data: <html>\n\n"):
        server.answer(Answer(headers=SSE, pieces=[last]))
        error = make_call(server, flavour, caplog, stream=True).error
        server.requests.clear()
        assert isinstance(error, errors.APIError)
        assert error.request_id == "a-1"


class Stop(Exception):  # noqa: N818 - no error
    """Leaves a call instead of waiting."""


@pytest.mark.parametrize(
    ("headers", "delay"),
    [
        ({"retry-after-ms": "1500"}, 1.5),
        ({"x-ms-retry-after-ms": "2500"}, 2.5),
        ({"retry-after": "7"}, 7),
        ({"retry-after": "0.25"}, 0.25),
        ({"retry-after-ms": "1", "x-ms-retry-after-ms": "2", "retry-after": "3"}, 0.001),
        ({"retry-after-ms": "soon", "retry-after": "3"}, 3),
        ({"retry-after": "59.9"}, 59.9),
    ],
)
def test_waits_that_the_service_asks_for(
    server: Server, flavour: Flavour, headers: dict[str, str], delay: float
) -> None:
    assert _first_wait(server, flavour, headers) == delay


def test_a_wait_until_a_date(server: Server, flavour: Flavour) -> None:
    waits = _first_wait(server, flavour, {"retry-after": formatdate(time.time() + 30, usegmt=True)})
    assert 25 < waits <= 30


@pytest.mark.parametrize(
    "value",
    ["0", "-1", "nan", "inf", "soon", "", formatdate(0, usegmt=True), "Fri, 31 Dec 1999 23:59:59 +9" + "9" * 20],
)
def test_waits_that_mean_nothing_are_not_kept(server: Server, flavour: Flavour, value: str) -> None:
    assert 0 < _first_wait(server, flavour, {"retry-after": value}) <= 0.001


def _first_wait(server: Server, flavour: Flavour, headers: dict[str, str]) -> float:
    """The seconds that a call would wait for after a 429 with these headers."""
    waits = []

    def stop(event: RetryEvent) -> None:
        waits.append(event.delay)
        raise Stop

    server.answer(refusal(429, headers))
    with pytest.raises(Stop):
        flavour.call(lambda client: client.chat.create(messages=[], model="gpt"), on_retry=stop)
    return waits[0]


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "61"}, 61),
        ({"retry-after-ms": "60001"}, 60.001),
        ({"retry-after": "86400", "x-should-retry": "true"}, 86400),
        ({"retry-after": formatdate(4e9, usegmt=True)}, None),
    ],
    ids=["seconds", "milliseconds", "told to retry", "a date"],
)
def test_waits_beyond_the_bound_fail_at_once(
    server: Server, flavour: Flavour, caplog: pytest.LogCaptureFixture, headers: dict[str, str], seconds: float | None
) -> None:
    server.answer(refusal(429, headers))
    error = make_call(server, flavour, caplog).error
    assert isinstance(error, errors.RateLimitError)
    assert error.retry_after == (seconds or pytest.approx(4e9 - time.time(), abs=60))
    assert len(server.requests) == 1


def test_a_refusal_that_breaks_off_keeps_what_its_headers_say(
    server: Server, flavour: Flavour, caplog: pytest.LogCaptureFixture
) -> None:
    head = b"HTTP/1.1 429 Slow\r\nRetry-After: 86400\r\nx-request-id: r-1\r\nContent-Length: 90\r\n\r\n"
    server.answer(Answer(raw=head + b'{"error": '))
    error = make_call(server, flavour, caplog).error
    assert isinstance(error, errors.RateLimitError)
    assert (error.retry_after, error.request_id, error.body) == (86400, "r-1", None)
    assert str(error) == "Error code: 429 - Slow (retry after 86400 s, request id r-1)"


def test_the_wire_form_of_a_content_filter_refusal(
    server: Server, flavour: Flavour, caplog: pytest.LogCaptureFixture
) -> None:
    inner = {"code": "ResponsibleAIPolicyViolation", "content_filter_result": {"hate": {"filtered": True}}}
    failure = {"message": "m", "type": None, "param": "prompt", "code": "content_filter", "status": 400}
    body = json.dumps({"error": {**failure, "innererror": inner}}, indent=2).encode() + b"\n"
    server.answer(Answer(400, body=body, headers={"Content-Type": "application/json", "x-request-id": "r-1"}))

    error = make_call(server, flavour, caplog).error

    assert isinstance(error, errors.BadRequestError)
    assert (error.code, error.param, error.type, error.request_id) == ("content_filter", "prompt", None, "r-1")
    assert error.content_filter is not None
    assert error.content_filter.hate is not None
    assert error.content_filter.hate.filtered
