"""Adds up the chunks of a streamed chat completion, as plain JSON. Nothing is changed in place: a sum stays as it is.

It takes what Azure sends: chunks with the prompt's filter results and no choice, chunks of the asynchronous content
filter without a delta, results that arrive behind the finish reason, usage behind everything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .deltas import add_delta, with_added

if TYPE_CHECKING:
    from .deltas import JSONObject

NOTHING: JSONObject = {"object": "chat.completion", "choices": []}
"""The sum of no chunks."""

_OF_CHUNKS = frozenset({"choices", "object", "obfuscation"})
_SEVERITIES = ("safe", "low", "medium", "high")


def add_chunk(completion: JSONObject, chunk: JSONObject) -> JSONObject:
    """The completion so far with a chunk added to it, whose choices have an `index`."""
    # In a chunk that only carries filter results, the id is empty, the time 0, and so on.
    said = {name: value for name, value in chunk.items() if value and name not in _OF_CHUNKS}
    choices = completion["choices"]
    for piece in chunk.get("choices") or ():
        choices = with_added(choices, piece["index"], piece, _add_choice)
    return {**completion, **said, "choices": choices}


def without_positions(completion: JSONObject) -> JSONObject:
    """The completion without the `index` of its tool calls, which only chunks have."""
    return {**completion, "choices": [_without_positions(choice) for choice in completion["choices"]]}


def _without_positions(choice: JSONObject) -> JSONObject:
    calls = choice["message"].get("tool_calls")
    if not calls:
        return choice
    plain = [{name: value for name, value in call.items() if name != "index"} for call in calls]
    return {**choice, "message": {**choice["message"], "tool_calls": plain}}


def _add_choice(choice: JSONObject, piece: JSONObject) -> JSONObject:
    result = {"finish_reason": None, "logprobs": None, **choice}
    result["message"] = add_delta(choice.get("message", {}), piece.get("delta") or {})
    for name, value in piece.items():
        if name == "logprobs" and value:
            result[name] = _add_logprobs(result[name] or {}, value)
        elif name in {"content_filter_results", "content_filter_result"}:
            # The singular says that the filter was out of order; whole answers say so in the plural.
            known = result.get("content_filter_results") or {}
            result["content_filter_results"] = _worse(known, value or {})
        elif name != "delta" and value is not None:
            result[name] = value
    return result


def _add_logprobs(known: JSONObject, new: JSONObject) -> JSONObject:
    added = {name: [*(known.get(name) or ()), *tokens] for name, tokens in new.items() if tokens}
    return {"content": None, "refusal": None, **known, **added}


def _worse(known: JSONObject, new: JSONObject) -> JSONObject:
    """Two verdicts of the content filter on parts of an answer as one on the whole: the graver one of each category."""
    return {**known, **{name: _graver(known.get(name), value) for name, value in new.items()}}


def _graver(known: Any, new: Any) -> Any:
    if isinstance(known, dict) and isinstance(new, dict):
        return _worse(known, new)
    if isinstance(known, bool) and isinstance(new, bool):
        return known or new
    if known in _SEVERITIES and new in _SEVERITIES:
        return max(known, new, key=_SEVERITIES.index)
    return known if new is None else new
