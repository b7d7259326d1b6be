"""The catalog of pinned versions: `specs/catalog.yaml`."""

from __future__ import annotations

import keyword
import re
from dataclasses import dataclass
from pathlib import Path

from .diagnostics import DocumentError, Problem, UsageError
from .document import Document, Node, read_document

CATALOG = Path("specs") / "catalog.yaml"
CHANGELOG = "CHANGELOG.md"
"""Beside a version's document, and in its package: what is new in it."""
PROVENANCE = "provenance.yaml"
"""Beside a version's document: where it was taken from."""
_SHIPPED = Path(__file__).parent / "_data"
_NAME = r"[A-Za-z0-9][A-Za-z0-9.-]*"
_STATUSES = ("GA", "preview")


def import_name(distribution: str) -> str:
    """The name under which a distribution is imported."""
    return re.sub(r"[^a-z0-9]+", "_", distribution.lower()).strip("_")


def azure_distribution(version: str) -> str:
    """What the package of a version of Azure OpenAI is called: `aoai-v2024-10-21`."""
    return f"aoai-v{re.sub(r'[^a-z0-9]+', '-', version.lower().removeprefix('v')).strip('-')}"


def is_distribution(name: str) -> bool:
    """Whether a name can be that of a distribution and, but for its signs, of a Python package."""
    return re.fullmatch(_NAME, name) is not None and _is_importable(name)


def _is_importable(distribution: str) -> bool:
    name = import_name(distribution)
    return name.isidentifier() and not keyword.iskeyword(name)


def is_preview(version: str) -> bool:
    """Whether a version is a preview, as Azure names them."""
    return version.endswith("-preview")


@dataclass(frozen=True, slots=True)
class Package:
    """What a rendered package is called."""

    distribution: str
    version: str
    """The package's own version, raised when its output changes."""
    api_version: str

    @property
    def import_name(self) -> str:
        return import_name(self.distribution)


@dataclass(frozen=True, slots=True)
class PinnedVersion:
    """One line of the catalog."""

    status: str
    """`GA` or `preview`."""
    package: Package
    document: Path
    partial: bool = False
    """Whether parts of the document are left out of the package, since they cannot be represented."""

    @property
    def version(self) -> str:
        return self.package.api_version


@dataclass(frozen=True, slots=True)
class Door:
    """The distribution that leads to the packages of all versions."""

    distribution: str
    version: str

    @property
    def import_name(self) -> str:
        return import_name(self.distribution)


@dataclass(frozen=True, slots=True)
class Catalog:
    root: Path
    versions: tuple[PinnedVersion, ...]
    door: Door | None

    @property
    def is_shipped(self) -> bool:
        """Whether this is the program's own, and not a project's."""
        return self.root == _SHIPPED

    @property
    def output(self) -> Path:
        """Where packages go unless told otherwise: beside `specs`, or here if the catalog is the program's own."""
        return Path("generated") if self.is_shipped else self.root / "generated"

    @property
    def templates(self) -> Path:
        """The project's own templates, else those that ship with the program."""
        own = self.root / "templates"
        return own if own.is_dir() else _SHIPPED / "templates"

    @property
    def newest(self) -> PinnedVersion:
        """The newest GA version or, if there is none, the newest preview."""
        return max(self.versions, key=lambda pinned: (pinned.status == "GA", pinned.version))

    def predecessor(self, version: str) -> PinnedVersion | None:
        """The version before another, pinned or not: of a GA version the last GA one, of a preview the last preview
        or, if there is none, the last GA one. None before the first."""
        earlier = [pinned for pinned in self.versions if pinned.version < version]
        alike = [pinned for pinned in earlier if is_preview(pinned.version) == is_preview(version)]
        return max(alike or earlier, key=lambda pinned: pinned.version, default=None)

    def select(self, names: list[str]) -> tuple[PinnedVersion, ...]:
        """The named versions, or all if none is named. Raises `UsageError` with every name that is not pinned."""
        known = {pinned.version: pinned for pinned in self.versions}
        unknown = [name for name in names if name not in known]
        if unknown:
            raise UsageError(f"not a pinned version: {', '.join(unknown)}. Pinned are: {', '.join(known)}")
        return tuple(known[name] for name in names) if names else self.versions


def find_root(start: Path) -> Path:
    """The nearest folder upward that has `specs/catalog.yaml`, else what ships with the program.

    Raises `UsageError` where there is neither.
    """
    for folder in (start, *start.parents):
        if (folder / CATALOG).is_file():
            return folder
    if (_SHIPPED / CATALOG).is_file():
        return _SHIPPED
    raise UsageError(f"no {CATALOG} here or in a folder above; name the project's folder with --root")


def find_templates(root: Path) -> Path:
    """The templates of a folder, else those that ship with the program or stand beside its source."""
    places = (root / "templates", _SHIPPED / "templates", Path(__file__).parents[2] / "templates")
    return next((place for place in places if (place / "runtime").is_dir()), places[1])


def read_catalog(root: Path) -> Catalog:
    """Read the catalog of a project. Raises `DocumentError` with every problem."""
    return catalog_of(read_document(root / CATALOG), root)


def catalog_of(document: Document, root: Path) -> Catalog:
    """The catalog that a document is, of the project in a folder. Raises `DocumentError` with every problem."""
    node = document.root
    listed = node.get("versions")
    entries = list(listed.items()) if listed else []
    problems = [problem for entry in entries for problem in _problems(entry)]
    door = node.get("door")
    if door is not None:
        problems += _name_problems(door, "package", "package_version")
    if not entries:
        problems.append(node.problem("`versions` has to be a list with an entry for each pinned version"))
    for key in ("version", "package"):
        names = [entry.text(key) for entry in entries]
        repeated = [entry for at, entry in enumerate(entries) if names[at] in names[:at]]
        problems += [entry.at((key,)).problem(f"{entry.text(key)} is listed twice") for entry in repeated]
    if problems:
        raise DocumentError(problems)
    return Catalog(
        root,
        tuple(_pinned(root, entry) for entry in entries),
        Door(door.text("package"), door.text("package_version")) if door is not None else None,
    )


def folder_of(root: Path, version: str) -> Path:
    """Where a version's document is."""
    return root / "specs" / version


def _name_problems(entry: Node, *keys: str) -> list[Problem]:
    found = []
    for key in keys:
        if not re.fullmatch(_NAME, entry.text(key)):
            member = entry.get(key) or entry
            found.append(member.problem(f"`{key}` has to be a string of letters, digits, dots and dashes"))
    if not _is_importable(entry.text("package")):
        found.append(entry.at(("package",)).problem("`package` has to begin with a letter and be no word of Python's"))
    return found


def _problems(entry: Node) -> list[Problem]:
    found = _name_problems(entry, "version", "package", "package_version")
    if entry.text("status") not in _STATUSES:
        member = entry.get("status") or entry
        found.append(member.problem(f"`status` has to be one of {', '.join(_STATUSES)}"))
    partial = entry.get("partial")
    if partial is not None and not isinstance(partial.value, bool):
        found.append(partial.problem("`partial` has to be true or false"))
    return found


def _pinned(root: Path, entry: Node) -> PinnedVersion:
    version = entry.text("version")
    return PinnedVersion(
        status=entry.text("status"),
        package=Package(distribution=entry.text("package"), version=entry.text("package_version"), api_version=version),
        document=folder_of(root, version) / "openapi.yaml",
        partial=entry.flag("partial"),
    )
