"""An embedded emulator of the Azure OpenAI service, on real HTTP, for one API version.

    with Emulator(contract, deployments={"my-gpt-4o": "gpt-4o"}) as emulator:
        client = AzureOpenAI(azure_endpoint=emulator.endpoint, api_key=emulator.api_key)

It needs the extra `aoaigen[emulator]`, which is asked for at the first use and not at import.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from aoaigen.emulator.command import serve as serve
    from aoaigen.emulator.faults import Fault as Fault
    from aoaigen.emulator.script import RecordedRequest as RecordedRequest, Reply as Reply
    from aoaigen.emulator.script_file import ScriptError as ScriptError
    from aoaigen.emulator.server import Emulator as Emulator

__all__ = ["Emulator", "Fault", "RecordedRequest", "Reply", "ScriptError", "serve"]

_HOMES = {
    "Emulator": "server",
    "Fault": "faults",
    "RecordedRequest": "script",
    "Reply": "script",
    "ScriptError": "script_file",
    "serve": "command",
}
_EXTRA = {"starlette", "uvicorn", "h11", "multipart", "python_multipart"}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        return getattr(importlib.import_module(f"{__name__}.{_HOMES[name]}"), name)
    except ModuleNotFoundError as error:
        if error.name not in _EXTRA:
            raise
        raise ImportError(
            f"the emulator needs {error.name}; install the extra: pip install 'aoaigen[emulator]'", name=error.name
        ) from error
