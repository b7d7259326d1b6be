"""A comparison as JSON, for programs. `diff.schema.json` beside this file says what each field means."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

from aoaigen.contract import JSON
from aoaigen.diagnostics import Origin
from aoaigen.diff import Change, Level, Place, PythonChange, Witness
from aoaigen.impact import Hit, Impact, Unfollowed

from .model import Report

VERSION = 1
"""Raised when a reader of the JSON would have to change. New fields do not raise it."""


def data(report: Report) -> str:
    """The whole report as a JSON document. Nothing is folded or cut."""
    return json.dumps(_report(report), indent=2) + "\n"


def schema() -> str:
    """The JSON Schema of what `data` gives."""
    return Path(__file__).with_name("diff.schema.json").read_text(encoding="utf-8")


def _report(report: Report) -> JSON:
    diff = report.diff
    counts = Counter(change.level for change in diff.changes)
    return {
        "schema_version": VERSION,
        "old": diff.old.name,
        "new": diff.new.name,
        "verdict": report.verdict,
        "summary": {level.lower(): counts[level] for level in Level},
        "changes": [_change(change) for change in diff.changes],
        "python": [_python(change) for change in report.python],
        "impact": _impact(report.impact) if report.impact else None,
    }


def _change(change: Change) -> JSON:
    place = change.place
    return {
        "fingerprint": change.fingerprint,
        "code": change.code,
        "severity": change.level.value,
        "method": place.method,
        "path": place.path,
        "direction": place.direction.value,
        "location": place.location,
        "before": change.before,
        "after": change.after,
        "places": [_place(each) for each in change.places],
        "inside": list(change.inside),
        "witness": _witness(change.witness) if change.witness else None,
        "likely_correction": change.likely_correction,
        "remarks": list(change.remarks),
    }


def _place(place: Place) -> JSON:
    return {
        "method": place.method,
        "path": place.path,
        "direction": place.direction.value,
        "location": place.location,
        "old": _origin(place.old),
        "new": _origin(place.new),
    }


def _origin(origin: Origin | None) -> JSON:
    if not origin:
        return None
    return {"file": origin.file, "line": origin.line, "column": origin.column, "pointer": origin.pointer}


def _witness(witness: Witness) -> JSON:
    return {
        "method": witness.method,
        "path": witness.path,
        "query": dict(witness.query),
        "headers": dict(witness.headers),
        "status": witness.status,
        "body": witness.body,
        "reason": witness.reason,
    }


def _python(change: PythonChange) -> JSON:
    return {
        "code": change.code,
        "severity": change.level.value,
        "name": change.name,
        "before": change.before or None,
        "after": change.after or None,
        "caused_by": list(change.caused_by),
    }


def _impact(impact: Impact) -> JSON:
    return {
        "files": impact.files,
        "call_sites": impact.call_sites,
        "hits": [_hit(hit) for hit in impact.hits],
        "unfollowed": [_unfollowed(place) for place in impact.unfollowed],
    }


def _hit(hit: Hit) -> JSON:
    return {
        "file": hit.file,
        "line": hit.line,
        "column": hit.column,
        "source": hit.source,
        "message": hit.message,
        "severity": hit.level.value,
        "confidence": hit.confidence,
        "instead": hit.instead or None,
        "change": hit.change.fingerprint if hit.change else None,
    }


def _unfollowed(place: Unfollowed) -> JSON:
    return {"file": place.file, "line": place.line, "column": place.column, "why": place.why}
