"""Which function answers which operation; an operation without one is answered with a sample of its schema."""

from __future__ import annotations

from collections.abc import Callable

from aoaigen.contract import Primitive as PrimitiveSchema, PrimitiveType
from aoaigen.emulator import routing
from aoaigen.emulator.samples import sample
from aoaigen.emulator.wire import Answer
from aoaigen.emulator.world import Call
from aoaigen.json_schema import json_schema

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
    return _BEHAVIOURS.get(routing.key(call.operation), _answer_by_schema)(call)


def _answer_by_schema(call: Call) -> Answer:
    success, status = call.operation.success, call.success_status
    if success is None or not success.content:
        return Answer(status=status, media_type=None)
    media = success.content[0]
    contract = call.world.contract
    schema = contract.resolve(media.schema) if media.schema is not None else None
    if schema is None or (isinstance(schema, PrimitiveSchema) and schema.type is PrimitiveType.BINARY):
        return Answer(status=status, content=b"sample", media_type=media.name)
    seed = f"{call.world.seed} {call.operation.id} {sorted(call.path.items())}"
    return Answer.of(sample(json_schema(contract, schema), seed), status=status)
