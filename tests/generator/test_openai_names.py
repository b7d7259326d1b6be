"""What the names of `openai` are among a package's types: by rule, by exception, and not at all."""

from __future__ import annotations

import pytest
from aoaigen.manifest import Class, ClassKind, Manifest, Member
from aoaigen.openai_names import Types, defining, openai_modules, openai_packages


def field(name: str, annotation: str) -> Member:
    return Member(name=name, type=annotation, required=True, wire=name, pointer="")


def a_class(path: str, kind: ClassKind, *fields: Member, base: str = "", stands_for: str = "") -> Class:
    namespace, _, name = path.rpartition(".")
    return Class(name=name, kind=kind, namespaces=(namespace,), base=base, type=stands_for, fields=fields, pointer="")


def types(*classes: Class) -> Types:
    return Types(Manifest(api_version="1", resources=(), methods=(), classes=classes))


def chat(name: str, kind: ClassKind = ClassKind.MODEL, *fields: Member, **more: str) -> Class:
    return a_class(f"types.chat.{name}", kind, *fields, **more)


@pytest.mark.parametrize(
    ("module", "name", "own"),
    [
        ("chat_completion", "ChatCompletion", "ChatCompletion"),
        ("chat_completion", "Choice", "ChatCompletionChoice"),
        ("chat_completion_chunk", "Choice", None),
        ("chat_completion_message_function_tool_call", "Function", "ChatCompletionMessageToolCallFunction"),
        ("chat_completion_tool_union_param", "ChatCompletionToolUnionParam", "ChatCompletionToolParam"),
        ("completion_create_params", "ResponseFormat", "ResponseFormatParam"),
        ("completion_create_params", "CompletionCreateParamsNonStreaming", "CompletionCreateParams"),
        ("completion_create_params", "CompletionCreateParamsStreaming", None),
        ("chat_completion_message", "Annotation", None),
    ],
)
def test_a_name_is_found_by_the_module_that_has_it(module: str, name: str, own: str | None) -> None:
    known = types(
        chat("ChatCompletion"),
        chat("ChatCompletionChoice"),
        chat("ChatCompletionMessageToolCallFunction"),
        chat("ChatCompletionToolParam", ClassKind.ARGUMENTS),
        chat("ResponseFormat"),
        chat("ResponseFormatParam", ClassKind.ALIAS),
        chat("CompletionCreateParams", ClassKind.CALL),
        a_class("types.beta.threads.Annotation", ClassKind.ALIAS),
    )
    found = known.find(("types", "chat", module), name)
    assert (found.name if found else None) == own


def test_what_requests_take_is_never_a_model() -> None:
    known = types(chat("ResponseFormat"), a_class("types.beta.Message", ClassKind.MODEL))
    assert known.find(("types", "chat", "completion_create_params"), "ResponseFormat") is None
    assert known.find(("types", "beta", "thread_create_params"), "Message") is None


def test_what_is_shared_may_be_anywhere() -> None:
    known = types(chat("FunctionDefinitionParam", ClassKind.ARGUMENTS), a_class("types.beta.Text", ClassKind.MODEL))
    found = known.find(("types", "shared_params", "function_definition"), "FunctionDefinition")
    assert found is not None
    assert found.path == "types.chat.FunctionDefinitionParam"
    assert known.find(("types", "shared", "custom_tool_input_format"), "Text") is None


def test_packages_offer_what_the_module_of_the_name_has() -> None:
    assert ("types", "chat") in openai_packages()
    assert defining(("types",), "FunctionDefinition") == ("types", "shared", "function_definition")
    assert defining(("types", "audio"), "Voice") == ("types", "audio", "voice")
    assert defining(("types", "chat"), "ParsedChoice") == ("types", "chat", "parsed_chat_completion")
    assert defining(("types", "chat"), "Sandwich") is None
    known = types(chat("ChatCompletionToolParam", ClassKind.ARGUMENTS))
    found = known.imported(("types", "chat"), "ChatCompletionFunctionToolParam")
    assert found is not None
    assert found.name == "ChatCompletionToolParam"
    assert known.imported(("types", "sandwiches"), "Sandwich") is None
    assert set(openai_modules()) > openai_packages()


def test_what_has_no_name_here_is_written_out() -> None:
    union = chat("ChatCompletionMessageParam", ClassKind.ALIAS, stands_for="A | B | C | D")
    messages = (
        chat("A", ClassKind.ARGUMENTS, field("role", 'Literal["user"]')),
        chat("B", ClassKind.ARGUMENTS, field("role", 'Literal["\\"]; print()"]'), field("content", 'Literal["x"]')),
        chat("C", ClassKind.ARGUMENTS, field("role", "str")),
        chat("D", ClassKind.ARGUMENTS, field("role", 'Literal["a", "b"]')),
    )
    role = types(union, *messages).written_out(("types", "chat", "chat_completion_role"), "ChatCompletionRole")
    assert role is not None
    assert role.annotation == """Literal['user', '"]; print()']"""
    assert types(union).written_out(("types", "chat", "chat_completion_role"), "ChatCompletionRole") is None


@pytest.mark.parametrize(
    ("annotation", "is_there"),
    [('Literal["none"] | Option', True), ("str | None", True), ("Iterable[str]", False), ("builtins.str", False)],
)
def test_only_what_another_module_can_name_is_written_out(annotation: str, *, is_there: bool) -> None:
    base = chat("CompletionCreateParamsBase", ClassKind.CALL, field("function_call", annotation))
    whole = chat("CompletionCreateParams", ClassKind.CALL, base="CompletionCreateParamsBase")
    known = types(base, whole, chat("Option", ClassKind.ARGUMENTS))
    found = known.written_out(("types", "chat", "completion_create_params"), "FunctionCall")
    assert (found is not None) is is_there
