"""Whatever can be imported from `openai` can be imported from each package, as far as its API version has the thing.

What cannot is listed in `openai_lacking.py` with its reason, and nothing may be listed that can.
"""

from __future__ import annotations

import importlib
import pkgutil
import typing
from collections.abc import Iterator, Mapping
from functools import cache
from types import ModuleType, UnionType
from typing import Any, Literal

import openai
import openai.resources
import pytest
from aoaigen.catalog import PinnedVersion
from aoaigen.manifest import Manifest, read_manifest
from aoaigen.openai_names import MODULES_FILE
from openai_lacking import LACKING, OTHER_KINDS, OTHER_SHAPES, PRIVATE, Lacking, lacking
from openai_modules import modules, table
from pinned import CATALOG, ROOT, package_of

RESOURCES = ("resources",)
VERSIONS = [pytest.param(pinned, id=pinned.package.api_version) for pinned in CATALOG.versions]


def manifest_of(pinned: PinnedVersion) -> Manifest:
    path = ROOT / "generated" / pinned.package.distribution / "api.json"
    return read_manifest(path.read_text(encoding="utf-8"))


def public_names() -> dict[str, list[str]]:
    """The names that users import from each module of `openai`, by the module's path below it."""
    found = {f"types.{path}".removesuffix(".__init__"): names for path, names in modules().items()}
    found["types"] = found.pop("types.__init__", found.get("types", []))
    for module in (openai.resources, *_below(openai.resources)):
        found[_path(module)] = list(module.__all__)
    for path, names in PRIVATE.items():
        found[path] = list(names)
    for path in ("", "lib.azure", "lib.streaming", "lib.streaming.chat", "pagination"):
        module = importlib.import_module(f"openai.{path}".rstrip("."))
        found[path] = [name for name in dir(module) if _is_public(module, name)]
    return found


def _below(package: ModuleType) -> Iterator[ModuleType]:
    for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        yield importlib.import_module(found.name)
