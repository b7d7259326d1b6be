"""Which function answers which operation; an operation without one is answered with a sample of its schema."""

from __future__ import annotations

from collections.abc import Callable

from aoaigen.contract import Primitive as PrimitiveSchema, PrimitiveType
from aoaigen.emulator import routing
from aoaigen.emulator.samples import sample
from aoaigen.emulator.wire import DONE, Answer, compact, event
from aoaigen.emulator.world import Call
from aoaigen.json_schema import json_schema
from aoaigen.media import EVENT_STREAM, MediaKind, kind_of

Behaviour = Callable[[Call], Answer]

_BEHAVIOURS: dict[str, Behaviour] = {}


def behaviour(key: str) -> Callable[[Behaviour], Behaviour]:
    """Let a function answer an operation, named by method and path as in `routing.key`."""

    def register(function: Behaviour) -> Behaviour:
        _BEHAVIOURS[key] = function
        return function

    return register


def answer(call: Call) -> Answer:
    """The answer to a call. Raises `Refusal`."""
    return _BEHAVIOURS.get(routing.key(call.operation), answer_by_schema)(call)


def answer_by_schema(call: Call) -> Answer:
    """A sample of what the operation's document says that it gives: of JSON if there is a choice, and of events where
    the call asks for a stream."""
    success, status = call.operation.success, call.success_status
    if success is None or not success.content:
        return Answer(status=status, media_type=None)
    events = success.media(EVENT_STREAM) if call.body.get("stream") is True else None
    media = events or min(success.content, key=lambda media: list(MediaKind).index(kind_of(media.name)))
    kind, contract = kind_of(media.name), call.world.contract
    wanted = contract.item_of(media.schema) if kind is MediaKind.LINES else media.schema
    schema = contract.resolve(wanted) if wanted is not None else None
    is_binary = isinstance(schema, PrimitiveSchema) and schema.type is PrimitiveType.BINARY
    if is_binary or kind is MediaKind.BINARY or (schema is None and kind is not MediaKind.JSON):
        return Answer(status=status, content=b"sample", media_type=media.name)
    seed = f"{call.world.seed} {call.operation.id} {sorted(call.path.items())}"
    value = sample(json_schema(contract, schema, call.world.validation.definitions), seed) if schema else {}
    if media.name == EVENT_STREAM:
        return Answer.stream([event(value), DONE])
    if kind is MediaKind.TEXT:
        return Answer(status=status, content=str(value).encode(), media_type=media.name)
    return Answer(status=status, content=compact(value), media_type=media.name)
