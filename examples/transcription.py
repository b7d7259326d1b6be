"""Transcription: what is said in a recording, and when: `python transcription.py talk.mp3`.

Versions: all.
"""

import sys
from pathlib import Path

from aoai_v2024_10_21 import AzureOpenAI

transcription = AzureOpenAI().audio.transcriptions.create(
    model="whisper",
    file=Path(sys.argv[1]),
    language="en",
    response_format="verbose_json",
)
print(f"{transcription.duration:.1f} s in {transcription.language}")
for segment in transcription.segments or ():
    print(f"{segment.start:6.2f} to {segment.end:6.2f} {segment.text}")
