"""From a document to a formatted package."""

from __future__ import annotations

from pathlib import Path

from measure import TOOLS, Sample, process

from .row import Pair, row

ROOT = Path(__file__).parents[2]
VERSION = "2024-10-21"
DOCUMENT = ROOT / "specs" / VERSION / "openapi.yaml"
WHAT = f"render {VERSION}"


def render() -> Sample:
    return process(TOOLS / "aoaigen", "generate", VERSION, "--root", ROOT, "--output", "output")


@row(WHAT, peer="openapi-python-client", bar=1)
def render_beside_openapi_python_client() -> Pair:
    command: list[str | Path] = [
        TOOLS / "openapi-python-client",
        "generate",
        "--path",
        DOCUMENT,
        "--output-path",
        "output",
    ]
    return render(), process(*command)


@row(WHAT, peer="datamodel-codegen, models alone", bar=1)
def render_beside_datamodel_codegen() -> Pair:
    options = ["--input-file-type", "openapi", "--output-model-type", "pydantic_v2.BaseModel"]
    command: list[str | Path] = [TOOLS / "datamodel-codegen", "--input", DOCUMENT, "--output", "models.py", *options]
    return render(), process(*command)
