# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.beta.assistant_tool_choice_option_param`."""

from ._threads_params import AssistantToolChoiceOptionParam

__all__ = ["AssistantToolChoiceOptionParam"]
