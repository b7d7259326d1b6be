"""The rows of the table. A comparison is a function in one of these modules."""

from __future__ import annotations

from . import (
    calling as calling,
    decoding as decoding,
    generation as generation,
    importing as importing,
    installing as installing,
)
from .row import COMPARISONS as COMPARISONS, Bars as Bars, Comparison as Comparison
