# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""What `client.beta.threads.runs` gives."""

from __future__ import annotations

from typing import Literal, TypeAlias

RunStepInclude: TypeAlias = Literal["step_details.tool_calls[*].file_search.results[*].content"]
"""A part of the steps of a run that is left out unless it is asked for: the text of the passages that
file search found.
"""
