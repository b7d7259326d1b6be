"""Words into names: splitting wire names and casing them, without regard to any target language."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_BOUNDARIES = re.compile(r"([a-z0-9])([A-Z])|([A-Z]+)([A-Z][a-z])")
_NOT_ALPHANUMERIC = re.compile(r"[^A-Za-z0-9]+")
_VERSION = re.compile(r"[A-Za-z0-9][A-Za-z0-9.-]*")
_IRREGULAR = {"batches": "batch", "indices": "index", "statuses": "status", "status": "status", "aliases": "alias"}


def words(name: str) -> list[str]:
    """The words of a name in any style: `fineTuning-jobs/ID` gives fine, Tuning, jobs, ID.

    Letters outside ASCII lose their accents or, if nothing is left of them, are spelt as their code point.
    """
    ascii_name = name if name.isascii() else "".join(map(_ascii, unicodedata.normalize("NFKD", name)))
    spaced = _BOUNDARIES.sub(lambda m: f"{m[1]} {m[2]}" if m[1] else f"{m[3]} {m[4]}", ascii_name)
    return [word for word in _NOT_ALPHANUMERIC.split(spaced) if word]


def _ascii(character: str) -> str:
    if character.isascii():
        return character
    if unicodedata.combining(character):
        return ""
    return f" u{ord(character):x} " if character.isalnum() else " "


@cache
def snake_case(name: str) -> str:
    return "_".join(word.lower() for word in words(name))


@cache
def pascal_case(name: str) -> str:
    """Each word with a capital; a word that has capitals already keeps them (`ResponseFormatJSONSchema`)."""
    return "".join(word[0].upper() + word[1:] for word in words(name))


def singular(name: str) -> str:
    """The singular of an English plural as APIs use them: `jobs` gives job, `batches` batch, `categories` category."""
    lower = name.lower()
    for plural, one in _IRREGULAR.items():
        if lower.endswith(plural):
            stem = name[-len(plural) :]
            return name.removesuffix(stem) + (one.capitalize() if stem[0].isupper() else one)
    if lower.endswith("ies") and len(name) > 4:
        return name[:-3] + "y"
    if lower.endswith("s") and not lower.endswith(("ss", "us", "is")):
        return name[:-1]
    return name


def is_version(name: str) -> bool:
    """Whether the name of an API version can go into names of packages and folders."""
    return _VERSION.fullmatch(name) is not None
