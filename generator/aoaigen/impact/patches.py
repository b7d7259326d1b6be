"""New texts of files as a patch."""

from __future__ import annotations

import difflib
import os
from collections.abc import Mapping
from pathlib import Path


def patch(fixed: Mapping[Path, str], root: Path) -> str:
    """The changes as a unified diff, which `git apply` and `patch -p1` take in the folder `root`."""
    parts: list[str] = []
    for path, after in sorted(fixed.items()):
        name = Path(os.path.relpath(path, root)).as_posix()
        before = path.read_text(encoding="utf-8")
        parts += difflib.unified_diff(
            before.splitlines(keepends=True), after.splitlines(keepends=True), f"a/{name}", f"b/{name}"
        )
    return "".join(parts)
