"""Steps: every operation, and a chat for each thing that the service may say."""

from __future__ import annotations

from typing import Any

from beside_stand import (
    NEEDS,
    REPLIES,
    STEPS,
    Stand,
    Step,
    settled,
)
from calls import CALLS, Call, method_of


def _calling(call: Call) -> Step:
    async def done(at: Stand) -> Any:
        for _ in range(10):
            positional, keyword = call.arguments(at.kept)
            answer = await settled(method_of(at.client, call.method)(*positional, **keyword))
            if call.until is None or call.until(answer):
                break
        if call.keep:
            at.kept[call.keep] = call.part(answer)
        return answer

    return done


def _saying(said: str) -> Step:
    async def done(at: Stand) -> Any:
        return await at.chat(said)

    return done


for _call in CALLS:
    _times = sum(methods[0] == _call.method for methods in NEEDS.values())
    _name = f"{_call.method} {_times + 1}" if _times else _call.method
    NEEDS[_name] = (_call.method, _call.needs) if _call.needs else (_call.method,)
    STEPS[_name] = _calling(_call)
for _said in REPLIES:
    STEPS[f"chat: {_said}"] = _saying(_said)
