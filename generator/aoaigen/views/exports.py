"""What every package offers from its runtime: the names that users of `openai` import, and where they stand."""

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
        "ContentFilterFinishReasonError",
        "InternalServerError",
        "LengthFinishReasonError",
        "NotFoundError",
        "OpenAIError",
        "PermissionDeniedError",
        "RateLimitError",
        "UnprocessableEntityError",
    ),
    "models": ("BaseModel",),
    "multipart": ("file_from_path",),
    "responses": ("APIResponse", "AsyncAPIResponse", "HttpxBinaryResponseContent"),
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
