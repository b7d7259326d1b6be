# Made by aoaigen 0.1.0 from API version 2024-06-01. Edits are lost when it is made again.

"""The names of `openai._base_client`."""

from ._runtime.client import AsyncClient as AsyncAPIClient, Client as BaseClient, SyncClient as SyncAPIClient
from ._runtime.pagination import (
    AsyncPage as BaseAsyncPage,
    AsyncPaginator,
    Page as BasePage,
    PageInfo,
    SyncPage as BaseSyncPage,
)
from ._runtime.retries import DEFAULT_MAX_RETRIES
from ._runtime.transport import (
    DEFAULT_CONNECTION_LIMITS,
    DEFAULT_TIMEOUT,
    DefaultAioHttpClient,
    DefaultAsyncHttpxClient,
    DefaultHttpxClient,
)

__all__ = [
    "AsyncAPIClient",
    "AsyncPaginator",
    "BaseAsyncPage",
    "BaseClient",
    "BasePage",
    "BaseSyncPage",
    "DEFAULT_CONNECTION_LIMITS",
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "DefaultAioHttpClient",
    "DefaultAsyncHttpxClient",
    "DefaultHttpxClient",
    "PageInfo",
    "SyncAPIClient",
]
