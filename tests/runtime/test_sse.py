from __future__ import annotations

import pytest
from runtime.sse import EventTooLarge, ServerSentEvent, SSEDecoder


def decode(*chunks: bytes, max_event_size: int = 1000) -> list[ServerSentEvent]:
    decoder = SSEDecoder(max_event_size)
    return [event for chunk in chunks for event in decoder.feed(chunk)] + decoder.flush()


def data_of(*chunks: bytes) -> list[str]:
    return [event.data for event in decode(*chunks)]


def test_a_chat_stream() -> None:
    assert data_of(b'data: {"a":1}\n\ndata: {"a":2}\n\ndata: [DONE]\n\n') == ['{"a":1}', '{"a":2}', "[DONE]"]


def test_named_events_with_ids_and_retry() -> None:
    stream = b"event: thread.created\nid: 7\nretry: 250\ndata: {}\n\ndata: x\n\n"
    assert decode(stream) == [
        ServerSentEvent("thread.created", "{}", "7", 250),
        ServerSentEvent("message", "x", "7", None),
    ]


@pytest.mark.parametrize(
    ("stream", "expected"),
    [
        pytest.param(b"data: a\ndata: b\n\n", ["a\nb"], id="several lines of data"),
        pytest.param(b"data:a\n\ndata:  b\n\n", ["a", " b"], id="one space is dropped, not two"),
        pytest.param(b"data\n\ndata:\n\n", ["", ""], id="empty data"),
        pytest.param(b"data\ndata\n\n", ["\n"], id="two empty lines of data"),
        pytest.param(b": ping\n\n:\ndata: a\n: ping\n\n", ["a"], id="comments"),
        pytest.param(b"event: e\n\ndata: a\n\n", ["a"], id="an event without data is none"),
        pytest.param(b"other: x\nDATA: x\ndata: a\n\n", ["a"], id="unknown fields"),
        pytest.param(
            b"\xef\xbb\xbfdata: a\n\n\xef\xbb\xbfdata: b\n\n", ["a"], id="a byte order mark, at the start only"
        ),
        pytest.param(b"data: \xff\n\n", ["\ufffd"], id="not UTF-8"),
        pytest.param(
            "data: a\u2028b\x85c\x0bd\n\n".encode(), ["a\u2028b\x85c\x0bd"], id="other line breaks of Unicode"
        ),
        pytest.param(b"data: a\rdata: b\r\n\r\ndata: c\r\r", ["a\nb", "c"], id="all three ends of line"),
    ],
)
def test_the_standard(stream: bytes, expected: list[str]) -> None:
    assert data_of(stream) == expected


def test_an_event_does_not_outlive_its_blank_line() -> None:
    assert [event.event for event in decode(b"event: e\n\ndata: a\n\n")] == ["message"]


def test_ids_with_nul_and_retries_with_letters_are_ignored() -> None:
    assert decode(b"id: 1\nid: 2\0\nretry: 5s\nretry: -1\ndata: a\n\n") == [ServerSentEvent("message", "a", "1", None)]


@pytest.mark.parametrize("rest", [b"data: cut", b"data: cut\n", b"data: [DON", b"event: e", b"data: x\ndata: [DONE]"])
def test_what_the_end_of_the_stream_cuts_short_is_dropped(rest: bytes) -> None:
    assert data_of(b"data: a\n\n" + rest) == ["a"]


@pytest.mark.parametrize("rest", [b"data: [DONE]", b"data: [DONE]\n", b"data: [DONE]\r", b"data:[DONE]\r\n"])
def test_done_needs_no_blank_line(rest: bytes) -> None:
    assert data_of(b"data: a\n\n" + rest) == ["a", "[DONE]"]
    assert data_of(rest) == ["[DONE]"]


SAMPLE = (
    "\ufeff: hello\r\n\r\nevent: a\r\nid: 1\r\ndata: Grüße 🎈\r\n\r\n"
    "data: one\ndata: two\n\nretry: 10\rdata: three\r\rdata\n\r\n: end\ndata: [DONE]"
).encode()


def test_the_sample_has_what_the_splits_are_about() -> None:
    assert [event.data for event in decode(SAMPLE)] == ["Grüße 🎈", "one\ntwo", "three", "", "[DONE]"]


@pytest.mark.parametrize("end_of_line", [None, b"\n", b"\r\n", b"\r"])
def test_every_split_gives_the_same_events(end_of_line: bytes | None) -> None:
    stream = SAMPLE if end_of_line is None else end_of_line.join(SAMPLE.splitlines())
    whole = decode(stream)
    for first in range(len(stream) + 1):
        for second in range(first, len(stream) + 1, 7):
            assert decode(stream[:first], stream[first:second], b"", stream[second:]) == whole, (first, second)
    assert decode(*(stream[i : i + 1] for i in range(len(stream)))) == whole


def test_an_event_is_given_at_its_blank_line_without_waiting_for_more() -> None:
    decoder = SSEDecoder()
    assert decoder.feed(b"data: a\r\n\r") == [ServerSentEvent("message", "a", "", None)]
    assert decoder.feed(b"\n") == []
    assert decoder.feed(b"data: b\n\n") == [ServerSentEvent("message", "b", "", None)]


def test_the_size_of_an_event_has_a_bound_however_it_is_cut() -> None:
    fitting, long_line, many_lines = b"data: " + b"x" * 94, b"data: " + b"x" * 95, b"data: 12345\n" * 10
    assert len(decode(fitting + b"\n\n", fitting + b"\n\n", max_event_size=100)) == 2
    for stream in (long_line + b"\n\n", many_lines + b"\n", b":" * 101 + b"\n\n"):
        for size in (1, 7, len(stream)):
            with pytest.raises(EventTooLarge, match="larger than 100 bytes"):
                decode(*(stream[i : i + size] for i in range(0, len(stream), size)), max_event_size=100)


def test_comments_do_not_count_as_one_event() -> None:
    assert decode(b": ping\n" * 100 + b"data: a\n\n", max_event_size=20) == [ServerSentEvent("message", "a", "", None)]


@pytest.mark.parametrize(
    ("stream", "cut_short"),
    [
        (b"", False),
        (b"data: a\n\n", False),
        (b"data: a\n\n: ping", False),
        (b"data: a\n\nevent: e\n", False),
        (b"data: a\n\ndata: [DONE]", False),
        (b"data: a\n\ndata: b\n", True),
        (b"data: a\n\ndata: b", True),
        (b"data: a\n\nda", True),
    ],
)
def test_a_stream_that_ends_within_an_event_is_cut_short(stream: bytes, cut_short: bool) -> None:
    decoder = SSEDecoder()
    decoder.feed(stream)
    decoder.flush()
    assert decoder.cut_short is cut_short


def test_reconnection_times_beyond_all_measure_are_ignored() -> None:
    assert decode(b"retry: " + b"9" * 900 + b"\ndata: a\n\n") == [ServerSentEvent("message", "a", "", None)]
