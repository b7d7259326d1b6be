"""The pages that list methods give."""

from __future__ import annotations

from ._runtime.pagination import AsyncCursorPage as AsyncCursorPage
from ._runtime.pagination import AsyncPage as AsyncPage
from ._runtime.pagination import AsyncPaginator as AsyncPaginator
from ._runtime.pagination import SyncCursorPage as SyncCursorPage
from ._runtime.pagination import SyncPage as SyncPage
