# Made by aoaigen 0.1.0 from API version 2024-10-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.beta.assistant_response_format_option_param`."""

from .._beta_params import AssistantResponseFormatOptionParam

__all__ = ["AssistantResponseFormatOptionParam"]
