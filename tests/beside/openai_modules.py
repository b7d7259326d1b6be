"""The modules of types that the installed `openai` has, read off its sources, and the table of them that we keep.

Run it to write the table anew, after `openai` was brought up to date.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import openai.types
from aoaigen.openai_names import MODULES_FILE

TYPES = Path(openai.types.__path__[0])
AREAS = (
    *("audio", "batch", "chat", "completion", "create_embedding", "embedding", "file", "fine_tuning", "image", "model"),
    *("shared", "shared_params", "upload", "vector_store"),
    *("auto_file", "other_file", "static_file"),  # chunking strategies
    *("beta.assistant", "beta.code_interpreter", "beta.file_search", "beta.function_tool", "beta.thread"),
)
"""How the modules begin that have to do with what any pinned version offers. Others are of other products."""


def table() -> str:
    """A line for each module, below `types`, and in it the names that can be imported from there."""
    return "".join(f"{module}: {', '.join(names)}\n" for module, names in modules().items())


def modules() -> dict[str, list[str]]:
    """The public names of each module of the areas; packages end in `__init__`."""
    found = {}
    for file in sorted(TYPES.rglob("*.py")):
        path = ".".join(file.relative_to(TYPES).with_suffix("").parts)
        names = sorted(set(_names(file, path)))
        if names and (_is_in_areas(path) or file.stem == "__init__"):
            found[path] = names
    return found


def _is_in_areas(path: str) -> bool:
    return any(path.startswith(area) for area in AREAS)


def _names(file: Path, path: str) -> Iterator[str]:
    for statement in ast.parse(file.read_text(encoding="utf-8")).body:
        match statement:
            case ast.ImportFrom(module=module, names=names, level=level) if file.stem == "__init__":
                parent = path.split(".")[: -1 - (level - 1)]
                if level and _is_in_areas(".".join([*parent, module or ""])):
                    yield from (str(alias.asname) for alias in names if alias.asname == alias.name)
            case ast.ImportFrom(names=names):
                yield from (str(alias.asname) for alias in names if alias.asname == alias.name)
            case ast.ClassDef(name=name) | ast.AnnAssign(target=ast.Name(id=name)) if not name.startswith("_"):
                yield name
            case ast.Assign(targets=[ast.Name(id="__all__")], value=ast.List(elts=elements)):
                yield from (element.value for element in elements if isinstance(element, ast.Constant))
            case ast.Assign(targets=[ast.Name(id=name)]) if not name.startswith("_"):
                yield name
            case _:
                pass


if __name__ == "__main__":
    sys.stdout.write(f"{len(modules())} modules\n")
    MODULES_FILE.write_text(table(), encoding="utf-8")
