# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.other_file_chunking_strategy_object`."""

from ._vector_stores import OtherFileChunkingStrategyObject

__all__ = ["OtherFileChunkingStrategyObject"]
