"""The rows of the table. A row is a function in one of these modules."""

from __future__ import annotations

from . import decoding as decoding, importing as importing, rendering as rendering
from .row import ROWS as ROWS, Row as Row
