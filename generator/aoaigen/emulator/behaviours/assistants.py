"""Assistants: a deployment with instructions and tools."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from aoaigen.emulator import errors, frontdoor
from aoaigen.emulator.behaviours.registry import behaviour
from aoaigen.emulator.behaviours.vector_stores import keep_resources
from aoaigen.emulator.models import CHAT
from aoaigen.emulator.state import Record, cursor_page
from aoaigen.emulator.wire import Answer
from aoaigen.emulator.world import Call, World

_DEFAULTS: Final[Mapping[str, Any]] = {
    "name": None,
    "description": None,
    "instructions": None,
    "tools": [],
    "tool_resources": {},
    "metadata": {},
    "temperature": 1.0,
    "top_p": 1.0,
    "response_format": "auto",
}


@behaviour("GET /assistants")
def list_assistants(call: Call) -> Answer:
    return Answer.of(cursor_page(call.world.store.assistants.values(), call.query))


@behaviour("POST /assistants")
def create(call: Call) -> Answer:
    record: Record = {
        "object": "assistant",
        "id": call.world.ids.letters("asst_", 24),
        "created_at": call.world.now(),
        **_DEFAULTS,
        **_settings(call),
    }
    call.world.store.assistants[record["id"]] = record
    return Answer.of(record)


@behaviour("GET /assistants/{}")
def get(call: Call) -> Answer:
    return Answer.of(find_assistant(call.world, *call.path_values))


@behaviour("POST /assistants/{}")
def modify(call: Call) -> Answer:
    record = find_assistant(call.world, *call.path_values)
    record |= _settings(call)
    return Answer.of(record)


@behaviour("DELETE /assistants/{}")
def delete(call: Call) -> Answer:
    id = find_assistant(call.world, *call.path_values)["id"]
    del call.world.store.assistants[id]
    return Answer.of({"object": "assistant.deleted", "id": id, "deleted": True})


def find_assistant(world: World, id: str) -> Record:
    if id not in world.store.assistants:
        raise errors.none_found("assistant", id)
    return world.store.assistants[id]


def _settings(call: Call) -> dict[str, Any]:
    """What the caller sets; null brings back what is there if nothing is set."""
    settings: dict[str, Any] = {
        name: _DEFAULTS.get(name) if value is None else value for name, value in call.body.items()
    }
    if "model" in settings:
        frontdoor.find_deployment(call.world, CHAT, settings["model"])
    if "tool_resources" in settings:
        settings["tool_resources"] = keep_resources(call, settings["tool_resources"])
    return settings
