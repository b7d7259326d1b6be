"""Services that have nothing to do with Azure: emulated as their documents describe them, and no further."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import httpx
import pytest
from aoaigen.contract import Contract, SecurityKind, SecurityScheme
from aoaigen.emulator import Emulator
from aoaigen.emulator.routing import Router
from aoaigen.parse import read_contract

PETS = Path(__file__).parents[1] / "cases" / "petstore" / "openapi.yaml"


@pytest.fixture(scope="module")
def pets() -> Iterator[Emulator]:
    with Emulator(read_contract(PETS)) as emulator:
        yield emulator


def test_it_is_found_where_its_server_says(pets: Emulator) -> None:
    assert pets.base_url == f"{pets.endpoint}/api"
    answer = httpx.get(f"{pets.base_url}/kinds", headers={"X-Pet-Key": pets.api_key})
    assert answer.status_code == 200
    assert {"apim-request-id", "x-ms-region"}.isdisjoint(answer.headers)


def test_it_wants_the_credential_that_its_document_describes(pets: Emulator) -> None:
    assert httpx.get(f"{pets.base_url}/kinds").status_code == 401
    assert httpx.get(f"{pets.base_url}/kinds", headers={"api-key": pets.api_key}).status_code == 401


@pytest.mark.parametrize(
    ("security", "headers", "status"),
    [
        ((), {}, 200),
        (("bearer",), {"Authorization": "Bearer any"}, 200),
        (("bearer",), {"Authorization": "Basic any"}, 401),
        (("cookie",), {"Cookie": "sid=emulator-key"}, 200),
    ],
)
def test_credentials(security: tuple[str, ...], headers: dict[str, str], status: int) -> None:
    schemes = {
        "bearer": SecurityScheme(name="b", kind=SecurityKind.BEARER, header="Authorization", prefix="Bearer "),
        "cookie": SecurityScheme(name="c", kind=SecurityKind.API_KEY, header="Cookie", prefix="sid="),
    }
    contract = replace(read_contract(PETS), security=tuple(schemes[name] for name in security))
    with Emulator(contract) as emulator:
        assert httpx.get(f"{emulator.base_url}/kinds", headers=headers).status_code == status


def test_a_service_of_its_own_is_not_taken_for_openais(contract: Contract) -> None:
    other = replace(contract, title="Files", servers=("https://files.example",), security=())
    listed = next(o for o in other.operations if o.id == "Files_List")
    other = replace(other, operations=(replace(listed, parameters=()),))
    with Emulator(other) as emulator:
        assert emulator.base_url == emulator.endpoint
        assert len(httpx.get(f"{emulator.base_url}/files").json()["data"]) == 1  # a sample, where ours is empty yet


def test_a_parameter_may_be_part_of_a_segment(contract: Contract) -> None:
    operation = contract.operations[0]
    paths = ("/a/{x}", "/a/{x}:stop", "/a/{x}...{y}", "/a/{x}/b", "/a/{x}:stop/b")
    router = Router([replace(operation, id=path, path=path) for path in paths])
    for raw, path, values in (
        ("/a/1", "/a/{x}", {"x": "1"}),
        ("/a/1:stop", "/a/{x}:stop", {"x": "1"}),
        ("/a/1%2F...2", "/a/{x}...{y}", {"x": "1/", "y": "2"}),
        ("/a/1:stop/b", "/a/{x}:stop/b", {"x": "1"}),
    ):
        found = router.find(operation.method, raw)
        assert found is not None
        assert (found.operation.path, dict(found.path)) == (path, values)
    assert router.find(operation.method, "/a/") is None
