# Made by aoaigen 0.1.0 from API version 2024-09-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.beta.function_tool`."""

from .._beta import FunctionTool

__all__ = ["FunctionTool"]
