# Made by aoaigen 0.1.0 from API version 2024-10-01-preview. Edits are lost when it is made again.

"""What several resources use."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias

from .._runtime.typed_dicts import TypedDict
from ._shared import StaticFileChunkingStrategy, StaticFileChunkingStrategyObject


class ChatCompletionStreamOptionsParam(TypedDict):
    """What a streamed answer carries besides the text."""

    include_usage: NotRequired[bool]
    """Whether one more chunk, with no choices, gives the tokens used before the stream ends. `usage`
    is null in all other chunks then.
    """


class AutoFileChunkingStrategyParam(TypedDict):
    """The service decides, at present for passages of 800 tokens that share 400 with the next one."""

    type: Literal["auto"]
    """Always `auto`."""


class StaticFileChunkingStrategyObjectParam(TypedDict):
    """Passages of a size of your own."""

    type: Literal["static"]
    """Always `static`."""

    static: StaticFileChunkingStrategyParam | StaticFileChunkingStrategy
    """How long the passages of a file are, and how much of them two neighbours share."""


FileChunkingStrategyParam: TypeAlias = (
    AutoFileChunkingStrategyParam | StaticFileChunkingStrategyObjectParam | StaticFileChunkingStrategyObject
)
"""How a file is to be cut into passages; its `type` tells which way."""


class StaticFileChunkingStrategyParam(TypedDict):
    """How long the passages of a file are, and how much of them two neighbours share."""

    max_chunk_size_tokens: int
    """The most tokens of a passage, from 100 to 4096."""

    chunk_overlap_tokens: int
    """The tokens that two neighbours share, at most half of `max_chunk_size_tokens`."""
