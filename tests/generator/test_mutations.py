"""Documents with something wrong in them: whatever it is, it is said. No document makes the program fall over."""

from __future__ import annotations

import contextlib
import copy
import json
import random
from pathlib import Path
from typing import Any

import pytest
import yaml
from aoaigen.diagnostics import AoaigenError
from aoaigen.document.reader import parse_document
from aoaigen.parse import parse_contract
from aoaigen.views import package_view

CASES = Path(__file__).parents[1] / "cases"
MUTATIONS = 120
"""For each document."""

ODD: list[Any] = [
    *(None, True, 0, 1.5, "", "x", [], {}, [1], ["a", None], {"a": 1}, {"$ref": 5}, {"$ref": "#/absent"}),
    *({"type": "null"}, {"$ref": "#/components/schemas/Thing"}, {"type": "object", "properties": {"a": {}}}),
]


def places(value: Any) -> list[tuple[Any, Any]]:
    """Each container in a value, with each of its keys."""
    members = list(value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ())
    return [place for key, member in members for place in ((value, key), *places(member))]


@pytest.mark.parametrize(
    "case",
    [
        *("all_of", "anonymous", "dialects", "endless_aliases", "inheritance", "lenient", "not_typed", "openapi_3_0"),
        *("openapi_3_2", "reference_into_itself", "several_choices", "swagger_2", "union_forms", "unions"),
    ],
)
def test_something_odd_in_any_place(case: str) -> None:
    text = (CASES / case / "openapi.yaml").read_text(encoding="utf-8")
    document = json.loads(json.dumps(yaml.safe_load(text)))
    chance = random.Random(case)  # noqa: S311 - the same mutations each time
    accepted = 0
    for _ in range(MUTATIONS):
        mutant = copy.deepcopy(document)
        for _ in range(chance.randint(1, 3)):
            container, key = chance.choice(places(mutant))
            container[key] = copy.deepcopy(chance.choice(ODD))
        with contextlib.suppress(AoaigenError):
            contract = parse_contract(parse_document(json.dumps(mutant).encode(), "d.json"), allow_partial=True)
            package_view(contract, allow_partial=True)
            accepted += 1
    assert 0 < accepted < MUTATIONS
