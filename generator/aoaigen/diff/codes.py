"""Every code that a change may have: what it means, how bad it is in each direction, what oasdiff calls it."""

from __future__ import annotations

from dataclasses import dataclass

from .changes import Direction, Level

_BREAKING, _RISKY, _SAFE, _DOC = Level.BREAKING, Level.RISKY, Level.SAFE, Level.DOC


@dataclass(frozen=True, slots=True)
class Levels:
    """How bad a change is in one direction."""

    usual: Level
    grave: Level | None = None
    """In the graver case, where there is one."""
    when: str = ""
    """What that case is."""

    def of(self, *, grave: bool) -> Level:
        return self.grave if grave and self.grave is not None else self.usual


@dataclass(frozen=True, slots=True)
class Code:
    name: str
    meaning: str
    request: Levels | None
    """None where it says nothing of requests."""
    response: Levels | None
    opposite: str
    """The code of the same difference with the sides swapped."""
    oasdiff: tuple[str, ...] = ()
    """The ids of oasdiff's checks that tell of the same; `*` stands for any part of an id."""

    def levels(self, direction: Direction) -> Levels:
        """Raises `ValueError` if the code says nothing of a direction."""
        levels = self.request if direction is Direction.REQUEST else self.response
        if levels is None:
            raise ValueError(f"{self.name} says nothing of a {direction}")
        return levels


def _pair(
    names: tuple[str, str],
    meanings: tuple[str, str],
    request: tuple[Levels, Levels] | None,
    response: tuple[Levels, Levels] | None,
    oasdiff: tuple[tuple[str, ...], tuple[str, ...]],
) -> tuple[Code, Code]:
    """Two codes, each of which is the other with the sides swapped."""
    first, second = names
    return (
        Code(first, meanings[0], request and request[0], response and response[0], second, oasdiff[0]),
        Code(second, meanings[1], request and request[1], response and response[1], first, oasdiff[1]),
    )


def _alone(name: str, meaning: str, request: Level | None, response: Level | None, *oasdiff: str) -> Code:
    """A code that stays what it is when the sides are swapped."""
    return Code(
        name, meaning, Levels(request) if request else None, Levels(response) if response else None, name, oasdiff
    )


_ALL: tuple[Code, ...] = (
    *_pair(
        ("operation-added", "operation-removed"),
        ("the operation is new", "the operation is gone"),
        (Levels(_SAFE), Levels(_BREAKING)),
        None,
        (("endpoint-added",), ("api-removed-without-deprecation", "api-path-removed-without-deprecation")),
    ),
    _alone("operation-moved", "the operation has another method or path", _BREAKING, None),
    *_pair(
        ("operation-deprecated", "operation-undeprecated"),
        ("the operation is marked as deprecated", "the operation is no longer marked as deprecated"),
        (Levels(_SAFE), Levels(_SAFE)),
        None,
        (("endpoint-deprecated",), ("endpoint-reactivated",)),
    ),
    _alone(
        "security-scheme-changed",
        "the key or token travels otherwise, or asks for other scopes",
        _RISKY,
        None,
        "api-security-*",
        "api-global-security-*",
    ),
    *_pair(
        ("parameter-added", "parameter-removed"),
        ("the parameter is new", "the parameter is gone"),
        (Levels(_SAFE, _BREAKING, "it is required"), Levels(_RISKY)),
        None,
        (("new-required-request-parameter", "new-optional-request-parameter"), ("request-parameter-removed",)),
    ),
    _alone("parameter-moved", "the parameter stands elsewhere, such as in a header", _BREAKING, None),
    *_pair(
        ("body-added", "body-removed"),
        ("the operation takes a body", "the operation takes no body any more"),
        (Levels(_SAFE, _BREAKING, "it is required"), Levels(_RISKY)),
        None,
        (("request-body-added-required", "request-body-added-optional"), ("request-body-removed",)),
    ),
    *_pair(
        ("media-type-added", "media-type-removed"),
        ("the body may be of another media type", "the body may no longer be of a media type"),
        (Levels(_SAFE), Levels(_BREAKING)),
        (Levels(_RISKY), Levels(_SAFE)),
        (
            ("request-body-media-type-added", "response-media-type-added"),
            ("request-body-media-type-removed", "response-media-type-removed"),
        ),
    ),
    *_pair(
        ("status-added", "status-removed"),
        ("the operation may answer with another status", "the operation no longer answers with a status"),
        None,
        (Levels(_SAFE, _RISKY, "it is a success"), Levels(_SAFE, _RISKY, "it is a success")),
        (("response-*-status-added",), ("response-*-status-removed",)),
    ),
    _alone("status-changed", "success is told by another status", None, _BREAKING),
    *_pair(
        ("header-added", "header-removed"),
        ("the response has another header", "the response lacks a header"),
        None,
        (Levels(_SAFE), Levels(_RISKY)),
        (("response-header-added",), ("optional-response-header-removed", "required-response-header-removed")),
    ),
    *_pair(
        ("property-added", "property-removed"),
        ("the object has another property", "the object lacks a property"),
        (
            Levels(_SAFE, _BREAKING, "it is required"),
            Levels(_RISKY, _BREAKING, "the object forbids properties that it does not name"),
        ),
        (
            Levels(_SAFE, _RISKY, "the object forbade properties that it does not name"),
            Levels(_RISKY, _BREAKING, "it was required"),
        ),
        (
            ("new-*-request-property", "response-*-property-added"),
            ("request-property-removed", "response-*-property-removed"),
        ),
    ),
    *_pair(
        ("became-required", "became-optional"),
        ("what could be left out has to be there", "what had to be there can be left out"),
        (Levels(_BREAKING), Levels(_SAFE)),
        (Levels(_SAFE), Levels(_RISKY)),
        (
            ("request-*-became-required", "response-*-became-required"),
            ("request-*-became-optional", "response-*-became-optional"),
        ),
    ),
    *_pair(
        ("nullable-added", "nullable-removed"),
        ("null may stand there", "null may no longer stand there"),
        (Levels(_SAFE), Levels(_BREAKING)),
        (Levels(_RISKY), Levels(_SAFE)),
        (
            ("request-*-became-nullable", "response-*-became-nullable"),
            ("request-*-became-not-nullable", "response-*-became-not-nullable"),
        ),
    ),
    *_pair(
        ("type-widened", "type-narrowed"),
        ("values of further types may stand there", "values of fewer types may stand there"),
        (Levels(_SAFE), Levels(_BREAKING)),
        (Levels(_BREAKING), Levels(_SAFE)),
        (("*-type-generalized",), ("*-type-specialized",)),
    ),
    _alone("type-changed", "values of other types stand there", _BREAKING, _BREAKING, "*-type-changed"),
    _alone("format-changed", "the format of the value is another", _RISKY, _RISKY, "*-type-changed"),
    *_pair(
        ("became-enum", "no-longer-enum"),
        ("only some values may stand there", "any value of the type may stand there"),
        (Levels(_BREAKING), Levels(_SAFE)),
        (Levels(_SAFE), Levels(_RISKY)),
        (("*-became-enum",), ("*-became-not-enum",)),
    ),
    *_pair(
        ("enum-value-added", "enum-value-removed"),
        ("further values may stand there", "some values may no longer stand there"),
        (Levels(_SAFE), Levels(_BREAKING)),
        (Levels(_RISKY), Levels(_SAFE)),
        (("*-enum-value-added",), ("*-enum-value-removed",)),
    ),
    *_pair(
        ("known-value-added", "known-value-removed"),
        ("further values are named where any may stand", "fewer values are named where any may stand"),
        (Levels(_SAFE), Levels(_RISKY)),
        (Levels(_SAFE), Levels(_SAFE)),
        ((), ("*-x-extensible-enum-value-removed",)),
    ),
    _alone("const-changed", "the one value that may stand there is another", _BREAKING, _BREAKING, "*-const-changed"),
    *_pair(
        ("default-added", "default-removed"),
        ("there is a default", "there is no default any more"),
        (Levels(_SAFE), Levels(_SAFE)),
        (Levels(_SAFE), Levels(_SAFE)),
        (("*-default-value-added",), ("*-default-value-removed",)),
    ),
    _alone("default-changed", "the default is another", _SAFE, _SAFE, "*-default-value-changed"),
    *_pair(
        ("constraint-added", "constraint-removed"),
        ("values are bounded that were not", "values are no longer bounded"),
        (Levels(_RISKY), Levels(_SAFE)),
        (Levels(_SAFE), Levels(_SAFE)),
        (("*-max-set", "*-min-set", "*-max-length-set", "*-pattern-added"), ("*-pattern-removed", "*-unset")),
    ),
    *_pair(
        ("constraint-tightened", "constraint-loosened"),
        ("the bound leaves less room", "the bound leaves more room"),
        (Levels(_BREAKING), Levels(_SAFE)),
        (Levels(_SAFE), Levels(_SAFE)),
        (
            ("request-*-max-decreased", "request-*-min-increased", "response-*-max-decreased"),
            ("request-*-max-increased", "request-*-min-decreased", "response-*-max-increased"),
        ),
    ),
    _alone("constraint-changed", "the pattern is another, or the multiple", _RISKY, _SAFE, "*-pattern-changed"),
    *_pair(
        ("union-member-added", "union-member-removed"),
        ("values of a further form may stand there", "values of a form may no longer stand there"),
        (Levels(_SAFE), Levels(_BREAKING)),
        (Levels(_RISKY), Levels(_SAFE)),
        (("*-one-of-added", "*-any-of-added"), ("*-one-of-removed", "*-any-of-removed")),
    ),
    *_pair(
        ("additional-properties-opened", "additional-properties-closed"),
        ("the object may have properties without a name", "the object must not have properties without a name"),
        (Levels(_SAFE), Levels(_BREAKING)),
        (Levels(_RISKY), Levels(_SAFE)),
        ((), ()),
    ),
    *_pair(
        ("deprecated", "undeprecated"),
        ("it is marked as deprecated", "it is no longer marked as deprecated"),
        (Levels(_SAFE), Levels(_SAFE)),
        (Levels(_SAFE), Levels(_SAFE)),
        (("request-parameter-deprecated",), ("request-parameter-reactivated",)),
    ),
    _alone("description-changed", "its words are others", _DOC, _DOC),
)

CODES: dict[str, Code] = {code.name: code for code in _ALL}
