# Made by aoaigen 0.1.0 from API version 2024-10-01-preview. Edits are lost when it is made again.

"""The clients for endpoints that know no deployments and API versions, with the same resources and types."""

from __future__ import annotations

from ._clients import AsyncAzureOpenAI, AzureOpenAI
from ._package import PACKAGE
from ._runtime.openai_client import AsyncOpenAIClient, SyncOpenAIClient


class OpenAI(SyncOpenAIClient):
    """`AzureOpenAI` for the public OpenAI, or a server that speaks as API version 2024-10-01-preview does."""

    _package = PACKAGE

    chat = AzureOpenAI.chat
    completions = AzureOpenAI.completions
    embeddings = AzureOpenAI.embeddings
    audio = AzureOpenAI.audio
    images = AzureOpenAI.images
    beta = AzureOpenAI.beta
    vector_stores = AzureOpenAI.vector_stores
    batches = AzureOpenAI.batches
    files = AzureOpenAI.files
    fine_tuning = AzureOpenAI.fine_tuning
    models = AzureOpenAI.models
    uploads = AzureOpenAI.uploads
    ingestion = AzureOpenAI.ingestion
    with_raw_response = AzureOpenAI.with_raw_response
    with_streaming_response = AzureOpenAI.with_streaming_response


class AsyncOpenAI(AsyncOpenAIClient):
    """`AsyncAzureOpenAI` for the public OpenAI, or a server that speaks as API version 2024-10-01-preview does."""

    _package = PACKAGE

    chat = AsyncAzureOpenAI.chat
    completions = AsyncAzureOpenAI.completions
    embeddings = AsyncAzureOpenAI.embeddings
    audio = AsyncAzureOpenAI.audio
    images = AsyncAzureOpenAI.images
    beta = AsyncAzureOpenAI.beta
    vector_stores = AsyncAzureOpenAI.vector_stores
    batches = AsyncAzureOpenAI.batches
    files = AsyncAzureOpenAI.files
    fine_tuning = AsyncAzureOpenAI.fine_tuning
    models = AsyncAzureOpenAI.models
    uploads = AsyncAzureOpenAI.uploads
    ingestion = AsyncAzureOpenAI.ingestion
    with_raw_response = AsyncAzureOpenAI.with_raw_response
    with_streaming_response = AsyncAzureOpenAI.with_streaming_response
