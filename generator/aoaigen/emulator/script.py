"""Scripted answers: what a test wants the service to say to the next request of a kind."""

from __future__ import annotations

import difflib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Self

from aoaigen.contract import JSON, Contract, Operation
from aoaigen.emulator import routing
from aoaigen.emulator.faults import Fault
from aoaigen.emulator.filters import Verdict


@dataclass(frozen=True, kw_only=True)
class RecordedRequest:
    """A request as it arrived. The names of headers are in lower case."""

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes
    operation: str | None
    """The operationId; None if the path belongs to none."""
    deployment: str | None

    @property
    def json(self) -> Any:
        """The decoded body. Raises ValueError if it is not JSON."""
        return json.loads(self.body)


When = Mapping[str, JSON] | Callable[[RecordedRequest], bool]


@dataclass(frozen=True, kw_only=True)
class Reply:
    """What to answer; whatever is left out, the emulator makes up as usual."""

    text: str | None = None
    """The answer of a chat, a completion, a run or a transcription."""
    tool_calls: Sequence[Mapping[str, Any]] = ()
    """The calls of a chat answer or a run, each with `name` and `arguments` (an object, or the string to send)."""
    stream: Sequence[str] | None = None
    """The pieces of the answer's text, one chunk for each if the caller streams."""
    refusal: str | None = None
    """With what words the model declines, in place of the answer of a chat; a run has them as its text."""
    finish_reason: str | None = None
    """Of a chat, a completion or a run, which ends as `incomplete` for `length` and `content_filter`."""
    ends_as: str | None = None
    """How work ends badly that goes on after the answer: a run as `failed` or `expired`; files that are given to a
    vector store, and the run of an ingestion job, as `failed`; a batch as `failed`, for too much is waiting already, or
    as `expired` with half of its requests answered."""
    filter: Verdict | None = None
    """The content filter's verdict on the prompt, e.g. `{"jailbreak": True}` or `{"hate": "high"}`."""
    json: JSON = None
    """The whole body, as JSON."""
    body: str | bytes | None = None
    """The whole body, as it is."""
    status: int | None = None
    """Without a body of your own, an error status brings the service's."""
    headers: Mapping[str, str] = field(default_factory=dict)
    """Beside the usual ones, or in their place."""
    delay: float = 0.0
    """In seconds, before the answer."""
    fault: Fault | None = None
    times: int | None = None
    """How often to answer so; None for ever."""

    def __post_init__(self) -> None:
        if self.times is not None and self.times < 1:
            raise ValueError(f"times is {self.times}; a reply is used at least once")
        if self.ends_as not in {None, "failed", "expired"}:
            raise ValueError(f"ends_as is {self.ends_as!r}; work ends badly as 'failed' or 'expired'")
        for call in self.tool_calls:
            if "name" not in call:
                raise ValueError(f"the tool call {dict(call)} has no name")


NO_REPLY = Reply()


class Rule:
    """The replies to one kind of request, used one after the other; after the last, the emulator answers as usual."""

    def __init__(self, operation: Operation, when: When | None) -> None:
        self._operation = operation
        self._when = when
        self._replies: list[Reply] = []
        self._used = 0

    def reply(
        self,
        *,
        text: str | None = None,
        tool_calls: Sequence[Mapping[str, Any]] = (),
        stream: Sequence[str] | None = None,
        refusal: str | None = None,
        finish_reason: str | None = None,
        ends_as: str | None = None,
        filter: Verdict | None = None,
        json: JSON = None,
        body: str | bytes | None = None,
        status: int | None = None,
        headers: Mapping[str, str] | None = None,
        delay: float = 0.0,
        times: int | None = None,
    ) -> Self:
        """Add a reply; `Reply` says what each argument does. Raises ValueError behind one that is used for ever."""
        return self.add(
            Reply(
                text=text,
                tool_calls=tool_calls,
                stream=stream,
                refusal=refusal,
                finish_reason=finish_reason,
                ends_as=ends_as,
                filter=filter,
                json=json,
                body=body,
                status=status,
                headers=headers or {},
                delay=delay,
                times=times,
            )
        )

    def fail(self, kind: str, *, retry_after: float = 1.0, times: int | None = None) -> Self:
        """Add a failure; the kinds are those of `Fault`."""
        return self.add(Reply(fault=Fault(kind, retry_after=retry_after), times=times))

    def add(self, reply: Reply) -> Self:
        if self._replies and self._replies[-1].times is None:
            raise ValueError("the reply before is used for ever; give it `times` so that this one gets its turn")
        self._replies.append(reply)
        return self

    def take(self, request: RecordedRequest, body: Mapping[str, Any]) -> Reply | None:
        """The next reply, if this rule is for the request and has one left."""
        if request.operation != self._operation.id or not self._replies or not self._accepts(request, body):
            return None
        reply = self._replies[0]
        self._used += 1
        if self._used == reply.times:
            self._replies.pop(0)
            self._used = 0
        return reply

    def _accepts(self, request: RecordedRequest, body: Mapping[str, Any]) -> bool:
        if callable(self._when):
            return self._when(request)
        return self._when is None or _within(self._when, body)


class Script:
    """All rules; the first that has a reply for a request gives it."""

    def __init__(self, contract: Contract) -> None:
        self._contract = contract
        self._rules: list[Rule] = []

    def on(self, operation: str, when: When | None = None) -> Rule:
        """A new rule for an operationId, or a method and path such as `POST /chat/completions`.

        `when` is a part of the body or a test of the request. In a part, objects may leave out properties, and each
        item of a list must be found somewhere in the list that was sent.
        Raises ValueError if the API version has no such operation.
        """
        rule = Rule(self._find(operation), when)
        self._rules.append(rule)
        return rule

    def take(self, request: RecordedRequest, body: Mapping[str, Any]) -> Reply | None:
        return next((reply for rule in self._rules if (reply := rule.take(request, body)) is not None), None)

    def clear(self) -> None:
        self._rules.clear()

    def _find(self, wanted: str) -> Operation:
        names = {operation.id: operation for operation in self._contract.operations}
        names |= {routing.key(operation): operation for operation in self._contract.operations}
        found = names.get(wanted) or names.get(routing.normalise(wanted))
        if found is None:
            near = difflib.get_close_matches(wanted, names, n=1)
            hint = f"; did you mean {near[0]}?" if near else ""
            raise ValueError(f"API version {self._contract.api_version} has no operation {wanted!r}{hint}")
        return found


def _within(part: JSON | Mapping[str, JSON], whole: Any) -> bool:
    if isinstance(part, Mapping):
        return isinstance(whole, Mapping) and all(
            name in whole and _within(value, whole[name]) for name, value in part.items()
        )
    if isinstance(part, list):
        return isinstance(whole, list) and all(any(_within(item, other) for other in whole) for item in part)
    return bool(part == whole)
