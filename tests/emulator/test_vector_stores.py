from __future__ import annotations

from typing import Any

import httpx
import pytest
from aoaigen.emulator import Emulator

from .conftest import DEPLOYMENTS, NOW, client_of, contract_of

Made = dict[str, Any]


def answered(response: httpx.Response) -> Made:
    assert response.status_code == 200, response.text
    found: Made = response.json()
    return found


def upload(client: httpx.Client, content: bytes = b"A hill.") -> str:
    response = client.post("/files", files={"file": ("hill.md", content)}, data={"purpose": "assistants"})
    assert response.status_code == 201, response.text
    return str(response.json()["id"])


def counts(record: Made) -> tuple[str, dict[str, int]]:
    return record["status"], {state: count for state, count in record["file_counts"].items() if count}


def test_the_life_of_a_vector_store(beta: httpx.Client, preview: Emulator) -> None:
    files = [upload(beta), upload(beta, b"A mountain.")]
    body = {"name": "hills", "file_ids": files, "expires_after": {"anchor": "last_active_at", "days": 2}}
    store = answered(beta.post("/vector_stores", json=body))
    url = f"/vector_stores/{store['id']}"
    assert store["id"].startswith("vs_")
    assert counts(store) == ("in_progress", {"in_progress": 2, "total": 2})
    assert (store["usage_bytes"], store["expires_at"]) == (0, NOW + 2 * 86_400)
    ready = answered(beta.get(url))
    assert counts(ready) == ("completed", {"completed": 2, "total": 2})
    assert ready["usage_bytes"] == len(b"A hill.A mountain.")
    changed = answered(beta.post(url, json={"name": "mountains", "metadata": {"a": "b"}}))
    assert (changed["name"], changed["metadata"]) == ("mountains", {"a": "b"})
    preview.app.world.clock = lambda: NOW + 2 * 86_400
    assert answered(beta.get(url))["status"] == "expired"
    assert answered(beta.delete(url)) == {"id": store["id"], "object": "vector_store.deleted", "deleted": True}
    assert beta.get(url).json()["error"]["message"] == f"No vector store found with id '{store['id']}'."


def test_files_are_cut_into_passages(beta: httpx.Client) -> None:
    url = f"/vector_stores/{answered(beta.post('/vector_stores', json={}))['id']}/files"
    own = {"type": "static", "static": {"max_chunk_size_tokens": 200, "chunk_overlap_tokens": 50}}
    cut = {}
    for chunking in (None, {"type": "auto"}, own):
        body = {"file_id": upload(beta)} | ({"chunking_strategy": chunking} if chunking else {})
        made = answered(beta.post(url, json=body))
        cut[made["id"]] = made["chunking_strategy"]
    default = {"type": "static", "static": {"max_chunk_size_tokens": 800, "chunk_overlap_tokens": 400}}
    assert list(cut.values()) == [default, default, own]
    first, *others = cut
    assert answered(beta.get(f"{url}/{first}"))["status"] == "completed"

    def listed(state: str) -> list[str]:
        return [file["id"] for file in answered(beta.get(url, params={"filter": state, "order": "asc"}))["data"]]

    assert (listed("completed"), listed("in_progress")) == ([first], others)
    assert answered(beta.delete(f"{url}/{first}")) == {
        "id": first,
        "object": "vector_store.file.deleted",
        "deleted": True,
    }
    assert beta.get(f"{url}/{first}").status_code == 404
    assert beta.get(f"/files/{first}").status_code == 200
    assert beta.post(url, json={"file_id": "file-none"}).status_code == 404


def test_batches_of_files(beta: httpx.Client) -> None:
    url = f"/vector_stores/{answered(beta.post('/vector_stores', json={}))['id']}/file_batches"
    files = [upload(beta) for _ in range(3)]
    batch = answered(beta.post(url, json={"file_ids": files}))
    assert batch["id"].startswith("vsfb_")
    assert counts(batch) == ("in_progress", {"in_progress": 3, "total": 3})
    page = answered(beta.get(f"{url}/{batch['id']}/files", params={"limit": 2}))
    assert ([file["id"] for file in page["data"]], page["has_more"]) == ([files[2], files[1]], True)
    assert counts(answered(beta.get(f"{url}/{batch['id']}"))) == ("completed", {"completed": 3, "total": 3})
    second = answered(beta.post(url, json={"file_ids": [upload(beta)]}))
    cancelled = answered(beta.post(f"{url}/{second['id']}/cancel"))
    assert counts(cancelled) == ("cancelled", {"cancelled": 1, "total": 1})
    assert answered(beta.get(f"{url}/{second['id']}")) == cancelled


@pytest.mark.parametrize(
    ("version", "code"), [("2024-08-01-preview", "internal_error"), ("2025-01-01-preview", "server_error")]
)
def test_a_file_fails_where_a_script_says_so(version: str, code: str) -> None:
    emulator = Emulator(contract_of(version), deployments=DEPLOYMENTS)
    with emulator, client_of(emulator) as client:
        emulator.on("Create_Vector_Store_File_Batch").reply(ends_as="failed", times=1)
        url = f"/vector_stores/{answered(client.post('/vector_stores', json={}))['id']}"
        file = upload(client)
        batch = answered(client.post(f"{url}/file_batches", json={"file_ids": [file]}))
        assert answered(client.get(f"{url}/files/{file}"))["last_error"]["code"] == code
        assert counts(answered(client.get(f"{url}/file_batches/{batch['id']}"))) == (
            "failed",
            {"failed": 1, "total": 1},
        )


def test_a_vector_store_is_made_with_what_uses_it(beta: httpx.Client) -> None:
    described = {"file_search": {"vector_stores": [{"file_ids": [upload(beta)], "metadata": {"a": "b"}}]}}
    body = {"model": "chat", "tools": [{"type": "file_search"}], "tool_resources": described}
    for made in (beta.post("/assistants", json=body), beta.post("/threads", json={"tool_resources": described})):
        (id,) = answered(made)["tool_resources"]["file_search"]["vector_store_ids"]
        store = answered(beta.get(f"/vector_stores/{id}"))
        assert (store["file_counts"]["total"], store["metadata"]) == (1, {"a": "b"})
