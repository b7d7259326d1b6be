"""Chat completions: decides what the model says, then says it whole or in chunks."""

from __future__ import annotations

import base64
import json
import math
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice, takewhile
from typing import Any

from aoaigen.contract import JSON
from aoaigen.emulator import errors, filters, tokens
from aoaigen.emulator.behaviours import prompts
from aoaigen.emulator.behaviours.audio import sound_of
from aoaigen.emulator.behaviours.registry import behaviour
from aoaigen.emulator.chance import rng
from aoaigen.emulator.samples import sample
from aoaigen.emulator.wire import Answer
from aoaigen.emulator.world import Call

_OPENINGS = (
    "Good question.",
    "Happy to help.",
    "Here is what I can say.",
    "Thank you for asking.",
)


_AUDIO_LIFETIME = 3600


@dataclass
class Choice:
    """One answer of the model, before it takes a shape on the wire."""

    pieces: list[str]
    finish_reason: str
    tool_calls: list[dict[str, Any]] = field(default_factory=list)
    function_call: dict[str, Any] | None = None
    refusal: str | None = None
    audio: dict[str, Any] | None = None
    context: dict[str, Any] | None = None
    logprobs: dict[str, Any] | None = None

    @property
    def content(self) -> str | None:
        silent = self.tool_calls or self.function_call or self.refusal is not None or self.audio
        return None if silent else "".join(self.pieces)

    @property
    def token_count(self) -> int:
        spoken = [call["function"]["arguments"] for call in self.tool_calls]
        if self.function_call is not None:
            spoken.append(self.function_call["arguments"])
        return sum(map(tokens.count, spoken or [self.refusal or "".join(self.pieces)]))


@behaviour("POST /chat/completions")
def create(call: Call) -> Answer:
    body = call.body
    prompts.refuse_filtered_prompt(call)
    _refuse_json_without_a_word(body)
    prompt_tokens = tokens.count_messages(body["messages"])
    if body.get("tools"):
        prompt_tokens += tokens.count(json.dumps(body["tools"]))
    if prompt_tokens > call.model.context:
        raise errors.context_length_exceeded(call.model.context, prompt_tokens)
    choices = [choose(call, index) for index in range(body.get("n") or 1)]
    accepted, rejected = _fulfilled(body.get("prediction"), choices)
    usage = prompts.usage(
        prompt_tokens,
        sum(choice.token_count for choice in choices),
        accepted=accepted,
        rejected=rejected,
        audio=sum(choice.token_count for choice in choices if choice.audio),
    )
    head = {
        "created": call.world.now(),
        "id": call.world.ids.letters("chatcmpl-", 29),
        "model": call.model.id,
        "system_fingerprint": f"fp_{zlib.crc32(call.model.id.encode()):08x}",
    }
    if body.get("stream"):
        chunks = [chunk for index, choice in enumerate(choices) for chunk in _chunks(choice, index)]
        return Answer.stream(prompts.frames(call, {**head, "object": "chat.completion.chunk"}, chunks, usage))
    return Answer.of(
        {
            **head,
            "object": "chat.completion",
            "choices": [_whole(choice, index) for index, choice in enumerate(choices)],
            "prompt_filter_results": filters.prompt_annotations(call.reply.filter),
            "usage": usage,
        }
    )


def _refuse_json_without_a_word(body: Mapping[str, Any]) -> None:
    wants_json = (body.get("response_format") or {}).get("type") == "json_object"
    if wants_json and not any("json" in tokens.text_of(m.get("content")).lower() for m in body["messages"]):
        raise errors.engine(
            "'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.",
            param="messages",
        )


def _fulfilled(prediction: Mapping[str, Any] | None, choices: list[Choice]) -> tuple[int, int]:
    """How many tokens of a prediction came true, up to the first that did not, and how many did not."""
    predicted = tokens.split(tokens.text_of(prediction["content"])) if prediction else []
    accepted = 0
    for choice in choices:
        said = tokens.split("".join(choice.pieces))
        accepted += len(list(takewhile(lambda pair: pair[0] == pair[1], zip(predicted, said, strict=False))))
    return accepted, len(predicted) * len(choices) - accepted


def choose(call: Call, index: int) -> Choice:
    """What the model answers to a chat, as far as a script leaves it the choice."""
    if call.reply.refusal is not None:
        return Choice([], call.reply.finish_reason or "stop", refusal=call.reply.refusal)
    chosen = _choose_tools(call, index)
    if chosen is None:
        pieces = prompts.pieces_of(call, _say(call, index))
        limit = call.body.get("max_completion_tokens") or call.body.get("max_tokens")
        cut = prompts.cut(pieces, stop=call.body.get("stop"), max_tokens=limit)
        chosen = Choice(cut.pieces, cut.finish_reason)
        if call.body.get("data_sources"):
            chosen.context = _context(call)
        if call.body.get("logprobs"):
            chosen.logprobs = _logprobs(cut.text, call.body.get("top_logprobs") or 0)
        if "audio" in (call.body.get("modalities") or ()):
            chosen.audio = _audio(call, cut.text)
    if call.reply.finish_reason is not None:
        chosen.finish_reason = call.reply.finish_reason
    return chosen


# What is said


def _say(call: Call, index: int) -> str:
    format = call.body.get("response_format") or {}
    text = _sentence(call, index)
    if format.get("type") == "json_object":
        return json.dumps({"answer": text})
    if format.get("type") == "json_schema":
        wanted = format["json_schema"]
        return json.dumps(_sample_of(wanted.get("schema"), wanted["name"], f"{call.world.seed} {index}"))
    return text


def _sentence(call: Call, index: int) -> str:
    last = call.body["messages"][-1]
    said = " ".join(tokens.text_of(last.get("content")).split())
    source = " [doc1]" if call.body.get("data_sources") else ""
    if last["role"] in {"tool", "function"}:
        return f"The tool returned {said}{source}."
    opening = _OPENINGS[(zlib.crc32(said.encode()) + call.world.seed + index) % len(_OPENINGS)]
    return f'{opening} You said: "{said}"{source}. This answer comes from the emulated model {call.model.name}.'


def _context(call: Call) -> dict[str, Any]:
    question = next((tokens.text_of(m["content"]) for m in call.body["messages"][::-1] if m["role"] == "user"), "")
    source = call.body["data_sources"][0].get("parameters", {})
    index = source.get("index_name", "index")
    citation = {
        "chunk_id": "0",
        "content": f'A passage of {index} about "{question}".',
        "filepath": "passage.md",
        "title": "Passage",
        "url": "https://example.com/passage.md",
    }
    retrieved = citation | {"search_queries": [question], "data_source_index": 0, "original_search_score": 0.5}
    context = {"citations": [citation], "intent": json.dumps([question]), "all_retrieved_documents": [retrieved]}
    wanted = source.get("include_contexts") or ("citations", "intent")
    return {name: value for name, value in context.items() if name in wanted}


def _audio(call: Call, text: str) -> dict[str, Any]:
    format = (call.body.get("audio") or {}).get("format", "wav")
    return {
        "id": call.world.ids.hex("audio_"),
        "data": base64.b64encode(sound_of(text, format)).decode(),
        "expires_at": call.world.now() + _AUDIO_LIFETIME,
        "transcript": text,
    }


def _logprobs(text: str, top: int) -> dict[str, Any]:
    chance = rng(text)

    def entry(token: str, probability: float) -> dict[str, Any]:
        return {"token": token, "logprob": round(math.log(probability), 6), "bytes": list(token.encode())}

    content = []
    for token in tokens.split(text):
        probability = chance.uniform(0.5, 1)
        others = [entry(f"{token}{rank}", (1 - probability) / 2**rank) for rank in range(1, top)]
        first = entry(token, probability)
        content.append({**first, "top_logprobs": [first, *others] if top else []})
    return {"content": content, "refusal": None}


# Tools


def _choose_tools(call: Call, index: int) -> Choice | None:
    """The tool calls that a script or the request asks for; None for an answer in words."""
    if call.reply.tool_calls:
        calls = [(tool["name"], tool.get("arguments", {})) for tool in call.reply.tool_calls]
        return Choice([], "tool_calls", [_tool_call(call, name, arguments) for name, arguments in calls])
    if call.reply.text is not None or call.reply.stream is not None:
        return None
    wanted = call.body.get("tool_choice")
    tools = [tool["function"] for tool in call.body.get("tools") or ()]
    if wanted == "required" and tools:
        return Choice([], "tool_calls", [_tool_call(call, *_invent(tools[index % len(tools)], call))])
    if isinstance(wanted, dict):
        # A call that the caller has named ends with "stop"; so it is on the wire.
        function = _named(tools, wanted["function"]["name"], "tool_choice", "tools")
        return Choice([], "stop", [_tool_call(call, *_invent(function, call))])
    wanted = call.body.get("function_call")
    if isinstance(wanted, dict):
        function = _named(call.body.get("functions") or [], wanted["name"], "function_call", "functions")
        name, arguments = _invent(function, call)
        return Choice([], "stop", function_call={"name": name, "arguments": json.dumps(arguments)})
    return None


def _named(functions: list[dict[str, Any]], name: str, param: str, where: str) -> dict[str, Any]:
    for function in functions:
        if function["name"] == name:
            return function
    raise errors.engine(f"Invalid value for '{param}': '{name}' is not among '{where}'.", param=param)


def _invent(function: Mapping[str, Any], call: Call) -> tuple[str, Any]:
    schema = function.get("parameters") or {"type": "object", "properties": {}}
    return function["name"], _sample_of(schema, function["name"], f"{call.world.seed}")


def _sample_of(schema: Any, name: str, seed: str) -> Any:
    """A value for a schema that the caller wrote, who may have written anything."""
    try:
        return sample(schema if isinstance(schema, dict) else {}, f"{seed} {name}")
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise errors.engine(f"Invalid schema for '{name}': {error}", param=name) from None


def _tool_call(call: Call, name: str, arguments: Any) -> dict[str, Any]:
    spoken = arguments if isinstance(arguments, str) else json.dumps(arguments)
    return {
        "id": call.world.ids.letters("call_", 24),
        "type": "function",
        "function": {"name": name, "arguments": spoken},
    }


# The shape on the wire


def _whole(choice: Choice, index: int) -> dict[str, JSON]:
    message: dict[str, Any] = {"content": choice.content, "refusal": choice.refusal, "role": "assistant"}
    if choice.audio is not None:
        message["audio"] = choice.audio
    if choice.tool_calls:
        message["tool_calls"] = choice.tool_calls
    if choice.function_call is not None:
        message["function_call"] = choice.function_call
    if choice.context is not None:
        message["context"] = choice.context
    return {
        "content_filter_results": filters.results() if choice.content is not None else {},
        "finish_reason": choice.finish_reason,
        "index": index,
        "logprobs": choice.logprobs,
        "message": message,
    }


def _chunks(choice: Choice, index: int) -> Iterator[dict[str, JSON]]:
    def chunk(delta: dict[str, Any], finish_reason: str | None = None, logprobs: Any = None) -> dict[str, JSON]:
        return {
            "content_filter_results": {},
            "delta": delta,
            "finish_reason": finish_reason,
            "index": index,
            "logprobs": logprobs,
        }

    first: dict[str, Any] = {"content": None if choice.content is None else "", "refusal": None, "role": "assistant"}
    if choice.context is not None:
        first["context"] = choice.context
    if choice.function_call is not None:
        first["function_call"] = {"name": choice.function_call["name"], "arguments": ""}
    yield chunk(first)
    for at, tool_call in enumerate(choice.tool_calls):
        name, arguments = tool_call["function"]["name"], tool_call["function"]["arguments"]
        opening = {**tool_call, "index": at, "function": {"name": name, "arguments": ""}}
        yield chunk({"tool_calls": [opening]})
        for piece in tokens.split(arguments):
            yield chunk({"tool_calls": [{"index": at, "function": {"arguments": piece}}]})
    if choice.function_call is not None:
        for piece in tokens.split(choice.function_call["arguments"]):
            yield chunk({"function_call": {"arguments": piece}})
    for piece in tokens.split(choice.refusal or ""):
        yield chunk({"refusal": piece})
    if choice.audio is not None:
        yield chunk({"audio": choice.audio})
    given = iter(choice.logprobs["content"] if choice.logprobs is not None else ())
    for piece in choice.pieces if choice.audio is None else ():
        logprobs = None
        if choice.logprobs is not None:
            entries = list(islice(given, tokens.count(piece)))
            logprobs = {"content": entries, "refusal": None}
        yield chunk({"content": piece}, logprobs=logprobs)
    yield chunk({}, choice.finish_reason)
