"""Views of the modules that offer a package's names under the paths and names that `openai` has for them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from aoaigen.manifest import Class, Manifest
from aoaigen.openai_names import Types, defining, openai_modules, openai_packages

from .exports import OPENAI_MODULES
from .imports import Imports, relative_module
from .resources import ResourceModuleView
from .text import docstring
from .types import TYPES, AliasView, NamespaceView, TypesModuleView


@dataclass(frozen=True, slots=True)
class AliasModuleView:
    """A module that offers what others define, and at most an alias or two of its own."""

    path: tuple[str, ...]
    doc: str
    imports: Imports
    definitions: tuple[AliasView, ...]
    names: tuple[str, ...]
    """All that it offers."""


@dataclass(frozen=True, slots=True)
class _Offer:
    """A module that defines something, what it is called there, and what it is offered as."""

    module: tuple[str, ...]
    own: str
    name: str


def alias_modules(
    manifest: Manifest, types: Sequence[TypesModuleView], resources: Sequence[ResourceModuleView]
) -> Iterator[AliasModuleView]:
    """The modules that users of `openai` import by path, as far as the package has what they hold.

    Where a document makes something else of such a path, it stays that.
    """
    packages = {module.path[:depth] for module in types for depth in range(1, len(module.path))}
    taken = packages | {resource.path for resource in resources}
    for alias in (*_of_types(manifest, types), *_of_resources(resources), *_of_runtime()):
        if alias.path not in taken:
            yield alias


def with_aliases(namespaces: Iterable[NamespaceView], aliases: Iterable[AliasModuleView]) -> Iterator[NamespaceView]:
    """The namespaces of types with all that `openai` offers there, and those that only `openai` has."""
    known = {namespace.path: namespace for namespace in namespaces}
    offered = {alias.path: alias.names for alias in aliases if alias.path[:1] == TYPES}
    holders = {path[:-1] for path in offered}
    for path in sorted({*known, *holders}):
        namespace = known.get(path) or NamespaceView(path, _title(path), ())
        exports = dict(namespace.exports)
        for name in openai_modules().get(path, ()):
            module = defining(path, name)
            if module is not None and name in offered.get(module, ()):
                exports.setdefault(name, relative_module(path, module))
        yield replace(namespace, exports=tuple(sorted(exports.items())), has_aliases=path in known and path in holders)


def _of_types(manifest: Manifest, types: Sequence[TypesModuleView]) -> Iterator[AliasModuleView]:
    found = Types(manifest)

    def offer(definition: Class, name: str) -> _Offer:
        homes = (module.path for module in types if definition.name in module.names)
        home = next(path for path in homes if ".".join(path[:-1]) in definition.namespaces)
        return _Offer(home, definition.name, name)

    for path, names in openai_modules().items():
        if path in openai_packages():
            continue
        own = {name: definition for name in names if (definition := found.find(path, name)) is not None}
        written_out = [found.written_out(path, name) for name in names if name not in own]
        definitions = [
            AliasView(alias.name, alias.annotation, docstring(alias.doc, 0))
            for alias in written_out
            if alias is not None
        ]
        needs = [offer(part, part.name) for alias in definitions for part in found.named_in(alias.annotation)]
        if own or definitions:
            yield _module(path, [offer(each, name) for name, each in own.items()], definitions, needs)


def _of_resources(resources: Iterable[ResourceModuleView]) -> Iterator[AliasModuleView]:
    """`openai` defines a resource that has others below it in a module of its own, in the package of that name."""
    for resource in resources:
        if resource.is_package:
            names = [name for view in resource.classes for name in view.class_names]
            yield _module((*resource.path, resource.path[-1]), [_Offer(resource.path, name, name) for name in names])


def _of_runtime() -> Iterator[AliasModuleView]:
    for path, sources in OPENAI_MODULES.items():
        offers = []
        for source, names in sources.items():
            for own, _, name in (each.partition(" as ") for each in names):
                offers.append(_Offer(tuple(filter(None, source.split("."))), own, name or own))
        yield _module(path, offers)


def _module(
    path: tuple[str, ...], offers: Iterable[_Offer], definitions: Sequence[AliasView] = (), needs: Iterable[_Offer] = ()
) -> AliasModuleView:
    imports = Imports(path[:-1])
    for each in (*offers, *needs):
        renamed = each.own if each.own == each.name else f"{each.own} as {each.name}"
        imports.use_local(each.module, renamed)
    if definitions:
        imports.use("typing", "TypeAlias")
    if any("Literal[" in definition.annotation for definition in definitions):
        imports.use("typing", "Literal")
    return AliasModuleView(
        path=path,
        doc=docstring(_title(path), 0),
        imports=imports,
        definitions=tuple(definitions),
        names=tuple(sorted([*(offer.name for offer in offers), *(definition.name for definition in definitions)])),
    )


def _title(path: tuple[str, ...]) -> str:
    return f"The names of `openai.{'.'.join(path)}`."
