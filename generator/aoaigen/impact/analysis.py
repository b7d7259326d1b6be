"""The whole analysis: files in, hits out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from aoaigen.diagnostics import UsageError
from aoaigen.diff import Change, PythonChange
from aoaigen.manifest import Manifest

from .hits import Impact, Unfollowed
from .inference import Inference
from .matching import Versions, match
from .program import read_program
from .sent import SentValues
from .service import Service
from .uses import find_uses


class Analysis:
    """The user's Python files, read once: what they do with the service, and what changes reach of it.

    `manifest` is of the old version, in whose terms the files are read, whether they use its package or `openai`.
    """

    def __init__(self, paths: Sequence[Path], manifest: Manifest, versions: Versions) -> None:
        self._program = read_program(paths)
        service = Service(manifest)
        inference = Inference(self._program, service)
        self._versions = versions
        self._sent = SentValues(inference)
        self._uses = find_uses(self._program, service, inference)

    def impact(self, changes: Iterable[Change], python: Iterable[PythonChange]) -> Impact:
        """What changes reach. A file that cannot be read is listed among what was not followed."""
        unread = [
            Unfollowed(file=problem.file, line=problem.line, column=problem.column, why=problem.message)
            for problem in self._program.problems
        ]
        unfollowed = sorted((*unread, *self._uses.unfollowed), key=lambda found: (found.file, found.line, found.column))
        return Impact(
            hits=match(self._uses, self._sent, changes, python, self._versions),
            unfollowed=tuple(unfollowed),
            files=len(self._program.modules) + len(unread),
            call_sites=len(self._uses.calls),
        )

    def fixed(self, python: Iterable[PythonChange]) -> dict[Path, str]:
        """The new text of each file that has something to rename; see `fixing.fix`. Raises `UsageError` without
        libcst."""
        try:
            from .fixing import fix  # noqa: PLC0415 - libcst is large, and few need it
        except ImportError:
            raise UsageError("--fix needs libcst: pip install 'aoaigen[fix]'") from None
        return fix(self._uses, python, self._versions)
