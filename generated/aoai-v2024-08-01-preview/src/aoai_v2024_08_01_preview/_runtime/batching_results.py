"""What a run of batches gives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping

_T = TypeVar("_T")


class BatchFailure(NamedTuple):
    """Why a request of a batch has no answer."""

    code: str | None
    """A word for it: the service's, such as ``content_filter`` or ``batch_expired``."""
    message: str
    body: object
    """All that the service said, decoded; None where it said nothing of this request."""


class BatchResult(NamedTuple, Generic[_T]):
    """What became of one request: either ``response`` or ``error`` is there."""

    custom_id: str
    request: Mapping[str, Any]
    """The arguments that were sent, the model among them."""
    status_code: int | None
    """Of the answer to this request; None where it was never answered."""
    request_id: str | None
    """What to quote to Azure's support."""
    response: _T | None
    error: BatchFailure | None


class BatchProgress(NamedTuple):
    """How far a run is. Requests that are put into a batch again count again."""

    written: int
    """Requests that stand in files on this machine."""
    sent: int
    """Those of them whose batch has been created."""
    completed: int
    """Those that succeeded, as the service counts them."""
    failed: int
    """Those that failed, as the service counts them."""
    batches: int
    """Batches that the requests are split into."""
    ended: int
    """Those of them that have ended, well or badly."""
