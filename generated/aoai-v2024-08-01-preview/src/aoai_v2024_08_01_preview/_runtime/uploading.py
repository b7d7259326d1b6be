"""Several files at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable

    from .types import FileTypes


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
