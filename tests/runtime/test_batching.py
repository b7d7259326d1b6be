"""The lines of batch files, the state of a run, and what its folder keeps."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from runtime.batching_folder import Folder
from runtime.batching_lines import Limits, RequestLines, custom_id_of, outcome_on, request_on
from runtime.batching_state import Part, State
from runtime.errors import ConfigurationError
from runtime.sentinels import omit


def state(*parts: Part) -> State:
    return State(run="r", service="https://a", endpoint="/chat/completions", model="m", parts=list(parts))


def part(name: str = "r-0000.jsonl", **values: Any) -> Part:
    return Part(name=name, requests=0, size=0, **values)


def batch(status: str, **values: Any) -> dict[str, Any]:
    return {"id": "batch_1", "status": status, "request_counts": {"total": 2, "completed": 1, "failed": None}, **values}


# --- Lines ------------------------------------------------------------------------------------------------------------


def test_a_line_is_what_the_service_reads() -> None:
    lines = RequestLines("/chat/completions", "m", 1000)
    first = lines.line({"messages": ["Grüße\u2028"], "seed": omit, "logit_bias": {5: 1}})
    assert first.endswith(b"}\n")
    assert first.count(b"\n") == 1
    assert not first.startswith(b"\xef\xbb\xbf")
    assert json.loads(first) == {
        "custom_id": "request-0",
        "method": "POST",
        "url": "/chat/completions",
        "body": {"messages": ["Grüße\u2028"], "logit_bias": {"5": 1}, "model": "m"},
    }
    second = lines.line({"custom_id": "mine", "messages": [], "model": "m"})
    assert custom_id_of(second) == "mine"
    assert request_on(second) == {"messages": [], "model": "m"}
    assert custom_id_of(lines.line({"messages": []})) == "request-2"


def test_an_id_of_ones_own_may_clash_with_one_that_is_made() -> None:
    lines = RequestLines("/chat/completions", "m", 1000)
    lines.line({"custom_id": "request-1"})
    with pytest.raises(ConfigurationError, match=r"Request 1 \('request-1'\): an earlier request"):
        lines.line({})


def test_limits() -> None:
    limits = Limits(2, 10)
    assert limits.fits(1, 6, b"1234")
    assert not limits.fits(1, 7, b"1234")
    assert not limits.fits(2, 0, b"1")


@pytest.mark.parametrize(
    ("line", "code", "message", "is_final"),
    [
        ({"response": None, "error": {"code": "batch_expired", "message": "Too late"}}, "batch_expired", "Too late", 0),
        ({"response": {"status_code": 400, "body": {"error": {"code": "a", "message": "b"}}}}, "a", "b", 1),
        ({"response": {"status_code": 401, "body": {"statusCode": 401, "message": "no"}}}, None, "no", 1),
        ({"response": {"status_code": 429, "body": {"error": {"message": "slow"}}}}, None, "slow", 0),
        ({"response": {"status_code": 500, "body": "oh"}}, None, "oh", 0),
        ({"response": {"status_code": 408, "body": None}}, None, "The service did not say why.", 0),
        ({}, None, "The service did not say why.", 0),
        ({"response": {"status_code": "400", "body": {"error": {"code": "a", "message": "b"}}}}, "a", "b", 1),
    ],
)
def test_failures_in_every_shape(line: dict[str, Any], code: str | None, message: str, is_final: int) -> None:
    outcome = outcome_on(json.dumps({"custom_id": "a", **line}).encode())
    assert outcome is not None
    assert outcome.error is not None
    assert (outcome.error.code, outcome.error.message) == (code, message)
    assert outcome.is_final is bool(is_final)


def test_an_answer() -> None:
    line = {"custom_id": "a", "response": {"status_code": 200, "request_id": "q", "body": {"id": "c"}}, "error": None}
    outcome = outcome_on(json.dumps(line).encode())
    assert outcome == ("a", 200, "q", {"id": "c"}, None)
    assert outcome is not None
    assert outcome.is_final


@pytest.mark.parametrize("line", [b"", b"[]", b"{}", b"not JSON"])
def test_what_is_no_line(line: bytes) -> None:
    assert outcome_on(line) is None


# --- State ------------------------------------------------------------------------------------------------------------


def test_a_batch_as_documentation_shows_it() -> None:
    noted = part(creating=True)
    noted.note(batch("Validating", request_counts={"total": None, "completed": None}, errors=None))
    assert (noted.status, noted.completed, noted.creating, noted.is_under_way) == ("validating", 0, False, True)
    noted.note(batch("Canceled", request_counts="none"))
    assert (noted.has_ended, noted.completed) == (True, 0)
    noted.note(batch("completed", output_file_id="file-1", error_file_id=None))
    assert (noted.has_ended, noted.completed, noted.output_file_id) == (True, 1, "file-1")


@pytest.mark.parametrize(
    ("errors", "noted_errors"),
    [(None, []), ("oh", ["oh"]), ([{"code": "x"}], [{"code": "x"}]), ({"data": ["x"]}, ["x"])],
)
def test_errors_of_a_batch_in_every_shape(errors: Any, noted_errors: list[Any]) -> None:
    noted = part(file_id="file-1")
    noted.note(batch("failed", errors=errors))
    assert noted.errors == noted_errors
    assert not noted.lacked_room


def test_a_batch_that_lacked_room_is_held() -> None:
    noted = part(file_id="file-1")
    noted.note(batch("failed", errors={"data": [{"code": "token_limit_exceeded"}]}))
    assert noted.lacked_room
    noted.hold()
    assert (noted.batch_id, noted.refused, noted.held, noted.has_ended) == (None, ["batch_1"], True, False)
    noted.note({**batch("validating"), "id": "batch_2"})
    assert not noted.held


def test_a_state_survives_the_disk(tmp_path: Path) -> None:
    kept = state(part(file_id="file-1", refused=["b"], errors=[{"code": "x"}]), part("r-0001.jsonl"))
    with Folder(tmp_path / "below" / "run.json") as folder:
        assert folder.load() is None
        folder.save(kept)
        assert folder.load() == kept


@pytest.mark.parametrize("content", [b"", b"[]", b'{"format": 2}', b'{"format": 1}', b'{"format": 1, "parts": [1]}'])
def test_what_is_no_state(content: bytes) -> None:
    with pytest.raises(ConfigurationError, match=r"run\.json is not the state"):
        State.from_json(content, "run.json")


# --- Folder -----------------------------------------------------------------------------------------------------------


def test_a_file_is_there_once_it_is_whole(tmp_path: Path) -> None:
    folder, kept = Folder(tmp_path / "run.json"), part()

    def write(content: bytes, *, fails: bool) -> None:
        with folder.create(kept) as file:
            file.write(content)
            if fails:
                raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write(b"half", fails=True)
    assert not folder.path(kept).exists()
    write(b"whole", fails=False)
    with pytest.raises(KeyboardInterrupt):
        write(b"half", fails=True)
    assert folder.path(kept).read_bytes() == b"whole"


def test_requests_are_found_and_copied(tmp_path: Path) -> None:
    folder, kept, again = Folder(tmp_path / "run.json"), part(), part("r-0001.jsonl", attempt=2)
    lines = RequestLines("/chat/completions", "m", 1000)
    with folder.create(kept) as file:
        file.writelines(lines.line({"messages": [number]}) for number in range(3))
    positions = folder.positions(kept)
    assert list(positions) == ["request-0", "request-1", "request-2"]
    with folder.path(kept).open("rb") as file:
        assert folder.request_at(file, positions["request-2"])["messages"] == [2]
    folder.copy(kept, again, {"request-2", "request-0"})
    assert (again.requests, again.size) == (2, folder.path(again).stat().st_size)
    assert list(folder.positions(again)) == ["request-0", "request-2"]


def test_one_at_a_time(tmp_path: Path) -> None:
    with (
        Folder(tmp_path / "run.json"),
        pytest.raises(ConfigurationError, match="in use"),
        Folder(tmp_path / "run.json"),
    ):
        pass
    with Folder(tmp_path / "run.json"):
        pass
