"""Spans and metrics of model calls, by OpenTelemetry's conventions for generative AI.

Importing this module imports OpenTelemetry, so only a client whose telemetry is turned on does. What a call says and
hears is recorded only where the user asks for content; messages of errors may quote it, so these are never recorded.
"""

from __future__ import annotations

import time
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from .chat_deltas import NOTHING, add_chunk
from .errors import APIError, APIStatusError, ConfigurationError, request_id_of
from .json_text import decode_json
from .logs import logger
from .telemetry_content import input_messages, output_messages
from .tracing import watch

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from types import TracebackType

    from httpx import Response

    from .operation import Operation
    from .request import Request
    from .tracing import MeterProvider, TracerProvider

_SCHEMA_URL = "https://opentelemetry.io/schemas/1.37.0"
_NAMES = {"/chat/completions": "chat", "/completions": "text_completion", "/embeddings": "embeddings"}
_SECONDS = [0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92]
_TOKENS = [4**power for power in range(14)]

_REQUEST_NUMBERS = {
    "dimensions": "gen_ai.embeddings.dimension.count",
    "frequency_penalty": "gen_ai.request.frequency_penalty",
    "max_tokens": "gen_ai.request.max_tokens",
    "max_completion_tokens": "gen_ai.request.max_tokens",
    "presence_penalty": "gen_ai.request.presence_penalty",
    "seed": "gen_ai.request.seed",
    "temperature": "gen_ai.request.temperature",
    "top_p": "gen_ai.request.top_p",
}
_REQUEST_IDS = {"azure.ai.openai": "azure.service.request.id"}
"""The attribute for the id of a request, of the providers that have one."""
_OUTPUT_TYPES = {"text": "text", "json_object": "json", "json_schema": "json"}


class Telemetry:
    """Where a client's spans and measurements go: to the providers given, else to OpenTelemetry's global ones.

    Raises ConfigurationError where OpenTelemetry is not installed.
    """

    def __init__(
        self,
        module: str,
        version: str,
        provider: str,
        tracer_provider: TracerProvider | None,
        meter_provider: MeterProvider | None,
        *,
        content: bool,
    ) -> None:
        try:
            # By name, for a type checker of a package that is used without telemetry does not find it.
            self.trace, metrics = import_module("opentelemetry.trace"), import_module("opentelemetry.metrics")
        except ImportError:
            raise ConfigurationError("Telemetry needs opentelemetry-api: pip install opentelemetry-api") from None
        self.provider = provider
        self.content = content
        tracers = self.trace.get_tracer_provider() if tracer_provider is None else tracer_provider
        meters = metrics.get_meter_provider() if meter_provider is None else meter_provider
        self.tracer = tracers.get_tracer(module, version, schema_url=_SCHEMA_URL)
        meter = meters.get_meter(module, version, schema_url=_SCHEMA_URL)
        self.duration = meter.create_histogram(
            "gen_ai.client.operation.duration",
            unit="s",
            description="GenAI operation duration.",
            explicit_bucket_boundaries_advisory=_SECONDS,
        )
        self.usage = meter.create_histogram(
            "gen_ai.client.token.usage",
            unit="{token}",
            description="Number of input and output tokens used.",
            explicit_bucket_boundaries_advisory=_TOKENS,
        )

    def span(self, operation: Operation, request: Request) -> CallSpan | None:
        """The span of a call that is about to be made; None if it asks no model for anything."""
        name = _NAMES.get(operation.path)
        if name is None and operation.deployment:
            name = operation.path.strip("/").replace("/", "_")
        if name is not None:
            with _harmlessly():
                return CallSpan(self, name, request)
        return None


class CallSpan:
    """The span of one call with all its attempts, from its start to the last byte of its answer.

    As a context manager, it is what follows that answer.
    """

    def __init__(self, telemetry: Telemetry, name: str, request: Request) -> None:
        self._telemetry = telemetry
        self._response: Response | None = None
        self._sum = NOTHING
        self._has_ended = False
        body = _object(request.content) if isinstance(request.content, bytes) else {}
        self._identity = _identity(telemetry.provider, name, request.url, body)
        self._tells_content = telemetry.content and name == "chat"
        model = self._identity.get("gen_ai.request.model")
        self._span = telemetry.tracer.start_span(
            f"{name} {model}" if model else name,
            kind=telemetry.trace.SpanKind.CLIENT,
            attributes=self._identity | _asked(body),
        )
        self._begin = time.perf_counter()
        if self._tells_content:
            with _harmlessly():
                self._span.set_attribute("gen_ai.input.messages", input_messages(body))

    @contextmanager
    def sending(self) -> Iterator[None]:
        """The time until the answer comes, for a `with` statement: spans that begin in it are children of this one."""
        with self._telemetry.trace.use_span(
            self._span, end_on_exit=False, record_exception=False, set_status_on_exception=False
        ):
            try:
                yield
            except BaseException as error:
                self._end(error)
                raise

    def follow(self, response: Response, *, stream: bool) -> Response:
        """Take in the answer, and return it; it is whole unless ``stream`` is asked for."""
        self._response = response
        if stream:
            watch(response, self)
        else:
            self._end(None)
        return response

    def add(self, event: object) -> None:
        """Take in an event of a stream, as decoded JSON."""
        with _harmlessly():
            if isinstance(event, dict):
                self._sum = add_chunk(self._sum, event)

    def __enter__(self) -> None:
        """Begin to follow the answer."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        # A stream that its user leaves early has not failed.
        self._end(None if isinstance(error, GeneratorExit) else error)

    def _end(self, error: BaseException | None) -> None:
        if self._has_ended:
            return
        self._has_ended = True
        with _harmlessly():
            self._record(error)
        with _harmlessly():
            self._span.end()

    def _record(self, error: BaseException | None) -> None:
        trace, span, identity = self._telemetry.trace, self._span, self._identity
        seconds = time.perf_counter() - self._begin
        failure = {}
        if error is not None:
            failure["error.type"] = _error_type(error)
            span.set_status(trace.StatusCode.ERROR)
        answer = self._answer()
        span.set_attributes(_answered(answer) | self._request_id(error) | failure)
        if model := _text(answer, "model"):
            identity = {**identity, "gen_ai.response.model": model}
        self._telemetry.duration.record(seconds, identity | failure)
        for kind, count in _usage(answer).items():
            self._telemetry.usage.record(count, {**identity, "gen_ai.token.type": kind})
        if self._tells_content and answer.get("choices"):
            span.set_attribute("gen_ai.output.messages", output_messages(answer))

    def _request_id(self, error: BaseException | None) -> dict[str, str]:
        name = _REQUEST_IDS.get(self._telemetry.provider)
        answer = error.response if isinstance(error, APIStatusError) else self._response
        request_id = None if answer is None else request_id_of(answer.headers)
        return {name: request_id} if name and request_id else {}

    def _answer(self) -> Mapping[str, Any]:
        """What the service answered, as far as it was read and is JSON."""
        if self._sum is not NOTHING or self._response is None:
            return self._sum
        try:
            content = self._response.content
        except RuntimeError:  # the library's, where nobody read the body
            return {}
        return _object(content)


def _identity(provider: str, name: str, url: str, body: Mapping[str, Any]) -> dict[str, Any]:
    """What tells calls apart in measurements as well."""
    parts = urlsplit(url)
    identity = {
        "gen_ai.operation.name": name,
        "gen_ai.provider.name": provider,
        "server.address": parts.hostname or "",
        "server.port": parts.port or (443 if parts.scheme == "https" else 80),
    }
    _, _, below = parts.path.partition("/deployments/")
    if model := unquote(below.partition("/")[0]) or _text(body, "model"):
        identity["gen_ai.request.model"] = model
    return identity


def _asked(body: Mapping[str, Any]) -> dict[str, Any]:
    attributes: dict[str, Any] = {
        attribute: body[name] for name, attribute in _REQUEST_NUMBERS.items() if isinstance(body.get(name), int | float)
    }
    if (count := body.get("n")) and count != 1:
        attributes["gen_ai.request.choice.count"] = count
    if stop := body.get("stop"):
        attributes["gen_ai.request.stop_sequences"] = [stop] if isinstance(stop, str) else stop
    if encoding := _text(body, "encoding_format"):
        attributes["gen_ai.request.encoding_formats"] = [encoding]
    response_format = body.get("response_format")
    if isinstance(response_format, dict) and response_format.get("type") in _OUTPUT_TYPES:
        attributes["gen_ai.output.type"] = _OUTPUT_TYPES[response_format["type"]]
    return attributes


def _answered(answer: Mapping[str, Any]) -> dict[str, Any]:
    attributes: dict[str, Any] = {
        f"gen_ai.response.{name}": value for name in ("id", "model") if (value := _text(answer, name))
    }
    choices = answer.get("choices")
    found = [choice for choice in choices if isinstance(choice, dict)] if isinstance(choices, list) else []
    if reasons := [reason for choice in found if (reason := _text(choice, "finish_reason"))]:
        attributes["gen_ai.response.finish_reasons"] = reasons
    return attributes | {f"gen_ai.usage.{kind}_tokens": count for kind, count in _usage(answer).items()}


def _usage(answer: Mapping[str, Any]) -> dict[str, int]:
    usage = answer.get("usage")
    if not isinstance(usage, dict):
        return {}
    counts = {"input": usage.get("prompt_tokens"), "output": usage.get("completion_tokens")}
    return {kind: count for kind, count in counts.items() if isinstance(count, int)}


def _error_type(error: BaseException) -> str:
    if isinstance(error, APIError) and error.code:
        return error.code
    return str(error.status_code) if isinstance(error, APIStatusError) else type(error).__qualname__


def _object(content: bytes) -> Mapping[str, Any]:
    try:
        decoded = decode_json(content)
    except ValueError:
        return {}
    return decoded if isinstance(decoded, dict) else {}


def _text(values: Mapping[str, Any], name: str) -> str | None:
    value = values.get(name)
    return value if isinstance(value, str) and value else None


@contextmanager
def _harmlessly() -> Iterator[None]:
    """Let no failure to record fail the call that is recorded."""
    try:
        yield
    except Exception as error:  # noqa: BLE001 - whatever an exporter, or an answer out of the ordinary, may bring
        logger.warning("Telemetry of a call was lost: %s.", type(error).__name__)
