# Made by aoaigen 0.1.0 from API version 2024-10-01-preview. Edits are lost when it is made again.

"""A client for Azure OpenAI, API version 2024-10-01-preview.

Inference on deployed models (chat, completions, embeddings, audio, images), assistants with their
threads, runs and vector stores, and the resources around them: batches, files, uploads, fine-tuning
jobs, models and ingestion jobs. Each path below `/deployments` addresses a model by the name that
its deployment was given in the Azure OpenAI resource; all others address the resource as a whole.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.lazy import lazy_exports

__title__ = "aoai-v2024-10-01-preview"
__version__ = "0.2.0"

if TYPE_CHECKING:
    from . import pagination as pagination, resources as resources, types as types
    from ._clients import AsyncAzureOpenAI as AsyncAzureOpenAI, AzureOpenAI as AzureOpenAI
    from ._openai import AsyncOpenAI as AsyncClient, AsyncOpenAI as AsyncOpenAI, OpenAI as Client, OpenAI as OpenAI
    from ._runtime.content_filter import ContentFilter as ContentFilter
    from ._runtime.direct import RequestOptions as RequestOptions
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
        ContentFilterFinishReasonError as ContentFilterFinishReasonError,
        InternalServerError as InternalServerError,
        LengthFinishReasonError as LengthFinishReasonError,
        NotFoundError as NotFoundError,
        OpenAIError as OpenAIError,
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
        ProxiesTypes as ProxiesTypes,
        Timeout as Timeout,
        Transport as Transport,
    )
    from ._runtime.types import NoneType as NoneType
    from .lib.streaming.assistants import (
        AssistantEventHandler as AssistantEventHandler,
        AsyncAssistantEventHandler as AsyncAssistantEventHandler,
    )
    from .lib.tools import pydantic_function_tool as pydantic_function_tool
    from .version import VERSION as VERSION
else:
    # Nothing is loaded before it is used: `import aoai_v2024_10_01_preview` costs next to nothing.
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "pagination": ".pagination",
            "resources": ".resources",
            "types": ".types",
            "AsyncAzureOpenAI": "._clients",
            "AzureOpenAI": "._clients",
            "AsyncOpenAI": "._openai",
            "OpenAI": "._openai",
            "AsyncClient": "._openai:AsyncOpenAI",
            "Client": "._openai:OpenAI",
            "VERSION": ".version",
            "ContentFilter": "._runtime.content_filter",
            "RequestOptions": "._runtime.direct",
            "APIConnectionError": "._runtime.errors",
            "APIError": "._runtime.errors",
            "APIResponseValidationError": "._runtime.errors",
            "APIStatusError": "._runtime.errors",
            "APITimeoutError": "._runtime.errors",
            "AuthenticationError": "._runtime.errors",
            "BadRequestError": "._runtime.errors",
            "ConfigurationError": "._runtime.errors",
            "ConflictError": "._runtime.errors",
            "ContentFilterFinishReasonError": "._runtime.errors",
            "InternalServerError": "._runtime.errors",
            "LengthFinishReasonError": "._runtime.errors",
            "NotFoundError": "._runtime.errors",
            "OpenAIError": "._runtime.errors",
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
            "ProxiesTypes": "._runtime.transport",
            "Timeout": "._runtime.transport",
            "Transport": "._runtime.transport",
            "NoneType": "._runtime.types",
            "pydantic_function_tool": ".lib.tools",
            "AssistantEventHandler": ".lib.streaming.assistants",
            "AsyncAssistantEventHandler": ".lib.streaming.assistants",
        },
    )

__all__ = [
    "AsyncAzureOpenAI",
    "AzureOpenAI",
    "AsyncOpenAI",
    "OpenAI",
    "APIConnectionError",
    "APIError",
    "APIResponse",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AssistantEventHandler",
    "AsyncAPIResponse",
    "AsyncAssistantEventHandler",
    "AsyncClient",
    "AsyncStream",
    "AuthenticationError",
    "BadRequestError",
    "BaseModel",
    "Client",
    "ConfigurationError",
    "ConflictError",
    "ContentFilter",
    "ContentFilterFinishReasonError",
    "DEFAULT_CONNECTION_LIMITS",
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "DefaultAioHttpClient",
    "DefaultAsyncHttpxClient",
    "DefaultHttpxClient",
    "HttpxBinaryResponseContent",
    "InternalServerError",
    "LengthFinishReasonError",
    "NOT_GIVEN",
    "NoneType",
    "NotFoundError",
    "NotGiven",
    "Omit",
    "OpenAIError",
    "PermissionDeniedError",
    "ProxiesTypes",
    "RateLimitError",
    "RawResponse",
    "RequestEvent",
    "RequestOptions",
    "ResponseEvent",
    "RetryEvent",
    "Stream",
    "Timeout",
    "Transport",
    "UnprocessableEntityError",
    "VERSION",
    "file_from_path",
    "not_given",
    "omit",
    "pydantic_function_tool",
    "__title__",
    "__version__",
    "pagination",
    "resources",
    "types",
]
