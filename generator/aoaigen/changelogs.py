"""The changelogs of the pinned versions: beside each document, from where its package has it.

They are files and not made on the fly, since a comparison costs about as much as rendering a package.
"""

from __future__ import annotations

from collections.abc import Iterator

from .catalog import CHANGELOG, Catalog, PinnedVersion
from .contract import Contract
from .diff import compare, compare_manifests
from .manifest import Manifest
from .packages import read_pinned
from .report import Report, changelog
from .views import package_view


def changes_since(predecessor: PinnedVersion, contract: Contract, manifest: Manifest) -> Report:
    """What is new in a version, of which its contract and its public names are given, since a pinned one.

    Raises `DocumentError` with every problem of the pinned one's document.
    """
    _, before = read_pinned(predecessor)
    diff = compare(before, contract, old_name=predecessor.version, new_name=contract.api_version)
    names = package_view(before, allow_partial=predecessor.partial).manifest
    return Report(diff, python=compare_manifests(names, manifest, diff.changes))


def changelogs(catalog: Catalog) -> Iterator[tuple[PinnedVersion, bytes]]:
    """The changelog of each version that has another before it."""
    for pinned in catalog.versions:
        predecessor = catalog.predecessor(pinned.version)
        if predecessor is not None:
            _, contract = read_pinned(pinned)
            names = package_view(contract, allow_partial=pinned.partial).manifest
            yield pinned, changelog(changes_since(predecessor, contract, names)).encode()


def stale_changelogs(catalog: Catalog) -> Iterator[tuple[PinnedVersion, bytes]]:
    """Those that are not what is written beside the documents."""
    for pinned, content in changelogs(catalog):
        path = pinned.document.parent / CHANGELOG
        if not path.is_file() or path.read_bytes() != content:
            yield pinned, content
