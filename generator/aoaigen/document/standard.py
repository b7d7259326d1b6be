"""Documents as the rest of the program reads them: checked, and of OpenAPI 3.1 whatever they were written in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from aoaigen.diagnostics import DocumentError, Problem, Severity

from .compose import compose
from .reader import Document
from .upgrade import upgrade
from .validation import circle_problems, reference_problems, schema_problems, version_of


def standard(document: Document) -> tuple[Document, list[Problem]]:
    """A document as OpenAPI 3.1, and what is wrong with it or lost on the way, short of errors.

    Raises `DocumentError` with every problem found if one is an error.
    """
    version = version_of(document.root)
    if isinstance(version, Problem):
        raise DocumentError([version])
    problems = [*document.notes, *schema_problems(document.root, version)]
    _refuse_errors(problems)
    root, found = upgrade(document.root, version)
    problems += [*found, *(reference_problems(root) if version != "3.1" else ()), *circle_problems(root)]
    _refuse_errors(problems)
    return replace(document, root=root), problems


def _refuse_errors(problems: list[Problem]) -> None:
    if any(problem.severity is Severity.ERROR for problem in problems):
        raise DocumentError(problems)


def together(documents: Sequence[Document]) -> tuple[Document, list[Problem]]:
    """Documents of one API version as one of OpenAPI 3.1, and what is to be said of them, short of errors.

    Raises `DocumentError` with the problems of all if one is an error.
    """
    read: list[Document] = []
    problems: list[Problem] = []
    errors: list[Problem] = []
    for document in documents:
        try:
            one, found = standard(document)
        except DocumentError as error:
            errors += error.problems
        else:
            read.append(one)
            problems += found
    if errors:
        raise DocumentError([*errors, *problems])
    if len(read) == 1:
        return read[0], problems
    composed, found = compose(read)
    return composed, [*problems, *found]
