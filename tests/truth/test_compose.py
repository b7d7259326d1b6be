"""The documents are composed from the sources as the markers say, and a wrong source does not pass in silence."""

from __future__ import annotations

import importlib.util
import shutil
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml

SPECS = Path(__file__).parents[2] / "specs"

VERSIONS = """
versions:
  - {version: v1, summary: One., description: The first.}
  - {version: v2, summary: Two., description: The second.}
sets:
  late: [v2]
"""

DOCUMENT = """
areas: [pets]
openapi: 3.1.0
info: {title: Pets}
components:
  parameters:
    Limit: {name: limit, in: query, schema: {type: integer}}
"""

PETS = """
tags:
  - {name: pets, description: Animals.}
  - {name: pets.names, description: What they are called., x-in: late}
paths:
  /pets:
    get:
      parameters:
        - $ref: "#/components/parameters/Limit"
          x-in: [v1]
      responses: {"200": {$ref: "#/components/schemas/Pet"}}
    delete:
      x-in: late
      responses: {}
components:
  schemas:
    Pet:
      type: object
      x-for:
        - {in: [v1], description: An animal., title: null}
      title: Pet
      description: An animal or a plant.
      required: [kind, age]
      x-required-in: {kind: late}
      properties:
        kind: {enum: [cat, dog, fern], x-enum-in: {fern: late}}
        age: {type: integer, x-in: late}
        owner:
          oneOf:
            - $ref: "#/components/schemas/Person"
            - $ref: "#/components/schemas/Firm"
          discriminator:
            propertyName: type
            mapping: {person: "#/components/schemas/Person", firm: "#/components/schemas/Firm"}
    Person: {type: object}
    Firm: {x-in: late, type: object, items: {$ref: "#/components/schemas/Seat"}}
    Seat: {type: string}
"""

CORRECTIONS = """
# Everywhere
[*] GET /pets | response 200 # as seen
# Later
[late] DELETE /pets # as seen
"""


@pytest.fixture(scope="module")
def compose() -> ModuleType:
    spec = importlib.util.spec_from_file_location("compose", SPECS / "compose.py")
    assert spec
    assert spec.loader
    module = sys.modules[spec.name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    folder = tmp_path / "sources"
    folder.mkdir()
    texts = {"versions": VERSIONS, "document": DOCUMENT, "pets": PETS}
    for name, text in texts.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    (folder / "corrections.txt").write_text(CORRECTIONS, encoding="utf-8")
    return folder


def composed(compose: ModuleType, sources: Path, version: str) -> Any:
    return yaml.safe_load(compose.Sources.read(sources).compose()[f"{version}/openapi.yaml"])


def test_each_version_has_what_its_markers_say(compose: ModuleType, sources: Path) -> None:
    first, second = (composed(compose, sources, version) for version in ("v1", "v2"))
    assert first["info"] == {"title": "Pets", "version": "v1", "summary": "One.", "description": "The first."}
    assert list(first["paths"]["/pets"]) == ["get"]
    assert list(second["paths"]["/pets"]) == ["get", "delete"]
    assert first["paths"]["/pets"]["get"]["parameters"] == [{"$ref": "#/components/parameters/Limit"}]
    assert second["paths"]["/pets"]["get"]["parameters"] == []
    assert [tag["name"] for tag in first["tags"]] == ["pets"]
    assert [tag["name"] for tag in second["tags"]] == ["pets", "pets.names"]
    assert "x-in" not in yaml.safe_dump([first, second])


def test_schemas_differ_by_version(compose: ModuleType, sources: Path) -> None:
    first, second = (composed(compose, sources, version)["components"]["schemas"]["Pet"] for version in ("v1", "v2"))
    assert "title" not in first
    assert (first["description"], second["description"]) == ("An animal.", "An animal or a plant.")
    assert "required" not in first
    assert second["required"] == ["kind", "age"]
    assert first["properties"]["kind"] == {"enum": ["cat", "dog"]}
    assert second["properties"]["kind"] == {"enum": ["cat", "dog", "fern"]}
    assert list(first["properties"]) == ["kind", "owner"]


def test_what_nothing_leads_to_is_left_out(compose: ModuleType, sources: Path) -> None:
    first, second = (composed(compose, sources, version)["components"] for version in ("v1", "v2"))
    assert list(first["schemas"]) == ["Pet", "Person"]
    assert list(second["schemas"]) == ["Pet", "Person", "Firm", "Seat"]
    assert first["schemas"]["Pet"]["properties"]["owner"] == {
        "oneOf": [{"$ref": "#/components/schemas/Person"}],
        "discriminator": {"propertyName": "type", "mapping": {"person": "#/components/schemas/Person"}},
    }
    assert list(first["parameters"]) == ["Limit"]
    assert "parameters" not in second


def test_an_area_without_paths_has_no_tags(compose: ModuleType, sources: Path) -> None:
    text = PETS.replace("/pets:\n", "/pets:\n    x-in: late\n").replace("          x-in: [v1]\n", "")
    text = text.replace("    delete:\n      x-in: late\n", "    delete:\n").replace("in: [v1], desc", "in: late, desc")
    (sources / "pets.yaml").write_text(text, encoding="utf-8")
    document = composed(compose, sources, "v1")
    assert document["tags"] == []
    assert document["paths"] == {}


def test_corrections_go_to_their_versions(compose: ModuleType, sources: Path) -> None:
    files = compose.Sources.read(sources).compose()
    assert "# Everywhere\nGET /pets | response 200 # as seen\n" in files["v1/corrections.txt"]
    assert "Later" not in files["v1/corrections.txt"]
    assert files["v2/corrections.txt"].endswith("\n# Later\nDELETE /pets # as seen\n")


@pytest.mark.parametrize(
    ("file", "old", "new", "problem"),
    [
        ("pets.yaml", "x-in: late, type", "x-in: early, type", "no version or set 'early'"),
        ("pets.yaml", "x-in: late, type", "x-on: late, type", "x-on is no marker and no extension"),
        ("pets.yaml", 'schemas/Seat"', 'schemas/Chair"', "#/components/schemas/Chair, which no fragment has"),
        ("pets.yaml", "    Seat: {", "    Seat: {x-in: [v1], ", "schemas/Seat, which v2 does not have"),
        ("pets.yaml", "required: [kind, age]", "required: [kind, ages]", "requires 'ages'"),
        ("pets.yaml", "{fern: late}", "{farn: late}", "'farn' is not in `enum`"),
        ("pets.yaml", "{kind: late}", "{kin: late}", "'kin' is not in `required`"),
        ("pets.yaml", 'firm: "#/components/schemas/Firm"', 'firm: "#/components/schemas/Seat"', "no member"),
        ("pets.yaml", '$ref: "#/components/schemas/Seat"', "type: string", "schemas/Seat: nothing leads to it"),
        ("pets.yaml", "age: {type: integer, x-in: late}", "age: {x-in: []}", "age/x-in: applies in no version"),
        ("pets.yaml", "type: integer, x-in: late", "x-in: [v1, v2]", "age/x-in: applies in every version"),
        ("pets.yaml", "title: null", "type: object", "x-for/0: does not change `type`"),
        ("pets.yaml", "title: null", "format: null", "x-for/0: does not change `format`"),
        ("pets.yaml", "{in: [v1], ", "{", "no version or set None"),
        ("pets.yaml", "      required: [kind, age]\n", "", "'kind' is not in `required`"),
        ("pets.yaml", "Person: {type: object}", "Person: {type: object, type: object}", "type stands here twice"),
        ("pets.yaml", "Person: {type: object}", "Person: {type: object", "expected ',' or '}'"),
        ("versions.yaml", "late: [v2]", "late: [v2]\n  all: [v1, v2]", "sets/all: is not used"),
        ("versions.yaml", "late: [v2]", "late: [v3]", "no version or set 'v3'"),
        ("document.yaml", DOCUMENT, "", "document.yaml: is no mapping"),
        ("document.yaml", "areas: [pets]", "areas: []", "pets.yaml: is not among the `areas`"),
        ("document.yaml", "areas: [pets]", "areas: [pets, plants]", "plants.yaml"),
        ("corrections.txt", "[late] DELETE /pets # as seen", "[late] DELETE /pets", "`[versions] place # reason`"),
        ("corrections.txt", "[late]", "[later]", "no version or set 'later'"),
    ],
)
def test_a_wrong_source_is_reported(
    compose: ModuleType, sources: Path, file: str, old: str, new: str, problem: str
) -> None:
    text = (sources / file).read_text(encoding="utf-8")
    assert old in text
    (sources / file).write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(compose.SourceError) as caught:
        compose.Sources.read(sources).compose()
    assert problem in str(caught.value)


AWKWARD = """
- [yes, "yes", "2024-10-21", "200", "null", null, "~", "", " a", "a ", "a: b", "a #b", "- a", "`a` b", "'"]
- [é, "a\\nb", "{a}", "[a", "a, b", "a]", 1.5, [], {}, {"yes": 1, "#": 2, "200": {"on": ""}}, [[a], [{b: [1]}]]]
- {a: {b: [{c: {d: 1}, e: [2]}, {f: {}}]}}
"""
LONG = ["word " * 40 + "end", "two  spaces " * 20, "it's: " * 30 + "so", "a" * 130, ["long member"] * 20]


@pytest.mark.parametrize("value", [*yaml.safe_load(AWKWARD), *LONG])
def test_what_is_written_is_what_is_read(compose: ModuleType, value: object) -> None:
    document = {"info": {"value": value}, "paths": {"/a": {"get": {"value": [value, {"value": value}]}}}}
    assert yaml.safe_load("\n".join(compose.document_lines(document))) == document


def test_check_names_what_is_not_current(
    compose: ModuleType, sources: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(compose, "SPECS", sources.parent)
    assert compose.main(["--check"]) == 1
    assert not (sources.parent / "v1").exists()
    assert compose.main([]) == 0
    assert compose.main(["--check"]) == 0
    capsys.readouterr()
    with (sources.parent / "v2" / "openapi.yaml").open("a", encoding="utf-8") as stream:
        stream.write("# by hand\n")
    assert compose.main(["--check"]) == 1
    assert capsys.readouterr().out == "not current: specs/v2/openapi.yaml\n"
    (sources / "document.yaml").unlink()
    assert compose.main([]) == 2


def test_the_order_of_the_markers_does_not_change_the_text(compose: ModuleType, sources: Path, tmp_path: Path) -> None:
    other = shutil.copytree(sources, tmp_path / "other")
    text = PETS.replace("{x-in: late, type: object, items", "{type: object, x-in: late, items")
    (other / "pets.yaml").write_text(text, encoding="utf-8")
    assert compose.Sources.read(other).compose() == compose.Sources.read(sources).compose()


def test_the_documents_are_current(compose: ModuleType) -> None:
    assert compose.main(["--check"]) == 0


def test_lines_end_before_column_120(compose: ModuleType) -> None:
    for name, text in compose.Sources.read(SPECS / "sources").compose().items():
        if name.endswith(".yaml"):
            assert not [line for line in text.splitlines() if len(line) >= 120], name
