"""What changed between two API versions, on the wire and for who imports their packages."""

from .changes import (
    Change as Change,
    Diff as Diff,
    Direction as Direction,
    Level as Level,
    Place as Place,
    PythonChange as PythonChange,
    Side as Side,
    Witness as Witness,
)
