"""Applications in five styles, with every line that a change reaches marked: those are found, and no others."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from aoaigen.contract import JSON
from aoaigen.diff import Change, Direction, Level, Place, PythonChange
from aoaigen.impact import Analysis, Impact, Versions
from aoaigen.manifest import read_manifest

APPS = Path(__file__).parent / "apps"
GENERATED = Path(__file__).parents[2] / "generated"
STYLES = sorted(folder.name for folder in APPS.iterdir() if folder.is_dir())

CHAT = "POST /deployments/{deployment-id}/chat/completions"
COMPLETIONS = "POST /deployments/{deployment-id}/completions"
VERSIONS = Versions("2024-06-01", "2024-10-21", "aoai_v2024_06_01", "aoai_v2024_10_21")


def change(
    code: str, level: Level, request: str, location: str = "", *, before: JSON = None, after: JSON = None
) -> Change:
    method, _, path = request.partition(" ")
    direction = Direction.RESPONSE if location[:1].isdigit() else Direction.REQUEST
    return Change(
        code=code, level=level, places=(Place(method, path, direction, location),), before=before, after=after
    )


CHANGES = (
    change("operation-removed", Level.BREAKING, "DELETE /files/{id}"),
    change("property-removed", Level.RISKY, CHAT, "body.functions"),
    change("property-removed", Level.RISKY, CHAT, "body.messages[role=user].name"),
    change("nullable-removed", Level.BREAKING, CHAT, "body.messages[role=assistant].content"),
    change("constraint-tightened", Level.BREAKING, CHAT, "body.n", before={"maximum": 128}, after={"maximum": 1}),
    change("became-required", Level.BREAKING, COMPLETIONS, "body.prompt"),
    change("enum-value-removed", Level.BREAKING, "POST /files", "body.purpose", before=["fine-tune"]),
    change("parameter-removed", Level.RISKY, "GET /files", "query purpose"),
    change("nullable-added", Level.RISKY, CHAT, "200.choices[].message.content"),
    change("enum-value-added", Level.RISKY, CHAT, "200.choices[].finish_reason", after=["tool_calls"]),
    change("property-removed", Level.BREAKING, CHAT, "200.usage"),
    change("property-removed", Level.BREAKING, "GET /files", "200.data[].bytes"),
    change("property-added", Level.SAFE, CHAT, "body.seed"),
)
PYTHON = (PythonChange(code="class-removed", level=Level.BREAKING, name="types.chat.AzureChatCitationParam"),)


def analysed(*paths: Path) -> Impact:
    manifest = read_manifest((GENERATED / "aoai-v2024-06-01" / "api.json").read_text(encoding="utf-8"))
    return Analysis(paths, manifest, VERSIONS).impact(CHANGES, PYTHON)


def marked(folder: Path, *marks: str) -> set[tuple[str, int]]:
    """The lines that end in a comment of one of these words."""
    pattern = re.compile(rf"# (?:{'|'.join(map(re.escape, marks))})$")
    return {
        (str(file), number)
        for file in sorted(folder.rglob("*.py"))
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if pattern.search(line)
    }


@pytest.mark.parametrize("style", STYLES)
def test_every_planted_use_is_found_and_no_other(style: str) -> None:
    impact = analysed(APPS / style)
    assert {(hit.file, hit.line) for hit in impact.hits} == marked(APPS / style, "hit", "hit: package")
    assert {(at.file, at.line) for at in impact.unfollowed} == marked(APPS / style, "unfollowed")


@pytest.mark.parametrize("style", STYLES)
def test_code_written_for_openai_is_found_too(style: str, tmp_path: Path) -> None:
    shutil.copytree(APPS / style, tmp_path / style)
    for file in (tmp_path / style).rglob("*.py"):
        text = file.read_text(encoding="utf-8")
        file.write_text(text.replace("aoai_v2024_06_01", "openai"), encoding="utf-8")
    impact = analysed(tmp_path / style)
    assert {(hit.file, hit.line) for hit in impact.hits} == marked(tmp_path / style, "hit")


def test_a_type_that_goes_is_found_by_the_name_that_openai_has_for_it(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(
        "from aoai_v2024_06_01.types.chat.chat_completion_token_logprob import TopLogprob\n"
        "from aoai_v2024_06_01.types.chat import ChatCompletion, ChatCompletionTokenLogprobTopLogprob\n",
        encoding="utf-8",
    )
    manifest = read_manifest((GENERATED / "aoai-v2024-06-01" / "api.json").read_text(encoding="utf-8"))
    name = "types.chat.ChatCompletionTokenLogprobTopLogprob"
    gone = PythonChange(code="class-removed", level=Level.BREAKING, name=name)
    hits = Analysis([tmp_path], manifest, VERSIONS).impact((), (gone,)).hits
    assert [hit.line for hit in hits if name in hit.message] == [1, 2]
