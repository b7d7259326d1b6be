"""Models as fields of pydantic's, in FastAPI, and what they say of themselves."""

# Without `from __future__ import annotations`: FastAPI reads those of functions.

import copy
import json
import os
import pickle
import subprocess
import sys
from datetime import date
from typing import Annotated, Any, Generic, Literal, TypeVar

import fastapi
import jsonschema
import pydantic
import pytest
from fastapi.testclient import TestClient
from runtime.models import BaseModel, Discriminator, WireName
from runtime.typed_dicts import TypedDict

T = TypeVar("T")


class Usage(BaseModel):
    total_tokens: int
    """The tokens of both."""

    cached: dict[str, int] | None = None


class Text(BaseModel):
    type: Literal["text"]
    text: str


class Refusal(BaseModel):
    type: Literal["refusal", "refused"]
    refusal: str


Part = Annotated[Text | Refusal, Discriminator("type")]


class Answer(BaseModel):
    """What a model answers."""

    id: str
    object: Literal["answer"]
    parts: list[Part]
    usage: Usage | None = None
    self_harm: Annotated[float | None, WireName("self-harm")] = None
    """How likely
    it is.
    """
    day: Any = None


class Tree(BaseModel):
    branches: "list[Tree]"


class Page(BaseModel, Generic[T]):
    data: list[T]


class Question(TypedDict):
    object: Literal["question"]
    text: str


class Kept(pydantic.BaseModel):
    answer: Answer
    more: list[Answer] | None = None


DATA: dict[str, Any] = {
    "id": "1",
    "object": "answer",
    "parts": [{"type": "text", "text": "Hi"}, {"type": "song"}],
    "self-harm": 0.5,
    "surprise": {"kept": True},
}
FULL = {"usage": None, "self_harm": 0.5, "day": None}


def test_a_mapping_becomes_a_model_and_a_model_stays_as_it_is() -> None:
    answer = Answer.model_validate(DATA)
    assert Kept(answer=answer).answer is answer
    kept = Kept.model_validate({"answer": DATA})
    assert kept.answer == answer
    assert isinstance(kept.answer.parts[0], Text)
    assert Kept.model_validate_json(json.dumps({"answer": DATA})) == kept
    assert pickle.loads(pickle.dumps(kept)) == copy.deepcopy(kept) == kept  # noqa: S301


def test_what_is_no_object_is_refused() -> None:
    for wrong in ("text", 5, ["a"], None, Usage(total_tokens=1)):
        with pytest.raises(pydantic.ValidationError, match="Input should be Answer, or an object that can be one"):
            Kept.model_validate({"answer": wrong})


def test_values_are_not_checked_but_for_what_says_that_it_is_another() -> None:
    adapter = pydantic.TypeAdapter(Answer)
    assert adapter.validate_python({"id": 5}).id == 5  # type: ignore[comparison-overlap]
    assert adapter.validate_python({"object": ""}).object == ""  # type: ignore[comparison-overlap]
    with pytest.raises(pydantic.ValidationError, match="Answer"):
        adapter.validate_python({"object": "question"})


def test_a_dump_is_what_the_models_own_would_be() -> None:
    kept = Kept(answer=Answer.model_validate(DATA))
    of = kept.answer.model_dump
    assert kept.model_dump()["answer"] == of() == {**of(), **FULL}
    assert kept.model_dump(exclude_unset=True) == {"answer": of(exclude_unset=True)}
    assert kept.model_dump(exclude_none=True)["answer"] == of(exclude_none=True)
    assert kept.model_dump(exclude_defaults=True)["answer"] == of(exclude_defaults=True)
    assert kept.model_dump(by_alias=True)["answer"]["self-harm"] == 0.5
    assert kept.model_dump(include={"answer": {"id"}}) == {"answer": {"id": "1"}}
    assert "id" not in kept.model_dump(exclude={"answer": {"id"}})["answer"]
    assert json.loads(kept.model_dump_json(exclude_unset=True)) == {"answer": of(exclude_unset=True)}


def test_json_has_what_json_lacks_as_text() -> None:
    kept = Kept(answer=Answer(id="1", object="answer", parts=[], day=date(2026, 1, 2)))
    assert kept.model_dump()["answer"]["day"] == date(2026, 1, 2)
    assert kept.model_dump(mode="json")["answer"]["day"] == "2026-01-02"
    assert '"day":"2026-01-02"' in kept.model_dump_json()


def test_adapters_take_models_and_what_is_made_of_them() -> None:
    adapter = pydantic.TypeAdapter(dict[str, list[Answer] | None])
    made = adapter.validate_json(json.dumps({"a": [DATA], "b": None}))
    assert made["a"] == [Answer.model_validate(DATA)]
    assert json.loads(adapter.dump_json(made, exclude_unset=True, by_alias=True)) == {"a": [DATA], "b": None}


def test_unions_choose_by_what_an_object_says() -> None:
    told = pydantic.TypeAdapter(list[Part])
    text, refused, song = told.validate_python(
        [{"type": "text"}, {"type": "refused", "refusal": "no"}, {"type": "song"}]
    )
    assert (type(text), type(refused), type(song)) == (Text, Refusal, BaseModel)
    mixed = pydantic.TypeAdapter(Answer | Question | Text)
    assert mixed.validate_python({"object": "question", "text": "?"}) == {"object": "question", "text": "?"}
    assert isinstance(mixed.validate_python({"type": "text", "object": "other"}), Text)
    assert isinstance(mixed.validate_python(DATA), Answer)
    text = Text(type="text", text="Hi")
    assert mixed.validate_python(text) is text


def test_generic_models_keep_what_their_variables_stand_for() -> None:
    adapter = pydantic.TypeAdapter(Page[Usage])
    page = adapter.validate_python({"data": [{"total_tokens": 1}]})
    assert page.data == [Usage(total_tokens=1)]
    schema = adapter.json_schema()
    assert schema["properties"]["data"]["items"] == {"$ref": "#/$defs/Usage"}
    assert Page.model_json_schema()["properties"]["data"] == {"type": "array", "items": {}, "title": "Data"}


USAGE_SCHEMA: dict[str, Any] = {
    "title": "Usage",
    "type": "object",
    "properties": {
        "total_tokens": {"type": "integer", "title": "Total Tokens", "description": "The tokens of both."},
        "cached": {
            "anyOf": [{"type": "object", "additionalProperties": {"type": "integer"}}, {"type": "null"}],
            "title": "Cached",
            "default": None,
        },
    },
    "required": ["total_tokens"],
    "additionalProperties": True,
}


@pytest.mark.parametrize("mode", ["validation", "serialization"])
def test_a_model_has_a_json_schema(mode: Any) -> None:
    own = Answer.model_json_schema(mode=mode)
    assert own["$defs"]["Usage"] == USAGE_SCHEMA
    assert (own["title"], own["description"]) == ("Answer", "What a model answers.")
    assert own["required"] == ["id", "object", "parts"]
    assert own["properties"]["object"]["enum"] == ["answer"]
    assert own["properties"]["self-harm"]["description"] == "How likely\nit is."
    assert own["properties"]["day"] == {"title": "Day", "default": None}
    assert own["properties"]["parts"]["items"] == {
        "oneOf": [{"$ref": "#/$defs/Text"}, {"$ref": "#/$defs/Refusal"}],
        "discriminator": {
            "propertyName": "type",
            "mapping": {
                "text": "#/$defs/Text",
                "refusal": "#/$defs/Refusal",
                "refused": "#/$defs/Refusal",
            },
        },
    }
    jsonschema.Draft202012Validator.check_schema(own)
    assert pydantic.TypeAdapter(Answer).json_schema(mode=mode) == own
    within = Kept.model_json_schema(mode=mode)
    assert within["properties"]["answer"] == {"$ref": "#/$defs/Answer"}
    assert within["$defs"] == {**own["$defs"], "Answer": {key: own[key] for key in own if key != "$defs"}}


def test_a_model_that_holds_itself_has_one_too() -> None:
    schema = Tree.model_json_schema(ref_template="#/components/schemas/{model}")
    assert schema["$ref"] == "#/components/schemas/Tree"
    assert schema["$defs"]["Tree"]["properties"]["branches"]["items"] == {"$ref": "#/components/schemas/Tree"}
    assert pydantic.TypeAdapter(Tree).json_schema() == Tree.model_json_schema()


def test_a_schema_can_have_the_names_of_python() -> None:
    assert "self_harm" in Answer.model_json_schema(by_alias=False)["properties"]
    assert Answer.schema() == Answer.model_json_schema()


def test_fields_tell_of_themselves() -> None:
    fields = Answer.model_fields
    assert list(fields) == ["id", "object", "parts", "usage", "self_harm", "day"]
    assert [name for name, field in fields.items() if field.is_required()] == ["id", "object", "parts"]
    assert (fields["self_harm"].alias, fields["self_harm"].description) == ("self-harm", "How likely\nit is.")
    assert (fields["usage"].annotation, fields["usage"].default, fields["usage"].alias) == (Usage | None, None, None)
    assert Answer.model_validate(DATA).model_fields == fields
    assert Answer.model_config["extra"] == "allow"


def test_a_field_of_such_a_name_wins() -> None:
    class Odd(BaseModel):
        model_fields: list[str]  # type: ignore[assignment]
        schema: dict[str, Any] | None = None  # type: ignore[assignment]

    odd = Odd.model_validate({"model_fields": ["a"], "schema": {"b": 1}})
    assert (odd.model_fields, odd.schema) == (["a"], {"b": 1})
    assert pydantic.TypeAdapter(Odd).json_schema()["required"] == ["model_fields"]


def test_the_older_names_do_the_same() -> None:
    answer = Answer.model_validate(DATA)
    assert Answer.parse_obj(DATA) == Answer.parse_raw(json.dumps(DATA)) == answer
    assert Answer.model_validate_strings(DATA) == answer
    assert pydantic.TypeAdapter(Answer).validate_strings({"id": "1"}) == Answer.model_validate({"id": "1"})
    Answer.model_rebuild(force=True)


app = fastapi.FastAPI()


@app.post("/answers", response_model_exclude_unset=True)
def answers(body: Annotated[Answer, fastapi.Body()]) -> Answer:  # else it takes what is no pydantic model for a query
    assert isinstance(body.parts[0], Text)
    return body


@app.get("/kept", response_model=Kept)
def kept() -> dict[str, Any]:
    return {"answer": Answer.model_validate(DATA)}


def test_fastapi_takes_and_gives_models() -> None:
    with TestClient(app) as client:
        assert client.post("/answers", json=DATA).json() == DATA
        assert client.post("/answers", json=[1]).status_code == 422
        assert client.post("/answers", json={**DATA, "object": "question"}).status_code == 422
        assert client.get("/kept").json()["answer"]["self-harm"] == 0.5
        schemas = client.get("/openapi.json").json()["components"]["schemas"]
    cached = {"anyOf": USAGE_SCHEMA["properties"]["cached"]["anyOf"], "title": "Cached"}
    assert schemas["Usage"]["properties"] == {**USAGE_SCHEMA["properties"], "cached": cached}
    assert schemas["Answer"]["properties"]["parts"]["items"]["discriminator"]["mapping"]["text"] == (
        "#/components/schemas/Text"
    )


def test_pydantic_is_loaded_by_its_users_alone() -> None:
    code = (
        "import sys; from runtime.models import BaseModel\n"
        "class A(BaseModel):\n    id: str\n"
        'A.model_validate_json(\'{"id": "1"}\').model_dump(); A.model_json_schema(); A.model_fields\n'
        "print([name for name in ('pydantic', 'pydantic_core', 'ast') if name in sys.modules])"
    )
    path = os.pathsep.join(entry for entry in sys.path if entry)
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env={**os.environ, "PYTHONPATH": path}
    )
    assert ran.stdout.strip() == "['ast']"
