# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.beta.file_search_tool`."""

from .._beta import FileSearchTool, FileSearchToolFileSearch as FileSearch

__all__ = ["FileSearch", "FileSearchTool"]
