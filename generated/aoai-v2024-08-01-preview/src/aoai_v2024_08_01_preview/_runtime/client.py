"""The base of every generated client: its settings, and what they come to."""

from __future__ import annotations

import os
import sys
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, ClassVar, Generic, NamedTuple, NoReturn, TypedDict, TypeVar, Unpack

from .auth import (
    AsyncTokenCredential,
    Authentication,
    TokenCredential,
    authentication,
    default_scope,
)
from .caller import AsyncCaller, Means, SyncCaller
from .elsewhere import VersionAware
from .errors import ConfigurationError
from .http_clients import AsyncHttpClient, HttpClient
from .logs import LEVEL_VARIABLE, Observer, detail_level, logger, redaction
from .request import Defaults
from .retries import DEFAULT_MAX_RETRIES, DEFAULT_MAX_RETRY_AFTER, RetryPolicy
from .sentinels import Omit, omit
from .tracing import load_telemetry
from .urls import Route, encode_query

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from types import TracebackType
    from typing import Self

    from httpx import Timeout

    from .logs import Listener, RetryListener
    from .tracing import MeterProvider, TelemetrySetting, TracerProvider
    from .transport import AsyncTransport, SyncTransport

_Provider = TypeVar("_Provider")
_Credential = TypeVar("_Credential")
_HttpClient = TypeVar("_HttpClient")

_ADDRESS = ("azure_endpoint", "base_url")
_AUTHENTICATION = ("api_key", "azure_ad_token", "azure_ad_token_provider", "credential")
_TELEMETRY = ("telemetry", "tracer_provider", "meter_provider")
_MERGED = ("default_headers", "default_query")
_NONE_IS_A_VALUE = ("timeout", "max_retries")


class Package(NamedTuple):
    """What a generated package says about itself."""

    distribution: str
    import_name: str
    version: str
    api_version: str
    api_key_header: str = "api-key"


class ClientOptions(TypedDict, Generic[_Provider, _Credential, _HttpClient], total=False):
    """What ``with_options`` can change: the arguments of the client."""

    azure_endpoint: str | None
    azure_deployment: str | None
    api_key: str | _Provider | None
    azure_ad_token: str | None
    azure_ad_token_provider: _Provider | None
    credential: _Credential | None
    token_scope: str | None
    base_url: str | None
    api_version: str | None
    timeout: float | Timeout | Omit | None
    max_retries: int
    max_retry_after: float
    on_retry: RetryListener | None
    default_headers: Mapping[str, str | Omit] | None
    default_query: Mapping[str, object] | None
    organization: str | None
    project: str | None
    http_client: _HttpClient | None
    http_logging: str | None
    http_logging_headers: Iterable[str] | None
    http_logging_query: Iterable[str] | None
    http_listener: Listener | None
    telemetry: TelemetrySetting | None
    tracer_provider: TracerProvider | None
    meter_provider: MeterProvider | None


class _AzureClient(VersionAware, Generic[_Provider, _Credential, _HttpClient]):
    _package: ClassVar[Package]
    _caller: Any
    _transport: Any

    def __init__(
        self,
        *,
        azure_endpoint: str | None = None,
        azure_deployment: str | None = None,
        api_key: str | _Provider | None = None,
        azure_ad_token: str | None = None,
        azure_ad_token_provider: _Provider | None = None,
        credential: _Credential | None = None,
        token_scope: str | None = None,
        base_url: str | None = None,
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
            credential: a credential of azure-identity, asked for a token for ``token_scope`` before each attempt;
                the scope's default follows from the endpoint's cloud.

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

    def with_options(self, **changes: Unpack[ClientOptions[_Provider, _Credential, _HttpClient]]) -> Self:
        """A client with other settings, which shares this one's connections (and closing).

        Takes the arguments of the client. None keeps what there is, except as ``timeout``; ``default_headers`` and
        ``default_query`` are added to those there are.
        """
        if unknown := changes.keys() - self._settings.keys():
            raise TypeError(f"with_options() got an unexpected argument: {', '.join(sorted(unknown))}")
        settings = dict(self._settings)
        given = {
            name: value
            for name, value in changes.items()
            if not isinstance(value, Omit) and (value is not None or name in _NONE_IS_A_VALUE)
        }
        for alternatives in (_ADDRESS, _AUTHENTICATION):
            if any(name in given for name in alternatives):
                settings.update(dict.fromkeys(alternatives))
        if "base_url" in given:
            settings["azure_deployment"] = None  # a new base may name its own
        for name in _MERGED:
            given[name] = {**settings[name], **given.get(name, {})}  # type: ignore[dict-item]
        clone = object.__new__(type(self))
        clone._configure({**settings, **given}, None if "http_client" in given else self._transport)
        return clone

    copy = with_options

    @property
    def api_version(self) -> str:
        """The API version that this package speaks."""
        return self._package.api_version

    @property
    def base_url(self) -> str:
        """The address of the resource, or of the deployment that the settings name."""
        route: Route = self._caller.means.defaults.route
        return route.deployment_root or route.root

    @property
    def max_retries(self) -> int:
        """Attempts after the first one."""
        policy: RetryPolicy = self._caller.means.policy
        return policy.max_retries

    @property
    def timeout(self) -> float | Timeout | None:
        """Seconds, or an httpx.Timeout; None for no limit."""
        defaults: Defaults = self._caller.means.defaults
        return defaults.timeout

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.base_url} api_version={self.api_version}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"{type(self).__name__} cannot be pickled or copied, for it holds credentials and connections: build one "
            "in each process, or use with_options()."
        )

    def _configure(self, settings: dict[str, Any], transport: Any) -> None:
        package = self._package
        _check_api_version(settings["api_version"], package)
        route = Route.of(**{name: settings[name] for name in (*_ADDRESS, "azure_deployment")})
        headers = _default_headers(settings, package)
        auth = authentication(
            api_key_header=package.api_key_header,
            scope=settings["token_scope"] or default_scope(route.host),
            **{name: settings[name] for name in _AUTHENTICATION},
        )
        self._check_authentication(auth, headers, package)
        self._settings = settings
        self._transport = transport or self._open(settings["http_client"])
        timeout = settings["timeout"]
        query = {**route.query, **settings["default_query"], "api-version": package.api_version}
        self._caller = self._caller_for(
            Means(
                Defaults(
                    route=route,
                    authentication=auth,
                    authentication_headers=("authorization", package.api_key_header),
                    headers=headers,
                    query=query,
                    query_text=encode_query(query),
                    timeout=self._transport.default_timeout if isinstance(timeout, Omit) else timeout,
                ),
                _policy(settings["max_retries"], settings["max_retry_after"]),
                Observer(
                    detail_level(settings["http_logging"], os.environ.get(LEVEL_VARIABLE)),
                    redaction(settings["http_logging_headers"], settings["http_logging_query"]),
                    settings["http_listener"],
                    settings["on_retry"],
                ),
                self._transport,
                load_telemetry(package.import_name, package.version, *(settings[name] for name in _TELEMETRY)),
            )
        )

    def _check_authentication(
        self, auth: Authentication | None, headers: Mapping[str, object], package: Package
    ) -> None:
        if auth is None and not {"authorization", package.api_key_header} & headers.keys():
            raise ConfigurationError(
                "No credentials: pass api_key=, credential=, azure_ad_token_provider= or azure_ad_token=, or set the "
                "variable AZURE_OPENAI_API_KEY or AZURE_OPENAI_AD_TOKEN."
            )

    def _open(self, http_client: Any) -> Any:
        raise NotImplementedError

    def _caller_for(self, means: Means[Any]) -> Any:
        raise NotImplementedError


class SyncAzureClient(_AzureClient[Callable[[], str], TokenCredential, HttpClient]):
    """A client whose calls block."""

    _caller: SyncCaller
    _transport: SyncTransport

    @property
    def is_closed(self) -> bool:
        """Whether the connections were closed."""
        return self._transport.is_closed

    def close(self) -> None:
        """Close the connections, also those of clients made by `with_options`."""
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def _check_authentication(
        self, auth: Authentication | None, headers: Mapping[str, object], package: Package
    ) -> None:
        super()._check_authentication(auth, headers, package)
        if auth is not None and auth.asynchronous:
            raise ConfigurationError(
                "This client cannot wait for an asynchronous credential or token provider: pass a synchronous one, "
                "or use the asynchronous client."
            )

    def _open(self, http_client: Any) -> SyncTransport:
        from .transport import SyncTransport  # noqa: PLC0415 - imports httpx

        return SyncTransport(http_client)

    def _caller_for(self, means: Means[SyncTransport]) -> SyncCaller:
        return SyncCaller(means)


class AsyncAzureClient(
    _AzureClient[Callable[[], str | Awaitable[str]], TokenCredential | AsyncTokenCredential, AsyncHttpClient]
):
    """A client whose calls are awaited, under asyncio or trio."""

    _caller: AsyncCaller
    _transport: AsyncTransport

    @property
    def is_closed(self) -> bool:
        """Whether the connections were closed."""
        return self._transport.is_closed

    async def close(self) -> None:
        """Close the connections, also those of clients made by `with_options`."""
        await self._transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    def _open(self, http_client: Any) -> AsyncTransport:
        from .transport import AsyncTransport  # noqa: PLC0415 - imports httpx

        return AsyncTransport(http_client)

    def _caller_for(self, means: Means[AsyncTransport]) -> AsyncCaller:
        return AsyncCaller(means)


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


def _policy(max_retries: Any, max_retry_after: Any) -> RetryPolicy:
    if max_retries is None:
        raise TypeError("max_retries cannot be None: pass 0 for no retries, or leave it out for the default.")
    for name, value in (("max_retries", max_retries), ("max_retry_after", max_retry_after)):
        if not isinstance(value, int | float):
            raise TypeError(f"{name} must be a number, not {type(value).__name__}.")
    if max_retries < 0 or max_retry_after < 0:
        raise ConfigurationError("max_retries and max_retry_after cannot be negative.")
    return RetryPolicy(max_retries, max_retry_after)


def _default_headers(settings: dict[str, Any], package: Package) -> dict[str, str | Omit]:
    python = ".".join(map(str, sys.version_info[:3]))
    headers: dict[str, str | Omit] = {
        "user-agent": f"{package.distribution}/{package.version} (Python {python}; {sys.platform})"
    }
    for setting in ("organization", "project"):
        if settings[setting]:
            headers[f"openai-{setting}"] = settings[setting]
    headers.update((name.lower(), value) for name, value in settings["default_headers"].items())
    return headers
