"""Ways to write a document otherwise that change nothing on the wire."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable
from typing import Any

Rewrite = Callable[[dict[str, Any], random.Random], dict[str, Any]]
_DATA = ("default", "enum", "example", "examples", "const")
_PREFIX = "#/components/schemas/"


def renamed(document: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    """Every schema has another name. Values that a discriminator takes from names are not renamed with them."""
    names = {name: f"Renamed{at}{chance.choice('XYZ')}" for at, name in enumerate(document["components"]["schemas"])}

    def rename(node: Any) -> Any:
        if isinstance(node, dict):
            if isinstance(node.get("$ref"), str) and node["$ref"].startswith(_PREFIX):
                node["$ref"] = _PREFIX + names[node["$ref"].removeprefix(_PREFIX)]
            mapping = node.get("mapping")
            if "propertyName" in node and isinstance(mapping, dict):
                node["mapping"] = {v: _PREFIX + names[t.removeprefix(_PREFIX)] for v, t in mapping.items()}
        return node

    result = _mapped(document, rename)
    result["components"]["schemas"] = {names[n]: s for n, s in result["components"]["schemas"].items()}
    return result


def reordered(document: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    """Properties, `required`, components and parameters stand in another order."""

    def shuffle(node: Any) -> Any:
        if isinstance(node, dict):
            for key in ("properties", "schemas", "responses", "content"):
                if isinstance(node.get(key), dict):
                    items = list(node[key].items())
                    chance.shuffle(items)
                    node[key] = dict(items)
            for key in ("required", "parameters", "oneOf", "anyOf", "enum"):
                if isinstance(node.get(key), list):
                    chance.shuffle(node[key])
        return node

    return _mapped(document, shuffle)


def reworded(document: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    """Other descriptions, summaries and titles."""

    def reword(node: Any) -> Any:
        if isinstance(node, dict):
            for key in ("description", "summary"):
                if isinstance(node.get(key), str):
                    node[key] = f"Words {chance.randrange(1000)}."
        return node

    return _mapped(document, reword)


def inlined(document: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    """Some references to schemas are replaced by what they refer to; those within that stay references."""
    schemas = copy.deepcopy(document["components"]["schemas"])

    def inline(node: Any) -> Any:
        if isinstance(node, dict) and str(node.get("$ref", "")).startswith(_PREFIX) and chance.random() < 0.5:
            target = schemas[node["$ref"].removeprefix(_PREFIX)]
            if "discriminator" not in target and "allOf" not in target:
                return {**copy.deepcopy(target), **{key: value for key, value in node.items() if key != "$ref"}}
        return node

    return _mapped(document, inline, keep_members=True)


def hoisted(document: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    """Some schemas of properties get a name of their own."""
    added: dict[str, Any] = {}

    def hoist(node: Any) -> Any:
        if isinstance(node, dict) and isinstance(node.get("properties"), dict):
            for name, schema in node["properties"].items():
                if isinstance(schema, dict) and "$ref" not in schema and chance.random() < 0.3:
                    fresh = f"Hoisted{len(added)}"
                    added[fresh] = schema
                    node["properties"][name] = {"$ref": _PREFIX + fresh}
        return node

    result = _mapped(document, hoist)
    result["components"]["schemas"].update(added)
    return result


def split(document: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    """Some objects have half of their properties in an `allOf`."""

    def divide(node: Any) -> Any:
        if not isinstance(node, dict) or not isinstance(node.get("properties"), dict) or chance.random() < 0.5:
            return node
        if (
            node.keys() & {"allOf", "oneOf", "anyOf", "discriminator", "additionalProperties"}
            or len(node["properties"]) < 2
        ):
            return node
        names = list(node["properties"])
        first = {name: node["properties"][name] for name in names[::2]}
        part = {"type": "object", "properties": first}
        required = [name for name in node.get("required", ()) if name in first]
        rest = {**node, "properties": {name: node["properties"][name] for name in names[1::2]}}
        rest["required"] = [name for name in node.get("required", ()) if name not in first]
        return {**rest, "allOf": [{**part, **({"required": required} if required else {})}]}

    return _mapped(document, divide)


def null_as_branch(document: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    """`type: [string, "null"]` becomes a choice between a string and null."""

    def branch(node: Any) -> Any:
        types = node.get("type") if isinstance(node, dict) else None
        if not isinstance(types, list) or "null" not in types or len(types) != 2 or chance.random() < 0.3:
            return node
        outer = {key: node[key] for key in ("description", "default", "deprecated", "readOnly") if key in node}
        inner = {key: value for key, value in node.items() if key not in outer}
        inner["type"] = next(name for name in types if name != "null")
        if "enum" in inner:
            inner["enum"] = [value for value in inner["enum"] if value is not None]
        return {**outer, chance.choice(["oneOf", "anyOf"]): [inner, {"type": "null"}]}

    return _mapped(document, branch)


def undiscriminated(document: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    """Discriminators go where a required constant of each member says the same."""
    schemas = document["components"]["schemas"]

    def marks(reference: Any, property: str, value: str) -> bool:
        target = schemas.get(str(reference).removeprefix(_PREFIX), {})
        stated = target.get("properties", {}).get(property, {})
        return property in target.get("required", ()) and (
            stated.get("const") == value or stated.get("enum") == [value]
        )

    def drop(node: Any) -> Any:
        if isinstance(node, dict) and ("oneOf" in node or "anyOf" in node):
            stated = node.get("discriminator", {})
            mapping = stated.get("mapping")
            if mapping and all(marks(target, stated["propertyName"], value) for value, target in mapping.items()):
                del node["discriminator"]
        return node

    return _mapped(document, drop)


REWRITES: tuple[Rewrite, ...] = (
    renamed,
    reordered,
    reworded,
    inlined,
    hoisted,
    split,
    null_as_branch,
    undiscriminated,
)


def _mapped(node: Any, change: Callable[[Any], Any], *, keep_members: bool = False) -> Any:
    """A copy in which every mapping and list was changed, the inner ones first. Data is left alone."""
    if isinstance(node, dict):
        changed = {
            key: copy.deepcopy(value)
            if key in _DATA and not isinstance(value, dict)
            else _mapped_member(key, value, change, keep_members=keep_members)
            for key, value in node.items()
        }
        return change(changed)
    return [_mapped(item, change, keep_members=keep_members) for item in node] if isinstance(node, list) else node


def _mapped_member(key: str, value: Any, change: Callable[[Any], Any], *, keep_members: bool) -> Any:
    if keep_members and key in ("oneOf", "anyOf", "allOf"):
        return copy.deepcopy(value)  # what a union's member is called may be what marks it
    return _mapped(value, change, keep_members=keep_members)
