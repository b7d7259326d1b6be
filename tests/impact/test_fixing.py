from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from aoaigen.diff import Level, PythonChange
from aoaigen.impact import Analysis, Versions, patch
from aoaigen.manifest import read_manifest

MANIFEST = Path(__file__).parents[2] / "generated" / "aoai-v2024-06-01" / "api.json"
VERSIONS = Versions("2024-06-01", "2024-10-21", "aoai_v2024_06_01", "aoai_v2024_10_21")

BEFORE = """\
import aoai_v2024_06_01 as azure
from aoai_v2024_06_01.types.chat import ChatCompletion  # the answer

client = azure.AzureOpenAI(api_version='2024-06-01')


def name(of: ChatCompletion) -> str:
    # ChatCompletion, aoai_v2024_06_01 and 2024-06-01 stay in comments and in other strings
    return of.id + "2024-06-01"


client.files.delete("x")
print(name(client.chat.completions.create(model="m", messages=[])))
"""
AFTER = """\
import aoai_v2024_10_21 as azure
from aoai_v2024_10_21.types.chat import Completed  # the answer

client = azure.AzureOpenAI(api_version='2024-10-21')


def name(of: Completed) -> str:
    # ChatCompletion, aoai_v2024_06_01 and 2024-06-01 stay in comments and in other strings
    return of.id + "2024-06-01"


client.files.remove("x")
print(name(client.chat.completions.create(model="m", messages=[])))
"""
PYTHON = (
    PythonChange(
        code="class-renamed",
        level=Level.BREAKING,
        name="types.chat.ChatCompletion",
        before="ChatCompletion",
        after="Completed",
    ),
    PythonChange(
        code="method-renamed",
        level=Level.BREAKING,
        name="files.delete",
        before="files.delete",
        after="files.remove",
    ),
)


def test_renames_and_leaves_all_else_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "app.py"
    file.write_text(BEFORE, encoding="utf-8")
    analysis = Analysis([file], read_manifest(MANIFEST.read_text(encoding="utf-8")), VERSIONS)
    fixed = analysis.fixed(PYTHON)
    assert fixed == {file: AFTER}
    assert file.read_text(encoding="utf-8") == BEFORE


def test_the_patch_can_be_applied(tmp_path: Path) -> None:
    file = tmp_path / "app.py"
    file.write_text(BEFORE, encoding="utf-8")
    git = shutil.which("git")
    assert git is not None
    text = patch({file: AFTER}, tmp_path)
    subprocess.run([git, "apply", "-"], input=text, text=True, check=True, cwd=tmp_path)
    assert file.read_text(encoding="utf-8") == AFTER


def test_a_file_without_any_use_is_not_touched(tmp_path: Path) -> None:
    file = tmp_path / "other.py"
    file.write_text("print('2024-06-01')\n", encoding="utf-8")
    analysis = Analysis([file], read_manifest(MANIFEST.read_text(encoding="utf-8")), VERSIONS)
    assert analysis.fixed(PYTHON) == {}
