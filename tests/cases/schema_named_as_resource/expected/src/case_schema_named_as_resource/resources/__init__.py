# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""The resources of the client: a module for each, named as the attribute that leads to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .files import (
        AsyncFilesResource as AsyncFilesResource,
        AsyncFilesResourceWithRawResponse as AsyncFilesResourceWithRawResponse,
        AsyncFilesResourceWithStreamingResponse as AsyncFilesResourceWithStreamingResponse,
        FilesResource as FilesResource,
        FilesResourceWithRawResponse as FilesResourceWithRawResponse,
        FilesResourceWithStreamingResponse as FilesResourceWithStreamingResponse,
    )
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "AsyncFilesResource": ".files",
            "AsyncFilesResourceWithRawResponse": ".files",
            "AsyncFilesResourceWithStreamingResponse": ".files",
            "FilesResource": ".files",
            "FilesResourceWithRawResponse": ".files",
            "FilesResourceWithStreamingResponse": ".files",
        },
    )
