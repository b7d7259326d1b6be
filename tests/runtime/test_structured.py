"""The user's types as JSON Schemas, and answers as values of them."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Annotated, Any, Literal, NotRequired, TypedDict

import pydantic
import pydantic.dataclasses
import pytest
from runtime.chat_parsing import Expectation
from runtime.sentinels import omit
from runtime.structured import function_tool, schema_for, value_from


class Unit(Enum):
    CELSIUS = "celsius"
    KELVIN = "kelvin"


class Place(TypedDict):
    name: str
    country: NotRequired[str | None]


@dataclass
class Reading:
    """What a station measured."""

    value: Annotated[float, "In the unit given."]
    unit: Unit
    place: Place
    quality: Literal["good", "bad"]
    notes: list[str] = field(default_factory=list)
    station: int | None = None


@dataclass
class Tree:
    label: str
    children: list[Tree]
    leaf: Leaf | None


@dataclass
class Leaf:
    tree: Tree


class Step(pydantic.BaseModel):
    """A step."""

    text: str
    unit: Unit = pydantic.Field(description="Of the value.")
    next: Step | None = None


@pydantic.dataclasses.dataclass
class Steps:
    steps: list[Step]


def test_a_dataclass_and_what_it_is_made_of() -> None:
    assert schema_for(Reading) == {
        "type": "object",
        "description": "What a station measured.",
        "properties": {
            "value": {"type": "number", "description": "In the unit given."},
            "unit": {"type": "string", "enum": ["celsius", "kelvin"]},
            "place": {"$ref": "#/$defs/Place"},
            "quality": {"type": "string", "enum": ["good", "bad"]},
            "notes": {"type": "array", "items": {"type": "string"}},
            "station": {"anyOf": [{"type": "integer"}, {"type": "null"}]},
        },
        "required": ["value", "unit", "place", "quality", "notes", "station"],
        "additionalProperties": False,
        "$defs": {
            "Place": {
                "type": "object",
                "properties": {
                    "name": {"type": "string"},
                    "country": {"anyOf": [{"type": "string"}, {"type": "null"}]},
                },
                "required": ["name", "country"],
                "additionalProperties": False,
            }
        },
    }


def test_a_type_may_hold_itself() -> None:
    schema = schema_for(Tree)
    assert schema["properties"]["children"] == {"type": "array", "items": {"$ref": "#"}}
    assert schema["$defs"]["Leaf"]["properties"] == {"tree": {"$ref": "#"}}
    text = '{"label": "a", "children": [{"label": "b", "children": [], "leaf": null}], "leaf": null}'
    assert value_from(Tree, text) == Tree("a", [Tree("b", [], None)], None)


def test_values_of_a_dataclass() -> None:
    text = (
        '{"value": 3, "unit": "kelvin", "place": {"name": "Oslo", "country": null},'
        ' "quality": "good", "notes": ["x"], "station": 7}'
    )
    reading = value_from(Reading, text)
    assert reading == Reading(3.0, Unit.KELVIN, {"name": "Oslo", "country": None}, "good", ["x"], 7)
    assert isinstance(reading.value, float)
    assert value_from(Place, '{"name": "Oslo", "country": "NO"}') == {"name": "Oslo", "country": "NO"}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[]", r"\$: \[\] is not Tree"),
        ('{"label": "a"}', r"\$: children, leaf missing from Tree"),
        ('{"label": 1, "children": [], "leaf": null}', r"\$\.label: 1 is not str"),
        ('{"label": "a", "children": [3], "leaf": null}', r"\$\.children\[0\]: 3 is not Tree"),
        ('{"label": "a", "children": [], "leaf": true}', r"\$\.leaf: True is not Leaf; \$\.leaf: True is not NoneType"),
        ("{", "Expecting property name"),
    ],
)
def test_text_that_does_not_fit_is_refused_with_its_place(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        value_from(Tree, text)


def test_a_number_is_no_truth_value() -> None:
    @dataclass
    class Flags:
        count: int

    with pytest.raises(ValueError, match=r"\$\.count: True is not int"):
        value_from(Flags, '{"count": true}')


def test_a_pydantic_model_in_strict_form() -> None:
    schema = schema_for(Step)
    step = schema["$defs"]["Step"]
    assert schema["properties"] == step["properties"]  # it holds itself, so pydantic has it as a definition
    assert schema["additionalProperties"] is False
    assert step["required"] == ["text", "unit", "next"]
    assert "default" not in step["properties"]["next"]
    unit = step["properties"]["unit"]
    assert (unit["description"], unit["enum"]) == ("Of the value.", ["celsius", "kelvin"])
    assert value_from(Step, '{"text": "a", "unit": "kelvin", "next": null}') == Step(text="a", unit=Unit.KELVIN)
    with pytest.raises(pydantic.ValidationError):
        value_from(Step, '{"text": "a"}')


def test_a_pydantic_dataclass() -> None:
    assert schema_for(Steps)["properties"]["steps"]["items"] == {"$ref": "#/$defs/Step"}
    steps = value_from(Steps, '{"steps": [{"text": "a", "unit": "kelvin"}]}')
    assert steps == Steps([Step(text="a", unit=Unit.KELVIN)])


def test_a_reference_to_itself_with_a_description_is_not_written_out_for_ever() -> None:
    class Link(pydantic.BaseModel):
        next: Link = pydantic.Field(description="The next one.")

    Link.model_rebuild()
    assert schema_for(Link)["properties"] == {"next": {"$ref": "#/$defs/Link"}}


def test_types_without_a_schema_are_refused_before_any_call() -> None:
    @dataclass
    class Odd:
        when: complex

    with pytest.raises(TypeError, match=r"Odd\.when has the type <class 'complex'>"):
        schema_for(Odd)
    with pytest.raises(TypeError, match="give a pydantic model, a dataclass or a TypedDict"):
        Expectation(int, omit)


def test_pydantic_is_not_loaded_for_other_types() -> None:
    program = (
        "import sys\n"
        "from dataclasses import dataclass\n"
        "from runtime.structured import function_tool, schema_for, value_from\n"
        "@dataclass\nclass A:\n    x: int\n"
        "schema_for(A), value_from(A, '{\"x\": 1}'), function_tool(A, None, None, strict=True)\n"
        "sys.exit('pydantic' in sys.modules)\n"
    )
    templates = Path(__file__).parents[2] / "templates"
    subprocess.run([sys.executable, "-c", program], check=True, cwd=templates, timeout=30)


def test_tools() -> None:
    tool = function_tool(Step, None, None, strict=True)
    assert tool["function"] == {
        "name": "Step",
        "description": "A step.",
        "parameters": schema_for(Step),
        "strict": True,
    }
    loose = function_tool(Reading, "read", "Reads.", strict=False)["function"]
    assert (loose["name"], loose["description"], "strict" in loose) == ("read", "Reads.", False)


def test_what_is_read_of_a_call() -> None:
    strict: Any = {"type": "function", "function": {"name": "f", "strict": True, "parameters": {}}}
    loose: Any = {"type": "function", "function": {"name": "g", "parameters": {}}}
    expected = Expectation(omit, iter([strict, loose, function_tool(Step, "h", None, strict=False)]))
    assert len(expected.tools) == 3
    assert expected.reads
    assert expected.arguments("f", '{"a": 1}') == {"a": 1}
    assert expected.arguments("g", '{"a": 1}') is None
    assert expected.arguments("h", '{"text": "a", "unit": "kelvin"}') == Step(text="a", unit=Unit.KELVIN)
    assert expected.arguments("unknown", "{}") is None
    with pytest.raises(ValueError, match="the tool 'g' is not `strict`"):
        expected.refuse_loose_tools()
    with pytest.raises(ValueError, match="'custom' cannot be parsed"):
        Expectation(omit, [{"type": "custom"}]).refuse_loose_tools()


def test_a_generic_model_has_a_name_that_the_service_takes() -> None:
    class Box(pydantic.BaseModel):
        value: int

    Box.__name__ = "Box[int]"
    assert Expectation(Box, omit).response_format["json_schema"]["name"] == "Box_int_"
