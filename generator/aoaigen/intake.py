"""The work of `add`: a new API version, from published documents to an entry of the catalog."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from .catalog import CATALOG, Catalog, PinnedVersion
from .contract import Contract
from .diagnostics import OutputError, Problem, UsageError
from .document import as_yaml, read_document, together
from .packages import find_surfaces
from .parse import parse_contract
from .views import Kind, package_view, surface


@dataclass(frozen=True, slots=True)
class Intake:
    """A version that could be added: nothing is written yet."""

    version: str
    document: str
    """The text of its document."""
    catalog: str
    """The text of the catalog with its entry."""
    operations: int
    notes: tuple[Problem, ...]
    predecessor: str | None
    """The pinned version before it."""
    new: tuple[str, ...]
    """Methods that the predecessor lacks."""
    gone: tuple[str, ...]
    """Methods of the predecessor that it lacks."""


def plan_intake(catalog: Catalog, paths: Sequence[Path], version: str | None = None) -> Intake:
    """What adding the documents of one API version to a catalog would give.

    `version` stands in for what the documents call themselves. Raises `DocumentError` with every problem that keeps
    the version from having a package, `UsageError` if the catalog lists it already.
    """
    documents = [read_document(path) for path in paths]
    contract = parse_contract(*documents)
    view = package_view(contract)
    version = version or contract.api_version
    if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9.-]*", version):
        raise UsageError(f"--api-version {version}: has to be of letters, digits, dots and dashes")
    if version in {pinned.version for pinned in catalog.versions}:
        raise UsageError(f"{version} is pinned already, in {catalog.root / CATALOG}")
    composed, _ = together(documents)
    earlier = [pinned for pinned in catalog.versions if pinned.version < version]
    predecessor = max(earlier, key=lambda pinned: pinned.version) if earlier else None
    before = _methods_of(catalog, predecessor)
    methods = _methods(contract)
    return Intake(
        version=version,
        document=as_yaml(composed, version),
        catalog=_with_entry(catalog, version),
        operations=len(view.methods),
        notes=view.notes,
        predecessor=predecessor.version if predecessor else None,
        new=tuple(sorted(methods - before)),
        gone=tuple(sorted(before - methods)),
    )


def write_intake(catalog: Catalog, intake: Intake) -> Path:
    """Write the document and the catalog's entry, and give the document's path. Raises `OutputError`."""
    path = catalog.root / "specs" / intake.version / "openapi.yaml"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(intake.document, encoding="utf-8", newline="\n")
        (catalog.root / CATALOG).write_text(intake.catalog, encoding="utf-8", newline="\n")
    except OSError as error:
        raise OutputError(f"{error.filename or path}: cannot be written: {error.strerror}") from None
    return path


def _methods(contract: Contract) -> set[str]:
    return {name for name, kind in surface(contract).items() if kind is Kind.METHOD}


def _methods_of(catalog: Catalog, pinned: PinnedVersion | None) -> set[str]:
    if pinned is None:
        return set()
    return {name for name, kind in find_surfaces(catalog)[pinned.version].items() if kind is Kind.METHOD}


def _with_entry(catalog: Catalog, version: str) -> str:
    """The catalog's text with an entry more, before that of the next version; all else stays as it is."""
    path = catalog.root / CATALOG
    lines = path.read_text(encoding="utf-8").splitlines()
    entries = list(read_document(path).root.at(("versions",)).items())
    later = [entry for entry in entries if entry.text("version") > version]
    first = lines[entries[0].mark.line - 1]
    indent = " " * (len(first) - len(first.lstrip()))
    status = "preview" if version.endswith("-preview") else "GA"
    entry = [
        f'{indent}- version: "{version}"',
        f"{indent}  status: {status}",
        f"{indent}  package: aoai-v{version.lower()}",
        f"{indent}  package_version: 0.1.0",
    ]
    at = later[0].mark.line - 1 if later else _end_of_list(lines, entries[-1].mark.line)
    return "\n".join([*lines[:at], *entry, *lines[at:]]) + "\n"


def _end_of_list(lines: list[str], last: int) -> int:
    """The index of the first line behind the last entry, which begins in line `last`."""
    return next((at for at in range(last, len(lines)) if not lines[at].startswith(" ")), len(lines))
