"""Sample values for a JSON Schema: the answers of operations without behaviour of their own, arguments of tool calls,
structured outputs. The same schema and seed give the same value."""

from __future__ import annotations

import random
import uuid
from typing import Any

from aoaigen.emulator.chance import rng
from aoaigen.json_schema import JSONSchema

_DEPTH_OF_OPTIONAL = 4
"""Below this depth only what is required is filled in, so that schemas that contain themselves come to an end."""

_DEPTH_OF_REQUIRED = 24

_OUT_OF_RANGE = 2**63 - 1

_MOMENT = 1_729_468_800

_STRINGS = {
    "date-time": "2024-10-21T00:00:00Z",
    "date": "2024-10-21",
    "time": "00:00:00Z",
    "email": "ada@example.com",
    "hostname": "example.com",
    "uri": "https://example.com/sample",
    "url": "https://example.com/sample",
    "byte": "c2FtcGxl",
    "base64": "c2FtcGxl",
}
_WORDS = ("amber", "birch", "cedar", "delta", "ember", "fjord", "grove", "harbour", "island", "juniper")


def sample(schema: JSONSchema, seed: object = 0) -> Any:
    """A value that satisfies `schema`, which holds its own `$defs`.

    Honours `const`, `enum`, `default`, unions, `required`, null and the usual bounds; `pattern` is not honoured.
    Raises ValueError for a schema that only an endless value satisfies.
    """
    return _Sampler(schema, rng(seed)).value(schema, "", 0)


class _Sampler:
    def __init__(self, root: JSONSchema, chance: random.Random) -> None:
        self._root = root
        # Not merged: there may be thousands of them, for each of as many values.
        self._definitions: list[dict[str, JSONSchema]] = [root.get("$defs", {}), root.get("definitions", {})]
        self._rng = chance

    def value(self, schema: JSONSchema | bool, name: str, depth: int) -> Any:
        if depth > _DEPTH_OF_REQUIRED:
            raise ValueError("the schema requires itself without end")
        if isinstance(schema, bool):
            return {}
        if "$ref" in schema:
            return self.value(self._follow(schema["$ref"]), name, depth + 1)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema and "allOf" not in schema:
            return self._rng.choice([value for value in schema["enum"] if value is not None] or [None])
        for word in ("anyOf", "oneOf"):
            if word in schema:
                return self._one_of(schema[word], name, depth)
        if "allOf" in schema:
            return self._all_of(schema, name, depth)
        return self._of_type(schema, name, depth)

    def _follow(self, reference: str) -> JSONSchema:
        if reference == "#":
            return self._root
        name = reference.rpartition("/")[2].replace("%25", "%").replace("~1", "/").replace("~0", "~")
        for definitions in self._definitions:
            if name in definitions:
                return definitions[name]
        raise ValueError(f"nothing at {reference}")

    def _one_of(self, members: list[JSONSchema], name: str, depth: int) -> Any:
        real = [member for member in members if member.get("type") != "null"]
        if depth > _DEPTH_OF_OPTIONAL and len(real) < len(members):
            return None
        return self.value(self._rng.choice(real or members), name, depth + 1)

    def _all_of(self, schema: JSONSchema, name: str, depth: int) -> Any:
        """Either the parts of one object, or the conditional members of a union that a property tells apart."""
        conditionals = [part for part in schema["allOf"] if "if" in part]
        if conditionals:
            chosen = self._rng.choice(conditionals)
            told_apart = {key: value["const"] for key, value in chosen["if"]["properties"].items()}
            return {**(self.value(chosen["then"], name, depth + 1) or {}), **told_apart}  # a member may be null, too
        own = {key: value for key, value in schema.items() if key not in {"allOf", "$defs"}}
        values = [self.value(part, name, depth + 1) for part in [*schema["allOf"], *([own] if own else [])]]
        merged = [value for value in values if isinstance(value, dict)]
        return {key: value for part in merged for key, value in part.items()} if merged else values[-1]

    def _of_type(self, schema: JSONSchema, name: str, depth: int) -> Any:
        types = schema.get("type", "object" if "properties" in schema else "")
        if isinstance(types, list):
            if "null" in types and depth > _DEPTH_OF_OPTIONAL:
                return None
            types = next((type for type in types if type != "null"), "null")
        match types:
            case "object":
                return self._object(schema, name, depth)
            case "array":
                return self._array(schema, name, depth)
            case "string":
                return self._string(schema, name)
            case "integer" | "number":
                return self._number(schema, name, whole=types == "integer")
            case "boolean":
                # A page that says there is more would be followed without end.
                return name != "has_more" and self._rng.random() < 0.5
            case "null":
                return None
            case _:
                return {}

    def _object(self, schema: JSONSchema, name: str, depth: int) -> dict[str, Any]:
        required = schema.get("required", ())
        filled = {
            key: self.value(inner, key, depth + 1)
            for key, inner in schema.get("properties", {}).items()
            if key in required or depth < _DEPTH_OF_OPTIONAL
        }
        values = schema.get("additionalProperties")
        if not filled and isinstance(values, dict) and depth < _DEPTH_OF_OPTIONAL:
            filled[self._rng.choice(_WORDS)] = self.value(values, name, depth + 1)
        return filled | {key: {} for key in required if key not in filled}

    def _array(self, schema: JSONSchema, name: str, depth: int) -> list[Any]:
        least = schema.get("minItems", 0)
        count = least if depth > _DEPTH_OF_OPTIONAL else max(1, least)
        return [
            self.value(schema.get("items", {}), name, depth + 1)
            for _ in range(min(count, schema.get("maxItems", count)))
        ]

    def _string(self, schema: JSONSchema, name: str) -> str:
        format = schema.get("format", "")
        if format == "uuid":
            return str(uuid.UUID(int=self._rng.getrandbits(128), version=4))
        text = _STRINGS.get(format) or f"{name.replace('_', ' ')} {self._rng.choice(_WORDS)}".strip()
        if name == "id" or name.endswith("_id"):
            text = f"{name}-{self._rng.getrandbits(48):012x}"
        text = text.ljust(schema.get("minLength", 0), "x")
        return text[: schema.get("maxLength", len(text))]

    def _number(self, schema: JSONSchema, name: str, *, whole: bool) -> int | float:
        if "time" in schema.get("format", "") or name.endswith("_at"):
            return _MOMENT
        low, high = schema.get("minimum"), schema.get("maximum")
        if low is None and "exclusiveMinimum" in schema:
            low = schema["exclusiveMinimum"] + (1 if whole else 1e-3)
        if high is None and "exclusiveMaximum" in schema:
            high = schema["exclusiveMaximum"] - (1 if whole else 1e-3)
        if whole:  # documents round the bounds of 64 bits to what a float can hold
            low, high = (None if bound is None or abs(bound) >= _OUT_OF_RANGE else bound for bound in (low, high))
        low = low if low is not None else min(1, high) if high is not None else 1
        high = min(high, low + 99) if high is not None else low + 99
        return self._rng.randint(round(low), round(high)) if whole else round(self._rng.uniform(low, high), 3)
