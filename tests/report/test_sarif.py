"""Reports for code scanning: SARIF 2.1.0, as far as its rules touch what is written here."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import urlsplit

import pytest
from aoaigen.report import Format, Report, render
from jsonschema import Draft202012Validator

from .comparison import DIFF, EMPTY, HOSTILE_REPORT, IMPACT, REPORT, TIGHTENED

MESSAGE = {"type": "object", "required": ["text"], "properties": {"text": {"type": "string", "minLength": 1}}}
LINE = {"type": "integer", "minimum": 1}
LOCATION = {
    "type": "object",
    "required": ["physicalLocation"],
    "additionalProperties": False,
    "properties": {
        "message": MESSAGE,
        "physicalLocation": {
            "type": "object",
            "required": ["artifactLocation"],
            "additionalProperties": False,
            "properties": {
                "artifactLocation": {
                    "type": "object",
                    "required": ["uri"],
                    "additionalProperties": False,
                    "properties": {"uri": {"type": "string", "pattern": r"^([A-Za-z0-9/:?&=~._-]|%[0-9A-F]{2})+$"}},
                },
                "region": {
                    "type": "object",
                    "required": ["startLine"],
                    "additionalProperties": False,
                    "properties": {"startLine": LINE, "startColumn": LINE, "snippet": MESSAGE},
                },
            },
        },
    },
}
RESULT = {
    "type": "object",
    "required": ["ruleId", "level", "message", "locations", "partialFingerprints"],
    "additionalProperties": False,
    "properties": {
        "ruleId": {"type": "string", "minLength": 1},
        "level": {"enum": ["error", "warning", "note", "none"]},
        "message": MESSAGE,
        "locations": {"type": "array", "minItems": 1, "items": LOCATION},
        "relatedLocations": {"type": "array", "uniqueItems": True, "items": LOCATION},
        "partialFingerprints": {"type": "object", "additionalProperties": {"type": "string"}},
        "rank": {"type": "number", "minimum": 0, "maximum": 100},
    },
}
RULE = {
    "type": "object",
    "required": ["id"],
    "additionalProperties": False,
    "properties": {"id": {"type": "string"}, "shortDescription": MESSAGE},
}
DRIVER = {
    "type": "object",
    "required": ["name"],
    "additionalProperties": False,
    "properties": {
        "name": {"type": "string", "minLength": 1},
        "version": {"type": "string"},
        "rules": {"type": "array", "uniqueItems": True, "items": RULE},
    },
}
RUN = {
    "type": "object",
    "required": ["tool", "results"],
    "additionalProperties": False,
    "properties": {
        "tool": {"type": "object", "required": ["driver"], "properties": {"driver": DRIVER}},
        "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
        "results": {"type": "array", "items": RESULT},
    },
}
LOG = {
    "type": "object",
    "required": ["version", "runs"],
    "additionalProperties": False,
    "properties": {
        "$schema": {"type": "string", "pattern": "sarif-schema-2.1.0.json$"},
        "version": {"const": "2.1.0"},
        "runs": {"type": "array", "minItems": 1, "items": RUN},
    },
}


def log(report: Report, *, show_all: bool = False) -> Any:
    return json.loads(render(report, Format.SARIF, show_all=show_all))


def located(result: Any) -> tuple[str, int, int]:
    place = result["locations"][0]["physicalLocation"]
    return place["artifactLocation"]["uri"], place["region"]["startLine"], place["region"]["startColumn"]


@pytest.mark.parametrize(
    "report", [REPORT, Report(DIFF), EMPTY, HOSTILE_REPORT], ids=["all", "wire", "none", "hostile"]
)
def test_it_is_sarif(report: Report) -> None:
    found = log(report, show_all=True)
    assert not list(Draft202012Validator(LOG).iter_errors(found))
    run = found["runs"][0]
    assert {result["ruleId"] for result in run["results"]} == {rule["id"] for rule in run["tool"]["driver"]["rules"]}
    for result in run["results"]:
        for location in result["locations"]:
            urlsplit(location["physicalLocation"]["artifactLocation"]["uri"])


def test_hits_are_results_at_the_lines_of_the_users_code() -> None:
    first, second = log(REPORT)["runs"][0]["results"]
    assert located(first) == ("app/chat.py", 12, 5)
    assert (first["level"], second["level"]) == ("error", "warning")
    assert first["message"]["text"].startswith("functions is no longer accepted. Instead: tools=[")
    assert first["rank"] == 95


def test_without_code_changes_are_results_in_the_newer_document() -> None:
    results = log(Report(DIFF))["runs"][0]["results"]
    lowered = next(result for result in results if result["ruleId"] == TIGHTENED.code)
    assert located(lowered) == ("specs/2024-10-21/openapi.yaml", 16, 11)
    assert lowered["relatedLocations"][0]["physicalLocation"]["region"]["startLine"] == 13
    assert lowered["partialFingerprints"] == {"aoaigen/v1": TIGHTENED.fingerprint}
    removed = next(result for result in results if result["ruleId"] == "property-removed")
    assert located(removed) == ("specs/2024-06-01/openapi.yaml", 14, 9)
    assert {result["level"] for result in results} == {"error"}
    assert {result["level"] for result in log(Report(DIFF), show_all=True)["runs"][0]["results"]} == {"error", "note"}


def test_code_that_nothing_hits_has_no_results() -> None:
    unharmed = type(IMPACT)(hits=(), unfollowed=(), files=1, call_sites=1)
    assert log(Report(DIFF, unharmed))["runs"][0]["results"] == []


def test_a_document_cannot_make_links() -> None:
    assert "](" not in render(HOSTILE_REPORT, Format.SARIF)
