"""Our client and the `openai` package, side by side on one emulator: what they send, give and raise."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import pytest
from aoaigen.catalog import PinnedVersion
from aoaigen.conventions import method_name
from aoaigen.emulator import Emulator
from beside_comparison import disagreements
from beside_differences import BOTH, DIFFERENCES, THERE, VERSIONS, Found
from beside_requests import sent
from beside_run import STEP_HEADER, Plan, outcomes
from beside_stand import FAULTS, NEEDS, REPLIES, asked
from pinned import CATALOG, ROOT, contract_of, emulator_of

HERE = Path(__file__).parent
SHARED = HERE.parent / "shared"
LAST_1 = "openai==1.109.1"
NOON = 1_750_000_000.0
"""The time that the emulators' answers carry."""

Observed = dict[str, dict[str, Any]]
"""What came of each step, and what was sent for it, by flavour and name of the step."""


@dataclass(frozen=True)
class Peer:
    """A major version of `openai`, and where it is found before all else."""

    major: str
    folders: tuple[Path, ...]


@pytest.fixture(params=BOTH)
def peer(request: pytest.FixtureRequest) -> Peer:
    """3.x is installed where the tests run; the last 1.x stands in a folder of its own, with all that it needs."""
    return Peer(request.param, (_openai_1(),) if request.param == "1" else ())


def _openai_1() -> Path:
    folder = ROOT / ".cache" / f"{LAST_1}-{sys.implementation.cache_tag}"
    if folder.exists():
        return folder
    # Installed aside and moved, so that a broken installation is never taken for a whole one.
    aside = folder.with_name(f"{folder.name}-{os.getpid()}")
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    try:
        done = subprocess.run([*pip, "--target", aside, LAST_1], capture_output=True, text=True, check=False)
        if done.returncode:
            pytest.fail(f"pip could not install {LAST_1}, which this test compares with:\n{done.stderr}", pytrace=False)
        with suppress(OSError):  # another worker was faster
            aside.rename(folder)
    finally:
        shutil.rmtree(aside, ignore_errors=True)
    return folder


@pytest.fixture(scope="module", params=VERSIONS)
def version(request: pytest.FixtureRequest) -> PinnedVersion:
    return next(pinned for pinned in CATALOG.versions if pinned.version == request.param)


@pytest.fixture(scope="module")
def emulators(version: PinnedVersion) -> Iterator[dict[str, Emulator]]:
    with ExitStack() as stack:
        yield {flavour: stack.enter_context(emulator_of(version, clock=lambda: NOON)) for flavour in ("sync", "async")}


@pytest.fixture(scope="module")
def no_settings() -> Iterator[None]:
    """The environment of whoever runs the tests is no part of the comparison."""
    with pytest.MonkeyPatch.context() as patch:
        for variable in [name for name in os.environ if name.startswith(("OPENAI_", "AZURE_OPENAI_"))]:
            patch.delenv(variable)
        yield


@pytest.fixture(scope="module")
def ours(version: PinnedVersion, emulators: dict[str, Emulator], no_settings: None) -> Observed:
    _begin(emulators)
    found = outcomes(_plan(version, version.package.import_name, emulators))
    return _observed(json.loads(json.dumps(found)), emulators)


def test_what_is_sent_given_and_raised(
    peer: Peer, version: PinnedVersion, emulators: dict[str, Emulator], ours: Observed
) -> None:
    _begin(emulators)
    done = subprocess.run(
        [sys.executable, HERE / "beside_run.py"],
        input=_plan(version, "openai", emulators).to_json(),
        env=os.environ | {"PYTHONPATH": os.pathsep.join(map(str, [*peer.folders, SHARED]))},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    answered = json.loads(done.stdout)
    assert answered["version"].startswith(f"{peer.major}.")
    theirs = _observed(answered["outcomes"], emulators)

    found = [
        Found(flavour, step, where, *pair)
        for name in ours
        for flavour, _, step in [name.partition(" ")]
        for where, pair in disagreements(ours[name], theirs[name]).items()
    ]
    listed = [known for known in DIFFERENCES if version.version in known.versions and peer.major in known.peers]
    unlisted = [str(at) for at in found if not any(known.covers(at) for known in listed)]
    gone = [
        f"{flavour} {known.step}: {known.where} ({known.reason})"
        for known in listed
        for flavour in emulators
        if not any(at.flavour == flavour and known.covers(at) for at in found)
    ]
    assert not unlisted, "\n".join(["not listed in beside_differences.py:", *unlisted])
    assert not gone, "\n".join(["listed in beside_differences.py, and no longer so:", *gone])


def _plan(version: PinnedVersion, package: str, emulators: Mapping[str, Emulator]) -> Plan:
    endpoints = {flavour: emulator.endpoint for flavour, emulator in emulators.items()}
    api_key = emulators["sync"].api_key
    only_ours = [known.step for known in DIFFERENCES if known.where == THERE]
    methods = {str(method_name(operation)) for operation in contract_of(version).operations}
    lacking = [name for name, needed in NEEDS.items() if not methods.issuperset(needed)]
    without = [name for name in NEEDS if any(fnmatchcase(name, step) for step in only_ours)]
    return Plan(package, endpoints, api_key, version.version, without=without, lacking=lacking)


def _begin(emulators: Mapping[str, Emulator]) -> None:
    for emulator in emulators.values():
        emulator.reset()
        for said, reply in REPLIES.items():
            emulator.on("ChatCompletions_Create", {"messages": asked(said)["messages"]}).reply(**reply)
        for said, fault in FAULTS.items():
            rule = emulator.on("ChatCompletions_Create", {"messages": asked(said)["messages"]})
            rule.fail(fault, times=1 if said == "retried" else None, retry_after=0.01)


def _observed(found: Mapping[str, Any], emulators: Mapping[str, Emulator]) -> Observed:
    observed: Observed = {name: {"outcome": outcome, "requests": []} for name, outcome in found.items()}
    for emulator in emulators.values():
        for request in emulator.requests:
            observed[request.headers[STEP_HEADER]]["requests"].append(sent(request))
    return observed
