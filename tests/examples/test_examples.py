"""The examples do what they say, and run with the versions that they name and with no other."""

from __future__ import annotations

import ast
import importlib
import logging
import os
import re
import runpy
import sys
import wave
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pytest
from aoaigen.catalog import PinnedVersion, read_catalog
from aoaigen.emulator import Emulator, Fault, Reply
from aoaigen.parse import read_contract
from identity import TOKEN, ManagedIdentity, managed_identity

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "examples"
VERSIONS = read_catalog(ROOT).versions
CHAT = "POST /chat/completions"
ARGUMENTS = {
    "chat_with_image": "photo.png",
    "fine_tuning": "examples.jsonl",
    "transcription": "talk.wav",
    "transcription_words": "talk.wav",
}


@dataclass(frozen=True)
class Example:
    path: Path

    @cached_property
    def text(self) -> str:
        return self.path.read_text()

    @property
    def what(self) -> str:
        """The first line of the docstring."""
        return self._docstring.partition("\n")[0]

    @property
    def stated(self) -> str:
        """The versions, as the docstring's last line names them."""
        return self._docstring.rpartition("\nVersions: ")[2].removesuffix(".")

    def text_for(self, pinned: PinnedVersion) -> str:
        """The program with the package of a version imported, in place of the one that it imports."""
        return re.sub(r"\baoai_v\w+", pinned.package.import_name, self.text)

    @property
    def newest(self) -> PinnedVersion:
        """The newest version that the example is for."""
        return [pinned for pinned in VERSIONS if self.is_for(pinned)][-1]

    def is_for(self, pinned: PinnedVersion) -> bool:
        if self.stated == "all":
            return True
        if first := re.fullmatch(r"(\S+) and later", self.stated):
            return pinned.version >= first[1]
        first = re.fullmatch(r"the previews from (\S+)", self.stated)
        assert first, f"{self.path.name}: cannot read {self.stated!r}"
        return pinned.status == "preview" and pinned.version >= first[1]

    @property
    def _docstring(self) -> str:
        return ast.get_docstring(ast.parse(self.text)) or ""


EXAMPLES = {path.stem: Example(path) for path in sorted(FOLDER.glob("*.py"))}


class Emulators:
    """An emulator for each version that is asked for, with each model deployed under its own name."""

    def __init__(self, stack: ExitStack) -> None:
        self._stack = stack
        self._running: dict[str, Emulator] = {}

    def of(self, pinned: PinnedVersion) -> Emulator:
        if pinned.version not in self._running:
            emulator = Emulator(read_contract(pinned.document), api_key="a-key-for-tests", seed=7)
            self._running[pinned.version] = self._stack.enter_context(emulator)
        return self._running[pinned.version]


@contextmanager
def fresh_logging() -> Iterator[None]:
    """Logging as a program finds it. With pytest's handlers in place, `logging.basicConfig` would do nothing."""
    root = logging.getLogger()
    names = [pinned.package.import_name for pinned in VERSIONS]
    levels = {name: logging.getLogger(name).level for name in names}
    handlers, root.handlers = root.handlers, []
    try:
        yield
    finally:
        root.handlers = handlers
        for name, level in levels.items():
            logging.getLogger(name).setLevel(level)


@dataclass
class Stage:
    """Runs examples as a user would: settings in the environment, files in the working directory."""

    emulators: Emulators
    identity: ManagedIdentity
    monkeypatch: pytest.MonkeyPatch
    capsys: pytest.CaptureFixture[str]
    folder: Path

    def emulator(self, name: str) -> Emulator:
        """That of the newest version which the example is for, as if just started."""
        emulator = self.emulators.of(EXAMPLES[name].newest)
        emulator.reset()
        return emulator

    def run(self, name: str, version: PinnedVersion | None = None, **settings: str) -> str:
        """What the example prints with the package of a version, by default the newest that it is for.

        ``settings`` are environment variables beside the usual ones, or in their place.
        """
        example = EXAMPLES[name]
        pinned = version or example.newest
        emulator = self.emulators.of(pinned)
        program = self.folder / example.path.name
        program.write_text(example.text_for(pinned))
        usual = {
            "AZURE_OPENAI_ENDPOINT": emulator.endpoint,
            "AZURE_OPENAI_API_KEY": emulator.api_key,
            "AZURE_SEARCH_ENDPOINT": "https://search.example.com",
            "AZURE_SEARCH_INDEX": "handbook",
            "AZURE_SEARCH_KEY": "a-search-key",
            "GATEWAY_URL": f"{emulator.endpoint}/openai",
            "GATEWAY_KEY": emulator.api_key,
            "POLL_INTERVAL_MS": "0",
            "SSL_CERT_DIR": str(self.folder),  # to read all certificates takes longer than most examples
        }
        for variable, value in (usual | self.identity.environment | settings).items():
            self.monkeypatch.setenv(variable, value)
        arguments = [str(program), *([ARGUMENTS[name]] if name in ARGUMENTS else [])]
        self.monkeypatch.setattr(sys, "argv", arguments)
        with fresh_logging():
            runpy.run_path(str(program), run_name="__main__")
        printed = self.capsys.readouterr()
        return printed.out + printed.err


@pytest.fixture(scope="module")
def emulators() -> Iterator[Emulators]:
    with ExitStack() as stack:
        yield Emulators(stack)


@pytest.fixture(scope="module")
def identity() -> Iterator[ManagedIdentity]:
    with managed_identity() as running:
        yield running


@pytest.fixture
def stage(
    emulators: Emulators,
    identity: ManagedIdentity,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> Stage:
    for variable in os.environ:
        if variable.startswith(("AZURE_", "OPENAI_", "SSL_CERT_")):
            monkeypatch.delenv(variable)
    monkeypatch.chdir(tmp_path)
    Path("photo.png").write_bytes(b"\x89PNG")
    Path("examples.jsonl").write_text('{"messages": [{"role": "assistant", "content": "Hello"}]}\n' * 10)
    with wave.open("talk.wav", "wb") as sound:
        sound.setparams((1, 2, 8000, 0, "NONE", ""))
        sound.writeframes(bytes(2 * 8000 * 3))
    return Stage(emulators, identity, monkeypatch, capsys, tmp_path)


# What is true of all of them


@pytest.mark.parametrize("pinned", VERSIONS, ids=lambda pinned: pinned.version)
@pytest.mark.parametrize("name", EXAMPLES)
def test_the_stated_versions_are_those_that_have_it(stage: Stage, name: str, pinned: PinnedVersion) -> None:
    stage.emulators.of(pinned).reset()
    if EXAMPLES[name].is_for(pinned):
        assert stage.run(name, pinned)
        return
    package = importlib.import_module(pinned.package.import_name)
    with pytest.raises((AttributeError, ImportError, TypeError, package.BadRequestError)):
        stage.run(name, pinned)


@pytest.mark.parametrize("example", EXAMPLES.values(), ids=EXAMPLES)
def test_each_imports_a_version_that_has_it(example: Example) -> None:
    assert example.text in {example.text_for(pinned) for pinned in VERSIONS if example.is_for(pinned)}


def test_each_is_short_and_its_name_is_no_module_of_python() -> None:
    for name, example in EXAMPLES.items():
        assert len(example.text.splitlines()) <= 40, name
        assert name not in sys.stdlib_module_names, f"{name} would hide Python's own when it is run"


def test_the_output_of_each_is_looked_at() -> None:
    assert not [name for name in EXAMPLES if f"test_{name}" not in globals()]


def test_the_table_lists_them() -> None:
    rows = {line for line in (FOLDER / "README.md").read_text().splitlines() if ".py](" in line}
    assert rows == {
        f"| {example.what} | [{example.path.name}]({example.path.name}) | {example.stated} |"
        for example in EXAMPLES.values()
    }


# What each shows


def test_key(stage: Stage) -> None:
    emulator = stage.emulator("key")
    assert "Say hello." in stage.run("key")
    assert emulator.requests[-1].headers["api-key"] == emulator.api_key


def test_keyless(stage: Stage) -> None:
    emulator = stage.emulator("keyless")
    assert "Say hello." in stage.run("keyless", AZURE_OPENAI_API_KEY="")
    headers = emulator.requests[-1].headers
    assert headers["authorization"] == f"Bearer {TOKEN}"
    assert "api-key" not in headers
    assert stage.identity.asked[-1] == "https://cognitiveservices.azure.com"


def test_chat(stage: Stage) -> None:
    emulator = stage.emulator("chat")
    emulator.on(CHAT).reply(text="It warns ships.", times=1).reply(text="A keeper.", times=1)
    first, cost, verdict, *others = stage.run("chat").splitlines()
    assert (first, verdict, others[0]) == ("It warns ships.", "violence: safe", "A keeper.")
    assert re.fullmatch(r"tokens: \d+ \+ \d+", cost)
    sent = emulator.requests[-1].json["messages"]
    assert [message["role"] for message in sent] == ["system", "user", "assistant", "user"]


def test_chat_with_image(stage: Stage) -> None:
    emulator = stage.emulator("chat_with_image")
    emulator.on(CHAT).reply(text="A lighthouse.")
    assert stage.run("chat_with_image") == "A lighthouse.\n"
    image = emulator.requests[-1].json["messages"][0]["content"][1]["image_url"]
    assert image["url"] == "data:image/png;base64,iVBORw=="


def test_tools(stage: Stage) -> None:
    calls = [{"name": "weather", "arguments": {"city": "Oslo"}}]
    stage.emulator("tools").on(CHAT).reply(tool_calls=calls, times=1)
    asked, answer = stage.run("tools").splitlines()
    assert asked == 'asked for: weather {"city": "Oslo"}'
    assert "In Oslo it rains, at 7 degrees." in answer


def test_structured_output(stage: Stage) -> None:
    emulator = stage.emulator("structured_output")
    solution = '{"steps": [{"explanation": "Subtract 7.", "result": "8x = -30"}], "answer": "x = -3.75"}'
    emulator.on(CHAT).reply(text=solution, times=1).reply(refusal="I do not do homework.", times=1)
    assert stage.run("structured_output") == "step: Subtract 7. 8x = -30\nanswer: x = -3.75\n"
    assert stage.run("structured_output") == "declined: I do not do homework.\n"


def test_streaming(stage: Stage) -> None:
    stage.emulator("streaming").on(CHAT).reply(stream=["One, ", "two."])
    assert re.fullmatch(r"One, two\.\ntokens: \d+\n", stage.run("streaming"))


def test_streaming_async(stage: Stage) -> None:
    stage.emulator("streaming_async").on(CHAT).reply(stream=["One", "two"])
    printed = stage.run("streaming_async").splitlines()
    expected = {f"{asked} ... {said}" for asked in ("Count to ten.", "Name the planets.") for said in ("One", "two")}
    assert len(printed) == 4
    assert set(printed) == expected


def test_streaming_events(stage: Stage) -> None:
    stage.emulator("streaming_events").on(CHAT).reply(stream=["One, ", "two."])
    assert stage.run("streaming_events") == "One, two.\nin all: 9 characters\nfinished: stop\n"


def test_assistant(stage: Stage) -> None:
    calls = [{"name": "weather", "arguments": {}}]
    emulator = stage.emulator("assistant")
    emulator.on("POST /threads/{thread_id}/runs").reply(tool_calls=calls)
    assert stage.run("assistant") == "calls weather\nThe tool returned Rain..\nin all: 24 characters\n"


def test_embeddings(stage: Stage) -> None:
    stage.emulator("embeddings")
    cat, market, tokens = stage.run("embeddings").splitlines()
    assert 0 < float(cat.split()[0]) <= 1
    assert float(market.split()[0]) < float(cat.split()[0])
    assert re.fullmatch(r"tokens: \d+", tokens)


def test_transcription(stage: Stage) -> None:
    stage.emulator("transcription").on("POST /audio/transcriptions").reply(
        text="One two three four five six seven eight nine."
    )
    assert stage.run("transcription").splitlines() == [
        "3.0 s in en",
        "  0.00 to   1.50  One two three four five six seven eight",
        "  1.50 to   3.00  nine.",
    ]


def test_transcription_words(stage: Stage) -> None:
    stage.emulator("transcription_words").on("POST /audio/transcriptions").reply(text="One two three.")
    assert stage.run("transcription_words").splitlines() == [
        "  0.00 to   3.00  One two three.",
        "  0.00 to   1.00 One",
        "  1.00 to   2.00 two",
        "  2.00 to   3.00 three.",
    ]


def test_speech(stage: Stage) -> None:
    stage.emulator("speech")
    assert stage.run("speech") == "speech.mp3 is written\n"
    assert Path("speech.mp3").read_bytes().startswith(b"\xff\xfb")


def test_image(stage: Stage) -> None:
    emulator = stage.emulator("image")
    revised, url, written = stage.run("image").splitlines()
    assert revised.startswith("painted: ")
    assert url.startswith(emulator.endpoint)
    assert written == "lighthouse.png is written"
    assert Path("lighthouse.png").read_bytes().startswith(b"\x89PNG")


def test_completions(stage: Stage) -> None:
    stage.emulator("completions").on("POST /completions").reply(text=" a tower\nwith a light.")
    assert stage.run("completions") == " a tower\nfinished: stop\n"


def test_fine_tuning(stage: Stage) -> None:
    stage.emulator("fine_tuning")
    file, *states, _, _, _, _, model = stage.run("fine_tuning").splitlines()
    assert file == "file: processed"
    assert states == ["job: pending", "job: running", "job: succeeded"]
    assert re.fullmatch(r"model to deploy: gpt-4o-mini-2024-07-18\.ft-\w+-lighthouse", model)


def test_batch(stage: Stage) -> None:
    stage.emulator("batch")
    *states, oslo, lima = stage.run("batch").splitlines()
    assert states == ["batch: in_progress", "batch: finalizing", "batch: completed"]
    assert oslo.startswith("Oslo -> ")
    assert "In which country is Oslo?" in oslo
    assert lima.startswith("Lima -> ")


def test_batch_run(stage: Stage) -> None:
    emulator = stage.emulator("batch_run")
    oslo, lima = stage.run("batch_run").splitlines()
    assert oslo.startswith("Oslo -> ")
    assert "In which country is Lima?" in lima
    sent = len(emulator.requests)
    assert stage.run("batch_run").splitlines() == [oslo, lima]
    assert len(emulator.requests) == sent, "a run that has ended is read from the disk"


def test_errors(stage: Stage) -> None:
    stage.emulator("errors")
    assert "Hello" in stage.run("errors")
    assert stage.run("errors", AZURE_OPENAI_API_KEY="wrong").startswith("The key is not one of this resource")


@pytest.mark.parametrize(
    ("reply", "told"),
    [
        (Reply(status=404), r"Not there \(\w+\): .*"),
        (Reply(fault=Fault("429", retry_after=0.01)), r"Too many requests, even after the retries\. Try in .+ s\."),
        (
            Reply(filter={"jailbreak": True}),
            r"The content filter refused the prompt: .*'jailbreak': {.*'filtered': True.*",
        ),
        (
            Reply(json={"error": {"code": "odd", "message": "Odd."}}, status=400),
            r"The request is wrong \(odd\): .*Odd\..*",
        ),
        (Reply(status=500, headers={"retry-after-ms": "1"}), r"Status 500\. For support, the request id: [\w-]+"),
        (Reply(fault=Fault("reset")), r"No answer: .+"),
    ],
    ids=["404", "429", "content filter", "400", "500", "reset"],
)
def test_errors_by_status(stage: Stage, reply: Reply, told: str) -> None:
    stage.emulator("errors").on(CHAT).add(reply)
    assert re.fullmatch(told, stage.run("errors").strip())


def test_request_ids(stage: Stage) -> None:
    emulator = stage.emulator("request_ids")
    answer, yours, service, _, error = stage.run("request_ids").splitlines()
    guid = r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
    assert re.fullmatch(f"answer: {guid}", answer)
    assert yours == f"yours: {emulator.requests[1].headers['x-ms-client-request-id']}"
    assert re.fullmatch(f"the service's: {guid} from East US", service)
    assert re.fullmatch(f"error: {guid}", error)


def test_retries(stage: Stage) -> None:
    stage.emulator("retries").on(CHAT).fail("429", retry_after=0.01, times=2)
    first, second, answer, model = stage.run("retries").splitlines()
    assert re.match(r"retry 1 of ChatCompletions_Create in 0\.01 s, after: .*429", first)
    assert second.startswith("retry 2 ")
    assert "Hello" in answer
    assert model


def test_log_levels(stage: Stage) -> None:
    emulator = stage.emulator("log_levels")
    printed = stage.run("log_levels")
    basic, headers, body = re.split(r"(?=^INFO aoai_\w+ ChatCompletions_Create .* POST )", printed, flags=re.MULTILINE)[
        1:
    ]
    assert " 200 in " in basic
    assert "api-key: " in headers
    assert emulator.api_key not in printed
    assert "Say basic." not in basic + headers
    assert '"Say body."' in body


def test_gateway(stage: Stage) -> None:
    emulator = stage.emulator("gateway")
    assert "Say hello." in stage.run("gateway", AZURE_OPENAI_ENDPOINT="", AZURE_OPENAI_API_KEY="")
    request = emulator.requests[-1]
    assert request.path == "/openai/deployments/gpt-4o/chat/completions"
    assert (request.headers["api-key"], request.headers["x-team"]) == (emulator.api_key, "lighthouse")


def test_on_your_data(stage: Stage) -> None:
    emulator = stage.emulator("on_your_data")
    answer, citation = stage.run("on_your_data").splitlines()
    assert "[doc1]" in answer
    assert citation.startswith("[doc1] Passage: https://")
    assert emulator.requests[-1].json["data_sources"][0]["parameters"]["index_name"] == "handbook"
