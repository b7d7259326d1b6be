"""What the clients' `with_options` can change: their arguments. Only type checkers load this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypedDict, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from httpx import URL, Timeout

    from .auth import TokenScope
    from .events import Listener, RetryListener
    from .sentinels import Omit
    from .tracing import MeterProvider, TelemetrySetting, TracerProvider

_Provider = TypeVar("_Provider")
_Credential = TypeVar("_Credential")
_HttpClient = TypeVar("_HttpClient")


class ClientOptions(TypedDict, Generic[_HttpClient], total=False):
    """The arguments that every client has."""

    base_url: str | URL | None
    timeout: float | Timeout | Omit | None
    max_retries: int
    max_retry_after: float
    on_retry: RetryListener | None
    default_headers: Mapping[str, str | Omit] | None
    default_query: Mapping[str, object] | None
    http_client: _HttpClient | None
    http_logging: str | None
    http_logging_headers: Iterable[str] | None
    http_logging_query: Iterable[str] | None
    http_listener: Listener | None


class AzureOptions(ClientOptions[_HttpClient], Generic[_Provider, _Credential, _HttpClient], total=False):
    """Those of a client of Azure OpenAI."""

    azure_endpoint: str | None
    azure_deployment: str | None
    api_key: str | _Provider | None
    azure_ad_token: str | None
    azure_ad_token_provider: _Provider | None
    credential: _Credential | None
    token_scope: TokenScope | None
    api_version: str | None
    organization: str | None
    project: str | None
    telemetry: TelemetrySetting | None
    tracer_provider: TracerProvider | None
    meter_provider: MeterProvider | None


class OpenAIOptions(ClientOptions[_HttpClient], Generic[_Provider, _HttpClient], total=False):
    """Those of a client of the public OpenAI."""

    api_key: str | _Provider | None
    organization: str | None
    project: str | None
    telemetry: TelemetrySetting | None
    tracer_provider: TracerProvider | None
    meter_provider: MeterProvider | None


class ServiceOptions(ClientOptions[_HttpClient], Generic[_Provider, _HttpClient], total=False):
    """Those of a client of another service."""

    api_key: str | _Provider | None
    access_token: str | _Provider | None
