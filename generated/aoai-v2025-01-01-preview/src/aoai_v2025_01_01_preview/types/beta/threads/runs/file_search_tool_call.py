# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.beta.threads.runs.file_search_tool_call`."""

from ..._threads import (
    FileSearchToolCall,
    FileSearchToolCallFileSearch as FileSearch,
    FileSearchToolCallFileSearchResult as FileSearchResult,
    FileSearchToolCallFileSearchResultContent as FileSearchResultContent,
)

__all__ = ["FileSearch", "FileSearchResult", "FileSearchResultContent", "FileSearchToolCall"]
