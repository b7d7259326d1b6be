# Made by aoaigen 0.1.0 from API version 2024-10-01-preview. Edits are lost when it is made again.

"""Tools made of types."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .._runtime.structured import function_tool

if TYPE_CHECKING:
    from ..types.chat import ChatCompletionToolParam


def pydantic_function_tool(
    model: type, *, name: str | None = None, description: str | None = None
) -> ChatCompletionToolParam:
    """A tool whose parameters are the fields of a pydantic model, a dataclass or a TypedDict.

    `parse` and `stream` give the arguments of its calls as values of that type.

    Args:
        model: The type.
        name: The name of the function; by default, that of the type.
        description: What the function does; by default, the docstring of the type.

    Raises TypeError for a type that has no JSON Schema.
    """
    return cast("ChatCompletionToolParam", function_tool(model, name, description, strict=True))
