# Made by aoaigen 0.1.0 from API version 2024-10-21. Edits are lost when it is made again.

"""The names of `openai.types.shared_params.function_definition`."""

from ..chat._completions_params import FunctionDefinitionParam as FunctionDefinition

__all__ = ["FunctionDefinition"]
