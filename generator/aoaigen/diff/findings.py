"""What the comparison of one pair finds, before it is told where the pair is met."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from aoaigen.contract import JSON, Parameter, Schema
from aoaigen.diagnostics import Origin

from .wire import Member


class Into(Enum):
    """How a step goes further in."""

    MEMBER = auto()
    PROPERTY = auto()
    ITEMS = auto()
    FURTHER = auto()


@dataclass(frozen=True, slots=True)
class Step:
    """One step into a value."""

    into: Into
    name: str
    """Of a property, or what a member of a union is called."""
    old: Member | None
    """The alternative that is stepped into (MEMBER), or out of."""
    new: Member | None

    def __str__(self) -> str:
        match self.into:
            case Into.MEMBER:
                return f"[{self.name}]"
            case Into.ITEMS:
                return "[]"
            case Into.FURTHER:
                return ".*"
            case Into.PROPERTY:
                return f".{self.name}"


Steps = tuple[Step, ...]


def location(root: str, steps: Steps) -> str:
    """Where steps lead. The brackets of a list and of the kind of its items are one: `messages[role=user]`."""
    said = [root]
    before: Step | None = None
    for step in steps:
        if step.into is Into.MEMBER and before is not None and before.into is Into.ITEMS:
            said.pop()
        said.append(str(step))
        before = step
    return "".join(said)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One difference, at the end of some steps from where the pair stands."""

    code: str
    steps: Steps = ()
    before: JSON = None
    after: JSON = None
    old: Origin | None = None
    """What it is in the old document; None where it is not."""
    new: Origin | None = None
    grave: bool = False
    """Whether it is of the graver of two kinds that a code has; `codes.py` says which those are."""
    inside: tuple[str, ...] = ()
    at: Steps = ()
    """The steps to the value that shows the difference: of a property that is there or not, its object."""
    old_member: Member | None = None
    new_member: Member | None = None
    name: str = ""
    """The property, or the bound, that it is about."""


@dataclass(frozen=True, slots=True)
class Edge:
    """The way to a pair inside this one."""

    steps: Steps
    old: Schema
    new: Schema


@dataclass(frozen=True, slots=True)
class Differences:
    own: tuple[Finding, ...]
    """Of this use of a schema: null, the default, the words."""
    findings: tuple[Finding, ...]
    """Of what may stand there."""
    edges: tuple[Edge, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """The part of an exchange that a schema is of: a parameter, a body, or a header of a response."""

    parameter: tuple[Parameter, Parameter] | None = None
    """As each side has it."""
    media_type: str = ""
    """Of a body."""
    status: str | None = None
    """Of a response."""
    header: str = ""
    examples: tuple[JSON, ...] = ()
    """The old document's examples of the body."""
