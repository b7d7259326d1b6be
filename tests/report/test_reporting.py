"""`--format`, `--output` and `--all`, as commands use them."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest
from aoaigen.cli.reporting import add_report_arguments, show
from aoaigen.diagnostics import OutputError
from aoaigen.report import Format, render

from .comparison import REPORT, TEXTS


def options(*arguments: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    add_report_arguments(parser)
    return parser.parse_args(arguments)


def test_text_is_printed_plain_where_it_is_piped(capfd: pytest.CaptureFixture[str]) -> None:
    show(REPORT, options(), TEXTS)
    assert capfd.readouterr().out == render(REPORT, Format.TEXT)


@pytest.mark.parametrize("name", list(Format))
def test_every_format_is_printed(name: Format, capfd: pytest.CaptureFixture[str]) -> None:
    show(REPORT, options("--format", name, "--all"), TEXTS)
    assert capfd.readouterr().out == render(REPORT, name, show_all=True, texts=TEXTS)


def test_an_unknown_format_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        options("--format", "pdf")
    assert stopped.value.code == 2
    said = capsys.readouterr().err
    assert "invalid choice: 'pdf'" in said
    assert all(name in said.splitlines()[-1] for name in Format)


def test_a_file_is_written_whole(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "report.html"
    file.write_text("what was there before", encoding="utf-8")
    show(REPORT, options("--format", "html", "--output", str(file)), TEXTS)
    assert file.read_bytes() == render(REPORT, Format.HTML, texts=TEXTS).encode()
    assert [path.name for path in tmp_path.iterdir()] == ["report.html"]
    assert capfd.readouterr().out == ""


def test_a_file_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"cannot write .*gone/report\.json: No such file or directory"):
        show(REPORT, options("--format", "json", "--output", str(tmp_path / "gone" / "report.json")), {})
    (tmp_path / "folder").mkdir()
    with pytest.raises(OutputError, match="name another file"):
        show(REPORT, options("--output", str(tmp_path / "folder")), {})
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]
