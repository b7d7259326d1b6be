# Made by aoaigen 0.1.0 from API version 2024-08-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.shared_params.response_format_json_object`."""

from ..chat._completions_params import ResponseFormatJSONObjectParam as ResponseFormatJSONObject

__all__ = ["ResponseFormatJSONObject"]
