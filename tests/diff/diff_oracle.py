"""Whether a document allows an exchange, found from the document itself with jsonschema and nothing of aoaigen."""

from __future__ import annotations

import contextlib
import re
from typing import Any
from urllib.parse import unquote

from aoaigen.diff import Witness
from jsonschema import Draft202012Validator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

Document = dict[str, Any]
_BASE = "urn:document"


class Oracle:
    """Of one document of OpenAPI 3.1."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._registry = Registry().with_resource(_BASE, DRAFT202012.create_resource(document))

    def allows(self, witness: Witness) -> bool:
        found = self._operation(witness)
        if found is None:
            return False
        item, operation, values = found
        if witness.status is not None:
            return self._allows_response(operation, witness)
        return self._allows_parameters(item, operation, values, witness) and self._allows_body(operation, witness)

    def _operation(self, witness: Witness) -> tuple[Any, Any, dict[str, str]] | None:
        """The operation that a request reaches: the one whose path has the fewest parameters."""
        for path, item in sorted(self._document["paths"].items(), key=lambda entry: entry[0].count("{")):
            names = re.findall(r"\{([^}]*)\}", path)
            parts = re.split(r"(\{[^}]*\})", path)
            pattern = "".join("([^/]*)" if part.startswith("{") else re.escape(part) for part in parts)
            server = re.sub(r"^https?://[^/]*", "", self._document.get("servers", [{"url": ""}])[0]["url"])
            reached = re.fullmatch(pattern, witness.path.removeprefix(server))
            if reached and witness.method.lower() in item:
                values = dict(zip(names, map(unquote, reached.groups()), strict=True))
                return item, item[witness.method.lower()], values
        return None

    def _allows_parameters(self, item: Any, operation: Any, values: dict[str, str], witness: Witness) -> bool:
        headers = {name.lower(): value for name, value in witness.headers.items()}
        cookies = dict(part.split("=", 1) for part in headers.get("cookie", "").split("; ") if part)
        sent = {"path": values, "query": witness.query, "header": headers, "cookie": cookies}
        declared = {}
        for use in (*item.get("parameters", ()), *operation.get("parameters", ())):
            parameter = self._resolved(use)
            declared[parameter["in"], parameter["name"]] = parameter
        for (location, name), parameter in declared.items():
            if name == "api-version":
                continue
            value = sent[location].get(name.lower() if location == "header" else name)
            if value is None:
                if parameter.get("required"):
                    return False
            elif not any(self._fits(parameter.get("schema", {}), read) for read in _readings(value)):
                return False
        return True

    def _allows_body(self, operation: Any, witness: Witness) -> bool:
        body = self._resolved(operation.get("requestBody", {}))
        sent = next((value for name, value in witness.headers.items() if name == "content-type"), None)
        if sent is None:
            return not body.get("required", False)
        return not body or self._allows_content(body.get("content", {}), sent, witness)

    def _allows_response(self, operation: Any, witness: Witness) -> bool:
        status = str(witness.status)
        responses = operation["responses"]
        explicit = responses.get(status) or responses.get(f"{status[0]}XX")
        others = status[0] == "2" and any(name[0] == "2" for name in responses)
        response = self._resolved(explicit or (None if others else responses.get("default")))
        if response is None:
            return False
        sent = witness.headers.get("content-type")
        return sent is None or not response.get("content") or self._allows_content(response["content"], sent, witness)

    def _allows_content(self, content: Any, sent: str, witness: Witness) -> bool:
        media = next((media for name, media in content.items() if name.partition(";")[0].strip() == sent), None)
        return media is not None and self._fits(media.get("schema", {}), witness.body)

    def _resolved(self, value: Any) -> Any:
        while isinstance(value, dict) and "$ref" in value:
            found: Any = self._document
            for step in value["$ref"][2:].split("/"):
                found = found[step.replace("~1", "/").replace("~0", "~")]
            value = found
        return value

    def _fits(self, schema: Any, value: Any) -> bool:
        located = _absolute(schema)
        return not any(Draft202012Validator(located, registry=self._registry).iter_errors(value))


def _absolute(schema: Any) -> Any:
    """A part of the document whose references lead into the document."""
    if isinstance(schema, dict):
        return {
            key: f"{_BASE}{value}" if key == "$ref" and isinstance(value, str) else _absolute(value)
            for key, value in schema.items()
        }
    return [_absolute(item) for item in schema] if isinstance(schema, list) else schema


def _readings(text: str) -> list[Any]:
    """What the text of a parameter may stand for."""
    found: list[Any] = [text, text.split(",")]
    for read in (int, float):
        with contextlib.suppress(ValueError):
            found.append(read(text))
    return [*found, *([text == "true"] if text in ("true", "false") else [])]
