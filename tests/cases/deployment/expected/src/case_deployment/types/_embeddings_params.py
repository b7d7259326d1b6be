# Made by aoaigen 0.1.0 from API version 2030-01-01-preview. Edits are lost when it is made again.

"""What `client.embeddings` takes."""

from __future__ import annotations

from typing import Literal, NotRequired

from .._runtime.typed_dicts import TypedDict


class EmbeddingCreateParams(TypedDict):
    """The arguments of `client.embeddings.create`."""

    input: list[str]

    model: NotRequired[str]
    """The deployment that answers. May be left out where the client was made with `azure_deployment`."""

    encoding_format: NotRequired[Literal["float", "base64"]]
