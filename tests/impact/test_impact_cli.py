from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from aoaigen.cli import main

ROOT = Path(__file__).parents[2]
APP = """\
from aoai_v2024_06_01 import AzureOpenAI

client = AzureOpenAI(api_version="2024-06-01")
client.completions.create(model="davinci", max_tokens=3)
client.chat.completions.create(model="chat", messages=[{"role": "user", "content": "Hi"}])
"""


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "app.py").write_text(APP, encoding="utf-8")
    return Path("app.py")


def impact(*arguments: str | Path, old: str = "2024-06-01", new: str = "2024-10-21") -> int:
    return main(["impact", old, new, *map(str, arguments), "--root", str(ROOT)])


def test_tells_the_verdict_first_and_then_the_hits(app: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert impact(app) == 0
    verdict, _, title, hit, *_ = capsys.readouterr().out.splitlines()
    assert verdict.startswith("2024-06-01 -> 2024-10-21: 1 breaking, ")
    assert verdict.endswith("Your code: 3 hits in 1 file (2 call sites read, 0 not followed).")
    assert title == "Your code"
    assert "app.py:4:1: prompt has to be given" in hit


def test_fails_where_a_hit_is_as_bad_as_asked(app: Path) -> None:
    assert impact(app, "--fail-on", "breaking") == 1
    app.write_text(APP.replace('model="davinci"', 'model="davinci", prompt="Once"'), encoding="utf-8")
    assert impact(app, "--fail-on", "risky") == 0
    assert impact(app, "--fail-on", "safe") == 1


def test_hits_as_json(app: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert impact(app, "--format", "json") == 0
    report = json.loads(capsys.readouterr().out)
    assert [(hit["line"], hit["column"], hit["severity"]) for hit in report["impact"]["hits"]] == [
        (4, 1, "BREAKING"),
        (1, 30, "SAFE"),
        (3, 34, "SAFE"),
    ]


def test_applies_renames_and_shows_the_patch(app: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert impact(app, "--fix") == 0
    assert "+from aoai_v2024_10_21 import AzureOpenAI\n" in capsys.readouterr().out
    text = app.read_text(encoding="utf-8")
    assert text == APP.replace("2024_06_01", "2024_10_21").replace("2024-06-01", "2024-10-21")


def test_without_fix_nothing_is_written(app: Path) -> None:
    impact(app)
    assert app.read_text(encoding="utf-8") == APP


def test_holds_recorded_exchanges_against_both_versions(app: Path, capsys: pytest.CaptureFixture[str]) -> None:
    url = "https://r.openai.azure.com/openai/deployments/d/completions?api-version=2024-06-01"
    exchange = {"request": {"method": "POST", "url": url, "body": {"prompt": "Once", "n": 500}}}
    Path("recorded.jsonl").write_text(json.dumps(exchange), encoding="utf-8")
    assert impact(app, "--recorded", "recorded.jsonl", "--fail-on", "breaking", "--format", "json") == 1
    hits = json.loads(capsys.readouterr().out)["impact"]["hits"]
    (hit,) = [hit for hit in hits if hit["file"] == "recorded.jsonl"]
    assert hit["message"].startswith("POST /deployments/{deployment-id}/completions: 2024-10-21 refuses this request")


def test_a_file_that_is_not_python_is_listed_and_the_rest_is_read(
    app: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("broken.py").write_text("def (:\n", encoding="utf-8")
    assert impact(".") == 0
    out = capsys.readouterr().out
    assert "broken.py:1:5: is not Python" in out
    assert "app.py:4:1" in out


def test_a_path_that_is_not_there_is_wrong_usage(app: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert impact(app, "missing.py", "other") == 2
    assert capsys.readouterr().err == "missing.py, other: no such file or folder\n"


def test_reads_documents_instead_of_pinned_versions(app: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("2024-06-01", "2024-10-21"):
        shutil.copy(ROOT / "specs" / name / "openapi.yaml", f"{name}.yaml")
    assert impact(app, old="2024-06-01.yaml", new="2024-10-21.yaml") == 0
    assert "Your code: 3 hits in 1 file" in capsys.readouterr().out
