# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""The resources of the client: a module for each, named as the attribute that leads to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .headers import (
        AsyncHeaders_ as AsyncHeaders_,
        AsyncHeaders_WithRawResponse as AsyncHeaders_WithRawResponse,
        AsyncHeaders_WithStreamingResponse as AsyncHeaders_WithStreamingResponse,
        Headers_ as Headers_,
        Headers_WithRawResponse as Headers_WithRawResponse,
        Headers_WithStreamingResponse as Headers_WithStreamingResponse,
    )
    from .paths import (
        AsyncPaths as AsyncPaths,
        AsyncPathsWithRawResponse as AsyncPathsWithRawResponse,
        AsyncPathsWithStreamingResponse as AsyncPathsWithStreamingResponse,
        Paths as Paths,
        PathsWithRawResponse as PathsWithRawResponse,
        PathsWithStreamingResponse as PathsWithStreamingResponse,
    )
    from .queries import (
        AsyncQueries as AsyncQueries,
        AsyncQueriesWithRawResponse as AsyncQueriesWithRawResponse,
        AsyncQueriesWithStreamingResponse as AsyncQueriesWithStreamingResponse,
        Queries as Queries,
        QueriesWithRawResponse as QueriesWithRawResponse,
        QueriesWithStreamingResponse as QueriesWithStreamingResponse,
    )
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "AsyncHeaders_": ".headers",
            "AsyncHeaders_WithRawResponse": ".headers",
            "AsyncHeaders_WithStreamingResponse": ".headers",
            "AsyncPaths": ".paths",
            "AsyncPathsWithRawResponse": ".paths",
            "AsyncPathsWithStreamingResponse": ".paths",
            "AsyncQueries": ".queries",
            "AsyncQueriesWithRawResponse": ".queries",
            "AsyncQueriesWithStreamingResponse": ".queries",
            "Headers_": ".headers",
            "Headers_WithRawResponse": ".headers",
            "Headers_WithStreamingResponse": ".headers",
            "Paths": ".paths",
            "PathsWithRawResponse": ".paths",
            "PathsWithStreamingResponse": ".paths",
            "Queries": ".queries",
            "QueriesWithRawResponse": ".queries",
            "QueriesWithStreamingResponse": ".queries",
        },
    )
