"""The base models that the resource can use; not its deployments."""

from __future__ import annotations

from typing import Any

from aoaigen.emulator import errors
from aoaigen.emulator.behaviours.registry import behaviour
from aoaigen.emulator.models import CHAT, COMPLETION, EMBEDDINGS, KNOWN, Model
from aoaigen.emulator.wire import Answer
from aoaigen.emulator.world import Call

_CREATED = 1_715_558_400
_RETIRED = 1_798_761_600


@behaviour("GET /models")
def list_models(call: Call) -> Answer:
    del call
    return Answer.of({"object": "list", "data": [_describe(model) for model in KNOWN.values()]})


@behaviour("GET /models/{}")
def get(call: Call) -> Answer:
    (wanted,) = call.path_values
    found = next((model for model in KNOWN.values() if wanted in {model.name, model.id}), None)
    if found is None:
        raise errors.not_found("model", wanted)
    return Answer.of(_describe(found))


def _describe(model: Model) -> dict[str, Any]:
    return {
        "object": "model",
        "id": model.id,
        "created_at": _CREATED,
        "status": "succeeded",
        "lifecycle_status": "generally-available",
        "capabilities": {
            "fine_tune": model.fine_tunable,
            "inference": True,
            "completion": model.operation == COMPLETION,
            "chat_completion": model.operation == CHAT,
            "embeddings": model.operation == EMBEDDINGS,
        },
        "deprecation": {"inference": _RETIRED} | ({"fine_tune": _RETIRED} if model.fine_tunable else {}),
    }
