"""Several files at once, and large files in parts."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator

    from .types import FileTypes


_PART_SIZE: Final = 64 * 1024 * 1024


class _Uploaded(Protocol):
    @property
    def id(self) -> str: ...


def upload_all(upload: Callable[[FileTypes], _Uploaded], files: Iterable[FileTypes], max_concurrency: int) -> list[str]:
    """Upload files, so many at a time, and return their ids in the order of the files.

    The first upload that fails raises its error; those that have not begun by then do not begin.
    """
    from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 - costly, and rarely needed

    with ThreadPoolExecutor(max_concurrency) as pool:
        begun = [pool.submit(upload, file) for file in files]
        try:
            return [future.result().id for future in begun]
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


async def async_upload_all(
    upload: Callable[[FileTypes], Awaitable[_Uploaded]], files: Iterable[FileTypes], max_concurrency: int
) -> list[str]:
    """Likewise, on an event loop, be it asyncio's or trio's."""
    from anyio import CapacityLimiter, create_task_group  # noqa: PLC0415 - httpx brings it; sync clients never load it

    limiter = CapacityLimiter(max_concurrency)
    ids: dict[int, str] = {}

    async def run(position: int, file: FileTypes) -> None:
        async with limiter:
            ids[position] = (await upload(file)).id

    try:
        async with create_task_group() as tasks:
            for position, file in enumerate(files):
                tasks.start_soon(run, position, file)
    except BaseExceptionGroup as failures:
        raise failures.exceptions[0] from None
    return [ids[position] for position in sorted(ids)]


class FileParts:
    """A file that is uploaded in parts: iterate over it for their bytes. One on disk is read a part at a time.

    Raises TypeError for content without a name, ValueError for a `part_size` below 1, OSError for a path that cannot
    be read.
    """

    filename: str
    size: int
    """Of the whole, in bytes."""

    def __init__(
        self, file: os.PathLike[str] | bytes, filename: str | None, size: int | None, part_size: int | None
    ) -> None:
        if part_size is not None and part_size < 1:
            raise ValueError(f"part_size must be 1 or more, not {part_size}")
        self._file = file
        self._part_size = part_size or _PART_SIZE
        if isinstance(file, bytes):
            if filename is None:
                raise TypeError("content has no name of its own: give a `filename`, or a path as `file`")
            self.filename, self.size = filename, len(file) if size is None else size
        else:
            self.filename = filename or os.path.basename(file)  # noqa: PTH119 - pathlib is slow to import
            self.size = os.stat(file).st_size if size is None else size  # noqa: PTH116 - likewise

    def __iter__(self) -> Iterator[bytes]:
        if isinstance(self._file, bytes):
            yield from self._slices(self._file)
            return
        with open(self._file, "rb") as source:  # noqa: PTH123 - likewise
            while part := source.read(self._part_size):
                yield part

    async def __aiter__(self) -> AsyncIterator[bytes]:
        if isinstance(self._file, bytes):
            for part in self._slices(self._file):
                yield part
            return
        from anyio import open_file  # noqa: PLC0415 - httpx brings it; sync clients never load it

        async with await open_file(self._file, "rb") as source:
            while part := await source.read(self._part_size):
                yield part

    def _slices(self, content: bytes) -> Iterator[bytes]:
        for start in range(0, len(content), self._part_size):
            yield content[start : start + self._part_size]
