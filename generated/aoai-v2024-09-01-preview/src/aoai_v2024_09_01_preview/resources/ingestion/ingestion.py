# Made by aoaigen 0.1.0 from API version 2024-09-01-preview. Edits are lost when it is made again.

"""The names of `openai.resources.ingestion.ingestion`."""

from . import (
    AsyncIngestion,
    AsyncIngestionWithRawResponse,
    AsyncIngestionWithStreamingResponse,
    Ingestion,
    IngestionWithRawResponse,
    IngestionWithStreamingResponse,
)

__all__ = [
    "AsyncIngestion",
    "AsyncIngestionWithRawResponse",
    "AsyncIngestionWithStreamingResponse",
    "Ingestion",
    "IngestionWithRawResponse",
    "IngestionWithStreamingResponse",
]
