"""`aoaigen diff` as it is called: how sides are named, what is selected, and the exit codes."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml
from aoaigen.cli import main

OLD = """\
openapi: 3.1.0
info: {title: Things, version: "1"}
paths:
  /things:
    post:
      operationId: make
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              properties: {name: {type: string, maxLength: 8}, size: {type: integer}}
      responses: {"200": {description: It.}}
    get: {operationId: list, responses: {"200": {description: They.}}}
"""
NEW = (
    OLD.replace("maxLength: 8", "maxLength: 4")
    .replace(", size: {type: integer}", "")
    .replace('version: "1"', "version: b")
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "old.yaml").write_text(OLD, encoding="utf-8")
    (tmp_path / "new.yaml").write_text(NEW, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def told(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[str]:
    """The codes of the changes that the command tells of."""
    return [change["code"] for change in changes(capsys, *arguments)]


def changes(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[dict[str, Any]]:
    assert main(["diff", *arguments, "--format", "json"]) == 0
    found: list[dict[str, Any]] = json.loads(capsys.readouterr().out)["changes"]
    return found


@pytest.mark.usefixtures("folder")
def test_documents(capsys: pytest.CaptureFixture[str]) -> None:
    assert told(capsys, "old.yaml", "new.yaml") == ["constraint-tightened", "property-removed"]


def test_folders_of_documents(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for method, other in (("get", "post"), ("post", "get")):
        part = yaml.safe_load(OLD)
        del part["paths"]["/things"][other]
        (folder / "parts").mkdir(exist_ok=True)
        (folder / "parts" / f"{method}.yaml").write_text(yaml.safe_dump(part), encoding="utf-8")
    assert told(capsys, "old.yaml", "parts") == []
    assert told(capsys, "parts", "new.yaml") == ["constraint-tightened", "property-removed"]


def test_commits(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    git = ["git", "-c", "user.name=Ada", "-c", "user.email=ada@example.com"]
    (folder / "specs").mkdir()
    (folder / "old.yaml").rename(folder / "specs" / "api.yaml")
    for command in (["init", "-q"], ["add", "."], ["commit", "-qm", "First"]):
        subprocess.run([*git, *command], check=True, cwd=folder)
    assert told(capsys, "HEAD:specs/api.yaml", "new.yaml") == ["constraint-tightened", "property-removed"]
    assert told(capsys, "HEAD:specs", "new.yaml") == ["constraint-tightened", "property-removed"]
    assert main(["diff", "HEAD:specs/none.yaml", "new.yaml"]) == 2
    assert "HEAD:specs/none.yaml" in capsys.readouterr().err


def test_pinned_versions(capsys: pytest.CaptureFixture[str]) -> None:
    assert "operation-added" in told(capsys, "2024-06-01", "2024-10-21")
    assert told(capsys, "2024-10-21", "2024-10-21") == []


def test_between(capsys: pytest.CaptureFixture[str]) -> None:
    remarks = [change["remarks"] for change in changes(capsys, "--between", "2024-08-01-preview..2024-10-01-preview")]
    assert {said[-1] for said in remarks} == {"came in 2024-09-01-preview", "came in 2024-10-01-preview"}


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (["--min-severity", "breaking"], ["constraint-tightened"]),
        (["--direction", "response"], []),
        (["--operation", "POST /things"], ["constraint-tightened", "property-removed"]),
        (["--operation", "GET /things"], []),
        (["--severity", "property-removed=BREAKING"], ["constraint-tightened", "property-removed"]),
        (["--severity", "constraint-tightened=doc"], ["property-removed"]),
    ],
)
def test_selection(options: list[str], expected: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert told(capsys, "old.yaml", "new.yaml", *options) == expected


def test_files_of_settings(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    known = changes(capsys, "old.yaml", "new.yaml")[0]["fingerprint"]
    (folder / "known.txt").write_text(f"# what we know of\n{known}  # shorter names\n", encoding="utf-8")
    (folder / "levels.yaml").write_text("property-removed: safe\n", encoding="utf-8")
    assert told(capsys, "old.yaml", "new.yaml", "--ignore", "known.txt") == ["property-removed"]
    assert told(capsys, "old.yaml", "new.yaml", "--severity", "levels.yaml", "--min-severity", "risky") == [
        "constraint-tightened"
    ]


def test_wrong_settings_are_told_all_at_once(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "known.txt").write_text("# known\nxyz\n", encoding="utf-8")
    (folder / "levels.yaml").write_text("property-removed: bad\nnothing: SAFE\n", encoding="utf-8")
    assert main(["diff", "old.yaml", "new.yaml", "--ignore", "known.txt", "--severity", "levels.yaml"]) == 1
    errors = capsys.readouterr().err.splitlines()
    assert [error.split(": ")[0] for error in errors] == ["known.txt:2:1", "levels.yaml:1:1", "levels.yaml:2:1"]


@pytest.mark.usefixtures("folder")
def test_exit_codes(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", "old.yaml", "new.yaml", "--fail-on", "risky"]) == 1
    assert main(["diff", "old.yaml", "new.yaml", "--fail-on", "breaking"]) == 1
    assert main(["diff", "old.yaml", "old.yaml", "--fail-on", "doc"]) == 0
    assert main(["diff", "old.yaml"]) == 2
    assert main(["diff", "old.yaml", "nowhere"]) == 2
    assert main(["diff", "--between", "2024-10-21..2024-06-01", "--root", str(Path(__file__).parents[2])]) == 2
    capsys.readouterr()


def test_every_problem_of_both_sides_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for side in ("old", "new"):
        (folder / f"{side}.yaml").write_text("openapi: 9.0.0\n", encoding="utf-8")
    assert main(["diff", "old.yaml", "new.yaml"]) == 1
    errors = capsys.readouterr().err
    assert "old.yaml:1:1" in errors
    assert "new.yaml:1:1" in errors
