"""What a run of batches has to remember, and its form in the state file."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

from .batching_results import BatchProgress
from .errors import ConfigurationError
from .json_text import decode_json

if TYPE_CHECKING:
    from collections.abc import Mapping

ENDED = frozenset({"completed", "failed", "expired", "cancelled", "canceled"})

_FORMAT = 1
_QUOTA = "token_limit_exceeded"


@dataclass(slots=True, kw_only=True)
class Part:
    """Requests that share a file, and so a batch.

    ``uploading`` and ``creating`` are set before the service is asked, and the ids once it has answered: where only
    the former are there, the answer was lost.
    """

    name: str
    """Of the uploaded file, unlike any other."""
    requests: int
    size: int
    attempt: int = 1
    """Which one this is for the requests, counting from 1."""
    uploading: bool = False
    file_id: str | None = None
    creating: bool = False
    batch_id: str | None = None
    refused: list[str] = field(default_factory=list)
    """Batches of this file that the service turned away because too much was waiting already."""
    held: bool = False
    """Whether it waits until another batch has ended, for the service has no room."""
    status: str | None = None
    """Of the batch, in lower case."""
    completed: int = 0
    failed: int = 0
    errors: list[Any] = field(default_factory=list)
    """What the service said of the batch as a whole."""
    output_file_id: str | None = None
    error_file_id: str | None = None
    again: int | None = None
    """Which part has those of its requests that are tried again."""

    @property
    def has_ended(self) -> bool:
        return self.status in ENDED

    @property
    def is_under_way(self) -> bool:
        return self.batch_id is not None and not self.has_ended

    def note(self, batch: Mapping[str, Any]) -> None:
        """Take over what the service says of the batch."""
        self.batch_id, self.creating, self.held = str(batch["id"]), False, False
        self.status = str(batch.get("status")).lower()  # documentation has samples with `Validating`
        counts = _object(batch.get("request_counts"))
        self.completed, self.failed = counts.get("completed") or 0, counts.get("failed") or 0
        self.output_file_id, self.error_file_id = batch.get("output_file_id"), batch.get("error_file_id")
        found = batch.get("errors")
        found = found.get("data") if isinstance(found, dict) and "data" in found else found
        self.errors = found if isinstance(found, list) else [found] if found else []

    @property
    def lacked_room(self) -> bool:
        """Whether the batch failed only because too much was waiting already."""
        return self.status == "failed" and any(_object(error).get("code") == _QUOTA for error in self.errors)

    def hold(self) -> None:
        """Have another batch made of the file, once there is room."""
        assert self.batch_id is not None  # noqa: S101 - it has failed
        self.refused.append(self.batch_id)
        self.batch_id, self.status, self.errors, self.held = None, None, [], True


def _object(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


@dataclass(slots=True, kw_only=True)
class State:
    """One run: its requests are those of one operation, for one deployment of one resource.

    It is saved once all requests stand in the files of the parts, and nothing is sent before.
    """

    run: str
    """A name for it, unlike any other."""
    service: str
    endpoint: str
    model: str
    requests: int = 0
    parts: list[Part] = field(default_factory=list)

    def new_part(self, attempt: int = 1) -> Part:
        """A part to add to those there are, still without requests."""
        return Part(name=f"{self.run}-{len(self.parts):04}.jsonl", requests=0, size=0, attempt=attempt)

    def to_json(self) -> dict[str, Any]:
        return {"format": _FORMAT, **asdict(self)}

    @classmethod
    def from_json(cls, content: bytes, where: str) -> State:
        """Raises ConfigurationError for what is no state."""
        try:
            values: Any = decode_json(content)
            if values.pop("format") == _FORMAT:
                return cls(**values | {"parts": [Part(**part) for part in values["parts"]]})
        except (ValueError, KeyError, TypeError, AttributeError):
            pass
        raise ConfigurationError(
            f"{where} is not the state of a run of batches as this version writes it: name another file."
        )

    def refuse_other(self, other: State, where: str) -> None:
        """Raise ConfigurationError where ``other`` is not the same run."""
        for what in ("service", "endpoint", "model"):
            mine, theirs = getattr(self, what), getattr(other, what)
            if mine != theirs:
                raise ConfigurationError(
                    f"{where} is the state of a run for the {what} {mine}, not {theirs}: name another file."
                )

    def progress(self) -> BatchProgress:
        parts = self.parts
        return BatchProgress(
            written=sum(part.requests for part in parts),
            sent=sum(part.requests for part in parts if part.batch_id is not None),
            completed=sum(part.completed for part in parts),
            failed=sum(part.failed for part in parts),
            batches=len(parts),
            ended=sum(part.has_ended for part in parts),
        )
