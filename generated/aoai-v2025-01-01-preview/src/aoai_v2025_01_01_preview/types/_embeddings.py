# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""What `client.embeddings` gives."""

from __future__ import annotations

from .._runtime.models import BaseModel


class CreateEmbeddingResponse(BaseModel):
    """The vectors of texts."""

    object: str
    """Always `list`."""

    model: str
    """The model; not the name of the deployment."""

    data: list[Embedding]
    """The vectors, in the order of the texts."""

    usage: CreateEmbeddingResponseUsage
    """The tokens that a call used."""


class Embedding(BaseModel):
    """The vector of a text."""

    index: int
    """The place of the text among the texts of the call, from 0."""

    object: str
    """Always `embedding`."""

    embedding: list[float]
    """The numbers of the vector."""


class CreateEmbeddingResponseUsage(BaseModel):
    """The tokens that a call used."""

    prompt_tokens: int
    """The tokens of the texts."""

    total_tokens: int
    """All tokens of the call, which are those of the texts."""
