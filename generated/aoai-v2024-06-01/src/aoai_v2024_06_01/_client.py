# Made by aoaigen 0.1.0 from API version 2024-06-01. Edits are lost when it is made again.

"""The names of `openai._client`."""

from ._clients import AsyncAzureOpenAI, AzureOpenAI
from ._openai import AsyncOpenAI, AsyncOpenAI as AsyncClient, OpenAI, OpenAI as Client
from ._runtime.client import AsyncClient as AsyncAPIClient, SyncClient as SyncAPIClient
from ._runtime.direct import RequestOptions
from ._runtime.streaming import AsyncStream, Stream
from ._runtime.transport import ProxiesTypes, Timeout, Transport

__all__ = [
    "AsyncAPIClient",
    "AsyncAzureOpenAI",
    "AsyncClient",
    "AsyncOpenAI",
    "AsyncStream",
    "AzureOpenAI",
    "Client",
    "OpenAI",
    "ProxiesTypes",
    "RequestOptions",
    "Stream",
    "SyncAPIClient",
    "Timeout",
    "Transport",
]
