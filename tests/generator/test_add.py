"""A new API version, from published documents to a rendered package."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from aoaigen.catalog import Package
from aoaigen.cli import main
from aoaigen.document import as_yaml, parse_document, read_document
from aoaigen.type_check import type_check

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


def contents(folder: Path) -> dict[str, bytes | None]:
    """Every file with its bytes, and every folder."""
    found = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if "templates" not in path.parts}
    return {name: path.read_bytes() if path.is_file() else None for name, path in sorted(found.items())}


def test_a_version_is_added_in_its_place(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = contents(project)
    assert main(["add", "inference.yaml", "authoring.yaml", "--dry-run"]) == 0
    told = capsys.readouterr().out
    count, verdict, *_ = told.splitlines()
    assert count == "2024-05-01-preview: 3 operations"
    assert verdict.startswith("2024-01-01 -> 2024-05-01-preview: 1 breaking, 2 safe, ")
    assert "GET /old" in told
    assert "x  old.list" in told
    assert contents(project) == before

    assert main(["add", "inference.yaml", "authoring.yaml", "--no-type-check"]) == 0
    assert capsys.readouterr().out.startswith(told)
    entry = """\
  - version: "2024-05-01-preview"
    status: preview
    package: aoai-v2024-05-01-preview
    package_version: 0.1.0
"""
    first, last, after = CATALOG.partition('  - {version: "2024-09-01"')
    assert (project / "specs" / "catalog.yaml").read_text(encoding="utf-8") == first + entry + last + after
    added = project / "specs" / "2024-05-01-preview"
    document = yaml.safe_load((added / "openapi.yaml").read_text(encoding="utf-8"))
    assert document["openapi"] == "3.1.0"
    assert list(document["paths"]) == ["/things", "/files"]
    assert yaml.safe_load((added / "provenance.yaml").read_text(encoding="utf-8")) == {
        "documents": [
            {"file": name, "sha256": hashlib.sha256((project / name).read_bytes()).hexdigest()}
            for name in ("inference.yaml", "authoring.yaml")
        ]
    }
    assert main(["generate", "--check"]) == 0
    assert (project / "generated" / "aoai-v2024-05-01-preview" / "pyproject.toml").is_file()

    assert main(["add", "inference.yaml"]) == 2
    assert main(["add", "inference.yaml", "--api-version", "../x"]) == 2
    assert main(["add", "inference.yaml", "--api-version", "2024-11-01", "--no-type-check"]) == 0
    catalog = (project / "specs" / "catalog.yaml").read_text(encoding="utf-8")
    assert catalog.index("2024-09-01") < catalog.index("2024-11-01") < catalog.index("# The end.")


@pytest.mark.parametrize(
    "value", ["no", "1e3", "0x1F", "null", "", "2024-10-21", "a\nb\n", " a\n b", "a: b #", "é\u2028"]
)
def test_what_is_written_reads_the_same(value: str, tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(yaml.safe_dump({"info": {"version": "1", "title": value}, value: [value, {"a": value}]}))
    document = read_document(path)
    assert parse_document(as_yaml(document.root.value).encode(), "b.yaml").root.value == document.root.value


LOSSY = (
    AUTHORING
    + """\
  /others/{one}:
    get:
      operationId: get_other
      parameters: [{name: one, in: path, required: true, type: string}]
      responses: {200: {description: One.}}
  /others/{other}:
    get:
      operationId: get_another
      parameters: [{name: other, in: path, required: true, type: string}]
      responses: {200: {description: One.}}
"""
)


def test_losses_have_to_be_allowed_and_are_remembered(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "lossy.yaml").write_text(LOSSY, encoding="utf-8")
    before = contents(project)
    assert main(["add", "lossy.yaml", "--no-type-check"]) == 1
    said = capsys.readouterr()
    assert "loss: /others/{other} and /others/{one} differ only in the names of their parameters" in said.err
    assert ", 1 loss" in said.out
    assert contents(project) == before

    assert main(["add", "lossy.yaml", "--no-type-check", "--allow-partial"]) == 0
    assert "loss: " in capsys.readouterr().err
    assert "    partial: true\n" in (project / "specs" / "catalog.yaml").read_text(encoding="utf-8")
    assert main(["generate", "--check"]) == 0
    assert main(["since", "others.retrieve.one"]) == 0
    assert main(["since", "others.retrieve.other"]) == 2  # what is left out is in no version


def in_the_way(project: Path) -> None:
    """A file where the last of the packages goes: found out when the rest is in its place."""
    (project / "generated").mkdir()
    (project / "generated" / "aoai-v2024-09-01").write_text("mine", encoding="utf-8")


def broken_neighbour(project: Path) -> None:
    (project / "specs" / "2024-09-01" / "openapi.yaml").write_text("openapi: 3.1.0\n", encoding="utf-8")


def broken_template(project: Path) -> None:
    (project / "templates").unlink()
    shutil.copytree(ROOT / "templates", project / "templates")
    (project / "templates" / "module" / "clients.py.jinja").write_text("def (", encoding="utf-8")


@pytest.mark.parametrize("trouble", [in_the_way, broken_neighbour, broken_template])
def test_a_failure_leaves_every_byte(
    project: Path, trouble: Callable[[Path], None], capsys: pytest.CaptureFixture[str]
) -> None:
    trouble(project)
    before = contents(project)
    assert main(["add", "inference.yaml", "authoring.yaml", "--no-type-check"]) == 1
    assert capsys.readouterr().err
    assert contents(project) == before


def test_what_does_not_type_check_is_not_added(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "templates").unlink()
    shutil.copytree(ROOT / "templates", project / "templates")
    with (project / "templates" / "runtime" / "urls.py").open("a", encoding="utf-8") as runtime:
        runtime.write("\nodd: int = 'text'\n")
    before = contents(project)
    assert main(["add", "authoring.yaml"]) == 1
    said = capsys.readouterr()
    assert said.out.splitlines()[-2:] == ["mypy: 1 error", "pyright: 1 error"]
    assert said.err.count("_runtime/urls.py:") == 2
    assert contents(project) == before


def test_a_missing_checker_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("aoaigen.type_check.find_spec", lambda _: None)
    verdicts = type_check(Package("tiny", "1", "1"), {})
    assert [(verdict.checker, verdict.not_run) for verdict in verdicts] == [
        ("mypy", "mypy and httpx and orjson not installed"),
        ("pyright", "pyright and httpx and orjson not installed"),
    ]


@pytest.mark.parametrize("stated", ['"v 1/2"', '""', "1.0", "null", None])
def test_a_version_that_cannot_be_used_is_given(
    project: Path, stated: str | None, capsys: pytest.CaptureFixture[str]
) -> None:
    version = "" if stated is None else f", version: {stated}"
    (project / "odd.yaml").write_text(
        f"openapi: 3.1.0\ninfo: {{title: Tiny{version}}}\npaths: {{}}\n", encoding="utf-8"
    )
    for command in (["add", "odd.yaml"], ["generate", "--from", "odd.yaml", "--output", "out"]):
        assert main(command) == 1
        (line,) = [line for line in capsys.readouterr().err.splitlines() if ": note: " not in line]
        assert line.startswith("odd.yaml:2:")
        assert "`add` and `generate --from` take another with --api-version" in line
    assert main(["add", "odd.yaml", "--api-version", "2024-02-02", "--dry-run"]) == 0
    assert main(["generate", "--from", "odd.yaml", "--output", "out", "--api-version", "v7"]) == 0
    assert main(["generate", "--from", "odd.yaml", "--output", "out", "--package", "mine"]) == 0
    assert "note: the package takes this API version for" in capsys.readouterr().err
    assert sorted(path.name for path in (project / "out").iterdir()) == ["mine", "tiny-v7"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "either DOC or --from-git"),
        (["inference.yaml", "--from-git", "x", "--ref", "x", "--path", "x"], "either DOC or --from-git"),
        (["--from-git", "x", "--path", "x"], "go together"),
        (["inference.yaml", "--api-version", "sources"], "specs/sources is there already"),
        (["inference.yaml", "--api-version", "2024.01.01"], "aoai-v2024-01-01 is the package of another version"),
        (["inference.yaml", "--root", "/"], "with --root"),
    ],
)
def test_words_that_do_not_fit(project: Path, words: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "specs" / "sources").mkdir()
    before = contents(project)
    assert main(["add", *words]) == 2
    assert said in capsys.readouterr().err
    assert contents(project) == before


def test_a_catalog_that_nothing_can_be_put_into(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one = "versions: [{version: '2024-01-01', status: GA, package: aoai-v2024-01-01, package_version: 0.1.0}]\n"
    (project / "specs" / "catalog.yaml").write_text(one, encoding="utf-8")
    assert main(["add", "authoring.yaml"]) == 1
    assert "has to list each version on lines of its own" in capsys.readouterr().err
