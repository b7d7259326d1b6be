"""The work of `generate`: from pinned versions to the files of their packages."""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path
from typing import TypeVar

from .catalog import CHANGELOG, Catalog, Package, PinnedVersion, azure_distribution, is_distribution
from .contract import Contract
from .conventions import is_azure_openai
from .diagnostics import VERSION_HINT, DocumentError, Problem, Severity, UnreadableDocumentError, UsageError
from .document import Document, fitting_version, hash_of, read_document, with_version
from .manifest import read_manifest
from .naming import is_version
from .parse import parse_contract
from .render import MANIFEST, PROVENANCE, Files, render
from .views import Surface, package_view, recorded_surface, surface

_WORTH_A_PROCESS = 3
"""From so many documents on, starting further processes pays."""

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Rendered:
    """A package, ready to be written or compared."""

    pinned: PinnedVersion
    operations: int
    files: Files

    def folder(self, output: Path) -> Path:
        return output / self.pinned.package.distribution


def render_versions(catalog: Catalog, versions: Iterable[PinnedVersion]) -> list[Rendered]:
    """Render the packages of some versions, on all cores. Raises `DocumentError` with the problems of all."""
    wanted = list(versions)
    with _processes() as processes:
        surfaces = _surfaces(catalog, wanted, processes)
        return _on_all_cores(processes, partial(render_version, catalog, surfaces), wanted)


def render_version(catalog: Catalog, surfaces: Mapping[str, Surface], pinned: PinnedVersion) -> Rendered:
    """Render the package of one pinned version; `surfaces` are those of all.

    Raises `DocumentError` with every problem of its document.
    """
    document, contract = read_pinned(pinned)
    others = {version: names for version, names in surfaces.items() if version != pinned.version}
    view = package_view(contract, others, allow_partial=pinned.partial)
    files = dict(render(view, pinned.package, catalog.templates, document.sha256))
    written = pinned.document.parent / CHANGELOG
    if written.is_file():
        files[CHANGELOG] = written.read_bytes()
    return Rendered(pinned, len(view.methods), files)


@dataclass(frozen=True, slots=True)
class FromDocuments:
    """A package of documents that are in no catalog."""

    package: Package
    operations: int
    files: Files
    notes: tuple[Problem, ...]


def render_documents(
    documents: Sequence[Document],
    templates: Path,
    *,
    distribution: str | None = None,
    version: str | None = None,
    allow_partial: bool = False,
) -> FromDocuments:
    """Render the package of one document, or of several of one API version, whatever the catalog lists.

    Without a `distribution`, it is called after what the documents say of themselves. `version` stands in for what
    they call the version of the API; with a `distribution`, a name of it that cannot be used is made one that can.
    Raises `DocumentError` with every problem, `UsageError` where a name cannot be one.
    """
    notes: list[Problem] = []
    if version is not None:
        documents = called(documents, version)
    elif distribution is not None:
        documents = [_fitting(document, notes) for document in documents]
    contract = parse_contract(*documents, allow_partial=allow_partial)
    view = package_view(contract, allow_partial=allow_partial)
    package = Package(distribution or _named_after(contract), "0.1.0", contract.api_version)
    if not is_distribution(package.distribution):
        raise UsageError(
            f"{package.distribution!r} cannot be the name of a package: letters first, no word of Python's"
        )
    files = render(view, package, templates, hash_of(documents))
    return FromDocuments(package, len(view.methods), files, (*notes, *view.notes))


def called(documents: Sequence[Document], version: str) -> list[Document]:
    """Documents as if they were of this version. Raises `UsageError` if it cannot be the name of one."""
    if not is_version(version):
        raise UsageError(f"--api-version {version}: has to be of letters, digits, dots and dashes")
    return [with_version(document, version) for document in documents]


def _fitting(document: Document, notes: list[Problem]) -> Document:
    """A document whose version can be used; adds a note if it is called otherwise."""
    stated = document.root.at(("info", "version"))
    if isinstance(stated.value, str) and is_version(stated.value):
        return document
    version = fitting_version(document)
    notes.append(stated.problem(f"the package takes this API version for {version!r}; {VERSION_HINT}", Severity.NOTE))
    return with_version(document, version)


def _named_after(contract: Contract) -> str:
    """A distribution's name: as the catalog has them for Azure OpenAI, else title and version."""
    if is_azure_openai(contract):
        return azure_distribution(contract.api_version)
    name = f"{contract.title}-{contract.api_version}"
    slug = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
    return slug if slug[:1].isalpha() else f"client-{slug}".strip("-")


def find_surfaces(catalog: Catalog, fresh: Iterable[PinnedVersion] = ()) -> dict[str, Surface]:
    """The names that each pinned version's package has, in the order of the catalog.

    Those of `fresh` are read from their documents, others from their rendered packages where these are of the same
    document. Raises `DocumentError` with the problems of all documents read.
    """
    with _processes() as processes:
        return _surfaces(catalog, fresh, processes)


def _surfaces(
    catalog: Catalog, fresh: Iterable[PinnedVersion], processes: Sequence[ProcessPoolExecutor]
) -> dict[str, Surface]:
    anew = {pinned.version for pinned in fresh}
    recorded = {p.version: _recorded(catalog, p) for p in catalog.versions if p.version not in anew}
    missing = [p for p in catalog.versions if recorded.get(p.version) is None]
    read = dict(zip((p.version for p in missing), _on_all_cores(processes, _read_surface, missing), strict=True))
    return {p.version: read.get(p.version) or recorded[p.version] or {} for p in catalog.versions}


def read_pinned(pinned: PinnedVersion) -> tuple[Document, Contract]:
    return _read_once(pinned, pinned.document.stat().st_mtime_ns if pinned.document.exists() else 0)


@lru_cache(maxsize=8)  # a version is needed for its names, and for its package
def _read_once(pinned: PinnedVersion, modified: int) -> tuple[Document, Contract]:  # noqa: ARG001 - a part of the key
    document = read_document(pinned.document)
    contract = parse_contract(document, allow_partial=pinned.partial)
    if contract.api_version != pinned.version:
        version = document.root.at(("info", "version"))
        message = f"the document is of version {contract.api_version}, the catalog lists it as {pinned.version}"
        raise DocumentError([version.problem(message)])
    return document, contract


def _read_surface(pinned: PinnedVersion) -> Surface:
    return surface(read_pinned(pinned)[1])


def _recorded(catalog: Catalog, pinned: PinnedVersion) -> Surface | None:
    """The surface that a rendered package says it has, if it was rendered from the document as it is now."""
    folder = catalog.output / pinned.package.distribution
    try:
        provenance = json.loads((folder / PROVENANCE).read_bytes())
        manifest = read_manifest((folder / MANIFEST).read_text(encoding="utf-8"))
        same = provenance["document_sha256"] == hashlib.sha256(pinned.document.read_bytes()).hexdigest()
        return recorded_surface(manifest) if same else None
    except (OSError, ValueError, LookupError, TypeError):
        return None  # not rendered yet, or not by this program


@contextmanager
def _processes() -> Iterator[list[ProcessPoolExecutor]]:
    """A process for each core, started when it is first given work."""
    with ExitStack() as stack:
        yield [stack.enter_context(ProcessPoolExecutor(1)) for _ in range(os.cpu_count() or 1)]


def _on_all_cores(
    processes: Sequence[ProcessPoolExecutor], work: Callable[[PinnedVersion], _T], versions: list[PinnedVersion]
) -> list[_T]:
    """The results of some work on each version. Raises `DocumentError` with the problems of all.

    Neighbours go to one process, and the same ones each time: it keeps what it has read of them.
    """
    attempt = partial(_attempt, work)
    if len(versions) < _WORTH_A_PROCESS:
        outcomes = list(map(attempt, versions))
    else:
        parts = (index * len(processes) // len(versions) for index in range(len(versions)))
        pending = [processes[part].submit(attempt, pinned) for part, pinned in zip(parts, versions, strict=True)]
        outcomes = [each.result() for each in pending]
    failures = [outcome for outcome in outcomes if isinstance(outcome, _Failure)]
    if failures:
        error = UnreadableDocumentError if any(failure.unreadable for failure in failures) else DocumentError
        raise error(problem for failure in failures for problem in failure.problems)
    return [outcome for outcome in outcomes if not isinstance(outcome, _Failure)]


@dataclass(frozen=True, slots=True)
class _Failure:
    """A `DocumentError` on its way from another process."""

    problems: tuple[Problem, ...]
    unreadable: bool


def _attempt(work: Callable[[PinnedVersion], _T], pinned: PinnedVersion) -> _T | _Failure:
    try:
        return work(pinned)
    except DocumentError as error:
        return _Failure(error.problems, isinstance(error, UnreadableDocumentError))
