"""Documents from the web and from git repositories: real ones, on this machine."""

from __future__ import annotations

import hashlib
import subprocess
import threading
import time
from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from http.server import BaseHTTPRequestHandler, SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from aoaigen.cli import main
from aoaigen.diagnostics import UnreadableDocumentError
from aoaigen.sources import read_from_git, read_source
from aoaigen.sources.web import Limits, fetch, shown

DOCUMENT = b"openapi: 3.1.0\ninfo: {title: Tiny, version: v1}\npaths: {}\n"
SECRET = "s3cret"


class Handler(BaseHTTPRequestHandler):
    """Paths say what happens."""

    def do_GET(self) -> None:
        getattr(self, self.path.partition("?")[0].strip("/").partition("/")[0])()

    def log_message(self, format: str, *args: object) -> None:
        """Quiet."""

    def answer(self, content: bytes, length: int | None = None) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(len(content) if length is None else length))
        self.end_headers()
        self.wfile.write(content)

    def redirect(self, location: str) -> None:
        self.send_response(302)
        self.send_header("Location", location)
        self.end_headers()

    def document(self) -> None:
        self.answer(DOCUMENT)

    def wrong(self) -> None:
        self.answer(b"openapi: 3.1.0\ninfo: {title: 1}\npaths: {}\n")

    def absent(self) -> None:
        self.send_error(404)

    def moved(self) -> None:
        self.redirect("/document?from=moved")

    def to_a_file(self) -> None:
        self.redirect(f"file:///etc/hostname?{SECRET}")

    def circle(self) -> None:
        self.redirect("/circle")

    def cut(self) -> None:
        self.answer(DOCUMENT, length=1000)

    def large(self) -> None:
        self.answer(b"#" * 200_000)

    def silent(self) -> None:
        self.answer(DOCUMENT[:9], length=len(DOCUMENT))
        self.wfile.flush()
        time.sleep(0.6)

    def slow(self) -> None:
        self.answer(b"", length=1000)
        for _ in range(20):
            self.wfile.write(b"#")
            self.wfile.flush()
            time.sleep(0.05)

    def no_http(self) -> None:
        self.wfile.write(b"SMTP ready\r\n")

    def guarded(self) -> None:
        if self.headers["Authorization"] == f"Basic {b64encode(f'me@work:{SECRET}'.encode()).decode()}":
            self.redirect(f"http://127.0.0.1:{self.server.server_address[1]}/open")  # another URL, without a password
        else:
            self.send_error(401)

    def open(self) -> None:
        self.answer(DOCUMENT if self.headers["Authorization"] is None else b"sent on")


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Clients hang up on purpose here."""


class Files(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Quiet."""


@contextmanager
def serving(handler: Callable[..., BaseHTTPRequestHandler]) -> Iterator[str]:
    with Server(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


@pytest.fixture
def base(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("no_proxy", "*")
    with serving(Handler) as url:
        yield url


def test_a_document_from_the_web(base: str) -> None:
    heard: list[tuple[int, int | None]] = []
    source = read_source(f"{base}/document?key={SECRET}", lambda *told: heard.append(told))
    assert source.origin == {"url": f"{base}/document"}
    assert source.document.sha256 == hashlib.sha256(DOCUMENT).hexdigest()
    assert heard[-1] == (len(DOCUMENT), len(DOCUMENT))
    assert read_source(f"{base}/moved").document.root.value == source.document.root.value


def test_a_password_goes_to_its_server_alone(base: str) -> None:
    url = base.replace("//", f"//me%40work:{SECRET}@")
    assert read_source(f"{url}/guarded").origin == {"url": f"{base}/guarded"}


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("absent", "the server answers 404 Not Found"),
        ("to_a_file", "the server redirects to file:///etc/hostname, which is no http(s) URL"),
        ("circle", "the server redirects more than 10 times"),
        ("cut", "the connection ended after 58 of 1,000 bytes"),
        ("large", "it has more than 100,000 bytes"),
        ("silent", "nothing came for 0.3 s"),
        ("slow", "it has not come whole within 0.5 s"),
        ("no_http", "the answer is no whole HTTP response"),
    ],
)
def test_what_cannot_be_fetched(base: str, path: str, said: str) -> None:
    limits = Limits(size=100_000, silence=0.3, total=0.5)
    with pytest.raises(UnreadableDocumentError) as raised:
        fetch(f"{base}/{path}?{SECRET}", lambda *_: None, limits)
    assert str(raised.value) == f"{base}/{path}: cannot be fetched: {said}"


@pytest.mark.parametrize(
    ("url", "name"),
    [
        (f"http://me:{SECRET}@127.0.0.1:1/a.yaml?{SECRET}#{SECRET}", "http://127.0.0.1:1/a.yaml"),
        (f"http://me:{SECRET}/@127.0.0.1/a.yaml", "http://..."),
        (f"http://me:{SECRET}?@127.0.0.1/a.yaml", "http://..."),
        (f"http://127.0.0.1:port/{SECRET}", "http://..."),
        (f"http://[::1/{SECRET}", "http://..."),
        ("http://127.0.0.1:1/a b\x1b", "http://127.0.0.1:1/a%20b%1B"),
        ("http://", "http://"),
    ],
)
def test_urls_that_lead_nowhere(
    url: str, name: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("no_proxy", "*")
    assert shown(url) == name
    assert main(["validate", url]) == 3
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith(f"{name}: cannot be fetched: ")
    assert SECRET not in said.err


def test_commands_take_urls(
    base: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["validate", f"{base}/document?{SECRET}"]) == 0
    assert main(["generate", "--from", f"{base}/document?{SECRET}", "--output", "out"]) == 0
    assert (tmp_path / "out" / "tiny-v1" / "pyproject.toml").is_file()
    assert main(["validate", f"{base}/wrong?{SECRET}"]) == 1
    said = capsys.readouterr()
    assert f"{base}/wrong:2:8: warning: 1 stands where string is expected (#/info/title)" in said.err
    assert said.err.count(": fetched, sha256 ") == 3
    assert SECRET not in said.err + said.out
    assert main(["validate", f"{base}/absent", "absent.yaml"]) == 3
    assert [line.partition(": ")[0] for line in capsys.readouterr().err.splitlines()] == [
        f"{base}/absent",
        "absent.yaml",
    ]


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with a document on a branch, later changed on another."""
    folder = tmp_path / "specs repository"
    git(tmp_path, "init", "--quiet", "--initial-branch=main", str(folder))
    (folder / "stable").mkdir()
    for branch, title in (("main", "Tiny"), ("next", "Later")):
        if branch != "main":
            git(folder, "checkout", "--quiet", "-b", branch)
        (folder / "stable" / "a.yaml").write_bytes(DOCUMENT.replace(b"Tiny", title.encode()))
        git(folder, "add", ".")
        git(folder, "commit", "--quiet", "-m", title)
    return folder


def git(folder: Path, *arguments: str) -> str:
    identity = ("-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false")
    done = subprocess.run(
        ["git", *identity, *arguments], cwd=folder, check=True, capture_output=True, text=True, timeout=30
    )
    return done.stdout.strip()


def test_documents_from_git(repository: Path) -> None:
    commit = git(repository, "rev-parse", "main")
    for url in (str(repository), repository.as_uri()):
        for ref in ("main", commit):
            (source,) = read_from_git(url, ref, ["stable/a.yaml"])
            assert source.origin == {"repository": url, "ref": ref, "commit": commit, "path": "stable/a.yaml"}
            assert source.document.file == f"{url}@{commit[:12]}:stable/a.yaml"
            assert source.document.sha256 == hashlib.sha256(DOCUMENT).hexdigest()
    (source,) = read_from_git(str(repository), "next", ["stable/a.yaml"])
    assert source.document.root.at(("info", "title")).value == "Later"


def test_only_what_is_needed_comes_from_git(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    git(repository, "config", "uploadpack.allowFilter", "true")
    trace = repository / "trace"
    monkeypatch.setenv("GIT_TRACE_PACKET", str(trace))
    (source,) = read_from_git(repository.as_uri(), "main", ["stable/a.yaml"])
    assert source.document.sha256 == hashlib.sha256(DOCUMENT).hexdigest()
    asked = trace.read_text(encoding="utf-8")
    assert "fetch> deepen 1" in asked
    assert "fetch> filter blob:none" in asked


def test_documents_from_git_on_a_server_of_plain_files(
    repository: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    git(repository, "clone", "--quiet", "--bare", ".", str(tmp_path / "plain.git"))
    git(tmp_path / "plain.git", "update-server-info")
    monkeypatch.setenv("no_proxy", "*")
    with serving(partial(Files, directory=str(tmp_path))) as base:
        (source,) = read_from_git(f"{base}/plain.git", "next", ["stable/a.yaml"])
    assert source.document.root.at(("info", "title")).value == "Later"


@pytest.mark.parametrize(
    ("url", "ref", "path", "code", "said"),
    [
        ("REPOSITORY", "absent", "stable/a.yaml", 3, "REPOSITORY: absent cannot be fetched: "),
        ("REPOSITORY", "main", "absent.yaml", 3, ":absent.yaml: cannot be read: "),
        ("REPOSITORY", "main", "stable", 3, ":stable: cannot be read: "),
        ("REPOSITORY", "--upload-pack=touch x", "a.yaml", 2, "--ref "),
        ("REPOSITORY", "main", "--output=x", 2, "--path "),
        ("REPOSITORY", "main:refs/heads/x", "a.yaml", 2, "has to be a branch, a tag or the whole hash"),
        ("--upload-pack=touch x", "main", "a.yaml", 2, "--from-git "),
        ("ext::touch x", "main", "a.yaml", 3, "main cannot be fetched: "),
        (
            f"http://me:{SECRET}@127.0.0.1:1/a.git?{SECRET}",
            "main",
            "a.yaml",
            3,
            "http://127.0.0.1:1/a.git: main cannot",
        ),
    ],
)
def test_what_git_cannot_give(
    repository: Path,
    url: str,
    ref: str,
    path: str,
    code: int,
    said: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    root = Path(__file__).parents[2]
    monkeypatch.chdir(repository)
    monkeypatch.setenv("no_proxy", "*")
    url, said = (text.replace("REPOSITORY", str(repository)) for text in (url, said))
    words = ["add", "--root", str(root), f"--from-git={url}", f"--ref={ref}", f"--path={path}"]
    assert main([*words, "--dry-run"]) == code
    err = capsys.readouterr().err
    assert said in err
    assert SECRET not in err
    assert not (repository / "x").exists()


def test_git_does_not_wait_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "*")
    monkeypatch.setattr("aoaigen.sources.git._TIMEOUT", 0.5)
    gone = threading.Event()

    class Mute(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.rfile.read(1)  # until the client hangs up
            gone.set()

    with (
        serving(Mute) as base,
        pytest.raises(UnreadableDocumentError, match=r"main cannot be fetched: git has not finished within 0\.5 s"),
    ):
        read_from_git(f"{base}/a.git", "main", ["a.yaml"])
    assert gone.wait(5), "a helper of git's is still there"


def test_without_git(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(UnreadableDocumentError, match="main cannot be fetched: git is not installed"):
        read_from_git(str(repository), "main", ["stable/a.yaml"])
