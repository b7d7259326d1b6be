# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""What `client.completions` gives."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import BaseModel
from ._shared import CompletionUsage, ContentFilterChoiceResults, PromptFilterResult


class Completion(BaseModel):
    """The continuations of prompts, or a piece of them when streamed."""

    id: str
    """The id of the completion."""

    choices: list[CompletionChoice]
    """The continuations, `n` for each prompt."""

    created: int
    """When the completion was made, in seconds since 1970 (UTC)."""

    model: str
    """The model and its version; not the name of the deployment."""

    prompt_filter_results: list[PromptFilterResult] | None = None
    """What the content filter found in the prompts."""

    system_fingerprint: str | None = None
    """The state of the backend. Answers to the same `seed` may differ where it differs."""

    object: Literal["text_completion"]
    """Always `text_completion`."""

    usage: CompletionUsage | None = None
    """The tokens that a call used, which is what it is charged for."""


class CompletionChoice(BaseModel):
    """One continuation of a prompt."""

    finish_reason: Literal["stop", "length", "content_filter"]
    """Why the text ended: by itself or at a stop text (`stop`), at the limit of tokens (`length`), or
    because the content filter cut it off (`content_filter`).
    """

    index: int
    """The place of the continuation among the choices, from 0."""

    logprobs: CompletionChoiceLogprobs | None
    """The log probabilities of the text's tokens, null unless `logprobs` asked for them."""

    text: str
    """The text."""

    content_filter_results: ContentFilterChoiceResults | None = None
    """What the content filter found in an answer. Categories that were not checked are missing."""


class CompletionChoiceLogprobs(BaseModel):
    """The log probabilities of a text's tokens, as lists with one entry for each token."""

    text_offset: list[int] | None = None
    """Where each token begins, in characters from the beginning of the text."""

    token_logprobs: list[float] | None = None
    """The natural logarithm of each token's probability."""

    tokens: list[str] | None = None
    """The tokens."""

    top_logprobs: list[dict[str, float]] | None = None
    """For each position, the likeliest tokens and the natural logarithms of their probabilities."""
