"""Where the `openai` package has its types, and what each of them is among the types of a package of ours.

Its modules and their names stand in `openai_modules.txt`, as `openai` 3.54 has them. What a name is among our types
follows by rule from both; the exceptions stand here. Where nothing follows, the API version lacks the thing.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from .conventions import BASE, NON_STREAMING
from .manifest import Class, ClassKind, Manifest, Member
from .naming import pascal_case

MODULES_FILE = Path(__file__).with_name("openai_modules.txt")
"""A line for each module, below `types`: `chat.chat_completion: ChatCompletion, Choice, ...`."""

Module = tuple[str, ...]
"""The path of a module of `openai`: `("types", "chat", "chat_completion")`."""

_TYPES = ("types",)
_PACKAGE = "__init__"
_SHARED = frozenset({"shared", "shared_params"})
"""The packages of what is of no resource's own."""
_TAKEN = ("_param", "_params")
"""How modules end that hold what requests take."""

_RENAMED = {
    "ChatCompletionFunctionToolParam": "ChatCompletionToolParam",
    "ChatCompletionToolUnionParam": "ChatCompletionToolParam",
    "ChatCompletionMessageFunctionToolCall": "ChatCompletionMessageToolCall",
    "ChatCompletionMessageFunctionToolCallParam": "ChatCompletionMessageToolCallParam",
    "ChatCompletionMessageToolCallUnion": "ChatCompletionMessageToolCall",
    "ChatCompletionMessageToolCallUnionParam": "ChatCompletionMessageToolCallParam",
    "ChatCompletionReasoningEffort": "ReasoningEffort",
    "CreateChatCompletionRequestMessageParam": "ChatCompletionMessageParam",
    "FineTuningJobIntegration": "FineTuningJobWandbIntegrationObject",
}
"""Types that `openai` gave a further name when kinds of tools and integrations came that no dated API version has."""

_NEW_MESSAGE = {
    "": "NewMessageParam",
    "Attachment": "MessageAttachmentParam",
    "AttachmentTool": "MessageAttachmentToolParam",
    "AttachmentToolFileSearch": "MessageAttachmentToolFileSearchParam",
}
_NEW_TOOL_RESOURCES = {
    "": "NewToolResourcesParam",
    "CodeInterpreter": "ToolResourcesCodeInterpreterParam",
    "FileSearch": "NewToolResourcesFileSearchParam",
    "FileSearchVectorStore": "NewToolResourcesFileSearchVectorStoreParam",
    "FileSearchVectorStoreChunkingStrategy": "FileChunkingStrategyParam",
    "FileSearchVectorStoreChunkingStrategyAuto": "AutoFileChunkingStrategyParam",
    "FileSearchVectorStoreChunkingStrategyStatic": "StaticFileChunkingStrategyObjectParam",
    "FileSearchVectorStoreChunkingStrategyStaticStatic": "StaticFileChunkingStrategyParam",
}
"""What `openai` names anew in each module that takes it, behind the name of the whole."""


def _below(name: str, parts: Mapping[str, str]) -> dict[str, str]:
    return {f"{name}{part}": own for part, own in parts.items()}


_OTHERWISE = {
    "beta.assistant_create_params": _below("ToolResources", _NEW_TOOL_RESOURCES),
    "beta.thread_create_params": {
        **_below("Message", _NEW_MESSAGE),
        **_below("ToolResources", _NEW_TOOL_RESOURCES),
    },
    "beta.thread_create_and_run_params": {
        "Thread": "NewThreadParam",
        **_below("ThreadMessage", _NEW_MESSAGE),
        **_below("ThreadToolResources", _NEW_TOOL_RESOURCES),
        "TruncationStrategy": "RunTruncationStrategyParam",
    },
    "beta.threads.message": {
        "AttachmentToolAssistantToolsFileSearchTypeOnly": "MessageAttachmentToolFileSearch",
    },
    "beta.threads.run_create_params": _below("AdditionalMessage", _NEW_MESSAGE),
    "beta.threads.runs.code_interpreter_tool_call": _below(
        "CodeInterpreterOutput",
        {part: f"CodeInterpreterToolCallOutput{part}" for part in ("", "Logs", "Image", "ImageImage")},
    ),
    "beta.threads.runs.code_interpreter_tool_call_delta": {
        "CodeInterpreterOutput": "CodeInterpreterToolCallDeltaOutput",
    },
    "beta.threads.runs.run_step": {
        "LastError": "RunLastError",
        "StepDetails": "RunStepDetails",
        "Usage": "RunUsage",
    },
    "beta.threads.runs.run_step_delta": {"StepDetails": "RunStepDeltaDetails"},
    "chat.chat_completion_assistant_message_param": {
        "ContentArrayOfContentPart": "ChatCompletionAssistantContentPartParam",
    },
    "chat.chat_completion_chunk": {"ChoiceLogprobs": "ChatCompletionChoiceLogprobs"},
    "chat.chat_completion_content_part_image_param": {"ImageURL": "ChatCompletionContentPartImageURLParam"},
    "chat.completion_create_params": {"Function": "ChatCompletionFunctionParam"},
    "fine_tuning.job_create_params": {
        "Hyperparameters": "FineTuningJobHyperparametersParam",
        "Integration": "FineTuningJobWandbIntegrationObjectParam",
        "IntegrationWandb": "FineTuningJobWandbIntegrationParam",
        "Method": "FineTuningJobMethodParam",
    },
    "shared.function_definition": {"FunctionDefinition": "FunctionToolFunction"},
    "shared.response_format_json_schema": {"JSONSchema": "ResponseFormatJSONSchemaDefinition"},
    "shared_params.response_format_json_schema": {"JSONSchema": "ResponseFormatJSONSchemaDefinitionParam"},
    "vector_stores.vector_store_file_batch": {"FileCounts": "VectorStoreFileCounts"},
}
"""By module: names that our types have otherwise than by rule."""

_IN_PLACE = {
    "audio.speech_create_params": {"Voice": "voice"},
    "chat.chat_completion_audio_param": {"Voice": "voice"},
    "chat.completion_create_params": {"FunctionCall": "function_call"},
}
"""By module: names for what our main type of the module writes out, and where: in the type of a field."""

_UNIONS = {
    "TranscriptionCreateResponse": ("Transcription", "TranscriptionVerbose"),
    "TranslationCreateResponse": ("Translation", "TranslationVerbose"),
}
"""Names for what a method gives, where ours writes out the types."""

_DEPLOYED = {
    "AudioModel": "audio.transcriptions.create",
    "ChatModel": "chat.completions.create",
    "EmbeddingModel": "embeddings.create",
    "ImageModel": "images.generate",
    "SpeechModel": "audio.speech.create",
}
"""Names for the names of models, and a method that takes one: on Azure, it is that of a deployment."""

_PLAIN = frozenset({"Literal", "bool", "dict", "float", "int", "list", "object", "str"})
"""What annotations name besides types of the package, where they can be written out in another module."""

_ROLE = "ChatCompletionRole"
_MESSAGE = "ChatCompletionMessageParam"


@cache
def openai_modules() -> Mapping[Module, tuple[str, ...]]:
    """The names in each module of types of `openai`, and those that each of its packages offers."""
    found: dict[Module, tuple[str, ...]] = {}
    for line in MODULES_FILE.read_text(encoding="utf-8").splitlines():
        path, _, names = line.partition(": ")
        parts = tuple(part for part in path.split(".") if part != _PACKAGE)
        found[*_TYPES, *parts] = tuple(names.split(", "))
    return found


@cache
def openai_packages() -> frozenset[Module]:
    """The packages among the modules."""
    return frozenset(module[:-1] for module in openai_modules() if len(module) > 1)


def defining(package: Module, name: str) -> Module | None:
    """The module that has what a package of `openai` offers: one in it or in `shared`, best the one named after it."""
    found = [
        module
        for module, names in openai_modules().items()
        if module not in openai_packages() and module[:-1] in (package, (*package, "shared")) and name in names
    ]
    return min(found, key=lambda module: name != _main(module), default=None)


@dataclass(frozen=True, slots=True)
class Alias:
    """A name for a type that is written out."""

    name: str
    annotation: str
    doc: str


class Types:
    """The types of a package, by what `openai` calls them."""

    def __init__(self, manifest: Manifest) -> None:
        self._methods = frozenset(method.name for method in manifest.methods)
        self._classes: dict[str, list[Class]] = {}
        for found in manifest.classes:
            self._classes.setdefault(found.name, []).append(found)

    def find(self, module: Module, name: str) -> Class | None:
        """What a module of `openai`, which is none of its packages, calls so; None if this package has it not.

        That may be a type of that name, one with the name of the module's main type before it (`Choice` of
        `chat_completion` is our ChatCompletionChoice), and, in what requests take, one with `Param` behind it.
        """
        takes = module[-1].endswith(_TAKEN) or module[1] == "shared_params"
        main, namespaces = _main(module), frozenset(_namespaces(module))
        for candidate in _candidates(module, name, main):
            for own in (f"{candidate}Param", candidate) if takes else (candidate,):
                for found in self._classes.get(own, ()):
                    is_here = module[1] in _SHARED or not namespaces.isdisjoint(found.namespaces)
                    if is_here and found.kind is not (ClassKind.MODEL if takes else ClassKind.CALL):
                        return found
        # Where no stream can be asked for, all calls are those that do not.
        whole = name.removesuffix(BASE).removesuffix(NON_STREAMING)
        return self.find(module, main) if name != main == whole else None

    def imported(self, module: Module, name: str) -> Class | None:
        """What any module of `openai` calls so; None if this package has it not, or `openai` has no such module."""
        holder = defining(module, name) if module in openai_packages() else module
        return self.find(holder, name) if holder is not None and holder in openai_modules() else None

    def written_out(self, module: Module, name: str) -> Alias | None:
        """What a module of `openai` calls so and this package has no name for; None if it has it not at all."""
        if _DEPLOYED.get(name) in self._methods:
            return Alias(name, "str", "The name of a deployment.")
        if name in _UNIONS and all(part in self._classes for part in _UNIONS[name]):
            return Alias(name, " | ".join(_UNIONS[name]), "An answer, in the format that was asked for.")
        if name == _ROLE and (roles := ", ".join(dict.fromkeys(self._roles()))):
            return Alias(name, f"Literal[{roles}]", "Who speaks in a message.")
        key = _IN_PLACE.get(".".join(module[1:]), {}).get(name)
        main = self.find(module, _main(module)) if key is not None else None
        for field in self._fields(main) if main is not None else ():
            if field.name == key and all(known in self._classes or known in _PLAIN for known in _names(field.type)):
                return Alias(name, field.type, f"What `{key}` takes.")
        return None

    def named_in(self, annotation: str) -> Iterator[Class]:
        """The types that an annotation names."""
        for name in dict.fromkeys(_names(annotation)):
            yield from self._classes.get(name, ())

    def _fields(self, found: Class) -> Iterator[Member]:
        """The fields of a type, those of its base included."""
        yield from found.fields
        for base in self._classes.get(found.base, ()):
            if base.namespaces == found.namespaces:
                yield from self._fields(base)

    def _roles(self) -> Iterator[str]:
        """The roles of all messages, as Python literals."""
        for union in self._classes.get(_MESSAGE, ()):
            for field in (field for message in self.named_in(union.type) for field in message.fields):
                match ast.parse(field.type, mode="eval").body:
                    case ast.Subscript(value=ast.Name("Literal"), slice=ast.Constant(str(role))) if (
                        field.name == "role"
                    ):
                        yield repr(role)
                    case _:
                        pass


def _names(annotation: str) -> Iterator[str]:
    """The names in an annotation, in their order; dotted ones by their parts."""
    expressions = (node for node in ast.walk(ast.parse(annotation, mode="eval")) if isinstance(node, ast.expr))
    for node in sorted(expressions, key=lambda node: node.col_offset):
        match node:
            case ast.Name(name) | ast.Attribute(attr=name):
                yield name
            case _:
                pass


def _candidates(module: Module, name: str, main: str) -> Iterator[str]:
    """What a name may be among our types, the likeliest first, without the `Param` behind it."""
    stated = _OTHERWISE.get(".".join(module[1:]), {}).get(name) or _RENAMED.get(name)
    if stated is not None:
        yield stated
        return
    if name != main:
        whole = _RENAMED.get(main, main).removesuffix("Params").removesuffix("Param")
        yield f"{whole}{name}"
        yield f"{whole.removesuffix('Create').removesuffix('Update')}{name}"
    if name == main or module[1] not in _SHARED:
        yield name


def _namespaces(module: Module) -> Iterator[str]:
    """Where ours may offer what a module of `openai` does: in its package, or in one above it of the same resources."""
    for depth in range(min(len(module) - 1, 2), len(module)):
        yield ".".join(module[:depth])


def _main(module: Module) -> str:
    """The type that a module is named after."""
    flat = module[-1].replace("_", "")
    return next((name for name in openai_modules()[module] if name.lower() == flat), pascal_case(module[-1]))
