# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""What several resources use."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NotRequired, TypeAlias

from .._runtime.typed_dicts import TypedDict
from ._shared import ResponseFormatJSONSchemaDefinition, StaticFileChunkingStrategy, StaticFileChunkingStrategyObject


class ResponseFormatTextParam(TypedDict):
    """The answer is free text."""

    type: Literal["text"]
    """Always `text`."""


class ResponseFormatJSONObjectParam(TypedDict):
    """The answer is a JSON object. A message has to ask for JSON as well; without it the call is
    refused or the model fills the answer with white space.
    """

    type: Literal["json_object"]
    """Always `json_object`."""


class ResponseFormatJSONSchemaParam(TypedDict):
    """The answer is JSON that keeps to a schema (structured outputs)."""

    type: Literal["json_schema"]
    """Always `json_schema`."""

    json_schema: ResponseFormatJSONSchemaDefinitionParam | ResponseFormatJSONSchemaDefinition
    """A schema for answers, with a name for the model."""


class ResponseFormatJSONSchemaDefinitionParam(TypedDict):
    """A schema for answers, with a name for the model."""

    description: NotRequired[str]
    """What the answer is for; the model reads it."""

    name: str
    """A name of up to 64 letters, digits, underscores and dashes."""

    schema: Mapping[str, object]
    """The JSON Schema that the answer keeps to."""

    strict: NotRequired[bool | None]
    """Whether the answer keeps to the schema without fail. Only a part of JSON Schema is allowed then."""


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
