# Made by aoaigen 0.1.0 from API version 2024-10-21. Edits are lost when it is made again.

"""The clients for endpoints that know no deployments and API versions, with the same resources and types."""

from __future__ import annotations

from ._clients import AsyncAzureOpenAI, AzureOpenAI
from ._elsewhere import ELSEWHERE
from ._package import PACKAGE
from ._runtime.openai_client import AsyncOpenAIClient, SyncOpenAIClient


class OpenAI(SyncOpenAIClient, elsewhere=ELSEWHERE[""]):
    """`AzureOpenAI` for the public OpenAI, or a server that speaks as API version 2024-10-21 does."""

    _package = PACKAGE

    chat = AzureOpenAI.chat
    completions = AzureOpenAI.completions
    embeddings = AzureOpenAI.embeddings
    audio = AzureOpenAI.audio
    images = AzureOpenAI.images
    batches = AzureOpenAI.batches
    files = AzureOpenAI.files
    fine_tuning = AzureOpenAI.fine_tuning
    models = AzureOpenAI.models
    uploads = AzureOpenAI.uploads
    beta = AzureOpenAI.beta
    with_raw_response = AzureOpenAI.with_raw_response
    with_streaming_response = AzureOpenAI.with_streaming_response


class AsyncOpenAI(AsyncOpenAIClient, elsewhere=ELSEWHERE[""]):
    """`AsyncAzureOpenAI` for the public OpenAI, or a server that speaks as API version 2024-10-21 does."""

    _package = PACKAGE

    chat = AsyncAzureOpenAI.chat
    completions = AsyncAzureOpenAI.completions
    embeddings = AsyncAzureOpenAI.embeddings
    audio = AsyncAzureOpenAI.audio
    images = AsyncAzureOpenAI.images
    batches = AsyncAzureOpenAI.batches
    files = AsyncAzureOpenAI.files
    fine_tuning = AsyncAzureOpenAI.fine_tuning
    models = AsyncAzureOpenAI.models
    uploads = AsyncAzureOpenAI.uploads
    beta = AsyncAzureOpenAI.beta
    with_raw_response = AsyncAzureOpenAI.with_raw_response
    with_streaming_response = AsyncAzureOpenAI.with_streaming_response
