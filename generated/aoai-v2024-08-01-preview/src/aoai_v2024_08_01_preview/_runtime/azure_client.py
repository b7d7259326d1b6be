"""The base of a generated client of Azure OpenAI: where the resource is, and who is calling."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Generic, TypeVar, Unpack

from .account_client import AccountClient, account_headers
from .auth import (
    AsyncTokenCredential,
    AsyncTokenProvider,
    KeyCredential,
    TokenCredential,
    TokenProvider,
    TokenScope,
    authentication,
    scope_of,
)
from .client import AsyncClient, Destination, SyncClient
from .errors import ConfigurationError
from .http_clients import AsyncHttpClient, HttpClient
from .logs import logger
from .retries import DEFAULT_MAX_RETRIES, DEFAULT_MAX_RETRY_AFTER
from .sentinels import Omit, omit
from .urls import Route

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Self

    from httpx import URL, Timeout

    from .client import Package
    from .events import Listener, RetryListener
    from .options import AzureOptions
    from .tracing import MeterProvider, TelemetrySetting, TracerProvider

_Provider = TypeVar("_Provider")
_Credential = TypeVar("_Credential")
_HttpClient = TypeVar("_HttpClient")

_ADDRESS = ("azure_endpoint", "base_url")
_AUTHENTICATION = ("api_key", "azure_ad_token", "azure_ad_token_provider", "credential")


class _AzureClient(AccountClient, Generic[_Provider, _Credential, _HttpClient]):
    _alternatives = (_ADDRESS, _AUTHENTICATION)

    def __init__(
        self,
        *,
        azure_endpoint: str | None = None,
        azure_deployment: str | None = None,
        api_key: str | _Provider | None = None,
        azure_ad_token: str | None = None,
        azure_ad_token_provider: _Provider | None = None,
        credential: _Credential | None = None,
        token_scope: TokenScope | None = None,
        base_url: str | URL | None = None,
        api_version: str | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int = DEFAULT_MAX_RETRIES,
        max_retry_after: float = DEFAULT_MAX_RETRY_AFTER,
        on_retry: RetryListener | None = None,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        organization: str | None = None,
        project: str | None = None,
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

        The address is one of:
            azure_endpoint: the resource, ``https://<resource>.openai.azure.com``; default: AZURE_OPENAI_ENDPOINT.
            base_url: a whole address, used as it is; for gateways.

        Who is calling is one of these, by default AZURE_OPENAI_AD_TOKEN or else AZURE_OPENAI_API_KEY:
            api_key: a key of the resource, or a function that returns one.
            azure_ad_token: a token of Microsoft Entra ID.
            azure_ad_token_provider: a function that returns such a token, asked before each attempt.
            credential: a credential of azure-identity, asked for a token for ``token_scope`` before each attempt. That
                is an audience, ``cognitiveservices`` by default or the newer ``ai``, in the endpoint's cloud (public,
                US government or China), or a whole scope such as ``https://ai.azure.com/.default``. Or azure-core's
                AzureKeyCredential, whose key can be replaced while the client is at work.

        Further settings:
            azure_deployment: the deployment of all calls that run on one; else each names its own as ``model``.
            api_version: only the version of this package is accepted.
            timeout: seconds or an httpx.Timeout, None for no limit; default: 600 s, 5 s to connect.
            max_retries: attempts after the first one.
            max_retry_after: seconds; where the service asks for more, the call fails at once.
            on_retry: called with a RetryEvent before each wait.
            default_headers, default_query: sent with each request; ``omit`` takes a header away.
            organization, project: sent as headers; default: OPENAI_ORG_ID, OPENAI_PROJECT_ID.
            http_client: an HTTP client of httpx or httpx2, used as it is.
            http_logging: none, basic, headers, body or body_and_headers; default: AZURE_HTTP_LOG_DETAIL_LEVEL.
                Records go to the logger named after the package, at level INFO.
            http_logging_headers, http_logging_query: names of headers and query parameters to be shown too; else only
                those that are known to be harmless are.
            http_listener: called with a RequestEvent, ResponseEvent or RetryEvent as they happen.
            telemetry: True for OpenTelemetry spans and metrics of calls to models, "content" for the messages of chats
                in the spans as well.
            tracer_provider, meter_provider: where these go, instead of OpenTelemetry's global providers; one of them
                turns telemetry on.

        Raises ConfigurationError for settings that are missing, wrong or contradict each other, and TypeError for
        an ``http_client`` of another kind.
        """
        settings: dict[str, Any] = {
            "azure_endpoint": azure_endpoint,
            "azure_deployment": azure_deployment,
            "api_key": api_key,
            "azure_ad_token": azure_ad_token,
            "azure_ad_token_provider": azure_ad_token_provider,
            "credential": credential,
            "token_scope": token_scope,
            "base_url": base_url,
            "api_version": api_version,
            "timeout": timeout,
            "max_retries": max_retries,
            "max_retry_after": max_retry_after,
            "on_retry": on_retry,
            "default_headers": default_headers or {},
            "default_query": default_query or {},
            "organization": organization or os.environ.get("OPENAI_ORG_ID"),
            "project": project or os.environ.get("OPENAI_PROJECT_ID"),
            "http_client": http_client,
            "http_logging": http_logging,
            "http_logging_headers": http_logging_headers,
            "http_logging_query": http_logging_query,
            "http_listener": http_listener,
            "telemetry": telemetry,
            "tracer_provider": tracer_provider,
            "meter_provider": meter_provider,
        }
        _fill_from_environment(settings)
        if os.environ.get("OPENAI_API_VERSION") not in {None, self._package.api_version}:
            logger.debug("OPENAI_API_VERSION is ignored: this package speaks %s alone.", self._package.api_version)
        self._configure(settings, None)

    def with_options(self, **changes: Unpack[AzureOptions[_Provider, _Credential, _HttpClient]]) -> Self:
        """A client with other settings, which shares this one's connections (and closing).

        Takes the arguments of the client. None keeps what there is, except as ``timeout``; ``default_headers`` and
        ``default_query`` are added to those there are.
        """
        return self._with(changes)

    copy = with_options

    @property
    def api_version(self) -> str:
        """The API version that this package speaks."""
        return self._package.api_version

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._address} api_version={self.api_version}>"

    def _changed(self, given: dict[str, Any]) -> dict[str, Any]:
        settings = super()._changed(given)
        if "base_url" in given and "azure_deployment" not in given:
            settings["azure_deployment"] = None  # a new base may name its own
        return settings

    def _destination(self, settings: Mapping[str, Any]) -> Destination:
        package = self._package
        _check_api_version(settings["api_version"], package)
        route = Route.of(**{name: settings[name] for name in (*_ADDRESS, "azure_deployment")})
        auth = authentication(
            api_key_header=package.api_key_header,
            scope=scope_of(settings["token_scope"], route.host),
            **{name: settings[name] for name in _AUTHENTICATION},
        )
        carriers = ("authorization", package.api_key_header)
        if auth is None and not {*carriers} & {name.lower() for name in settings["default_headers"]}:
            raise ConfigurationError(
                "No credentials: pass api_key=, credential=, azure_ad_token_provider= or azure_ad_token=, or set the "
                "variable AZURE_OPENAI_API_KEY or AZURE_OPENAI_AD_TOKEN."
            )
        return Destination(
            route=route,
            authentication=auth,
            authentication_headers=carriers,
            headers=account_headers(settings),
            query={"api-version": package.api_version},
            request_id_header="x-ms-client-request-id",
            logging_variable="AZURE_HTTP_LOG_DETAIL_LEVEL",
            provider="azure.ai.openai",
        )


class SyncAzureClient(_AzureClient[TokenProvider, TokenCredential | KeyCredential, HttpClient], SyncClient):
    """A client whose calls block."""


class AsyncAzureClient(
    _AzureClient[AsyncTokenProvider, TokenCredential | AsyncTokenCredential | KeyCredential, AsyncHttpClient],
    AsyncClient,
):
    """A client whose calls are awaited, under asyncio or trio."""


def _fill_from_environment(settings: dict[str, Any]) -> None:
    if all(settings[name] is None for name in _ADDRESS):
        settings["azure_endpoint"] = os.environ.get("AZURE_OPENAI_ENDPOINT") or None
    if all(settings[name] is None for name in _AUTHENTICATION):
        settings["azure_ad_token"] = os.environ.get("AZURE_OPENAI_AD_TOKEN") or None
        if settings["azure_ad_token"] is None:
            settings["api_key"] = os.environ.get("AZURE_OPENAI_API_KEY") or None


def _check_api_version(asked: str | None, package: Package) -> None:
    if asked is not None and asked != package.api_version:
        raise ConfigurationError(
            f"{package.distribution} speaks API version {package.api_version} alone, not {asked}. Leave api_version "
            f"out, or install the package of that version: pip install aoai-v{asked}"
        )
