# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""A client for A, API version 1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.lazy import lazy_exports

__title__ = "case-endless-aliases"
__version__ = "1.0.0"

if TYPE_CHECKING:
    from . import pagination as pagination, resources as resources, types as types
    from ._clients import AClient as AClient, AsyncAClient as AsyncAClient
    from ._runtime.errors import (
        APIConnectionError as APIConnectionError,
        APIError as APIError,
        APIResponseValidationError as APIResponseValidationError,
        APIStatusError as APIStatusError,
        APITimeoutError as APITimeoutError,
        AuthenticationError as AuthenticationError,
        BadRequestError as BadRequestError,
        ConfigurationError as ConfigurationError,
        ConflictError as ConflictError,
        InternalServerError as InternalServerError,
        NotFoundError as NotFoundError,
        OpenAIError as AError,
        PermissionDeniedError as PermissionDeniedError,
        RateLimitError as RateLimitError,
        UnprocessableEntityError as UnprocessableEntityError,
    )
    from ._runtime.events import RequestEvent as RequestEvent, ResponseEvent as ResponseEvent, RetryEvent as RetryEvent
    from ._runtime.models import BaseModel as BaseModel
    from ._runtime.multipart import file_from_path as file_from_path
    from ._runtime.responses import (
        APIResponse as APIResponse,
        AsyncAPIResponse as AsyncAPIResponse,
        HttpxBinaryResponseContent as HttpxBinaryResponseContent,
        RawResponse as RawResponse,
    )
    from ._runtime.retries import DEFAULT_MAX_RETRIES as DEFAULT_MAX_RETRIES
    from ._runtime.sentinels import (
        NOT_GIVEN as NOT_GIVEN,
        NotGiven as NotGiven,
        Omit as Omit,
        not_given as not_given,
        omit as omit,
    )
    from ._runtime.streaming import AsyncStream as AsyncStream, Stream as Stream
    from ._runtime.transport import (
        DEFAULT_CONNECTION_LIMITS as DEFAULT_CONNECTION_LIMITS,
        DEFAULT_TIMEOUT as DEFAULT_TIMEOUT,
        DefaultAioHttpClient as DefaultAioHttpClient,
        DefaultAsyncHttpxClient as DefaultAsyncHttpxClient,
        DefaultHttpxClient as DefaultHttpxClient,
        Timeout as Timeout,
    )
else:
    # Nothing is loaded before it is used: `import case_endless_aliases` costs next to nothing.
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "pagination": ".pagination",
            "resources": ".resources",
            "types": ".types",
            "AsyncAClient": "._clients",
            "AClient": "._clients",
            "APIConnectionError": "._runtime.errors",
            "APIError": "._runtime.errors",
            "APIResponseValidationError": "._runtime.errors",
            "APIStatusError": "._runtime.errors",
            "APITimeoutError": "._runtime.errors",
            "AuthenticationError": "._runtime.errors",
            "BadRequestError": "._runtime.errors",
            "ConfigurationError": "._runtime.errors",
            "ConflictError": "._runtime.errors",
            "InternalServerError": "._runtime.errors",
            "NotFoundError": "._runtime.errors",
            "PermissionDeniedError": "._runtime.errors",
            "RateLimitError": "._runtime.errors",
            "UnprocessableEntityError": "._runtime.errors",
            "RequestEvent": "._runtime.events",
            "ResponseEvent": "._runtime.events",
            "RetryEvent": "._runtime.events",
            "BaseModel": "._runtime.models",
            "file_from_path": "._runtime.multipart",
            "APIResponse": "._runtime.responses",
            "AsyncAPIResponse": "._runtime.responses",
            "HttpxBinaryResponseContent": "._runtime.responses",
            "RawResponse": "._runtime.responses",
            "DEFAULT_MAX_RETRIES": "._runtime.retries",
            "NOT_GIVEN": "._runtime.sentinels",
            "NotGiven": "._runtime.sentinels",
            "Omit": "._runtime.sentinels",
            "not_given": "._runtime.sentinels",
            "omit": "._runtime.sentinels",
            "AsyncStream": "._runtime.streaming",
            "Stream": "._runtime.streaming",
            "DEFAULT_CONNECTION_LIMITS": "._runtime.transport",
            "DEFAULT_TIMEOUT": "._runtime.transport",
            "DefaultAioHttpClient": "._runtime.transport",
            "DefaultAsyncHttpxClient": "._runtime.transport",
            "DefaultHttpxClient": "._runtime.transport",
            "Timeout": "._runtime.transport",
            "AError": "._runtime.errors:OpenAIError",
        },
    )

__all__ = [
    "AsyncAClient",
    "AClient",
    "AError",
    "APIConnectionError",
    "APIError",
    "APIResponse",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncAPIResponse",
    "AsyncStream",
    "AuthenticationError",
    "BadRequestError",
    "BaseModel",
    "ConfigurationError",
    "ConflictError",
    "DEFAULT_CONNECTION_LIMITS",
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "DefaultAioHttpClient",
    "DefaultAsyncHttpxClient",
    "DefaultHttpxClient",
    "HttpxBinaryResponseContent",
    "InternalServerError",
    "NOT_GIVEN",
    "NotFoundError",
    "NotGiven",
    "Omit",
    "PermissionDeniedError",
    "RateLimitError",
    "RawResponse",
    "RequestEvent",
    "ResponseEvent",
    "RetryEvent",
    "Stream",
    "Timeout",
    "UnprocessableEntityError",
    "file_from_path",
    "not_given",
    "omit",
    "__title__",
    "__version__",
    "pagination",
    "resources",
    "types",
]
