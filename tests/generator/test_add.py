"""A new API version, from published documents to a rendered package."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from aoaigen.cli import main
from aoaigen.document import as_yaml, read_document
from aoaigen.document.reader import parse_document

ROOT = Path(__file__).parents[2]
CATALOG = """\
# Oldest first.
versions:
  - version: "2024-01-01"  # the first
    status: GA
    package: aoai-v2024-01-01
    package_version: 0.1.0
  - {version: "2024-09-01", status: GA, package: aoai-v2024-09-01, package_version: 0.2.0}
# The end.
"""
OLD = """\
openapi: 3.1.0
info: {title: Tiny, version: "VERSION"}
paths:
  /things: {get: {operationId: list_things, responses: {'200': {description: Things.}}}}
  /old: {get: {operationId: list_old, responses: {'200': {description: Things.}}}}
"""
INFERENCE = """\
openapi: 3.0.0
info: {title: Tiny, version: 2024-05-01-preview}
paths:
  /things:
    get: {operationId: list_things, responses: {'200': {description: "Lines.\\nOf text.\\n"}}}
    post: {operationId: create_thing, responses: {'200': {description: 'no'}}}
components: {schemas: {Thing: {type: string, nullable: true, default: '1e3'}}}
"""
AUTHORING = """\
swagger: '2.0'
info: {title: Tiny, version: 2024-05-01-preview}
paths:
  /files: {get: {operationId: list_files, responses: {200: {description: Files.}}}}
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for version in ("2024-01-01", "2024-09-01"):
        folder = tmp_path / "specs" / version
        folder.mkdir(parents=True)
        (folder / "openapi.yaml").write_text(OLD.replace("VERSION", version), encoding="utf-8")
    (tmp_path / "specs" / "catalog.yaml").write_text(CATALOG, encoding="utf-8")
    (tmp_path / "templates").symlink_to(ROOT / "templates")
    (tmp_path / "inference.yaml").write_text(INFERENCE, encoding="utf-8")
    (tmp_path / "authoring.yaml").write_text(AUTHORING, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_version_is_added_in_its_place(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["add", "inference.yaml", "authoring.yaml", "--dry-run"]) == 0
    told = capsys.readouterr().out
    assert told.splitlines() == [
        "2024-05-01-preview: 3 operations, compared with 2024-01-01:",
        "+ files.list",
        "+ things.create",
        "- old.list",
    ]
    assert (project / "specs" / "catalog.yaml").read_text(encoding="utf-8") == CATALOG
    assert not (project / "generated").exists()

    assert main(["add", "inference.yaml", "authoring.yaml"]) == 0
    assert capsys.readouterr().out.startswith(told)
    entry = """\
  - version: "2024-05-01-preview"
    status: preview
    package: aoai-v2024-05-01-preview
    package_version: 0.1.0
"""
    before, last, after = CATALOG.partition('  - {version: "2024-09-01"')
    assert (project / "specs" / "catalog.yaml").read_text(encoding="utf-8") == before + entry + last + after
    document = yaml.safe_load((project / "specs" / "2024-05-01-preview" / "openapi.yaml").read_text(encoding="utf-8"))
    assert document["openapi"] == "3.1.0"
    assert list(document["paths"]) == ["/things", "/files"]
    assert main(["generate", "--check"]) == 0
    assert (project / "generated" / "aoai-v2024-05-01-preview" / "pyproject.toml").is_file()

    assert main(["add", "inference.yaml"]) == 2
    assert main(["add", "inference.yaml", "--api-version", "../x"]) == 2
    assert main(["add", "inference.yaml", "--api-version", "2024-11-01"]) == 0
    catalog = (project / "specs" / "catalog.yaml").read_text(encoding="utf-8")
    assert catalog.index("2024-09-01") < catalog.index("2024-11-01") < catalog.index("# The end.")


@pytest.mark.parametrize(
    "value", ["no", "1e3", "0x1F", "null", "", "2024-10-21", "a\nb\n", " a\n b", "a: b #", "é\u2028"]
)
def test_what_is_written_reads_the_same(value: str, tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(yaml.safe_dump({"info": {"version": "1", "title": value}, value: [value, {"a": value}]}))
    document = read_document(path)
    assert parse_document(as_yaml(document, "1").encode(), "b.yaml").root.value == document.root.value
