"""A comparison as SARIF 2.1.0, which code scanning reads."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable
from pathlib import PurePath
from urllib.parse import quote

from aoaigen import __version__
from aoaigen.contract import JSON
from aoaigen.diagnostics import printable
from aoaigen.diff import Level

from .findings import Finding, findings
from .model import Report
from .wording import title

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Level.BREAKING: "error", Level.RISKY: "warning", Level.SAFE: "note", Level.DOC: "note"}


def sarif(report: Report, *, show_all: bool) -> str:
    """The report as a SARIF log with one run; see `findings` for what its results are."""
    found = list(findings(report, show_all=show_all))
    driver: dict[str, JSON] = {"name": "aoaigen", "version": __version__, "rules": _rules(found)}
    run: dict[str, JSON] = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding) for finding in found],
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _rules(found: Iterable[Finding]) -> JSON:
    codes = sorted({finding.code for finding in found})
    return [{"id": code, "shortDescription": {"text": title(code).capitalize()}} for code in codes]


def _result(finding: Finding) -> JSON:
    result: dict[str, JSON] = {
        "ruleId": finding.code,
        "level": _LEVELS[finding.level],
        # What SARIF reads as a link in a message ends a bracket where a parenthesis starts.
        "message": {"text": printable(finding.message).replace("](", "] (")},
        "locations": [_location(finding.file, finding.line, finding.column, finding.source)],
        "partialFingerprints": {"aoaigen/v1": finding.fingerprint},
        "rank": round(100 * finding.confidence, 1),
    }
    if finding.elsewhere:
        old = finding.elsewhere
        related = _location(old.file, old.line, old.column)
        related["message"] = {"text": "the older document"}
        result["relatedLocations"] = [related]
    return result


def _location(file: str, line: int, column: int, source: str = "") -> dict[str, JSON]:
    physical: dict[str, JSON] = {"artifactLocation": {"uri": _uri(file)}}
    if line:  # 0 means the whole file
        region: dict[str, JSON] = {"startLine": line}
        if column:
            region["startColumn"] = column
        if source:
            region["snippet"] = {"text": source}
        physical["region"] = region
    return {"physicalLocation": physical}


def _uri(file: str) -> str:
    if re.match(r"https?://", file):
        return quote(file, safe="/:?&=%~")
    path = PurePath(file)
    return path.as_uri() if path.is_absolute() else quote(os.fsencode(path.as_posix()))
