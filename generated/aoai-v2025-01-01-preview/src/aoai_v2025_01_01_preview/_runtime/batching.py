"""Runs any number of requests through batches: the two drivers of `batching_course`."""

from __future__ import annotations

import time
from contextlib import closing
from typing import TYPE_CHECKING, Any, Generic, TypedDict, TypeVar, Unpack

from .batching_course import (
    Course,
    CreateBatch,
    Fetch,
    FindBatch,
    FindFile,
    Give,
    LookAtBatch,
    LookAtFile,
    Passed,
    Settings,
    Step,
    Upload,
    Wait,
)
from .batching_folder import Folder, Replacement
from .batching_lines import is_passing
from .decoding import typed
from .errors import REQUEST_ID, APIConnectionError, APIStatusError

if TYPE_CHECKING:
    import os
    from collections.abc import AsyncGenerator, Callable, Generator, Iterable, Mapping

    from .batching_course import Steps
    from .batching_results import BatchProgress, BatchResult
    from .caller import AsyncCaller, SyncCaller

_T = TypeVar("_T")
_Caller = TypeVar("_Caller", bound="SyncCaller | AsyncCaller")

_PURPOSE = "batch"
_WINDOW = "24h"
_PAGE = 100


class Asked(TypedDict):
    """What a caller asks of a run, as the generated methods pass it on."""

    requests: Iterable[Mapping[str, Any]]
    model: str
    state: str | os.PathLike[str]
    max_requests: int
    max_bytes: int
    attempts: int
    poll_interval: float
    on_progress: Callable[[BatchProgress], object] | None


class _Service(Generic[_Caller]):
    """The generated resources that a run works with, of one flavour."""

    def __init__(self, client: _Caller, files: Callable[[_Caller], Any], batches: Callable[[_Caller], Any]) -> None:
        self.files = files(client)
        self.batches = batches(client)
        # An attempt that is made again by itself may make a second batch, which would be paid for.
        once: Any = client.with_retries(0)
        self.batches_once = batches(once)


class _SyncService(_Service["SyncCaller"]):
    def perform(self, step: Step) -> Any:
        """What comes of a step."""
        try:
            return self._perform(step)
        except (APIConnectionError, APIStatusError) as error:
            return _passed(error)

    def _perform(self, step: Step) -> Any:
        match step:
            case Wait(seconds):
                time.sleep(seconds)
            case FindFile():
                return next((file.id for file in self.files.list(purpose=_PURPOSE) if _is_file(file, step)), None)
            case Upload(path):
                return self.files.create(file=path, purpose=_PURPOSE).id
            case LookAtFile(file_id):
                return self.files.retrieve(file_id).status
            case FindBatch():
                found = (batch for batch in self.batches.list(limit=_PAGE) if _is_batch(batch, step))
                return next((batch.to_dict() for batch in found), None)
            case CreateBatch():
                return self.batches_once.create(**_batch_arguments(step)).to_dict()
            case LookAtBatch(batch_id):
                return self.batches.retrieve(batch_id).to_dict()
            case Fetch(file_id, path):
                with Replacement(path) as file, self.files.with_streaming_response.content(file_id) as response:
                    file.writelines(response.iter_bytes())
        return None


class _AsyncService(_Service["AsyncCaller"]):
    async def perform(self, step: Step) -> Any:
        """What comes of a step."""
        try:
            return await self._perform(step)
        except (APIConnectionError, APIStatusError) as error:
            return _passed(error)

    async def _perform(self, step: Step) -> Any:
        match step:
            case Wait(seconds):
                from anyio import sleep  # noqa: PLC0415 - httpx brings it; sync clients never load it

                await sleep(seconds)
            case FindFile():
                async for file in self.files.list(purpose=_PURPOSE):
                    if _is_file(file, step):
                        return file.id
            case Upload(path):
                return (await self.files.create(file=path, purpose=_PURPOSE)).id
            case LookAtFile(file_id):
                return (await self.files.retrieve(file_id)).status
            case FindBatch():
                async for batch in self.batches.list(limit=_PAGE):
                    if _is_batch(batch, step):
                        return batch.to_dict()
            case CreateBatch():
                return (await self.batches_once.create(**_batch_arguments(step))).to_dict()
            case LookAtBatch(batch_id):
                return (await self.batches.retrieve(batch_id)).to_dict()
            case Fetch(file_id, path):
                with Replacement(path) as file:
                    async with self.files.with_streaming_response.content(file_id) as response:
                        async for chunk in response.iter_bytes():
                            file.write(chunk)
        return None


def run_batches(
    client: SyncCaller,
    files: Callable[[SyncCaller], Any],
    batches: Callable[[SyncCaller], Any],
    endpoint: str,
    result: type[_T],
    **asked: Unpack[Asked],
) -> Generator[BatchResult[_T], None, None]:
    """The results of requests for an endpoint, each with its answer as ``result``.

    ``files`` and ``batches`` are the classes of the generated resources. Raises ConfigurationError for what cannot
    work, and else as `Course.steps` says.
    """
    folder = Folder(asked["state"])
    course = Course(_settings(client, endpoint, result, asked), folder)
    return _results(course, folder, _SyncService(client, files, batches))


def async_run_batches(
    client: AsyncCaller,
    files: Callable[[AsyncCaller], Any],
    batches: Callable[[AsyncCaller], Any],
    endpoint: str,
    result: type[_T],
    **asked: Unpack[Asked],
) -> AsyncGenerator[BatchResult[_T], None]:
    """Likewise, on an event loop."""
    folder = Folder(asked["state"])
    course = Course(_settings(client, endpoint, result, asked), folder)
    return _async_results(course, folder, _AsyncService(client, files, batches))


def _results(course: Course[_T], folder: Folder, service: _SyncService) -> Generator[BatchResult[_T], None, None]:
    outcome: Any = None
    with folder, closing(course.steps()) as steps:
        while (step := _next(steps, outcome)) is not None:
            if isinstance(step, Give):
                outcome = None
                yield step.result
            else:
                outcome = service.perform(step)


async def _async_results(
    course: Course[_T], folder: Folder, service: _AsyncService
) -> AsyncGenerator[BatchResult[_T], None]:
    outcome: Any = None
    with folder, closing(course.steps()) as steps:
        while (step := _next(steps, outcome)) is not None:
            if isinstance(step, Give):
                outcome = None
                yield step.result
            else:
                outcome = await service.perform(step)


def _next(steps: Steps[None], outcome: Any) -> Step | None:
    """The step behind one that had this outcome; None behind the last."""
    try:
        return steps.send(outcome)
    except StopIteration:
        return None


def _settings(client: SyncCaller | AsyncCaller, endpoint: str, result: type[_T], asked: Asked) -> Settings[_T]:
    return Settings(
        requests=asked["requests"],
        service=client.means.defaults.route.root,
        endpoint=endpoint,
        model=asked["model"],
        read=lambda body, request_id: typed(body, result, {REQUEST_ID: request_id} if request_id else None),
        max_requests=asked["max_requests"],
        max_bytes=asked["max_bytes"],
        attempts=asked["attempts"],
        poll_interval=asked["poll_interval"],
        on_progress=asked["on_progress"],
    )


def _passed(error: APIConnectionError | APIStatusError) -> Passed:
    """The failure as an outcome, if it may pass; else it is raised."""
    if isinstance(error, APIStatusError) and not is_passing(error.status_code):
        raise error
    return Passed(error)


def _is_file(file: Any, wanted: FindFile) -> bool:
    return bool(file.filename == wanted.name and file.bytes == wanted.size)


def _is_batch(batch: Any, wanted: FindBatch) -> bool:
    return bool(batch.input_file_id == wanted.file_id and batch.id not in wanted.except_for)


def _batch_arguments(step: CreateBatch) -> dict[str, Any]:
    return {
        "input_file_id": step.file_id,
        "endpoint": step.endpoint,
        "completion_window": _WINDOW,
        "metadata": step.metadata,
    }
