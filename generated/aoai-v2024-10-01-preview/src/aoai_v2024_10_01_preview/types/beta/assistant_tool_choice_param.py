# Made by aoaigen 0.1.0 from API version 2024-10-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.beta.assistant_tool_choice_param`."""

from ._threads_params import AssistantToolChoiceParam

__all__ = ["AssistantToolChoiceParam"]
