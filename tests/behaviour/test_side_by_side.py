"""All versions in one process, through one door."""

from __future__ import annotations

import subprocess
import sys

import aoai
import aoai_v2024_10_21
import pytest
from aoai import AsyncAzureOpenAI, AsyncOpenAI, AzureOpenAI, OpenAI, ServiceVersion
from aoaigen.catalog import PinnedVersion
from aoaigen.emulator import Emulator
from pinned import CATALOG, package_of


def test_each_version_speaks_its_own(pinned: PinnedVersion, emulated: Emulator) -> None:
    with AzureOpenAI(api_version=pinned.version, azure_endpoint=emulated.endpoint, api_key=emulated.api_key) as client:
        assert type(client) is package_of(pinned).AzureOpenAI
        assert client.models.list().data
    assert emulated.requests[-1].query["api-version"] == pinned.version


def test_the_door_leads_to_all() -> None:
    assert [str(version) for version in ServiceVersion] == [pinned.version for pinned in CATALOG.versions]
    client = AsyncAzureOpenAI(
        api_version=ServiceVersion.V2024_10_21, azure_endpoint="http://127.0.0.1:9", api_key="key"
    )
    assert client.api_version == "2024-10-21"


def test_what_the_door_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_API_VERSION", raising=False)
    with pytest.raises(ValueError, match="pass api_version="):
        AzureOpenAI(api_key="key")
    with pytest.raises(ValueError, match=r"2030-01-01 is not pinned; there are 2024-06-01, "):
        AzureOpenAI(api_version="2030-01-01")
    monkeypatch.setenv("OPENAI_API_VERSION", "2024-06-01")
    assert AzureOpenAI(azure_endpoint="http://127.0.0.1:9", api_key="key").api_version == "2024-06-01"
    monkeypatch.setitem(aoai._PACKAGES, "2024-06-01", ("aoai_not_installed", "aoai-v2024-06-01"))
    with pytest.raises(ImportError, match="pip install --find-links dist aoai-v2024-06-01"):
        AzureOpenAI(api_version="2024-06-01")


def test_no_version_is_loaded_before_it_is_asked_for() -> None:
    code = "import aoai, sys; print([name for name in sys.modules if name.startswith('aoai_v')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_door_leads_to_clients_of_the_public_service_too() -> None:
    assert isinstance(OpenAI(api_version="2024-10-21", api_key="sk-1"), aoai_v2024_10_21.OpenAI)
    client = AsyncOpenAI(api_version="2024-06-01", api_key="sk-1", base_url="http://127.0.0.1:9/v1")
    assert str(client.base_url) == "http://127.0.0.1:9/v1/"


def test_an_error_of_the_door_is_that_of_each_version(pinned: PinnedVersion, emulated: Emulator) -> None:
    settings = {"azure_endpoint": emulated.endpoint, "api_key": "wrong", "max_retries": 0}
    with (
        AzureOpenAI(api_version=pinned.version, **settings) as client,
        pytest.raises(aoai.AuthenticationError) as caught,
    ):
        client.models.list()
    assert type(caught.value) is package_of(pinned).AuthenticationError
    assert isinstance(caught.value, aoai.OpenAIError)
    assert not isinstance(caught.value, aoai.NotFoundError)


def test_the_door_has_the_errors_of_what_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    assert len(aoai.RateLimitError) == len(CATALOG.versions)
    monkeypatch.setitem(aoai._PACKAGES, "2024-06-01", ("aoai_not_installed", "aoai-v2024-06-01"))
    assert len(aoai.RateLimitError) == len(CATALOG.versions) - 1
    with pytest.raises(AttributeError, match="'aoai' has no attribute 'RateLimitErr'"):
        _ = aoai.RateLimitErr  # type: ignore[attr-defined]
    for name in aoai.__all__:
        assert getattr(aoai, name)


def test_errors_of_one_version_are_not_those_of_another() -> None:
    old, new = package_of(CATALOG.versions[0]), package_of(CATALOG.versions[-1])
    assert old.NotFoundError is not new.NotFoundError
    assert old.NotFoundError.__module__ == old.__name__
