"""The models and params of packages in models of pydantic's, as users of `openai` have them there."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from typing import Any

import jsonschema
import openai.types.chat
import pydantic
import pytest
from aoai_v2024_10_21.types.chat import ChatCompletion, ChatCompletionMessageParam

PACKAGES = ["aoai_v2024_06_01", "aoai_v2024_10_21", "aoai_v2025_01_01_preview"]

COMPLETION: dict[str, Any] = {
    "id": "c-1",
    "object": "chat.completion",
    "created": 1,
    "model": "gpt-4o",
    "choices": [
        {
            "index": 0,
            "finish_reason": "tool_calls",
            "logprobs": None,
            "message": {
                "role": "assistant",
                "content": None,
                "refusal": None,
                "tool_calls": [{"id": "t", "type": "function", "function": {"name": "f", "arguments": "{}"}}],
            },
        }
    ],
    "usage": {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3},
}


def models_of(package: str) -> Iterator[Any]:
    base = importlib.import_module(package).BaseModel
    types = importlib.import_module(f"{package}.types")
    for module in pkgutil.walk_packages(types.__path__, f"{types.__name__}."):
        for value in vars(importlib.import_module(module.name)).values():
            if isinstance(value, type) and issubclass(value, base) and value is not base:
                yield value


@pytest.mark.parametrize("package", PACKAGES)
def test_each_model_has_a_schema_which_pydantic_writes_too(package: str) -> None:
    models = set(models_of(package))
    assert len(models) > 30
    for model in models:
        schema = model.model_json_schema()
        jsonschema.Draft202012Validator.check_schema(schema)
        assert set(model.model_fields) == set(model.model_json_schema(by_alias=False).get("properties", {})) or (
            "$ref" in schema
        )
        written = pydantic.TypeAdapter(model).json_schema()
        assert len(written.get("$defs", {})) == len(schema.get("$defs", {}))
        assert written.get("properties", {}).keys() == schema.get("properties", {}).keys()


def test_an_answer_conforms_to_its_schema() -> None:
    jsonschema.validate(COMPLETION, ChatCompletion.model_json_schema())
    wrong = {**COMPLETION, "choices": [{"index": "first"}]}
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(wrong, ChatCompletion.model_json_schema())


def test_docstrings_of_fields_are_descriptions() -> None:
    assert ChatCompletion.model_fields["id"].description == "The id of the completion."


@pytest.mark.parametrize("options", [{}, {"exclude_unset": True}, {"exclude_none": True}, {"by_alias": True}])
def test_a_model_within_is_dumped_as_that_of_openai(options: dict[str, Any]) -> None:
    class Ours(pydantic.BaseModel):
        answer: ChatCompletion

    class Theirs(pydantic.BaseModel):
        answer: openai.types.chat.ChatCompletion

    ours = Ours.model_validate({"answer": COMPLETION}).model_dump(**options)
    theirs = Theirs.model_validate({"answer": COMPLETION}).model_dump(**options)
    assert _shared(ours, theirs) == _shared(theirs, ours)
    assert Ours.model_validate(ours).model_dump(**options) == ours


def _shared(value: Any, other: Any) -> Any:
    """A value without the fields that the other lacks, for each has some of its own."""
    if isinstance(value, dict) and isinstance(other, dict):
        return {key: _shared(value[key], other[key]) for key in value.keys() & other.keys()}
    if isinstance(value, list) and isinstance(other, list):
        return [_shared(*pair) for pair in zip(value, other, strict=True)]
    return value


class Conversation(pydantic.BaseModel):
    messages: list[ChatCompletionMessageParam]


def test_messages_are_fields_of_pydantics_models() -> None:
    said: list[dict[str, Any]] = [{"role": "system", "content": "Be kind."}, {"role": "user", "content": "Hi"}]
    answer = ChatCompletion.model_validate(COMPLETION).choices[0].message
    conversation = Conversation.model_validate({"messages": [*said, answer]})
    assert conversation.messages == [*said, answer]
    assert conversation.messages[2] is answer
    assert conversation.model_dump(exclude_unset=True)["messages"] == [*said, answer.to_dict()]
    with pytest.raises(pydantic.ValidationError):
        Conversation.model_validate({"messages": [{"role": "nobody", "content": "Hi"}]})
    jsonschema.Draft202012Validator.check_schema(Conversation.model_json_schema())
