"""Security schemes."""

from __future__ import annotations

from aoaigen.contract import SecurityKind, SecurityScheme
from aoaigen.diagnostics import Problem, Severity
from aoaigen.document import Node
from aoaigen.document.references import resolve


def parse_security(root: Node, problems: list[Problem]) -> tuple[SecurityScheme, ...]:
    """The schemes that travel as a key or a token in a header; of others (in the query, mutual TLS) `problems` is told.

    Keys in the query are among those others because logs show addresses, also the HTTP library's own.
    """
    schemes = root.get("components")
    declared = schemes.get("securitySchemes") if schemes else None
    if declared is None:
        return ()
    found = []
    for name, node in declared.members():
        scheme = _scheme(name, resolve(root, node))
        if scheme is not None:
            found.append(scheme)
        else:
            message = (
                f"the client does not send {name} by itself: it is neither a key nor a token in a header; pass it "
            )
            message += "in `default_headers` or `default_query`"
            problems.append(node.problem(message, Severity.WARNING))
    return tuple(found)


def _scheme(name: str, node: Node) -> SecurityScheme | None:
    description = node.text("description")
    if node.text("type") == "apiKey" and node.text("in") in ("header", "cookie"):
        in_cookie = node.text("in") == "cookie"
        return SecurityScheme(
            name=name,
            kind=SecurityKind.API_KEY,
            header="Cookie" if in_cookie else node.text("name"),
            prefix=f"{node.text('name')}=" if in_cookie else "",
            description=description,
        )
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
            prefix="Bearer ",
            scopes=tuple(scopes),
            description=description,
        )
    return None
