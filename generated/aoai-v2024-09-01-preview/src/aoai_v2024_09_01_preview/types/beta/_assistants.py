# Made by aoaigen 0.1.0 from API version 2024-09-01-preview. Edits are lost when it is made again.

"""What `client.beta.assistants` gives."""

from __future__ import annotations

from typing import Literal

from ..._runtime.models import BaseModel
from .._beta import AssistantResponseFormatOption, AssistantTool, ToolResources
from .._shared import Metadata


class Assistant(BaseModel):
    """A model with instructions and tools, kept by the service under one id."""

    id: str
    """The id of the assistant, which begins with `asst_`."""

    object: Literal["assistant"]
    """Always `assistant`."""

    created_at: int
    """When the assistant was created, in seconds since 1970 (Unix time)."""

    name: str | None
    """The name of the assistant."""

    description: str | None
    """What the assistant is for. The model does not read it."""

    model: str
    """The name of the deployment that answers."""

    instructions: str | None
    """How the model is to behave in every run of the assistant."""

    tools: list[AssistantTool]
    """The tools that the model may use."""

    tool_resources: ToolResources | None = None
    """The files and vector stores that the tools of an assistant or a thread work with."""

    metadata: Metadata | None
    """Pairs of keys and values of your own."""

    temperature: float | None = None
    """How freely tokens are chosen, from 0, nearly always the likeliest, to 2."""

    top_p: float | None = None
    """The share of the probability that tokens are chosen from, likeliest first."""

    response_format: AssistantResponseFormatOption | None = None
    """What the answers of the model have to look like. With `auto`, text."""


class AssistantDeleted(BaseModel):
    """Confirms that an assistant is deleted."""

    id: str
    """The id of the assistant."""

    deleted: bool
    """Whether the assistant is deleted."""

    object: Literal["assistant.deleted"]
    """Always `assistant.deleted`."""
