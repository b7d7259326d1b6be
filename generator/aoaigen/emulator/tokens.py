"""A stand-in for the tokeniser: pieces of plausible size that join to the text again."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

_TOKEN = re.compile(r"\s*[^\W_]{1,7}|\s*[\W_]|\s+", re.UNICODE)

_PER_MESSAGE = 3
_PER_PROMPT = 3
_IMAGE = {"low": 85, "high": 765}


def split(text: str) -> list[str]:
    return _TOKEN.findall(text)


def count(text: str) -> int:
    return len(split(text))


def count_messages(messages: Iterable[Mapping[str, Any]]) -> int:
    """The tokens of a chat prompt: the text, the image parts, and what frames each message."""
    return _PER_PROMPT + sum(_PER_MESSAGE + _count_content(message.get("content")) for message in messages)


def text_of(content: Any) -> str:
    """The text of a message's content, whether it is a string or parts."""
    if isinstance(content, str):
        return content
    return "".join(str(part["text"]) for part in content or () if part.get("type") == "text")


def _count_content(content: Any) -> int:
    images = [part for part in content if part.get("type") == "image_url"] if isinstance(content, list) else []
    return count(text_of(content)) + sum(_IMAGE.get(part["image_url"].get("detail", ""), 765) for part in images)
