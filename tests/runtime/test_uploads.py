"""Uploads as they travel: from disk, of any size, in bounded memory."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from loopback import Answer
from mini import KEY
from runtime.errors import APIConnectionError, APIStatusError

if TYPE_CHECKING:
    from conftest import Flavour
    from loopback import Server

CREATED = Answer(201, json={"id": "file-1"})
MEGABYTE = 1 << 20
SIZE = 200 * MEGABYTE

# In a process of its own, whose peak of memory says what the upload took.
UPLOAD = """
import asyncio, resource, sys
from pathlib import Path
from mini import AsyncAzureOpenAI, AzureOpenAI

kind, url, small, large = sys.argv[1:]
settings = {"azure_endpoint": url, "api_key": "k"}

def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024

async def upload_async():
    async with AsyncAzureOpenAI(**settings) as client:
        await client.files.upload(file=("a.jsonl", Path(small)), purpose="batch")
        before = peak()
        await client.files.upload(file=("b.jsonl", Path(large)), purpose="batch")
        print(peak() - before)

def upload():
    with AzureOpenAI(**settings) as client:
        client.files.upload(file=("a.jsonl", Path(small)), purpose="batch")
        before = peak()
        client.files.upload(file=("b.jsonl", Path(large)), purpose="batch")
        print(peak() - before)

asyncio.run(upload_async()) if kind == "async" else upload()
"""


def upload(file: Any) -> Any:
    return lambda client: client.files.upload(file=file, purpose="batch")


def test_a_large_file_streams_from_disk(server: Server, flavour: Flavour, tmp_path: Path) -> None:
    small, large = tmp_path / "small", tmp_path / "large"
    small.write_bytes(b"{}")
    with large.open("wb") as file:
        file.truncate(SIZE)  # sparse: it takes no room on the disk
    server.keeps_bodies = False
    server.answer(CREATED)

    ran = subprocess.run(
        [sys.executable, "-c", UPLOAD, flavour.name, server.url, str(small), str(large)],
        env={"PYTHONPATH": os.pathsep.join(entry for entry in sys.path if entry)},
        capture_output=True,
        text=True,
        check=True,
    )

    assert SIZE < server.received < SIZE + 2000
    assert int(ran.stdout) < 32, "megabytes that the peak of memory rose by"
    assert [int(request.headers["content-length"]) > SIZE for request in server.requests] == [False, True]


def test_a_file_by_name_and_path_is_sent_whole_and_again(server: Server, flavour: Flavour, tmp_path: Path) -> None:
    content = os.urandom(MEGABYTE)
    path = tmp_path / "stored"
    path.write_bytes(content)
    server.answer(Answer(503, headers={"retry-after-ms": "1"}), CREATED)

    assert flavour.call(upload(("named.jsonl", path))).id == "file-1"

    first, second = (request.body for request in server.requests)
    assert first == second
    assert content in first
    assert b'filename="named.jsonl"' in first


class Pipe:
    """What can be read only once, and has no size."""

    def __init__(self) -> None:
        self.left = [b"once"]

    def read(self, _: int = -1) -> bytes:
        return self.left.pop() if self.left else b""


@pytest.mark.parametrize(
    ("answer", "raised"),
    [
        (Answer(503, headers={"retry-after-ms": "1"}), APIStatusError),
        (Answer(307, headers={"location": "/moved"}), APIStatusError),
        (Answer(breaks_off=True), APIConnectionError),
    ],
    ids=["503", "307", "reset"],
)
def test_what_can_be_read_once_is_sent_once(
    server: Server, flavour: Flavour, answer: Answer, raised: type[Exception]
) -> None:
    server.answer(answer, CREATED)
    with pytest.raises(raised):
        flavour.call(upload(("a.jsonl", Pipe())))
    assert [b"once" in request.body for request in server.requests] == [True]


def test_a_redirect_that_wants_no_body_is_followed(server: Server, flavour: Flavour) -> None:
    server.answer(Answer(303, headers={"location": "/made"}), CREATED)
    assert flavour.call(upload(("a.jsonl", Pipe()))).id == "file-1"
    assert [request.method for request in server.requests] == ["POST", "GET"]


def test_a_redirect_takes_a_file_along(server: Server, flavour: Flavour) -> None:
    server.answer(Answer(307, headers={"location": "/moved"}), CREATED)
    flavour.call(upload(("a.jsonl", io.BytesIO(b"seekable"))))
    first, second = server.requests
    assert (second.target, first.body) == ("/moved", second.body)


@pytest.mark.parametrize("opened", [False, True])
def test_a_file_may_change_its_size_meanwhile(server: Server, flavour: Flavour, tmp_path: Path, opened: bool) -> None:
    path = tmp_path / "log"
    path.write_bytes(b"announced")
    answers = iter([b"announced, and more", b"short"])

    def provide_key() -> str:
        path.write_bytes(next(answers))  # between the preparation of the form and its journey
        return KEY

    server.answer(CREATED)
    with path.open("rb", buffering=0) as file:
        content = file if opened else path
        assert flavour.call(upload(content), api_key=provide_key).id == "file-1"
        path.write_bytes(b"announced")
        file.seek(0)
        with pytest.raises(OSError, match="9 bytes became shorter"):
            flavour.call(upload(content), api_key=provide_key)
    assert server.requests[0].body.count(b"announced\r\n") == 1


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this system")
def test_a_named_pipe_is_sent_as_it_comes(server: Server, flavour: Flavour, tmp_path: Path) -> None:
    server.answer(CREATED)
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_bytes, args=(b"from a pipe",), daemon=True)
    writer.start()
    flavour.call(upload(pipe))
    writer.join(5)
    assert b"\r\n\r\nfrom a pipe\r\n" in server.requests[0].body


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="no /proc on this system")
def test_a_file_that_says_it_is_empty_need_not_be(server: Server, flavour: Flavour) -> None:
    server.answer(CREATED)
    flavour.call(upload(Path("/proc/self/status")))
    assert b"\r\n\r\nName:" in server.requests[0].body


def test_a_folder_is_refused_before_anything_is_sent(server: Server, flavour: Flavour, tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError, match=tmp_path.name):
        flavour.call(upload(tmp_path))
    assert server.requests == []


def test_what_reading_a_file_raises_is_what_the_user_sees(server: Server, flavour: Flavour, tmp_path: Path) -> None:
    class Failing(io.BytesIO):
        def read(self, _: int | None = -1, /) -> bytes:
            raise OSError("the disk is gone")

    server.answer(CREATED)
    with pytest.raises(OSError, match="the disk is gone"):
        flavour.call(upload(("a.jsonl", Failing(b"promised"))))


def test_an_upload_to_another_origin_goes_without_the_key(server: Server, flavour: Flavour) -> None:
    elsewhere = server.url.replace("127.0.0.1", "localhost")
    server.answer(Answer(307, headers={"Location": f"{elsewhere}/trap"}), CREATED)
    flavour.call(upload(("a.jsonl", b"{}")))
    assert [KEY in str(request.headers) for request in server.requests] == [True, False]
