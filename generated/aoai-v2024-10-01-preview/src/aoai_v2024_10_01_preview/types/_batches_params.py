# Made by aoaigen 0.1.0 from API version 2024-10-01-preview. Edits are lost when it is made again.

"""What `client.batches` takes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NotRequired

from .._runtime.typed_dicts import TypedDict
from . import EmbeddingCreateParams
from .chat import CompletionCreateParams


class BatchListParams(TypedDict):
    """The arguments of `client.batches.list`."""

    after: NotRequired[str]
    """The id of the last item of the page before; the first page if it is left out."""

    limit: NotRequired[int]
    """The most items that a page holds, 20 if it is left out."""

    filter: NotRequired[str]
    """Which batches are listed, as an OData expression on their properties, such as `status eq
    'failed'`.
    """

    orderby: NotRequired[str]
    """In which order the batches are listed, as an OData expression, such as `created_at asc`."""


class BatchCreateParams(TypedDict):
    """The arguments of `client.batches.create`."""

    input_file_id: str
    """The id of the uploaded file of requests: JSON Lines in UTF-8 without a byte order mark, all
    lines for the same batch deployment. Its purpose must be `batch`.
    """

    endpoint: str
    """The path that the requests are for, such as `/chat/completions`."""

    completion_window: str
    """How soon the batch should be done. Only `24h` is possible."""

    metadata: NotRequired[Mapping[str, str]]
    """Names and values of your own, which are kept with the batch."""


class BatchCompletionCreateParams(CompletionCreateParams):
    """The arguments of `client.chat.completions.create`, as a request of a batch."""

    custom_id: NotRequired[str]
    """The request's own name in results; one that no other request of the run has."""


class BatchEmbeddingCreateParams(EmbeddingCreateParams):
    """The arguments of `client.embeddings.create`, as a request of a batch."""

    custom_id: NotRequired[str]
    """The request's own name in results; one that no other request of the run has."""
