# Made by aoaigen from the catalog of pinned versions. Edits are lost when it is made again.

"""The exceptions of all versions, as type checkers see them; at run time, `__init__` gathers those that are installed."""

from __future__ import annotations

import aoai_v2024_06_01
import aoai_v2024_08_01_preview
import aoai_v2024_09_01_preview
import aoai_v2024_10_01_preview
import aoai_v2024_10_21
import aoai_v2025_01_01_preview

APIConnectionError = (
    aoai_v2024_06_01.APIConnectionError,
    aoai_v2024_08_01_preview.APIConnectionError,
    aoai_v2024_09_01_preview.APIConnectionError,
    aoai_v2024_10_01_preview.APIConnectionError,
    aoai_v2024_10_21.APIConnectionError,
    aoai_v2025_01_01_preview.APIConnectionError,
)

APIError = (
    aoai_v2024_06_01.APIError,
    aoai_v2024_08_01_preview.APIError,
    aoai_v2024_09_01_preview.APIError,
    aoai_v2024_10_01_preview.APIError,
    aoai_v2024_10_21.APIError,
    aoai_v2025_01_01_preview.APIError,
)

APIResponseValidationError = (
    aoai_v2024_06_01.APIResponseValidationError,
    aoai_v2024_08_01_preview.APIResponseValidationError,
    aoai_v2024_09_01_preview.APIResponseValidationError,
    aoai_v2024_10_01_preview.APIResponseValidationError,
    aoai_v2024_10_21.APIResponseValidationError,
    aoai_v2025_01_01_preview.APIResponseValidationError,
)

APIStatusError = (
    aoai_v2024_06_01.APIStatusError,
    aoai_v2024_08_01_preview.APIStatusError,
    aoai_v2024_09_01_preview.APIStatusError,
    aoai_v2024_10_01_preview.APIStatusError,
    aoai_v2024_10_21.APIStatusError,
    aoai_v2025_01_01_preview.APIStatusError,
)

APITimeoutError = (
    aoai_v2024_06_01.APITimeoutError,
    aoai_v2024_08_01_preview.APITimeoutError,
    aoai_v2024_09_01_preview.APITimeoutError,
    aoai_v2024_10_01_preview.APITimeoutError,
    aoai_v2024_10_21.APITimeoutError,
    aoai_v2025_01_01_preview.APITimeoutError,
)

AuthenticationError = (
    aoai_v2024_06_01.AuthenticationError,
    aoai_v2024_08_01_preview.AuthenticationError,
    aoai_v2024_09_01_preview.AuthenticationError,
    aoai_v2024_10_01_preview.AuthenticationError,
    aoai_v2024_10_21.AuthenticationError,
    aoai_v2025_01_01_preview.AuthenticationError,
)

BadRequestError = (
    aoai_v2024_06_01.BadRequestError,
    aoai_v2024_08_01_preview.BadRequestError,
    aoai_v2024_09_01_preview.BadRequestError,
    aoai_v2024_10_01_preview.BadRequestError,
    aoai_v2024_10_21.BadRequestError,
    aoai_v2025_01_01_preview.BadRequestError,
)

ConfigurationError = (
    aoai_v2024_06_01.ConfigurationError,
    aoai_v2024_08_01_preview.ConfigurationError,
    aoai_v2024_09_01_preview.ConfigurationError,
    aoai_v2024_10_01_preview.ConfigurationError,
    aoai_v2024_10_21.ConfigurationError,
    aoai_v2025_01_01_preview.ConfigurationError,
)

ConflictError = (
    aoai_v2024_06_01.ConflictError,
    aoai_v2024_08_01_preview.ConflictError,
    aoai_v2024_09_01_preview.ConflictError,
    aoai_v2024_10_01_preview.ConflictError,
    aoai_v2024_10_21.ConflictError,
    aoai_v2025_01_01_preview.ConflictError,
)

ContentFilterFinishReasonError = (
    aoai_v2024_06_01.ContentFilterFinishReasonError,
    aoai_v2024_08_01_preview.ContentFilterFinishReasonError,
    aoai_v2024_09_01_preview.ContentFilterFinishReasonError,
    aoai_v2024_10_01_preview.ContentFilterFinishReasonError,
    aoai_v2024_10_21.ContentFilterFinishReasonError,
    aoai_v2025_01_01_preview.ContentFilterFinishReasonError,
)

InternalServerError = (
    aoai_v2024_06_01.InternalServerError,
    aoai_v2024_08_01_preview.InternalServerError,
    aoai_v2024_09_01_preview.InternalServerError,
    aoai_v2024_10_01_preview.InternalServerError,
    aoai_v2024_10_21.InternalServerError,
    aoai_v2025_01_01_preview.InternalServerError,
)

LengthFinishReasonError = (
    aoai_v2024_06_01.LengthFinishReasonError,
    aoai_v2024_08_01_preview.LengthFinishReasonError,
    aoai_v2024_09_01_preview.LengthFinishReasonError,
    aoai_v2024_10_01_preview.LengthFinishReasonError,
    aoai_v2024_10_21.LengthFinishReasonError,
    aoai_v2025_01_01_preview.LengthFinishReasonError,
)

NotFoundError = (
    aoai_v2024_06_01.NotFoundError,
    aoai_v2024_08_01_preview.NotFoundError,
    aoai_v2024_09_01_preview.NotFoundError,
    aoai_v2024_10_01_preview.NotFoundError,
    aoai_v2024_10_21.NotFoundError,
    aoai_v2025_01_01_preview.NotFoundError,
)

OpenAIError = (
    aoai_v2024_06_01.OpenAIError,
    aoai_v2024_08_01_preview.OpenAIError,
    aoai_v2024_09_01_preview.OpenAIError,
    aoai_v2024_10_01_preview.OpenAIError,
    aoai_v2024_10_21.OpenAIError,
    aoai_v2025_01_01_preview.OpenAIError,
)

PermissionDeniedError = (
    aoai_v2024_06_01.PermissionDeniedError,
    aoai_v2024_08_01_preview.PermissionDeniedError,
    aoai_v2024_09_01_preview.PermissionDeniedError,
    aoai_v2024_10_01_preview.PermissionDeniedError,
    aoai_v2024_10_21.PermissionDeniedError,
    aoai_v2025_01_01_preview.PermissionDeniedError,
)

RateLimitError = (
    aoai_v2024_06_01.RateLimitError,
    aoai_v2024_08_01_preview.RateLimitError,
    aoai_v2024_09_01_preview.RateLimitError,
    aoai_v2024_10_01_preview.RateLimitError,
    aoai_v2024_10_21.RateLimitError,
    aoai_v2025_01_01_preview.RateLimitError,
)

UnprocessableEntityError = (
    aoai_v2024_06_01.UnprocessableEntityError,
    aoai_v2024_08_01_preview.UnprocessableEntityError,
    aoai_v2024_09_01_preview.UnprocessableEntityError,
    aoai_v2024_10_01_preview.UnprocessableEntityError,
    aoai_v2024_10_21.UnprocessableEntityError,
    aoai_v2025_01_01_preview.UnprocessableEntityError,
)
