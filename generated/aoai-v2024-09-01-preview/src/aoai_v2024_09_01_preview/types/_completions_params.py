# Made by aoaigen 0.1.0 from API version 2024-09-01-preview. Edits are lost when it is made again.

"""What `client.completions` takes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NotRequired

from .._runtime.typed_dicts import TypedDict
from ._shared_params import ChatCompletionStreamOptionsParam


class CompletionCreateParamsBase(TypedDict):
    """The arguments of `client.completions.create`, but for `stream`."""

    prompt: str | list[str] | None
    """The text to continue, or several, each of which is continued by itself."""

    model: NotRequired[str]
    """The deployment that answers. May be left out where the client was made with `azure_deployment`."""

    best_of: NotRequired[int | None]
    """How many continuations are generated, of which the `n` likeliest are returned, up to 20. All of
    them are charged for, and they cannot be streamed.
    """

    echo: NotRequired[bool | None]
    """Whether the answer begins with the prompt."""

    frequency_penalty: NotRequired[float | None]
    """How much a token is held back for each time it has already been used, from -2 to 2. Positive
    values make the answer repeat itself less.
    """

    logit_bias: NotRequired[Mapping[str, int] | None]
    """How much more or less likely single tokens become: token ids of the model's tokenizer to values
    from -100, which in effect bans the token, to 100, which in effect forces it.
    """

    logprobs: NotRequired[int | None]
    """How many of the likeliest tokens are given, with their log probabilities, for each position."""

    max_tokens: NotRequired[int | None]
    """The most tokens that each continuation may have. The default of 16 cuts most answers short.
    Azure OpenAI counts it against the deployment's rate limit before the call is answered.
    """

    n: NotRequired[int | None]
    """How many continuations of each prompt are returned, from 1 to 128."""

    presence_penalty: NotRequired[float | None]
    """How much a token is held back once it has been used at all, from -2 to 2. Positive values lead
    the answer to new topics.
    """

    seed: NotRequired[int | None]
    """A number that makes repeated calls with the same parameters give mostly the same answer, as long
    as `system_fingerprint` stays the same.
    """

    stop: NotRequired[str | list[str] | None]
    """Up to four texts at which the answer ends. The text itself is not part of the answer."""

    stream_options: NotRequired[ChatCompletionStreamOptionsParam | None]
    """What a streamed answer carries besides. Needs `stream`."""

    suffix: NotRequired[str | None]
    """The text that comes after the continuation, so that the model fills the gap."""

    temperature: NotRequired[float | None]
    """How freely tokens are chosen, from 0, nearly always the likeliest, to 2. Change this or `top_p`,
    not both.
    """

    top_p: NotRequired[float | None]
    """The share of the probability that tokens are chosen from, likeliest first: 0.1 leaves only those
    that make up the top tenth. Change this or `temperature`, not both.
    """

    user: NotRequired[str]
    """A stable id of the end user, without personal data, which helps to trace abuse."""


class CompletionCreateParamsNonStreaming(CompletionCreateParamsBase):
    """The arguments of `client.completions.create`, for a whole answer."""

    stream: NotRequired[Literal[False] | None]
    """Whether the answer is sent in pieces while it is generated."""


class CompletionCreateParamsStreaming(CompletionCreateParamsBase):
    """The arguments of `client.completions.create`, for a stream."""

    stream: Literal[True]
    """Whether the answer is sent in pieces while it is generated."""


class CompletionCreateParams(CompletionCreateParamsBase):
    """The arguments of `client.completions.create`."""

    stream: NotRequired[bool | None]
    """Whether the answer is sent in pieces while it is generated."""
