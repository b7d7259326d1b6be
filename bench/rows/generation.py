"""From a document to a formatted package."""

from __future__ import annotations

import atexit
import json
import tempfile
from collections.abc import Sequence
from pathlib import Path

from measure import TOOLS, Quantity, Sample, process
from synthetic import synthetic_document

from .row import Bars, compare

ROOT = Path(__file__).parents[2]
LARGEST = "2025-01-01-preview"
OPERATIONS = 2000

_CHEAPER: Bars = {Quantity.CPU: 1, Quantity.MEMORY: 1}
GENERATORS = {
    "openapi-python-client": _CHEAPER,
    "datamodel-codegen, models alone": _CHEAPER,
    "openapi-generator, unformatted": _CHEAPER,
}


def peers(document: Path) -> list[Sample]:
    models = ["--input-file-type", "openapi", "--output-model-type", "pydantic_v2.BaseModel", "--output", "models.py"]
    return [
        process(TOOLS / "openapi-python-client", "generate", "--path", document, "--output-path", "output"),
        process(TOOLS / "datamodel-codegen", "--input", document, *models),
        process(TOOLS / "openapi-generator-cli", "generate", "-g", "python", "-i", document, "-o", "output"),
    ]


def pinned(*versions: str) -> Sample:
    return process(TOOLS / "aoaigen", "generate", *versions, "--root", ROOT, "--output", "output")


@compare(f"generate {LARGEST}", GENERATORS, rounds=3)
def generate_largest() -> Sequence[Sample]:
    return pinned(LARGEST), *peers(ROOT / "specs" / LARGEST / "openapi.yaml")


@compare(f"generate {OPERATIONS:,} synthetic operations", GENERATORS, rounds=1)
def generate_synthetic() -> Sequence[Sample]:
    folder = tempfile.TemporaryDirectory()
    atexit.register(folder.cleanup)
    # As JSON, for one of the peers reads no YAML of this length.
    document = Path(folder.name, "openapi.json")
    document.write_text(json.dumps(synthetic_document(OPERATIONS)), encoding="utf-8")
    return process(TOOLS / "aoaigen", "generate", "--from", document, "--output", "output"), *peers(document)


@compare("generate all pinned versions", {f"{LARGEST} alone": {Quantity.WALL: 3, Quantity.CPU: None}}, rounds=3)
def generate_all() -> Sequence[Sample]:
    return pinned(), pinned(LARGEST)
