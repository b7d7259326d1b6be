"""What a client is made with, whatever its version."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import Any, Literal, TypedDict


class _Options(TypedDict, total=False):
    base_url: Any
    timeout: Any
    max_retries: int
    max_retry_after: float
    on_retry: Callable[[Any], object] | None
    default_headers: Mapping[str, Any] | None
    default_query: Mapping[str, object] | None
    organization: str | None
    project: str | None
    http_client: Any
    http_logging: str | None
    http_logging_headers: Iterable[str] | None
    http_logging_query: Iterable[str] | None
    http_listener: Callable[[Any], object] | None
    telemetry: bool | Literal["content"] | None
    tracer_provider: Any
    meter_provider: Any


class _AzureOptions(_Options, total=False):
    azure_endpoint: str | None
    azure_deployment: str | None
    azure_ad_token: str | None
    credential: Any
    token_scope: Literal["cognitiveservices", "ai"] | str | None


class ClientOptions(_AzureOptions, total=False):
    """The arguments of a client of Azure OpenAI, `api_version` aside; each package documents its own."""

    api_key: str | Callable[[], str] | None
    azure_ad_token_provider: Callable[[], str] | None


class AsyncClientOptions(_AzureOptions, total=False):
    """The arguments of an asynchronous client, otherwise as `ClientOptions`."""

    api_key: str | Callable[[], str | Awaitable[str]] | None
    azure_ad_token_provider: Callable[[], str | Awaitable[str]] | None


class OpenAIOptions(_Options, total=False):
    """The arguments of a client of the public OpenAI, `api_version` aside; each package documents its own."""

    api_key: str | Callable[[], str] | None


class AsyncOpenAIOptions(_Options, total=False):
    """The arguments of an asynchronous client, otherwise as `OpenAIOptions`."""

    api_key: str | Callable[[], str | Awaitable[str]] | None
