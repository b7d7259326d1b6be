"""The emulator as a server in a background thread."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from types import TracebackType
from typing import Any, Self

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from aoaigen.contract import Contract
from aoaigen.emulator.app import App, OnAnswer
from aoaigen.emulator.delivery import TRANSPORT
from aoaigen.emulator.faults import Fault
from aoaigen.emulator.models import KNOWN
from aoaigen.emulator.script import RecordedRequest, Rule, When

DEFAULT_API_KEY = "emulator-key"

_HOST = "127.0.0.1"
_START_TIMEOUT = 10.0


class Emulator:
    """Azure OpenAI on this machine, as one API version describes it; or another service, as its document does.

    `deployments` are names and their models; without any, each known model is deployed under its own name. `port` 0
    takes a free one. `seed` decides identifiers, made-up answers and which requests `faults` strike; `latency` is in
    seconds, before each answer. Faults are `Fault`s or their texts, e.g. `"429:0.2"`. With `samples_only`, nothing is
    remembered, and all answers are samples of what the document says, as they always are for other services. `clock`
    gives the time that answers carry, in seconds since 1970. `on_answer` is told of each answered request. Raises
    ValueError for a fault that cannot be read.

    Use it as a context manager, or with `start` and `stop`; `start` raises OSError if the port is taken.
    """

    def __init__(
        self,
        contract: Contract,
        *,
        deployments: Mapping[str, str] | None = None,
        api_key: str = DEFAULT_API_KEY,
        port: int = 0,
        seed: int = 0,
        latency: float = 0.0,
        faults: Sequence[Fault | str] = (),
        samples_only: bool = False,
        clock: Callable[[], float] = time.time,
        on_answer: OnAnswer | None = None,
    ) -> None:
        self.api_key = api_key
        self.deployments = dict(deployments) if deployments else {name: name for name in KNOWN}
        self.app = App(
            contract,
            deployments=self.deployments,
            api_key=api_key,
            seed=seed,
            latency=latency,
            faults=[Fault.parse(fault) if isinstance(fault, str) else fault for fault in faults],
            samples_only=samples_only,
            clock=clock,
            on_answer=on_answer,
        )
        self._port = port
        self._running: _Running | None = None

    @property
    def endpoint(self) -> str:
        """The base of all URLs, e.g. `http://127.0.0.1:8080`. Raises RuntimeError before the start."""
        if self._running is None:
            raise RuntimeError("the emulator is not running; use it in a with statement, or call start()")
        return f"http://{_HOST}:{self._running.port}"

    @property
    def base_url(self) -> str:
        """What the paths of all operations are below. Raises RuntimeError before the start."""
        return self.endpoint + self.app.base_path

    @property
    def requests(self) -> list[RecordedRequest]:
        """What has arrived since the start or the last reset, in order."""
        return self.app.requests

    def on(self, operation: str, when: When | None = None) -> Rule:
        """Script the answers to an operation; see `Script.on`."""
        return self.app.script.on(operation, when)

    def reset(self) -> None:
        """Forget requests, scripts, files and jobs, and begin the seed anew."""
        self.app.reset()

    def start(self) -> None:
        if self._running is None:
            self._running = _Running(self.app, self._port)

    def stop(self) -> None:
        if self._running is not None:
            self._running.stop()
            self._running = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, type: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.stop()


class _Running:
    """A server thread, from its start to its stop."""

    def __init__(self, app: App, port: int) -> None:
        # Bound here, so that a taken port is the caller's error, and a free one is known at once.
        self._socket = socket.create_server((_HOST, port))
        self.port: int = self._socket.getsockname()[1]
        config = uvicorn.Config(
            app,
            http=_Protocol,
            ws="none",
            loop="asyncio",
            lifespan="off",
            log_config=None,
            log_level="critical",
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=1,
        )
        self._server = _Server(config)
        self._thread = threading.Thread(
            target=self._server.run, kwargs={"sockets": [self._socket]}, name="aoaigen emulator", daemon=True
        )
        self._thread.start()
        if not self._server.ready.wait(_START_TIMEOUT):
            self.stop()
            raise TimeoutError("the emulator did not start")

    def stop(self) -> None:
        self._server.should_exit = True
        self._thread.join()
        self._socket.close()


class _Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.ready.set()


class _Protocol(H11Protocol):
    """Lets the application reach the connection, so that a fault can break it."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        # asyncio does this itself only for sockets that name their protocol; without it, bodies wait for an ACK.
        transport.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        state: dict[str, Any] = {**self.app_state, TRANSPORT: transport}
        self.app_state = state
