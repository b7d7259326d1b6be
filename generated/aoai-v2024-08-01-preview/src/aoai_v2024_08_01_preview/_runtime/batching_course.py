"""The course of a run of batches: written, sent, waited for, matched.

It decides and neither talks to the service nor waits. It is a generator that yields what is to be done, or a result to
hand out, and is sent what came of it; two drivers, one for each flavour, do it. What it keeps on disk goes through a
`Folder`, which is the same for both.

The service has no way to say "only once". So an intent is saved before the service is asked for a file or a batch, and
where the answer was lost, the service's lists are searched for what came of it: for a file by its name, which is unlike
any other, for a batch by its file.
"""

from __future__ import annotations

import uuid
from collections import Counter
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeAlias, TypeVar

from .batching_lines import Limits, RequestLines, failure_of
from .batching_results import BatchFailure, BatchProgress, BatchResult
from .batching_state import Part, State
from .errors import ConfigurationError, OpenAIError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Mapping
    from pathlib import Path

    from .batching_folder import Folder
    from .batching_lines import Outcome

_T = TypeVar("_T")

_BREATH = 1000
"""Requests or answers between two chances for others on the event loop."""
_MOST_FAILURES = 30
"""In a row, before a run gives up on reaching the service."""
_FILE_INTERVAL = 5.0
"""Seconds between two looks at a file that the service is checking."""


_USABLE = frozenset({"processed", None})
"""Of a file's status, which not every service tells."""
_UNUSABLE = frozenset({"error", "deleting", "deleted"})


class FindFile(NamedTuple):
    """Look for an uploaded file of that name and size; the result is its id or None."""

    name: str
    size: int


class Upload(NamedTuple):
    """Upload a file; the result is its id."""

    path: Path


class LookAtFile(NamedTuple):
    """The result is the status of an uploaded file."""

    file_id: str


class FindBatch(NamedTuple):
    """Look for a batch of a file; the result is the batch, as decoded JSON, or None."""

    file_id: str
    except_for: tuple[str, ...]


class CreateBatch(NamedTuple):
    """Create a batch, in one attempt; the result is the batch."""

    file_id: str
    endpoint: str
    metadata: Mapping[str, str]


class LookAtBatch(NamedTuple):
    """The result is the batch."""

    batch_id: str


class Fetch(NamedTuple):
    """Download a file; the result says nothing."""

    file_id: str
    path: Path


class Wait(NamedTuple):
    """Wait so many seconds. Of 0, give others a chance."""

    seconds: float


class Give(NamedTuple):
    """Hand out a result."""

    result: BatchResult[Any]


class Passed(NamedTuple):
    """In place of what a step results in: it failed in a way that may pass."""

    error: OpenAIError


Step: TypeAlias = FindFile | Upload | LookAtFile | FindBatch | CreateBatch | LookAtBatch | Fetch | Wait | Give
Steps: TypeAlias = "Generator[Step, Any, _T]"


class Settings(NamedTuple, Generic[_T]):
    """What a run is asked to do."""

    requests: Iterable[Mapping[str, Any]]
    service: str
    endpoint: str
    model: str
    read: Callable[[Any, str | None], _T]
    """Makes a response of a decoded body and the id of its request."""
    max_requests: int
    max_bytes: int
    attempts: int
    poll_interval: float
    on_progress: Callable[[BatchProgress], object] | None


class Course(Generic[_T]):
    """One run, from wherever the state on disk says that it is."""

    def __init__(self, settings: Settings[_T], folder: Folder) -> None:
        if settings.attempts < 1:
            raise ConfigurationError(f"attempts must be at least 1, not {settings.attempts}.")
        self._settings = settings
        self._folder = folder
        self._limits = Limits(settings.max_requests, settings.max_bytes)
        self._failures: Counter[type[Step]] = Counter()
        self._given: set[int] = set()

    def steps(self) -> Steps[None]:
        """Yield the steps of the run. Raises ConfigurationError for requests or a state that do not fit.

        Errors of the service are raised where another attempt would not help, or many have not.
        """
        self._state = yield from self._prepared()
        while True:
            yield from self._send()
            yield from self._deliver()
            if len(self._given) == len(self._state.parts):
                return
            if any(part.is_under_way for part in self._state.parts):
                yield Wait(self._settings.poll_interval)
                yield from self._look()

    # Before anything is sent.

    def _prepared(self) -> Steps[State]:
        """The state that was saved; without one, a fresh one whose requests all stand in files."""
        settings, folder = self._settings, self._folder
        fresh = State(run=uuid.uuid4().hex, service=settings.service, endpoint=settings.endpoint, model=settings.model)
        saved = folder.load()
        if saved is not None:
            saved.refuse_other(fresh, str(folder.state_file))
            self._refuse_other_requests(saved)
            return saved
        folder.clear()
        try:
            yield from self._write(fresh)
        except BaseException:
            folder.clear()
            raise
        folder.save(fresh)
        return fresh

    def _refuse_other_requests(self, saved: State) -> None:
        where = self._folder.state_file
        size = getattr(self._settings.requests, "__len__", None)
        if size is not None and size() != saved.requests:
            raise ConfigurationError(
                f"{where} is the state of a run of {saved.requests} requests, not {size()}: name another file."
            )
        missing = [path for path in map(self._folder.path, saved.parts) if not path.exists()]
        if missing:
            raise ConfigurationError(f"{where} speaks of {missing[0]}, which is gone: name another file.")

    def _write(self, state: State) -> Steps[None]:
        settings = self._settings
        lines = RequestLines(settings.endpoint, settings.model, settings.max_bytes)
        requests = iter(settings.requests)
        line = next((lines.line(request) for request in requests), None)
        while line is not None:
            part = state.new_part()
            state.parts.append(part)
            with self._folder.create(part) as file:
                while line is not None and self._limits.fits(part.requests, part.size, line):
                    file.write(line)
                    part.requests += 1
                    part.size += len(line)
                    state.requests += 1
                    if state.requests % _BREATH == 0:
                        self._report(state)
                        yield Wait(0)
                    line = next((lines.line(request) for request in requests), None)
        self._report(state)

    # What the service is asked for.

    def _send(self) -> Steps[None]:
        parts = self._state.parts
        for number, part in enumerate(parts):
            if part.batch_id is not None or part.has_ended:
                continue
            if part.held and any(other.is_under_way for other in parts):
                continue
            yield from self._send_part(number, part)
            self._report(self._state)

    def _send_part(self, number: int, part: Part) -> Steps[None]:
        file_id = part.file_id
        if file_id is None:
            begun, part.uploading = part.uploading, True
            self._save()
            find_file, upload = FindFile(part.name, part.size), Upload(self._folder.path(part))
            part.file_id = file_id = str((yield from self._once(find_file, upload, begun=begun)))
            self._save()
        if (yield from self._is_unusable(file_id)):
            part.status, part.errors = "failed", [{"code": "file_error", "message": "The service refused the file."}]
            self._save()
            return
        begun, part.creating = part.creating, True
        self._save()
        find = FindBatch(file_id, tuple(part.refused))
        create = CreateBatch(file_id, self._state.endpoint, {"run": self._state.run, "part": str(number)})
        part.note((yield from self._once(find, create, begun=begun)))
        self._save()

    def _is_unusable(self, file_id: str) -> Steps[bool]:
        while True:
            status = yield from self._insist(LookAtFile(file_id))
            word = None if status is None else str(status).lower()
            if word in _USABLE:
                return False
            if word in _UNUSABLE:
                return True
            yield Wait(min(_FILE_INTERVAL, self._settings.poll_interval))

    def _once(self, find: Step, make: Step, *, begun: bool) -> Steps[Any]:
        """What `make` gives, or gave: where it may have been made before, it is looked for first, and twice, as lists
        may lag behind."""
        while True:
            if begun:
                found = yield from self._insist(find)
                if found is None:
                    yield Wait(self._settings.poll_interval)
                    found = yield from self._insist(find)
                if found is not None:
                    return found
            made = yield make
            if not self._failed(make, made):
                return made
            begun = True

    def _insist(self, step: Step) -> Steps[Any]:
        """What a step gives, once it does."""
        while self._failed(step, outcome := (yield step)):
            yield Wait(self._settings.poll_interval)
        return outcome

    def _failed(self, step: Step, outcome: object) -> bool:
        """Whether a step failed for now. Raises its error after too many of the kind in a row."""
        kind = type(step)
        if not isinstance(outcome, Passed):
            self._failures[kind] = 0
            return False
        self._failures[kind] += 1
        if self._failures[kind] > _MOST_FAILURES:
            raise outcome.error
        return True

    def _look(self) -> Steps[None]:
        parts = self._state.parts
        for part in [part for part in parts if part.is_under_way]:
            assert part.batch_id is not None  # noqa: S101 - else it would not be under way
            look = LookAtBatch(part.batch_id)
            batch = yield look
            if self._failed(look, batch):
                continue  # it is looked at again soon enough
            part.note(batch)
            if part.lacked_room and any(other.is_under_way for other in parts):
                part.hold()
            self._save()
        self._report(self._state)

    # What the service has answered.

    def _deliver(self) -> Steps[None]:
        for number, part in enumerate(self._state.parts):  # which grows by those that are tried again
            if part.has_ended and number not in self._given:
                yield from self._fetch(part)
                self._try_again(part)
                yield from self._results(part)
                self._given.add(number)

    def _fetch(self, part: Part) -> Steps[None]:
        for kind, file_id in (("output", part.output_file_id), ("errors", part.error_file_id)):
            path = self._folder.results(part, kind)
            if file_id and not path.exists():
                yield from self._insist(Fetch(file_id, path))

    def _try_again(self, part: Part) -> None:
        """Make another part of the requests that may yet succeed, if that is wanted."""
        if part.again is not None or part.attempt >= self._settings.attempts:
            return
        wanted = set(self._folder.positions(part))
        for outcome in self._folder.outcomes(part):
            if outcome is None:
                return  # it may be the answer to any of them, and none may be run twice
            if outcome.is_final:
                wanted.discard(outcome.custom_id)
        if not wanted:
            return
        retried = self._state.new_part(part.attempt + 1)
        self._folder.copy(part, retried, wanted)
        part.again = len(self._state.parts)
        self._state.parts.append(retried)
        self._save()

    def _results(self, part: Part) -> Steps[None]:
        positions = self._folder.positions(part)
        if part.again is not None:
            for custom_id in self._folder.positions(self._state.parts[part.again]):
                del positions[custom_id]
        error = self._failure(part)
        with self._folder.path(part).open("rb") as requests:
            for outcome in self._folder.outcomes(part):
                position = positions.pop(outcome.custom_id, None) if outcome is not None else None
                if outcome is not None and position is not None:
                    yield Give(self._result(outcome, self._folder.request_at(requests, position)))
                if len(positions) % _BREATH == 0:
                    yield Wait(0)
            for custom_id, position in positions.items():
                request = self._folder.request_at(requests, position)
                yield Give(BatchResult(custom_id, request, None, None, None, error))

    def _result(self, outcome: Outcome, request: Mapping[str, Any]) -> BatchResult[_T]:
        custom_id, status, request_id, body, error = outcome
        response = self._settings.read(body, request_id) if error is None else None
        return BatchResult(custom_id, request, status, request_id, response, error)

    def _failure(self, part: Part) -> BatchFailure:
        """Why requests of a batch that has ended were not answered."""
        if part.errors:
            return failure_of(part.errors[0])
        message = f"The batch {part.batch_id} ended as {part.status}, without a readable answer to this request."
        return BatchFailure(f"batch_{part.status}", message, None)

    def _save(self) -> None:
        self._folder.save(self._state)

    def _report(self, state: State) -> None:
        if self._settings.on_progress is not None:
            self._settings.on_progress(state.progress())
