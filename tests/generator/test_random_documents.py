"""Random documents: each renders, every module loads, and every schema's values come back as they went in.

`make fuzz` tries many more documents, other ones each time.
"""

from __future__ import annotations

import importlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from aoaigen.catalog import Package
from aoaigen.contract import Contract, Object, Reference
from aoaigen.conventions import told_apart
from aoaigen.document.reader import parse_document
from aoaigen.emulator.samples import sample
from aoaigen.homes import find_homes
from aoaigen.json_schema import definitions, json_schema
from aoaigen.parse import parse_contract
from aoaigen.render import render
from aoaigen.tree import write
from aoaigen.views import package_view
from aoaigen.views.annotations import Direction, symbol
from aoaigen.views.clashes import schemas_told_apart
from document_strategy import documents
from hypothesis import HealthCheck, given, settings

ROOT = Path(__file__).parents[2]
FUZZ = int(os.environ.get("AOAIGEN_FUZZ", "0"))
"""How many documents to try, new ones each time; 0 for a few that are always the same."""
EXAMPLES = FUZZ or 25
TYPE_CHECKED = 50 if FUZZ else 12
"""One package in so many is read by mypy."""
SEEDS = range(3)
"""For each schema, so many values."""


def test_random_documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tried = 0
    checked: list[str] = []

    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        derandomize=not FUZZ,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(documents())
    def check(document: dict[str, Any]) -> None:
        nonlocal tried
        tried += 1
        package = Package(f"random-{tried}", "1.0.0", "1")
        parsed = parse_document(json.dumps(document).encode(), "random.json")
        contract = parse_contract(parsed, allow_partial=True)
        folder = tmp_path / package.distribution
        view = package_view(contract, allow_partial=True)
        write({folder: render(view, package, ROOT / "templates", parsed.sha256)})
        with monkeypatch.context() as patch:
            patch.syspath_prepend(folder / "src")
            everything_loads(folder / "src")
            values_come_back(contract, package.import_name)
        for name in [name for name in sys.modules if name.partition(".")[0] == package.import_name]:
            del sys.modules[name]
        if tried % TYPE_CHECKED == 1:
            checked.append(str(folder / "src" / package.import_name))
        else:
            shutil.rmtree(folder)

    check()
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", *checked]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def everything_loads(sources: Path) -> None:
    for module in sources.rglob("*.py"):
        name = ".".join(module.relative_to(sources).with_suffix("").parts)
        importlib.import_module(name.removesuffix(".__init__"))


def values_come_back(contract: Contract, import_name: str) -> None:
    """Whether the values of each schema that is received are the same once they were models, and models again."""
    models = importlib.import_module(f"{import_name}._runtime.models")
    types = importlib.import_module(f"{import_name}.types")
    contract, _ = schemas_told_apart(told_apart(contract)[0])
    named = definitions(contract)
    for name in find_homes(contract).responses:
        annotation = getattr(types, symbol(contract, name, Direction.RESPONSE))
        schema = json_schema(contract, Reference(target=name, origin=contract.origin), named)
        for seed in SEEDS:
            try:
                value = sample(schema, seed=(name, seed))
            except ValueError:
                continue  # only an endless value satisfies it
            decoded = models.convert(annotation, value)
            assert json.loads(json.dumps(decoded, default=models.to_wire)) == value
            if isinstance(contract.schemas[name], Object):
                assert type(decoded) is annotation
                model_comes_back(f"{import_name}._runtime", decoded, value)


def model_comes_back(runtime: str, model: Any, value: Any) -> None:
    models, present = importlib.import_module(f"{runtime}.models"), importlib.import_module(f"{runtime}.views").present
    base = models.BaseModel  # whose methods a field of theirs cannot hide
    assert base.model_dump(model, by_alias=True, exclude_unset=True) == value
    sent = base.model_dump_json(model, by_alias=True, exclude_unset=True)
    assert base.model_validate_json.__func__(type(model), sent) == model
    assert base.model_copy(model, deep=True) == model
    assert type(model)(**present(model)) == model
