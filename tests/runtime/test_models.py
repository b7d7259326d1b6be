from __future__ import annotations

import copy
import datetime
import io
import os
import pickle
import re
import subprocess
import sys
from pathlib import Path
from typing import Annotated, Any, ClassVar, Generic, Literal, TypeVar, get_type_hints
from unittest.mock import Mock

import orjson
import pytest
from IPython.lib.pretty import pretty
from rich.console import Console
from runtime.models import BaseModel, Discriminator, WireName, convert, to_wire

T = TypeVar("T")


class Severity(BaseModel):
    filtered: bool
    severity: Literal["safe", "low"]


class Filters(BaseModel):
    hate: Severity | None = None
    hate_threatening: Annotated[Severity | None, WireName("hate/threatening")] = None
    class_: Annotated[str | None, WireName("class")] = None


class FunctionTool(BaseModel):
    type: Literal["function"]
    name: str


class SearchTool(BaseModel):
    type: Literal["search", "search_preview"]
    filters: Filters | None = None


class Message(BaseModel):
    """What the model said."""

    role: Literal["assistant"]
    content: str | None
    tools: list[Annotated[FunctionTool | SearchTool, Discriminator("type")]] | None = None


class Choice(BaseModel):
    finish_reason: Literal["stop", "length"]
    index: int
    message: Message
    filters: Filters | None = None


class Completion(BaseModel):
    id: str
    choices: list[Choice]
    scores: dict[str, Severity] | None = None
    tags: list[str] | None = None


class Longer(Completion):
    more: Choice


class Base(BaseModel):
    names: ClassVar[tuple[str, ...]] = ("a", "b")
    kind: str
    size: int = 3


class Sized(Base):
    kind: Literal["sized"]  # pyright: ignore[reportIncompatibleVariableOverride]
    size: int  # pyright: ignore[reportGeneralTypeIssues]


class Page(BaseModel, Generic[T]):
    data: list[T]
    first: T | None = None


class NumberedPage(Page[T], Generic[T]):
    number: int


class ChoicePage(NumberedPage[Choice]):
    pass


class Node(BaseModel):
    value: int
    children: list[Node] | None = None


class Text(BaseModel):
    text: str


class VerboseText(BaseModel):
    text: str
    language: str
    words: list[Text] | None = None


class Endpoint(BaseModel):
    type: str
    url: str


class Deployment(BaseModel):
    type: str
    name: str


class Unions(BaseModel):
    tool: Annotated[FunctionTool | SearchTool, Discriminator("type")] | None = None
    source: Annotated[Endpoint | Deployment, Discriminator("type", {"url": Endpoint, "name": Deployment})] | None = None
    constant: FunctionTool | SearchTool | None = None
    shape: Text | VerboseText | Endpoint | None = None
    mixed: str | list[Text] | Text | None = None
    rows: list[Endpoint] | list[Deployment] | None = None
    open: Text | VerboseText | dict[str, object] | None = None


class Awkward(BaseModel):
    copy: bool  # type: ignore[assignment]
    json: str  # type: ignore[assignment]
    items: list[Text]
    model_dump: int  # type: ignore[assignment]
    model_validate: str  # type: ignore[assignment]
    model_fields_set: str | None = None  # type: ignore[assignment]
    dict: str | None = None  # type: ignore[assignment]


def answer() -> dict[str, Any]:
    return {
        "choices": [
            {
                "index": 0,
                "finish_reason": "stop",
                "message": {"role": "assistant", "content": "Hi", "tools": [{"type": "function", "name": "f"}]},
                "filters": {"hate": {"filtered": False, "severity": "safe"}, "hate/threatening": {"filtered": True}},
            }
        ],
        "id": "c-1",
        "scores": {"a": {"filtered": True, "severity": "low"}},
        "routing": {"region": "x"},
    }


def completion() -> Completion:
    return Completion._from_json(answer(), "req-1")


# --- Reading ---------------------------------------------------------------------------------------------------------


def test_fields_convert_when_read_and_stay() -> None:
    model = completion()
    assert "choices" not in vars(model)
    choice = model.choices[0]
    assert isinstance(choice, Choice)
    assert choice.message.content == "Hi"
    assert model.choices[0] is choice
    assert vars(model)["choices"] is model.choices
    assert isinstance(model.scores, dict)
    assert isinstance(model.scores["a"], Severity)
    assert model._request_id == "req-1"
    assert choice._request_id is None


def test_decoding_copies_nothing_and_changes_nothing() -> None:
    data = answer()
    model = Completion._from_json(data)
    model.choices[0].message.content = "Ho"
    model.id = "c-2"
    del model.scores
    assert data == answer()
    assert to_wire(Completion._from_json(data)) is data


def test_absent_fields_read_as_none_or_their_default() -> None:
    assert completion().tags is None
    assert Completion._from_json({}).choices is None
    assert Base._from_json({}).size == 3
    assert Sized._from_json({}).size is None


def test_wire_names_are_not_pythons() -> None:
    filters = completion().choices[0].filters
    assert filters is not None
    assert isinstance(filters.hate_threatening, Severity)
    with pytest.raises(AttributeError, match="no attribute 'class'; it is 'class_' in Python"):
        getattr(Filters._from_json({"class": "a"}), "class")
    assert Filters._from_json({"class": "a"}).class_ == "a"


def test_unknown_fields_are_attributes() -> None:
    model = completion()
    assert model.routing == {"region": "x"}  # type: ignore[attr-defined]
    assert model.model_extra == {"routing": {"region": "x"}}


def test_misspelt_attributes_are_met_with_the_closest() -> None:
    with pytest.raises(AttributeError, match=r"^'Completion' object has no attribute 'choice'; did you mean 'choices'"):
        _ = completion().choice  # type: ignore[attr-defined]
    with pytest.raises(AttributeError, match="did you mean 'routing'"):
        _ = completion().rooting  # type: ignore[attr-defined]
    with pytest.raises(AttributeError, match=r"attribute '_repr_html_'$"):
        _ = completion()._repr_html_  # type: ignore[attr-defined]


@pytest.mark.parametrize("value", [None, "text", 5, [], [1, None], {"a": 1}, [[{}]]])
def test_values_of_another_type_come_as_they_are(value: object) -> None:
    model: Any = Completion._from_json({"id": value, "choices": value, "scores": value, "tags": value})
    assert (model.id, model.tags) == (value, value)
    if not isinstance(value, dict):
        assert model.choices == value
        assert model.scores == value
    assert orjson.loads(model.to_json()) == {"id": value, "choices": value, "scores": value, "tags": value}
    repr(model)


def test_unknown_enum_values_are_kept() -> None:
    choice: Any = Choice._from_json({"finish_reason": "tired"})
    assert choice.finish_reason == "tired"


@pytest.mark.parametrize("data", [None, "text", [1], 3])
def test_anything_but_an_object_has_no_fields(data: object) -> None:
    model = Completion._from_json(data)
    assert model.id is None
    assert model.to_dict() == {}


def test_a_class_inherits_the_fields_of_its_bases() -> None:
    model = Longer._from_json({**answer(), "more": answer()["choices"][0]})
    assert isinstance(model.choices[0], Choice)
    assert isinstance(model.more, Choice)
    assert isinstance(completion().choices[0], Choice)
    assert Sized(kind="sized", size=1).model_dump() == {"kind": "sized", "size": 1}
    assert Base.names == ("a", "b")
    assert Base(kind="x").names == ("a", "b")


def test_a_model_may_hold_itself() -> None:
    node = Node._from_json({"value": 1, "children": [{"value": 2, "children": [{"value": 3}]}]})
    assert node.children is not None
    assert node.children[0].children is not None
    assert node.children[0].children[0].value == 3


def test_dir_and_mock_know_the_fields() -> None:
    assert {"choices", "tags", "routing", "model_dump"} <= set(dir(completion()))
    mock = Mock(spec=Completion)
    mock.choices = []
    with pytest.raises(AttributeError):
        _ = mock.choice


# --- Unions ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("tool", {"type": "function", "name": "f"}, FunctionTool),
        ("tool", {"type": "search_preview"}, SearchTool),
        ("tool", {"type": "unheard of", "name": "f"}, BaseModel),
        ("tool", {"name": "f"}, FunctionTool),
        ("tool", {"type": ["no", "string"]}, BaseModel),
        ("source", {"type": "url"}, Endpoint),
        ("source", {"type": "name"}, Deployment),
        ("source", {"type": "unheard of"}, BaseModel),
        ("constant", {"type": "function"}, FunctionTool),
        ("constant", {"type": "search", "name": "f"}, SearchTool),
        ("shape", {"text": "a"}, Text),
        ("shape", {"text": "a", "language": "en"}, VerboseText),
        ("shape", {"url": "a", "text": "b"}, Text),
        ("shape", {"other": 1}, BaseModel),
        ("shape", {}, BaseModel),
        ("mixed", {"text": "a"}, Text),
        ("mixed", "a", str),
        ("open", {"text": "a"}, Text),
        ("open", {"other": 1}, dict),
        ("open", 5, int),
    ],
)
def test_the_member_of_a_union(field: str, value: Any, expected: type[object]) -> None:
    assert type(getattr(Unions._from_json({field: value}), field)) is expected
    assert type(convert(get_type_hints(Unions, include_extras=True)[field], value)) is expected


def test_lists_in_unions_convert() -> None:
    mixed = Unions._from_json({"mixed": [{"text": "a"}, "b"]}).mixed
    assert isinstance(mixed, list)
    assert mixed[0] == Text(text="a")
    assert mixed[1:] == ["b"]
    tools = completion().choices[0].message.tools
    assert tools is not None
    assert isinstance(tools[0], FunctionTool)
    for row, cls in (({"type": "endpoint", "url": "u"}, Endpoint), ({"type": "deployment", "name": "n"}, Deployment)):
        rows = Unions._from_json({"rows": [row]}).rows
        assert rows is not None
        assert type(rows[0]) is cls


def test_an_unknown_member_is_read_by_attribute() -> None:
    tool = Unions._from_json({"tool": {"type": "new", "depth": 2}}).tool
    assert repr(tool) == "BaseModel(type='new', depth=2)"
    assert tool.depth == 2  # type: ignore[union-attr]


# --- Generic models --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "annotation", [Page[Choice], NumberedPage[Choice], ChoicePage, Page[Choice] | None, Page[list[Choice]]]
)
def test_generic_models_convert_their_items(annotation: Any) -> None:
    item = answer()["choices"][0]
    data = {"data": [[item] if annotation == Page[list[Choice]] else item], "first": None}
    page = convert(annotation, data)
    assert isinstance(page, Page)
    assert "Choice(finish_reason='stop', index=0" in repr(page.data)
    assert pickle.loads(pickle.dumps(page)).data == page.data  # noqa: S301
    assert copy.deepcopy(page) == page
    assert page.model_dump(by_alias=True, exclude_unset=True) == data


def test_generic_models_are_built_by_keyword() -> None:
    page = Page[Text](data=[Text(text="a"), {"text": "b"}])  # type: ignore[list-item]
    assert page.data == [Text(text="a"), Text(text="b")]
    assert to_wire(page) == {"data": page.data}


def test_convert_takes_any_annotation() -> None:
    assert convert(Text, {"text": "a"}) == Text(text="a")
    assert convert(list[Text], [{"text": "a"}]) == [Text(text="a")]
    assert convert(dict[str, Text], {"k": {"text": "a"}}) == {"k": Text(text="a")}
    assert convert(Any, {"text": "a"}) == {"text": "a"}
    assert convert(str, 5) == 5
    assert convert(None, None) is None
    text = Text(text="a")
    assert convert(Text, text) is text


def test_private_attributes_of_a_subclass_are_not_data() -> None:
    page = convert(Page[Text], {"data": [], "_links": {}})
    page._client = object()
    assert page.model_dump(exclude_unset=True) == {"data": [], "_links": {}}
    assert page._links == {}
    assert not hasattr(pickle.loads(pickle.dumps(page)), "_client")  # noqa: S301
    assert copy.copy(page)._client is page._client


# --- Fields named as methods are -------------------------------------------------------------------------------------


def test_a_field_wins_over_a_method_of_its_name() -> None:
    data = {"copy": True, "json": "{}", "items": [{"text": "a"}], "model_dump": 4, "model_validate": "v"}
    model = Awkward._from_json(data)
    assert (model.copy, model.json, model.model_dump, model.model_validate) == (True, "{}", 4, "v")
    assert model.items == [Text(text="a")]
    assert model.model_fields_set is None
    assert BaseModel.model_dump(model, exclude_unset=True) == data
    assert BaseModel.to_json(model, indent=None) == orjson.dumps(data).decode()
    assert BaseModel.copy(model) == model == copy.deepcopy(model)
    assert pickle.loads(pickle.dumps(model)) == model  # noqa: S301
    assert repr(model).startswith("Awkward(copy=True, json='{}'")
    assert dict(iter(model))["model_dump"] == 4


def test_the_class_still_has_the_method() -> None:
    data = {"copy": True, "json": "", "items": [], "model_dump": 1, "model_validate": ""}
    model: Any = Awkward
    assert isinstance(model.model_validate(data), Awkward)
    assert model.copy is BaseModel.copy


# --- Building --------------------------------------------------------------------------------------------------------


def test_building_from_models_and_dicts() -> None:
    choice = Choice(
        finish_reason="stop",
        index=0,
        message=Message(role="assistant", content="Hi", tools=[FunctionTool(type="function", name="f")]),
        filters={  # type: ignore[arg-type]
            "hate": {"filtered": False, "severity": "safe"},
            "hate/threatening": {"filtered": True},
        },
    )
    built = Completion(
        id="c-1",
        choices=[choice],
        scores={"a": Severity(filtered=True, severity="low")},
        routing={"region": "x"},  # type: ignore[call-arg]
    )
    assert built.choices[0] is choice
    assert built == completion()
    assert built.to_dict() == completion().to_dict()
    assert orjson.loads(orjson.dumps(built, default=to_wire)) == answer()
    assert built._request_id is None


def test_building_by_wire_name_as_well() -> None:
    wire: dict[str, Any] = {"hate/threatening": Severity(filtered=True, severity="low")}
    assert Filters(**wire).hate_threatening is not None
    assert Filters(class_="a").to_dict() == {"class": "a"}


def test_missing_fields_are_named() -> None:
    with pytest.raises(TypeError, match=re.escape("Choice() is missing required arguments: 'index', 'message'")):
        Choice(finish_reason="stop")  # type: ignore[call-arg]
    assert Choice.model_construct(index=1).model_dump(exclude_unset=True) == {"index": 1}
    assert Choice.construct({"index"}, index=1) == Choice.model_construct({"index"}, index=1)
    assert Choice.construct({"index"}, index=1).model_dump(exclude_unset=True) == {"index": 1}


def test_validating() -> None:
    model = Completion.model_validate(answer())
    assert model == Completion.model_validate_json(orjson.dumps(answer())) == completion()
    assert Completion.model_validate(model) is model
    with pytest.raises(TypeError, match="Completion is made from a mapping, not from list"):
        Completion.model_validate([])
    with pytest.raises(ValueError, match="line 1 column 1"):
        Completion.model_validate_json("")


# --- Changing --------------------------------------------------------------------------------------------------------


def test_changes_show_in_every_form() -> None:
    model = completion()
    model.choices[0].message.content = "Ho"
    model.choices.append(Choice(finish_reason="length", index=1, message=Message(role="assistant", content=None)))
    filters = model.choices[0].filters
    assert filters is not None
    filters.class_ = "new"
    model.routing["region"] = "y"  # type: ignore[attr-defined]
    model.added = 1  # type: ignore[attr-defined]
    del model.scores
    expected = answer()
    expected["choices"][0]["message"]["content"] = "Ho"
    expected["choices"][0]["filters"]["class"] = "new"
    expected["choices"].append(
        {"finish_reason": "length", "index": 1, "message": {"role": "assistant", "content": None}}
    )
    expected["routing"]["region"] = "y"
    expected["added"] = 1
    del expected["scores"]
    assert orjson.loads(orjson.dumps(model, default=to_wire)) == expected
    assert model.to_dict() == expected
    assert orjson.loads(model.to_json()) == expected
    assert model.scores is None
    assert pickle.loads(pickle.dumps(model)) == model  # noqa: S301


def test_deleting_what_is_not_there() -> None:
    model = completion()
    with pytest.raises(AttributeError, match="no attribute 'tags'"):
        del model.tags
    del model.routing  # type: ignore[attr-defined]
    assert model.model_extra == {}


def test_copies() -> None:
    model = completion()
    shallow, deep, updated = model.model_copy(), model.model_copy(deep=True), model.copy(update={"id": "c-2"})
    assert model == shallow == deep == copy.copy(model)
    assert updated.id == "c-2"
    assert shallow.choices[0] is model.choices[0]
    assert deep.choices[0] is not model.choices[0]
    deep.routing["region"] = "y"  # type: ignore[attr-defined]
    shallow.id = "c-3"
    del shallow.scores
    assert model == completion()
    assert {each._request_id for each in (shallow, deep, updated)} == {"req-1"}


def test_equality() -> None:
    assert completion() == completion()
    assert Completion._from_json({"id": "a"}) == Completion._from_json({"id": "a", "tags": None})
    assert Completion._from_json({"id": "a"}) != Completion._from_json({"id": "b"})
    assert Completion._from_json({"id": "a"}) != Longer._from_json({"id": "a"})
    assert Completion._from_json({"id": "a"}) != {"id": "a"}
    with pytest.raises(TypeError, match="unhashable"):
        hash(completion())


def test_pickle_keeps_everything() -> None:
    model = completion()
    read = model.choices[0]
    again = pickle.loads(pickle.dumps(model))  # noqa: S301
    assert again == model
    assert again.choices[0] == read
    assert again._request_id == "req-1"


# --- Dumping ---------------------------------------------------------------------------------------------------------


def test_dump_names_and_absent_fields() -> None:
    filters = Filters._from_json({"hate/threatening": {"filtered": True}, "other": 1})
    threat = {"filtered": True, "severity": None}
    assert filters.model_dump() == {"hate": None, "hate_threatening": threat, "class_": None, "other": 1}
    assert filters.model_dump(by_alias=True) == {"hate": None, "hate/threatening": threat, "class": None, "other": 1}
    assert filters.model_dump(exclude_unset=True) == {"hate_threatening": {"filtered": True}, "other": 1}
    assert filters.model_dump(exclude_none=True) == filters.dict(exclude_unset=True)
    assert filters.to_dict() == {"hate/threatening": {"filtered": True}, "other": 1}
    assert Base(kind="a").model_dump(exclude_defaults=True) == {"kind": "a"}
    assert Base(kind="a", size=3).model_dump(exclude_defaults=True) == {"kind": "a"}
    assert Message.model_construct(content=None).model_dump(exclude_defaults=True) == {"content": None}


def test_dump_selections() -> None:
    model = completion()
    assert model.model_dump(include={"id"}) == {"id": "c-1"}
    assert model.model_dump(include={"choices": {0: {"message": {"content"}}}}) == {
        "choices": [{"message": {"content": "Hi"}}]
    }
    assert model.model_dump(include={"choices": {"__all__": {"index"}}, "id": True}) == {
        "id": "c-1",
        "choices": [{"index": 0}],
    }
    left = model.model_dump(exclude={"choices": {"__all__": {"message", "filters"}}, "scores": True, "tags": True})
    assert left == {"id": "c-1", "choices": [{"finish_reason": "stop", "index": 0}], "routing": {"region": "x"}}


def test_a_dump_is_independent_of_the_model() -> None:
    model = completion()
    model.model_dump()["routing"]["region"] = "y"
    model.to_dict()["choices"].clear()
    assert model == completion()


def test_dump_modes() -> None:
    day = datetime.date(2024, 10, 21)
    model = BaseModel(day=day, several=(1, 2), names={"a"})
    assert model.model_dump() == {"day": day, "several": [1, 2], "names": {"a"}}
    assert model.model_dump(mode="json") == {"day": "2024-10-21", "several": [1, 2], "names": ["a"]}


def test_dump_json() -> None:
    model = Text(text="Grüße")
    assert model.model_dump_json() == model.json() == '{"text":"Grüße"}'
    assert model.model_dump_json(indent=2) == model.to_json() == '{\n  "text": "Grüße"\n}'
    assert model.to_json(indent=4) == '{\n    "text": "Grüße"\n}'
    assert model.to_json(indent=None) == '{"text":"Grüße"}'


def test_iterating_gives_every_field() -> None:
    assert list(Filters(class_="a", x=1)) == [("hate", None), ("hate_threatening", None), ("class_", "a"), ("x", 1)]  # type: ignore[call-arg]
    assert Filters(class_="a", x=1).model_fields_set == {"class_"}  # type: ignore[call-arg]


def test_what_goes_back_to_the_service() -> None:
    class Foreign:
        def model_dump(self, **options: object) -> dict[str, object]:
            return {"foreign": options == {"mode": "json", "by_alias": True, "exclude_unset": True}}

    message = completion().choices[0].message
    request = {
        "messages": [message, {"role": "user", "content": (part for part in [Text(text="a")])}],
        "stop": {"x"},
        "foreign": Foreign(),
    }
    assert orjson.loads(orjson.dumps(request, default=to_wire)) == {
        "messages": [answer()["choices"][0]["message"], {"role": "user", "content": [{"text": "a"}]}],
        "stop": ["x"],
        "foreign": {"foreign": True},
    }
    with pytest.raises(TypeError, match="a value of type bytes cannot be sent as JSON"):
        to_wire(b"abc")
    with pytest.raises(TypeError, match="a value of type object cannot"):
        to_wire(object())


# --- Showing ---------------------------------------------------------------------------------------------------------


def test_repr_shows_what_is_there() -> None:
    model = Choice._from_json({"message": {"content": "Hi"}, "index": 0, "extra": [1]})
    assert repr(model) == str(model) == "Choice(index=0, message=Message(content='Hi'), extra=[1])"
    assert list(model.__rich_repr__()) == [("index", 0), ("message", model.message), ("extra", [1])]


SEVERAL_LINES = """\
Choice(
    finish_reason='stop',
    index=0,
    message=Message(
        role='assistant',
        content='Hi',
        tools=[FunctionTool(type='function', name='f')]
    ),
    filters=Filters(
        hate=Severity(filtered=False, severity='safe'),
        hate_threatening=Severity(filtered=True)
    )
)"""


def test_a_notebook_prints_what_is_long_over_several_lines() -> None:
    assert pretty(completion().choices[0], max_width=60) == SEVERAL_LINES
    assert pretty(Text(text="a")) == "Text(text='a')"
    assert pretty(Filters()) == "Filters()"
    assert pretty([Text(text="a")]) == "[Text(text='a')]"


def test_rich_prints_what_is_long_over_several_lines() -> None:
    console = Console(width=60, file=io.StringIO(), color_system=None)
    console.print(completion().choices[0])
    assert console.file.getvalue().rstrip() == SEVERAL_LINES  # type: ignore[attr-defined]


# --- To type checkers ------------------------------------------------------------------------------------------------

USES = """
from __future__ import annotations

from typing import Annotated, Literal

from runtime.models import BaseModel, WireName


class Message(BaseModel):
    role: Literal["assistant"]
    content: str | None
    refusal: str | None = None
    hate_threatening: Annotated[bool | None, WireName("hate/threatening")] = None


class Choice(BaseModel):
    index: int
    message: Message


message = Message(role="assistant", content=None)
message = Message(role="assistant", content="Hi", refusal="No", hate_threatening=True)
choice = Choice(index=0, message=message).model_copy(update={"index": 1})
length: int = len(choice.message.content or "")
Choice.model_validate({"index": 1})._request_id

Message(role="assistant")  # wrong: `content` is missing
Message("assistant", None)  # wrong: by position
Message(role="user", content=None)  # wrong: not one of the values
Message(role="assistant", content=5)  # wrong: the type
Message(role="assistant", content=None, contents="")  # wrong: the name
Choice(index=0, message="Hi")  # wrong: the type
choice.massage  # wrong: the name
choice.message.content.upper()  # wrong: may be None
choice.model_copy().indexes  # wrong: the name
"""


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_type_checkers_report_wrong_uses_and_no_others(tmp_path: Path, checker: str) -> None:
    uses = tmp_path / "uses.py"
    uses.write_text(USES)
    config = tmp_path / "pyrightconfig.json"
    templates = Path(__file__).parents[2] / "templates"
    config.write_bytes(orjson.dumps({"extraPaths": [str(templates)], "pythonVersion": "3.11", "include": ["uses.py"]}))
    command = {
        "mypy": ["--strict", "--config-file=", f"--cache-dir={tmp_path}/cache", str(uses)],
        "pyright": ["--project", str(config)],
    }[checker]
    result = subprocess.run(
        [sys.executable, "-m", checker, *command],
        env=os.environ | {"MYPYPATH": str(templates)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    reported = {int(line) for line in re.findall(r"uses\.py:(\d+)(?::\d+)?(?: -|:) error", result.stdout)}
    wrong = {number for number, line in enumerate(USES.splitlines(), 1) if "# wrong" in line}
    assert reported == wrong, result.stdout + result.stderr


def test_a_key_with_the_python_name_of_another_field_is_not_that_field() -> None:
    class Renamed(BaseModel):
        hate: Annotated[int | None, WireName("hate/x")] = None

    model = Renamed.model_validate({"hate": 5, "hate/x": 1})
    assert (model.hate, model.to_dict(), model.model_extra) == (1, {"hate/x": 1}, {})
    alone = Renamed.model_validate({"hate": 5})
    assert (alone.hate, alone.to_dict()) == (None, {})
    assert to_wire(alone) == {"hate": 5}
