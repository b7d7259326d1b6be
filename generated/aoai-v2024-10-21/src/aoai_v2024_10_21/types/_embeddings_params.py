# Made by aoaigen 0.1.0 from API version 2024-10-21. Edits are lost when it is made again.

"""What `client.embeddings` takes."""

from __future__ import annotations

from typing import NotRequired

from .._runtime.typed_dicts import TypedDict


class EmbeddingCreateParams(TypedDict):
    """The arguments of `client.embeddings.create`."""

    input: str | list[str] | None
    """The text to embed, or up to 2048 of them. None may be empty or longer than the model takes."""

    model: NotRequired[str]
    """The deployment that answers. May be left out where the client was made with `azure_deployment`."""

    user: NotRequired[str]
    """A stable id of the end user, without personal data, which helps to trace abuse."""

    input_type: NotRequired[str]
    """What the vectors are for, such as `query` or `document`, for models that make the difference."""

    encoding_format: NotRequired[str | None]
    """How vectors travel: `float` for numbers, `base64` for packed 32-bit floats, which is a good deal
    faster.
    """

    dimensions: NotRequired[int | None]
    """How many numbers a vector has, for models that can shorten it (`text-embedding-3` and later)."""
