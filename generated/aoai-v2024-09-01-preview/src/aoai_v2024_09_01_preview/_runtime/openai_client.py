"""The base of the client for endpoints that speak as Azure OpenAI does, without deployments and API versions."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Generic, TypeVar, Unpack

from .account_client import AccountClient, account_headers
from .auth import AsyncTokenProvider, Authentication, TokenProvider
from .client import AsyncClient, Destination, SyncClient
from .errors import ConfigurationError
from .http_clients import AsyncHttpClient, HttpClient
from .retries import DEFAULT_MAX_RETRIES, DEFAULT_MAX_RETRY_AFTER
from .sentinels import Omit, omit
from .urls import Route

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Self

    from httpx import URL, Timeout

    from .events import Listener, RetryListener
    from .options import OpenAIOptions
    from .tracing import MeterProvider, TelemetrySetting, TracerProvider

_Provider = TypeVar("_Provider")
_HttpClient = TypeVar("_HttpClient")

_PUBLIC = "https://api.openai.com/v1"


class _OpenAIClient(AccountClient, Generic[_Provider, _HttpClient]):
    _alternatives = ()

    def __init__(
        self,
        *,
        api_key: str | _Provider | None = None,
        organization: str | None = None,
        project: str | None = None,
        base_url: str | URL | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int = DEFAULT_MAX_RETRIES,
        max_retry_after: float = DEFAULT_MAX_RETRY_AFTER,
        on_retry: RetryListener | None = None,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: _HttpClient | None = None,
        http_logging: str | None = None,
        http_logging_headers: Iterable[str] | None = None,
        http_logging_query: Iterable[str] | None = None,
        http_listener: Listener | None = None,
        telemetry: TelemetrySetting | None = None,
        tracer_provider: TracerProvider | None = None,
        meter_provider: MeterProvider | None = None,
    ) -> None:
        """Settle where the service is and who is calling. Nothing is sent yet.

        Args:
            api_key: a key, or a function that returns one before each attempt; sent as ``Authorization: Bearer``.
                Default: OPENAI_API_KEY.
            organization, project: sent as headers; default: OPENAI_ORG_ID, OPENAI_PROJECT_ID.
            base_url: the address that all paths are below; default: OPENAI_BASE_URL, else the public service.
            timeout: seconds or an httpx.Timeout, None for no limit; default: 600 s, 5 s to connect.
            max_retries: attempts after the first one.
            max_retry_after: seconds; where the service asks for more, the call fails at once.
            on_retry: called with a RetryEvent before each wait.
            default_headers, default_query: sent with each request; ``omit`` takes a header away.
            http_client: an HTTP client of httpx or httpx2, used as it is.
            http_logging: none, basic, headers, body or body_and_headers; default: OPENAI_HTTP_LOGGING.
            http_logging_headers, http_logging_query: names of headers and query parameters to be shown too; else only
                those that are known to hold no secrets are.
            http_listener: called with a RequestEvent, ResponseEvent or RetryEvent as they happen.
            telemetry: True for OpenTelemetry spans and metrics of calls to models, "content" for the messages of chats
                in the spans as well.
            tracer_provider, meter_provider: where these go, instead of OpenTelemetry's global providers; one of them
                turns telemetry on.

        Raises ConfigurationError for settings that are missing or wrong, and TypeError for an ``http_client`` of
        another kind.
        """
        settings: dict[str, Any] = {
            "api_key": api_key if api_key is not None else os.environ.get("OPENAI_API_KEY") or None,
            "organization": organization or os.environ.get("OPENAI_ORG_ID"),
            "project": project or os.environ.get("OPENAI_PROJECT_ID"),
            "base_url": base_url or os.environ.get("OPENAI_BASE_URL") or _PUBLIC,
            "timeout": timeout,
            "max_retries": max_retries,
            "max_retry_after": max_retry_after,
            "on_retry": on_retry,
            "default_headers": default_headers or {},
            "default_query": default_query or {},
            "http_client": http_client,
            "http_logging": http_logging,
            "http_logging_headers": http_logging_headers,
            "http_logging_query": http_logging_query,
            "http_listener": http_listener,
            "telemetry": telemetry,
            "tracer_provider": tracer_provider,
            "meter_provider": meter_provider,
        }
        self._configure(settings, None)

    def with_options(self, **changes: Unpack[OpenAIOptions[_Provider, _HttpClient]]) -> Self:
        """A client with other settings, which shares this one's connections (and closing).

        Takes the arguments of the client. None keeps what there is, except as ``timeout``; ``default_headers`` and
        ``default_query`` are added to those there are.
        """
        return self._with(changes)

    copy = with_options

    def _destination(self, settings: Mapping[str, Any]) -> Destination:
        key = settings["api_key"]
        if key is None and "authorization" not in {name.lower() for name in settings["default_headers"]}:
            raise ConfigurationError("No credentials: pass api_key=, or set the variable OPENAI_API_KEY.")
        return Destination(
            route=Route.of_base(settings["base_url"]),
            authentication=None if key is None else Authentication("api_key", "authorization", key, scheme="Bearer "),
            authentication_headers=("authorization",),
            headers=account_headers(settings),
            query={},
            request_id_header="x-client-request-id",
            logging_variable="OPENAI_HTTP_LOGGING",
            provider="openai",
        )


class SyncOpenAIClient(_OpenAIClient[TokenProvider, HttpClient], SyncClient):
    """A client whose calls block."""


class AsyncOpenAIClient(_OpenAIClient[AsyncTokenProvider, AsyncHttpClient], AsyncClient):
    """A client whose calls are awaited, under asyncio or trio."""
