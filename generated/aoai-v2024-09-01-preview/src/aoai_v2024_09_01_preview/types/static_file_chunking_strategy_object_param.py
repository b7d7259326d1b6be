# Made by aoaigen 0.1.0 from API version 2024-09-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.static_file_chunking_strategy_object_param`."""

from ._shared_params import StaticFileChunkingStrategyObjectParam

__all__ = ["StaticFileChunkingStrategyObjectParam"]
