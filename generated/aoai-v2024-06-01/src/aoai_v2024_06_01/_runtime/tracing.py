"""What the runtime needs of telemetry while it is not turned on: OpenTelemetry is loaded by `telemetry` alone."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias

from .errors import ConfigurationError

if TYPE_CHECKING:
    from httpx import Response

    from .telemetry import Telemetry

TelemetrySetting: TypeAlias = bool | Literal["content"]

_EXTENSION = "watch"


class TracerProvider(Protocol):
    """What `tracer_provider` has to be: OpenTelemetry's own kind."""

    def get_tracer(
        self,
        instrumenting_module_name: str,
        instrumenting_library_version: str | None = None,
        schema_url: str | None = None,
    ) -> Any: ...


class MeterProvider(Protocol):
    """What `meter_provider` has to be: OpenTelemetry's own kind."""

    def get_meter(self, name: str, version: str | None = None, schema_url: str | None = None) -> Any: ...


class Watch(AbstractContextManager[None, None], Protocol):
    """Follows the body of an answer; leaving it says that the body has ended."""

    def add(self, event: object) -> None:
        """Take in an event of a stream, as decoded JSON."""
        ...


def load_telemetry(
    module: str,
    version: str,
    provider: str,
    setting: TelemetrySetting | None,
    tracer_provider: TracerProvider | None,
    meter_provider: MeterProvider | None,
) -> Telemetry | None:
    """The telemetry of a package's client by its settings, of which any one turns it on; None where it is off.

    Raises ConfigurationError for an unknown setting, and where OpenTelemetry is not installed.
    """
    if setting not in {None, True, False, "content"}:
        raise ConfigurationError(f"telemetry is {setting!r}; it can be True, False or 'content'.")
    if setting is False or (setting is None and tracer_provider is None and meter_provider is None):
        return None
    from .telemetry import Telemetry  # noqa: PLC0415 - imports OpenTelemetry

    return Telemetry(module, version, provider, tracer_provider, meter_provider, content=setting == "content")


def watch(response: Response, by: Watch) -> None:
    """Have the body of an answer followed by whoever reads it."""
    response.extensions[_EXTENSION] = by


def watch_of(response: Response) -> Watch | None:
    """Who follows the body of an answer, if anyone does."""
    follower: Watch | None = response.extensions.get(_EXTENSION)
    return follower


def watched(response: Response) -> AbstractContextManager[None, None]:
    """The reading of an answer's body, for a `with` statement."""
    return watch_of(response) or nullcontext()
