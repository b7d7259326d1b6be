# Made by aoaigen 0.1.0 from API version 2030-01-01-preview. Edits are lost when it is made again.

"""What `client.embeddings` gives."""

from __future__ import annotations

from .._runtime.models import BaseModel


class Vectors(BaseModel):
    """(No description.)"""

    data: list[Vector]


class Vector(BaseModel):
    """(No description.)"""

    embedding: list[float]
