"""Adds up the chunks of a streamed chat completion, as plain JSON. Nothing is changed in place: a sum stays as it is.

It takes what Azure sends: chunks with the prompt's filter results and no choice, chunks of the asynchronous content
filter without a delta, results that arrive behind the finish reason, usage behind everything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable

JSONObject: TypeAlias = dict[str, Any]

NOTHING: JSONObject = {"object": "chat.completion", "choices": []}
"""The sum of no chunks."""

_OF_CHUNKS = frozenset({"choices", "object", "obfuscation"})
_SAID_WHOLE = frozenset({"id", "name", "role", "type"})
"""Texts that come in one piece, and perhaps again, or empty. All others are continued."""
_SEVERITIES = ("safe", "low", "medium", "high")


def add_chunk(completion: JSONObject, chunk: JSONObject) -> JSONObject:
    """The completion so far with a chunk added to it, whose choices have an `index`."""
    # In a chunk that only carries filter results, the id is empty, the time 0, and so on.
    said = {name: value for name, value in chunk.items() if value and name not in _OF_CHUNKS}
    choices = completion["choices"]
    for piece in chunk.get("choices") or ():
        choices = _with_added(choices, piece["index"], piece, _add_choice)
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
    result["message"] = _add_delta(choice.get("message", {}), piece.get("delta") or {})
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


def _add_delta(known: Any, delta: Any) -> Any:
    """An object of the message, or the message itself, with what is new in it."""
    result = dict(known)
    for name, value in delta.items():
        before = result.get(name)
        if isinstance(value, dict):
            result[name] = _add_delta(before or {}, value)
        elif isinstance(value, list) and _are_numbered(value):
            result[name] = _add_numbered(before or [], value)
        elif isinstance(before, str) and isinstance(value, str) and name not in _SAID_WHOLE:
            result[name] = before + value
        elif name not in result or not (value in (None, []) or (value == "" and before)):
            result[name] = value
    return result


def _are_numbered(items: list[Any]) -> bool:
    return bool(items) and all(isinstance(item, dict) and "index" in item for item in items)


def _add_numbered(known: list[JSONObject], pieces: list[JSONObject]) -> list[JSONObject]:
    for piece in pieces:
        known = _with_added(known, piece["index"], piece, _add_delta)
    return known


def _with_added(
    items: list[JSONObject], index: int, piece: JSONObject, add: Callable[[JSONObject, JSONObject], JSONObject]
) -> list[JSONObject]:
    """The items, in the order of their `index`, with a piece added to the one of that index, which may be new."""
    by_index = {item["index"]: item for item in items}
    by_index[index] = add(by_index.get(index, {"index": index}), piece)
    return [by_index[each] for each in sorted(by_index)]


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
