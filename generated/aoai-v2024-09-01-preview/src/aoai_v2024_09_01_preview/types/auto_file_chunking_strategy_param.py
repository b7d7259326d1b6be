# Made by aoaigen 0.1.0 from API version 2024-09-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.auto_file_chunking_strategy_param`."""

from ._shared_params import AutoFileChunkingStrategyParam

__all__ = ["AutoFileChunkingStrategyParam"]
