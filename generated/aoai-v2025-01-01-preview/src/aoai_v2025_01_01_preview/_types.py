# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""The names of `openai._types`."""

from ._runtime.direct import RequestOptions
from ._runtime.sentinels import NOT_GIVEN, NotGiven, Omit, not_given, omit
from ._runtime.transport import ProxiesTypes, Timeout, Transport
from ._runtime.types import Body, FileContent, FileTypes, Headers, NoneType, Query

__all__ = [
    "Body",
    "FileContent",
    "FileTypes",
    "Headers",
    "NOT_GIVEN",
    "NoneType",
    "NotGiven",
    "Omit",
    "ProxiesTypes",
    "Query",
    "RequestOptions",
    "Timeout",
    "Transport",
    "not_given",
    "omit",
]
