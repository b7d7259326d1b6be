"""Document text as Python source: literals and docstrings that nothing can break out of."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterable

WIDTH = 100
"""Columns that prose in generated code may fill."""


def literal(value: object) -> str:
    """A JSON value as a Python expression. `repr` of JSON's types is always one literal, on one line."""
    if isinstance(value, str):
        # Double quotes as the formatter has them; what cannot be printed is escaped by repr.
        return repr(value) if '"' in value or not value.isprintable() else json.dumps(value, ensure_ascii=False)
    return repr(value)


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a text, each on one line, without control characters."""
    blocks = text.replace("\r\n", "\n").replace("\r", "\n").split("\n\n")
    return [line for line in map(one_line, blocks) if line]


def one_line(text: str) -> str:
    """A text on one line, without control characters."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def _escaped(line: str) -> str:
    return line.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')


def _filled(text: str, indent: int, hanging: int = 0) -> str:
    return textwrap.fill(
        text,
        width=WIDTH,
        initial_indent=" " * indent,
        subsequent_indent=" " * (indent + hanging),
        break_long_words=False,
        break_on_hyphens=False,
    )


def docstring(text: str, indent: int, sections: Iterable[tuple[str, Iterable[tuple[str, str]]]] = ()) -> str:
    """A docstring, quotes included, for a place indented by `indent` columns; the first line carries no indent.

    `sections` are Google-style blocks: a title (`Args`), and names with their explanations; an empty name stands for
    prose.
    """
    parts = [_filled(_escaped(block), indent) for block in paragraphs(text)] or [" " * indent + "(No description.)"]
    for title, entries in sections:
        lines = [" " * indent + f"{title}:"]
        for name, explanation in entries:
            said = " ".join(paragraphs(explanation))
            lines.append(_filled(_escaped(f"{name}: {said}".strip() if name else said), indent + 4, 4 if name else 0))
        parts.append("\n".join(lines))
    body = "\n\n".join(parts).strip()
    if body.endswith('"'):
        body += " "
    if "\n" not in body and len(body) + indent + 6 <= 120:
        return f'"""{body}"""'
    return f'"""{body}\n{" " * indent}"""'


def markdown(text: str) -> str:
    """A text without meaning for Markdown or HTML, on one line."""
    return re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", one_line(text))


def toml_string(text: str) -> str:
    """A TOML basic string, on one line."""
    return json.dumps(one_line(text), ensure_ascii=False)


def markdown_code(text: str) -> str:
    """What may stand between backticks in a cell of a Markdown table."""
    return one_line(text).replace("`", "'").replace("|", "\\|")
