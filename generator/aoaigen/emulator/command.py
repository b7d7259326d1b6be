"""The emulator in the foreground, for the command line."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TextIO

from aoaigen.contract import Contract
from aoaigen.emulator.faults import Fault
from aoaigen.emulator.script import RecordedRequest
from aoaigen.emulator.script_file import load_script
from aoaigen.emulator.server import Emulator


def serve(
    contract: Contract,
    *,
    port: int = 0,
    deployments: Mapping[str, str] | None = None,
    faults: Sequence[Fault | str] = (),
    latency_ms: float = 0.0,
    seed: int = 0,
    script: Path | None = None,
    output: TextIO | None = None,
) -> None:
    """Run until interrupted or terminated. Prints where it is, its key and deployments, then a line for each request.

    Raises ValueError for a fault that cannot be read, ScriptError for a script with mistakes, and OSError for a port
    that is taken or a script that cannot be opened.
    """
    out = output if output is not None else sys.stdout

    def tell(request: RecordedRequest, status: int, seconds: float) -> None:
        print(f"{request.method} {request.path} {status} {seconds * 1000:.0f} ms", file=out, flush=True)

    emulator = Emulator(
        contract,
        deployments=deployments,
        port=port,
        seed=seed,
        latency=latency_ms / 1000,
        faults=faults,
        on_answer=tell,
    )
    if script is not None:
        load_script(script, emulator.app.script)
    stopped = threading.Event()
    before = {number: signal.signal(number, lambda *_: stopped.set()) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        with emulator:
            azure = emulator.app.world.azure_openai
            print(f"{'Azure OpenAI' if azure else contract.title} {contract.api_version}, emulated", file=out)
            print(f"  endpoint     {emulator.endpoint}" if azure else f"  base url     {emulator.base_url}", file=out)
            print(f"  api key      {emulator.api_key}", file=out)
            for at, (name, model) in enumerate(emulator.deployments.items() if azure else ()):
                print(f"  {'deployments' if at == 0 else '':12} {name} ({model})", file=out)
            print("Stop it with Ctrl-C.", file=out, flush=True)
            stopped.wait()
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
