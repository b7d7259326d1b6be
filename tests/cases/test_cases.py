"""Each folder here is a case: a small document, and the package rendered from it or the errors that it gives.

`expected/` holds the files of the package that depend on the document, and `notes.txt` what is to be said of it;
`errors.txt` the exit code and the output of `aoaigen validate`. A case is added by a folder with an `openapi.yaml`;
`pytest tests/cases --update-cases` writes the rest.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from aoaigen.catalog import Package
from aoaigen.cli import main
from aoaigen.document import read_document
from aoaigen.parse import parse_contract
from aoaigen.render import Files, render
from aoaigen.tree import compare, write
from aoaigen.views import package_view
from ruff import find_ruff_bin  # type: ignore[import-untyped]

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
CASES = sorted(document.parent.name for document in HERE.glob("*/openapi.yaml"))
RENDERED = [name for name in CASES if not (HERE / name / "errors.txt").exists()]

_SAME_FOR_ALL = ("/_runtime/", "/py.typed", "/pagination.py", "LICENSE", "provenance.json")
"""Files that are copied, and the one whose hashes change with any of them."""

_LOAD_EVERYTHING = """
import importlib, pkgutil, sys, typing
for name in sys.argv[1:]:
    package = importlib.import_module(name)
    for found in pkgutil.walk_packages(package.__path__, f"{name}."):
        module = importlib.import_module(found.name)
        for value in [value for value in vars(module).values() if isinstance(value, type)]:
            if value.__module__ == module.__name__ and ".types" in found.name:
                typing.get_type_hints(value, include_extras=True)
    for exported in package.__all__:
        getattr(package, exported)
"""


def import_name(case: str) -> str:
    return f"case_{case}"


def rendered(case: str) -> Files:
    document = read_document(HERE / case / "openapi.yaml")
    contract = parse_contract(document)
    package = Package(f"case-{case.replace('_', '-')}", "1.0.0", contract.api_version)
    return render(package_view(contract), package, ROOT / "templates", document.sha256)


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The import roots of all packages, rendered whole."""
    folder = tmp_path_factory.mktemp("packages")
    for case in RENDERED:
        write({folder / case: rendered(case)})
    return [folder / case / "src" for case in RENDERED]


@pytest.mark.parametrize("case", CASES)
def test_case(
    case: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], request: pytest.FixtureRequest
) -> None:
    monkeypatch.chdir(HERE / case)
    code = main(["validate", "openapi.yaml"])
    said = capsys.readouterr()
    errors, notes, expected = Path("errors.txt"), Path("notes.txt"), Path("expected")
    outcome = f"exit {code}\n{said.out}{said.err}"
    files = {}
    if code == 0:
        files = {p: c for p, c in rendered(case).items() if not any(part in f"/{p}" for part in _SAME_FOR_ALL)}
    if request.config.getoption("--update-cases", default=False):
        notes.unlink(missing_ok=True)
        if code == 0:
            errors.unlink(missing_ok=True)
            if said.err:
                notes.write_text(said.err, encoding="utf-8")
            write({expected: files})
        else:
            shutil.rmtree(expected, ignore_errors=True)
            errors.write_text(outcome, encoding="utf-8")
    if errors.exists():
        assert outcome == errors.read_text(encoding="utf-8")
    else:
        assert code == 0, outcome
        assert said.err == (notes.read_text(encoding="utf-8") if notes.exists() else "")
        assert [str(difference) for difference in compare(expected, files)] == []


def test_every_module_loads_and_every_annotation_means_something(sources: list[Path]) -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, sources))}
    command = [sys.executable, "-W", "error", "-c", _LOAD_EVERYTHING, *map(import_name, RENDERED)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment, timeout=60)
    assert done.returncode == 0, done.stderr


def test_ruff_finds_no_error(sources: list[Path]) -> None:
    command = [
        os.fsdecode(find_ruff_bin()),
        "check",
        "--isolated",
        "--no-cache",
        "--select",
        "E9,F",
        *map(str, sources),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stdout


def test_mypy_finds_no_error(sources: list[Path], tmp_path: Path) -> None:
    environment = {**os.environ, "MYPYPATH": os.pathsep.join(map(str, sources))}
    packages = [word for case in RENDERED for word in ("-p", import_name(case))]
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file", os.devnull, "--cache-dir", str(tmp_path)]
    done = subprocess.run(
        [*command, *packages], capture_output=True, text=True, check=False, env=environment, cwd=tmp_path, timeout=120
    )
    assert done.returncode == 0, done.stdout + done.stderr
