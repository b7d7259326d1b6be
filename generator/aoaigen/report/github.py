"""A comparison as workflow commands of GitHub Actions, which it shows as annotations of lines."""

from __future__ import annotations

import re

from aoaigen.diagnostics import printable
from aoaigen.diff import Level

from .findings import Finding, findings
from .model import Report
from .wording import title

_COMMANDS = {Level.BREAKING: "error", Level.RISKY: "warning", Level.SAFE: "notice", Level.DOC: "notice"}


def github(report: Report, *, show_all: bool) -> str:
    """A line for each finding; see `findings` for what they are."""
    return "".join(f"{_command(finding)}\n" for finding in findings(report, show_all=show_all))


def _command(finding: Finding) -> str:
    properties = {"file": finding.file, "line": finding.line, "col": finding.column, "title": title(finding.code)}
    said = ",".join(f"{name}={_escaped(str(value), ',:')}" for name, value in properties.items() if value)
    return f"::{_COMMANDS[finding.level]} {said}::{_escaped(finding.message)}"


def _escaped(text: str, also: str = "") -> str:
    """A text on one line in which nothing ends the property; GitHub decodes it."""
    return re.sub(rf"[%{also}]", lambda found: f"%{ord(found[0]):02X}", printable(text))
