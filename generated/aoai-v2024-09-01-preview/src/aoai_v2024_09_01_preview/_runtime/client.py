"""The base of every generated client: the settings that all have, and what they come to."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, ClassVar, Generic, NamedTuple, NoReturn, TypedDict, TypeVar

from .caller import AsyncCaller, Means, SyncCaller
from .direct import AsyncDirectCalls, SyncDirectCalls
from .elsewhere import VersionAware
from .errors import ConfigurationError
from .headers import header_texts, lower_case
from .logs import Observer, detail_level, redaction
from .request import Defaults
from .retries import RetryPolicy
from .sentinels import Omit, omit
from .settings import check_settings
from .tracing import load_telemetry
from .urls import Route, encode_query

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from types import TracebackType
    from typing import Self

    from httpx import Timeout

    from .auth import Authentication
    from .events import Listener, RetryListener
    from .transport import AsyncTransport, SyncTransport

_HttpClient = TypeVar("_HttpClient")

_TELEMETRY = ("telemetry", "tracer_provider", "meter_provider")
"""Settings of Azure's clients alone: what is recorded follows conventions for models."""
_NONE_IS_A_VALUE = ("timeout", "max_retries")


class Package(NamedTuple):
    """What a generated package says about itself."""

    distribution: str
    import_name: str
    version: str
    api_version: str
    api_key_header: str = "api-key"
    deployment_paths: frozenset[str] = frozenset()
    """The paths, below a deployment, of what is served under one."""


class ClientOptions(TypedDict, Generic[_HttpClient], total=False):
    """The arguments that every client has."""

    base_url: str | None
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


class Destination(NamedTuple):
    """Where a client's calls go, and what they all carry besides its default headers and query."""

    route: Route
    authentication: Authentication | None
    authentication_headers: tuple[str, ...]
    """Where the caller sends one of these, or says ``omit`` for it, ``authentication`` is left out."""
    headers: Mapping[str, str]
    query: Mapping[str, object]
    request_id_header: str
    """Carries an id of the client's own for each call."""
    logging_variable: str
    """The environment variable that says how much is logged."""


class Client(VersionAware):
    """A client of some service. A subclass says where its settings lead, and has `__init__` call `_configure`."""

    _package: ClassVar[Package]
    _alternatives: ClassVar[tuple[tuple[str, ...], ...]]
    """Settings of which a new one takes the place of all."""
    _caller: Any
    _transport: Any

    @property
    def base_url(self) -> str:
        """The address of the service or, where the settings name a deployment, of that."""
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
        return f"<{type(self).__name__} {self.base_url}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"{type(self).__name__} cannot be pickled or copied, for it holds credentials and connections: build one "
            "in each process, or use with_options()."
        )

    def _with(self, changes: Mapping[str, Any]) -> Self:
        if unknown := changes.keys() - self._settings.keys():
            raise TypeError(f"with_options() got an unexpected argument: {', '.join(sorted(unknown))}")
        given = {
            name: value
            for name, value in changes.items()
            if not isinstance(value, Omit) and (value is not None or name in _NONE_IS_A_VALUE)
        }
        clone = object.__new__(type(self))
        clone._configure(self._changed(given), None if "http_client" in given else self._transport)
        return clone

    def _changed(self, given: dict[str, Any]) -> dict[str, Any]:
        settings = dict(self._settings)
        for alternatives in self._alternatives:
            if any(name in given for name in alternatives):
                settings.update(dict.fromkeys(alternatives))
        merged = {
            "default_headers": lower_case(settings["default_headers"], given.get("default_headers", {})),
            "default_query": {**settings["default_query"], **given.get("default_query", {})},
        }
        return {**settings, **given, **merged}

    def _configure(self, settings: dict[str, Any], transport: Any) -> None:
        check_settings(settings)
        destination = self._destination(settings)
        self._check_authentication(destination.authentication)
        self._settings = settings
        self._transport = transport or self._open(settings["http_client"])
        timeout = settings["timeout"]
        query = {**destination.route.query, **settings["default_query"], **destination.query}
        own_headers = lower_case(settings["default_headers"])
        headers = {"user-agent": _user_agent(self._package), **destination.headers, **own_headers}
        carries_auth = any(name in own_headers for name in destination.authentication_headers)
        self._caller = self._caller_for(
            Means(
                Defaults(
                    route=destination.route,
                    authentication=None if carries_auth else destination.authentication,
                    authentication_headers=destination.authentication_headers,
                    headers=header_texts(headers),
                    without_headers=tuple(name for name, value in headers.items() if value is None or value is omit),
                    request_id_header=destination.request_id_header,
                    query=query,
                    query_text=encode_query(query),
                    timeout=self._transport.default_timeout if isinstance(timeout, Omit) else timeout,
                ),
                RetryPolicy(settings["max_retries"], settings["max_retry_after"]),
                Observer(
                    detail_level(settings["http_logging"], destination.logging_variable),
                    redaction(settings["http_logging_headers"], settings["http_logging_query"]),
                    settings["http_listener"],
                    settings["on_retry"],
                ),
                self._transport,
                load_telemetry(self._package.import_name, self._package.version, *map(settings.get, _TELEMETRY)),
            )
        )

    def _destination(self, settings: Mapping[str, Any]) -> Destination:
        raise NotImplementedError

    def _check_authentication(self, authentication: Authentication | None) -> None:
        raise NotImplementedError

    def _open(self, http_client: Any) -> Any:
        raise NotImplementedError

    def _caller_for(self, means: Means[Any]) -> Any:
        raise NotImplementedError


class SyncClient(Client, SyncDirectCalls):
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

    def _check_authentication(self, authentication: Authentication | None) -> None:
        if authentication is not None and authentication.asynchronous:
            raise ConfigurationError(
                "This client cannot wait for an asynchronous credential or token provider: pass a synchronous one, "
                "or use the asynchronous client."
            )

    def _open(self, http_client: Any) -> SyncTransport:
        from .transport import SyncTransport  # noqa: PLC0415 - imports httpx

        return SyncTransport(http_client)

    def _caller_for(self, means: Means[SyncTransport]) -> SyncCaller:
        return SyncCaller(means)


class AsyncClient(Client, AsyncDirectCalls):
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

    def _check_authentication(self, authentication: Authentication | None) -> None:
        pass

    def _open(self, http_client: Any) -> AsyncTransport:
        from .transport import AsyncTransport  # noqa: PLC0415 - imports httpx

        return AsyncTransport(http_client)

    def _caller_for(self, means: Means[AsyncTransport]) -> AsyncCaller:
        return AsyncCaller(means)


def _user_agent(package: Package) -> str:
    python = ".".join(map(str, sys.version_info[:3]))
    return f"{package.distribution}/{package.version} (Python {python}; {sys.platform})"
