"""The base models that the emulator knows, and what each can do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

CHAT: Final = "chatCompletion"
COMPLETION: Final = "completion"
EMBEDDINGS: Final = "embeddings"
IMAGES: Final = "imageGenerations"
AUDIO: Final = "audioTranscription"
SPEECH: Final = "audioSpeech"

OPERATIONS: Final = {
    "POST /chat/completions": CHAT,
    "POST /completions": COMPLETION,
    "POST /embeddings": EMBEDDINGS,
    "POST /images/generations": IMAGES,
    "POST /audio/transcriptions": AUDIO,
    "POST /audio/translations": AUDIO,
    "POST /audio/speech": SPEECH,
}
"""The front end's name of each operation that not every model offers."""


@dataclass(frozen=True, kw_only=True)
class Model:
    name: str
    version: str
    operation: str | None
    """The operation that the model is for; None if the emulator does not know the model, which then may do anything."""
    context: int = 8192
    """In tokens."""
    dimensions: int = 1536
    dimensions_can_shrink: bool = True
    fine_tunable: bool = False

    @property
    def id(self) -> str:
        """How answers name the model, e.g. `gpt-4o-2024-08-06`."""
        return f"{self.name}-{self.version}" if self.operation == CHAT and self.version else self.name

    def offers(self, operation: str | None) -> bool:
        return None in {operation, self.operation} or operation == self.operation


KNOWN: Final = {
    model.name: model
    for model in (
        Model(name="gpt-4o", version="2024-08-06", operation=CHAT, context=128_000, fine_tunable=True),
        Model(name="gpt-4o-mini", version="2024-07-18", operation=CHAT, context=128_000, fine_tunable=True),
        Model(name="gpt-4", version="0613", operation=CHAT, fine_tunable=True),
        Model(name="gpt-35-turbo", version="0125", operation=CHAT, context=16_384, fine_tunable=True),
        Model(name="gpt-35-turbo-instruct", version="0914", operation=COMPLETION, context=4096),
        Model(name="text-embedding-3-large", version="1", operation=EMBEDDINGS, dimensions=3072),
        Model(name="text-embedding-3-small", version="1", operation=EMBEDDINGS),
        Model(name="text-embedding-ada-002", version="2", operation=EMBEDDINGS, dimensions_can_shrink=False),
        Model(name="dall-e-3", version="3.0", operation=IMAGES),
        Model(name="whisper", version="001", operation=AUDIO),
        Model(name="tts", version="001", operation=SPEECH),
        Model(name="tts-hd", version="001", operation=SPEECH),
    )
}


def model_named(name: str) -> Model:
    return KNOWN.get(name) or Model(name=name, version="", operation=None, context=128_000)
