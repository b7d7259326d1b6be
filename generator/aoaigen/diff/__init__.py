"""What changed between two API versions, on the wire and for who imports their packages."""

from .chain import chain as chain
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
from .codes import CODES as CODES
from .compare import compare as compare
from .public_names import compare_manifests as compare_manifests
from .selection import Selection as Selection
