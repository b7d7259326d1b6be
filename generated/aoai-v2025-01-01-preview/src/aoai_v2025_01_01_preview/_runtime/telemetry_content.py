"""What a chat says, in the form that OpenTelemetry's conventions give to messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import orjson

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

JSONObject: TypeAlias = dict[str, Any]


def input_messages(body: Mapping[str, Any]) -> str:
    """The messages of a request, as JSON text."""
    return orjson.dumps([_message(message) for message in body.get("messages") or ()]).decode()


def output_messages(answer: Mapping[str, Any]) -> str:
    """The messages of an answer, one for each choice, as JSON text."""
    messages = [
        {"role": "assistant", **_message(choice.get("message") or {}), "finish_reason": choice.get("finish_reason")}
        for choice in answer["choices"]
    ]
    return orjson.dumps(messages).decode()


def _message(message: JSONObject) -> JSONObject:
    known = {name: message[name] for name in ("role", "name") if message.get(name)}
    if message.get("role") == "tool":
        part = {"type": "tool_call_response", "id": message.get("tool_call_id"), "response": message.get("content")}
        return {**known, "parts": [part]}
    return {**known, "parts": [*_said(message), *_called(message)]}


def _said(message: JSONObject) -> Iterator[JSONObject]:
    content = message.get("content") or message.get("refusal") or []
    for part in [{"type": "text", "text": content}] if isinstance(content, str) else content:
        # Parts of other types may have any properties.
        yield {"type": "text", "content": part.get("text")} if part.get("type") == "text" else part


def _called(message: JSONObject) -> Iterator[JSONObject]:
    for call in message.get("tool_calls") or ():
        function = call.get("function") or {}
        yield {
            "type": "tool_call",
            "id": call.get("id"),
            "name": function.get("name"),
            "arguments": _decoded(function.get("arguments")),
        }


def _decoded(arguments: Any) -> Any:
    try:
        return orjson.loads(arguments)
    except orjson.JSONDecodeError:  # a model may write what is no JSON
        return arguments
