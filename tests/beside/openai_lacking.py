"""What can be imported from `openai` and not from a package of ours, and why; and where what can is of another kind.

Names are written `module:name`, with `*` for anything, by their place below `openai`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cached_property

from aoaigen.manifest import Manifest


@dataclass(frozen=True)
class Lacking:
    """Names that a package has only where its version has something else, or never."""

    why: str
    names: tuple[str, ...]
    needs: str = ""
    """A method, an argument or a field: `batches.create`, `images.edit.mask`, `CompletionUsage.prompt_tokens`."""


LACKING = (
    # Of what some versions have.
    Lacking("no assistants", ("types.beta*", "types.shared.function_definition:*"), "beta.assistants.create"),
    Lacking(
        "no vector stores",
        ("types*:*ChunkingStrategy*", "types*:VectorStore*", "types.vector_store*"),
        "vector_stores.create",
    ),
    Lacking("no batches", ("types*:Batch*", "types.batch:*"), "batches.create"),
    Lacking("no uploads", ("types*:Upload*", "types.uploads*"), "uploads.create"),
    Lacking("no speech", ("types*:Speech*", "types.audio.speech_create_params:*"), "audio.speech.create"),
    Lacking("no times of words", ("types.audio*:TranscriptionWord",), "TranscriptionVerbose.words"),
    Lacking("no integrations", ("types.fine_tuning*:*Integration*",), "fine_tuning.jobs.create.integrations"),
    Lacking("one method of training", ("types.fine_tuning*:*Dpo*", "types.fine_tuning.*:Method"), "fine_tuning.jobs.create.method"),
)


class Offered:
    """What a version has, by the words of `Lacking.needs`."""
