"""Does all steps with one package, and says what came of each.

As a program, reads a `Plan` as JSON on standard input and writes the package's version and the outcomes as JSON, so
that two versions of one package never share a process.
"""

from __future__ import annotations

import asyncio
import base64
import importlib
import json
import sys
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from beside_stand import NEEDS, STEPS, Stand, client_class, http_client, settled
from calls import Kept, method_of

# Each adds its steps, which are done in this order.
for _module in ("calls", "answers", "helpers", "sent", "settings"):
    importlib.import_module(f"beside_steps_{_module}")

STEP_HEADER = "x-step"


@dataclass(frozen=True)
class Plan:
    package: str
    endpoints: dict[str, str]
    """By flavour: each has an emulator of its own, so that all packages find it in the same state."""
    api_key: str
    api_version: str
    lacking: list[str]
    """Steps that are not done, since the API version has no such operation."""
    without: list[str]
    """Steps that are not done; only whether their methods are there is told."""

    def to_json(self) -> str:
        return json.dumps(asdict(self))


def outcomes(plan: Plan) -> dict[str, Any]:
    """What came of each step, by flavour and name."""
    found: dict[str, Any] = {}
    for flavour in plan.endpoints:
        found |= asyncio.run(_of_flavour(plan, flavour))
    return found


async def _of_flavour(plan: Plan, flavour: str) -> dict[str, Any]:
    package = importlib.import_module(plan.package)
    settings = {
        "azure_endpoint": plan.endpoints[flavour],
        "api_key": plan.api_key,
        "api_version": plan.api_version,
        "max_retries": 0,
        "http_client": http_client(package, flavour),
    }
    kept: Kept = {}
    found: dict[str, Any] = {}
    base = client_class(package, flavour)(**settings)
    for name, step in STEPS.items():
        if name in plan.lacking:
            continue
        full_name = f"{flavour} {name}"
        if name in plan.without:
            found[full_name] = {"there": all(_has(base, method) for method in NEEDS[name])}
            continue
        tag = {STEP_HEADER: full_name}
        at = Stand(package, flavour, settings, tag, base.with_options(default_headers=tag), kept)
        try:
            found[full_name] = {"gave": described(await step(at))}
        except Exception as error:  # noqa: BLE001 - whatever is raised is what is compared
            found[full_name] = {"raised": _described_error(error)}
    await settled(base.close())
    return found


def _has(client: Any, method: str) -> bool:
    try:
        return callable(method_of(client, method))
    except AttributeError:
        return False


def described(value: Any) -> Any:
    """A value as JSON, by what is on the wire; the classes of models go with it."""
    if hasattr(value, "to_dict"):
        wire = value.to_dict(mode="json")
        return {
            "class": type(value).__name__.partition("[")[0],
            "wire": wire,
            "dump": _of_the_wire(value.model_dump(mode="json", by_alias=True), wire),
            "request_id": getattr(value, "_request_id", None),
        }
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    if isinstance(value, (list, tuple)):
        return [described(item) for item in value]
    if isinstance(value, dict):
        return {key: described(item) for key, item in value.items()}
    if hasattr(value, "model_dump"):
        return value.model_dump()
    if value is None or isinstance(value, (str, int, float)):
        return value
    content = getattr(value, "content", None)
    return {"class": type(value).__name__, "content": described(content)}


def _of_the_wire(dumped: Any, wire: Any) -> Any:
    """What `model_dump` says of that which has arrived; the rest is the defaults of each package's fields."""
    if isinstance(wire, Mapping) and isinstance(dumped, Mapping):
        return {key: _of_the_wire(value, wire[key]) for key, value in dumped.items() if key in wire}
    if isinstance(wire, list) and isinstance(dumped, list) and len(wire) == len(dumped):
        return [_of_the_wire(*pair) for pair in zip(dumped, wire, strict=True)]
    return dumped


_OF_ERRORS = ("status_code", "code", "param", "type", "request_id", "body")


def _described_error(error: Exception) -> dict[str, Any]:
    """Messages are not compared: each package has its own words."""
    known = {name: getattr(error, name) for name in _OF_ERRORS if hasattr(error, name)}
    return {"class": type(error).__name__, **known}


if __name__ == "__main__":
    plan = Plan(**json.load(sys.stdin))
    version = importlib.import_module(plan.package).__version__
    json.dump({"version": version, "outcomes": outcomes(plan)}, sys.stdout)
