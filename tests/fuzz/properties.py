"""What holds for the runtime whatever it is given."""

from __future__ import annotations

import copy
import io
import json
import math
import pickle
from email import message_from_bytes, policy
from itertools import pairwise
from typing import Annotated, Any, Generic, Literal, TypeVar
from urllib.parse import parse_qsl, unquote

import httpx
from hypothesis import example, given, strategies as st
from runtime.decoding import decode_answer
from runtime.errors import APIError, APIResponseValidationError, status_error
from runtime.models import BaseModel, Discriminator, WireName
from runtime.multipart import encode_form
from runtime.operation import Operation, PackedFloats
from runtime.retries import retry_after
from runtime.sse import EventTooLarge, ServerSentEvent, SSEDecoder
from runtime.streaming import _EventReader
from runtime.urls import Route, encode_query

T = TypeVar("T")
REQUEST = httpx.Request("POST", "https://res.example/openai/x")
FILTER_WORDS = ("innererror", "inner_error", "content_filter_results", "content_filter_result", "filtered", "severity")
WORDS = st.sampled_from(
    ("id", "type", "a", "b", "error", "code", "message", "data", "hate/x", "copy", "_raw", "__class__", *FILTER_WORDS)
)
NAMES = WORDS | st.text(max_size=5)
LEAVES = (
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)  # larger ones orjson takes for floats
    | st.floats(allow_nan=False, allow_infinity=False)
    | WORDS
    | st.text(max_size=8)
)
JSON = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=5), max_leaves=20
)
OBJECTS = st.dictionaries(NAMES, JSON, max_size=6)


# --- Server-sent events ----------------------------------------------------------------------------------------------

LINES = st.sampled_from(
    [b"data: {}", b"data", b"data:[DONE]", b": ping", b"event: error", b"id: 1", b"retry: 9", b"", b"\xef\xbb\xbf"]
) | st.binary(max_size=8)
STREAMS = st.lists(st.tuples(LINES, st.sampled_from([b"\n", b"\r\n", b"\r", b"\n\n"])), max_size=12).map(
    lambda lines: b"".join(line + end for line, end in lines)
) | st.binary(max_size=60)


def by_the_standard(stream: bytes) -> list[ServerSentEvent]:
    """The standard's algorithm as it is written there, for a stream that is there as a whole."""
    text = stream.removeprefix(b"\xef\xbb\xbf")
    lines = text.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")[:-1]
    events, data, kind, last_id, retry = [], b"", b"", b"", None
    for line in lines:
        if not line:
            if data:
                shown = data.removesuffix(b"\n").decode("utf-8", "replace")
                kind = kind or b"message"
                events.append(
                    ServerSentEvent(kind.decode("utf-8", "replace"), shown, last_id.decode("utf-8", "replace"), retry)
                )
            data, kind, retry = b"", b"", None
            continue
        name, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        if name == b"data":
            data += value + b"\n"
        elif name == b"event":
            kind = value
        elif name == b"id" and b"\0" not in value:
            last_id = value
        elif name == b"retry" and value.isdigit():
            retry = int(value)
    return events


def cut(stream: bytes, at: list[int]) -> list[bytes]:
    edges = [0, *sorted(place % (len(stream) + 1) for place in at), len(stream)]
    return [stream[start:end] for start, end in pairwise(edges)]


@given(STREAMS, st.lists(st.integers(min_value=0), max_size=6))
def events_follow_the_standard_however_they_are_cut(stream: bytes, at: list[int]) -> None:
    decoder = SSEDecoder()
    fed = [event for piece in cut(stream, at) for event in decoder.feed(piece)]
    assert fed == by_the_standard(stream)
    assert [event.data for event in decoder.flush()] in ([], ["[DONE]"])


@given(STREAMS, st.lists(st.integers(min_value=0), max_size=6), st.integers(1, 40))
def the_size_of_an_event_is_bounded(stream: bytes, at: list[int], bound: int) -> None:
    decoder = SSEDecoder(bound)
    try:
        for piece in cut(stream, at):
            assert all(len(event.data.encode()) <= 3 * bound for event in decoder.feed(piece))
        decoder.flush()
    except EventTooLarge:
        assert len(stream) > bound


@given(
    STREAMS | JSON.map(lambda data: f"data: {json.dumps(data)}\n\n".encode()),
    st.sampled_from(["", "text/event-stream"]),
)
def streams_raise_what_the_package_names(stream: bytes, kind: str) -> None:
    response = httpx.Response(200, headers={"content-type": kind}, request=REQUEST, content=b"")
    reader: _EventReader[Thing] = _EventReader(Thing, response)
    try:
        values = [*reader.feed(stream), *([] if reader.done else reader.flush())]
    except APIError:
        return
    assert values or b"data" in stream


# --- Models ----------------------------------------------------------------------------------------------------------


class Left(BaseModel):
    type: Literal["a"]
    id: str


class Right(BaseModel):
    type: Literal["b"]
    data: list[Left] | None = None


class Thing(BaseModel):
    id: str
    error: Left | Right | None = None
    data: list[Annotated[Left | Right, Discriminator("type")]] | None = None
    message: dict[str, Left] | str | None = None
    copy: Left  # type: ignore[assignment]
    hate: Annotated[int | None, WireName("hate/x")] = None
    code: list[list[Right]] | None = None
    more: Thing | None = None


class Box(BaseModel, Generic[T]):
    data: list[T]


# By name, for Hypothesis takes a class with `_repr_pretty_` for an instance of it.
CLASSES: dict[str, Any] = {
    "object": BaseModel,
    "left": Left,
    "right": Right,
    "thing": Thing,
    "lefts": Box[Left],
    "rights": Box[Right],
}


@given(OBJECTS, st.sampled_from(sorted(CLASSES)))
def models_take_any_object_and_give_it_back(data: dict[str, Any], name: str) -> None:
    cls = CLASSES[name]
    untouched = copy.deepcopy(data)
    model = decode_answer(httpx.Response(200, content=json.dumps(data).encode(), request=REQUEST), cls)
    for attribute in dir(model):
        getattr(model, attribute)
    again = BaseModel.model_copy(model, deep=True)
    assert model == again
    assert pickle.loads(pickle.dumps(again)) == model if cls in {BaseModel, Left, Right, Thing} else True  # noqa: S301
    assert repr(model) == repr(again)
    assert BaseModel.to_dict(model) == untouched
    BaseModel.model_dump(model, exclude_none=True, exclude_defaults=True)
    BaseModel.model_dump(model, mode="json")
    assert json.loads(BaseModel.to_json(model)) == untouched


# --- Answers ---------------------------------------------------------------------------------------------------------

BODIES = st.binary(max_size=40) | JSON.map(lambda data: json.dumps(data).encode()) | st.just(b"[" * 20_000)
TYPES = st.sampled_from(
    ["application/json", "text/html; charset=latin-1", "text/plain; charset=hex", "text/plain; charset=utf-7", "x"]
    + [f"text/plain; charset={name}" for name in ("idna", "punycode", "undefined", "unicode_escape", "zlib", "utf-16")]
)
DELAYS = (
    st.text(st.characters(codec="ascii", exclude_categories=["Cc"]), max_size=30)
    | st.from_regex(r"Fri, 31 Dec [0-9]{1,5} [0-9]{2}:[0-9]{2}:[0-9]{2}( GMT| [-+][0-9]{0,25})?", fullmatch=True)
    | st.sampled_from(["1e999", "1_0", "9" * 400])
)


@given(st.integers(300, 999), BODIES, TYPES, DELAYS)
def refusals_become_errors(status: int, body: bytes, kind: str, delay: str) -> None:
    headers = {"content-type": kind, "retry-after": delay}
    error = status_error(httpx.Response(status, content=body, headers=headers, request=REQUEST))
    assert str(error).startswith(f"Error code: {status} - ")
    for told in (error.code, error.param, error.type):
        assert told is None or isinstance(told, str)
    repr(error.content_filter)
    assert error.retry_after is None or 0 < error.retry_after < math.inf
    _, (_, *content) = error.__reduce__()
    pickle.dumps(content)


@given(DELAYS, st.sampled_from(["retry-after", "retry-after-ms", "x-ms-retry-after-ms"]))
def waits_are_positive_or_none(value: str, header: str) -> None:
    seconds = retry_after({header: value})
    assert seconds is None or 0 < seconds < math.inf


RESULTS: dict[str, Any] = {
    **CLASSES,
    "text": str,
    "union": Left | Right,
    "thing or text": Thing | str,
    "list": list[Left],
    "mapping": dict[str, int],
}


@given(BODIES, TYPES, st.sampled_from(sorted(RESULTS)))
def answers_become_results_or_are_refused(body: bytes, kind: str, result: str) -> None:
    packed = PackedFloats("encoding_format", "base64", ("data", "id"))
    response = httpx.Response(200, content=body, headers={"content-type": kind}, request=REQUEST)
    try:
        repr(decode_answer(response, RESULTS[result], packed))
    except APIResponseValidationError as error:
        assert "where JSON was due" in str(error)  # noqa: PT017 - not pytest's


# --- Requests --------------------------------------------------------------------------------------------------------

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
CONTENTS = st.binary(max_size=200) | st.sampled_from([b"\r\n--", b"--", b"\r\n\r\n"])
FILES = CONTENTS | CONTENTS.map(io.BytesIO) | st.tuples(TEXTS, CONTENTS | CONTENTS.map(io.BytesIO))


@given(st.dictionaries(TEXTS.filter(bool), TEXTS, max_size=4), st.lists(FILES, max_size=3))
def forms_are_read_as_they_were_meant(fields: dict[str, str], files: list[Any]) -> None:
    fields = {name: value for name, value in fields.items() if name != "file"}
    form = encode_form({**fields, "file": files}, ["file"])
    body = b"".join(form)
    assert form.content_length == len(body)
    assert b"".join(form) == body
    boundary = form.content_type.partition("boundary=")[2].encode()
    parts = body.split(b"--" + boundary)
    assert (parts[0], parts[-1]) == (b"", b"--\r\n")
    assert len(parts) == len(fields) + len(files) + 2
    contents = [part.partition(b"\r\n\r\n")[2].removesuffix(b"\r\n") for part in parts[1:-1]]
    assert contents == [*(value.encode() for value in fields.values()), *map(content_of, files)]
    for part, name in zip(parts[1:-1], [*fields, *["file"] * len(files)], strict=True):
        head = message_from_bytes(part.removeprefix(b"\r\n").partition(b"\r\n\r\n")[0], policy=policy.compat32)
        assert {key.lower() for key in head} <= {"content-disposition", "content-type"}
        if name.isascii() and name.isalnum():
            assert head.get_param("name", header="content-disposition") == name


def content_of(file: Any) -> bytes:
    content = file[1] if isinstance(file, tuple) else file
    return content if isinstance(content, bytes) else content.getvalue()


@given(TEXTS, TEXTS)
@example("..", "{b}")
def names_stay_in_their_place_in_the_path(first: str, second: str) -> None:
    route = Route.of(azure_endpoint="https://res.example", base_url=None, azure_deployment=None)
    try:
        url = route.url(Operation("o", "GET", "/files/{a}/of/{b}"), {"a": first, "b": second}, "")
    except ValueError:
        assert {first, second} & {"", ".", ".."}
        return
    segments = httpx.URL(url).raw_path.decode().split("/")
    assert [unquote(segment) for segment in segments] == ["", "openai", "files", first, "of", second]


@given(st.dictionaries(TEXTS.filter(bool), TEXTS | st.lists(TEXTS, min_size=1, max_size=3), max_size=4))
def queries_are_read_as_they_were_meant(query: dict[str, Any]) -> None:
    pairs = [(name, each) for name, value in query.items() for each in (value if isinstance(value, list) else [value])]
    assert parse_qsl(encode_query(query), keep_blank_values=True) == pairs


ALL = (
    events_follow_the_standard_however_they_are_cut,
    the_size_of_an_event_is_bounded,
    streams_raise_what_the_package_names,
    models_take_any_object_and_give_it_back,
    refusals_become_errors,
    waits_are_positive_or_none,
    answers_become_results_or_are_refused,
    forms_are_read_as_they_were_meant,
    names_stay_in_their_place_in_the_path,
    queries_are_read_as_they_were_meant,
)
