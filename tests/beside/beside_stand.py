"""Where steps are done, what the emulator says to them, and what is common to both flavours."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from inspect import isawaitable
from types import ModuleType
from typing import Any

from calls import Kept
from pydantic import BaseModel

HTML = "<html><body>Bad gateway</body></html>"
FAR_TOO_LATE = 0.5
"""Seconds for which an answer is held back, so that its caller gives up."""

STATUSES = (400, 401, 403, 404, 408, 409, 413, 422, 429, 500, 503)
REPLIES: dict[str, dict[str, Any]] = {
    **{f"status {status}": {"status": status} for status in STATUSES},
    "filtered": {"filter": {"jailbreak": True}},
    "html": {"status": 502, "body": HTML, "headers": {"content-type": "text/html"}},
    "html of success": {"body": HTML, "headers": {"content-type": "text/html"}},
    "not JSON": {"body": HTML},
    "no body": {"status": 500, "body": ""},
    "error without code": {"status": 400, "json": {"error": {"message": "No."}}},
    "error as text": {"status": 400, "json": {"error": "No."}},
    "a number as code": {"status": 400, "json": {"error": {"message": "No.", "code": 17, "param": None}}},
    "late": {"text": "Late.", "delay": FAR_TOO_LATE},
    "Oslo": {"text": '{"name": "Oslo", "founded": 1040}'},
    "refuse": {"refusal": "I would rather not."},
    "call": {"tool_calls": [{"name": "weather", "arguments": {"city": "Oslo"}}]},
    "in pieces": {"stream": ["One ", "two ", "three."]},
    "too long": {"text": "Cut off", "finish_reason": "length"},
    "unknown fields": {
        "json": {"id": "x", "object": "chat.completion", "created": 1, "model": "m", "choices": [], "new": {"a": [1]}}
    },
}
"""What the emulator says to a chat whose user says one of these words."""

FAULTS: dict[str, str] = {"reset": "reset", "cut": "cut", "broken": "stream-error", "retried": "429"}
"""How it fails the chat whose user says one of these."""


class City(BaseModel):
    name: str
    founded: int


@dataclass
class Stand:
    """Where a step is done: one package in one flavour, with a client that tells the emulator the name of the step."""

    package: ModuleType
    flavour: str
    settings: dict[str, Any]
    tag: dict[str, str]
    client: Any
    kept: Kept

    def another(self, **settings: Any) -> Any:
        """A client of other settings, on the same connections; None takes a setting away."""
        merged = {**self.settings, "default_headers": self.tag, **settings}
        return client_class(self.package, self.flavour)(
            **{name: value for name, value in merged.items() if value is not None}
        )

    async def chat(self, said: str, **arguments: Any) -> Any:
        return await settled(self.client.chat.completions.create(**asked(said), **arguments))


def client_class(package: ModuleType, flavour: str) -> Any:
    return package.AzureOpenAI if flavour == "sync" else package.AsyncAzureOpenAI


def http_client(package: ModuleType, flavour: str) -> Any:
    """Without the certificates that nobody asks for here: they take long to load."""
    return (package.DefaultHttpxClient if flavour == "sync" else package.DefaultAsyncHttpxClient)(verify=False)


def asked(said: str) -> dict[str, Any]:
    return {"model": "my-gpt-4o", "messages": [{"role": "user", "content": said}]}


async def settled(value: Any) -> Any:
    return await value if isawaitable(value) else value


async def drained(values: Any) -> list[Any]:
    return [value async for value in values] if hasattr(values, "__aiter__") else list(values)


@asynccontextmanager
async def entered(manager: Any) -> AsyncIterator[Any]:
    if hasattr(manager, "__aenter__"):
        async with manager as value:
            yield value
    else:
        with manager as value:
            yield value


Step = Callable[[Stand], Awaitable[Any]]
STEPS: dict[str, Step] = {}
"""By name, in the order in which they are done."""
NEEDS: dict[str, tuple[str, ...]] = {}
"""The methods without which a step cannot be done, by its name."""


def step(done: Step) -> Step:
    STEPS[done.__name__.replace("_", " ")] = done
    return done


def step_with(*methods: str) -> Callable[[Step], Step]:
    def named(done: Step) -> Step:
        NEEDS[done.__name__.replace("_", " ")] = methods
        return step(done)

    return named
