from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from runtime.errors import ConfigurationError
from runtime.operation import Operation
from runtime.sentinels import omit
from runtime.urls import Route, encode_query

if TYPE_CHECKING:
    from conftest import Flavour
    from loopback import Server

CHAT = Operation("ChatCompletions_Create", "POST", "/chat/completions", deployment=True)
FILES = Operation("Files_List", "GET", "/files")
CONTENT = Operation("Files_GetContent", "GET", "/files/{file-id}/content")
RES = "https://res.openai.azure.com"


def route(**settings: str) -> Route:
    return Route.of(**{"azure_endpoint": None, "base_url": None, "azure_deployment": None, **settings})


@pytest.mark.parametrize(
    ("settings", "chat", "files"),
    [
        (
            {"azure_endpoint": RES},
            f"{RES}/openai/deployments/gpt/chat/completions",
            f"{RES}/openai/files",
        ),
        (
            {"azure_endpoint": f"{RES}/openai/"},
            f"{RES}/openai/deployments/gpt/chat/completions",
            f"{RES}/openai/files",
        ),
        (
            {"azure_endpoint": f"{RES}/", "azure_deployment": "fixed one"},
            f"{RES}/openai/deployments/fixed%20one/chat/completions",
            f"{RES}/openai/files",
        ),
        (
            {"azure_endpoint": "https://deployments.example/deployments-eu"},
            "https://deployments.example/deployments-eu/openai/deployments/gpt/chat/completions",
            "https://deployments.example/deployments-eu/openai/files",
        ),
        (
            {"base_url": "https://apim.example/PTU/"},
            "https://apim.example/PTU/deployments/gpt/chat/completions",
            "https://apim.example/PTU/files",
        ),
        (
            {"base_url": "https://apim.example/PTU", "azure_deployment": "fixed"},
            "https://apim.example/PTU/deployments/fixed/chat/completions",
            "https://apim.example/PTU/files",
        ),
        (
            {"base_url": f"{RES}/openai/deployments/named"},
            f"{RES}/openai/deployments/named/chat/completions",
            f"{RES}/openai/files",
        ),
        (
            {"base_url": "https://apim.example/deployments/named/deep"},
            "https://apim.example/deployments/named/deep/chat/completions",
            "https://apim.example/deployments/named/deep/files",
        ),
        (
            {"base_url": "https://deployments.example:8443"},
            "https://deployments.example:8443/deployments/gpt/chat/completions",
            "https://deployments.example:8443/files",
        ),
    ],
)
def test_operations_are_found_below_the_address(settings: dict[str, str], chat: str, files: str) -> None:
    assert route(**settings).url(CHAT, {}, "gpt") == chat
    assert route(**settings).url(FILES, {}, omit) == files


def test_names_cannot_leave_their_place_in_the_path() -> None:
    here = route(azure_endpoint=RES)
    assert here.url(CHAT, {}, "a/b?c#d%e").endswith("/deployments/a%2Fb%3Fc%23d%25e/chat/completions")
    assert here.url(CONTENT, {"file-id": "../x"}, omit).endswith("/files/..%2Fx/content")
    assert here.url(CONTENT, {"file-id": "{file-id}"}, omit).endswith("/files/%7Bfile-id%7D/content")


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_names_that_would_address_something_else_are_refused(value: str) -> None:
    with pytest.raises(ValueError, match="file-id"):
        route(azure_endpoint=RES).url(CONTENT, {"file-id": value}, omit)
    with pytest.raises(ValueError, match="model"):
        route(azure_endpoint=RES).url(CHAT, {}, value)


@pytest.mark.parametrize("address", [{"azure_endpoint": RES}, {"base_url": RES}])
def test_an_empty_deployment_is_refused(address: dict[str, str]) -> None:
    with pytest.raises(ConfigurationError, match="azure_deployment is ''"):
        route(**address, azure_deployment="")


def test_a_missing_deployment_is_told_before_any_request() -> None:
    with pytest.raises(ConfigurationError, match=r"model=.*azure_deployment="):
        route(azure_endpoint=RES).url(CHAT, {}, omit)


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({}, "AZURE_OPENAI_ENDPOINT"),
        ({"azure_endpoint": RES, "base_url": RES}, "exclude each other"),
        ({"azure_endpoint": "res.openai.azure.com"}, "must be an address"),
        ({"azure_endpoint": ""}, "must be an address"),
        ({"base_url": "https://"}, "must be an address"),
        ({"base_url": "https://host:port"}, "not an address"),
        ({"azure_endpoint": "https://a..com"}, "must be an address"),
        ({"azure_endpoint": f"https://{'a' * 64}.com"}, "must be an address"),
        ({"base_url": "https://user:secret@host"}, "user name or password"),
        ({"azure_endpoint": f"{RES}/openai/deployments/x/chat/completions?api-version=1"}, "resource alone"),
        ({"azure_endpoint": f"{RES}/openai/v1/"}, "base_url to OpenAI"),
        ({"base_url": f"{RES}/openai/deployments/x", "azure_deployment": "y"}, "already names"),
    ],
)
def test_what_is_no_address_is_refused(settings: dict[str, str], message: str) -> None:
    with pytest.raises(ConfigurationError, match=message) as caught:
        route(**settings)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ({"after": "a b&c", "limit": 20}, "after=a%20b%26c&limit=20"),
        ({"flag": True, "off": False, "none": None, "left": omit}, "flag=true&off=false"),
        ({"include[]": ["x", "y"]}, "include%5B%5D=x&include%5B%5D=y"),
        ({"filter": {"a": 1, "b": {"c": [2, 3]}}}, "filter%5Ba%5D=1&filter%5Bb%5D%5Bc%5D=2&filter%5Bb%5D%5Bc%5D=3"),
        ({}, ""),
    ],
)
def test_queries_are_written_as_the_service_reads_them(query: dict[str, Any], text: str) -> None:
    assert encode_query(query) == text


@pytest.mark.parametrize("name", [None, b"bytes", ["list"]])
def test_names_that_are_no_strings_are_refused(server: Server, flavour: Flavour, name: Any) -> None:
    with pytest.raises(TypeError, match=f"fine-tuning-job-id has to be a string, not {type(name).__name__}"):
        flavour.call(lambda client: client.files.delete(name))
    assert server.requests == []


def test_an_address_that_cannot_be_written_is_refused(server: Server, flavour: Flavour) -> None:
    with pytest.raises(ConfigurationError, match="FineTuning_Delete has no valid address: URL too long"):
        flavour.call(lambda client: client.files.delete("x" * 100_000))
    assert server.requests == []
