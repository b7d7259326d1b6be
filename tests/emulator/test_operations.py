"""Operations of any kind: the emulator reads parameters and bodies as OpenAPI says that they travel."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from aoaigen.emulator import Emulator
from aoaigen.parse import read_contract

VERSION = "api-version=1"
CASES = Path(__file__).parents[1] / "cases"


def client_of(case: str) -> Iterator[httpx.Client]:
    emulator = Emulator(read_contract(CASES / case / "openapi.yaml"), api_key="key")
    with emulator, httpx.Client(base_url=f"{emulator.endpoint}/api", headers={"api-key": "key"}) as client:
        yield client


@pytest.fixture(scope="module")
def parameters() -> Iterator[httpx.Client]:
    yield from client_of("parameters")


@pytest.fixture(scope="module")
def bodies() -> Iterator[httpx.Client]:
    yield from client_of("bodies")


def refusal(response: httpx.Response) -> str | None:
    """What was wrong, None if nothing was."""
    if response.status_code == 400:
        message: str = response.json()["error"]["message"]
        return message
    assert response.status_code == 204, response.text
    return None


@pytest.mark.parametrize(
    ("query", "wrong"),
    [
        ("plain=a%26b", None),
        ("repeated=1&repeated=2", None),
        ("repeated=1&repeated=x", "'x' is not of type 'integer' - 'repeated'"),
        ("commas=a,b", None),
        ("spaces=a%20b", None),
        ("pipes=a%7Cb", None),
        ("filter[name]=a&filter[tags][]=x&filter[tags][]=y&filter[inner][exact]=true", None),
        ("filter%5Binner%5D%5Bexact%5D=perhaps", "'perhaps' is not of type 'boolean' - 'filter'"),
        ("expand[]=a&expand[]=b", None),
        ("limit=5&after=x", None),
        ("limit=many", "'many' is not of type 'integer' - 'paging'"),
        ("after=x", "'limit' is a required property - 'paging'"),
        ("range=limit,5,after,x", None),
        ("range=after,x", "'limit' is a required property - 'range'"),
        ("where=%7B%22name%22:%22a%22%7D", None),
        ("where=%7B%22name%22:5%7D", "5 is not of type 'string' - 'where'"),
        ("where=a", "'a' is not of type 'object' - 'where'"),
    ],
)
def test_queries(parameters: httpx.Client, query: str, wrong: str | None) -> None:
    assert refusal(parameters.get(f"queries?{VERSION}&{query}")) == wrong


@pytest.mark.parametrize(
    ("path", "wrong"),
    [
        ("7/a,b/.x.y/;matrix=true/limit=5,after=z", None),
        ("seven/a,b/.x.y/;matrix=true/limit=5", "'seven' is not of type 'integer' - 'id'"),
        ("7/a,b/.x.y/;matrix=1/limit=5", "1 is not of type 'boolean' - 'matrix'"),
        ("7/a,b/.x.y/;matrix=true/after=z", "'limit' is a required property - 'pairs'"),
    ],
)
def test_paths(parameters: httpx.Client, path: str, wrong: str | None) -> None:
    assert refusal(parameters.get(f"paths/{path}?{VERSION}")) == wrong


@pytest.mark.parametrize(
    ("headers", "wrong"),
    [
        ({"x-flag": "true", "x-list": "a, b", "x-pairs": "a=1,b=2", "x-json": '{"name":"a"}'}, None),
        ({"x-flag": "True"}, "'True' is not of type 'boolean' - 'X-Flag'"),
        ({"x-pairs": "a=1,b=two"}, "'two' is not of type 'integer' - 'X-Pairs'"),
        ({"x-json": '{"name":1}'}, "1 is not of type 'string' - 'X-Json'"),
        ({"cookie": "session=a; tastes=sweet,sour"}, None),
    ],
)
def test_headers_and_cookies(parameters: httpx.Client, headers: dict[str, str], wrong: str | None) -> None:
    assert refusal(parameters.get(f"headers?{VERSION}", headers=headers)) == wrong


@pytest.mark.parametrize(
    ("path", "sent", "wrong"),
    [
        ("lists", {"json": [{"name": "Rex"}]}, None),
        ("lists", {"json": {"name": "Rex"}}, "{'name': 'Rex'} is not of type 'array'"),
        ("lists", {}, "The request has no body"),
        ("maps", {"json": {"a": 1}}, None),
        ("maps", {"json": {"a": "one"}}, "'one' is not of type 'integer' - 'a'"),
        ("anything", {}, None),
        ("texts", {"content": "a,b", "headers": {"content-type": "text/csv"}}, None),
        ("xml", {"content": "<pet/>", "headers": {"content-type": "application/xml"}}, None),
        (
            "lines",
            {"content": '{"name":"Rex"}\n{"name":5}\n', "headers": {"content-type": "application/x-ndjson"}},
            "5 is not of type 'string' - '1.name'",
        ),
        ("forms", {"data": {"name": "a", "codes": "1,2", "owner": '{"name":"Rex"}', "deep[name]": "Tom"}}, None),
        ("forms", {"data": {"codes": "1,2"}}, "'name' is a required property"),
        ("forms", {"data": {"name": "a", "codes": "1,x"}}, "'x' is not of type 'integer' - 'codes.1'"),
        ("forms", {"data": {"name": "a", "deep[age]": "5"}}, "'name' is a required property - 'deep'"),
        ("forms", {"data": {"name": "a", "colour": "red"}}, "Unrecognized request argument supplied: colour"),
        ("pictures", {"files": {"files": b"A", "pet": (None, '{"name":"Rex"}')}}, None),
        ("pictures", {"files": {"files": b"A", "pet": (None, '{"age":1}')}}, "'name' is a required property - 'pet'"),
    ],
)
def test_bodies(bodies: httpx.Client, path: str, sent: dict[str, Any], wrong: str | None) -> None:
    assert refusal(bodies.post(f"{path}?{VERSION}", **sent)) == wrong


def test_bytes(bodies: httpx.Client) -> None:
    assert refusal(bodies.put(f"bytes/a?{VERSION}", content=b"\x89\xff", headers={"content-type": "image/png"})) is None


def test_what_is_public_asks_for_no_credential() -> None:
    with Emulator(read_contract(CASES / "security" / "openapi.yaml"), api_key="key") as emulator:
        statuses = [httpx.get(f"{emulator.endpoint}/v1/{name}?{VERSION}").status_code for name in ("public", "keyed")]
    assert statuses == [204, 401]
