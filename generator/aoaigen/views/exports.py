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
    "errors": ("ContentFilterFinishReasonError", "LengthFinishReasonError", "OpenAIError"),
}
"""What those of Azure OpenAI offer besides."""

BASE_ERROR = ("errors", "OpenAIError")
"""What all errors are. Packages of other services give it their own name."""
