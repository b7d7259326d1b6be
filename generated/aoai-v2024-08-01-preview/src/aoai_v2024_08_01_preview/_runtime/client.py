"""The base of every generated client: the settings that all have, and what they come to."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, NoReturn

from .caller import AsyncCaller, Current, Means, SyncCaller
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
    from collections.abc import Callable, Mapping
    from types import TracebackType
    from typing import Self

    from httpx import URL, Timeout

    from .auth import Authentication
    from .transport import AsyncTransport, SyncTransport

_TELEMETRY = ("telemetry", "tracer_provider", "meter_provider")
"""Settings of the clients of models alone: what is recorded follows conventions for these."""
_NONE_IS_A_VALUE = ("timeout", "max_retries")
_SPELLED = {"authorization": "Authorization"}
"""Names of headers as users ask for them, where that is not in lower case."""


class Package(NamedTuple):
    """What a generated package says about itself."""

    distribution: str
    import_name: str
    version: str
    api_version: str
    api_key_header: str = "api-key"
    deployment_paths: frozenset[str] = frozenset()
    """The paths, below a deployment, of what is served under one."""


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
    provider: str = ""
    """How telemetry names the service."""


class Client(VersionAware):
    """A client of some service. A subclass says where its settings lead, and has `__init__` call `_configure`."""

    _package: ClassVar[Package]
    _alternatives: ClassVar[tuple[tuple[str, ...], ...]]
    """Settings of which a new one takes the place of all."""
    _caller: Any
    _transport: Any
    _settings: dict[str, Any]

    @property
    def api_key(self) -> str:
        """The key that calls carry; empty where they carry none, and where a function gives it."""
        key = self._settings["api_key"]
        return key if isinstance(key, str) else ""

    @api_key.setter
    def api_key(self, value: str | Callable[[], Any]) -> None:
        self._assign("api_key", value)

    @property
    def base_url(self) -> URL:
        """The address of the service or, where the settings name a deployment, of that; with a slash at its end."""
        from .transport import url_of  # noqa: PLC0415 - imports httpx

        route: Route = self._caller.means.defaults.route
        return url_of(f"{self._address}/", route.query)

    @base_url.setter
    def base_url(self, value: str | URL) -> None:
        self._assign("base_url", value)

    @property
    def max_retries(self) -> int:
        """Attempts after the first one."""
        policy: RetryPolicy = self._caller.means.policy
        return policy.max_retries

    @max_retries.setter
    def max_retries(self, value: int) -> None:
        self._assign("max_retries", value)

    @property
    def timeout(self) -> float | Timeout | None:
        """Seconds, or an httpx.Timeout; None for no limit."""
        defaults: Defaults = self._caller.means.defaults
        return defaults.timeout

    @timeout.setter
    def timeout(self, value: float | Timeout | Omit | None) -> None:
        self._assign("timeout", value)

    @property
    def default_headers(self) -> dict[str, str | Omit]:
        """What each request carries besides its credentials, and `omit` for what was taken away."""
        defaults: Defaults = self._caller.means.defaults
        return {**defaults.headers, **dict.fromkeys(defaults.without_headers, omit)}

    @property
    def default_query(self) -> dict[str, object]:
        """The query of each request."""
        defaults: Defaults = self._caller.means.defaults
        return dict(defaults.query)

    @property
    def auth_headers(self) -> dict[str, str]:
        """The credentials of each request; empty where they are asked for before each attempt."""
        authentication: Authentication | None = self._caller.means.defaults.authentication
        if authentication is None or authentication.value is None:
            return {}
        return {_SPELLED.get(authentication.header, authentication.header): authentication.value}

    @property
    def user_agent(self) -> str:
        """How requests name this package and the Python that it runs on."""
        return _user_agent(self._package)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._address}>"

    if not TYPE_CHECKING:  # a type checker that saw this would let every misspelt name pass

        def __setattr__(self, name: str, value: object) -> None:
            known = getattr(type(self), name, None)
            is_fixed = isinstance(known, property) and known.fset is None
            # A subclass of the user's may have attributes of its own.
            is_unknown = known is None and not name.startswith("_") and "_package" in vars(type(self))
            if is_fixed or is_unknown:
                raise AttributeError(_not_assignable(type(self), name), name=name, obj=self)
            super().__setattr__(name, value)

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

    @property
    def _address(self) -> str:
        route: Route = self._caller.means.defaults.route
        return route.deployment_root or route.root

    def _assign(self, name: str, value: object) -> None:
        settings = self._changed({name: value})
        self._caller.current.means = self._means(settings, self._transport)
        self._settings = settings

    def _configure(self, settings: dict[str, Any], transport: Any) -> None:
        means = self._means(settings, transport)
        self._settings = settings
        self._transport = means.transport
        self._caller = self._caller_for(means)

    def _means(self, settings: Mapping[str, Any], transport: Any) -> Means[Any]:
        check_settings(settings)
        destination = self._destination(settings)
        self._check_authentication(destination.authentication)
        transport = transport or self._open(settings["http_client"])
        timeout = settings["timeout"]
        query = {**destination.route.query, **settings["default_query"], **destination.query}
        own_headers = lower_case(settings["default_headers"])
        headers = {"user-agent": _user_agent(self._package), **destination.headers, **own_headers}
        carries_auth = any(name in own_headers for name in destination.authentication_headers)
        return Means(
            Defaults(
                route=destination.route,
                authentication=None if carries_auth else destination.authentication,
                authentication_headers=destination.authentication_headers,
                headers=header_texts(headers),
                without_headers=tuple(name for name, value in headers.items() if value is None or value is omit),
                request_id_header=destination.request_id_header,
                query=query,
                query_text=encode_query(query),
                timeout=transport.default_timeout if isinstance(timeout, Omit) else timeout,
            ),
            RetryPolicy(settings["max_retries"], settings["max_retry_after"]),
            Observer(
                detail_level(settings["http_logging"], destination.logging_variable),
                redaction(settings["http_logging_headers"], settings["http_logging_query"]),
                settings["http_listener"],
                settings["on_retry"],
            ),
            transport,
            load_telemetry(
                self._package.import_name,
                self._package.version,
                destination.provider,
                *map(settings.get, _TELEMETRY),
            ),
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
        return SyncCaller(Current(means))


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
        return AsyncCaller(Current(means))


def _user_agent(package: Package) -> str:
    python = ".".join(map(str, sys.version_info[:3]))
    return f"{package.distribution}/{package.version} (Python {python}; {sys.platform})"


def _not_assignable(client: type[Client], name: str) -> str:
    members = ((each, getattr(client, each, None)) for each in dir(client))
    settings = [each for each, member in members if isinstance(member, property) and member.fset is not None]
    return (
        f"{name} of {client.__name__} cannot be assigned; {', '.join(settings)} can. With other settings, "
        "with_options() gives another client."
    )
