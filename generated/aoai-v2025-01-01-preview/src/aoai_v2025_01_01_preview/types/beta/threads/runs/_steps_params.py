# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""What `client.beta.threads.runs.steps` takes."""

from __future__ import annotations

from typing import Literal, NotRequired

from ....._runtime.typed_dicts import TypedDict
from .._runs import RunStepInclude


class StepListParams(TypedDict):
    """The arguments of `client.beta.threads.runs.steps.list`."""

    thread_id: str
    """The id of the thread, which begins with `thread_`."""

    limit: NotRequired[int]
    """The most items that a page holds, 20 if it is left out."""

    order: NotRequired[Literal["asc", "desc"]]
    """Whether the oldest items come first (`asc`) or the newest (`desc`), which they do if it is left
    out.
    """

    after: NotRequired[str]
    """The id of the last item of the page before; the first page if it is left out."""

    before: NotRequired[str]
    """The id of the first item of the page after, to page backwards."""

    include: NotRequired[list[RunStepInclude]]
    """What the steps of the run are to carry besides, which is left out otherwise."""


class StepRetrieveParams(TypedDict):
    """The arguments of `client.beta.threads.runs.steps.retrieve`."""

    thread_id: str
    """The id of the thread, which begins with `thread_`."""

    run_id: str
    """The id of the run, which begins with `run_`."""

    include: NotRequired[list[RunStepInclude]]
    """What the steps of the run are to carry besides, which is left out otherwise."""
