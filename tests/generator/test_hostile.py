"""Documents are untrusted: hostile text in any place of one stays text in the package, or is refused with its place."""

from __future__ import annotations

import ast
import copy
import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from aoaigen import render
from aoaigen.catalog import Package
from aoaigen.diagnostics import DocumentError
from aoaigen.document.reader import parse_document
from aoaigen.parse import parse_contract
from aoaigen.tree import write
from aoaigen.views import PackageView, package_view

TEMPLATES = Path(__file__).parents[2] / "templates"
ENVIRONMENT = render._environment(TEMPLATES)
PACKAGE = Package("hostile", "1.0.0", "1")
RUN = "__import__('builtins').PWNED()"
PRODUCT = str(6133 * 7919)
KEY = "<key>"

PAYLOADS = {
    "triple quotes": f'"""\n{RUN}\n"""',
    "quotes": f"\");{RUN};(\"');{RUN};('",
    "backslash at the end": "PWNED\\",
    "quotes and backslashes": f'"""\\"""\\\n{RUN}\\"\\',
    "newlines": f"a\n\n{RUN}\r{RUN}\r\n    {RUN}",
    "control characters": f"PWNED\x00\x07\x1b[2J\x7f\x85\x0b\x0c{RUN}",
    "separators": f"a\u2028{RUN}\u2029\u202e{RUN}\u2066\u200b\ufeff",
    "template": "{{ 6133*7919 }}{% raw %}{% include 'module/init.py.jinja' %}{# PWNED #}{PWNED!r}%(PWNED)s",
    "table": f'"]\n[tool.PWNED]\nx = "1\n# {RUN}',
    "markdown": "`|<script>PWNED</script>[x](javascript:PWNED)https://PWNED.example www.PWNED.example",
    "path upwards": "../../../etc/PWNED",
    "absolute path": "/etc/PWNED",
    "drive": "C:\\PWNED",
    "long": "PWNED" * 200,
    "empty": "",
    "punctuation": "!?-_/.",
    "dunder": "__import__",
    "emoji": "\U0001f600",
}

THING = {"$ref": "#/components/schemas/Thing"}
BODY = {"description": "Text.", "content": {"application/json": {"schema": THING}}}
PLAIN: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Text.", "version": "1", "description": "Text."},
    "servers": [{"url": "/x"}],
    "tags": [{"name": "things", "description": "Text."}],
    "paths": {
        "/things/{id}/act": {
            "post": {
                "operationId": "act",
                "summary": "Text.",
                "description": "Text.",
                "tags": ["things"],
                "parameters": [
                    {"name": "id", "in": "path", "required": True, "description": "Text.", "schema": {}},
                    {"name": "query", "in": "query", "description": "Text.", "schema": {"enum": ["value", "other"]}},
                    {"name": "X-Header", "in": "header", "schema": {"type": "string", "default": "value"}},
                ],
                "requestBody": BODY,
                "responses": {
                    "200": {
                        "description": "Text.",
                        "content": {"application/json": {"schema": THING}, "text/event-stream": {"schema": THING}},
                    }
                },
                "x-aoaigen-packed-floats": {"property": "kind", "value": "value", "at": "data[].vector"},
            }
        },
        "/choices": {
            "post": {
                "operationId": "choose",
                "requestBody": BODY,
                "responses": {"200": BODY},
                "x-aoaigen-result": {"property": "kind", "default": "value", "values": {"value": "Thing"}},
            }
        },
    },
    "components": {
        "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "api-key", "description": "Text."}},
        "schemas": {
            "Thing": {
                "type": "object",
                "title": "Text.",
                "description": "Text.",
                "required": ["kind"],
                "properties": {
                    "kind": {"type": "string", "const": "value", "description": "Text."},
                    "level": {"type": "string", "enum": ["value", "other"], "default": "value"},
                    "inner": {"type": "object", "properties": {"deep": {"type": "string"}}},
                    "either": {
                        "oneOf": [THING, {"$ref": "#/components/schemas/Other"}],
                        "discriminator": {"propertyName": "kind", "mapping": {"value": "Other"}},
                    },
                    "stream": {"type": "boolean"},
                    "alias": {"$ref": "#/components/schemas/Alias"},
                },
            },
            "Other": {"type": "object", "properties": {"kind": {"type": "string"}}, "x-aoaigen-accepts": ["Thing"]},
            "Alias": {"type": "string", "description": "Text.", "format": "value"},
        },
    },
}

Place = tuple[Any, ...]


def places(node: object, way: Place = ()) -> Iterator[Place]:
    """The ways to all strings that a document chooses; one that ends in `KEY` leads to the name of a member."""
    if isinstance(node, dict):
        for key, value in node.items():
            if way and way[-1] in {"paths", "properties", "schemas", "mapping", "content", "values", "securitySchemes"}:
                yield (*way, key, KEY)
            if key not in {"openapi", "$ref", "in", "type"}:
                yield from places(value, (*way, key))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from places(value, (*way, index))
    elif isinstance(node, str):
        yield way


def put(document: Any, way: Place, payload: str) -> Any:
    """A copy of a document with other text in one place."""
    document = container = copy.deepcopy(document)
    *above, last = way[:-1] if way[-1] == KEY else way
    for step in above:
        container = container[step]
    if way[-1] == KEY:
        new = f"/{payload}" if above == ["paths"] else payload
        items = [(new if key == last else key, value) for key, value in container.items()]
        container.clear()
        container.update(items)
    else:
        container[last] = payload
    return document


def view_of(document: Any) -> PackageView:
    return package_view(parse_contract(parse_document(json.dumps(document).encode(), "hostile.json")))


def modules_of(view: PackageView) -> dict[str, ast.Module]:
    """The Python files of a package, parsed as they are before they are formatted."""
    common = {"view": view, "package": PACKAGE, "header": ""}
    sources = {
        path: ENVIRONMENT.get_template(template).render(**common, **context)
        for path, template, context in render._modules(view)
    }
    for path, source in sources.items():
        assert [c for c in source if not c.isprintable() and c != "\n"] == [], path
        assert PRODUCT not in source
        assert re.fullmatch(r"([a-z0-9_]+/)*[a-z0-9_]+\.py", path)
    return {path: ast.parse(source) for path, source in sources.items()}


def assert_nothing_broke_out(modules: dict[str, ast.Module]) -> None:
    """What is in string constants is harmless; nothing of it is executed where a module or class is made."""
    for path, module in modules.items():
        for node in ast.walk(module):
            name = getattr(node, "id", getattr(node, "attr", ""))
            assert name != "__import__", path
            if isinstance(node, ast.Expr):
                assert isinstance(node.value, ast.Constant), (path, ast.unparse(node))
            if isinstance(node, ast.JoinedStr):
                assert all(
                    isinstance(part, ast.FormattedValue) and isinstance(part.value, ast.Name) for part in node.values
                )


def shape(module: ast.Module) -> list[str]:
    return [type(node).__name__ for node in ast.walk(module)]


def prose() -> Iterator[Place]:
    for way in places(PLAIN):
        if way[-1] in {"title", "description", "summary", "url", "default"} and "x-aoaigen-result" not in way:
            yield way


def with_prose(payload: str) -> Any:
    document = PLAIN
    for way in prose():
        document = put(document, way, payload)
    return document


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS)
def test_prose_changes_nothing_but_strings(payload: str) -> None:
    plain, modules = modules_of(view_of(PLAIN)), modules_of(view_of(with_prose(payload)))
    assert modules.keys() == plain.keys()
    for path, module in modules.items():
        assert_nothing_broke_out({path: module})
        if payload:  # text that is not there leaves no docstring
            assert shape(module) == shape(plain[path]), path


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS)
def test_an_address_is_a_string(payload: str) -> None:
    modules = modules_of(view_of(put(PLAIN, ("servers", 0, "url"), f"https://example.com/{payload}")))
    assert ("base_url" in ast.dump(modules["_package.py"])) == ("{" not in payload)
    assert_nothing_broke_out(modules)


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS)
def test_project_and_readme(payload: str) -> None:
    view = view_of(put(with_prose(payload), ("info", "title"), payload))
    context = {"view": view, "package": PACKAGE}
    project = tomllib.loads(ENVIRONMENT.get_template("package/pyproject.toml.jinja").render(**context))
    assert set(project) == {"build-system", "project", "tool"}
    assert set(project["tool"]) == {"hatch"}
    assert (project["project"]["name"], project["project"]["version"]) == ("hostile", "1.0.0")
    readme = ENVIRONMENT.get_template("package/README.md.jinja").render(**context)
    assert [c for c in readme if not c.isprintable() and c != "\n"] == []
    outside_code = re.sub(r"```.*?```|(`+)(?!`).*?\1", "", readme, flags=re.DOTALL)
    active = re.sub(r"\\[!-/:-@\[-`{-~]", "", outside_code)
    assert re.findall(r"<\w|\]\(|://|www\.|\bjavascript:", active) == []
    assert readme.count("\n") == ENVIRONMENT.get_template("package/README.md.jinja").render(
        view=view_of(PLAIN), package=PACKAGE
    ).count("\n")


NAMES = [way for way in places(PLAIN) if way not in set(prose())]


@pytest.mark.parametrize("way", NAMES, ids=["/".join(map(str, way)) for way in NAMES])
def test_names_are_made_harmless_or_refused(way: Place) -> None:
    for payload in PAYLOADS.values():
        try:
            view = view_of(put(PLAIN, way, payload))
        except DocumentError as error:
            for line in str(error).splitlines():
                assert re.match(r"hostile\.json:1:\d+: \S", line)
                assert line.isprintable()
        else:
            assert_nothing_broke_out(modules_of(view))


def test_nothing_runs_when_everything_is_loaded(tmp_path: Path) -> None:
    document = with_prose(PAYLOADS["triple quotes"])
    for way in (
        ("components", "schemas", "Thing", "properties", "level", "enum", 0),
        ("components", "schemas", "Thing", "properties", "alias", KEY),
        ("components", "securitySchemes", "key", "name"),
        ("paths", "/things/{id}/act", "post", "operationId"),
        ("tags", 0, "name"),
    ):
        document = put(document, way, PAYLOADS["quotes"])
    document = put(document, ("paths", "/things/{id}/act", "post", "parameters", 1, "name"), PAYLOADS["table"])
    files = render.render(view_of(document), PACKAGE, TEMPLATES, "")
    write({tmp_path / "hostile": files})
    load = (
        "import builtins, importlib, pkgutil, typing\n"
        "builtins.PWNED = lambda: print('PWNED')\n"
        "import hostile\n"
        "for found in pkgutil.walk_packages(hostile.__path__, 'hostile.'):\n"
        "    module = importlib.import_module(found.name)\n"
        "    for value in vars(module).copy().values():\n"
        "        if isinstance(value, type) and '.types' in value.__module__:\n"
        "            typing.get_type_hints(value, include_extras=True)\n"
        "print('loaded')\n"
    )
    command, sources = [sys.executable, "-c", load], tmp_path / "hostile" / "src"
    done = subprocess.run(command, cwd=sources, capture_output=True, text=True, check=False, timeout=60)
    assert (done.stdout, done.stderr) == ("loaded\n", "")
