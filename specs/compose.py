"""Compose the document of each API version from the fragments in specs/sources, which specs/README.md explains.

    python specs/compose.py            write specs/<version>/openapi.yaml and corrections.txt
    python specs/compose.py --check    write nothing; exit 1 and name the files that are not current

Where the sources are wrong, every problem is listed with its place, nothing is written, and the exit code is 2.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import yaml

SPECS = Path(__file__).parent
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
WIDTH = 119  # of a line
MARKERS = ("x-in", "x-for", "x-enum-in", "x-required-in")
EXTENSIONS = ("x-aoaigen-", "x-ms-")
PREFIX = "#/components/"
HEADER = "# Composed from specs/sources by specs/compose.py: edit there.\n"

Node = dict[str, Any]


class SourceError(Exception):
    """What is wrong with the sources, a line for each problem."""


@dataclass
class Versions:
    """The API versions in order, each with its `info`, and the named sets of them."""

    info: dict[str, Node]
    sets: dict[str, frozenset[str]]
    problems: dict[str, None] = field(default_factory=dict)  # in the order found, each once
    used: set[str] = field(default_factory=set)

    def problem(self, place: str, message: str) -> None:
        self.problems.setdefault(f"{place}: {message}")

    def named(self, names: Any, place: str) -> frozenset[str]:
        """The versions that a marker means, which is the name of a set or a list of sets and versions."""
        found: set[str] = set()
        for name in names if isinstance(names, list) else [names]:
            if name in self.sets:
                self.used.add(name)
                found |= self.sets[name]
            elif name in self.info:
                found.add(name)
            else:
                self.problem(place, f"there is no version or set {name!r}")
        return frozenset(found)


@dataclass
class Sources:
    """All that stands in specs/sources."""

    versions: Versions
    frame: Node
    fragments: dict[str, Node]  # by file name, in the order in which a document has them
    corrections: list[str]
    reached: set[str] = field(default_factory=set)  # components that some version has
    known: set[str] = field(default_factory=set)  # components that any fragment has
    applied: dict[str, set[bool]] = field(default_factory=dict)  # by marker's place, whether it applied, in any version

    @classmethod
    def read(cls, folder: Path) -> Sources:
        """Reads the folder; SourceError where a file is no YAML or is not listed."""
        listing = load(folder / "versions.yaml")
        versions = Versions({entry["version"]: entry for entry in listing["versions"]}, {})
        for name, members in listing["sets"].items():
            versions.sets[name] = versions.named(members, f"versions.yaml#/sets/{name}")
        frame = load(folder / "document.yaml")
        names = [f"{area}.yaml" for area in frame.pop("areas")]
        strays = {path.name for path in folder.glob("*.yaml")} - {*names, "versions.yaml", "document.yaml"}
        for stray in sorted(strays):
            versions.problem(stray, "is not among the `areas` of document.yaml")
        fragments = {name: load(folder / name) for name in names}
        corrections = (folder / "corrections.txt").read_text(encoding="utf-8").splitlines()
        sources = cls(versions, frame, fragments, corrections)
        sources.known.update(reference for reference, _ in sources.components())
        return sources

    def components(self) -> Iterator[tuple[str, str]]:
        """Every component of the sources: how it is referred to, and where it stands."""
        for file, fragment in {"document.yaml": self.frame, **self.fragments}.items():
            for kind, found in fragment.get("components", {}).items():
                yield from ((f"{PREFIX}{kind}/{name}", f"{file}#/components/{kind}/{name}") for name in found)

    def compose(self) -> dict[str, str]:
        """The text of each file to write, by its path below specs; SourceError where the sources are wrong."""
        files: dict[str, str] = {}
        for version in self.versions.info:
            document = self.document(version)
            files[f"{version}/openapi.yaml"] = HEADER + "\n".join(document_lines(document)) + "\n"
            files[f"{version}/corrections.txt"] = self.corrections_of(version)
        self.check_all_used()
        if self.versions.problems:
            raise SourceError("\n".join(self.versions.problems))
        return files

    def document(self, version: str) -> Node:
        """The document of one version, with nothing in it that its paths do not lead to."""
        selection = Selection(self, version)
        info = {key: self.versions.info[version][key] for key in ("version", "summary", "description")}
        frame = selection.mapping(self.frame, "document.yaml#")
        tags: list[Node] = []
        paths: Node = {}
        components: dict[str, Node] = {kind: dict(found) for kind, found in frame.pop("components").items()}
        for name, fragment in self.fragments.items():
            chosen = selection.mapping(fragment, f"{name}#")
            own_paths = {path: item for path, item in chosen.get("paths", {}).items() if item}
            self.join(paths, own_paths, name)
            if own_paths:
                tags += chosen.get("tags", [])
            for kind, found in chosen.get("components", {}).items():
                self.join(components.setdefault(kind, {}), found, name)
        drop_absent_members([paths, components], components)
        reached = self.reach(paths, components, version)
        self.reached |= reached
        for kind, found in components.items():
            if kind != "securitySchemes":
                components[kind] = {name: node for name, node in found.items() if f"{PREFIX}{kind}/{name}" in reached}
        drop_absent_acceptances(components.get("schemas", {}))
        return {
            "openapi": frame.pop("openapi"),
            "info": {**frame.pop("info"), **info},
            **frame,
            "tags": tags,
            "paths": paths,
            "components": {kind: found for kind, found in components.items() if found},
        }

    def join(self, whole: Node, part: Node, name: str) -> None:
        for key in whole.keys() & part.keys():
            self.versions.problem(name, f"{key} stands in another fragment too")
        whole.update(part)

    def reach(self, paths: Node, components: dict[str, Node], version: str) -> set[str]:
        """The references of all components that the paths lead to."""
        reached: set[str] = set()
        todo = [("paths", reference) for reference in references(paths)]
        while todo:
            origin, reference = todo.pop()
            if reference in reached:
                continue
            kind, _, name = reference.removeprefix(PREFIX).partition("/")
            if name not in components.get(kind, {}):
                self.versions.problem(origin, f"refers to {reference}, which {version} does not have")
                continue
            reached.add(reference)
            todo += ((reference, inner) for inner in references(components[kind][name]))
        return reached

    def corrections_of(self, version: str) -> str:
        """The corrections of one version: its lines, below the headings that still have any."""
        text = f"{HEADER}# Where openapi.yaml follows the wire instead of the published contract of {version}.\n"
        text += "# One place a line, `*` stands for anything; after ` # ` the reason.\n"
        heading = ""
        for number, line in enumerate(self.corrections, 1):
            place = f"corrections.txt:{number}"
            if not line.strip() or line.startswith("#"):
                heading = f"\n{line}\n" if line.strip() else heading
            elif match := re.fullmatch(r"\[([^]]+)\] (\S.*? # \S.*)", line):
                wanted = [name.strip() for name in match[1].split(",")]
                if wanted == ["*"] or version in self.versions.named(wanted, place):
                    text += f"{heading}{match[2]}\n"
                    heading = ""
            else:
                self.versions.problem(place, "a correction reads `[versions] place # reason`")
        return text

    def check_all_used(self) -> None:
        """Nothing in the sources is without effect in every version."""
        for name in self.versions.sets.keys() - self.versions.used:
            self.versions.problem(f"versions.yaml#/sets/{name}", "is not used")
        for place, outcomes in self.applied.items():
            if len(outcomes) == 1:
                self.versions.problem(
                    place, f"applies in {'every' if True in outcomes else 'no'} version that it could"
                )
        for reference, place in self.components():
            if reference not in self.reached and not reference.startswith(f"{PREFIX}securitySchemes/"):
                self.versions.problem(place, "nothing leads to it")


@dataclass
class Selection:
    """Takes from the sources what one version has, without the markers."""

    sources: Sources
    version: str

    def applies(self, names: object, place: str) -> bool:
        """Whether a marker at this place names the version."""
        found = self.version in self.sources.versions.named(names, place)
        self.sources.applied.setdefault(place, set()).add(found)
        return found

    def present(self, value: object, place: str) -> bool:
        return not (isinstance(value, dict) and "x-in" in value) or self.applies(value["x-in"], f"{place}/x-in")

    def value(self, value: Any, place: str) -> Any:
        if isinstance(value, dict):
            return self.mapping(value, place)
        if isinstance(value, list):
            items = ((item, f"{place}/{index}") for index, item in enumerate(value))
            return [self.value(item, at) for item, at in items if self.present(item, at)]
        return value

    def mapping(self, node: Node, place: str) -> Node:
        members = self.replaced(node, place)
        self.check(members, place)
        self.take_listed(members, "enum", "x-enum-in", place)
        self.take_listed(members, "required", "x-required-in", place)
        result: Node = {}
        for key, value in members.items():
            if key not in MARKERS and self.present(value, at := f"{place}/{key}"):
                result[key] = self.value(value, at)
        if isinstance(result.get("required"), list):
            result["required"] = [name for name in result["required"] if name in result.get("properties", {})]
            if not result["required"]:
                del result["required"]
        return result

    def replaced(self, node: Node, place: str) -> Node:
        """The members of a mapping, with those that its `x-for` gives the version."""
        members = dict(node)
        for index, entry in enumerate(node.get("x-for", ())):
            at = f"{place}/x-for/{index}"
            applies = self.applies(entry.get("in"), at)
            for key in entry.keys() - {"in"}:
                if node.get(key) == entry[key]:
                    self.sources.versions.problem(at, f"does not change `{key}`")
                if applies and entry[key] is None:
                    members.pop(key, None)
                elif applies:
                    members[key] = entry[key]
        return members

    def take_listed(self, members: Node, key: str, marker: str, place: str) -> None:
        """Leaves out of a list the values that the marker beside it keeps to other versions."""
        listed = members[key] if isinstance(members.get(key), list) else []
        for name, names in members.get(marker, {}).items():
            if name not in listed:
                self.sources.versions.problem(f"{place}/{marker}", f"{name!r} is not in `{key}`")
            elif not self.applies(names, f"{place}/{marker}/{name}"):
                members[key] = [value for value in members[key] if value != name]

    def check(self, members: Node, place: str) -> None:
        """Reports what a mapping of the sources has that cannot be meant."""
        problem = self.sources.versions.problem
        for key in members:
            if str(key).startswith("x-") and key not in MARKERS and not key.startswith(EXTENSIONS):
                problem(place, f"{key} is no marker and no extension")
        accepted = [f"{PREFIX}schemas/{name}" for name in members.get("x-aoaigen-accepts", ())]
        for reference in [*accepted, *([members["$ref"]] if "$ref" in members else [])]:
            if reference not in self.sources.known:
                problem(place, f"refers to {reference}, which no fragment has")
        if isinstance(members.get("required"), list):
            for name in members["required"]:
                if name not in members.get("properties", {}):
                    problem(place, f"requires {name!r}, which is not among the properties")
        if isinstance(members.get("discriminator"), dict):
            targets = {member.get("$ref") for member in members.get("oneOf", ())}
            for target in members["discriminator"].get("mapping", {}).values():
                if target not in targets:
                    problem(place, f"maps to {target}, which is no member of the union")


def load(path: Path) -> Node:
    """A file's content; SourceError where it is no YAML, no mapping, or has a key twice."""
    try:
        loader = LOADER(path.read_text(encoding="utf-8"))
        root = loader.get_single_node()
        if not isinstance(root, yaml.MappingNode):
            raise SourceError(f"{path.name}: is no mapping")
        todo: list[yaml.Node] = [root]
        while todo:
            node = todo.pop()
            if isinstance(node, yaml.MappingNode):
                keys: set[str] = set()
                for key, value in node.value:
                    if key.value in keys:
                        raise SourceError(f"{path.name}:{key.start_mark.line + 1}: {key.value} stands here twice")
                    keys.add(key.value)
                    todo.append(value)
            elif isinstance(node, yaml.SequenceNode):
                todo += node.value
            elif node.tag == "tag:yaml.org,2002:timestamp":  # a version is text, even where it looks like a date
                node.tag = "tag:yaml.org,2002:str"
        content: Node = loader.construct_document(root)
    except (OSError, yaml.YAMLError) as error:
        raise SourceError(f"{path.name}: {error}") from error
    return content


def mappings(value: object) -> Iterator[Node]:
    """Every mapping in a tree, outermost first."""
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from mappings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from mappings(inner)


def references(value: object) -> Iterator[str]:
    for node in mappings(value):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"]


def drop_absent_members(tree: object, components: dict[str, Node]) -> None:
    """Leaves out of unions the members that the version lacks, and of discriminators the values without a member."""
    for node in mappings(tree):
        for key in ("oneOf", "anyOf"):
            if isinstance(node.get(key), list):
                node[key] = [member for member in node[key] if "$ref" not in member or resolves(member, components)]
        discriminator = node.get("discriminator")
        if isinstance(discriminator, dict) and "mapping" in discriminator:
            targets = {member.get("$ref") for member in node.get("oneOf", ())}
            mapping = discriminator["mapping"]
            discriminator["mapping"] = {value: target for value, target in mapping.items() if target in targets}


def resolves(member: Node, components: dict[str, Node]) -> bool:
    kind, _, name = member["$ref"].removeprefix(PREFIX).partition("/")
    return name in components.get(kind, {})


def drop_absent_acceptances(schemas: Node) -> None:
    for schema in schemas.values():
        if "x-aoaigen-accepts" in schema:
            schema["x-aoaigen-accepts"] = [name for name in schema["x-aoaigen-accepts"] if name in schemas]


# How a document is written


def document_lines(document: Node) -> Iterator[str]:
    """The lines of a document, with a blank one between its parts, paths and components."""
    for key, value in document.items():
        if key == "paths" and value:
            yield from ("", f"{key}:", *spaced(value, 2))
        elif key == "components":
            yield from ("", f"{key}:")
            for kind, found in value.items():
                yield from ("", f"  {kind}:", *spaced(found, 4))
        else:
            yield from (*([""] if key == "tags" else []), *member_lines(key, value, 0))


def spaced(members: Node, indent: int) -> Iterator[str]:
    for key, value in members.items():
        yield from ("", *member_lines(key, value, indent))


def member_lines(key: object, value: Any, indent: int) -> Iterator[str]:
    """A member of a mapping: on one line where it is a scalar or a list of scalars that fits, else in block style."""
    head = f"{' ' * indent}{inline(key)}:"
    line = f"{head} {inline(value)}"
    if not is_nested(value) and len(line) <= WIDTH:
        yield line
    elif isinstance(value, str):
        folded = textwrap.wrap(value, WIDTH - indent - 2, break_long_words=False, break_on_hyphens=False)
        if " ".join(folded) == value:
            yield from (f"{head} >-", *(f"{' ' * (indent + 2)}{part}" for part in folded))
        else:
            yield line
    elif isinstance(value, dict):
        yield head
        for inner, below in value.items():
            yield from member_lines(inner, below, indent + 2)
    else:
        yield head
        for item in value:
            if isinstance(item, dict) and item:
                first, *rest = (
                    line for inner, below in item.items() for line in member_lines(inner, below, indent + 4)
                )
                yield from (f"{first[: indent + 2]}- {first[indent + 4 :]}", *rest)
            else:
                yield f"{' ' * (indent + 2)}- {inline(item)}"


def is_nested(value: object) -> bool:
    """Whether a value is shown over several lines however short it is."""
    if isinstance(value, dict):
        return bool(value)
    return isinstance(value, list) and any(isinstance(item, dict | list) and item for item in value)


def inline(value: object, *, flow: bool = False) -> str:
    """A value on one line: plain where YAML reads the text as itself, else as JSON, which is YAML too."""
    if isinstance(value, list):
        return f"[{', '.join(inline(item, flow=True) for item in value)}]"
    if isinstance(value, str) and is_plain(value, flow=flow):
        return value
    return json.dumps(value, ensure_ascii=False)


@cache
def is_plain(text: str, *, flow: bool) -> bool:
    if "\n" in text or (flow and re.search(r"[][{},]", text)):
        return False
    try:
        return bool(yaml.load(text, LOADER) == text)  # noqa: S506 - the safe loader, in C where there is one
    except yaml.YAMLError:
        return False


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Compose the document of each API version from specs/sources.")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 where a file is not current")
    check = parser.parse_args(arguments).check
    try:
        files = Sources.read(SPECS / "sources").compose()
    except SourceError as error:
        print(error, file=sys.stderr)
        return 2
    stale = []
    for name, text in files.items():
        path = SPECS / name
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            stale.append(path)
            if not check:
                path.parent.mkdir(exist_ok=True)
                path.write_text(text, encoding="utf-8")
    for path in stale:
        print(f"{'not current' if check else 'written'}: specs/{path.relative_to(SPECS)}")
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
