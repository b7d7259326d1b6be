"""Security schemes."""

from __future__ import annotations

from aoaigen.contract import SecurityKind, SecurityScheme
from aoaigen.document import Node
from aoaigen.document.references import resolve


def parse_security(root: Node) -> tuple[SecurityScheme, ...]:
    """The schemes that travel in a header; others (cookies, mutual TLS) are not the generated client's to send."""
    schemes = root.get("components")
    declared = schemes.get("securitySchemes") if schemes else None
    if declared is None:
        return ()
    found = (_scheme(name, resolve(root, node)) for name, node in declared.members())
    return tuple(scheme for scheme in found if scheme is not None)


def _scheme(name: str, node: Node) -> SecurityScheme | None:
    description = node.text("description")
    if node.text("type") == "apiKey" and node.text("in") == "header":
        return SecurityScheme(name=name, kind=SecurityKind.API_KEY, header=node.text("name"), description=description)
    bearer = node.text("type") in ("oauth2", "openIdConnect")
    if bearer or (node.text("type") == "http" and node.text("scheme").lower() == "bearer"):
        scopes = {
            scope: None
            for _, flow in node.at(("flows",)).members()
            for scope, _ in flow.at(("scopes",)).members()
            if flow.get("scopes")
        }
        return SecurityScheme(
            name=name,
            kind=SecurityKind.BEARER,
            header="Authorization",
            scopes=tuple(scopes),
            description=description,
        )
    return None
