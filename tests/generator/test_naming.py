"""Names: words, cases, and what is a name in Python."""

from __future__ import annotations

import keyword

import pytest
from aoaigen.conventions import MethodName
from aoaigen.naming import pascal_case, singular, snake_case, words
from aoaigen.views import names
from runtime.azure_client import AsyncAzureClient, SyncAzureClient
from runtime.models import BaseModel
from runtime.service_client import AsyncServiceClient, SyncServiceClient


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("fineTuning-jobs/ID", ["fine", "Tuning", "jobs", "ID"]),
        ("ResponseFormatJSONSchema", ["Response", "Format", "JSON", "Schema"]),
        ("filter[name]", ["filter", "name"]),
        ("naïve", ["naive"]),
        ("中", ["u4e2d"]),
        ("gpt-4o", ["gpt", "4o"]),
        ("--", []),
        ("", []),
    ],
)
def test_words(name: str, found: list[str]) -> None:
    assert words(name) == found


@pytest.mark.parametrize(
    ("name", "snake", "pascal"),
    [
        ("fine_tuning", "fine_tuning", "FineTuning"),
        ("ChatCompletion", "chat_completion", "ChatCompletion"),
        ("HTTPResponse2", "http_response2", "HTTPResponse2"),
        ("in[brackets].x", "in_brackets_x", "InBracketsX"),
    ],
)
def test_cases(name: str, snake: str, pascal: str) -> None:
    assert (snake_case(name), pascal_case(name)) == (snake, pascal)


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("jobs", "job"),
        ("batches", "batch"),
        ("categories", "category"),
        ("ToolChoices", "ToolChoice"),
        ("status", "status"),
        ("access", "access"),
        ("analysis", "analysis"),
        ("cancel", "cancel"),
        ("VectorIndices", "VectorIndex"),
    ],
)
def test_singular(plural: str, one: str) -> None:
    assert singular(plural) == one


@pytest.mark.parametrize(
    ("wire_name", "attribute", "argument", "class_"),
    [
        ("camelCase", "camelCase", "camel_case", "CamelCase"),
        ("URL", "URL", "url", "URL"),
        ("Literal", "literal", "literal", "Literal_"),
        ("_id", "id", "id", "Id"),
        ("__class__", "class_", "class_", "Class"),
        ("from", "from_", "from_", "From"),
        ("None", "none", "none", "None_"),
        ("1st", "field_1st", "argument_1st", "Schema_1st"),
        ("", "field", "argument", "Schema"),
        ("hate/threatening", "hate_threatening", "hate_threatening", "HateThreatening"),
        ("self", "self", "self_", "Self"),
        ("body", "body", "body_", "Body_"),
        ("timeout", "timeout", "timeout_", "Timeout_"),
    ],
)
def test_python_names(wire_name: str, attribute: str, argument: str, class_: str) -> None:
    found = (names.attribute_name(wire_name), names.argument_name(wire_name), names.class_name(wire_name))
    assert found == (attribute, argument, class_)
    assert all(name.isidentifier() and not keyword.iskeyword(name) for name in found)


@pytest.mark.parametrize(
    ("name", "called"),
    [
        (MethodName(("fine_tuning", "jobs"), "list_events"), "fine_tuning.jobs.list_events"),
        (MethodName(("class", "close"), "import"), "class_.close_.import_"),
        (MethodName(("2fa",), "float"), "module_2fa.float_"),
        (MethodName(("shared",), "2fa"), "shared_.method_2fa"),
    ],
)
def test_call_name(name: MethodName, called: str) -> None:
    assert names.call_name(name) == called


def test_params_names() -> None:
    assert names.params_name("ChatMessage") == "ChatMessageParam"
    assert names.params_name("ChatMessageParam") == "ChatMessageParam"
    assert names.method_params_name(("fine_tuning", "jobs"), "list_events") == "JobListEventsParams"


def public(cls: type) -> set[str]:
    return {name for name in dir(cls) if not name.startswith("_")}


def test_the_names_that_the_runtime_takes_are_known() -> None:
    assert public(BaseModel) == names.MODEL_METHODS
    for client in (SyncAzureClient, AsyncAzureClient, SyncServiceClient, AsyncServiceClient):
        assert public(client) <= names._TAKEN_BY_RESOURCES
