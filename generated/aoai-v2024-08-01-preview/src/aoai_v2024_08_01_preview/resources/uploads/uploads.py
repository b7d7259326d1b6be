# Made by aoaigen 0.1.0 from API version 2024-08-01-preview. Edits are lost when it is made again.

"""The names of `openai.resources.uploads.uploads`."""

from . import (
    AsyncUploads,
    AsyncUploadsWithRawResponse,
    AsyncUploadsWithStreamingResponse,
    Uploads,
    UploadsWithRawResponse,
    UploadsWithStreamingResponse,
)

__all__ = [
    "AsyncUploads",
    "AsyncUploadsWithRawResponse",
    "AsyncUploadsWithStreamingResponse",
    "Uploads",
    "UploadsWithRawResponse",
    "UploadsWithStreamingResponse",
]
