"""How often, and for how long, one asks for a state."""

from __future__ import annotations

import math

import httpx
import pytest
from runtime.models import BaseModel
from runtime.polling import Patience
from runtime.responses import RawResponse
from runtime.sentinels import Omit, omit


class Job(BaseModel):
    status: str


def answer(status: str, **headers: str) -> RawResponse[Job]:
    response = httpx.Response(200, headers={name.replace("_", "-"): value for name, value in headers.items()})
    return RawResponse(response, lambda _: Job(status=status))


def patience(interval_ms: float | Omit = omit, max_wait_seconds: float | Omit = omit) -> Patience[Job]:
    return Patience(("done",), interval_ms, 3000, max_wait_seconds, None)


@pytest.mark.parametrize(
    ("interval_ms", "asked", "seconds"),
    [(omit, "", 3.0), (omit, "250", 0.25), (omit, "soon", 3.0), (500, "250", 0.5), (500, "", 0.5), (0, "250", 0.0)],
)
def test_the_caller_says_when_then_the_service(interval_ms: float | Omit, asked: str, seconds: float) -> None:
    _, wait = patience(interval_ms).reported(answer("running", openai_poll_after_ms=asked), math.inf)
    assert wait == seconds


@pytest.mark.parametrize("status", ["done", "Done"])
def test_an_ended_state_is_not_waited_for(status: str) -> None:
    assert patience().reported(answer(status), math.inf)[1] is None


def test_the_last_wait_ends_with_the_time() -> None:
    limited = patience(max_wait_seconds=0.1)
    _, wait = limited.reported(answer("running"), limited.deadline())
    assert wait is not None
    assert 0 < wait <= 0.1


def test_each_state_is_told() -> None:
    seen: list[str] = []
    telling = Patience[Job](("done",), omit, 1, omit, lambda job: seen.append(job.status))
    for status in ("running", "done"):
        telling.reported(answer(status), math.inf)
    assert seen == ["running", "done"]
