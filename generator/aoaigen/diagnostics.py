"""What can be wrong with the input, and how it is said: `file:line:column: message (#/json/pointer)`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import TypeVar

_In = TypeVar("_In")
_Out = TypeVar("_Out")

VERSION_HINT = "`add` and `generate --from` take another with --api-version"
"""What to do where `info.version` cannot be used."""


class ExitCode(IntEnum):
    """What the command line answers the shell."""

    DONE = 0
    INVALID = 1
    """The output differs, a document is invalid, or `--fail-on` was reached."""
    USAGE = 2
    UNREADABLE = 3
    """A document cannot be read at all."""
    INTERRUPTED = 130
    """Ctrl-C, as shells count it."""


class Severity(StrEnum):
    """What follows from a problem."""

    ERROR = "error"
    """Nothing can be made of the document."""
    LOSS = "loss"
    """A part of the document is left out: nothing is made of it unless that is asked for."""
    WARNING = "warning"
    """Something is wrong, and was read as it must be meant."""
    NOTE = "note"
    """Nothing is wrong; something is not as the document has it."""


def printable(text: str) -> str:
    """A text on one line, with escapes for what cannot be printed: a document's words must not steer a terminal."""
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)


@dataclass(frozen=True, slots=True)
class Origin:
    """Where in a document something was said: `file:line:column` and the JSON pointer."""

    file: str
    line: int
    column: int
    pointer: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"

    def problem(self, message: str, severity: Severity = Severity.ERROR) -> Problem:
        return Problem(self.file, self.line, self.column, message, self.pointer, severity)


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing that is wrong in a document, and where. Lines and columns count from 1; 0 means the whole file."""

    file: str
    line: int
    column: int
    message: str
    pointer: str = ""
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}:{self.column}" if self.line else self.file
        kind = "" if self.severity is Severity.ERROR else f"{self.severity}: "
        said = f"{place}: {kind}{self.message}" + (f" (#{self.pointer})" if self.pointer else "")
        return printable(said)


def keep_from(problems: Iterable[Problem], *, allow_partial: bool) -> bool:
    """Whether problems keep anything from being made of a document: errors do and, unless allowed, losses."""
    fatal = {Severity.ERROR} if allow_partial else {Severity.ERROR, Severity.LOSS}
    return any(problem.severity in fatal for problem in problems)


class AoaigenError(Exception):
    """An error that is the input's or the surroundings', not the program's: it is printed without a traceback."""

    exit_code = ExitCode.INVALID


class UsageError(AoaigenError):
    """The command was called with words that do not fit: an unknown version, say."""

    exit_code = ExitCode.USAGE


class OutputError(AoaigenError):
    """The output folder cannot be read or written."""


class DocumentError(AoaigenError):
    """A document is invalid. Carries every problem that was found, in the order of the document."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)))


class UnreadableDocumentError(DocumentError):
    """A document is missing, or is not YAML or JSON."""

    exit_code = ExitCode.UNREADABLE


def collect(work: Callable[[_In], _Out], inputs: Iterable[_In]) -> list[_Out]:
    """The results of some work on each input. Raises `DocumentError` with the problems of all."""
    results: list[_Out] = []
    errors: list[DocumentError] = []
    for each in inputs:
        try:
            results.append(work(each))
        except DocumentError as error:
            errors.append(error)
    if errors:
        worst = (
            UnreadableDocumentError if any(isinstance(e, UnreadableDocumentError) for e in errors) else DocumentError
        )
        raise worst(problem for error in errors for problem in error.problems)
    return results
