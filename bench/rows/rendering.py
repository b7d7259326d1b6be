"""From a document to a formatted package."""

from __future__ import annotations

from pathlib import Path

from measure import TOOLS, Sample, process

from .row import Pair, row

ROOT = Path(__file__).parents[2]
OLDER, LARGEST = "2024-10-21", "2025-01-01-preview"


def render(version: str) -> Sample:
    return process(TOOLS / "aoaigen", "generate", version, "--root", ROOT, "--output", "output")


def openapi_python_client(version: str) -> Sample:
    return process(TOOLS / "openapi-python-client", "generate", "--path", document(version), "--output-path", "output")


def datamodel_codegen(version: str) -> Sample:
    options = ["--input-file-type", "openapi", "--output-model-type", "pydantic_v2.BaseModel"]
    return process(TOOLS / "datamodel-codegen", "--input", document(version), "--output", "models.py", *options)


def document(version: str) -> Path:
    return ROOT / "specs" / version / "openapi.yaml"


@row(f"render {OLDER}", peer="openapi-python-client", bar=1)
def render_beside_openapi_python_client() -> Pair:
    return render(OLDER), openapi_python_client(OLDER)


@row(f"render {OLDER}", peer="datamodel-codegen, models alone", bar=1)
def render_beside_datamodel_codegen() -> Pair:
    return render(OLDER), datamodel_codegen(OLDER)


@row(f"render {LARGEST}", peer="openapi-python-client", bar=1)
def render_largest_beside_openapi_python_client() -> Pair:
    return render(LARGEST), openapi_python_client(LARGEST)


@row(f"render {LARGEST}", peer="datamodel-codegen, models alone", bar=1)
def render_largest_beside_datamodel_codegen() -> Pair:
    return render(LARGEST), datamodel_codegen(LARGEST)
