from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from aoaigen.contract import Origin
from aoaigen.diff import Change, Direction, Level, Place
from aoaigen.diff.public_names import compare_manifests
from aoaigen.manifest import Class, ClassKind, Manifest, Member, Method, read_manifest

GENERATED = Path(__file__).parents[2] / "generated"

MESSAGE = Member(name="message", type="str", required=True, wire="body.message", pointer="/message")
LIMIT = Member(name="limit", type="int", required=False, wire="query limit", pointer="/limit")
CREATE = Method(
    name="chats.create", request="POST /chats", returns="Chat", parameters=(MESSAGE, LIMIT), pointer="/paths/create"
)
ID = Member(name="id", type="str", required=True, wire="id", pointer="/id")
TITLE = Member(name="title", type="str | None", required=False, wire="title", pointer="/title")
CHAT = Class(
    name="Chat",
    kind=ClassKind.MODEL,
    namespaces=("types",),
    base="BaseModel",
    type="",
    fields=(ID, TITLE),
    pointer="/Chat",
)
OPTIONS = replace(CHAT, name="OptionsParam", kind=ClassKind.ARGUMENTS, base="TypedDict", pointer="/Options")
STATUS = Class(
    name="Status",
    kind=ClassKind.ALIAS,
    namespaces=("types",),
    base="",
    type='Literal["on"]',
    fields=(),
    pointer="/Status",
)
OLD = Manifest(api_version="1", resources=("chats",), methods=(CREATE,), classes=(CHAT, OPTIONS, STATUS))


def with_method(**changed: object) -> Manifest:
    return replace(OLD, methods=(replace(CREATE, **changed),))  # type: ignore[arg-type]


def with_class(old: Class, **changed: object) -> Manifest:
    new = replace(old, **changed)  # type: ignore[arg-type]
    return replace(OLD, classes=tuple(new if found is old else found for found in OLD.classes))


@pytest.mark.parametrize(
    ("new", "expected"),
    [
        (OLD, []),
        (replace(OLD, methods=()), ["BREAKING method-removed chats.create"]),
        (with_method(name="chats.begin"), ["BREAKING method-renamed chats.create"]),
        (with_method(request="PUT /chats"), []),
        (with_method(returns="Chat | None"), ["RISKY return-retyped chats.create"]),
        (with_method(parameters=(MESSAGE,)), ["BREAKING parameter-removed chats.create.limit"]),
        (with_method(parameters=(MESSAGE, LIMIT, replace(LIMIT, name="n"))), ["SAFE parameter-added chats.create.n"]),
        (with_method(parameters=(MESSAGE, LIMIT, ID)), ["BREAKING parameter-added chats.create.id"]),
        (
            with_method(parameters=(MESSAGE, replace(LIMIT, required=True))),
            ["BREAKING parameter-became-required chats.create.limit"],
        ),
        (
            with_method(parameters=(replace(MESSAGE, required=False), LIMIT)),
            ["SAFE parameter-became-optional chats.create.message"],
        ),
        (
            with_method(parameters=(replace(MESSAGE, type="str | None"), LIMIT)),
            ["SAFE parameter-retyped chats.create.message"],
        ),
        (
            with_method(parameters=(replace(MESSAGE, type="int"), LIMIT)),
            ["BREAKING parameter-retyped chats.create.message"],
        ),
        (
            with_method(parameters=(replace(MESSAGE, positional=True), LIMIT)),
            ["BREAKING parameters-reordered chats.create"],
        ),
        (replace(OLD, classes=(CHAT, OPTIONS)), ["BREAKING class-removed types.Status"]),
        (with_class(CHAT, name="Talk"), ["BREAKING class-renamed types.Chat"]),
        (
            with_class(CHAT, name="Talk", fields=(replace(ID, name="key"), replace(TITLE, name="topic"))),
            ["BREAKING class-removed types.Chat", "SAFE class-added types.Talk"],
        ),
        (with_class(CHAT, namespaces=("types.chats",)), ["BREAKING class-moved types.Chat"]),
        (with_class(CHAT, namespaces=("types", "types.chats")), []),
        (with_class(CHAT, base="Page"), ["RISKY base-changed types.Chat"]),
        (with_class(CHAT, fields=(ID,)), ["BREAKING field-removed types.Chat.title"]),
        (with_class(CHAT, fields=(ID, TITLE, LIMIT)), ["SAFE field-added types.Chat.limit"]),
        (
            with_class(CHAT, fields=(replace(ID, type="str | None"), TITLE)),
            ["RISKY field-retyped types.Chat.id"],
        ),
        (with_class(CHAT, fields=(ID, replace(TITLE, type="str"))), ["SAFE field-retyped types.Chat.title"]),
        (with_class(OPTIONS, fields=(ID,)), ["RISKY key-removed types.OptionsParam.title"]),
        (with_class(OPTIONS, fields=(ID, TITLE, MESSAGE)), ["BREAKING key-added types.OptionsParam.message"]),
        (with_class(STATUS, type='Literal["on", "off"]'), ["RISKY alias-retyped types.Status"]),
        (with_class(STATUS, type='Literal["off"]'), ["BREAKING alias-retyped types.Status"]),
    ],
)
def test_says_what_an_importer_meets(new: Manifest, expected: list[str]) -> None:
    rows = compare_manifests(OLD, new)
    assert [f"{row.level} {row.code} {row.name}" for row in rows] == expected


def test_each_row_names_the_changes_on_the_wire_that_it_comes_from() -> None:
    origin = Origin("new.yaml", 1, 1, "/message/maxLength")
    place = Place("POST", "/chats", Direction.REQUEST, "body.message", new=origin)
    change = Change(code="constraint-added", level=Level.RISKY, places=(place,), after=5)
    (row,) = compare_manifests(OLD, with_method(parameters=(replace(MESSAGE, type="int"), LIMIT)), [change])
    assert row.caused_by == (change.fingerprint,)
    (other,) = compare_manifests(OLD, with_method(parameters=(MESSAGE,)), [change])
    assert other.caused_by == ()


def test_between_pinned_packages() -> None:
    old, new = (
        read_manifest((GENERATED / f"aoai-v{version}" / "api.json").read_text(encoding="utf-8"))
        for version in ("2024-06-01", "2024-10-21")
    )
    rows = {f"{row.level} {row.code} {row.name}" for row in compare_manifests(old, new)}
    assert {
        "BREAKING parameter-removed completions.create.completion_config",
        "BREAKING parameter-became-required completions.create.prompt",
        "SAFE method-added batches.create",
        "SAFE parameter-added chat.completions.create.max_completion_tokens",
        "SAFE field-added types.chat.ChatCompletionMessage.refusal",
    } <= rows
    back = {f"{row.code} {row.name}" for row in compare_manifests(new, old)}
    assert {"method-removed batches.create", "field-removed types.chat.ChatCompletionMessage.refusal"} <= back
