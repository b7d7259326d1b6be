# Made by aoaigen 0.1.0 from API version 2024-10-21. Edits are lost when it is made again.

"""The names of `openai.types.shared_params.response_format_json_schema`."""

from ..chat._completions_params import (
    ResponseFormatJSONSchemaDefinitionParam as JSONSchema,
    ResponseFormatJSONSchemaParam as ResponseFormatJSONSchema,
)

__all__ = ["JSONSchema", "ResponseFormatJSONSchema"]
