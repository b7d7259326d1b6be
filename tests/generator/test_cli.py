"""The command line as its users meet it: a process of its own, its output and its exit code."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DOCUMENT = """\
openapi: 3.1.0
info: {{title: Tiny, version: {version}}}
paths:
  /things:
    get:
      operationId: list_things
      responses: {{'200': {{description: Things., content: {{application/json: {{schema: {{type: object}}}}}}}}}}
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with two versions and the real templates."""
    entries = []
    for version in ("v1", "v2"):
        (tmp_path / "specs" / version).mkdir(parents=True)
        document(tmp_path, version).write_text(DOCUMENT.format(version=version), encoding="utf-8")
        entries.append(f"  - {{version: {version}, status: GA, package: tiny-{version}, package_version: 1.0.0}}\n")
    (tmp_path / "specs" / "catalog.yaml").write_text("versions:\n" + "".join(entries), encoding="utf-8")
    (tmp_path / "templates").symlink_to(ROOT / "templates")
    return tmp_path


def document(project: Path, version: str) -> Path:
    return project / "specs" / version / "openapi.yaml"


def run(project: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "generator"), "COLUMNS": "120"}
    command = [sys.executable, "-m", "aoaigen", *arguments]
    done = subprocess.run(
        command, cwd=project, env=environment, capture_output=True, text=True, check=False, timeout=60
    )
    assert "Traceback" not in done.stderr + done.stdout
    return done


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_generates_the_same_bytes_each_time_and_checks_them(project: Path) -> None:
    first = run(project, "generate")
    assert (first.returncode, first.stderr) == (0, "")
    before = contents(project / "generated")
    assert {path.split("/")[0] for path in before} == {"tiny-v1", "tiny-v2"}
    assert run(project, "generate", "--output", "again").returncode == 0
    assert contents(project / "again") == before
    checked = run(project, "generate", "--check")
    assert (checked.returncode, checked.stdout) == (0, "2 of 2 packages are current\n")

    package = project / "generated" / "tiny-v1"
    (package / "README.md").write_text("changed", encoding="utf-8")
    (package / "LICENSE").unlink()
    (package / "stray.txt").write_text("stray", encoding="utf-8")
    differing = run(project, "generate", "--check")
    assert differing.returncode == 1
    assert differing.stdout.splitlines() == [
        "missing: generated/tiny-v1/LICENSE",
        "changed: generated/tiny-v1/README.md",
        "stray: generated/tiny-v1/stray.txt",
    ]
    listed = run(project, "versions")
    assert listed.returncode == 0
    assert [line.split() for line in listed.stdout.splitlines()[1:]] == [
        ["v1", "GA", "1", "tiny-v1", "3", "files", "differ"],
        ["v2", "GA", "1", "tiny-v2", "current"],
    ]
    assert run(project, "generate", "v1").returncode == 0
    assert contents(project / "generated") == before


def test_writes_nothing_if_one_document_of_two_is_invalid(project: Path) -> None:
    document(project, "v2").write_text("openapi: 3.1.0\ninfo: {title: Tiny}\npaths: {}\n", encoding="utf-8")
    done = run(project, "generate")
    assert done.returncode == 1
    assert done.stderr.startswith("specs/v2/openapi.yaml:2:1: `version` is a required property; ")
    assert done.stderr.endswith(" (#/info)\n")
    assert not (project / "generated").exists()


def test_the_document_has_to_be_of_the_version(project: Path) -> None:
    shutil.copy(document(project, "v1"), document(project, "v2"))
    done = run(project, "generate", "v2")
    assert done.returncode == 1
    assert done.stderr.startswith("specs/v2/openapi.yaml:2:21: the document is of version v1, ")


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["generate", "v3"], 2, "not a pinned version: v3. Pinned are: v1, v2"),
        (["emulate", "v3"], 2, "v3"),
        (["nonsense"], 2, "invalid choice: 'nonsense'"),
        ([], 2, "required: COMMAND"),
        (["generate", "--nonsense"], 2, "unrecognized arguments: --nonsense"),
        (["validate"], 2, "required: DOC"),
        (["validate", "absent.yaml"], 3, "absent.yaml: cannot be read: No such file or directory"),
        (["validate", "specs"], 3, "specs: cannot be read: Is a directory"),
        (["validate", "specs/catalog.yaml"], 1, "specs/catalog.yaml:1:1: is not an OpenAPI document"),
        (["generate", "--output", "specs/catalog.yaml"], 1, "cannot be written"),
        (["generate", "--root", "/"], 2, "name the project's folder with --root"),
    ],
)
def test_wrong_use(project: Path, arguments: list[str], code: int, said: str) -> None:
    before = contents(project)
    done = run(project, *arguments)
    assert (done.returncode, done.stdout) == (code, "")
    assert said in done.stderr
    assert contents(project) == before


def test_a_file_in_the_way_stays(project: Path) -> None:
    (project / "generated").mkdir()
    (project / "generated" / "tiny-v1").write_text("mine", encoding="utf-8")
    done = run(project, "generate", "v1")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "generated/tiny-v1: cannot be written: Not a directory\n"
    assert contents(project / "generated") == {"tiny-v1": b"mine"}


def test_validate_reads_all_documents_and_exits_with_the_worst(project: Path) -> None:
    (project / "broken.yaml").write_text("a: [", encoding="utf-8")
    (project / "deep.json").write_text('{"a":' * 400 + "1" + "}" * 400, encoding="utf-8")
    done = run(project, "validate", document(project, "v1"), "broken.yaml", "deep.json", "absent.yaml")
    assert done.returncode == 3
    assert done.stdout.endswith("v1/openapi.yaml: version v1, 1 operations, nothing wrong\n")
    assert [line.split(": ")[0] for line in done.stderr.splitlines() if " note: " not in line] == [
        "broken.yaml:2:1",
        "deep.json:1:501",
        "absent.yaml",
    ]


@pytest.mark.parametrize(
    ("catalog", "said"),
    [
        ("a: 1", "specs/catalog.yaml:1:1: `versions` has to be a list"),
        ("versions: [1]", "`version` has to be a string"),
        ("versions: [{version: ../x, status: GA, package: a, package_version: '1'}]", ":1:13: `version` has to be"),
        ("versions: [{version: v1, status: old, package: a, package_version: '1'}]", "`status` has to be one of"),
        ("versions: [{version: v1, status: GA, package: a, package_version: '1', partial: 'no'}]", "true or false"),
        ("versions: [{version: v1, status: GA, package: 1a, package_version: '1'}]", "begin with a letter"),
        ("versions: [{version: v1, status: GA, package: class, package_version: '1'}]", "begin with a letter"),
        (
            "versions: [&a {version: v1, status: GA, package: a, package_version: '1'}, *a]",
            "specs/catalog.yaml:1:16: v1 is listed twice",
        ),
    ],
)
def test_a_wrong_catalog(project: Path, catalog: str, said: str) -> None:
    (project / "specs" / "catalog.yaml").write_text(catalog, encoding="utf-8")
    done = run(project, "versions")
    assert (done.returncode, done.stdout) == (1, "")
    assert said in done.stderr


def test_a_project_without_templates(project: Path) -> None:
    (project / "templates").unlink()
    done = run(project, "generate")
    assert (done.returncode, done.stdout) == (2, "")
    assert "no templates" in done.stderr


@pytest.mark.parametrize("command", ["", "versions", "generate", "add", "validate", "emulate"])
def test_help(project: Path, command: str) -> None:
    done = run(project, *filter(None, [command]), "--help")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(f"usage: aoaigen {command}".strip())


def test_since_and_matrix() -> None:
    asked = run(ROOT, "since", "chat.completions.create.max_completion_tokens")
    assert asked.returncode == 0
    assert asked.stdout.splitlines() == [
        "GA:      since 2024-10-21",
        "preview: since 2024-09-01-preview",
        "missing: 2024-06-01, 2024-08-01-preview",
    ]
    wrong = run(ROOT, "since", "client.chat.completions.crate")
    assert wrong.returncode == 2
    assert "did you mean chat.completions.create" in wrong.stderr
    (line,) = (line for line in run(ROOT, "versions", "--matrix").stdout.splitlines() if "beta.assistants.list" in line)
    assert line.split() == ["beta.assistants.list", "x", "x", "x", "x"]


SWAGGER = """\
swagger: '2.0'
info: {title: 'Tiny: Things', version: v1}
paths:
  /others:
    get:
      operationId: list_others
      responses: {200: {description: Others.}}
    post:
      operationId: create_others
      parameters: [{name: others, in: body, schema: {type: array}}]
      responses: {200: {description: Others.}}
"""
SAME_PATHS = """\
  /others/{id}: {delete: {responses: {200: {description: Gone.}}}}
  /others/{name}: {delete: {responses: {200: {description: Gone.}}}}
"""


def test_renders_a_package_of_documents_that_no_catalog_lists(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(DOCUMENT.format(version="v1"), encoding="utf-8")
    (tmp_path / "b.yaml").write_text(SWAGGER, encoding="utf-8")
    made = run(tmp_path, "generate", "--from", "a.yaml", "--from", "b.yaml", "--output", "out")
    assert (made.returncode, made.stderr) == (0, "")
    assert made.stdout.startswith("out/tiny-v1: 3 operations, ")
    assert (tmp_path / "out" / "tiny-v1" / "src" / "tiny_v1" / "resources" / "others.py").is_file()
    named = run(tmp_path, "generate", "--from", "b.yaml", "--output", "out", "--package", "other-things")
    assert named.returncode == 0
    assert (tmp_path / "out" / "other-things" / "src" / "other_things").is_dir()


def test_what_is_lost_has_to_be_allowed(tmp_path: Path) -> None:
    (tmp_path / "b.yaml").write_text(SWAGGER + SAME_PATHS, encoding="utf-8")
    refused = run(tmp_path, "generate", "--from", "b.yaml", "--output", "out")
    assert (refused.returncode, refused.stdout, (tmp_path / "out").exists()) == (1, "", False)
    assert (
        "b.yaml:13:20: loss: /others/{name} and /others/{id} differ only in the names of their parameters"
        in refused.stderr
    )
    allowed = run(tmp_path, "generate", "--from", "b.yaml", "--output", "out", "--allow-partial")
    assert allowed.returncode == 0
    assert "loss: " in allowed.stderr
    assert (tmp_path / "out" / "tiny-things-v1").is_dir()


@pytest.mark.parametrize(
    "arguments",
    [
        ["generate", "--from", "a.yaml"],
        ["generate", "--from", "a.yaml", "--output", "out", "--check"],
        ["generate", "--from", "a.yaml", "--output", "out", "v1"],
        ["generate", "--package", "x"],
        ["generate", "--api-version", "v1"],
        ["generate", "--from", "a.yaml", "--output", "out", "--api-version", "v/1"],
        ["generate", "--from", "a.yaml", "--output", "out", "--package", "../x"],
        ["generate", "--from", "a.yaml", "--output", "out", "--package", "class"],
    ],
)
def test_words_that_do_not_fit(tmp_path: Path, arguments: list[str]) -> None:
    (tmp_path / "a.yaml").write_text(DOCUMENT.format(version="v1"), encoding="utf-8")
    assert run(tmp_path, *arguments).returncode == 2
    assert not (tmp_path / "out").exists()
