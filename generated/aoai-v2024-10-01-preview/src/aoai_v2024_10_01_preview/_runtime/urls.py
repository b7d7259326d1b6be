"""Where operations live: from a client's settings and a call's arguments to an address."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, quote, urlsplit

from .errors import ConfigurationError
from .sentinels import Omit

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from urllib.parse import SplitResult

    from httpx import URL

    from .operation import Operation

# What RFC 6265 lets a cookie carry, with the sign of what may be encoded already.
_COOKIE_SAFE = "!#$%&'()*+-./:<=>?@[]^_`{|}~"


class Route:
    """The addresses of one resource.

    ``root`` is the address of operations on the resource, ``deployment_root`` that of operations on the deployment
    which the settings name, if they name one; ``query`` is what a ``base_url`` brought along. Where the service knows
    no deployments, all operations are on the resource.
    """

    __slots__ = ("deployment_root", "has_deployments", "host", "query", "root")

    def __init__(
        self,
        root: str,
        deployment_root: str | None,
        host: str,
        query: Mapping[str, str],
        *,
        has_deployments: bool = True,
    ) -> None:
        self.root = root
        self.deployment_root = deployment_root
        self.host = host
        self.query = query
        self.has_deployments = has_deployments

    @classmethod
    def of(cls, *, azure_endpoint: str | None, base_url: str | URL | None, azure_deployment: str | None) -> Route:
        """The route that the client's settings describe.

        Raises ConfigurationError where they contradict each other or are no addresses.
        """
        if azure_endpoint is not None and base_url is not None:
            raise ConfigurationError("azure_endpoint and base_url exclude each other: pass one of them.")
        if base_url is not None:
            return cls._of_azure_base(_split("base_url", base_url), azure_deployment)
        if azure_endpoint is not None:
            return cls._of_endpoint(_split("azure_endpoint", azure_endpoint), azure_deployment)
        raise ConfigurationError(
            "No address: pass azure_endpoint= (https://<resource>.openai.azure.com) or base_url=, "
            "or set the variable AZURE_OPENAI_ENDPOINT."
        )

    @classmethod
    def of_base(cls, base_url: str | URL) -> Route:
        """The route of a service that knows no deployments. Raises ConfigurationError for what is no address."""
        parts = _split("base_url", base_url)
        return cls(_without_query(parts), None, parts.hostname or "", _query_of(parts), has_deployments=False)

    @classmethod
    def _of_endpoint(cls, parts: SplitResult, azure_deployment: str | None) -> Route:
        path = parts.path.rstrip("/")
        if "deployments" in path.split("/") or parts.query:
            raise ConfigurationError(
                f"azure_endpoint is the address of the resource alone, such as {parts.scheme}://{parts.netloc}; "
                "a longer address is a base_url."
            )
        if path.endswith("/openai/v1"):
            raise ConfigurationError(
                "azure_endpoint is that of the v1 API, which has no api-version: pass it as base_url to OpenAI or "
                f"AsyncOpenAI. For this client, it is {parts.scheme}://{parts.netloc}."
            )
        root = f"{parts.scheme}://{parts.netloc}{path.removesuffix('/openai')}/openai"
        return cls(root, _named_deployment(root, azure_deployment), parts.hostname or "", {})

    @classmethod
    def _of_azure_base(cls, parts: SplitResult, azure_deployment: str | None) -> Route:
        root, host, query = _without_query(parts), parts.hostname or "", _query_of(parts)
        segments = parts.path.strip("/").split("/")
        if "deployments" not in segments:
            return cls(root, _named_deployment(root, azure_deployment), host, query)
        if azure_deployment is not None:
            raise ConfigurationError("base_url already names a deployment: leave azure_deployment out.")
        above = root.rsplit("/", 2)[0] if segments[-2:-1] == ["deployments"] else root
        return cls(above, root, host, query)

    def url(self, operation: Operation, path: Mapping[str, object], model: str | Omit) -> str:
        """The address of one call, without its query.

        Raises ConfigurationError where no deployment is known, ValueError for a name that cannot stand in a path,
        TypeError for one that is no string.
        """
        below = operation.path
        for name, value in path.items():
            below = below.replace("{" + name + "}", _segment(name, value))
        if not (operation.deployment and self.has_deployments):
            return self.root + below
        if self.deployment_root is not None:
            return self.deployment_root + below
        if isinstance(model, Omit):
            raise ConfigurationError(
                f"{operation.id} runs on a deployment, and none is known: pass model= with the deployment's name, "
                "or give the client azure_deployment=."
            )
        return _deployment(self.root, model) + below


class Encoded(str):
    """Text that has been percent-encoded already."""

    __slots__ = ()


def text_of(value: object) -> str:
    """A string, number or boolean as text."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def encode_cookie(text: str) -> str:
    """A cookie's value, with percent-encoding for what none can carry."""
    return quote(text, safe=_COOKIE_SAFE)


def cookie_texts(value: object) -> list[str]:
    """The values of one cookie, or of several of the same name."""
    values = value if isinstance(value, list) else [value]
    return [each if isinstance(each, Encoded) else encode_cookie(text_of(each)) for each in values]


def encode_query(query: Mapping[str, object]) -> str:
    """A query string: lists repeat their name, mappings add theirs in brackets, None and Omit are left out."""
    return "&".join(
        f"{_quote(key)}={_quote(text)}" for name, value in query.items() for key, text in _pairs(name, value)
    )


def _quote(text: str) -> str:
    return text if isinstance(text, Encoded) else quote(text, safe="")


def _pairs(name: str, value: object) -> Iterator[tuple[str, str]]:
    match value:
        case None | Omit():
            return
        case str():
            yield name, value
        case list() | tuple():
            for item in value:
                yield from _pairs(name, item)
        case dict():
            for key, item in value.items():
                yield from _pairs(f"{name}[{key}]", item)
        case _:
            yield name, text_of(value)


def _named_deployment(root: str, azure_deployment: str | None) -> str | None:
    if azure_deployment is None:
        return None
    try:
        return _deployment(root, azure_deployment, "azure_deployment")
    except ValueError as error:
        raise ConfigurationError(str(error)) from None


def _deployment(root: str, name: str, argument: str = "model") -> str:
    return f"{root}/deployments/{_segment(argument, name)}"


def _segment(name: str, value: object) -> str:
    if not isinstance(value, (str, int, float)):
        raise TypeError(f"{name} has to be a string, not {type(value).__name__}.")
    text = value if isinstance(value, str) else text_of(value)
    # An empty or dotted segment would silently address another operation.
    if text in {"", ".", ".."}:
        raise ValueError(f"{name} is {text!r}, which cannot stand in a path.")
    return _quote(text)


def _without_query(parts: SplitResult) -> str:
    return f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/')}"


def _query_of(parts: SplitResult) -> dict[str, str]:
    return dict(parse_qsl(parts.query, keep_blank_values=True))


def _split(setting: str, url: str | URL) -> SplitResult:
    try:
        parts = urlsplit(str(url).strip())
        port_is_valid = parts.port != 0
    except ValueError as error:
        raise ConfigurationError(f"{setting} is not an address: {error}.") from None
    if parts.scheme not in {"http", "https"} or not port_is_valid or not _is_host(parts.hostname or ""):
        raise ConfigurationError(f"{setting} must be an address such as https://host.example.com/path.")
    if "@" in parts.netloc:
        raise ConfigurationError(f"{setting} must not carry a user name or password.")
    return parts


def _is_host(name: str) -> bool:
    # Python's resolver fails on other labels with an error that speaks of codecs.
    return all(0 < len(label) < 64 for label in name.removesuffix(".").split("."))
