"""What a run of batches keeps on disk: its state, the files of requests, and those of results."""

from __future__ import annotations

import os
import shutil
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import orjson

from .batching_lines import Outcome, custom_id_of, outcome_on, request_on
from .batching_state import Part, State
from .errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from types import TracebackType
    from typing import BinaryIO, Self

OUTPUT, ERRORS = "output", "errors"
_RESULTS = (OUTPUT, ERRORS)


class Folder:
    """The disk of a run, for one process at a time: as a context manager, it holds a lock.

    Beside the state file ``run.json`` there are ``run.json.lock`` and the folder ``run.json.files``. The lock is the
    operating system's, so that a process that is killed leaves none behind.
    """

    def __init__(self, state: str | os.PathLike[str]) -> None:
        self.state_file = Path(state)
        self._files = self.state_file.with_name(f"{self.state_file.name}.files")
        self._lock_file = self.state_file.with_name(f"{self.state_file.name}.lock")
        self._lock: BinaryIO | None = None

    def __enter__(self) -> Self:
        self.state_file.parent.mkdir(parents=True, exist_ok=True)
        self._lock = self._lock_file.open("ab")
        try:
            _lock(self._lock)
        except OSError as error:
            self._lock.close()
            raise ConfigurationError(
                f"{self.state_file} is in use by another run: wait for it, or name another state file."
            ) from error
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._lock is not None:
            self._lock.close()

    def load(self) -> State | None:
        """The state as it was saved last; None if there is none."""
        try:
            content = self.state_file.read_bytes()
        except FileNotFoundError:
            return None
        return State.from_json(content, str(self.state_file))

    def save(self, state: State) -> None:
        """Write the state so that, whenever the process ends, either the old or the new one is there."""
        with Replacement(self.state_file) as file:
            file.write(orjson.dumps(state.to_json(), option=orjson.OPT_INDENT_2))

    def clear(self) -> None:
        """Remove the files of requests and results."""
        with suppress(FileNotFoundError):
            shutil.rmtree(self._files)

    def path(self, part: Part) -> Path:
        """The file of a part's requests."""
        return self._files / part.name

    def results(self, part: Part, kind: str) -> Path:
        """The file of a part's results, of either kind."""
        return self._files / f"{part.name.removesuffix('.jsonl')}.{kind}.jsonl"

    def create(self, part: Part) -> Replacement:
        """A new file for a part's requests."""
        self._files.mkdir(parents=True, exist_ok=True)
        return Replacement(self.path(part))

    def positions(self, part: Part) -> dict[str, int]:
        """Where each request stands in the file of a part, by custom_id."""
        found: dict[str, int] = {}
        at = 0
        with self.path(part).open("rb") as file:
            for line in file:
                found[custom_id_of(line)] = at
                at += len(line)
        return found

    def request_at(self, file: BinaryIO, position: int) -> Mapping[str, Any]:
        """The arguments of the request at a position of an open file."""
        file.seek(position)
        return request_on(file.readline())

    def outcomes(self, part: Part) -> Iterator[Outcome | None]:
        """What became of the requests of a part whose results have been fetched, in the service's order.

        None stands for a line that cannot be read.
        """
        for kind in _RESULTS:
            with suppress(FileNotFoundError), self.results(part, kind).open("rb") as file:
                yield from (outcome_on(line) for line in file if line.strip())

    def copy(self, part: Part, target: Part, wanted: Collection[str]) -> None:
        """Write the file of a part from those requests of another one that are wanted."""
        with self.path(part).open("rb") as source, self.create(target) as file:
            for line in source:
                if custom_id_of(line) in wanted:
                    file.write(line)
                    target.requests += 1
                    target.size += len(line)


class Replacement:
    """A file that takes its place once it is whole and on the disk, as a context manager."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._partial = path.with_name(f"{path.name}.partial")

    def __enter__(self) -> BinaryIO:
        self._file = self._partial.open("wb")
        return self._file

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        with self._file as file:
            if kind is None:
                file.flush()
                os.fsync(file.fileno())
        if kind is None:
            self._partial.replace(self._path)


def _lock(file: BinaryIO) -> None:
    """Raises OSError if another process, or another run of this one, has the lock."""
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 - only there

        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl  # noqa: PLC0415 - only there

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
