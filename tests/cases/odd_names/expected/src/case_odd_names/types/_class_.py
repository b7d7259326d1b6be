# Made by aoaigen 0.1.0 from API version 0. Edits are lost when it is made again.

"""What `client.class_` gives."""

from __future__ import annotations

import builtins
from typing import Annotated, Literal, TypeAlias

from .._runtime.models import BaseModel, WireName
from ._shared import List


class BaseModelSchema(BaseModel):
    """(No description.)"""

    self: builtins.str | None = None

    model_dump: builtins.str | None = None  # type: ignore[assignment]

    copy: bool | None = None  # type: ignore[assignment]

    json: builtins.dict[builtins.str, builtins.str] | None = None  # type: ignore[assignment]

    dict: builtins.dict[builtins.str, builtins.int] | None = None  # type: ignore[assignment]

    list: builtins.list[builtins.int] | None = None

    str: builtins.str | None = None

    int: builtins.int | None = None

    object: builtins.object = None

    type: Type | None = None

    literal: Annotated[Literal["a", "b"] | None, WireName("Literal")] = None

    lists: Annotated[List | None, WireName("Lists")] = None

    class_: Annotated[builtins.str | None, WireName("__class__")] = None

    private: Annotated[builtins.str | None, WireName("_private")] = None

    lambda_: Annotated[float | None, WireName("lambda")] = None

    hate_threatening: Annotated[float | None, WireName("hate/threatening")] = None

    naive: Annotated[float | None, WireName("naïve")] = None

    field: Annotated[builtins.str | None, WireName('"""')] = None
    """Has \"\"\" for a name."""


Type: TypeAlias = Literal["class", "None"]
"""(No description.)"""
