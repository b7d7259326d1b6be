"""The work of `add`: a new API version, from published documents to all that the project then holds."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from .catalog import (
    CATALOG,
    CHANGELOG,
    PROVENANCE,
    Catalog,
    PinnedVersion,
    azure_distribution,
    catalog_of,
    folder_of,
    is_preview,
)
from .changelogs import changes_since
from .diagnostics import DocumentError, OutputError, Problem, Severity, UsageError
from .document import as_yaml, parse_document, read_document, together
from .door import render_door
from .packages import Rendered, called, render_versions
from .parse import parse_contract
from .render import Files
from .report import Report, changelog
from .sources import Source
from .views import package_view

_PROVENANCE_HEADER = """\
# Where openapi.yaml was taken from by `aoaigen add`, and the hash of the bytes of each document.
"""


@dataclass(frozen=True, slots=True)
class Intake:
    """A version that could be added: nothing is written yet."""

    pinned: PinnedVersion
    catalog: Catalog
    """With the version in it."""
    catalog_text: str
    files: Files
    """Those of the version's folder: its document, and where it came from."""
    operations: int
    notes: tuple[Problem, ...]
    """What was corrected, what is not as the documents have it, and what cannot be represented."""
    predecessor: PinnedVersion | None
    """The pinned version before it."""
    report: Report | None
    """What is new against the predecessor."""

    @property
    def losses(self) -> int:
        """How many things cannot be represented."""
        return sum(note.severity is Severity.LOSS for note in self.notes)


def plan_intake(catalog: Catalog, sources: Sequence[Source], version: str | None = None) -> Intake:
    """What adding the documents of one API version to a project's catalog would give.

    `version` stands in for what the documents call themselves. Raises `DocumentError` with every error that keeps the
    version from having a package, `UsageError` if it has one already or its folder is taken.
    """
    if catalog.is_shipped:
        raise UsageError("a version is added to a project of yours: name its folder with --root")
    documents = [source.document for source in sources]
    if version is not None:
        documents = called(documents, version)
    contract = parse_contract(*documents, allow_partial=True)
    view = package_view(contract, allow_partial=True)
    version = contract.api_version
    _refuse_taken(catalog, version)
    partial = any(note.severity is Severity.LOSS for note in view.notes)
    text, grown = _with_entry(catalog, version, partial=partial)
    (pinned,) = grown.select([version])
    predecessor = catalog.predecessor(version)
    report = changes_since(predecessor, contract, view.manifest) if predecessor else None
    composed, _ = together(documents)
    return Intake(
        pinned=pinned,
        catalog=grown,
        catalog_text=text,
        files={
            pinned.document.name: as_yaml(composed.root.value).encode(),
            PROVENANCE: _provenance(sources).encode(),
            **({CHANGELOG: changelog(report).encode()} if report else {}),
        },
        operations=len(view.methods),
        notes=view.notes,
        predecessor=predecessor,
        report=report,
    )


def render_intake(intake: Intake) -> tuple[Rendered, Mapping[Path, Files | bytes]]:
    """The package of the new version, and all that is to be written: packages know of each other, so it is all of them.

    Raises `DocumentError` with the problems of all documents, those of other versions too.
    """
    catalog, pinned = intake.catalog, intake.pinned
    with tempfile.TemporaryDirectory(prefix="aoaigen-") as folder:
        for name, content in intake.files.items():
            (Path(folder) / name).write_bytes(content)
        staged = replace(pinned, document=Path(folder) / pinned.document.name)
        versions = tuple(staged if other is pinned else other for other in catalog.versions)
        packages = render_versions(replace(catalog, versions=versions), versions)
    places: dict[Path, Files | bytes] = {
        folder_of(catalog.root, pinned.version): intake.files,
        catalog.root / CATALOG: intake.catalog_text.encode(),
        **{package.folder(catalog.output): package.files for package in packages},
    }
    if catalog.door is not None:
        places[catalog.output / catalog.door.distribution] = render_door(catalog, catalog.door)
    (own,) = (package for package in packages if package.pinned.version == pinned.version)
    return own, places


def _refuse_taken(catalog: Catalog, version: str) -> None:
    folder = folder_of(catalog.root, version)
    package = azure_distribution(version)
    if version in {pinned.version for pinned in catalog.versions}:
        raise UsageError(f"{version} is pinned already, in {catalog.root / CATALOG}")
    if package in {pinned.package.distribution for pinned in catalog.versions}:
        raise UsageError(f"{package} is the package of another version already, in {catalog.root / CATALOG}")
    if folder.exists():
        raise UsageError(f"{folder} is there already; move it away, or name the version with --api-version")


def _provenance(sources: Sequence[Source]) -> str:
    told = [{**source.origin, "sha256": source.document.sha256} for source in sources]
    return _PROVENANCE_HEADER + as_yaml({"documents": told})


def _with_entry(catalog: Catalog, version: str, *, partial: bool) -> tuple[str, Catalog]:
    """The catalog with an entry more, before that of the next version: its text, where all else stays, and itself."""
    path = catalog.root / CATALOG
    lines = path.read_text(encoding="utf-8").splitlines()
    entries = list(read_document(path).root.at(("versions",)).items())
    later = [entry for entry in entries if entry.text("version") > version]
    first = lines[entries[0].mark.line - 1]
    indent = " " * (len(first) - len(first.lstrip()))
    entry = [
        f'{indent}- version: "{version}"',
        f"{indent}  status: {'preview' if is_preview(version) else 'GA'}",
        f"{indent}  package: {azure_distribution(version)}",
        f"{indent}  package_version: 0.1.0",
        *([f"{indent}  partial: true"] if partial else []),
    ]
    at = later[0].mark.line - 1 if later else _end_of_list(lines, entries[-1].mark.line)
    text = "\n".join([*lines[:at], *entry, *lines[at:]]) + "\n"
    try:
        grown = catalog_of(parse_document(text.encode(), str(path)), catalog.root)
    except DocumentError:
        raise OutputError(f"{path}: has to list each version on lines of its own for another to be put in") from None
    return text, grown


def _end_of_list(lines: list[str], last: int) -> int:
    """The index of the first line behind the last entry, which begins in line `last`."""
    return next((at for at in range(last, len(lines)) if not lines[at].startswith(" ")), len(lines))
