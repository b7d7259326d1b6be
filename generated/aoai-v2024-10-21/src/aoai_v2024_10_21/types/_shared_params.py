# Made by aoaigen 0.1.0 from API version 2024-10-21. Edits are lost when it is made again.

"""What several resources use."""

from __future__ import annotations

from typing import NotRequired

from .._runtime.typed_dicts import TypedDict


class ChatCompletionStreamOptionsParam(TypedDict):
    """What a streamed answer carries besides the text."""

    include_usage: NotRequired[bool]
    """Whether one more chunk, with no choices, gives the tokens used before the stream ends. `usage`
    is null in all other chunks then.
    """
