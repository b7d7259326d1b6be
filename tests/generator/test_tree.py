"""Folders of generated files: written whole or not at all, compared file by file."""

from __future__ import annotations

from pathlib import Path

import pytest
from aoaigen.diagnostics import OutputError
from aoaigen.tree import Difference, compare, write

FILES = {"a.txt": b"a", "below/b.txt": b"b"}


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_write_replaces_all(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "package"
    write({folder: {"old.txt": b"old", "a.txt": b"older"}})
    write({folder: FILES})
    assert contents(tmp_path) == {f"new/package/{path}": content for path, content in FILES.items()}
    assert compare(folder, FILES) == []


def test_a_failure_leaves_the_old_folder(tmp_path: Path) -> None:
    folder = tmp_path / "package"
    write({folder: FILES})
    with pytest.raises(OutputError, match="cannot be written"):
        write({folder: {"a": b"", "a/b": b""}})
    assert contents(tmp_path) == {f"package/{path}": content for path, content in FILES.items()}


def test_a_file_in_the_way_stays(tmp_path: Path) -> None:
    (tmp_path / "package").write_bytes(b"mine")
    with pytest.raises(OutputError, match="Not a directory"):
        write({tmp_path / "package": FILES})
    assert contents(tmp_path) == {"package": b"mine"}


def test_compare(tmp_path: Path) -> None:
    write({tmp_path / "p": {"a.txt": b"changed", "stray/c.txt": b"", "__pycache__/a.pyc": b"", "x.egg-info/y": b""}})
    (tmp_path / "p" / "link").symlink_to("nowhere")
    found = [(difference.kind, difference.path.name) for difference in compare(tmp_path / "p", FILES)]
    assert sorted(found) == [("changed", "a.txt"), ("missing", "b.txt"), ("stray", "c.txt"), ("stray", "link")]
    assert compare(tmp_path / "absent", FILES) == [Difference("missing", tmp_path / "absent")]


def test_all_or_none(tmp_path: Path) -> None:
    write({tmp_path / "first": FILES})
    (tmp_path / "second").write_bytes(b"in the way")
    with pytest.raises(OutputError, match="second"):
        write({tmp_path / "first": {"new.txt": b"new"}, tmp_path / "second": FILES})
    assert contents(tmp_path / "first") == FILES


def test_single_files_and_folders_go_together(tmp_path: Path) -> None:
    (tmp_path / "list.yaml").write_bytes(b"old")
    write({tmp_path / "list.yaml": b"new", tmp_path / "below" / "folder": FILES})
    now = contents(tmp_path)
    assert now == {"list.yaml": b"new"} | {f"below/folder/{path}": content for path, content in FILES.items()}
    (tmp_path / "second").write_bytes(b"in the way")
    with pytest.raises(OutputError, match="second"):
        write({tmp_path / "list.yaml": b"newer", tmp_path / "fresh.yaml": b"", tmp_path / "second": FILES})
    with pytest.raises(OutputError, match=r"below: cannot be written"):
        write({tmp_path / "list.yaml": b"newer", tmp_path / "below": b"a file where a folder is"})
    assert contents(tmp_path) == now | {"second": b"in the way"}


def test_a_failure_leaves_no_new_folder(tmp_path: Path) -> None:
    (tmp_path / "second").write_bytes(b"in the way")
    with pytest.raises(OutputError, match="second"):
        write({tmp_path / "new" / "below" / "first": FILES, tmp_path / "second": FILES})
    assert [path.name for path in tmp_path.iterdir()] == ["second"]
