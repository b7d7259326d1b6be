"""Scripts written in YAML: a list of rules, each with `on`, perhaps `when`, and `reply` or `fail` (one, or a list)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

import yaml

from aoaigen.emulator.script import Reply, Rule, Script


class ScriptError(Exception):
    """A script that cannot be used; the message has one `file:line:column: what` for each thing wrong."""


_REPLY_FIELDS = {field.name for field in fields(Reply)} - {"fault"}
_FAIL_FIELDS = {"kind", "retry_after", "times"}
_ACTIONS = {"reply": _REPLY_FIELDS, "fail": _FAIL_FIELDS}


def load_script(path: Path, script: Script) -> None:
    """Add the rules in a file to `script`.

    Raises ScriptError with every problem found, and OSError if the file cannot be read.
    """
    try:
        root = yaml.compose(path.read_text(encoding="utf-8"), yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        raise ScriptError(f"{path}:{_place(error.problem_mark)}: {error.problem}") from None
    if root is None:
        return
    problems = list(_rules(root, script))
    if problems:
        raise ScriptError("\n".join(f"{path}:{_place(mark)}: {what}" for mark, what in problems))


_Problem = tuple[yaml.Mark | None, str]


def _rules(root: yaml.Node, script: Script) -> Iterator[_Problem]:
    if not isinstance(root, yaml.SequenceNode):
        yield root.start_mark, "a script is a list of rules"
        return
    for node in root.value:
        yield from _rule(node, script)


def _rule(node: yaml.Node, script: Script) -> Iterator[_Problem]:
    members = _members(node)
    if members is None or "on" not in members:
        yield node.start_mark, "a rule is a mapping with `on`, perhaps `when`, and `reply` or `fail`"
        return
    unknown = members.keys() - {"on", "when", *_ACTIONS}
    for name in sorted(unknown):
        yield members[name].start_mark, f"a rule has no {name!r}"
    actions = [name for name in _ACTIONS if name in members]
    if len(actions) != 1:
        yield node.start_mark, "a rule has either `reply` or `fail`"
        return
    when = _value(members["when"]) if "when" in members else None
    if not isinstance(when, dict | None):
        yield members["when"].start_mark, "`when` is a part of the request's body: a mapping"
        return
    try:
        rule = script.on(str(_value(members["on"])), when)
    except ValueError as error:
        yield members["on"].start_mark, str(error)
        return
    action = members[actions[0]]
    for item in action.value if isinstance(action, yaml.SequenceNode) else [action]:
        yield from _action(rule, actions[0], item)


def _action(rule: Rule, name: str, node: yaml.Node) -> Iterator[_Problem]:
    members = _members(node)
    if members is None:
        yield node.start_mark, f"`{name}` is a mapping"
        return
    unknown = sorted(members.keys() - _ACTIONS[name])
    for field in unknown:
        yield members[field].start_mark, f"`{name}` has no {field!r}; it has {', '.join(sorted(_ACTIONS[name]))}"
    if unknown:
        return
    try:
        arguments = {field: _value(member) for field, member in members.items()}
        if name == "reply":
            rule.reply(**arguments)
        else:
            rule.fail(str(arguments.pop("kind", "")), **arguments)
    except (TypeError, ValueError) as error:
        yield node.start_mark, str(error)


def _members(node: yaml.Node) -> dict[str, yaml.Node] | None:
    if not isinstance(node, yaml.MappingNode):
        return None
    # YAML 1.1 reads a bare `on` as true; what is written is what is meant.
    return {str(name.value): member for name, member in node.value}


def _value(node: yaml.Node) -> Any:
    """The plain value of a node. Each node has its place and is of the document that was composed safely."""
    return yaml.safe_load(yaml.serialize(node))


def _place(mark: yaml.Mark | None) -> str:
    return f"{mark.line + 1}:{mark.column + 1}" if mark is not None else "1:1"
