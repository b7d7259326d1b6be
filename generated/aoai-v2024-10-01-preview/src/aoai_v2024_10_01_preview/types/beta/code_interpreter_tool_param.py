# Made by aoaigen 0.1.0 from API version 2024-10-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.beta.code_interpreter_tool_param`."""

from .._beta_params import CodeInterpreterToolParam

__all__ = ["CodeInterpreterToolParam"]
