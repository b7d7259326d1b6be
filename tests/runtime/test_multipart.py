from __future__ import annotations

import asyncio
import io
import os
import tempfile
from email import message_from_bytes, policy
from typing import TYPE_CHECKING, Any

import pytest
from runtime.models import BaseModel
from runtime.multipart import FormData, encode_form, file_from_path
from runtime.sentinels import omit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path


def body_of(form: FormData) -> bytes:
    body = b"".join(form)
    assert form.content_length in (None, len(body))
    return body


def parts_of(form: FormData) -> list[tuple[str, str | None, str, bytes]]:
    """Read the form with the standard library's MIME parser: name, filename, content type and content of each part."""
    message = message_from_bytes(
        f"Content-Type: {form.content_type}\r\n\r\n".encode() + body_of(form), policy=policy.HTTP
    )
    assert not message.defects
    parts: Sequence[Any] = message.get_payload()  # type: ignore[assignment]
    return [
        (
            part.get_param("name", header="content-disposition"),
            part.get_filename(),
            part.get_content_type(),
            part.get_payload(decode=True),
        )
        for part in parts
    ]


def fields_of(fields: Mapping[str, object]) -> list[tuple[str, bytes]]:
    return [(name, content) for name, _, _, content in parts_of(encode_form(fields))]


class Expiry(BaseModel):
    anchor: str
    seconds: int


def test_text_fields() -> None:
    assert fields_of({
        "purpose": "batch",
        "temperature": 0.5,
        "n": 3,
        "stream": True,
        "echo": False,
        "timestamp_granularities[]": ["word", "segment"],
        "expires_after": {"seconds": 1209600, "anchor": "created_at", "skipped": omit},
        "prompt": "Grüße\r\n--x",
    }) == [
        ("purpose", b"batch"),
        ("temperature", b"0.5"),
        ("n", b"3"),
        ("stream", b"true"),
        ("echo", b"false"),
        ("timestamp_granularities[]", b"word"),
        ("timestamp_granularities[]", b"segment"),
        ("expires_after[seconds]", b"1209600"),
        ("expires_after[anchor]", b"created_at"),
        ("prompt", "Grüße\r\n--x".encode()),
    ]  # fmt: skip


def test_models_are_fields_and_nothing_is_sent_for_none_and_omit() -> None:
    fields = {"expiry": Expiry(anchor="a", seconds=1), "none": None, "left_out": omit, "empty": ""}
    assert fields_of(fields) == [("expiry[anchor]", b"a"), ("expiry[seconds]", b"1"), ("empty", b"")]


def test_a_value_that_has_no_form_is_refused() -> None:
    with pytest.raises(TypeError, match="when: a form cannot carry a value of type object"):
        encode_form({"when": object()})


def test_the_forms_of_a_file(tmp_path: Path) -> None:
    path = tmp_path / "talk.mp3"
    path.write_bytes(b"RIFF")
    with path.open("rb") as opened:
        for file, expected in [
            (b"abc", ("upload", "application/octet-stream", b"abc")),
            (path, ("talk.mp3", "audio/mpeg", b"RIFF")),
            (opened, ("talk.mp3", "audio/mpeg", b"RIFF")),
            (io.BytesIO(b"abc"), ("upload", "application/octet-stream", b"abc")),
            (("a.jsonl", b"{}"), ("a.jsonl", "application/octet-stream", b"{}")),
            (("b.png", path), ("b.png", "image/png", b"RIFF")),
            ((None, path), ("talk.mp3", "audio/mpeg", b"RIFF")),
            (("c.txt", b"abc", "text/x-own"), ("c.txt", "text/x-own", b"abc")),
            (("c.txt", b"abc", None, {"content-type": "text/x-own"}), ("c.txt", "text/x-own", b"abc")),
        ]:
            form = encode_form({"file": file}, ["file"])
            assert form.replayable
            assert parts_of(form) == [("file", *expected)]


def test_a_file_may_have_headers_of_its_own() -> None:
    form = encode_form({"file": ("a", b"", "text/plain", {"X-Note": "n"})}, ["file"])
    assert b"\r\nX-Note: n\r\n" in body_of(form)
    with pytest.raises(ValueError, match="line break"):
        encode_form({"file": ("a", b"", "text/plain", {"X-Note": "n\r\nX-Other: m"})}, ["file"])
    with pytest.raises(ValueError, match="line break"):
        encode_form({"file": ("a", b"", "text/plain\r\nX-Other: m")}, ["file"])


def test_a_list_of_files_is_several_parts() -> None:
    form = encode_form({"image[]": [("a.png", b"a"), ("b.png", b"b")]}, ["image[]"])
    assert [(name, filename) for name, filename, _, _ in parts_of(form)] == [("image[]", "a.png"), ("image[]", "b.png")]


def test_a_path_as_str_is_refused_with_the_way_out() -> None:
    with pytest.raises(TypeError, match=r"file: .* for a path, write pathlib\.Path\('talk\.mp3'\)"):
        encode_form({"file": "talk.mp3"}, ["file"])
    with pytest.raises(TypeError, match="binary mode; not as StringIO"):
        encode_form({"file": io.StringIO("text")}, ["file"])
    with pytest.raises(TypeError, match="binary mode; not as int"):
        encode_form({"file": ("a.txt", 5)}, ["file"])


def test_a_missing_file_is_found_out_before_anything_is_sent(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        encode_form({"file": tmp_path / "none.wav"}, ["file"])


@pytest.mark.parametrize("hostile", ['a"; filename="b', "a\r\nX-Injected: 1", "a\r\n\r\nbody", "a\nb\rc", "Grüße.wav"])
def test_names_cannot_leave_their_quotes(hostile: str) -> None:
    form = encode_form({hostile: "text", "file": (hostile, b"content")}, ["file"])
    head = body_of(form)
    assert b"X-Injected" not in [line.split(b":")[0] for line in head.splitlines()]
    escaped = hostile.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
    assert f'name="{escaped}"\r\n\r\ntext\r\n'.encode() in head
    assert f'; filename="{escaped}"\r\n'.encode() in head


def test_a_form_can_be_sent_again_from_where_its_files_stood(tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"x" * 200_000)
    opened = io.BytesIO(b"skipped" + b"y" * 200_000)
    opened.seek(len(b"skipped"))
    form = encode_form({"path": path, "opened": opened, "text": "t"}, ["path", "opened"])
    first, second = list(form), list(form)
    assert form.replayable
    assert first == second
    assert max(map(len, first)) == 64 * 1024
    assert [content for *_, content in parts_of(form)] == [b"x" * 200_000, b"y" * 200_000, b"t"]


def test_a_pipe_can_be_sent_once_and_has_no_length() -> None:
    reading, writing = os.pipe()
    os.write(writing, b"piped")
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        form = encode_form({"file": pipe}, ["file"])
        assert form.content_length is None
        assert not form.replayable
        assert parts_of(form) == [("file", "upload", "application/octet-stream", b"piped")]


def test_temporary_files_are_files() -> None:
    with tempfile.TemporaryFile() as file:
        file.write(b"abc")
        file.seek(0)
        assert parts_of(encode_form({"file": file}, ["file"]))[0][3] == b"abc"
    with tempfile.NamedTemporaryFile("w") as text, pytest.raises(TypeError, match="binary mode"):
        encode_form({"file": text}, ["file"])


@pytest.mark.parametrize("in_memory", [True, False])
def test_asynchronous_iteration_gives_the_same(tmp_path: Path, in_memory: bool) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"x" * 100_000)
    form = encode_form({"file": path.read_bytes() if in_memory else path, "text": "t"}, ["file"])

    async def collect() -> list[bytes]:
        return [chunk async for chunk in form]

    assert asyncio.run(collect()) == list(form)


def test_file_from_path(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"abc")
    assert file_from_path(str(path)) == file_from_path(path) == ("a.txt", b"abc")
