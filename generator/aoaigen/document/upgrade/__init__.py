"""Documents of other versions as OpenAPI 3.1, each node still knowing where it stands in the text."""

from __future__ import annotations

from aoaigen.diagnostics import Problem

from ..tree import Node
from . import openapi_3_0, openapi_3_1, openapi_3_2, swagger_2

_STEPS = {
    "2.0": (swagger_2.upgrade, openapi_3_0.upgrade),
    "3.0": (openapi_3_0.upgrade,),
    "3.1": (openapi_3_1.upgrade,),
    "3.2": (openapi_3_2.upgrade, openapi_3_1.upgrade),
}


def upgrade(root: Node, version: str) -> tuple[Node, list[Problem]]:
    """The tree of a document of that version (`2.0`, `3.0`, `3.1`, `3.2`) as 3.1, and what is lost or changed by it."""
    problems: list[Problem] = []
    for step in _STEPS[version]:
        root, found = step(root)
        problems += found
    return root, problems
