# Made by aoaigen 0.1.0 from API version 2024-06-01. Edits are lost when it is made again.

"""The names of `openai.types.shared_params.response_format_text`."""

from ..chat._completions_params import ResponseFormatTextParam as ResponseFormatText

__all__ = ["ResponseFormatText"]
