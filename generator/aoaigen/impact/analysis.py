"""The whole analysis: files in, hits out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from aoaigen.diff import Change, PythonChange
from aoaigen.manifest import Manifest

from .hits import Impact, Unfollowed
from .inference import Inference
from .matching import Versions, match
from .program import read_program
from .sent import SentValues
from .service import Service
from .uses import find_uses


def analyse(
    paths: Sequence[Path],
    manifest: Manifest,
    changes: Iterable[Change],
    python: Iterable[PythonChange],
    versions: Versions,
) -> Impact:
    """What the changes hit in Python files, and in those of folders.

    `manifest` is of the old version, in whose terms the files are read, whether they use its package or `openai`.
    A file that cannot be read is listed among what was not followed.
    """
    program = read_program(paths)
    service = Service(manifest)
    inference = Inference(program, service)
    uses = find_uses(program, service, inference)
    unread = [
        Unfollowed(file=problem.file, line=problem.line, column=problem.column, why=problem.message)
        for problem in program.problems
    ]
    return Impact(
        hits=match(uses, SentValues(inference), changes, python, versions),
        unfollowed=tuple(sorted((*unread, *uses.unfollowed), key=lambda found: (found.file, found.line, found.column))),
        files=len(program.modules) + len(unread),
        call_sites=len(uses.calls),
    )
