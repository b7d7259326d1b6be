"""Files, uploads, batches, fine-tuning and models."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from aoaigen.emulator import Emulator

Checked = Callable[[str, httpx.Response], dict[str, Any]]

NOW = 1_729_500_000


def upload(client: httpx.Client, content: bytes = b'{"a": 1}\n', purpose: str = "fine-tune") -> httpx.Response:
    return client.post("/files", files={"file": ("data.jsonl", content)}, data={"purpose": purpose})


def error(response: httpx.Response, status: int) -> dict[str, Any]:
    assert response.status_code == status, response.text
    found: dict[str, Any] = response.json()["error"]
    return found


def test_the_life_of_a_file(client: httpx.Client, checked: Checked) -> None:
    content = bytes(range(256))
    response = upload(client, content)
    file = checked("Files_Upload", response)
    assert file["id"].startswith("file-")
    assert len(file["id"]) == 37
    assert (file["bytes"], file["filename"], file["status"], file["created_at"]) == (256, "data.jsonl", "pending", NOW)
    assert response.headers["location"].endswith(f"/openai/files/{file['id']}?api-version=2024-10-21")
    assert checked("Files_Get", client.get(f"/files/{file['id']}"))["status"] == "processed"
    assert client.get(f"/files/{file['id']}/content").content == content
    deleted = client.delete(f"/files/{file['id']}")
    assert (deleted.status_code, deleted.content) == (204, b"")
    assert error(client.get(f"/files/{file['id']}"), 404)["code"] == "notFound"


def test_files_are_listed_by_purpose(client: httpx.Client, checked: Checked) -> None:
    for purpose in ("fine-tune", "batch", "batch"):
        upload(client, purpose=purpose)
    assert len(checked("Files_List", client.get("/files"))["data"]) == 3
    listed = checked("Files_List", client.get("/files", params={"purpose": "batch"}))
    assert [file["purpose"] for file in listed["data"]] == ["batch", "batch"]
    assert error(client.get("/files", params={"purpose": "fun"}), 400)["target"] == "purpose"


def test_a_file_is_imported(client: httpx.Client, checked: Checked) -> None:
    body = {"purpose": "batch", "filename": "far.jsonl", "content_url": "https://example.com/far.jsonl"}
    response = client.post("/files/import", json=body)
    file = checked("Files_Import", response)
    assert file["filename"] == "far.jsonl"
    assert file["id"] in response.headers["location"]


def test_a_file_without_purpose_is_refused(client: httpx.Client) -> None:
    found = error(client.post("/files", files={"file": ("data.jsonl", b"")}), 400)
    assert found == {"code": "invalidPayload", "message": "'purpose' is a required property"}


def test_an_upload_of_parts_becomes_a_file(client: httpx.Client, checked: Checked) -> None:
    body = {"filename": "big.jsonl", "purpose": "batch", "bytes": 6, "mime_type": "application/jsonl"}
    started = checked("UploadFile_Start", client.post("/uploads", json=body))
    url = f"/uploads/{started['id']}"
    parts = [
        checked("UploadFile_Part", client.post(f"{url}/parts", files={"data": ("part", piece)}))["id"]
        for piece in (b"def", b"abc")
    ]
    md5 = hashlib.md5(b"abcdef", usedforsecurity=False).hexdigest()
    wrong = client.post(f"{url}/complete", json={"part_ids": parts[:1]})
    assert error(wrong, 400)["target"] == "bytes"
    assert error(client.post(f"{url}/complete", json={"part_ids": parts, "md5": "0"}), 400)["target"] == "md5"
    done = client.post(f"{url}/complete", json={"part_ids": parts[::-1], "md5": md5})
    completed = checked("UploadFile_Complete", done)
    assert completed["status"] == "completed"
    assert client.get(f"/files/{completed['file']['id']}/content").content == b"abcdef"
    assert error(client.post(f"{url}/cancel"), 400)["code"] == "unexpectedEntityState"


def test_an_upload_is_cancelled(client: httpx.Client, checked: Checked) -> None:
    body = {"filename": "big.jsonl", "purpose": "batch", "bytes": 6, "mime_type": "application/jsonl"}
    id = client.post("/uploads", json=body).json()["id"]
    assert checked("UploadFile_Cancel", client.post(f"/uploads/{id}/cancel"))["status"] == "cancelled"
    assert error(client.post(f"/uploads/{id}/parts", files={"data": ("part", b"x")}), 400)
    assert error(client.post("/uploads/none/cancel"), 404)["code"] == "notFound"


def create_job(client: httpx.Client, **more: Any) -> httpx.Response:
    file = upload(client).json()["id"]
    return client.post("/fine_tuning/jobs", json={"model": "gpt-4o-mini", "training_file": file} | more)


def test_the_life_of_a_fine_tuning_job(client: httpx.Client, checked: Checked) -> None:
    response = create_job(client, suffix="mine", hyperparameters={"n_epochs": 2})
    job = checked("FineTuning_Create", response)
    url = f"/fine_tuning/jobs/{job['id']}"
    assert job["id"].startswith("ftjob-")
    assert job["id"] in response.headers["location"]
    assert job["hyperparameters"]["n_epochs"] == 2
    states = [job["status"], *(client.get(url).json()["status"] for _ in range(4))]
    assert states == ["created", "pending", "running", "succeeded", "succeeded"]
    done = checked("FineTuning_Get", client.get(url))
    assert done["fine_tuned_model"].startswith("gpt-4o-mini.ft-")
    assert done["fine_tuned_model"].endswith("-mine")
    assert client.get(f"/files/{done['result_files'][0]}/content").text.startswith("step,train_loss")
    events = checked("FineTuning_GetEvents", client.get(f"{url}/events", params={"limit": 3}))
    assert [event["message"] for event in events["data"]] == [
        "Job succeeded.",
        "Job started.",
        "Job enqueued. Waiting for jobs ahead to complete.",
    ]
    assert events["has_more"]
    checkpoints = checked("FineTuning_GetCheckpoints", client.get(f"{url}/checkpoints"))
    assert [checkpoint["step_number"] for checkpoint in checkpoints["data"]] == [3, 2, 1]
    assert error(client.post(f"{url}/cancel"), 400)["code"] == "unexpectedEntityState"
    assert client.delete(url).status_code == 204
    assert error(client.get(url), 404)["code"] == "notFound"


def test_a_fine_tuning_job_is_cancelled(client: httpx.Client, checked: Checked) -> None:
    id = create_job(client).json()["id"]
    assert checked("FineTuning_Cancel", client.post(f"/fine_tuning/jobs/{id}/cancel"))["status"] == "cancelled"
    assert client.get(f"/fine_tuning/jobs/{id}").json()["status"] == "cancelled"


def test_a_fine_tuning_job_needs_its_files(client: httpx.Client) -> None:
    none = client.post("/fine_tuning/jobs", json={"model": "gpt-4o-mini", "training_file": "file-0"})
    assert error(none, 400)["target"] == "training_file"
    assert error(create_job(client, validation_file="file-0"), 400)["target"] == "validation_file"


def test_jobs_are_listed_in_pages(client: httpx.Client, checked: Checked) -> None:
    ids = [create_job(client).json()["id"] for _ in range(5)][::-1]
    seen: list[str] = []
    more = True
    while more:
        params = {"limit": "2"} | ({"after": seen[-1]} if seen else {})
        listed = checked("FineTuning_List", client.get("/fine_tuning/jobs", params=params))
        seen += [job["id"] for job in listed["data"]]
        more = listed["has_more"]
    assert seen == ids


def test_a_limit_that_is_no_number_is_refused(client: httpx.Client) -> None:
    assert error(client.get("/fine_tuning/jobs", params={"limit": "many"}), 400)["code"] == "invalidPayload"


def line(id: str, model: str = "chat", url: str = "/chat/completions", **body: Any) -> dict[str, Any]:
    body = {"model": model, "messages": [{"role": "user", "content": id}]} | body
    return {"custom_id": id, "method": "POST", "url": url, "body": body}


def create_batch(client: httpx.Client, *lines: object, endpoint: str = "/chat/completions") -> httpx.Response:
    content = "".join(json.dumps(item) + "\n" for item in lines).encode()
    file = upload(client, content, "batch").json()["id"]
    body = {"input_file_id": file, "endpoint": endpoint, "completion_window": "24h", "metadata": {"a": "b"}}
    return client.post("/batches", json=body)


@pytest.mark.parametrize("endpoint", ["/chat/completions", "/v1/chat/completions"])
def test_the_life_of_a_batch(client: httpx.Client, checked: Checked, endpoint: str) -> None:
    response = create_batch(client, line("one"), line("two", temperature=9), line("three"), endpoint=endpoint)
    batch = checked("Batch_Create", response)
    url = f"/batches/{batch['id']}"
    states = [batch["status"], *(client.get(url).json()["status"] for _ in range(4))]
    assert states == ["validating", "in_progress", "finalizing", "completed", "completed"]
    done = checked("Batch_Get", client.get(url))
    assert done["request_counts"] == {"total": 3, "completed": 2, "failed": 1}
    assert done["metadata"] == {"a": "b"}
    outputs = [json.loads(item) for item in client.get(f"/files/{done['output_file_id']}/content").text.splitlines()]
    assert [output["custom_id"] for output in outputs] == ["one", "three"]
    assert "one" in outputs[0]["response"]["body"]["choices"][0]["message"]["content"]
    failures = [json.loads(item) for item in client.get(f"/files/{done['error_file_id']}/content").text.splitlines()]
    assert [(failure["custom_id"], failure["response"]["status_code"]) for failure in failures] == [("two", 400)]


def test_a_batch_of_embeddings_has_an_empty_error_file(client: httpx.Client) -> None:
    item = {"custom_id": "e", "method": "POST", "url": "/embeddings", "body": {"model": "embed", "input": "x"}}
    id = create_batch(client, item, endpoint="/embeddings").json()["id"]
    done = [client.get(f"/batches/{id}").json() for _ in range(3)][-1]
    assert done["request_counts"]["completed"] == 1
    assert client.get(f"/files/{done['error_file_id']}").json()["bytes"] == 0


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        ([], "empty_file"),
        (["not a request"], "invalid_json_line"),
        ([line("a"), line("a")], "duplicate_custom_id"),
        ([line("a", model="none")], "model_not_found"),
        ([line("a"), line("b", model="small")], "model_mismatch"),
        ([line("a", url="/embeddings")], "url_mismatch"),
    ],
)
def test_a_batch_with_a_bad_file_fails(client: httpx.Client, checked: Checked, lines: list[object], code: str) -> None:
    id = create_batch(client, *lines).json()["id"]
    failed = checked("Batch_Get", client.get(f"/batches/{id}"))
    assert (failed["status"], failed["errors"]["data"][0]["code"]) == ("failed", code)


def test_a_batch_is_cancelled(client: httpx.Client, checked: Checked) -> None:
    id = create_batch(client, line("one")).json()["id"]
    assert checked("Batch_Cancel", client.post(f"/batches/{id}/cancel"))["status"] == "cancelling"
    assert client.get(f"/batches/{id}").json()["status"] == "cancelled"


def answered(client: httpx.Client, batch: dict[str, Any]) -> tuple[list[str], list[str]]:
    """The ids of the requests in the output file of a batch, and the codes in its error file."""
    outputs, failures = (
        [json.loads(item) for item in client.get(f"/files/{batch[name]}/content").text.splitlines()]
        for name in ("output_file_id", "error_file_id")
    )
    assert all(failure["response"] is None for failure in failures)
    return [output["custom_id"] for output in outputs], [failure["error"]["code"] for failure in failures]


def test_a_batch_that_is_cancelled_at_work_keeps_what_it_has(client: httpx.Client, checked: Checked) -> None:
    url = f"/batches/{create_batch(client, *map(line, 'abc')).json()['id']}"
    assert client.get(url).json()["status"] == "in_progress"
    client.post(f"{url}/cancel")
    cancelled = checked("Batch_Get", client.get(url))
    assert cancelled["request_counts"] == {"total": 3, "completed": 1, "failed": 2}
    assert answered(client, cancelled) == (["a"], ["batch_cancelled"] * 2)


def test_a_batch_that_expires(client: httpx.Client, emulator: Emulator, checked: Checked) -> None:
    emulator.on("Batch_Create").reply(ends_as="expired", times=1)
    url = f"/batches/{create_batch(client, *map(line, 'abcd')).json()['id']}"
    states = [client.get(url).json()["status"] for _ in range(3)]
    assert states == ["in_progress", "expired", "expired"]
    expired = checked("Batch_Get", client.get(url))
    assert "expired_at" in expired
    assert answered(client, expired) == (["a", "b"], ["batch_expired"] * 2)


def test_a_batch_for_which_there_is_no_room(client: httpx.Client, emulator: Emulator, checked: Checked) -> None:
    emulator.on("Batch_Create").reply(ends_as="failed", times=1)
    id = create_batch(client, line("a")).json()["id"]
    failed = checked("Batch_Get", client.get(f"/batches/{id}"))
    assert (failed["status"], failed["errors"]["data"][0]["code"]) == ("failed", "token_limit_exceeded")


def test_batches_are_listed_also_below_a_deployment(client: httpx.Client, checked: Checked) -> None:
    ids = [create_batch(client, line("one")).json()["id"] for _ in range(2)][::-1]
    for path in ("/batches", "/deployments/chat/batches"):
        listed = checked("Batch_List", client.get(path))
        assert [batch["id"] for batch in listed["data"]] == ids
        assert (listed["first_id"], listed["last_id"], listed["has_more"]) == (*ids, False)


def test_a_batch_needs_its_file(client: httpx.Client) -> None:
    body = {"input_file_id": "file-0", "endpoint": "/chat/completions", "completion_window": "24h"}
    assert error(client.post("/batches", json=body), 404)["code"] == "notFound"


def test_models(client: httpx.Client, checked: Checked) -> None:
    listed = checked("Models_List", client.get("/models"))
    assert "gpt-4o-2024-08-06" in [model["id"] for model in listed["data"]]
    model = checked("Models_Get", client.get("/models/text-embedding-3-large"))
    assert model["capabilities"]["embeddings"]
    assert not model["capabilities"]["chat_completion"]
    assert error(client.get("/models/none"), 404)["code"] == "notFound"
