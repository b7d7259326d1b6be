"""The base of every generated resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .elsewhere import VersionAware

if TYPE_CHECKING:
    from .caller import AsyncCaller, SyncCaller


class SyncResource(VersionAware):
    """A group of operations; ``client`` makes their calls."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client


class AsyncResource(VersionAware):
    """A group of operations; ``client`` makes their calls."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client
