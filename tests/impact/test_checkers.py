from __future__ import annotations

from pathlib import Path

import pytest
from aoaigen.impact import Checker, new_type_errors

GENERATED = Path(__file__).parents[2] / "generated"
OLD = GENERATED / "aoai-v2024-06-01" / "src" / "aoai_v2024_06_01"
NEW = GENERATED / "aoai-v2024-10-21" / "src" / "aoai_v2024_10_21"

APP = """\
from aoai_v2024_06_01 import AzureOpenAI

client = AzureOpenAI()
client.completions.create(model="davinci", max_tokens=5)
client.chat.completions.create(model="chat", messages=[], n=2)
wrong: int = "wrong before and after"
"""


@pytest.mark.parametrize("checker", list(Checker))
def test_reports_what_is_wrong_with_the_new_package_alone(checker: Checker, tmp_path: Path) -> None:
    app = tmp_path / "app.py"
    app.write_text(APP, encoding="utf-8")
    hits = new_type_errors(checker, [app], ["aoai_v2024_06_01"], OLD, NEW)
    assert {hit.line for hit in hits} == {4}
    assert "client.completions.create" in hits[0].source
    assert all(hit.message.startswith(f"{checker}: ") for hit in hits)
