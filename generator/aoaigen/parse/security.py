"""Security schemes, and what operations ask of them."""

from __future__ import annotations

from collections.abc import Iterator

from aoaigen.contract import SecurityKind, SecurityScheme
from aoaigen.diagnostics import Problem, Severity
from aoaigen.document import Node
from aoaigen.document.references import resolve

from .methods import methods


def parse_security(root: Node, problems: list[Problem]) -> tuple[SecurityScheme, ...]:
    """The schemes that travel as a key or a token in a header; of others (in the query, mutual TLS) `problems` is told,
    and of operations that ask for what a client does not send by itself.

    Keys in the query are among those others because logs show addresses, also the HTTP library's own.
    """
    schemes = root.get("components")
    declared = schemes.get("securitySchemes") if schemes else None
    found = []
    for name, node in declared.members() if declared else ():
        scheme = _scheme(name, resolve(root, node))
        if scheme is not None:
            found.append(scheme)
        else:
            message = f"the client does not send {name} by itself: {_way_to_send(resolve(root, node))}"
            problems.append(node.problem(message, Severity.WARNING))
    problems += _unmet(root, found)
    return tuple(found)


def requirements(root: Node, operation: Node) -> tuple[tuple[str, ...], ...] | None:
    """What an operation asks for, by itself or as the document says for all, as `Operation.security` has it."""
    stated = operation.get("security") or root.get("security")
    return _alternatives(stated) if stated else None


def _alternatives(stated: Node) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(name for name, _ in alternative.members()) for alternative in stated.items())


def _unmet(root: Node, schemes: list[SecurityScheme]) -> Iterator[Problem]:
    """A note for each operation with a `security` of its own that neither the client's key nor its token meets."""
    keys = [scheme.name for scheme in schemes if scheme.kind is SecurityKind.API_KEY]
    sent = {*keys[:1], *(scheme.name for scheme in schemes if scheme.kind is SecurityKind.BEARER)}
    for _, item in root.at(("paths",)).members():
        for _, operation in methods(resolve(root, item)):
            stated = operation.get("security")
            asked = _alternatives(stated) if stated else ()
            if stated and asked and not any(len(names) < 2 and sent.issuperset(names) for names in asked):
                names = " or ".join(" and ".join(alternative) for alternative in asked)
                message = f"asks for {names}, which the client does not send by itself: pass `extra_headers`"
                yield stated.problem(f"{message} or `extra_query`", Severity.NOTE)


def _way_to_send(node: Node) -> str:
    """What a user does about a scheme that is neither a key nor a token in a header."""
    name = node.text("name")
    if node.text("type") == "apiKey" and node.text("in") == "query":
        return f"pass `default_query={{{name!r}: ...}}`"
    if node.text("type") == "http":
        return f"pass `default_headers={{'authorization': '{node.text('scheme')} ...'}}`"
    return "pass an `http_client` that does"


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
