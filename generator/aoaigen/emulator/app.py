"""The ASGI application: from a request through the front door and the behaviours to an answer."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.types import Receive, Scope, Send

from aoaigen.contract import Contract, Operation
from aoaigen.conventions import is_azure_openai
from aoaigen.emulator import behaviours, errors, frontdoor, routing
from aoaigen.emulator.behaviours.images import DOWNLOAD_PATH
from aoaigen.emulator.delivery import deliver
from aoaigen.emulator.faults import STATUSES, STREAM_ERROR, Fault, FaultSource
from aoaigen.emulator.models import OPERATIONS, model_named
from aoaigen.emulator.parameters import Received
from aoaigen.emulator.routing import Route, Router
from aoaigen.emulator.script import NO_REPLY, RecordedRequest, Script
from aoaigen.emulator.validation import Upload, Validation
from aoaigen.emulator.wire import Answer, Refusal, compact
from aoaigen.emulator.world import Call, Deployment, Ids, World
from aoaigen.media import FORM, MULTIPART

OnAnswer = Callable[[RecordedRequest, int, float], None]
"""Told of each answered request, its status and the seconds it took."""


class App:
    """The service of one API version. What it remembers is in `world`, `script` and `requests`."""

    def __init__(
        self,
        contract: Contract,
        *,
        deployments: Mapping[str, str],
        api_key: str,
        seed: int,
        latency: float,
        faults: Sequence[Fault],
        clock: Callable[[], float] = time.time,
        samples_only: bool = False,
        on_answer: OnAnswer | None = None,
    ) -> None:
        self.script = Script(contract)
        self.requests: list[RecordedRequest] = []
        self._contract = contract
        self._azure_openai = is_azure_openai(contract)
        self._has_behaviours = self._azure_openai and not samples_only
        self._deployments = {name: Deployment(name, model_named(model)) for name, model in deployments.items()}
        self._api_key = api_key
        self._seed = seed
        self._latency = latency
        self._faults = faults
        self._clock = clock
        self._on_answer = on_answer
        self._router = Router(contract.operations)
        self.base_path = routing.base_path(contract)
        self._validation = Validation(contract)
        self.reset()

    def reset(self) -> None:
        """Forget requests, scripts, files and jobs, and begin the seed anew."""
        self.script.clear()
        self.requests.clear()
        self._fault_source = FaultSource(self._faults, self._seed)
        self.world = World(
            contract=self._contract,
            azure_openai=self._azure_openai,
            deployments=self._deployments,
            seed=self._seed,
            clock=self._clock,
            validation=self._validation,
            ids=Ids(self._seed),
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            raise RuntimeError(f"the emulator speaks HTTP and not {scope['type']}")
        started = time.perf_counter()
        request = Request(scope, receive)
        path = scope.get("raw_path", scope["path"].encode()).partition(b"?")[0].decode("latin-1")
        route = self._router.find(request.method, path.removeprefix(self.base_path)) if self._below(path) else None
        recorded = RecordedRequest(
            method=request.method,
            path=scope["path"],
            query=dict(request.query_params),
            headers=dict(request.headers),
            body=await request.body(),
            operation=route.operation.id if route is not None else None,
            deployment=route.deployment if route is not None else None,
        )
        self.requests.append(recorded)
        outcome = _Outcome()
        try:
            answer = self._picture(recorded) or await self._answer(request, recorded, route, outcome)
        except Refusal as refusal:
            answer = refusal.answer
        headers = frontdoor.headers(self.world, recorded.headers, answer, reached=outcome.reached)
        await asyncio.sleep(self._latency + outcome.delay)
        await deliver(answer, headers, outcome.fault, scope, receive, send)
        if self._on_answer is not None:
            self._on_answer(recorded, answer.status, time.perf_counter() - started)

    def _below(self, path: str) -> bool:
        return path.startswith(f"{self.base_path}/")

    def _picture(self, recorded: RecordedRequest) -> Answer | None:
        """The bytes behind a URL of an image answer; such a URL carries its own permission."""
        id = recorded.path.removeprefix(self.base_path + DOWNLOAD_PATH).removesuffix(".png")
        picture = self.world.store.images.get(id) if recorded.method == "GET" else None
        return Answer(content=picture, media_type="image/png") if picture is not None else None

    async def _answer(
        self, request: Request, recorded: RecordedRequest, route: Route | None, outcome: _Outcome
    ) -> Answer:
        if route is None or not route.operation.is_public:
            frontdoor.check_credential(self.world, recorded.headers, self._api_key)
        frontdoor.check_version(self.world, recorded.query)
        if route is None:
            raise errors.resource_not_found()
        operation = route.operation
        deployed = self._azure_openai and route.deployment is not None
        named = self._deployment(operation, str(route.deployment)) if deployed else None
        media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        body = await self._read_body(request, operation, media_type, recorded.body)
        members = body if isinstance(body, dict) else {}
        if named is None and self._has_behaviours and routing.key(operation) in OPERATIONS:
            named = self._deployment(operation, str(members.get("model")))
        reply = self.script.take(recorded, members) or NO_REPLY
        outcome.delay = reply.delay
        fault = reply.fault or self._fault_source.draw()
        if fault is not None and fault.kind in STATUSES:
            raise self._refusal(int(fault.kind), operation, named, fault.retry_after)
        outcome.reached = operation
        outcome.fault = fault.kind if fault is not None else None
        query = request.scope["query_string"].decode("latin-1")
        self._validation.parameters(operation, Received(route.path, query, recorded.headers))
        self._validation.body(operation, body, media_type)
        call = Call(
            world=self.world,
            operation=operation,
            path=route.path,
            query=recorded.query,
            body=members,
            base_url=f"{request.url.scheme}://{request.url.netloc}{self.base_path}",
            deployment=named,
            reply=reply,
        )
        give = behaviours.answer if self._has_behaviours else behaviours.answer_by_schema
        answer = self._scripted(call) or give(call)
        if outcome.fault == STREAM_ERROR and answer.frames is None:
            outcome.fault = None
            raise errors.server_error()
        return replace(answer, headers={**answer.headers, **reply.headers})

    def _deployment(self, operation: Operation, name: str) -> Deployment:
        return frontdoor.find_deployment(self.world, OPERATIONS.get(routing.key(operation)), name)

    async def _read_body(self, request: Request, operation: Operation, media_type: str, content: bytes) -> Any:
        if media_type == FORM:
            return self._validation.read_form(operation, content)
        if media_type != MULTIPART:
            return self._validation.read(operation, media_type, content)
        fields: list[tuple[str, str | Upload]] = []
        async with request.form() as form:
            for name, value in form.multi_items():
                if isinstance(value, UploadFile):
                    media_type = value.content_type or "application/octet-stream"
                    fields.append((name, Upload(value.filename or "", media_type, await value.read())))
                else:
                    fields.append((name, value))
        return self._validation.read_fields(operation, fields)

    def _scripted(self, call: Call) -> Answer | None:
        """The answer of a reply that brings a whole body, or an error status."""
        reply = call.reply
        status = reply.status or 200
        if reply.json is not None:
            return Answer(status=status, content=compact(reply.json))
        if reply.body is not None:
            content = reply.body.encode() if isinstance(reply.body, str) else reply.body
            return Answer(status=status, content=content)
        if status >= 400:
            return self._refusal(status, call.operation, call.deployment, retry_after=1.0).answer
        return None

    def _refusal(self, status: int, operation: Operation, deployment: Deployment | None, retry_after: float) -> Refusal:
        if status == 429:
            model = deployment.model.name if deployment is not None else ""
            version = self._contract.api_version
            return errors.rate_limited(operation.id, version, model, frontdoor.REGION, retry_after)
        return errors.of_status(status)


@dataclass
class _Outcome:
    """What is known of a request by the time it is answered, or turned down."""

    reached: Operation | None = None
    """The operation, if the request got past the front end."""
    fault: str | None = None
    """The kind of fault that delivers the answer badly."""
    delay: float = 0.0
    """In seconds."""
