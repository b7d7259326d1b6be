# Made by aoaigen 0.1.0 from API version 2024-10-01-preview. Edits are lost when it is made again.

"""The names of `openai.lib.azure`."""

from .._clients import AsyncAzureOpenAI, AzureOpenAI
from .._runtime.auth import AsyncTokenProvider as AsyncAzureADTokenProvider, TokenProvider as AzureADTokenProvider
from .._runtime.errors import ConfigurationError as MutuallyExclusiveAuthError

__all__ = [
    "AsyncAzureADTokenProvider",
    "AsyncAzureOpenAI",
    "AzureADTokenProvider",
    "AzureOpenAI",
    "MutuallyExclusiveAuthError",
]
