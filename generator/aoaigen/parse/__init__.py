"""Documents to contracts: references named, `allOf` merged, null folded, anonymous objects named after their place."""

from __future__ import annotations

import re
from pathlib import Path

from aoaigen.contract import Contract
from aoaigen.diagnostics import DocumentError, keep_from
from aoaigen.document import Document, Node, read_document, together

from .circles import cut_circles, shorten_chains
from .operations import parse_operations
from .schemas import SchemaParser
from .security import parse_security

__all__ = ["parse_contract", "read_contract"]


def read_contract(*paths: Path, allow_partial: bool = False) -> Contract:
    """The contract of the documents in some files. Raises `DocumentError` as `parse_contract` does."""
    return parse_contract(*map(read_document, paths), allow_partial=allow_partial)


def parse_contract(*documents: Document, allow_partial: bool = False) -> Contract:
    """The contract of one document, or of several of one API version.

    Raises `DocumentError` with every problem found if one is an error or, unless `allow_partial`, a loss. What is
    less than that, the contract carries in its `notes`.
    """
    document, problems = together(documents)
    root = document.root
    schemas = SchemaParser(root)
    schemas.parse_components()
    operations = parse_operations(root, schemas)
    security = parse_security(root, problems)
    named, cuts = cut_circles(shorten_chains(schemas.schemas))
    problems += [*schemas.problems, *cuts]
    if keep_from(problems, allow_partial=allow_partial):
        raise DocumentError(problems)
    info, servers, tags = root.at(("info",)), root.get("servers"), root.get("tags")
    return Contract(
        title=info.text("title"),
        api_version=info.text("version"),
        description=info.text("description"),
        servers=tuple(map(_url, servers.items())) if servers else (),
        security=security,
        operations=operations,
        tags={tag.text("name"): tag.text("description") for tag in tags.items()} if tags else {},
        schemas=named,
        notes=tuple(sorted(set(problems))),
        origin=info.at(("version",)).origin,
    )


def _url(server: Node) -> str:
    """The URL of a server, with the defaults of its variables."""

    def default(match: re.Match[str]) -> str:
        return server.at(("variables", match[1])).text("default") or match[0]

    return re.sub(r"\{([^{}]*)\}", default, server.text("url"))
