"""The public names of a package as data: what an importer can reach, and where the document speaks of it.

What all packages have alike, clients and exceptions among it, is their runtime's and not told here. Nor are the further
names and paths that `openai` has for what is told: they follow from it.

Every package carries its own, as JSON to compare packages by, and as Markdown in which a change shows in review.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any


class ClassKind(StrEnum):
    MODEL = "model"
    """What responses are read into."""
    ARGUMENTS = "arguments"
    """A TypedDict: what requests take."""
    CALL = "call"
    """The arguments of a method, as a TypedDict."""
    ALIAS = "alias"


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A field of a class, or a parameter of a method."""

    name: str
    type: str
    """As the package annotates it, without what only says that it may be left out."""
    required: bool
    positional: bool = False
    """Whether it may be passed without its name."""
    wire: str
    """A property's name; for a parameter its place: `path thread_id`, `query limit`, `header x`, `cookie y`,
    `body.messages`, or `body` for the whole of it."""
    pointer: str
    """The JSON pointer of its place in the document; empty for what no document speaks of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Class:
    name: str
    kind: ClassKind
    namespaces: tuple[str, ...]
    """The public modules that offer it, below the package: `types.chat`."""
    base: str
    """Empty for an alias."""
    type: str
    """What an alias stands for; empty for others."""
    fields: tuple[Member, ...]
    pointer: str

    @property
    def path(self) -> str:
        """Where it is imported from: `types.chat.ChatCompletion`."""
        return f"{self.namespaces[0]}.{self.name}" if self.namespaces else self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Method:
    name: str
    """As it is written behind `client.`: `chat.completions.create`."""
    request: str
    """`POST /chat/completions`, the path as the document writes it; empty for a helper, which is made of others."""
    returns: str
    parameters: tuple[Member, ...]
    pointer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    api_version: str
    resources: tuple[str, ...]
    methods: tuple[Method, ...]
    classes: tuple[Class, ...]


def manifest_json(manifest: Manifest) -> str:
    """A line for each member, so that a change of one is a change of one line."""
    whole = asdict(manifest)
    head = {key: whole[key] for key in ("api_version", "resources")}
    text = json.dumps(head, indent=1).removesuffix("\n}")
    return f"{text},\n" + ",\n".join((_section("methods", whole), _section("classes", whole))) + "\n}\n"


def read_manifest(text: str) -> Manifest:
    """The manifest that `manifest_json` wrote. Raises `ValueError`, `LookupError` or `TypeError` on anything else."""
    whole = json.loads(text)
    return Manifest(
        api_version=whole["api_version"],
        resources=tuple(whole["resources"]),
        methods=tuple(Method(**(one | {"parameters": _members(one["parameters"])})) for one in whole["methods"]),
        classes=tuple(
            Class(
                **(
                    one
                    | {
                        "kind": ClassKind(one["kind"]),
                        "namespaces": tuple(one["namespaces"]),
                        "fields": _members(one["fields"]),
                    }
                )
            )
            for one in whole["classes"]
        ),
    )


def manifest_markdown(manifest: Manifest) -> str:
    """The manifest as a person reads it."""
    return "\n".join(_markdown(manifest)) + "\n"


def _members(members: Iterable[Mapping[str, Any]]) -> tuple[Member, ...]:
    return tuple(Member(**member) for member in members)


def _section(name: str, whole: Mapping[str, Any]) -> str:
    return f' "{name}": [\n' + ",\n".join(map(_entry, whole[name])) + "\n ]"


def _entry(entry: Mapping[str, Any]) -> str:
    """A method or class: a line for what it is, and one for each of its members."""
    (key,) = {"parameters", "fields"} & entry.keys()
    head = json.dumps({name: value for name, value in entry.items() if name != key}).removesuffix("}")
    lines = ",\n".join(f"   {json.dumps(member)}" for member in entry[key])
    return f'  {head}, "{key}": [' + (f"\n{lines}\n  ]}}" if lines else "]}")


def _markdown(manifest: Manifest) -> Iterator[str]:
    yield f"# The public names of the package of API version {manifest.api_version}"
    yield ""
    yield "Asynchronous clients have the same methods, to be awaited."
    yield from ("", "## Methods", "", *_code(line for method in manifest.methods for line in _signature_lines(method)))
    namespaces = dict.fromkeys(namespace for found in manifest.classes for namespace in found.namespaces)
    for namespace in sorted(namespaces):
        yield from ("", f"## `{namespace}`", "")
        offered = [found for found in manifest.classes if namespace in found.namespaces]
        own = [found for found in offered if found.namespaces[0] == namespace]
        yield from _code(line for found in own for line in _class_lines(found))
        further = [f"`{found.name}`" for found in offered if found.namespaces[0] != namespace]
        if further:
            yield from ("", f"Also here: {', '.join(further)}.")


def _code(lines: Iterable[str]) -> Iterator[str]:
    yield "```python"
    yield from lines
    yield "```"


def _signature_lines(method: Method) -> Iterator[str]:
    keywords = [member for member in method.parameters if not member.positional]
    parts = [_parameter(member) for member in method.parameters if member.positional]
    parts += ["*"] if keywords else []
    parts += [_parameter(member) for member in keywords]
    if not parts:
        yield f"{method.name}() -> {method.returns}"
        return
    yield f"{method.name}("
    yield from (f"    {part}," for part in parts)
    yield f") -> {method.returns}"


def _parameter(member: Member) -> str:
    return f"{member.name}: {member.type}" + ("" if member.required else " = ...")


def _class_lines(found: Class) -> Iterator[str]:
    if found.kind is ClassKind.ALIAS:
        yield f"{found.name} = {found.type}"
        return
    yield f"class {found.name}({found.base}):"
    for member in found.fields:
        yield f"    {_parameter(member)}"
    if not found.fields:
        yield "    ..."
