"""Names for what callers pass in: headers, query and body additions, files, and plain JSON."""

from __future__ import annotations

import os
from collections.abc import Mapping
from types import NoneType as NoneType
from typing import IO, TYPE_CHECKING, TypeAlias

from .sentinels import Omit

if TYPE_CHECKING:
    from typing_extensions import TypeVar  # whose type variables can have defaults; type checkers always know it

    ResponseFormatT = TypeVar("ResponseFormatT", default=None)
else:
    from typing import TypeVar

    ResponseFormatT = TypeVar("ResponseFormatT")

JSONValue: TypeAlias = "bool | int | float | str | list[JSONValue] | dict[str, JSONValue] | None"

Headers: TypeAlias = Mapping[str, str | Omit]
"""Extra headers; `omit` takes away one that would be sent."""
Query: TypeAlias = Mapping[str, object]
"""Extra query parameters."""
Body: TypeAlias = object
"""Extra members of the request body."""

FileContent: TypeAlias = IO[bytes] | bytes | os.PathLike[str]
FileTypes: TypeAlias = (
    FileContent
    | tuple[str | None, FileContent]
    | tuple[str | None, FileContent, str | None]
    | tuple[str | None, FileContent, str | None, Mapping[str, str]]
)
"""A file to upload: its content, or `(filename, content[, content type[, headers]])`."""
