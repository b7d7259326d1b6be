"""What a behaviour has before it: the service as it stands, and the call to answer."""

from __future__ import annotations

import string
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from aoaigen.contract import Contract, Operation
from aoaigen.emulator.chance import rng
from aoaigen.emulator.models import Model
from aoaigen.emulator.script import NO_REPLY, Reply
from aoaigen.emulator.state import Store
from aoaigen.emulator.validation import Validation

_LETTERS = string.ascii_letters + string.digits


class Ids:
    """Identifiers in the service's formats, the same for the same seed and order of use."""

    def __init__(self, seed: int) -> None:
        self._rng = rng(f"ids of {seed}")

    def guid(self) -> str:
        return str(uuid.UUID(int=self._rng.getrandbits(128), version=4))

    def hex(self, prefix: str) -> str:
        return f"{prefix}{self._rng.getrandbits(128):032x}"

    def letters(self, prefix: str, length: int) -> str:
        return prefix + "".join(self._rng.choices(_LETTERS, k=length))


@dataclass(frozen=True)
class Deployment:
    name: str
    model: Model


@dataclass(kw_only=True)
class World:
    contract: Contract
    azure_openai: bool
    """Whether the contract is one of Azure OpenAI, whose habits are known, or another service's."""
    deployments: Mapping[str, Deployment]
    seed: int
    clock: Callable[[], float]
    validation: Validation
    ids: Ids
    store: Store = field(default_factory=Store)
    served: int = 0
    """How many requests have reached a model."""

    def now(self) -> int:
        return int(self.clock())


@dataclass(frozen=True, kw_only=True)
class Call:
    """One request that has passed the front door and the checks of its body."""

    world: World
    operation: Operation
    path: Mapping[str, str]
    query: Mapping[str, str]
    body: dict[str, Any]
    """A decoded JSON object or form, in which a file is an `Upload`; empty for a body of another kind."""
    base_url: str
    """Everything before the operation's path, without a slash at the end."""
    deployment: Deployment | None = None
    reply: Reply = NO_REPLY

    @property
    def path_values(self) -> tuple[str, ...]:
        """The values of the path's parameters, in their order."""
        return tuple(self.path.values())

    @property
    def success_status(self) -> int:
        """The status of a good answer, by the contract: creating is 200 in some versions and 201 in others."""
        found = self.operation.success
        return int(found.status) if found is not None and found.status.isdigit() else 200

    @property
    def model(self) -> Model:
        """The model behind the deployment. Only operations that reach a model may ask."""
        assert self.deployment is not None  # noqa: S101
        return self.deployment.model
