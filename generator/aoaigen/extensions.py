"""Checks of the `x-aoaigen-*` members of a document: have they the right form, and does what they name exist?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .bodies import body_of
from .contract import JSON, Contract, Object, Operation
from .conventions import ACCEPTS_EXTENSION, PACKED_FLOATS_EXTENSION, RESULT_EXTENSION
from .diagnostics import Problem

_PLACE = re.compile(r"[^.\[\]]+\[\]\.[^.\[\]]+")


def extension_problems(contract: Contract) -> Iterator[Problem]:
    """Everything that is wrong with the extensions of a contract."""
    for operation in contract.operations:
        for name, check in ((RESULT_EXTENSION, _wrong_result), (PACKED_FLOATS_EXTENSION, _wrong_floats)):
            wrong = check(contract, operation, operation.extensions[name]) if name in operation.extensions else None
            if wrong is not None:
                yield operation.origin.problem(f"`{name}` {wrong}")
    for schema in contract.schemas.values():
        accepted = schema.extensions.get(ACCEPTS_EXTENSION, [])
        if not isinstance(accepted, list) or not all(_is_object(contract, name) for name in accepted):
            yield schema.origin.problem(f"`{ACCEPTS_EXTENSION}` has to be a list of the names of object schemas")


def _wrong_result(contract: Contract, operation: Operation, told: JSON) -> str | None:
    values = told.get("values") if isinstance(told, dict) else None
    if not isinstance(told, dict) or not isinstance(values, dict):
        return "has to have `property`, `default` and `values`"
    if not _is_sent(contract, operation, told.get("property")):
        return "has to name a property of the request body"
    if told.get("default") not in values:
        return "has to have its `default` among its `values`"
    texts = [media.name for media in operation.success.content] if operation.success else []
    odd = [name for name in values.values() if name not in texts and not _is_object(contract, name)]
    return f"names {odd[0]!r}, which is neither an object schema nor a media type of the answer" if odd else None


def _wrong_floats(contract: Contract, operation: Operation, told: JSON) -> str | None:
    if not isinstance(told, dict) or not isinstance(told.get("value"), str):
        return "has to have `property`, `value` and `at`"
    if not _is_sent(contract, operation, told.get("property")):
        return "has to name a property of the request body"
    return None if _PLACE.fullmatch(str(told.get("at"))) else "has to have an `at` such as `data[].embedding`"


def _is_sent(contract: Contract, operation: Operation, name: JSON) -> bool:
    body = body_of(contract, operation)
    return any(member.name == name for member in (body.members or () if body else ()))


def _is_object(contract: Contract, name: JSON) -> bool:
    return isinstance(name, str) and isinstance(contract.schemas.get(name), Object)
