"""`make demo`: the product in two minutes, on this machine alone.

Renders the package of an API version from its document, compares it with the committed one, starts the emulator of
that version and shows the rendered client at work on it.
"""

from __future__ import annotations

import importlib
import sys
import tempfile
import time
import wave
from pathlib import Path
from typing import Any

from aoaigen.catalog import read_catalog
from aoaigen.emulator import Emulator
from aoaigen.packages import find_surfaces, render_version
from aoaigen.parse import read_contract
from aoaigen.tree import compare, write
from rich.console import Console
from rich.markup import escape
from rich.syntax import Syntax

ROOT = Path(__file__).parents[1]
VERSION = "2024-10-21"
DEPLOYMENTS = {
    "my-gpt-4o": "gpt-4o",
    "my-embeddings": "text-embedding-3-small",
    "my-whisper": "whisper",
}

console = Console(highlight=False, soft_wrap=True)


def main() -> int:
    say(f"1  Render the client of API version {VERSION} from its OpenAPI document")
    catalog = read_catalog(ROOT)
    (pinned,) = catalog.select([VERSION])
    started = time.perf_counter()
    rendered = render_version(catalog, find_surfaces(catalog, fresh=[pinned]), pinned)
    seconds = time.perf_counter() - started
    note(f"specs/{VERSION}/openapi.yaml: {rendered.operations} operations")
    note(f"{len(rendered.files)} files in {seconds:.1f} s, imports sorted and everything formatted")

    say("2  Compare it with the committed package")
    committed = rendered.folder(ROOT / "generated")
    differences = compare(committed, rendered.files)
    for difference in differences:
        note(str(difference))
    if differences:
        note("`make generate` writes it anew")
        return 1
    note(f"{committed.relative_to(ROOT)} is the same, byte for byte")

    with tempfile.TemporaryDirectory(prefix="aoaigen-demo-") as folder:
        fresh = rendered.folder(Path(folder))
        write({fresh: rendered.files})
        sys.path.insert(0, str(fresh / "src"))
        package = importlib.import_module(pinned.package.import_name)
        say("3  Start the emulator of that version")
        with Emulator(read_contract(pinned.document), deployments=DEPLOYMENTS, api_key="demo-key", seed=1) as emulator:
            note(f"{emulator.endpoint}, real HTTP, with the deployments {', '.join(DEPLOYMENTS)}")
            show(package, emulator)
    say("That was it. `make` lists what else there is; the README has the rest.")
    return 0


def show(package: Any, emulator: Emulator) -> None:
    """The client at work, each step with the code that a user would write."""
    say("4  A client")
    code("client = AzureOpenAI(azure_endpoint=..., api_key=...)")
    client = package.AzureOpenAI(azure_endpoint=emulator.endpoint, api_key=emulator.api_key)
    note(repr(client))

    say("5  Chat")
    code(
        "completion = client.chat.completions.create(\n"
        '    model="my-gpt-4o", messages=[{"role": "user", "content": "What is a lighthouse for?"}]\n'
        ")"
    )
    completion = client.chat.completions.create(
        model="my-gpt-4o", messages=[{"role": "user", "content": "What is a lighthouse for?"}]
    )
    note(completion.choices[0].message.content)
    note(f"{completion.usage.total_tokens} tokens, request id {completion._request_id}")  # noqa: SLF001 - as in `openai`
    note(f"content filter on hate: {completion.choices[0].content_filter_results.hate.severity}")

    say("6  The same, streamed, as it arrives")
    code("for chunk in client.chat.completions.create(..., stream=True): ...")
    emulator.on("ChatCompletions_Create").reply(
        stream=["A lighthouse ", "tells ships ", "where the ", "rocks ", "are."], times=1
    )
    console.print("   ", end="")
    messages = [{"role": "user", "content": "In one sentence?"}]
    with client.chat.completions.create(model="my-gpt-4o", messages=messages, stream=True) as stream:
        for chunk in stream:
            for choice in chunk.choices:
                console.print(escape(choice.delta.content or ""), end="")
                time.sleep(0.08)  # so that a person sees the chunks come
    console.print()

    say("7  Embeddings, base64 on the wire and floats in your hands")
    code('client.embeddings.create(model="my-embeddings", input=["lighthouse", "beacon"])')
    embeddings = client.embeddings.create(model="my-embeddings", input=["lighthouse", "beacon"])
    for item in embeddings.data:
        note(f"{len(item.embedding)} numbers: {', '.join(f'{x:+.4f}' for x in item.embedding[:4])}, ...")

    say("8  A transcription, as subtitles")
    code('client.audio.transcriptions.create(model="my-whisper", file=Path("hello.wav"), response_format="srt")')
    with tempfile.TemporaryDirectory(prefix="aoaigen-demo-") as folder:
        hello = Path(folder) / "hello.wav"
        with wave.open(str(hello), "wb") as sound:
            sound.setparams((1, 2, 8000, 0, "NONE", "not compressed"))
            sound.writeframes(bytes(16000))  # a second of silence, which the emulator transcribes all the same
        subtitles = client.audio.transcriptions.create(model="my-whisper", file=hello, response_format="srt")
    for line in subtitles.strip().splitlines()[:3]:
        note(line)

    say("9  A file, and a fine-tuning job followed to its end")
    code(
        'file = client.files.create(file=("examples.jsonl", examples), purpose="fine-tune")\n'
        'job = client.fine_tuning.jobs.create(model="gpt-4o-mini-2024-07-18", training_file=file.id)'
    )
    example = b'{"messages": [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Ahoy"}]}\n'
    file = client.files.create(file=("examples.jsonl", example * 12), purpose="fine-tune")
    job = client.fine_tuning.jobs.create(model="gpt-4o-mini-2024-07-18", training_file=file.id)
    seen = ""
    while job.status not in ("succeeded", "failed", "cancelled"):
        if job.status != seen:
            note(f"{job.id}: {job.status}")
            seen = job.status
        time.sleep(0.1)
        job = client.fine_tuning.jobs.retrieve(job.id)
    note(f"{job.id}: {job.status}, the model is {job.fine_tuned_model}")
    for event in reversed(list(client.fine_tuning.jobs.list_events(job.id))):
        note(f"  {event.level}: {event.message}")

    say("10 An error, with all that a support request needs")
    code('client.chat.completions.create(model="no-such-deployment", messages=[...])')
    try:
        client.chat.completions.create(model="no-such-deployment", messages=messages)
    except package.NotFoundError as error:
        note(f"{type(error).__name__}: {error}")
        note(f"status {error.status_code}, code {error.code}, request id {error.request_id}")


def say(text: str) -> None:
    console.print(f"\n[bold]{escape(text)}[/bold]")


def note(text: str) -> None:
    console.print(f"   {escape(text)}")


def code(text: str) -> None:
    for line in Syntax("", "python", theme="ansi_dark").highlight(text).split():
        console.print("  ", line)


if __name__ == "__main__":
    sys.exit(main())
