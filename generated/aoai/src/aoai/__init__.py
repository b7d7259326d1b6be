# Made by aoaigen from the catalog of pinned versions. Edits are lost when it is made again.

"""One door to the clients of all pinned API versions: `AzureOpenAI(api_version="2024-10-21", ...)`."""

from __future__ import annotations

import os
from enum import StrEnum
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Literal, overload

if TYPE_CHECKING:
    from typing import TypeAlias, Unpack

    import aoai_v2024_06_01
    import aoai_v2024_08_01_preview
    import aoai_v2024_09_01_preview
    import aoai_v2024_10_01_preview
    import aoai_v2024_10_21
    import aoai_v2025_01_01_preview

    from ._errors import (
        APIConnectionError,
        APIError,
        APIResponseValidationError,
        APIStatusError,
        APITimeoutError,
        AuthenticationError,
        BadRequestError,
        ConfigurationError,
        ConflictError,
        ContentFilterFinishReasonError,
        InternalServerError,
        LengthFinishReasonError,
        NotFoundError,
        OpenAIError,
        PermissionDeniedError,
        RateLimitError,
        UnprocessableEntityError,
    )
    from ._options import AsyncClientOptions, AsyncOpenAIOptions, ClientOptions, OpenAIOptions

    AnyClient: TypeAlias = (
        aoai_v2024_06_01.AzureOpenAI
        | aoai_v2024_08_01_preview.AzureOpenAI
        | aoai_v2024_09_01_preview.AzureOpenAI
        | aoai_v2024_10_01_preview.AzureOpenAI
        | aoai_v2024_10_21.AzureOpenAI
        | aoai_v2025_01_01_preview.AzureOpenAI
    )
    AnyAsyncClient: TypeAlias = (
        aoai_v2024_06_01.AsyncAzureOpenAI
        | aoai_v2024_08_01_preview.AsyncAzureOpenAI
        | aoai_v2024_09_01_preview.AsyncAzureOpenAI
        | aoai_v2024_10_01_preview.AsyncAzureOpenAI
        | aoai_v2024_10_21.AsyncAzureOpenAI
        | aoai_v2025_01_01_preview.AsyncAzureOpenAI
    )
    AnyOpenAIClient: TypeAlias = (
        aoai_v2024_06_01.OpenAI
        | aoai_v2024_08_01_preview.OpenAI
        | aoai_v2024_09_01_preview.OpenAI
        | aoai_v2024_10_01_preview.OpenAI
        | aoai_v2024_10_21.OpenAI
        | aoai_v2025_01_01_preview.OpenAI
    )
    AnyAsyncOpenAIClient: TypeAlias = (
        aoai_v2024_06_01.AsyncOpenAI
        | aoai_v2024_08_01_preview.AsyncOpenAI
        | aoai_v2024_09_01_preview.AsyncOpenAI
        | aoai_v2024_10_01_preview.AsyncOpenAI
        | aoai_v2024_10_21.AsyncOpenAI
        | aoai_v2025_01_01_preview.AsyncOpenAI
    )

__version__ = "0.2.0"
__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncAzureOpenAI",
    "AsyncOpenAI",
    "AuthenticationError",
    "AzureOpenAI",
    "BadRequestError",
    "ConfigurationError",
    "ConflictError",
    "ContentFilterFinishReasonError",
    "InternalServerError",
    "LengthFinishReasonError",
    "NotFoundError",
    "OpenAI",
    "OpenAIError",
    "PermissionDeniedError",
    "RateLimitError",
    "ServiceVersion",
    "UnprocessableEntityError",
]


class ServiceVersion(StrEnum):
    """The pinned API versions."""

    V2024_06_01 = "2024-06-01"
    V2024_08_01_PREVIEW = "2024-08-01-preview"
    V2024_09_01_PREVIEW = "2024-09-01-preview"
    V2024_10_01_PREVIEW = "2024-10-01-preview"
    V2024_10_21 = "2024-10-21"
    V2025_01_01_PREVIEW = "2025-01-01-preview"


_PACKAGES = {
    "2024-06-01": ("aoai_v2024_06_01", "aoai-v2024-06-01"),
    "2024-08-01-preview": ("aoai_v2024_08_01_preview", "aoai-v2024-08-01-preview"),
    "2024-09-01-preview": ("aoai_v2024_09_01_preview", "aoai-v2024-09-01-preview"),
    "2024-10-01-preview": ("aoai_v2024_10_01_preview", "aoai-v2024-10-01-preview"),
    "2024-10-21": ("aoai_v2024_10_21", "aoai-v2024-10-21"),
    "2025-01-01-preview": ("aoai_v2025_01_01_preview", "aoai-v2025-01-01-preview"),
}


@overload
def AzureOpenAI(
    *,
    api_version: Literal["2024-06-01", ServiceVersion.V2024_06_01],
    **options: Unpack[ClientOptions],
) -> aoai_v2024_06_01.AzureOpenAI: ...


@overload
def AzureOpenAI(
    *,
    api_version: Literal["2024-08-01-preview", ServiceVersion.V2024_08_01_PREVIEW],
    **options: Unpack[ClientOptions],
) -> aoai_v2024_08_01_preview.AzureOpenAI: ...


@overload
def AzureOpenAI(
    *,
    api_version: Literal["2024-09-01-preview", ServiceVersion.V2024_09_01_PREVIEW],
    **options: Unpack[ClientOptions],
) -> aoai_v2024_09_01_preview.AzureOpenAI: ...


@overload
def AzureOpenAI(
    *,
    api_version: Literal["2024-10-01-preview", ServiceVersion.V2024_10_01_PREVIEW],
    **options: Unpack[ClientOptions],
) -> aoai_v2024_10_01_preview.AzureOpenAI: ...


@overload
def AzureOpenAI(
    *,
    api_version: Literal["2024-10-21", ServiceVersion.V2024_10_21],
    **options: Unpack[ClientOptions],
) -> aoai_v2024_10_21.AzureOpenAI: ...


@overload
def AzureOpenAI(
    *,
    api_version: Literal["2025-01-01-preview", ServiceVersion.V2025_01_01_PREVIEW],
    **options: Unpack[ClientOptions],
) -> aoai_v2025_01_01_preview.AzureOpenAI: ...


@overload
def AzureOpenAI(*, api_version: str | None = None, **options: Unpack[ClientOptions]) -> AnyClient: ...


def AzureOpenAI(*, api_version: str | None = None, **options: Any) -> Any:
    """`AzureOpenAI` of an API version, from that version's package, which is loaded now.

    Args:
        api_version: One of `ServiceVersion`; default: the variable OPENAI_API_VERSION.
        options: What the client of that package takes: `api_key`, `base_url`, `timeout`, ...

    Raises ValueError for a version that is not pinned, ImportError for one whose package is not installed, and what
    the client itself raises.
    """
    return _client_class(api_version, "AzureOpenAI")(**options)


@overload
def AsyncAzureOpenAI(
    *,
    api_version: Literal["2024-06-01", ServiceVersion.V2024_06_01],
    **options: Unpack[AsyncClientOptions],
) -> aoai_v2024_06_01.AsyncAzureOpenAI: ...


@overload
def AsyncAzureOpenAI(
    *,
    api_version: Literal["2024-08-01-preview", ServiceVersion.V2024_08_01_PREVIEW],
    **options: Unpack[AsyncClientOptions],
) -> aoai_v2024_08_01_preview.AsyncAzureOpenAI: ...


@overload
def AsyncAzureOpenAI(
    *,
    api_version: Literal["2024-09-01-preview", ServiceVersion.V2024_09_01_PREVIEW],
    **options: Unpack[AsyncClientOptions],
) -> aoai_v2024_09_01_preview.AsyncAzureOpenAI: ...


@overload
def AsyncAzureOpenAI(
    *,
    api_version: Literal["2024-10-01-preview", ServiceVersion.V2024_10_01_PREVIEW],
    **options: Unpack[AsyncClientOptions],
) -> aoai_v2024_10_01_preview.AsyncAzureOpenAI: ...


@overload
def AsyncAzureOpenAI(
    *,
    api_version: Literal["2024-10-21", ServiceVersion.V2024_10_21],
    **options: Unpack[AsyncClientOptions],
) -> aoai_v2024_10_21.AsyncAzureOpenAI: ...


@overload
def AsyncAzureOpenAI(
    *,
    api_version: Literal["2025-01-01-preview", ServiceVersion.V2025_01_01_PREVIEW],
    **options: Unpack[AsyncClientOptions],
) -> aoai_v2025_01_01_preview.AsyncAzureOpenAI: ...


@overload
def AsyncAzureOpenAI(*, api_version: str | None = None, **options: Unpack[AsyncClientOptions]) -> AnyAsyncClient: ...


def AsyncAzureOpenAI(*, api_version: str | None = None, **options: Any) -> Any:
    """`AsyncAzureOpenAI` of an API version, from that version's package, which is loaded now.

    Args:
        api_version: One of `ServiceVersion`; default: the variable OPENAI_API_VERSION.
        options: What the client of that package takes: `api_key`, `base_url`, `timeout`, ...

    Raises ValueError for a version that is not pinned, ImportError for one whose package is not installed, and what
    the client itself raises.
    """
    return _client_class(api_version, "AsyncAzureOpenAI")(**options)


@overload
def OpenAI(
    *,
    api_version: Literal["2024-06-01", ServiceVersion.V2024_06_01],
    **options: Unpack[OpenAIOptions],
) -> aoai_v2024_06_01.OpenAI: ...


@overload
def OpenAI(
    *,
    api_version: Literal["2024-08-01-preview", ServiceVersion.V2024_08_01_PREVIEW],
    **options: Unpack[OpenAIOptions],
) -> aoai_v2024_08_01_preview.OpenAI: ...


@overload
def OpenAI(
    *,
    api_version: Literal["2024-09-01-preview", ServiceVersion.V2024_09_01_PREVIEW],
    **options: Unpack[OpenAIOptions],
) -> aoai_v2024_09_01_preview.OpenAI: ...


@overload
def OpenAI(
    *,
    api_version: Literal["2024-10-01-preview", ServiceVersion.V2024_10_01_PREVIEW],
    **options: Unpack[OpenAIOptions],
) -> aoai_v2024_10_01_preview.OpenAI: ...


@overload
def OpenAI(
    *,
    api_version: Literal["2024-10-21", ServiceVersion.V2024_10_21],
    **options: Unpack[OpenAIOptions],
) -> aoai_v2024_10_21.OpenAI: ...


@overload
def OpenAI(
    *,
    api_version: Literal["2025-01-01-preview", ServiceVersion.V2025_01_01_PREVIEW],
    **options: Unpack[OpenAIOptions],
) -> aoai_v2025_01_01_preview.OpenAI: ...


@overload
def OpenAI(*, api_version: str | None = None, **options: Unpack[OpenAIOptions]) -> AnyOpenAIClient: ...


def OpenAI(*, api_version: str | None = None, **options: Any) -> Any:
    """`OpenAI` of an API version, from that version's package, which is loaded now.

    Args:
        api_version: One of `ServiceVersion`; default: the variable OPENAI_API_VERSION.
        options: What the client of that package takes: `api_key`, `base_url`, `timeout`, ...

    Raises ValueError for a version that is not pinned, ImportError for one whose package is not installed, and what
    the client itself raises.
    """
    return _client_class(api_version, "OpenAI")(**options)


@overload
def AsyncOpenAI(
    *,
    api_version: Literal["2024-06-01", ServiceVersion.V2024_06_01],
    **options: Unpack[AsyncOpenAIOptions],
) -> aoai_v2024_06_01.AsyncOpenAI: ...


@overload
def AsyncOpenAI(
    *,
    api_version: Literal["2024-08-01-preview", ServiceVersion.V2024_08_01_PREVIEW],
    **options: Unpack[AsyncOpenAIOptions],
) -> aoai_v2024_08_01_preview.AsyncOpenAI: ...


@overload
def AsyncOpenAI(
    *,
    api_version: Literal["2024-09-01-preview", ServiceVersion.V2024_09_01_PREVIEW],
    **options: Unpack[AsyncOpenAIOptions],
) -> aoai_v2024_09_01_preview.AsyncOpenAI: ...


@overload
def AsyncOpenAI(
    *,
    api_version: Literal["2024-10-01-preview", ServiceVersion.V2024_10_01_PREVIEW],
    **options: Unpack[AsyncOpenAIOptions],
) -> aoai_v2024_10_01_preview.AsyncOpenAI: ...


@overload
def AsyncOpenAI(
    *,
    api_version: Literal["2024-10-21", ServiceVersion.V2024_10_21],
    **options: Unpack[AsyncOpenAIOptions],
) -> aoai_v2024_10_21.AsyncOpenAI: ...


@overload
def AsyncOpenAI(
    *,
    api_version: Literal["2025-01-01-preview", ServiceVersion.V2025_01_01_PREVIEW],
    **options: Unpack[AsyncOpenAIOptions],
) -> aoai_v2025_01_01_preview.AsyncOpenAI: ...


@overload
def AsyncOpenAI(*, api_version: str | None = None, **options: Unpack[AsyncOpenAIOptions]) -> AnyAsyncOpenAIClient: ...


def AsyncOpenAI(*, api_version: str | None = None, **options: Any) -> Any:
    """`AsyncOpenAI` of an API version, from that version's package, which is loaded now.

    Args:
        api_version: One of `ServiceVersion`; default: the variable OPENAI_API_VERSION.
        options: What the client of that package takes: `api_key`, `base_url`, `timeout`, ...

    Raises ValueError for a version that is not pinned, ImportError for one whose package is not installed, and what
    the client itself raises.
    """
    return _client_class(api_version, "AsyncOpenAI")(**options)


def _client_class(api_version: str | None, name: str) -> Any:
    version = api_version or os.environ.get("OPENAI_API_VERSION")
    if not version:
        raise ValueError("no API version: pass api_version=, or set the variable OPENAI_API_VERSION")
    if version not in _PACKAGES:
        raise ValueError(f"API version {version} is not pinned; there are {', '.join(_PACKAGES)}")
    import_name, distribution = _PACKAGES[version]
    try:
        return getattr(import_module(import_name), name)
    except ModuleNotFoundError as error:
        if error.name != import_name:
            raise
        raise ImportError(
            f"API version {version} is in the package {distribution}, which is not installed: "
            f"pip install --find-links dist {distribution}",
            name=import_name,
        ) from None


if not TYPE_CHECKING:

    def __getattr__(name: str) -> tuple[type[Exception], ...]:
        """An exception as the tuple of those of all installed packages, for `except` and `isinstance`."""
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return tuple(getattr(import_module(package), name) for package, _ in _PACKAGES.values() if find_spec(package))
