"""Who may import whom: the rules in pyproject.toml, and those that no import graph of one package can state."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def imported(file: Path) -> set[str]:
    """The packages that a module imports when it runs, as opposed to when it is type-checked."""
    found: set[str] = set()
    pending: list[ast.AST] = [ast.parse(file.read_text(encoding="utf-8"))]
    while pending:
        node = pending.pop()
        if not (isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"):
            pending.extend(ast.iter_child_nodes(node))
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            found.add((node.module or "").partition(".")[0])
    return found


def test_the_layers_of_the_program() -> None:
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as run; run()", "--no-cache"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 broken" in done.stdout


def test_runtime_and_program_do_not_know_each_other() -> None:
    runtime = {name for file in (ROOT / "templates" / "runtime").glob("*.py") for name in imported(file)}
    program = {name for file in (ROOT / "generator" / "aoaigen").rglob("*.py") for name in imported(file)}
    assert "aoaigen" not in runtime
    assert not {"httpx", "orjson", "runtime"} & program


def test_one_module_of_the_runtime_knows_the_http_library() -> None:
    modules = [file.stem for file in (ROOT / "templates" / "runtime").glob("*.py") if "httpx" in imported(file)]
    assert modules == ["transport"]
