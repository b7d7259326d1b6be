# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.shared_params.response_format_json_schema`."""

from .._shared_params import (
    ResponseFormatJSONSchemaDefinitionParam as JSONSchema,
    ResponseFormatJSONSchemaParam as ResponseFormatJSONSchema,
)

__all__ = ["JSONSchema", "ResponseFormatJSONSchema"]
