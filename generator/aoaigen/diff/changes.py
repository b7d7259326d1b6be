"""The answer of a comparison, as data: what the comparison makes and every report and the impact analysis read."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from aoaigen.contract import JSON
from aoaigen.diagnostics import Origin


class Level(StrEnum):
    """What a change means for who calls the service. From worst to least."""

    BREAKING = "BREAKING"
    """A request that was valid is refused, or an answer may be of a kind that the old contract excluded."""
    RISKY = "RISKY"
    """It depends on values, or on how tolerant the reader is."""
    SAFE = "SAFE"
    DOC = "DOC"
    """Only words changed."""

    @property
    def rank(self) -> int:
        """0 is the worst."""
        return list(Level).index(self)

    def reaches(self, other: Level) -> bool:
        """Whether this level is as bad as another, or worse."""
        return self.rank <= other.rank


class Direction(StrEnum):
    REQUEST = "request"
    RESPONSE = "response"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where a change is met on the wire, in the caller's words, and where each side's document says so.

    `location` is `query limit`, `path thread_id`, `header x`, `body.messages[role=user].content`,
    `200.choices[].logprobs`, a status such as `404`, or empty for the operation itself.
    """

    method: str
    """In upper case."""
    path: str
    """As the newer side that has the operation writes it, parameters in braces."""
    direction: Direction
    location: str
    old: Origin | None = field(default=None, compare=False)
    """Where the old document speaks of it; None where it does not."""
    new: Origin | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Witness:
    """A minimal exchange that one side allows and the other does not, checked with jsonschema.

    Of a request: what to send, which the old side accepts and the new refuses. Of a response: an answer that the new
    side may give and the old excludes.
    """

    method: str
    path: str
    """With example values in place of the parameters."""
    query: Mapping[str, str] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    status: int | None = None
    """Of a response; None for a request."""
    body: JSON = None
    reason: str
    """Why the other side excludes it: the validator's words, or `the operation is not there`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One cause, and every place where it is met. The first place stands for all."""

    code: str
    """Stable, such as `property-removed`; `codes.py` lists them."""
    level: Level
    places: tuple[Place, ...]
    before: JSON = None
    """What the old side has, in the wire's terms (a type, a value, a list of values); null where it has nothing."""
    after: JSON = None
    witness: Witness | None = None
    """Every BREAKING change has one."""
    remarks: tuple[str, ...] = ()
    """What to add: that a level was lowered for want of a witness, that this is likely a correction of the document
    and why, that a file of the user's set the level."""
    likely_correction: str | None = None
    """The evidence that the document, and not the service, changed; None if there is none."""
    inside: tuple[str, ...] = ()
    """Of an added or removed object: the names inside, dotted, such as `error.code`."""

    @property
    def place(self) -> Place:
        return self.places[0]

    @property
    def fingerprint(self) -> str:
        """Names the change in a file of known changes: 16 hexadecimal digits, the same from run to run. The level, and
        what is only told of a change, do not count."""
        place = self.place
        words = (self.code, place.method, place.path, place.direction, place.location, _said(self.before, self.after))
        return hashlib.sha256("\n".join(words).encode(errors="surrogatepass")).hexdigest()[:16]


@dataclass(frozen=True, slots=True, kw_only=True)
class PythonChange:
    """What who imports the package of a version meets when moving to that of another."""

    code: str
    """Stable, such as `method-removed`; `public_names.py` has them."""
    level: Level
    name: str
    """As it is written in code: `chat.completions.create`, `types.chat.ChatCompletion.usage`."""
    before: str | None = None
    """The type or name in the old package; None where it has none."""
    after: str | None = None
    caused_by: tuple[str, ...] = ()
    """The fingerprints of the changes on the wire that it comes from."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two that are compared."""

    name: str
    """As the user named it, or the API version: `2024-10-21`, `old.yaml`."""
    api_version: str
    operations: int


@dataclass(frozen=True, slots=True)
class Diff:
    old: Side
    new: Side
    changes: tuple[Change, ...]
    """Worst first, then in the order of the new document."""

    def at(self, *levels: Level) -> tuple[Change, ...]:
        return tuple(change for change in self.changes if change.level in levels)

    def count(self, level: Level) -> int:
        return len(self.at(level))

    @property
    def worst(self) -> Level | None:
        return min((change.level for change in self.changes), key=lambda level: level.rank, default=None)


def _said(*values: JSON) -> str:
    return "\n".join(map(repr, values))


def worst_first(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Sorted by level; within one, as they came."""
    return tuple(sorted(changes, key=lambda change: change.level.rank))
