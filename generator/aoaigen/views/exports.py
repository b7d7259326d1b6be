"""What packages offer from their runtime: the names that users of `openai` import, and where they stand."""

from __future__ import annotations

RUNTIME_EXPORTS: dict[str, tuple[str, ...]] = {
    "errors": (
        "APIConnectionError",
        "APIError",
        "APIResponseValidationError",
        "APIStatusError",
        "APITimeoutError",
        "AuthenticationError",
        "BadRequestError",
        "ConfigurationError",
        "ConflictError",
        "InternalServerError",
        "NotFoundError",
        "PermissionDeniedError",
        "RateLimitError",
        "UnprocessableEntityError",
    ),
    "events": ("RequestEvent", "ResponseEvent", "RetryEvent"),
    "models": ("BaseModel",),
    "multipart": ("file_from_path",),
    "responses": ("APIResponse", "AsyncAPIResponse", "HttpxBinaryResponseContent", "RawResponse"),
    "retries": ("DEFAULT_MAX_RETRIES",),
    "sentinels": ("NOT_GIVEN", "NotGiven", "Omit", "not_given", "omit"),
    "streaming": ("AsyncStream", "Stream"),
    "transport": (
        "DEFAULT_CONNECTION_LIMITS",
        "DEFAULT_TIMEOUT",
        "DefaultAioHttpClient",
        "DefaultAsyncHttpxClient",
        "DefaultHttpxClient",
        "Timeout",
    ),
}
"""What every package offers."""

AZURE_EXPORTS: dict[str, tuple[str, ...]] = {
    "content_filter": ("ContentFilter",),
    "direct": ("RequestOptions",),
    "errors": ("ContentFilterFinishReasonError", "LengthFinishReasonError", "OpenAIError"),
    "transport": ("ProxiesTypes", "Transport"),
    "types": ("NoneType",),
}
"""What those of Azure OpenAI offer besides."""

BASE_ERROR = ("errors", "OpenAIError")
"""What all errors are. Packages of other services give it their own name."""

OPENAI_ALIASES = {
    "AsyncClient": ("_openai", "AsyncOpenAI"),
    "Client": ("_openai", "OpenAI"),
    "VERSION": ("version", "VERSION"),
}
"""What those of Azure OpenAI offer under a further name that `openai` has for it: its module, and its name there."""

_DEFAULTS = {
    "_runtime.retries": ("DEFAULT_MAX_RETRIES",),
    "_runtime.transport": ("DEFAULT_CONNECTION_LIMITS", "DEFAULT_TIMEOUT"),
}
_HTTP_CLIENTS = ("DefaultAioHttpClient", "DefaultAsyncHttpxClient", "DefaultHttpxClient")
_BASE_CLIENTS = ("AsyncClient as AsyncAPIClient", "SyncClient as SyncAPIClient")

OPENAI_MODULES: dict[tuple[str, ...], dict[str, tuple[str, ...]]] = {
    ("_base_client",): {
        **_DEFAULTS,
        "_runtime.client": ("Client as BaseClient", *_BASE_CLIENTS),
        "_runtime.pagination": (
            "AsyncPage as BaseAsyncPage",
            "AsyncPaginator",
            "Page as BasePage",
            "PageInfo",
            "SyncPage as BaseSyncPage",
        ),
        "_runtime.transport": (*_DEFAULTS["_runtime.transport"], *_HTTP_CLIENTS),
    },
    ("_client",): {
        "_clients": ("AsyncAzureOpenAI", "AzureOpenAI"),
        "_openai": ("AsyncOpenAI", "AsyncOpenAI as AsyncClient", "OpenAI", "OpenAI as Client"),
        "_runtime.client": _BASE_CLIENTS,
        "_runtime.direct": ("RequestOptions",),
        "_runtime.streaming": RUNTIME_EXPORTS["streaming"],
        "_runtime.transport": ("ProxiesTypes", "Timeout", "Transport"),
    },
    ("_constants",): _DEFAULTS,
    ("_exceptions",): {"_runtime.errors": (*RUNTIME_EXPORTS["errors"], *AZURE_EXPORTS["errors"])},
    ("_legacy_response",): {
        "_runtime.responses": ("HttpxBinaryResponseContent", "RawResponse as LegacyAPIResponse"),
    },
    ("_models",): {"_runtime.models": ("BaseModel",)},
    ("_resource",): {
        "_runtime.resource": ("AsyncResource as AsyncAPIResource", "SyncResource as SyncAPIResource"),
    },
    ("_response",): {
        "_runtime.responses": (
            "APIResponse",
            "AsyncAPIResponse",
            "AsyncResponseContextManager",
            "ResponseContextManager",
        ),
    },
    ("_streaming",): {
        "_runtime.sse": ("SSEDecoder", "ServerSentEvent"),
        "_runtime.streaming": RUNTIME_EXPORTS["streaming"],
    },
    ("_types",): {
        "_runtime.direct": ("RequestOptions",),
        "_runtime.sentinels": RUNTIME_EXPORTS["sentinels"],
        "_runtime.transport": ("ProxiesTypes", "Timeout", "Transport"),
        "_runtime.types": ("Body", "FileContent", "FileTypes", "Headers", "NoneType", "Query"),
    },
    ("_version",): {"": ("__title__", "__version__")},
    ("lib", "azure"): {
        "_clients": ("AsyncAzureOpenAI", "AzureOpenAI"),
        "_runtime.auth": ("AsyncTokenProvider as AsyncAzureADTokenProvider", "TokenProvider as AzureADTokenProvider"),
        "_runtime.errors": ("ConfigurationError as MutuallyExclusiveAuthError",),
    },
    ("version",): {"": ("__version__ as VERSION",)},
}
"""Modules of `openai` that its users import from, beside those of types and resources: what they offer, written as in
an import statement, by the module that defines it."""
