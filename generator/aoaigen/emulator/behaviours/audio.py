"""Transcription, translation and speech."""

from __future__ import annotations

import io
import math
import struct
import wave
from typing import Any

from aoaigen.emulator import errors, tokens
from aoaigen.emulator.behaviours.registry import behaviour
from aoaigen.emulator.validation import Upload
from aoaigen.emulator.wire import Answer
from aoaigen.emulator.world import Call

_BYTES_PER_SECOND = 16_000
"""Of audio that the emulator cannot read."""

_WORDS_PER_SEGMENT = 8

_SPEECH_RATE = 24_000

_MP3_FRAME = b"\xff\xfb\x90\x64" + bytes(413)
_OPENINGS = {"mp3": b"", "aac": b"\xff\xf1", "flac": b"fLaC", "opus": b"OggS"}


@behaviour("POST /audio/transcriptions")
def transcribe(call: Call) -> Answer:
    return _recognise(call, "transcribe", call.body.get("language") or "english")


@behaviour("POST /audio/translations")
def translate(call: Call) -> Answer:
    return _recognise(call, "translate", "english")


def _recognise(call: Call, task: str, language: str) -> Answer:
    upload = call.body["file"]
    if not isinstance(upload, Upload):
        raise errors.engine("'file' has to be a file part with a filename - 'file'", param="file")
    if len(upload.content) > errors.MAX_AUDIO_BYTES:
        raise errors.audio_too_large(len(upload.content))
    done = {"transcribe": "transcript", "translate": "translation"}[task]
    text = call.reply.text or f"This is the {done} of {upload.filename}, by the emulated model {call.model.name}."
    duration = _duration(upload.content)
    format = call.body.get("response_format") or "json"
    if format == "json":
        return Answer.of({"text": text})
    if format == "verbose_json":
        verbose: dict[str, Any] = {
            "task": task,
            "language": language,
            "duration": duration,
            "text": text,
            "segments": _segments(text, duration),
        }
        if "word" in call.body.get("timestamp_granularities[]", ()):
            verbose["words"] = [
                {"word": w, "start": start, "end": end} for w, start, end in _timed(text.split(), duration)
            ]
        return Answer.of(verbose)
    return Answer(content=_as_text(format, text, duration).encode(), media_type="text/plain; charset=utf-8")


def _as_text(format: str, text: str, duration: float) -> str:
    if format == "text":
        return text + "\n"
    comma = "," if format == "srt" else "."
    cues = [
        f"{_clock(segment['start'], comma)} --> {_clock(segment['end'], comma)}\n{segment['text'].strip()}\n"
        for segment in _segments(text, duration)
    ]
    if format == "srt":
        return "\n".join(f"{number}\n{cue}" for number, cue in enumerate(cues, 1)) + "\n"
    return "WEBVTT\n\n" + "\n".join(cues) + "\n"


def _clock(seconds: float, point: str) -> str:
    millis = round(seconds * 1000)
    clock = f"{millis // 60_000 % 60:02d}:{millis // 1000 % 60:02d}{point}{millis % 1000:03d}"
    return clock if point == "." and millis < 3_600_000 else f"{millis // 3_600_000:02d}:{clock}"


def _timed(pieces: list[str], duration: float) -> list[tuple[str, float, float]]:
    """Pieces with start and end, in seconds, evenly over the duration."""
    step = duration / max(1, len(pieces))
    return [(piece, round(at * step, 2), round((at + 1) * step, 2)) for at, piece in enumerate(pieces)]


def _segments(text: str, duration: float) -> list[dict[str, Any]]:
    words = text.split()
    pieces = [" " + " ".join(words[at : at + _WORDS_PER_SEGMENT]) for at in range(0, len(words), _WORDS_PER_SEGMENT)]
    return [
        {
            "id": at,
            "seek": 0,
            "start": start,
            "end": end,
            "text": piece,
            "tokens": [50_364 + len(token) for token in tokens.split(piece)],
            "temperature": 0.0,
            "avg_logprob": -0.25,
            "compression_ratio": 1.2,
            "no_speech_prob": 0.01,
        }
        for at, (piece, start, end) in enumerate(_timed(pieces, duration))
    ]


def _duration(content: bytes) -> float:
    """In seconds: read from a WAV file, else guessed from the size."""
    try:
        with wave.open(io.BytesIO(content)) as audio:
            seconds: float = audio.getnframes() / audio.getframerate()
            return round(seconds, 2)
    except (wave.Error, EOFError, ZeroDivisionError):
        return round(max(1.0, len(content) / _BYTES_PER_SECOND), 2)


@behaviour("POST /audio/speech")
def speak(call: Call) -> Answer:
    format = call.body.get("response_format") or "mp3"
    content = sound_of(call.body["input"], format, call.body.get("speed") or 1)
    return Answer(content=content, media_type="audio/mpeg" if format == "mp3" else f"audio/{format}")


def sound_of(text: str, format: str, speed: float = 1) -> bytes:
    """A tone as long as the text for `wav` and `pcm`; for every other format, silence behind what tells it apart."""
    seconds = max(0.1, len(text) / 15 / speed)
    if format in {"wav", "pcm", "pcm16"}:
        samples = [int(8000 * math.sin(at / 9)) for at in range(int(seconds * _SPEECH_RATE))]
        pcm = struct.pack(f"<{len(samples)}h", *samples)
        return _wav(pcm) if format == "wav" else pcm
    return _OPENINGS[format] + (_MP3_FRAME if format == "mp3" else bytes(len(_MP3_FRAME))) * max(1, int(seconds * 38))


def _wav(pcm: bytes) -> bytes:
    file = io.BytesIO()
    with wave.open(file, "wb") as audio:
        audio.setnchannels(1)
        audio.setsampwidth(2)
        audio.setframerate(_SPEECH_RATE)
        audio.writeframes(pcm)
    return file.getvalue()
