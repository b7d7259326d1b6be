"""The packages of some cases, called for real: what arrives at a server, and what is made of its answers."""

from __future__ import annotations

import asyncio
import importlib
import io
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from aoaigen.tree import write
from loopback import Answer, Recorded, Server
from test_cases import import_name, rendered

CALLED = ("parameters", "bodies", "answers", "security", "openapi_3_2")
DONE = Answer(status=204)
PET = {"name": "Rex"}

Use = Callable[[Any], Any]


class Caller:
    """Calls the package of a case, in one flavour, and keeps what arrived."""

    def __init__(self, server: Server, flavour: str) -> None:
        self.server = server
        self._prefix = "Async" if flavour == "async" else ""

    def __call__(self, case: str, use: Use, answer: Answer = DONE, **settings: Any) -> Any:
        """What a use of a client gives; of a stream, the list of its items."""
        self.server.answer(answer)
        package = package_of(case)
        asynchronous, synchronous, *_ = package.__all__  # the clients stand first
        make = getattr(package, asynchronous if self._prefix else synchronous)
        settings = {"base_url": self.server.url, "max_retries": 0, **settings}
        if not self._prefix:
            with make(**settings) as client:
                result = use(client)
                return list(result) if isinstance(result, package.Stream) else result
        return asyncio.run(self._awaited(make(**settings), use, package))

    async def _awaited(self, client: Any, use: Use, package: ModuleType) -> Any:
        async with client:
            result = await use(client)
            return [item async for item in result] if isinstance(result, package.AsyncStream) else result

    @property
    def request(self) -> Recorded:
        """The last one that arrived."""
        return self.server.requests[-1]

    @property
    def path(self) -> str:
        return urlsplit(self.request.target).path

    @property
    def query(self) -> list[str]:
        """The pairs of the query as they were written, but for the version."""
        return [pair for pair in urlsplit(self.request.target).query.split("&") if "api-version" not in pair]


def package_of(case: str) -> ModuleType:
    return importlib.import_module(import_name(case))


@pytest.fixture(scope="module", autouse=True)
def _packages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    folder = tmp_path_factory.mktemp("called")
    with pytest.MonkeyPatch.context() as patch:
        for case in CALLED:
            write({folder / case: rendered(case)})
            patch.syspath_prepend(folder / case / "src")
        yield
    for name in [name for name in sys.modules if name.startswith("case_")]:
        del sys.modules[name]


@pytest.fixture(params=["sync", "async"])
def call(request: pytest.FixtureRequest) -> Iterator[Caller]:
    with Server() as server:
        yield Caller(server, request.param)


FILTER = {"name": "a b", "tags": ["x", "y"], "inner": {"exact": True}}


@pytest.mark.parametrize(
    ("arguments", "query"),
    [
        ({"plain": "a&b"}, ["plain=a%26b"]),
        ({"repeated": [1, 2]}, ["repeated=1", "repeated=2"]),
        ({"commas": ["a", "b,c"]}, ["commas=a,b%2Cc"]),
        ({"commas": []}, []),
        ({"spaces": ["a", "b"]}, ["spaces=a%20b"]),
        ({"pipes": ["a", "b"]}, ["pipes=a%7Cb"]),
        (
            {"filter": FILTER},
            [
                "filter%5Bname%5D=a%20b",
                "filter%5Btags%5D%5B%5D=x",
                "filter%5Btags%5D%5B%5D=y",
                "filter%5Binner%5D%5Bexact%5D=true",
            ],
        ),
        ({"expand": ["a", "b"]}, ["expand%5B%5D=a", "expand%5B%5D=b"]),
        ({"paging": {"limit": 5, "after": "é"}}, ["limit=5", "after=%C3%A9"]),
        ({"paging": {"limit": 5, "after": None}}, ["limit=5"]),
        ({"range": {"limit": 5, "after": "x"}}, ["range=limit,5,after,x"]),
        ({"where": {"name": "a"}}, ["where=%7B%22name%22%3A%22a%22%7D"]),
        ({"commas": None, "filter": None, "plain": "p"}, ["plain=p"]),
    ],
    ids=str,
)
def test_queries(call: Caller, arguments: dict[str, Any], query: list[str]) -> None:
    call("parameters", lambda client: client.queries.list(**arguments))
    assert [pair for pair in call.query if pair] == query


def test_queries_take_models(call: Caller) -> None:
    """What an answer gave may be sent again."""
    model = package_of("parameters").BaseModel
    call("parameters", lambda client: client.queries.list(paging=model(limit=1), where=model(name="a")))
    assert call.query == ["limit=1", "where=%7B%22name%22%3A%22a%22%7D"]


def test_paths(call: Caller) -> None:
    arguments = {"id": 7, "simple": ["a", "b/c"], "label": ["x", "y"], "matrix": True}
    call("parameters", lambda client: client.paths.retrieve({"limit": 5, "after": "z"}, **arguments))
    assert call.path == "/paths/7/a,b%2Fc/.x.y/;matrix=true/limit=5,after=z"


def test_a_list_that_would_leave_the_path_empty_is_refused(call: Caller) -> None:
    arguments: dict[str, Any] = {"id": 7, "simple": [], "label": ["x"], "matrix": True}
    with pytest.raises(ValueError, match="simple"):
        call("parameters", lambda client: client.paths.retrieve({"limit": 5}, **arguments))


def test_headers_and_cookies(call: Caller) -> None:
    arguments = {
        "x_flag": True,
        "x_list": ["a", "b"],
        "x_pairs": {"a": 1, "b": 2},
        "x_json": {"name": "é"},
        "session": "k=v+/;x",
        "tastes": ["sweet", "sour"],
    }
    call("parameters", lambda client: client.headers.list(**arguments), default_headers={"Cookie": "own=1"})
    headers = call.request.headers
    assert {name: value for name, value in headers.items() if name in {"x-flag", "x-list", "x-pairs", "x-json"}} == {
        "x-flag": "true",
        "x-list": "a,b",
        "x-pairs": "a=1,b=2",
        "x-json": '{"name":"\\u00e9"}',
    }
    assert headers["cookie"] == "own=1; session=k=v+/%3Bx; tastes=sweet,sour"
    call("parameters", lambda client: client.headers.list())
    assert "cookie" not in call.request.headers


@pytest.mark.parametrize(
    ("use", "content_type", "body"),
    [
        (lambda client: client.lists.create(body=[PET]), "application/json", b'[{"name":"Rex"}]'),
        (lambda client: client.named.replace("p", body_pets=[PET]), "application/json", b'[{"name":"Rex"}]'),
        (lambda client: client.numbers.replace(body=5), "application/json", b"5"),
        (lambda client: client.numbers.replace(body=None), "application/json", b"null"),
        (lambda client: client.numbers.replace(), None, b""),
        (lambda client: client.maps.create(body={"a": 1}), "application/json", b'{"a":1}'),
        (
            lambda client: client.maps.create(body={"a": 1}, extra_body={"b": 2}),
            "application/json",
            b'{"a":1,"b":2}',
        ),
        (lambda client: client.anything.create(body="x"), "application/vnd.pets+json", b'"x"'),
        (lambda client: client.texts.create(body="é,1"), "text/csv", "é,1".encode()),
        (lambda client: client.xml.create(body="<pet/>"), "application/xml", b"<pet/>"),
        (
            lambda client: client.lines.create(body=[PET, {"name": "Tom"}]),
            "application/x-ndjson",
            b'{"name":"Rex"}\n{"name":"Tom"}\n',
        ),
        (lambda client: client.bytes.replace("a", body=b"\x89PNG"), "image/png", b"\x89PNG"),
        (lambda client: client.bytes.replace("a", body=io.BytesIO(b"\x89PNG")), "image/png", b"\x89PNG"),
        (lambda client: client.bytes.replace("a", body=Path(__file__)), "image/png", Path(__file__).read_bytes()),
        (
            lambda client: client.bytes.replace("a", body=b"x", extra_headers={"content-type": "image/gif"}),
            "image/gif",
            b"x",
        ),
    ],
)
def test_bodies(call: Caller, use: Use, content_type: str | None, body: bytes) -> None:
    call("bodies", use)
    assert (call.request.headers.get("content-type"), call.request.body) == (content_type, body)


def test_forms(call: Caller) -> None:
    arguments = {"name": "a b", "tags": ["x", "y"], "codes": [1, 2], "owner": PET, "deep": PET}
    call("bodies", lambda client: client.forms.create(**arguments))
    assert call.request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert parse_qsl(call.request.body.decode()) == [
        ("name", "a b"),
        ("tags", "x"),
        ("tags", "y"),
        ("codes", "1,2"),
        ("owner", '{"name":"Rex"}'),
        ("deep[name]", "Rex"),
    ]


def test_forms_with_files(call: Caller) -> None:
    call("bodies", lambda client: client.pictures.create(files=[("a.txt", b"A"), ("b.txt", b"B")], pet=PET))
    body = call.request.body
    assert body.count(b'name="files"; filename="') == 2
    assert b'name="pet"\r\nContent-Type: application/json\r\n\r\n{"name":"Rex"}\r\n' in body


@pytest.mark.parametrize(
    ("use", "message"),
    [
        (lambda client: client.lists.create(body=[PET], extra_body={"a": 1}), "extra_body"),
        (lambda client: client.texts.create(body=b"bytes"), "has to be a str"),
        (lambda client: client.bytes.replace("a", body="path.png"), r"pathlib.Path\('path.png'\)"),
    ],
)
def test_bodies_that_cannot_be_sent_are_refused(call: Caller, use: Use, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        call("bodies", use)
    assert call.server.requests == []


def test_one_of_several_answers(call: Caller) -> None:
    types = package_of("answers").types

    def create(answer: Answer) -> Any:
        return call("answers", lambda client: client.either.create(), answer)

    pet, job = create(Answer(json=PET)), create(Answer(status=202, json={"place": 3}))
    assert (type(pet), pet.name) == (types.Pet, "Rex")
    assert (type(job), job.place) == (types.Job, 3)
    assert create(DONE) is None


def test_answers_that_are_there_or_not(call: Caller) -> None:
    assert call("answers", lambda client: client.maybe.list(), Answer(json=PET)).name == "Rex"
    assert call("answers", lambda client: client.maybe.list()) is None
    assert call("answers", lambda client: client.range.list(), Answer(status=203, json=PET)).name == "Rex"
    assert call("answers", lambda client: client.default.list(), Answer(json=PET)).name == "Rex"
    assert call.request.headers["accept"] == "application/vnd.pets+json"


def test_answers_that_are_text(call: Caller) -> None:
    assert call("answers", lambda client: client.text_or_pet.list(), Answer(body=b"Rex")) == "Rex"
    assert call("answers", lambda client: client.text_or_pet.list(), Answer(json=PET)).name == "Rex"
    assert call("answers", lambda client: client.name.list(), Answer(json="Rex")) == "Rex"
    assert call("answers", lambda client: client.anything.list(), Answer(json=[1, PET])) == [1, PET]
    xml = Answer(body=b"<pet/>", headers={"Content-Type": "application/xml"})
    assert call("answers", lambda client: client.xml.list(), xml) == "<pet/>"
    assert call("answers", lambda client: client.raw_lines.list(), Answer(body=b"{}\n{}\n")) == "{}\n{}\n"


LINES = b'{"name":"Rex"}\n\r\n{"name":"To\\nm"}\r\n{"name":"\xc3\x89"}'
SEQUENCE = b'\x1e{"name":\n"Rex"}\n\x1e{"name":"To\\nm"}\n\x1e{"name":"\xc3\x89"}\n'
EVENTS = b'data: {"name":"Rex"}\n\ndata: {"name":"To\\nm"}\n\nevent: message\ndata: {"name":"\xc3\x89"}\n\n'


@pytest.mark.parametrize(
    ("resource", "accept", "body"),
    [
        ("lines", "application/x-ndjson", LINES),
        ("sequence", "application/json-seq", SEQUENCE),
        ("events", "text/event-stream", EVENTS),
    ],
)
@pytest.mark.parametrize("size", [1, 7, 1000])
def test_streams(call: Caller, resource: str, accept: str, body: bytes, size: int) -> None:
    pieces = [body[at : at + size] for at in range(0, len(body), size)]
    pets = call("answers", lambda client: getattr(client, resource).list(), Answer(pieces=pieces))
    assert [pet.name for pet in pets] == ["Rex", "To\nm", "É"]
    assert {type(pet) for pet in pets} == {package_of("answers").types.Pet}
    assert call.request.headers["accept"] == accept


def test_a_line_that_is_not_json(call: Caller) -> None:
    with pytest.raises(package_of("answers").APIResponseValidationError, match="not JSON") as caught:
        call("answers", lambda client: client.lines.list(), Answer(pieces=[b'{"name":"Rex"}\n{"na']))
    assert caught.value.body == '{"na'


def test_methods_without_an_answer_to_read(call: Caller) -> None:
    for method in ("head", "options"):
        assert call("answers", lambda client, method=method: getattr(client.head, method)(), Answer()) is None
        assert call.request.method == method.upper()
    assert call("answers", lambda client: client.head.trace(), Answer(body=b"TRACE")).content == b"TRACE"


def test_methods_of_any_name(call: Caller) -> None:
    call("openapi_3_2", lambda client: client.lines.purge())
    assert call.request.method == "PURGE"
    call("openapi_3_2", lambda client: client.lines.query(text="x"), Answer(json=[]))
    assert (call.request.method, json.loads(call.request.body)) == ("QUERY", {"text": "x"})


def test_a_whole_query_and_lines_of_openapi_3_2(call: Caller) -> None:
    line = Answer(pieces=[b'{"text":"a"}\n'])
    lines = call("openapi_3_2", lambda client: client.log.list(which={"since": 3, "level": "a b"}, place="x"), line)
    assert [found.text for found in lines] == ["a"]
    assert call.query == ["since=3", "level=a%20b"]
    assert call.request.headers["cookie"] == "place=x"


def test_credentials_are_sent_where_they_are_asked_for(call: Caller) -> None:
    for resource, keyed in (("keyed", True), ("optional", True), ("public", False)):
        call("security", lambda client, resource=resource: getattr(client, resource).list(), api_key="a-key")
        assert ("api-key" in call.request.headers) == keyed, resource
    call("security", lambda client: client.token.list(), access_token="a-token")
    assert call.request.headers["authorization"] == "Bearer a-token"
    call("security", lambda client: client.public.list(), access_token="a-token")
    assert "authorization" not in call.request.headers
