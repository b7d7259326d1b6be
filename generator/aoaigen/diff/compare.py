"""Compares two contracts on the wire."""

from __future__ import annotations

from aoaigen.contract import Contract

from .changes import Diff, Side


def compare(old: Contract, new: Contract, *, old_name: str, new_name: str) -> Diff:
    """What changed on the wire from one contract to another. The names are what the answer calls the sides."""
    return Diff(
        old=Side(old_name, old.api_version, len(old.operations)),
        new=Side(new_name, new.api_version, len(new.operations)),
        changes=(),
    )
