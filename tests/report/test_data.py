"""Reports as JSON, and the schema that is published with them."""

from __future__ import annotations

import json
from typing import Any

import pytest
from aoaigen.report import Format, Report, render, schema
from jsonschema import Draft202012Validator

from .comparison import DIFF, EMPTY, FUNCTIONS, HOSTILE_REPORT, REPORT, TIGHTENED


def closed(node: Any) -> Any:
    """The schema as it is, but that no field may be there that it does not name."""
    if isinstance(node, list):
        return [closed(each) for each in node]
    if not isinstance(node, dict):
        return node
    made = {name: closed(value) for name, value in node.items()}
    return {"additionalProperties": False, **made} if node.get("type") == "object" else made


@pytest.mark.parametrize(
    "report", [REPORT, Report(DIFF), EMPTY, HOSTILE_REPORT], ids=["all", "wire", "none", "hostile"]
)
def test_the_schema_says_all_that_there_is(report: Report) -> None:
    published = json.loads(schema())
    Draft202012Validator.check_schema(published)
    found = json.loads(render(report, Format.JSON))
    assert not list(Draft202012Validator(closed(published)).iter_errors(found))
    assert all(set(found) == set(published["required"]) for found in [found])


def test_the_schema_refuses_what_is_not_a_report() -> None:
    found = json.loads(render(REPORT, Format.JSON))
    found["changes"][0]["severity"] = "breaking"
    found["changes"][1]["places"] = []
    del found["changes"][2]["code"]
    errors = Draft202012Validator(json.loads(schema())).iter_errors(found)
    assert sorted(error.validator for error in errors) == ["enum", "minItems", "required"]


def test_what_a_program_reads() -> None:
    found = json.loads(render(REPORT, Format.JSON))
    assert (found["schema_version"], found["old"], found["new"]) == (1, "2024-06-01", "2024-10-21")
    assert found["summary"] == {"breaking": 3, "risky": 2, "safe": 3, "doc": 1}
    lowered = found["changes"][1]
    assert {name: lowered[name] for name in ("method", "direction", "location", "code", "severity")} == {
        "method": "POST",
        "direction": "request",
        "location": "body.n",
        "code": "maximum-lowered",
        "severity": "BREAKING",
    }
    assert (lowered["before"], lowered["after"]) == (200, 128)
    assert lowered["witness"]["body"] == {"messages": [], "n": 200}
    assert lowered["fingerprint"] == TIGHTENED.fingerprint
    assert [place["path"] for place in lowered["places"]][1:] == [
        "/deployments/{deployment-id}/completions",
        "/threads/{thread_id}/runs",
    ]
    assert lowered["places"][0]["new"] == {
        "file": "specs/2024-10-21/openapi.yaml", "line": 16, "column": 11, "pointer": "/components",
    }  # fmt: skip
    assert found["changes"][2]["location"] == ""
    assert found["impact"]["hits"][0]["change"] == FUNCTIONS.fingerprint
    assert found["python"][0]["caused_by"] == [FUNCTIONS.fingerprint]


def test_nothing_is_folded_and_the_bytes_are_the_same_each_time() -> None:
    assert render(REPORT, Format.JSON) == render(REPORT, Format.JSON, show_all=True)
    assert render(REPORT, Format.JSON).isascii()
