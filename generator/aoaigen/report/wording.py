"""What is said of a change, in words that are the same in every format. Nothing here is escaped: formats do that."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from aoaigen.contract import JSON
from aoaigen.diff import Change, PythonChange, Witness

from .model import plural

_VALUES, _EXAMPLE, _NAMES = 160, 200, 4
"""How much of values and of an example, in characters, and how many names are said unless all is asked for."""


def where(change: Change) -> str:
    return change.place.location or "(the operation)"


def steps(path: str) -> list[str]:
    """A path in the pieces between which a line may be broken."""
    return re.split(r"(?=[.\[/_])", path)


def others(change: Change) -> str:
    """How many places there are beside the first; empty if there are none."""
    count = len(change.places) - 1
    return f"and {plural(count, 'other place')}" if count else ""


def what(change: Change | PythonChange, *, show_all: bool) -> str:
    """`type changed: string -> integer`. Long values are cut unless all is to be shown."""
    values = before_and_after(change)
    said = values if show_all else shorten(values, _VALUES)
    return title(change.code) + (f": {said}" if said else "")


def title(code: str) -> str:
    return code.replace("-", " ")


def before_and_after(change: Change | PythonChange) -> str:
    """What was, an arrow and what is; of two lists, what went and what came."""
    before, after = sides(change)
    say = bounds if change.code.startswith("constraint-") else value
    if before is None or after is None:
        present = after if before is None else before
        return "" if present is None else say(present)
    if isinstance(before, list) and isinstance(after, list):
        gone = [item for item in before if item not in after]
        come = [item for item in after if item not in before]
        if change.code.endswith(("-added", "-removed")) and bool(gone) != bool(come):
            return value(gone or come)
        if gone or come:
            return "; ".join(f"{verb} {value(items)}" for verb, items in (("drops", gone), ("adds", come)) if items)
    return f"{say(before)} -> {say(after)}"


def sides(change: Change | PythonChange) -> tuple[JSON, JSON]:
    """What was and what is; None where there is nothing."""
    if isinstance(change, PythonChange):
        return change.before or None, change.after or None
    return change.before, change.after


def value(value_: JSON) -> str:
    """A value as a person writes it: words bare, lists with commas, all else as JSON."""
    if isinstance(value_, str) and value_:
        return value_
    if isinstance(value_, list) and value_:
        return ", ".join(map(value, value_))
    return json.dumps(value_, ensure_ascii=False)


def bounds(constraints: JSON) -> str:
    """`minimum 0, maximum 5`."""
    if not isinstance(constraints, dict):
        return value(constraints)
    return ", ".join(f"{name} {value(bound)}" for name, bound in constraints.items())


def notes(change: Change, *, show_all: bool) -> Iterator[str]:
    """What else is to be said of a change, a sentence each."""
    if change.inside:
        yield f"inside: {_names(change.inside, show_all=show_all)}"
    if change.likely_correction:
        yield f"likely a correction of the document: {change.likely_correction}"
    yield from change.remarks


class Example(NamedTuple):
    """An exchange as it is sent, and what becomes of it."""

    exchange: str
    outcome: str


def example(change: Change, *, show_all: bool) -> Example | None:
    """None where there is none, and of a whole operation, where the row says it all."""
    witness = change.witness
    if not witness or not change.place.location:
        return None
    body = "" if witness.body is None else json.dumps(witness.body, ensure_ascii=False)
    exchange = f"{request_line(witness) if witness.status is None else witness.status} {body}".rstrip()
    return Example(exchange if show_all else shorten(exchange, _EXAMPLE), f"{outcome(witness)}: {witness.reason}")


def outcome(witness: Witness) -> str:
    if witness.status is None:
        return "was accepted and is refused now"
    return f"may now answer {witness.method} {witness.path}, and was excluded"


def request_line(witness: Witness) -> str:
    """Method, path, query and headers of an example, on one line."""
    query = "&".join(f"{name}={text}" for name, text in witness.query.items())
    headers = "".join(f" {name}: {text}" for name, text in witness.headers.items())
    return f"{witness.method} {witness.path}{'?' if query else ''}{query}{headers}"


def shorten(text: str, limit: int) -> str:
    return text if len(text) <= limit else text[: limit - 3].rstrip() + "..."


def _names(names: Sequence[str], *, show_all: bool) -> str:
    shown = names if show_all else names[:_NAMES]
    left = len(names) - len(shown)
    return ", ".join(shown) + (f" and {left} more" if left else "")
