"""What chat and completions have in common: filtering the prompt, cutting the answer, usage, framing a stream."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from aoaigen.contract import JSON
from aoaigen.emulator import errors, filters, tokens
from aoaigen.emulator.wire import DONE, event
from aoaigen.emulator.world import Call


@dataclass(frozen=True)
class Cut:
    """An answer's text as far as the caller wants it, and why it ends there."""

    pieces: list[str]
    finish_reason: str

    @property
    def text(self) -> str:
        return "".join(self.pieces)


def refuse_filtered_prompt(call: Call) -> None:
    if filters.blocks(call.reply.filter):
        raise errors.prompt_filtered(filters.prompt_results(call.reply.filter))


def cut(pieces: Sequence[str], *, stop: str | Sequence[str] | None, max_tokens: int | None) -> Cut:
    """End `pieces`, of one token each or as a script gives them, at the first stop sequence or the limit."""
    kept, reason = list(pieces), "stop"
    stops = [stop] if isinstance(stop, str) else list(stop or ())
    text = "".join(kept)
    ends = [at for sequence in stops if sequence and (at := text.find(sequence)) >= 0]
    if ends:
        kept = _shorten(kept, min(ends))
    if max_tokens is not None:
        whole = tokens.split("".join(kept))
        if len(whole) > max_tokens:
            kept, reason = _shorten(kept, len("".join(whole[:max_tokens]))), "length"
    return Cut(kept, reason)


def _shorten(pieces: list[str], length: int) -> list[str]:
    kept = []
    for piece in pieces:
        if length <= 0:
            break
        kept.append(piece[:length])
        length -= len(piece)
    return kept


def pieces_of(call: Call, made_up: str) -> list[str]:
    """The answer's text in pieces: as scripted, else one token each."""
    if call.reply.stream is not None:
        return list(call.reply.stream)
    return tokens.split(call.reply.text if call.reply.text is not None else made_up)


def usage(
    prompt_tokens: int, completion_tokens: int, *, accepted: int = 0, rejected: int = 0, audio: int = 0
) -> dict[str, JSON]:
    """`accepted` and `rejected` are tokens of a prediction, `audio` those of a spoken answer."""
    return {
        "completion_tokens": completion_tokens,
        "completion_tokens_details": {
            "accepted_prediction_tokens": accepted,
            "audio_tokens": audio,
            "reasoning_tokens": 0,
            "rejected_prediction_tokens": rejected,
        },
        "prompt_tokens": prompt_tokens,
        "prompt_tokens_details": {"audio_tokens": 0, "cached_tokens": 0},
        "total_tokens": prompt_tokens + completion_tokens,
    }


def frames(call: Call, head: dict[str, Any], choices: Sequence[dict[str, JSON]], used: dict[str, JSON]) -> list[bytes]:
    """A stream: the verdict on the prompt with an empty head, a chunk for each choice, usage if asked for, the end."""
    wants_usage = bool((call.body.get("stream_options") or {}).get("include_usage"))
    no_usage: dict[str, JSON] = {"usage": None} if wants_usage else {}
    verdict: dict[str, Any] = {
        "choices": [],
        "created": 0,
        "id": "",
        "model": "",
        "object": "",
        "prompt_filter_results": filters.prompt_annotations(call.reply.filter),
    }
    chunks = [verdict | no_usage, *(head | {"choices": [choice]} | no_usage for choice in choices)]
    if wants_usage:
        chunks.append(head | {"choices": [], "usage": used})
    return [*(event(chunk) for chunk in chunks), DONE]
