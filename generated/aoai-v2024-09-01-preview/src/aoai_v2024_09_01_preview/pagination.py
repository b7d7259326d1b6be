"""The pages that list methods give."""

from __future__ import annotations

from ._runtime.pagination import (
    AsyncCursorPage as AsyncCursorPage,
    AsyncPage as AsyncPage,
    AsyncPaginator as AsyncPaginator,
    SyncCursorPage as SyncCursorPage,
    SyncPage as SyncPage,
)
