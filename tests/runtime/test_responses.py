from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from loopback import Answer, events
from mini import KEY
from runtime.errors import NotFoundError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Flavour
    from loopback import Server

COMPLETION = Answer(json={"id": "c-1", "choices": []}, headers={"x-request-id": "r-1"})
CREATE: dict[str, Any] = {"messages": [], "model": "gpt"}
SOUND = bytes(range(256)) * 40


def either(flavour: Flavour, blocking: Callable[[Any], Any], awaited: Callable[[Any], Any]) -> Any:
    return flavour.call(blocking if flavour.name == "sync" else awaited)


def test_a_raw_response_has_the_answer_around_the_result(server: Server, flavour: Flavour) -> None:
    server.answer(Answer(429, headers={"retry-after-ms": "1"}), COMPLETION)

    raw = flavour.call(lambda client: client.chat.with_raw_response.create(**CREATE))

    assert raw.parse().id == "c-1"
    assert raw.parse()._request_id == "r-1"
    assert raw.headers["X-Request-Id"] == raw.request_id == "r-1"
    assert (raw.status_code, raw.method, raw.retries_taken) == (200, "POST", 1)
    assert raw.json() == {"id": "c-1", "choices": []}
    assert raw.text == raw.content.decode()
    assert raw.url.path == "/openai/deployments/gpt/chat/completions"
    assert raw.http_version == "HTTP/1.1"
    assert raw.elapsed.total_seconds() > 0
    assert raw.is_closed
    assert "r-1" in repr(raw)
    assert KEY not in str(raw.http_request.headers.raw)
    assert KEY not in str(raw.http_response.request.headers.raw)


def test_a_raw_stream_is_parsed_as_it_arrives(server: Server, flavour: Flavour) -> None:
    server.answer(Answer(headers={"apim-request-id": "a-1"}, pieces=events({"id": "1"}, {"id": "2"})))

    async def collect(client: Any) -> Any:
        raw = await client.chat.with_raw_response.create(**CREATE, stream=True)
        return raw.request_id, [value.id async for value in raw.parse()]

    def collect_blocking(client: Any) -> Any:
        raw = client.chat.with_raw_response.create(**CREATE, stream=True)
        return raw.request_id, [value.id for value in raw.parse()]

    assert either(flavour, collect_blocking, collect) == ("a-1", ["1", "2"])


def test_a_raw_page_turns_into_pages(server: Server, flavour: Flavour) -> None:
    server.answer(Answer(json={"data": [{"id": "a"}], "has_more": True}), Answer(json={"data": [{"id": "b"}]}))

    async def collect(client: Any) -> Any:
        return [job.id async for job in (await client.files.with_raw_response.jobs()).parse()]

    def collect_blocking(client: Any) -> Any:
        return [job.id for job in client.files.with_raw_response.jobs().parse()]

    assert either(flavour, collect_blocking, collect) == ["a", "b"]


def test_raw_responses_raise_as_results_do(server: Server, flavour: Flavour) -> None:
    server.answer(Answer(404, json={"error": {"code": "DeploymentNotFound", "message": "m"}}))
    with pytest.raises(NotFoundError):
        flavour.call(lambda client: client.chat.with_raw_response.create(**CREATE))


def test_packed_floats_are_unpacked_in_raw_responses_too(server: Server, flavour: Flavour) -> None:
    server.answer(Answer(json={"data": [{"embedding": "AACAPw=="}]}))
    raw = flavour.call(lambda client: client.chat.with_raw_response.embed(input="x", model="e"))
    assert raw.parse().data[0].embedding == [1.0]


def test_a_streaming_response_is_read_on_demand(server: Server, flavour: Flavour) -> None:
    server.answer(Answer(json=COMPLETION.json, headers={"x-request-id": "r-1"}))

    async def look(client: Any) -> Any:
        async with client.chat.with_streaming_response.create(**CREATE) as response:
            assert not response.is_closed
            return response, (await response.parse()).id, await response.json(), await response.text()

    def look_blocking(client: Any) -> Any:
        with client.chat.with_streaming_response.create(**CREATE) as response:
            assert not response.is_closed
            return response, response.parse().id, response.json(), response.text()

    response, parsed, decoded, text = either(flavour, look_blocking, look)
    assert parsed == decoded["id"] == "c-1"
    assert '"c-1"' in text
    assert (response.status_code, response.request_id, response.is_closed) == (200, "r-1", True)
    assert KEY not in str(response.http_request.headers.raw)


def test_a_streaming_response_is_requested_on_entering(server: Server, flavour: Flavour) -> None:
    server.answer(COMPLETION)
    flavour.call(lambda client: bool(client.chat.with_streaming_response.create(**CREATE)))
    assert server.requests == []


def test_a_streaming_response_of_a_stream_parses_to_one(server: Server, flavour: Flavour) -> None:
    server.answer(Answer(pieces=events({"id": "1"}, {"id": "2"})))

    async def collect(client: Any) -> Any:
        async with client.chat.with_streaming_response.create(**CREATE, stream=True) as response:
            return [value.id async for value in await response.parse()]

    def collect_blocking(client: Any) -> Any:
        with client.chat.with_streaming_response.create(**CREATE, stream=True) as response:
            return [value.id for value in response.parse()]

    assert either(flavour, collect_blocking, collect) == ["1", "2"]


def test_lines_and_text_arrive_piece_by_piece(server: Server, flavour: Flavour) -> None:
    server.answer(Answer(pieces=[b"one\ntw", b"o\n\xc3", b"\xa9"]))

    async def collect(client: Any) -> Any:
        async with client.files.with_streaming_response.content("file-1") as response:
            lines = [line async for line in response.iter_lines()]
        async with client.files.with_streaming_response.content("file-1") as response:
            return lines, "".join([text async for text in response.iter_text()])

    def collect_blocking(client: Any) -> Any:
        with client.files.with_streaming_response.content("file-1") as response:
            lines = list(response.iter_lines())
        with client.files.with_streaming_response.content("file-1") as response:
            return lines, "".join(response.iter_text())

    assert either(flavour, collect_blocking, collect) == (["one", "two", "é"], "one\ntwo\né")


def test_a_file_streams_to_disk(server: Server, flavour: Flavour, tmp_path: Path) -> None:
    server.answer(Answer(pieces=[SOUND[:100], SOUND[100:]]))
    target = tmp_path / "sound"

    async def save(client: Any) -> None:
        async with client.files.with_streaming_response.content("file-1") as response:
            await response.stream_to_file(target)

    def save_blocking(client: Any) -> None:
        with client.files.with_streaming_response.content("file-1") as response:
            response.stream_to_file(target)

    either(flavour, save_blocking, save)
    assert target.read_bytes() == SOUND
    assert server.requests[0].headers["accept"] == "application/octet-stream"


def test_a_download_is_read_whole(server: Server, flavour: Flavour, tmp_path: Path) -> None:
    server.answer(Answer(body=SOUND, headers={"Content-Type": "audio/mpeg"}))

    async def look(client: Any) -> Any:
        content = await client.files.content("file-1")
        await content.astream_to_file(tmp_path / "c", chunk_size=100)
        assert await content.aread() == b"".join([chunk async for chunk in content.aiter_bytes()])
        assert await content.aread() == b"".join([chunk async for chunk in content.aiter_raw(1000)])
        await content.aclose()
        return content

    def look_blocking(client: Any) -> Any:
        content = client.files.content("file-1")
        content.stream_to_file(tmp_path / "c", chunk_size=100)
        content.close()
        return content

    content = either(flavour, look_blocking, look)
    content.write_to_file(tmp_path / "d")
    assert (tmp_path / "c").read_bytes() == (tmp_path / "d").read_bytes() == content.read() == content.content == SOUND
    assert b"".join(content.iter_bytes(chunk_size=7)) == SOUND
    assert KEY not in str(content.response.request.headers.raw)


def test_a_downloaded_text_can_be_read_as_such(server: Server, flavour: Flavour) -> None:
    server.answer(Answer(body=b'{"a": 1}\n{"b": 2}', headers={"Content-Type": "text/plain; charset=utf-8"}))
    content = flavour.call(lambda client: client.files.content("file-1"))
    assert list(content.iter_lines()) == ['{"a": 1}', '{"b": 2}']
    assert "".join(content.iter_text()) == content.text
    assert b"".join(content.iter_raw(2)) == content.content
    assert content.encoding == content.charset_encoding == "utf-8"
