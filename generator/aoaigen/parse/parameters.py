"""Parameter Objects to contract parameters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from aoaigen.contract import Location, Parameter, Primitive, PrimitiveType, Style
from aoaigen.diagnostics import Severity
from aoaigen.document.references import resolve
from aoaigen.media import MediaKind, kind_of
from aoaigen.naming import pascal_case

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aoaigen.document import Node

    from .schemas import SchemaParser

IN_TEMPLATE = re.compile(r"\{([^}]*)\}")
"""A parameter in a path."""

_STYLES = {
    Location.PATH: (Style.SIMPLE, Style.LABEL, Style.MATRIX),
    Location.QUERY: (Style.FORM, Style.SPACE_DELIMITED, Style.PIPE_DELIMITED, Style.DEEP_OBJECT),
    Location.HEADER: (Style.SIMPLE,),
    Location.COOKIE: (Style.FORM,),
}
"""What a parameter may have, its default first."""

_NOT_PARAMETERS = frozenset({"accept", "authorization", "content-type"})
"""Headers that OpenAPI describes elsewhere: what a parameter says of one is to be ignored."""


class ParameterParser:
    """Reads parameters. What is odd or left out goes to the problems of `schemas`."""

    def __init__(self, root: Node, schemas: SchemaParser) -> None:
        self._root = root
        self._schemas = schemas

    def parse(self, path: str, item: Node, operation: Node, name: str) -> tuple[Parameter, ...]:
        """The parameters of the path item, overridden and followed by those of the operation.

        Anonymous objects in their schemas are named after `name`, the operation.
        """
        in_template = dict.fromkeys(IN_TEMPLATE.findall(path))
        found: dict[tuple[str, str], Parameter] = {}
        for owner in (item, operation):
            seen: set[tuple[str, str]] = set()
            for use, parameter in self._of_owner(owner, name):
                key = parameter.name, parameter.location.value
                if key in seen:
                    message = f"the {key[1]} parameter {key[0]!r} is declared twice; the last one counts"
                    self._say(use, message, Severity.WARNING)
                seen.add(key)
                if parameter.location is Location.PATH and parameter.name not in in_template:
                    message = f"the path parameter {parameter.name!r} does not stand in {path}; it is passed over"
                    self._say(use, message, Severity.WARNING)
                    continue
                found[key] = parameter
        for missing in in_template:
            if (missing, "path") not in found:
                message = f"{{{missing}}} in {path} has no path parameter that declares it; it is read as a string"
                self._say(operation, message, Severity.WARNING)
                found[missing, "path"] = Parameter(
                    name=missing,
                    location=Location.PATH,
                    schema=Primitive(type=PrimitiveType.STRING, origin=operation.origin),
                    required=True,
                    style=Style.SIMPLE,
                    explode=False,
                    origin=operation.origin,
                )
        return tuple(found.values())

    def _say(self, node: Node, message: str, severity: Severity) -> None:
        self._schemas.problems.append(node.problem(message, severity))

    def _of_owner(self, owner: Node, name: str) -> Iterator[tuple[Node, Parameter]]:
        """Where each parameter of a path item or an operation is used, and what it is."""
        listed = owner.get("parameters")
        for use in listed.items() if listed else ():
            node = resolve(self._root, use)
            wire_name, location = node.text("name"), node.text("in")
            if location not in set(Location):
                self._say(use, f"{use.text('$ref') or wire_name!r} is no parameter", Severity.ERROR)
            elif location == Location.HEADER and wire_name.lower() in _NOT_PARAMETERS:
                message = f"the header {wire_name} is the client's to send; for another one, pass `extra_headers`"
                self._say(use, message, Severity.NOTE)
            else:
                yield use, self._parameter(node, wire_name, Location(location), name)

    def _parameter(self, node: Node, wire_name: str, location: Location, name: str) -> Parameter:
        content = node.get("content")
        media_type, media = next(content.members(), ("", None)) if content else ("", None)
        media_type = media_type.partition(";")[0].strip().lower()
        schema = (resolve(self._root, media) if media else node).get("schema")
        if media is not None and kind_of(media_type) is not MediaKind.JSON:
            if kind_of(media_type) is not MediaKind.TEXT:
                message = f"the parameter {wire_name!r} travels as {media_type}; pass it written so, as a string"
                self._say(node, message, Severity.WARNING)
            schema, media_type = None, ""
        text = Primitive(type=PrimitiveType.STRING, origin=node.origin)
        style = self._style(node, location)
        explode = node.get("explode")
        return Parameter(
            name=wire_name,
            location=location,
            schema=self._schemas.parse(schema, name + pascal_case(wire_name)) if schema else text,
            required=node.flag("required"),
            style=style,
            explode=style is Style.FORM if explode is None else explode.value is True,
            media_type=media_type,
            description=node.text("description"),
            deprecated=node.flag("deprecated"),
            origin=node.origin,
        )

    def _style(self, node: Node, location: Location) -> Style:
        default, *others = _STYLES[location]
        stated = node.text("style")
        if stated in others:
            return Style(stated)
        if stated not in ("", default, "cookie"):
            message = f"a {location} parameter cannot have the style {stated!r}; it is sent as {default}"
            self._say(node, message, Severity.WARNING)
        return default
