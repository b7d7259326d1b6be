"""Legacy completions."""

from __future__ import annotations

from typing import Any

from aoaigen.emulator import errors, filters, tokens
from aoaigen.emulator.behaviours import prompts
from aoaigen.emulator.behaviours.registry import behaviour
from aoaigen.emulator.chance import rng
from aoaigen.emulator.wire import Answer
from aoaigen.emulator.world import Call

_DEFAULT_MAX_TOKENS = 16


@behaviour("POST /completions")
def create(call: Call) -> Answer:
    body = call.body
    prompts.refuse_filtered_prompt(call)
    given = _prompts(body.get("prompt"))
    prompt_tokens = sum(map(tokens.count, given))
    if prompt_tokens > call.model.context:
        raise errors.context_length_exceeded(call.model.context, prompt_tokens)
    count = body.get("n") or 1
    cuts = [_continue(call, prompt) for prompt in given for _ in range(count)]
    usage = prompts.usage(prompt_tokens, sum(tokens.count(cut.text) for cut in cuts))
    head = {
        "created": call.world.now(),
        "id": call.world.ids.letters("cmpl-", 29),
        "model": call.model.id,
        "object": "text_completion",
    }
    echoed = [prompt if body.get("echo") else "" for prompt in given for _ in range(count)]
    if body.get("stream"):
        chunks = [
            chunk
            for index, (cut, echo) in enumerate(zip(cuts, echoed, strict=True))
            for chunk in _chunks(call, index, cut, echo)
        ]
        return Answer.stream(prompts.frames(call, head, chunks, usage))
    choices = [
        {
            **_choice(call, index, echo + cut.text, cut.finish_reason),
            "content_filter_results": filters.results(),
        }
        for index, (cut, echo) in enumerate(zip(cuts, echoed, strict=True))
    ]
    annotations = [
        {"prompt_index": index, "content_filter_results": filters.prompt_results(call.reply.filter)}
        for index in range(len(given))
    ]
    return Answer.of({**head, "choices": choices, "prompt_filter_results": annotations, "usage": usage})


def _prompts(prompt: Any) -> list[str]:
    """The prompts as text; tokens are shown by their numbers."""
    if prompt is None:
        return ["<|endoftext|>"]
    if isinstance(prompt, str):
        return [prompt]
    if prompt and isinstance(prompt[0], int):
        return [" ".join(map(str, prompt))]
    return [item if isinstance(item, str) else " ".join(map(str, item)) for item in prompt]


def _continue(call: Call, prompt: str) -> prompts.Cut:
    last_words = " ".join(prompt.split()[-6:])
    pieces = prompts.pieces_of(call, f' ... and so "{last_words}" goes on, says the emulated model {call.model.name}.')
    limit = call.body.get("max_tokens")
    cut = prompts.cut(pieces, stop=call.body.get("stop"), max_tokens=_DEFAULT_MAX_TOKENS if limit is None else limit)
    return prompts.Cut(cut.pieces, call.reply.finish_reason or cut.finish_reason)


def _choice(call: Call, index: int, text: str, finish_reason: str | None) -> dict[str, Any]:
    wanted = call.body.get("logprobs")
    return {
        "finish_reason": finish_reason,
        "index": index,
        "logprobs": _logprobs(text, wanted) if wanted is not None and text else None,
        "text": text,
    }


def _chunks(call: Call, index: int, cut: prompts.Cut, echo: str) -> list[dict[str, Any]]:
    pieces = [*tokens.split(echo), *cut.pieces]
    chunks = [_choice(call, index, piece, None) for piece in pieces]
    return [*chunks, _choice(call, index, "", cut.finish_reason)]


def _logprobs(text: str, top: int) -> dict[str, Any]:
    chance = rng(text)
    pieces = tokens.split(text)
    logprobs = [round(-chance.random(), 6) for _ in pieces]
    offsets = [sum(map(len, pieces[:at])) for at in range(len(pieces))]
    others = [
        {piece + "'" * rank: logprob - rank for rank in range(top)}
        for piece, logprob in zip(pieces, logprobs, strict=True)
    ]
    return {"tokens": pieces, "token_logprobs": logprobs, "text_offset": offsets, "top_logprobs": others}
