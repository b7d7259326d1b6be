# Made by aoaigen 0.1.0 from API version 2030-01-01-preview. Edits are lost when it is made again.

"""The clients for endpoints that know no deployments and API versions, with the same resources and types."""

from __future__ import annotations

from ._clients import AsyncAzureOpenAI, AzureOpenAI
from ._package import PACKAGE
from ._runtime.openai_client import AsyncOpenAIClient, SyncOpenAIClient


class OpenAI(SyncOpenAIClient):
    """`AzureOpenAI` for the public OpenAI, or a server that speaks as API version 2030-01-01-preview does."""

    _package = PACKAGE

    chat = AzureOpenAI.chat
    embeddings = AzureOpenAI.embeddings
    audio = AzureOpenAI.audio
    with_raw_response = AzureOpenAI.with_raw_response
    with_streaming_response = AzureOpenAI.with_streaming_response


class AsyncOpenAI(AsyncOpenAIClient):
    """`AsyncAzureOpenAI` for the public OpenAI, or a server that speaks as API version 2030-01-01-preview does."""

    _package = PACKAGE

    chat = AsyncAzureOpenAI.chat
    embeddings = AsyncAzureOpenAI.embeddings
    audio = AsyncAzureOpenAI.audio
    with_raw_response = AsyncAzureOpenAI.with_raw_response
    with_streaming_response = AsyncAzureOpenAI.with_streaming_response
