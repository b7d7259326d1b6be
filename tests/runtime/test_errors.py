from __future__ import annotations

import pickle
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest
import runtime
from loopback import Answer
from mini import KEY
from runtime import errors

if TYPE_CHECKING:
    from conftest import Flavour
    from loopback import Server

REQUEST = httpx.Request("POST", "https://res.openai.azure.com/openai/x")


def error_for(status: int, **content: Any) -> errors.APIStatusError:
    return errors.status_error(httpx.Response(status, request=REQUEST, **content))


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, errors.BadRequestError),
        (401, errors.AuthenticationError),
        (403, errors.PermissionDeniedError),
        (404, errors.NotFoundError),
        (408, errors.APIStatusError),
        (409, errors.ConflictError),
        (413, errors.APIStatusError),
        (422, errors.UnprocessableEntityError),
        (429, errors.RateLimitError),
        (500, errors.InternalServerError),
        (504, errors.InternalServerError),
    ],
)
def test_each_status_has_its_class(status: int, kind: type[errors.APIStatusError]) -> None:
    error = error_for(status, json={"error": {"code": "c", "message": "m"}})
    assert type(error) is kind
    assert error.status_code == status


FRONT_END = {"error": {"code": "401", "message": "Access denied due to invalid subscription key."}}
GATEWAY = {"statusCode": 429, "message": "Token limit is exceeded. Try again in 41 seconds."}
ENGINE = {
    "error": {"message": "Too long.", "type": "invalid_request_error", "param": "messages", "code": "context_length"}
}
AUTHORING = {"error": {"code": "invalidPayload", "message": "Bad.", "target": "file", "innererror": {"code": "x"}}}


@pytest.mark.parametrize(
    ("body", "message", "code", "param", "kind"),
    [
        (FRONT_END, "Access denied due to invalid subscription key.", "401", None, None),
        (GATEWAY, "Token limit is exceeded. Try again in 41 seconds.", None, None, None),
        (ENGINE, "Too long.", "context_length", "messages", "invalid_request_error"),
        (AUTHORING, "Bad.", "invalidPayload", None, None),
        ({"error": {"code": "RateLimitReached", "message": "Slow."}}, "Slow.", "RateLimitReached", None, None),
        ({"statusCode": 401, "message": "Unauthorized."}, "Unauthorized.", None, None, None),
        ({"error": {"code": 404, "message": ["a", "b"]}}, "['a', 'b']", "404", None, None),
        ({"error": {}, "message": "beside it"}, "beside it", None, None, None),
        ({"error": "plain"}, "plain", None, None, None),
        ({"detail": "elsewhere"}, "{'detail': 'elsewhere'}", None, None, None),
    ],
)
def test_every_shape_of_body_is_understood(
    body: dict[str, Any], message: str, code: str | None, param: str | None, kind: str | None
) -> None:
    error = error_for(400, json=body)
    assert message in str(error)
    assert str(error).startswith("Error code: 400 - ")
    assert (error.code, error.param, error.type) == (code, param, kind)
    assert error.body == (body.get("error") or body)
    assert error.message == str(error)


def test_pages_and_silence_are_described_by_their_status() -> None:
    page = error_for(502, html="<html><body>nginx</body></html>")
    assert str(page) == "Error code: 502 - Bad Gateway"
    assert page.body == "<html><body>nginx</body></html>"
    silence = error_for(503)
    assert str(silence) == "Error code: 503 - Service Unavailable"
    assert silence.body is None
    assert str(error_for(500, text="upstream timed out")) == "Error code: 500 - upstream timed out"


def test_the_request_id_is_the_tiers_or_else_the_front_ends() -> None:
    front = error_for(401, json=FRONT_END, headers={"apim-request-id": "apim"})
    assert front.request_id == "apim"
    assert "request id apim" in str(front)
    both = error_for(400, json=ENGINE, headers={"apim-request-id": "apim", "x-request-id": "tier"})
    assert both.request_id == "tier"


def test_the_wait_that_the_service_asks_for_is_readable() -> None:
    error = error_for(429, json=GATEWAY, headers={"retry-after": "86400"})
    assert error.retry_after == 86400
    assert "retry after 86400 s" in str(error)
    assert error_for(429, json=GATEWAY).retry_after is None


@pytest.mark.parametrize("body", [[], ["a"], "text", 5, True, [{"error": {"message": "m"}}]])
def test_json_of_another_shape_is_kept(body: Any) -> None:
    error = error_for(400, json=body)
    assert error.body == body
    assert (error.code, error.content_filter) == (None, None)


@pytest.mark.parametrize("inner", ["innererror", "inner_error"])
@pytest.mark.parametrize("results", ["content_filter_result", "content_filter_results"])
def test_the_content_filters_verdict_is_read_under_every_spelling(inner: str, results: str) -> None:
    verdict = {"hate": {"filtered": True, "severity": "high"}, "jailbreak": {"filtered": False, "detected": False}}
    body = {"code": "content_filter", "message": "m", inner: {"code": "ResponsibleAIPolicyViolation", results: verdict}}

    found = error_for(400, json={"error": body}).content_filter

    assert found is not None
    assert found.hate is not None
    assert (found.hate.filtered, found.hate.severity) == (True, "high")
    assert found.jailbreak is not None
    assert found.jailbreak.detected is False
    assert found.violence is None


VERDICT = {"hate": {"filtered": True}}


@pytest.mark.parametrize(
    "body",
    [
        {"innererror": None, "inner_error": {"content_filter_results": VERDICT}},
        {"innererror": {"content_filter_result": None, "content_filter_results": VERDICT}},
        {"innererror": {"content_filter_result": {}, "content_filter_results": VERDICT}},
        {"innererror": {"code": "a", "innererror": {"content_filter_result": VERDICT}}},
        {"content_filter_results": VERDICT},
        {"details": [{"code": "a"}, {"code": "content_filter", "innererror": {"content_filter_result": VERDICT}}]},
        {"prompt_filter_results": [{"prompt_index": 0, "content_filter_results": VERDICT}]},
    ],
)
def test_the_content_filters_verdict_is_found_wherever_it_stands(body: dict[str, Any]) -> None:
    found = error_for(400, json={"error": {"code": "content_filter", "message": "m", **body}}).content_filter
    assert found is not None
    assert found.hate is not None
    assert found.hate.filtered


def test_every_category_of_the_content_filter_is_typed() -> None:
    verdict = {
        "custom_blocklists": {"filtered": True, "details": [{"id": "competitors", "filtered": True}]},
        "protected_material_code": {"filtered": False, "detected": True, "citation": {"URL": "u", "license": "MIT"}},
        "ungrounded_material": {"filtered": False, "detected": True},
    }
    body = {"code": "content_filter", "message": "m", "innererror": {"content_filter_result": verdict}}
    found = error_for(400, json={"error": body}).content_filter
    assert found is not None
    assert found.custom_blocklists is not None
    assert found.custom_blocklists.details is not None
    assert found.custom_blocklists.details[0].id == "competitors"
    assert found.protected_material_code is not None
    assert found.protected_material_code.citation is not None
    assert found.protected_material_code.citation.license == "MIT"
    assert found.ungrounded_material is not None
    assert found.ungrounded_material.detected


def test_a_refusal_that_only_its_cause_names_has_an_empty_verdict() -> None:
    body = {"code": "BadRequest", "message": "m", "innererror": {"code": "ResponsibleAIPolicyViolation"}}
    found = error_for(400, json={"error": body}).content_filter
    assert found is not None
    assert found.hate is None


@pytest.mark.parametrize("code", ["content_filter", "contentFilter"])
def test_a_bare_refusal_by_the_content_filter_has_an_empty_verdict(code: str) -> None:
    found = error_for(400, json={"error": {"code": code, "message": "m"}}).content_filter
    assert found is not None
    assert found.hate is None
    assert error_for(400, json=ENGINE).content_filter is None


def test_users_can_build_the_errors_that_their_tests_need() -> None:
    response = httpx.Response(429, request=REQUEST)
    error = errors.RateLimitError("slow down", response=response, body=None)
    assert (str(error), error.status_code, error.request_id) == ("slow down", 429, None)
    assert str(errors.APIConnectionError(request=REQUEST)) == "Connection error."
    assert isinstance(errors.APITimeoutError(REQUEST), errors.APIConnectionError)
    assert "cut off" in str(errors.LengthFinishReasonError(completion=None))
    assert errors.ContentFilterFinishReasonError().completion is None


@pytest.mark.parametrize("status", [401, 500])
def test_errors_keep_no_credentials(server: Server, flavour: Flavour, status: int) -> None:
    server.answer(Answer(status, json={"error": {"code": "401", "message": "Access denied"}}))
    with pytest.raises(errors.APIStatusError) as caught:
        flavour.call(lambda client: client.chat.create(messages=[], model="gpt"), max_retries=0)

    error = caught.value
    assert KEY in str(server.requests[0].headers)
    shown = [str(error), repr(error), str(error.request.headers.raw), str(error.response.request.headers.raw)]
    assert not any(KEY in text for text in shown)
    assert error.request.content == server.requests[0].body


def test_errors_pickle_and_copy_without_credentials(tmp_path: Path) -> None:
    # As in a generated package, where the public name of the errors' module is the package itself.
    package = tmp_path / "pinned"
    shutil.copytree(Path(str(runtime.__file__)).parent, package / "_runtime")
    (package / "__init__.py").write_text("from ._runtime.errors import *\n")
    program = """
import copy, httpx, pickle, pinned
from pinned._runtime.errors import status_error
body = {"error": {"code": "c", "message": "m"}}
request = httpx.Request("POST", "https://x/y")
errors = [
    status_error(httpx.Response(429, json=body, headers={"retry-after": "7"}, request=request)),
    pinned.APIConnectionError(request=request), pinned.APITimeoutError(request), pinned.ConfigurationError("c"),
    pinned.APIResponseValidationError(httpx.Response(200, request=request), "body"),
    pinned.LengthFinishReasonError(completion=None), pinned.ContentFilterFinishReasonError(),
]
for error in errors:
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert type(again) is type(error) and str(again) == str(error) and again.args == error.args, error
        assert vars(again).keys() == vars(error).keys()
assert pickle.loads(pickle.dumps(errors[0])).retry_after == 7
raise errors[0]
"""
    path = f"{tmp_path}:{':'.join(entry for entry in sys.path if entry)}"
    ran = subprocess.run(
        [sys.executable, "-c", program], env={"PYTHONPATH": path}, capture_output=True, text=True, check=False
    )
    assert ran.stderr.splitlines()[-1] == "pinned.RateLimitError: Error code: 429 - m (code c, retry after 7 s)"


def test_a_pickled_error_of_the_wire_holds_no_credentials(server: Server, flavour: Flavour) -> None:
    server.answer(Answer(404, json={"error": {"code": "DeploymentNotFound", "message": "m"}}))
    with pytest.raises(errors.NotFoundError) as caught:
        flavour.call(lambda client: client.chat.create(messages=[], model="gpt"))
    _, (_, *content) = caught.value.__reduce__()
    assert b"DeploymentNotFound" in pickle.dumps(content)
    assert KEY.encode() not in pickle.dumps(content)
