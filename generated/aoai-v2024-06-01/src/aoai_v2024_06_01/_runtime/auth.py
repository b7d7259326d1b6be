"""Who is calling: a key, a token, or something that knows how to get one. Nothing here waits."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from functools import partial
from typing import Any, Literal, Protocol, TypeAlias, get_args

from .errors import ConfigurationError
from .headers import header_value

TokenProvider: TypeAlias = Callable[[], str]
AsyncTokenProvider: TypeAlias = Callable[[], str | Awaitable[str]]

_Audience: TypeAlias = Literal["cognitiveservices", "ai"]

TokenScope: TypeAlias = _Audience | str
"""For what a credential is asked: an audience of the endpoint's cloud by its name, or a whole scope."""

_CLOUDS = {".azure.us": "us", ".azure.cn": "cn"}


class AccessToken(Protocol):
    """What azure-core's credentials return."""

    @property
    def token(self) -> str: ...


class TokenCredential(Protocol):
    """azure-core's protocol of that name."""

    def get_token(self, *scopes: str) -> AccessToken: ...


class AsyncTokenCredential(Protocol):
    """azure-core's protocol of that name."""

    async def get_token(self, *scopes: str) -> AccessToken: ...


class KeyCredential(Protocol):
    """What azure-core's AzureKeyCredential is: a key that can be replaced."""

    @property
    def key(self) -> str: ...


class Authentication:
    """A header, and where its value comes from.

    ``value`` is the header's value where it is known beforehand. Else it is None, and ``source`` is asked for the
    secret before each attempt, since tokens expire. ``asynchronous`` says that ``source`` returns an awaitable.
    """

    __slots__ = ("_scheme", "_setting", "asynchronous", "header", "source", "value")

    def __init__(self, setting: str, header: str, secret: str | Callable[[], Any], *, scheme: str = "") -> None:
        self._setting = setting
        self._scheme = scheme
        self.header = header
        self.source: Callable[[], Any]
        self.value: str | None
        if callable(secret):
            self.source = secret
            self.asynchronous = is_asynchronous(secret)
            self.value = None
        else:
            self.source = lambda: secret
            self.asynchronous = False
            self.value = self.header_value(secret)

    def header_value(self, secret: Any) -> str:
        """The header's value for a secret. Raises ConfigurationError for one that no header can carry."""
        if hasattr(secret, "__await__"):
            if isinstance(secret, Coroutine):
                secret.close()  # else Python warns that it was never awaited
            raise ConfigurationError(
                f"{self._setting} gives something to await, for which this client cannot wait: pass a synchronous one, "
                "or use the asynchronous client."
            )
        secret = getattr(secret, "token", secret)  # of a credential's answer
        if not isinstance(secret, str) or not secret:
            raise ConfigurationError(f"{self._setting} must give a non-empty string.")
        return self._scheme + header_value(self._setting, secret)

    async def fetch(self) -> object:
        """Ask the source; one that may block is asked on another thread."""
        if self.asynchronous:
            return await self.source()
        from anyio.to_thread import run_sync  # noqa: PLC0415 - httpx brings it; sync clients never load it

        secret = await run_sync(self.source)
        return await secret if hasattr(secret, "__await__") else secret


def authentication(
    *,
    api_key_header: str,
    scope: str,
    api_key: str | Callable[[], Any] | None = None,
    azure_ad_token: str | None = None,
    azure_ad_token_provider: Callable[[], Any] | None = None,
    credential: Any = None,
) -> Authentication | None:
    """The one way of authentication that the settings name, or None.

    Raises ConfigurationError where they name several.
    """
    settings = {
        "api_key": api_key,
        "azure_ad_token": azure_ad_token,
        "azure_ad_token_provider": azure_ad_token_provider,
        "credential": credential,
    }
    named = [name for name, value in settings.items() if value is not None]
    if len(named) > 1:
        raise ConfigurationError(f"{' and '.join(named)} exclude each other: pass one of them.")
    if not named:
        return None
    if api_key is not None:
        return Authentication("api_key", api_key_header, api_key)
    if isinstance(getattr(credential, "key", None), str):
        return Authentication("credential", api_key_header, lambda: credential.key)
    if credential is not None:
        return Authentication("credential", "authorization", _token_source(credential, scope), scheme="Bearer ")
    return Authentication(named[0], "authorization", azure_ad_token or azure_ad_token_provider or "", scheme="Bearer ")


def scope_of(asked: TokenScope | None, host: str) -> str:
    """The scope that is asked for, or that of an audience in the cloud in which an endpoint stands.

    Raises ConfigurationError for what is neither.
    """
    audience = asked or "cognitiveservices"
    if audience not in get_args(_Audience):
        if "/" not in audience:
            raise ConfigurationError(
                f"token_scope is {audience!r}; it can be 'cognitiveservices', 'ai' or a scope such as "
                "'https://ai.azure.com/.default'."
            )
        return audience
    cloud = next((cloud for suffix, cloud in _CLOUDS.items() if host.endswith(suffix)), "com")
    return f"https://{audience}.azure.{cloud}/.default"


def _token_source(credential: Any, scope: str) -> Callable[[], AccessToken | Awaitable[AccessToken]]:
    if not callable(getattr(credential, "get_token", None)):
        raise ConfigurationError(
            "credential must be an azure-core TokenCredential or AzureKeyCredential: it has no get_token() and no key."
        )

    return partial(credential.get_token, scope)


def is_asynchronous(function: Callable[..., object]) -> bool:
    """Whether calling it gives something to await, as far as that can be told beforehand."""
    from inspect import iscoroutinefunction  # noqa: PLC0415 - slow to import; keys do without

    return iscoroutinefunction(function) or iscoroutinefunction(getattr(function, "__call__", None))  # noqa: B004
