"""The work of `generate`: from a pinned version to the files of its package."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from .catalog import Catalog, PinnedVersion
from .contract import Contract
from .diagnostics import DocumentError, Problem, UnreadableDocumentError
from .document import read_document
from .parse import parse_contract
from .render import Files, render
from .views import package_view


@dataclass(frozen=True, slots=True)
class Rendered:
    """A package, ready to be written or compared."""

    pinned: PinnedVersion
    contract: Contract
    files: Files

    def folder(self, output: Path) -> Path:
        return output / self.pinned.package.distribution


def render_versions(
    catalog: Catalog, versions: Iterable[PinnedVersion], say: Callable[[str], None] = lambda _: None
) -> list[Rendered]:
    """Render the packages of some versions, telling `say` of each. Raises `DocumentError` with the problems of all."""
    rendered: list[Rendered] = []
    problems: list[Problem] = []
    unreadable = False
    for pinned in versions:
        say(f"{pinned.version}: rendering")
        try:
            rendered.append(render_version(catalog, pinned))
        except DocumentError as error:
            problems += error.problems
            unreadable = unreadable or isinstance(error, UnreadableDocumentError)
    if problems:
        raise (UnreadableDocumentError if unreadable else DocumentError)(problems)
    return rendered


def render_version(catalog: Catalog, pinned: PinnedVersion) -> Rendered:
    """Render the package of one pinned version. Raises `DocumentError` with every problem of its document."""
    document = read_document(pinned.document)
    contract = parse_contract(document)
    if contract.api_version != pinned.version:
        version = document.root.at(("info", "version"))
        message = f"the document is of version {contract.api_version}, the catalog lists it as {pinned.version}"
        raise DocumentError([version.problem(message)])
    view = package_view(contract)
    files = render(view, pinned.package, catalog.templates, document.sha256)
    return Rendered(pinned, contract, files)
