"""Random OpenAPI documents: every shape of schema and operation that published documents have, in any mixture."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

JSON = dict[str, Any]

COMPONENTS = [
    *("Thing", "thing", "ThingParam", "Thing-Param", "list", "BaseModel", "Stream", "3D.Model", "None", "café", "A_B"),
    *("Discriminator", "Mapping", "X", "XParam", "XSchema", "T0CreateParams", "Option1", "aB", "object"),
]
PROPERTIES = [
    *(
        "id",
        "kind-of",
        "class",
        "model_dump",
        "object",
        "list",
        "9lives",
        "a.b",
        "self",
        "copy",
        "café",
        "x[]",
        "float",
    ),
    *(
        "a_b",
        "aB",
        "A",
        "_private",
        "__class__",
        "None",
        "json",
        "timeout",
        "stream",
        "$ref",
        "default",
        "items",
        "str",
    ),
]
LEAVES: list[JSON | bool] = [
    *({"type": "string"}, {"type": "integer"}, {"type": "number"}, {"type": "boolean"}, {"type": "null"}, {}, True),
    *({"type": "string", "format": "date-time"}, {"type": "integer", "format": "int64", "minimum": 3}),
    *({"type": "string", "format": "horoscope", "minLength": 2}, {"type": "number", "exclusiveMinimum": 0}),
    *({"type": ["string", "null"]}, {"type": "string", "nullable": True}, {"type": ["integer", "string"]}),
    *({"oneOf": [{"type": "integer"}, {"type": "null"}]}, {"anyOf": [{"type": "null"}, {"type": "string"}]}),
    *({"enum": ["red", "green blue", 'qu"ote']}, {"enum": [1, 2, None]}, {"enum": ["a", 1, 1.5, True, None]}),
    *({"type": "string", "enum": ["a", "a"]}, {"enum": []}, {"enum": [{"a": 1}, "a"]}, {"type": "string", "enum": [1]}),
    *({"const": "always"}, {"const": 1}, {"const": 1.5}, {"const": True}, {"const": None}, {"enum": [False]}),
    *({"anyOf": [{"type": "string"}, {"type": "string", "enum": ["open"]}]}, {"type": "object"}, {"type": "array"}),
    *({"type": "integer", "default": "many"}, {"type": "object", "default": {}, "properties": {"a": {}}}),
    *({"not": {"type": "string"}}, {"type": "object", "additionalProperties": False}, {"type": "string", "x-y": 1}),
    *({"type": "object", "properties": {}}, {"if": {"required": ["a"]}, "then": {"properties": {"a": {}}}}),
]
SCALARS = [{"type": "string"}, {"type": "integer"}, {"type": "boolean"}, {"type": "string", "enum": ["a", "b"]}]


def reference(name: str) -> JSON:
    return {"$ref": f"#/components/schemas/{name}"}


def schemas(names: list[str]) -> st.SearchStrategy[Any]:
    """Any schema, which may refer to the components of these names."""
    references = st.sampled_from(names).map(reference)
    leaves = st.sampled_from(LEAVES) | references
    return st.recursive(leaves, lambda inner: _combined(inner, references), max_leaves=5)


def _combined(inner: st.SearchStrategy[Any], references: st.SearchStrategy[JSON]) -> st.SearchStrategy[JSON]:
    several = st.lists(inner, min_size=1, max_size=3)
    choices = st.sampled_from(["oneOf", "anyOf"])
    return st.one_of(
        inner.map(lambda items: {"type": "array", "items": items}),
        several.map(lambda items: {"type": "array", "prefixItems": items}),
        inner.map(lambda values: {"type": "object", "additionalProperties": values}),
        several.map(lambda values: {"patternProperties": {f"^{at}": each for at, each in enumerate(values)}}),
        objects(inner),
        st.tuples(choices, several).map(lambda pair: {pair[0]: pair[1]}),
        st.tuples(choices, several, objects(inner)).map(lambda drawn: {**drawn[2], drawn[0]: drawn[1]}),
        st.tuples(several, several).map(lambda pair: {"oneOf": pair[0], "anyOf": pair[1]}),
        references.map(lambda target: {"oneOf": [target, {"type": "null"}]}),
        references.map(lambda target: {**target, "nullable": True, "description": "This use."}),
        references.map(lambda target: {"allOf": [target]}),
        st.tuples(references, objects(inner)).map(lambda pair: {"allOf": [pair[0]], **pair[1]}),
        st.lists(references | objects(inner), min_size=1, max_size=3).map(lambda parts: {"allOf": parts}),
    )


@st.composite
def objects(draw: st.DrawFn, inner: st.SearchStrategy[Any]) -> JSON:
    names = draw(st.lists(st.sampled_from(PROPERTIES), unique=True, max_size=4))
    found: JSON = {"type": "object", "properties": {name: draw(inner) for name in names}}
    if names and draw(st.booleans()):
        found["required"] = draw(st.lists(st.sampled_from(names), unique=True, min_size=1))
    if draw(st.booleans()):
        found["additionalProperties"] = draw(st.booleans() | inner)
    return found


@st.composite
def families(draw: st.DrawFn, base: str, children: list[str], inner: st.SearchStrategy[Any]) -> JSON:
    """A base and what extends it, or a union and its members, told apart by a discriminator."""
    own = {"properties": {"kind": {"type": "string"}}, "required": ["kind"]}
    told = {"propertyName": "kind"}
    if draw(st.booleans()):
        told["mapping"] = {f"k{at}": reference(child)["$ref"] for at, child in enumerate(children)}
    if draw(st.booleans()):
        found = {base: {"type": "object", **own, "discriminator": told}}
        return found | {child: {"allOf": [reference(base), draw(objects(inner))]} for child in children}
    found = {base: {"oneOf": [reference(child) for child in children], "discriminator": told}}
    for at, child in enumerate(children):
        shape = draw(objects(inner))
        shape["properties"]["kind"] = {"const": f"k{at}"}
        found[child] = {**shape, "required": sorted({"kind", *shape.get("required", [])})}
    return found


@st.composite
def documents(draw: st.DrawFn) -> JSON:
    """A document of some components, each of which is sent and received."""
    names = draw(st.lists(st.sampled_from(COMPONENTS), unique=True, min_size=1, max_size=6))
    inner = schemas(names)
    found: JSON = {}
    if len(names) > 2 and draw(st.booleans()):
        found = draw(families(names[0], names[1:3], inner))
    for at, name in enumerate(names):
        if name not in found:
            # What a component consists of comes before it; otherwise it might say nothing but its own name.
            earlier = st.sampled_from(names[:at]).map(reference) if at else st.just({"type": "string"})
            found[name] = draw(objects(inner) | _combined(inner, earlier) | earlier)
    return {
        "openapi": "3.1.0",
        "info": {"title": "Random", "version": "1"},
        "servers": [{"url": "https://{region}.example.com/x", "variables": {"region": {"default": "eu"}}}],
        "paths": {f"/t{at}": draw(path_items(name, inner)) for at, name in enumerate(names)},
        "components": {"schemas": found},
    }


@st.composite
def path_items(draw: st.DrawFn, name: str, inner: st.SearchStrategy[Any]) -> JSON:
    schema = draw(st.just(reference(name)) | inner)
    get = {"operationId": f"get {name}", "responses": draw(responses(reference(name)))}
    get["parameters"] = draw(st.lists(parameters(), max_size=3, unique_by=lambda each: (each["in"], each["name"])))
    post = {"operationId": f"make {name}", "requestBody": draw(bodies(schema)), "responses": draw(responses(schema))}
    return {"get": get, "post": post}


@st.composite
def parameters(draw: st.DrawFn) -> JSON:
    schema = draw(st.sampled_from(SCALARS))
    if draw(st.booleans()):
        schema = {"type": "array", "items": schema}
    found = {"name": draw(st.sampled_from(PROPERTIES)), "in": draw(st.sampled_from(["query", "header"]))}
    return {**found, "schema": schema, "required": draw(st.booleans())}


@st.composite
def bodies(draw: st.DrawFn, schema: Any) -> JSON:
    form = {"type": "object", "properties": {"file": {"type": "string", "format": "binary"}, "id": {"type": "string"}}}
    content: JSON = {"application/json": {"schema": schema}}
    if draw(st.booleans()):
        content["multipart/form-data"] = {"schema": form}
    return {"required": draw(st.booleans()), "content": content}


@st.composite
def responses(draw: st.DrawFn, schema: Any) -> JSON:
    content: JSON = {"application/json": {"schema": schema}}
    if draw(st.booleans()):
        content[draw(st.sampled_from(["text/event-stream", "text/plain", "application/jsonl"]))] = {"schema": schema}
    found: JSON = {"200": {"description": "It.", "content": content}, "default": {"description": "An error."}}
    if draw(st.booleans()):
        found["201"] = {"description": "New.", "content": {"application/json": {"schema": schema}}}
    return found
