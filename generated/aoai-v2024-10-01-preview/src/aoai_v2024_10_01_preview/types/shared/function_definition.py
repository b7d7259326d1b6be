# Made by aoaigen 0.1.0 from API version 2024-10-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.shared.function_definition`."""

from .._beta import FunctionToolFunction as FunctionDefinition

__all__ = ["FunctionDefinition"]
