"""Several choices (`oneOf`, `anyOf`) that hold at once, as one choice of what can be chosen together."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from aoaigen.diagnostics import Severity
from aoaigen.document import Node
from aoaigen.document.references import resolve
from aoaigen.document.tree import MarkedDict, MarkedList

UNIONS = ("oneOf", "anyOf")
_MOST_PAIRS = 16
"""More members than these, and a union says little to its reader."""


class Choices:
    """The choices met so far in a schema that is being merged: it has none, or one."""

    def __init__(self, root: Node, say: Callable[[Node, str, Severity], None]) -> None:
        self._root = root
        self._say = say
        self._several = False

    def add(self, merged: MarkedDict, key: str, choice: Node) -> None:
        """Take a choice into a schema, which may have one already."""
        before = next((found for key in UNIONS if (found := replace(choice, value=merged).get(key))), None)
        if before is not None and before.value == choice.value:
            return  # a part of two parts
        if before is None or all(map(only_constrains, before.items())):
            _replace_choice(merged, key, choice.value, choice)
        elif all(map(only_constrains, choice.items())):
            self._say(choice, f"which properties go together (`{key}`) is not typed", Severity.WARNING)
        else:
            self._combine(merged, before, choice)

    def tell_apart(self, merged: MarkedDict, discriminator: Node) -> None:
        """Take in what tells the members of a choice apart; of several choices, it is their properties."""
        if not self._several:
            merged.put("discriminator", discriminator.value, discriminator)

    def _combine(self, merged: MarkedDict, before: Node, choice: Node) -> None:
        pairs = list(self._pairs(before, choice))
        if not pairs:
            message = "nothing can be chosen here together with what an earlier choice allows; it is passed over"
            self._say(choice, message, Severity.WARNING)
            return
        self._several = True
        together = MarkedList()
        if len(pairs) <= _MOST_PAIRS:
            self._say(choice, "a second choice: each of its members is combined with those of the first", Severity.NOTE)
            for pair in pairs:
                together.add(pair.value, pair)
        else:
            message = f"two choices allow {len(pairs)} combinations, of which only what they have in common is typed"
            self._say(choice, message, Severity.WARNING)
            together.add(MarkedDict(), choice)
        _replace_choice(merged, "oneOf", together, choice)

    def _pairs(self, before: Node, choice: Node) -> Iterator[Node]:
        for one in before.items():
            for other in choice.items():
                if not exclude_each_other(self._root, one, other):
                    yield (
                        one
                        if _is_null(one) or one.value == other.value
                        else all_of(one, other, title=_title_of(one, other))
                    )


def _replace_choice(merged: MarkedDict, key: str, branches: object, place: Node) -> None:
    for earlier in (*UNIONS, "discriminator"):
        merged.pop(earlier, None)
    merged.put(key, branches, place)


def all_of(one: Node, other: Node, title: str = "") -> Node:
    """Two schemas as one that stands where the second does."""
    together, parts = MarkedDict(), MarkedList()
    parts.add(one.value, one)
    parts.add(other.value, other)
    if title:
        together.put("title", title, other)
    together.put("allOf", parts, other)
    return replace(other, value=together)


def _title_of(*branches: Node) -> str:
    """The names of what is combined, where all have one."""
    names = [branch.text("title") or branch.text("$ref").rpartition("/")[2] for branch in branches]
    return " ".join(names) if all(names) else ""


def only_constrains(branch: Node) -> bool:
    """Whether a branch says nothing but which properties have to be there."""
    return isinstance(branch.value, dict) and not branch.value.keys() - {"required", "not", "title", "description"}


def exclude_each_other(root: Node, one: Node, other: Node) -> bool:
    """Whether no value satisfies two schemas, as far as their types and the values they list say."""
    one, other = resolve(root, one), resolve(root, other)
    if _are_disjoint(_types(one), _types(other)) or _are_disjoint(_values(one), _values(other)):
        return True
    properties = one.get("properties")
    return any(
        _are_disjoint(_values(resolve(root, mine)), _values(resolve(root, theirs)))
        for name, mine in (properties.members() if properties else ())
        if (theirs := other.at(("properties", name))).path == (*other.path, "properties", name)
    )


def _are_disjoint(one: list[object] | None, other: list[object] | None) -> bool:
    """Whether two lists have nothing in common; None is a list of everything."""
    return one is not None and other is not None and not any(value in other for value in one)


def _types(node: Node) -> list[object] | None:
    stated = node.get("type")
    if stated is None:
        return ["object"] if node.get("properties") else None
    names: list[object] = [item.value for item in stated.items()] or [stated.value]
    return [*names, "integer", "number"] if {"integer", "number"}.intersection(map(str, names)) else names


def _values(node: Node) -> list[object] | None:
    listed, constant = node.get("enum"), node.get("const")
    if listed is not None and listed.value:
        return [item.value for item in listed.items()]
    return [constant.value] if constant is not None else None


def _is_null(node: Node) -> bool:
    return node.text("type") == "null"
