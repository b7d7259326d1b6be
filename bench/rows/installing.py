"""What an installation takes on the disk."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.metadata import Distribution, distribution
from pathlib import Path

from measure import Quantity, Sample, constant, size_of
from packaging.requirements import Requirement

from .row import compare


@compare("installed, dependencies included", {"openai": {Quantity.SIZE: 1 / 4}}, rounds=1)
def installed_size() -> Sequence[Sample]:
    return constant(Quantity.SIZE, installed("aoai-v2025-01-01-preview")), constant(Quantity.SIZE, installed("openai"))


def installed(name: str) -> int:
    """Bytes of a distribution and all that it requires, without what Python compiles."""
    found: dict[str, Distribution] = {}
    pending = [name]
    while pending:
        wanted = pending.pop()
        if wanted not in found:
            found[wanted] = distribution(wanted)
            required = map(Requirement, found[wanted].requires or ())
            pending += [each.name for each in required if each.marker is None or each.marker.evaluate({"extra": ""})]
    return sum(
        size_of(Path(str(file.locate())) for file in each.files or () if file.suffix != ".pyc")
        for each in found.values()
    )
