"""What documents call the version of the API that they describe."""

from __future__ import annotations

import re
from dataclasses import replace

from .reader import Document
from .tree import MarkedDict, Node


def with_version(document: Document, version: str) -> Document:
    """A document as if its `info.version` were this. One without an `info` stays as it is: it is not valid anyway."""
    info = document.root.get("info")
    if info is None or not isinstance(info.value, MarkedDict):
        return document
    fresh = _copied(info)
    fresh.put("version", version, info.get("version") or info)
    root = _copied(document.root)
    root.put("info", fresh, info)
    return replace(document, root=replace(document.root, value=root))


def fitting_version(document: Document) -> str:
    """What the document says in `info.version`, of letters, digits, dots and dashes, however it says it."""
    info = document.root.get("info")
    stated = info.get("version") if info else None
    text = "" if stated is None or stated.value is None else str(stated.value)
    return re.sub(r"[^A-Za-z0-9.]+", "-", text).strip(".-") or "unversioned"


def _copied(node: Node) -> MarkedDict:
    result = MarkedDict()
    for key, member in node.members():
        result.put(key, member.value, member)
    return result
