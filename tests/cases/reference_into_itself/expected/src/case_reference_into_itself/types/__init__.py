# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""The types of the client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from ._a import AB as AB, A as A, AList as AList, AListObject as AListObject, ANode as ANode, AOther as AOther
    from ._a_params import (
        ABParam as ABParam,
        ACreateParams as ACreateParams,
        AListObjectParam as AListObjectParam,
        AListParam as AListParam,
        ANodeParam as ANodeParam,
        AOtherParam as AOtherParam,
        AParam as AParam,
        MakeARequestParam as MakeARequestParam,
    )
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "A": "._a",
            "AB": "._a",
            "ABParam": "._a_params",
            "ACreateParams": "._a_params",
            "AList": "._a",
            "AListObject": "._a",
            "AListObjectParam": "._a_params",
            "AListParam": "._a_params",
            "ANode": "._a",
            "ANodeParam": "._a_params",
            "AOther": "._a",
            "AOtherParam": "._a_params",
            "AParam": "._a_params",
            "MakeARequestParam": "._a_params",
        },
    )
