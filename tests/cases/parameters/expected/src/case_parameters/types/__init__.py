# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""The types of the client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from ._headers_params import HeaderListParams as HeaderListParams
    from ._paths_params import PathRetrieveParams as PathRetrieveParams
    from ._queries_params import QueryListParams as QueryListParams
    from ._shared_params import (
        FilterInnerParam as FilterInnerParam,
        FilterParam as FilterParam,
        PagingParam as PagingParam,
    )
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "FilterInnerParam": "._shared_params",
            "FilterParam": "._shared_params",
            "HeaderListParams": "._headers_params",
            "PagingParam": "._shared_params",
            "PathRetrieveParams": "._paths_params",
            "QueryListParams": "._queries_params",
        },
    )
