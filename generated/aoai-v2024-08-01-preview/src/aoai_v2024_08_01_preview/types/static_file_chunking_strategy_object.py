# Made by aoaigen 0.1.0 from API version 2024-08-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.static_file_chunking_strategy_object`."""

from ._shared import StaticFileChunkingStrategyObject

__all__ = ["StaticFileChunkingStrategyObject"]
