from __future__ import annotations

import json
from pathlib import Path

import pytest
from aoaigen.contract import Contract
from aoaigen.diagnostics import DocumentError
from aoaigen.document import read_document
from aoaigen.impact.recorded import Recorded, check_recording
from aoaigen.parse import parse_contract

SPECS = Path(__file__).parents[2] / "specs"
BASE = "https://r.openai.azure.com/openai"
CHAT = f"{BASE}/deployments/my-chat/chat/completions?api-version=2024-06-01"
COMPLETIONS = f"{BASE}/deployments/d/completions?api-version=2024-06-01"
MESSAGES = [{"role": "user", "content": "Hi"}]


@pytest.fixture(scope="module")
def sides() -> tuple[Contract, Contract]:
    old, new = (parse_contract(read_document(SPECS / v / "openapi.yaml")) for v in ("2024-06-01", "2024-10-21"))
    return old, new


def check(tmp_path: Path, sides: tuple[Contract, Contract], *exchanges: object) -> Recorded:
    file = tmp_path / "recorded.jsonl"
    file.write_text("".join(f"{json.dumps(exchange)}\n" for exchange in exchanges), encoding="utf-8")
    return check_recording(file, *sides)


def request(url: str, body: object) -> dict[str, object]:
    return {"method": "post", "url": url, "body": body}


def test_what_both_versions_allow_is_no_hit(tmp_path: Path, sides: tuple[Contract, Contract]) -> None:
    answer = {"status": 400, "body": {"error": {"code": "400", "message": "No."}}}
    found = check(tmp_path, sides, {"request": request(CHAT, {"messages": MESSAGES}), "response": answer})
    assert (found.hits, found.unfollowed, found.exchanges) == ((), (), 1)


def test_a_request_that_only_the_old_version_allows(tmp_path: Path, sides: tuple[Contract, Contract]) -> None:
    found = check(
        tmp_path,
        sides,
        {"request": request(COMPLETIONS, {"prompt": "Once", "n": 5})},
        {"request": request(COMPLETIONS, {"prompt": "Once", "n": 500})},
        {"request": request(COMPLETIONS, {})},
        {"request": request(COMPLETIONS, {"temperature": "hot"})},
    )
    assert [(hit.line, hit.level) for hit in found.hits] == [(2, "BREAKING"), (3, "BREAKING")]
    assert "500" in found.hits[0].message
    assert "prompt" in found.hits[1].message


def test_an_answer_that_only_the_new_version_gives(tmp_path: Path, sides: tuple[Contract, Contract]) -> None:
    def file(purpose: str) -> dict[str, object]:
        stored = {"id": "f", "object": "file", "bytes": 1, "created_at": 1, "filename": "a", "purpose": purpose}
        asked = {"method": "GET", "url": f"{BASE}/files/f?api-version=2024-06-01"}
        return {"request": asked, "response": {"status": 200, "body": stored}}

    found = check(tmp_path, sides, file("fine-tune"), file("batch"), file("other"))
    assert [(hit.line, hit.level) for hit in found.hits] == [(2, "BREAKING")]
    back = check(tmp_path, (sides[1], sides[0]), file("batch"))
    assert [(hit.line, hit.level) for hit in back.hits] == [(1, "RISKY")]


def test_what_is_no_operation_is_said(tmp_path: Path, sides: tuple[Contract, Contract]) -> None:
    found = check(tmp_path, sides, {"request": {"method": "GET", "url": f"{BASE}/nothing"}})
    assert [at.why for at in found.unfollowed] == ["GET /openai/nothing is no operation of 2024-06-01"]


def test_every_line_that_is_no_exchange_is_told_of(tmp_path: Path, sides: tuple[Contract, Contract]) -> None:
    with pytest.raises(DocumentError) as told:
        check(tmp_path, sides, {"request": {}}, [], {"request": request(CHAT, {})}, "x")
    assert [problem.line for problem in told.value.problems] == [1, 2, 4]


def test_secrets_in_a_recording_are_not_repeated(tmp_path: Path, sides: tuple[Contract, Contract]) -> None:
    recorded = {"request": request(COMPLETIONS, {}) | {"headers": {"api-key": "sesame"}}}
    found = check(tmp_path, sides, recorded)
    assert found.hits
    assert "sesame" not in repr(found)
