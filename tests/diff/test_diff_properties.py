"""What holds of every comparison, over the pinned documents and random ones."""

from __future__ import annotations

import json
import random
import re
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import yaml
from aoaigen.contract import Contract
from aoaigen.diff import CODES, Diff, Level, compare
from aoaigen.document import parse_document
from aoaigen.parse import parse_contract
from diff_oracle import Oracle
from diff_rewrites import REWRITES, Rewrite
from hypothesis import HealthCheck, given, settings, strategies as st

SPECS = Path(__file__).parents[2] / "specs"
VERSIONS = sorted(path.parent.name for path in SPECS.glob("*/openapi.yaml"))
NEIGHBOURS = list(pairwise(VERSIONS))


def loaded(version: str) -> dict[str, Any]:
    return yaml.load((SPECS / version / "openapi.yaml").read_bytes(), Loader=yaml.CSafeLoader)  # type: ignore[no-any-return]


@pytest.fixture(scope="module")
def documents() -> dict[str, dict[str, Any]]:
    return {version: loaded(version) for version in VERSIONS}


@pytest.fixture(scope="module")
def contracts() -> dict[str, Contract]:
    return {v: parse_contract(parse_document((SPECS / v / "openapi.yaml").read_bytes(), v)) for v in VERSIONS}


def contract_of(document: dict[str, Any]) -> Contract:
    return parse_contract(parse_document(json.dumps(document).encode(), "rewritten.json"), allow_partial=True)


def chance(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311 - the same documents in every run


def between(old: Contract, new: Contract) -> Diff:
    return compare(old, new, old_name="old", new_name="new")


def told(diff: Diff) -> list[str]:
    """What a comparison says, words apart."""
    changes = [change for change in diff.changes if change.level is not Level.DOC]
    return [
        f"{c.code} {p.method} {p.path} {p.direction} {p.location} {c.before} {c.after}"
        for c in changes
        for p in c.places
    ]


@pytest.mark.parametrize("version", VERSIONS)
def test_a_document_is_no_other_than_itself(version: str, contracts: dict[str, Contract]) -> None:
    assert between(contracts[version], contracts[version]).changes == ()


@pytest.mark.parametrize("rewrite", REWRITES)
def test_rewrites_of_a_pinned_document_say_nothing(
    rewrite: Rewrite, documents: dict[str, dict[str, Any]], contracts: dict[str, Contract]
) -> None:
    rewritten = rewrite(documents["2024-06-01"], chance(1))
    assert rewritten != documents["2024-06-01"]
    assert told(between(contracts["2024-06-01"], contract_of(rewritten))) == []


@pytest.mark.parametrize("version", VERSIONS)
def test_all_rewrites_together_say_nothing(
    version: str, documents: dict[str, dict[str, Any]], contracts: dict[str, Contract]
) -> None:
    rewritten = documents[version]
    for seed, rewrite in enumerate(REWRITES):
        rewritten = rewrite(rewritten, chance(seed))
    assert told(between(contract_of(rewritten), contracts[version])) == []


@pytest.mark.parametrize(("old", "new"), NEIGHBOURS)
def test_swapping_the_sides_swaps_the_codes(old: str, new: str, contracts: dict[str, Contract]) -> None:
    assert mirrored(between(contracts[old], contracts[new])) == plain(between(contracts[new], contracts[old]))


@pytest.mark.parametrize(("old", "new"), [*NEIGHBOURS, *((new, old) for old, new in NEIGHBOURS)])
def test_witnesses_show_what_they_say(
    old: str, new: str, documents: dict[str, dict[str, Any]], contracts: dict[str, Contract]
) -> None:
    before, after = Oracle(documents[old]), Oracle(documents[new])
    for change in between(contracts[old], contracts[new]).at(Level.BREAKING):
        witness = change.witness
        assert witness is not None
        accepting, refusing = (after, before) if witness.status is not None else (before, after)
        assert accepting.allows(witness), change
        assert not refusing.allows(witness), change


def plain(diff: Diff) -> list[tuple[str, ...]]:
    return sorted(
        (
            change.code,
            place.method,
            shape(place.path),
            place.direction,
            unmoved(place.location),
            repr((change.before, change.after)),
        )
        for change in diff.changes
        for place in change.places
    )


def mirrored(diff: Diff) -> list[tuple[str, ...]]:
    """What the comparison of the same two the other way round has to say."""
    return sorted(
        (
            CODES[change.code].opposite,
            place.method,
            shape(place.path),
            place.direction,
            unmoved(place.location),
            repr((change.after, change.before)),
        )
        for change in diff.changes
        for place in change.places
    )


def shape(path: str) -> str:
    return re.sub(r"\{[^}]*\}", "{}", path)


def unmoved(location: str) -> str:
    """A place under a success status, whichever: where that changed, places are said with the newer one."""
    return re.sub(r"^2\d\d", "2XX", location)


# Random documents.

LEAVES = st.sampled_from(
    [
        {"type": "string"},
        {"type": "string", "maxLength": 8},
        {"type": "string", "format": "date"},
        {"type": "integer", "minimum": 1},
        {"type": "integer", "minimum": 0, "maximum": 9},
        {"type": "number"},
        {"type": "boolean", "default": False},
        {"type": ["string", "null"]},
        {"enum": ["red", "green"]},
        {"enum": ["red", "green", "blue"]},
        {"const": "red"},
        {"type": ["integer", "string"]},
        {},
    ]
)
NAMES = st.sampled_from(["id", "kind", "size", "next"])


def reference(index: int) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/Thing{index}"}


@st.composite
def random_documents(draw: st.DrawFn) -> dict[str, Any]:
    count = draw(st.integers(1, 4))
    inner = LEAVES | st.integers(0, count - 1).map(reference)
    values = inner | inner.map(lambda items: {"type": "array", "items": items})
    values |= inner.map(lambda further: {"type": "object", "additionalProperties": further})
    values |= st.lists(inner, min_size=2, max_size=2).map(lambda members: {"anyOf": members})
    schemas = {f"Thing{index}": draw(objects(values)) for index in range(count)}
    operations = {f"/things/{index}": draw(operation(index, values)) for index in range(draw(st.integers(1, count)))}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Random", "version": "1"},
        "paths": operations,
        "components": {"schemas": schemas},
    }


@st.composite
def objects(draw: st.DrawFn, values: st.SearchStrategy[dict[str, Any]]) -> dict[str, Any]:
    properties = draw(st.dictionaries(NAMES, values, max_size=4))
    made: dict[str, Any] = {"type": "object", "properties": properties}
    if draw(st.booleans()):
        made["additionalProperties"] = draw(st.booleans())
    # Never `next`, through which a schema may need itself without end.
    return made | {"required": [name for name in properties if name != "next" and draw(st.booleans())]}


@st.composite
def operation(draw: st.DrawFn, index: int, values: st.SearchStrategy[dict[str, Any]]) -> dict[str, Any]:
    limit = {"name": "limit", "in": "query", "required": draw(st.booleans()), "schema": draw(LEAVES)}
    body = {"required": draw(st.booleans()), "content": {"application/json": {"schema": reference(index)}}}
    answer = {"description": "It.", "content": {"application/json": {"schema": draw(values)}}}
    post = {"operationId": f"make{index}", "responses": {draw(st.sampled_from(["200", "201"])): answer}}
    return {"post": {**post, "requestBody": body, **({"parameters": [limit]} if draw(st.booleans()) else {})}}


RANDOM = settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])


@RANDOM
@given(random_documents(), st.integers(0, 100))
def test_rewrites_of_random_documents_say_nothing(document: dict[str, Any], seed: int) -> None:
    rewritten = document
    for rewrite in REWRITES:
        rewritten = rewrite(rewritten, chance(seed))
    assert told(between(contract_of(document), contract_of(rewritten))) == []


@RANDOM
@given(random_documents(), random_documents())
def test_random_documents_compare_both_ways(old: dict[str, Any], new: dict[str, Any]) -> None:
    before, after = contract_of(old), contract_of(new)
    forth, back = between(before, after), between(after, before)
    assert mirrored(forth) == plain(back)
    for change in forth.at(Level.BREAKING):
        witness = change.witness
        assert witness is not None
        oracles = Oracle(old), Oracle(new)
        accepting, refusing = reversed(oracles) if witness.status is not None else oracles
        assert accepting.allows(witness), change
        assert not refusing.allows(witness), change
