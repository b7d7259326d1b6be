"""Starting and stopping: as an object, from the command line, in pytest."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import threading
from contextlib import ExitStack
from pathlib import Path

import httpx
import pytest
from aoaigen.contract import Contract
from aoaigen.emulator import Emulator

from .conftest import DOCUMENT, client_of

ROOT = Path(__file__).parents[2]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT / "generator")}


def test_it_stops_while_a_client_holds_a_connection(contract: Contract) -> None:
    threads = threading.active_count()
    with ExitStack() as stack:
        with Emulator(contract) as emulator:
            client = stack.enter_context(client_of(emulator))
            assert client.get("/models").status_code == 200
        with pytest.raises(httpx.TransportError):
            client.get("/models")
    assert threading.active_count() == threads


def test_it_starts_again(contract: Contract) -> None:
    emulator = Emulator(contract)
    for _ in range(2):
        with emulator, client_of(emulator) as client:
            assert client.get("/models").status_code == 200
    with pytest.raises(RuntimeError, match="not running"):
        emulator.endpoint  # noqa: B018


def test_its_clock_is_what_answers_carry(contract: Contract) -> None:
    with Emulator(contract, clock=lambda: 1_000_000_000.5) as emulator, client_of(emulator) as client:
        body = {"messages": [{"role": "user", "content": "Hello"}]}
        answer = client.post("/deployments/gpt-4o/chat/completions", json=body)
        assert answer.json()["created"] == 1_000_000_000


def test_a_taken_port_is_an_error(contract: Contract) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(OSError, match="in use"):
        Emulator(contract, port=taken.getsockname()[1]).start()


def test_importing_it_loads_nothing_heavy() -> None:
    code = (
        "import sys, aoaigen.emulator, aoaigen.emulator.pytest_plugin;"
        "print(*{'starlette', 'uvicorn', 'jsonschema', 'yaml'} & sys.modules.keys())"
    )
    done = subprocess.run([sys.executable, "-c", code], env=ENVIRONMENT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


def test_a_missing_extra_is_named() -> None:
    code = "import sys; sys.modules['uvicorn'] = None; from aoaigen.emulator import Emulator"
    done = subprocess.run([sys.executable, "-c", code], env=ENVIRONMENT, capture_output=True, text=True, check=False)
    assert "pip install 'aoaigen[emulator]'" in done.stderr


SERVE = """
import sys
from pathlib import Path
from aoaigen.emulator import serve
from aoaigen.parse import read_contract
serve(read_contract(Path(sys.argv[1])), deployments={"chat": "gpt-4o"}, faults=["503:1"], latency_ms=1, seed=3)
"""


def test_it_serves_until_interrupted() -> None:
    server = subprocess.Popen(
        [sys.executable, "-W", "error", "-c", SERVE, str(DOCUMENT)],
        env=ENVIRONMENT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert server.stdout is not None
    greeting = "".join(server.stdout.readline() for _ in range(5))
    endpoint = re.search(r"endpoint +(\S+)", greeting)
    key = re.search(r"api key +(\S+)", greeting)
    assert endpoint is not None
    assert key is not None
    assert "deployments  chat (gpt-4o)" in greeting
    url, params = f"{endpoint[1]}/openai/models", {"api-version": "2024-10-21"}
    assert httpx.get(url, params=params, headers={"api-key": key[1]}).status_code == 503
    assert re.fullmatch(r"GET /openai/models 503 \d+ ms\n", server.stdout.readline())
    server.send_signal(signal.SIGINT)
    rest, errors = server.communicate(timeout=10)
    assert (server.returncode, rest, errors) == (0, "", "")


PYTEST = """
import httpx
import pytest

def ask(emulator):
    return httpx.get(
        f"{emulator.endpoint}/openai/models",
        params={"api-version": "2024-10-21"},
        headers={"api-key": emulator.api_key},
    )

def test_one(aoai_emulator):
    assert ask(aoai_emulator).status_code == 200
    aoai_emulator.on("Models_List").reply(status=503)

@pytest.mark.aoai_emulator("2024-10-21")
def test_by_marker(aoai_emulator):
    assert aoai_emulator.requests == []

def test_fresh(aoai_emulator):
    assert aoai_emulator.requests == []
    assert ask(aoai_emulator).status_code == 200
"""


@pytest.mark.parametrize("setting", ["", "aoai_emulator_version = 2024-10-21", "aoai_emulator_version = own.yaml"])
def test_the_fixture_is_fresh_for_each_test(tmp_path: Path, setting: str) -> None:
    (tmp_path / "specs").symlink_to(ROOT / "specs")
    (tmp_path / "own.yaml").symlink_to(DOCUMENT)
    (tmp_path / "pytest.ini").write_text(f"[pytest]\naddopts = --strict-markers -Werror\n{setting}\n")
    (tmp_path / "test_it.py").write_text(PYTEST)
    plugin = ["-p", "aoaigen.emulator.pytest_plugin"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *plugin],
        cwd=tmp_path,
        env=ENVIRONMENT | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "3 passed" in done.stdout, done.stdout + done.stderr
