"""Documents to contracts: references named, `allOf` merged, null folded, anonymous objects named after their place."""

from __future__ import annotations

from pathlib import Path

from aoaigen.contract import Contract
from aoaigen.diagnostics import DocumentError
from aoaigen.document import Document, read_document, validate

from .operations import parse_operations
from .schemas import SchemaParser
from .security import parse_security

__all__ = ["parse_contract", "read_contract"]


def read_contract(path: Path) -> Contract:
    """The contract of the document in a file. Raises `DocumentError` with every problem found."""
    return parse_contract(read_document(path))


def parse_contract(document: Document) -> Contract:
    """The contract of a document. Raises `DocumentError` with every problem found."""
    problems = validate(document)
    if problems:
        raise DocumentError(problems)
    root = document.root
    schemas = SchemaParser(root)
    schemas.parse_components()
    operations = parse_operations(root, schemas)
    if schemas.problems:
        raise DocumentError(schemas.problems)
    info, servers, tags = root.at(("info",)), root.get("servers"), root.get("tags")
    return Contract(
        title=info.text("title"),
        api_version=info.text("version"),
        description=info.text("description"),
        servers=tuple(server.text("url") for server in servers.items()) if servers else (),
        security=parse_security(root),
        operations=operations,
        tags={tag.text("name"): tag.text("description") for tag in tags.items()} if tags else {},
        schemas=schemas.schemas,
        origin=info.at(("version",)).origin,
    )
