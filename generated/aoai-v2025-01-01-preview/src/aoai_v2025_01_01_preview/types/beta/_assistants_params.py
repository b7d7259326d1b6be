# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""What `client.beta.assistants` takes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NotRequired

from ..._runtime.typed_dicts import TypedDict
from .._beta import ToolResources
from .._beta_params import (
    AssistantResponseFormatOptionParam,
    AssistantToolParam,
    NewToolResourcesParam,
    ToolResourcesParam,
)
from .._shared import Metadata


class AssistantListParams(TypedDict):
    """The arguments of `client.beta.assistants.list`."""

    limit: NotRequired[int]
    """The most items that a page holds, 20 if it is left out."""

    order: NotRequired[Literal["asc", "desc"]]
    """Whether the oldest items come first (`asc`) or the newest (`desc`), which they do if it is left
    out.
    """

    after: NotRequired[str]
    """The id of the last item of the page before; the first page if it is left out."""

    before: NotRequired[str]
    """The id of the first item of the page after, to page backwards."""


class AssistantCreateParams(TypedDict):
    """The arguments of `client.beta.assistants.create`."""

    model: str
    """The name of the deployment that is to answer."""

    name: NotRequired[str | None]
    """The name of the assistant, up to 256 characters."""

    description: NotRequired[str | None]
    """What the assistant is for, up to 512 characters. The model does not read it."""

    tools: NotRequired[Iterable[AssistantToolParam]]
    """The tools that the model may use, up to 128."""

    metadata: NotRequired[Metadata | None]
    """Pairs of keys and values of your own."""

    temperature: NotRequired[float | None]
    """How freely tokens are chosen, from 0, nearly always the likeliest, to 2. Change this or `top_p`,
    not both.
    """

    top_p: NotRequired[float | None]
    """The share of the probability that tokens are chosen from, likeliest first: 0.1 leaves only those
    that make up the top tenth. Change this or `temperature`, not both.
    """

    response_format: NotRequired[AssistantResponseFormatOptionParam]
    """What the answers of the model have to look like. With `auto`, text."""

    instructions: NotRequired[str | None]
    """How the model is to behave in every run of the assistant."""

    tool_resources: NotRequired[NewToolResourcesParam | None]
    """What the tools work with."""


class AssistantUpdateParams(TypedDict):
    """The arguments of `client.beta.assistants.update`."""

    name: NotRequired[str | None]
    """The name of the assistant, up to 256 characters."""

    description: NotRequired[str | None]
    """What the assistant is for, up to 512 characters. The model does not read it."""

    tools: NotRequired[Iterable[AssistantToolParam]]
    """The tools that the model may use, up to 128."""

    metadata: NotRequired[Metadata | None]
    """Pairs of keys and values of your own."""

    temperature: NotRequired[float | None]
    """How freely tokens are chosen, from 0, nearly always the likeliest, to 2. Change this or `top_p`,
    not both.
    """

    top_p: NotRequired[float | None]
    """The share of the probability that tokens are chosen from, likeliest first: 0.1 leaves only those
    that make up the top tenth. Change this or `temperature`, not both.
    """

    response_format: NotRequired[AssistantResponseFormatOptionParam]
    """What the answers of the model have to look like. With `auto`, text."""

    model: NotRequired[str]
    """The name of the deployment that is to answer."""

    instructions: NotRequired[str | None]
    """How the model is to behave in every run of the assistant."""

    tool_resources: NotRequired[ToolResourcesParam | ToolResources]
    """The files and vector stores that the tools of an assistant or a thread work with."""
