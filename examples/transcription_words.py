"""Transcription with the time of each word as well: `python transcription_words.py talk.mp3`.

Versions: the previews from 2024-08-01-preview.
"""

import sys
from pathlib import Path

from aoai_v2025_01_01_preview import AzureOpenAI

transcription = AzureOpenAI().audio.transcriptions.create(
    model="whisper",
    file=Path(sys.argv[1]),
    response_format="verbose_json",
    timestamp_granularities=["word", "segment"],
)
for segment in transcription.segments or ():
    print(f"{segment.start:6.2f} to {segment.end:6.2f} {segment.text}")
for word in transcription.words or ():
    print(f"{word.start:6.2f} to {word.end:6.2f} {word.word}")
