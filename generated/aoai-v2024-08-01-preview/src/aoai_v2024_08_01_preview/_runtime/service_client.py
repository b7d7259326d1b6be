"""The base of a generated client of any other service: what its document says of addresses and credentials."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, ClassVar, Generic, NamedTuple, TypeVar, Unpack

from .auth import AsyncTokenProvider, Authentication, TokenProvider
from .client import AsyncClient, Client, Destination, SyncClient
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
    from .options import ServiceOptions

_Provider = TypeVar("_Provider")
_HttpClient = TypeVar("_HttpClient")

_AUTHENTICATION = ("api_key", "access_token")


class Service(NamedTuple):
    """A service as its document describes it."""

    name: str
    variables: str
    """What the names of its environment variables begin with."""
    base_url: str | None = None
    """The address of its first server, if that is a whole one."""
    key_header: str | None = None
    """The header that carries an API key, in lower case; None where the document knows no key."""
    key_prefix: str = ""
    """What stands before the key in that header."""
    query: Mapping[str, str] = {}
    """Sent with every request."""


class _ServiceClient(Client, Generic[_Provider, _HttpClient]):
    _service: ClassVar[Service]
    _alternatives = (_AUTHENTICATION,)

    def __init__(
        self,
        *,
        api_key: str | _Provider | None = None,
        access_token: str | _Provider | None = None,
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
    ) -> None:
        """Settle where the service is and who is calling. Nothing is sent yet.

        Who is calling is one of these, or nobody:
            api_key: a key, or a function that returns one; sent as the service's document says.
            access_token: a token, or a function that returns one; sent as ``Authorization: Bearer``.

        Further settings:
            base_url: the address that all paths are below; default: what the document says.
            timeout: seconds or an httpx.Timeout, None for no limit; default: 600 s, 5 s to connect.
            max_retries: attempts after the first one.
            max_retry_after: seconds; where the service asks for more, the call fails at once.
            on_retry: called with a RetryEvent before each wait.
            default_headers, default_query: sent with each request; ``omit`` takes a header away.
            http_client: an HTTP client of httpx or httpx2, used as it is.
            http_logging: none, basic, headers, body or body_and_headers. Records go to the logger named after the
                package, at level INFO.
            http_logging_headers, http_logging_query: names of headers and query parameters to be shown too; else only
                those that are known to be harmless are.
            http_listener: called with a RequestEvent, ResponseEvent or RetryEvent as they happen.

        The defaults of api_key, access_token, base_url and http_logging come from the environment, from variables of
        these names in capitals behind the service's own (``PETS_API_KEY``).

        Raises ConfigurationError for settings that are missing, wrong or contradict each other, and TypeError for
        an ``http_client`` of another kind.
        """
        settings: dict[str, Any] = {
            "api_key": api_key,
            "access_token": access_token,
            "base_url": base_url or self._variable("BASE_URL") or self._service.base_url,
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
        }
        if api_key is None and access_token is None:
            settings["access_token"] = self._variable("ACCESS_TOKEN")
            if settings["access_token"] is None and self._service.key_header is not None:
                settings["api_key"] = self._variable("API_KEY")
        self._configure(settings, None)

    def with_options(self, **changes: Unpack[ServiceOptions[_Provider, _HttpClient]]) -> Self:
        """A client with other settings, which shares this one's connections (and closing).

        Takes the arguments of the client. None keeps what there is, except as ``timeout``; ``default_headers`` and
        ``default_query`` are added to those there are.
        """
        return self._with(changes)

    copy = with_options

    def _variable(self, name: str) -> str | None:
        return os.environ.get(f"{self._service.variables}_{name}") or None

    def _destination(self, settings: Mapping[str, Any]) -> Destination:
        service = self._service
        if settings["base_url"] is None:
            raise ConfigurationError(
                f"No address: pass base_url=, or set the variable {service.variables}_BASE_URL, for the document of "
                f"{service.name} names no whole one."
            )
        auth = _authentication(service, settings["api_key"], settings["access_token"])
        in_cookie = auth is not None and auth.header == "cookie"
        return Destination(
            route=Route.of_base(settings["base_url"]),
            authentication=None if in_cookie else auth,
            authentication_headers=tuple(filter(None, ("authorization", service.key_header))),
            headers=_cookie(auth) if auth is not None and in_cookie else {},
            query=service.query,
            request_id_header="x-client-request-id",
            logging_variable=f"{service.variables}_HTTP_LOGGING",
        )


class SyncServiceClient(_ServiceClient[TokenProvider, HttpClient], SyncClient):
    """A client whose calls block."""


class AsyncServiceClient(_ServiceClient[AsyncTokenProvider, AsyncHttpClient], AsyncClient):
    """A client whose calls are awaited, under asyncio or trio."""


def _cookie(key: Authentication) -> dict[str, str]:
    # Among the default headers, for an operation's own cookies are added to it.
    if key.value is None:
        raise ConfigurationError("api_key has to be a string: this service takes it in a cookie.")
    return {key.header: key.value}


def _authentication(service: Service, api_key: Any, access_token: Any) -> Authentication | None:
    if api_key is not None and access_token is not None:
        raise ConfigurationError("api_key and access_token exclude each other: pass one of them.")
    if access_token is not None:
        return Authentication("access_token", "authorization", access_token, scheme="Bearer ")
    if api_key is None:
        return None
    if service.key_header is None:
        raise ConfigurationError(
            f"The document of {service.name} knows no key: pass access_token=, or the header in default_headers=."
        )
    return Authentication("api_key", service.key_header, api_key, scheme=service.key_prefix)
