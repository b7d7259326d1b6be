"""The methods of a path item."""

from __future__ import annotations

from collections.abc import Iterator

from aoaigen.document import Node

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")


def methods(item: Node) -> Iterator[tuple[str, Node]]:
    """Each method of a path item, in lower case, with its operation."""
    for key, member in item.members():
        if key in _METHODS:
            yield key, member
        elif key == "additionalOperations":  # of OpenAPI 3.2
            for method, operation in member.members():
                yield method.lower(), operation
