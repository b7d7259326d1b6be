"""Trees to YAML that people read."""

from __future__ import annotations

from typing import Any

import yaml

from .reader import plain_scalar

WIDTH = 110


class _Dumper(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002 - a method of PyYAML's
        """What stands in several places of a document is written out in each."""
        return True

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002 - as above
        """Items of a list stand deeper than its key."""
        super().increase_indent(flow, indentless=False)


def _text(dumper: yaml.SafeDumper, value: str) -> yaml.ScalarNode:
    """A string: quoted where it would be read as anything else, a block where it has several lines."""
    if not isinstance(plain_scalar(value), str):
        return dumper.represent_scalar("tag:yaml.org,2002:str", value, style='"')
    lines = value.split("\n")
    block = len(lines) > 1 and all(line == line.rstrip() for line in lines)
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style="|" if block else None)


_Dumper.add_representer(str, _text)


def as_yaml(value: object) -> str:
    """The text of a document's tree, or of any value that YAML knows."""
    return yaml.dump(_plain(value), Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=WIDTH)


def _plain(value: Any) -> Any:
    """A tree without its marks."""
    if isinstance(value, dict):
        return {key: _plain(member) for key, member in value.items()}
    return [_plain(item) for item in value] if isinstance(value, list) else value
