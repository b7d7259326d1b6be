"""What a chat call is to answer with, as Python types: how it is asked for, and how answers are read into it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeVar, cast

from .dumping import plain
from .errors import ContentFilterFinishReasonError, LengthFinishReasonError
from .json_text import decode_json
from .models import BaseModel
from .sentinels import Omit
from .structured import FunctionDefinition, schema_for, value_from

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_Completion = TypeVar("_Completion", bound=BaseModel)

_ERRORS: dict[str, Any] = {"length": LengthFinishReasonError, "content_filter": ContentFilterFinishReasonError}


class Expectation:
    """The type that answers are read into, if one is given, and the tools whose arguments are read.

    `response_format` and `tools` are what to send for them. Raises TypeError for a type that has no JSON Schema.
    """

    def __init__(self, response_format: object, tools: Iterable[Any] | Omit) -> None:
        self.type = response_format if isinstance(response_format, type) else None
        self.response_format: Any = response_format if self.type is None else _format_of(self.type)
        self.tools: Any = tools if isinstance(tools, Omit) else list(tools)
        """A list, for the call and the reading of its answer go through them both."""
        self._functions: dict[object, Mapping[str, Any]] = {
            function.get("name"): function for tool in self.tools or () if (function := _function_of(tool))
        }

    @property
    def reads(self) -> bool:
        """Whether any part of an answer is read into something."""
        return self.type is not None or any(map(_is_readable, self._functions.values()))

    def refuse_loose_tools(self) -> None:
        """Raise ValueError for a tool whose calls may have arguments that do not fit."""
        for tool in self.tools or ():
            function = _function_of(tool)
            if function is None:
                raise ValueError(f"a tool of type {tool['type']!r} cannot be parsed; only functions can")
            if not _is_readable(function):
                name = function.get("name")
                raise ValueError(f"the tool {name!r} is not `strict`: its arguments may not be what it asks for")

    def reads_arguments_of(self, name: object) -> bool:
        """Whether the arguments of calls of a function are read."""
        return name in self._functions and _is_readable(self._functions[name])

    def content(self, text: str | None, refusal: str | None) -> Any:
        """What the text of a message stands for; None without a type, without text, or for a refusal."""
        return value_from(self.type, text) if self.type is not None and text and not refusal else None

    def arguments(self, name: object, text: str) -> Any:
        """What the arguments of a call of a function stand for; None if they are not read."""
        function = self._functions.get(name, {})
        if isinstance(function, FunctionDefinition):
            return value_from(function.model, text)
        return decode_json(text) if _is_readable(function) else None

    def read(self, cls: type[_Completion], completion: BaseModel) -> _Completion:
        """A completion with its answers and tool calls read.

        Raises LengthFinishReasonError or ContentFilterFinishReasonError for an answer that was cut off, ValueError
        (pydantic's own for its models) for one that does not fit.
        """
        read: Any = cls._from_json(plain(completion), completion._headers)  # noqa: SLF001 - the runtime's own
        for choice in read.choices:
            refuse_unfinished(choice.finish_reason, read)
        for choice in read.choices:
            message = choice.message
            message.parsed = self.content(message.content, getattr(message, "refusal", None))
            for call in message.tool_calls or ():
                if call.type == "function":
                    function = call.function
                    function.parsed_arguments = self.arguments(function.name, function.arguments)
        return cast("_Completion", read)


def refuse_unfinished(finish_reason: object, completion: BaseModel) -> None:
    """Raise the error for an answer that was cut off by its length or by the content filter."""
    if error := _ERRORS.get(str(finish_reason)):
        raise error(completion=completion)


def _format_of(cls: type) -> dict[str, Any]:
    name = re.sub(r"[^A-Za-z0-9_-]+", "_", cls.__name__)  # a generic model is called `Box[int]`
    schema = {"name": name, "schema": schema_for(cls), "strict": True}
    return {"type": "json_schema", "json_schema": schema}


def _function_of(tool: Mapping[str, Any]) -> Mapping[str, Any] | None:
    function = tool.get("function")
    return function if tool.get("type") == "function" and function is not None else None


def _is_readable(function: Mapping[str, Any]) -> bool:
    return isinstance(function, FunctionDefinition) or function.get("strict") is True
