"""Where the figures are written: all of them as data, and as tables for those who read."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
RECORD = HERE / "results.json"
RESULTS = HERE / "results.md"
README = HERE.parent / "README.md"

COLUMNS = ("what", "beside", "of", "ours", "peer", "ratio", "bar", "holds", "runs")
HEAD = """# What things cost

Written by `make bench`. Ratio = ours / peer, less is better. Figures are medians of interleaved runs, after one of each
that does not count; what has one run had no other before.
"""
IN_README = ("what", "beside", "of", "ratio", "bar")
_TABLE_OF_README = re.compile(r"(?<=<!-- written by make bench -->\n).*?(?=<!-- end -->)", re.DOTALL)


def record(group: str, rows: Sequence[Sequence[str]], caption: str) -> None:
    """Put what was measured of a group in the place of what was known of it, and write all tables anew."""
    parts = json.loads(RECORD.read_text(encoding="utf-8")) if RECORD.exists() else {}
    parts[group] = {"caption": caption, "rows": [dict(zip(COLUMNS, cells, strict=True)) for cells in rows]}
    parts = dict(sorted(parts.items()))
    RECORD.write_text(json.dumps(parts, indent=1) + "\n", encoding="utf-8")
    RESULTS.write_text(results_of(parts), encoding="utf-8")
    README.write_text(readme_of(parts, README.read_text(encoding="utf-8")), encoding="utf-8")


def results_of(parts: Mapping[str, Any]) -> str:
    """The page of all tables."""
    tables = (
        f"\n## {group}\n\n{table_of(COLUMNS, map(dict.values, part['rows']))}\n\n{part['caption']}\n"
        for group, part in parts.items()
    )
    return HEAD + "".join(tables)


def readme_of(parts: Mapping[str, Any], readme: str) -> str:
    """The README with the ratios that have a bar."""
    rows = ([row[name] for name in IN_README] for part in parts.values() for row in part["rows"] if row["bar"])
    table = table_of(IN_README, rows)
    return _TABLE_OF_README.sub(lambda _: f"\n{table}\n\n", readme)


def table_of(columns: Sequence[str], rows: Iterable[Iterable[str]]) -> str:
    """A table in Markdown."""
    lines = columns, ("---",) * len(columns), *rows
    return "\n".join(f"| {' | '.join(' '.join(cell.split()).replace('|', '/') for cell in line)} |" for line in lines)
