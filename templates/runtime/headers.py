"""What a header can carry."""

from __future__ import annotations

from collections.abc import Mapping
from string import ascii_letters, digits
from typing import Any, Final

from .errors import ConfigurationError
from .sentinels import given
from .urls import text_of

_NAME: Final = frozenset(f"{ascii_letters}{digits}!#$%&'*+-.^_`|~")


def lower_case(*headers: Mapping[str, Any]) -> dict[str, Any]:
    """Headers by their names in lower case; later ones win.

    Raises TypeError for what is no mapping, ConfigurationError for a name that no header can have.
    """
    lowered: dict[str, Any] = {}
    for mapping in headers:
        if not isinstance(mapping, Mapping):
            raise TypeError(f"headers are given as a mapping, not as {type(mapping).__name__}.")
        for name, value in mapping.items():
            if not isinstance(name, str) or not name or not _NAME.issuperset(name):
                raise ConfigurationError(f"{str(name).partition(':')[0]!r:.100} cannot be the name of a header.")
            lowered[name.lower()] = value
    return lowered


def header_texts(headers: Mapping[str, object]) -> dict[str, str]:
    """What is sent for headers: all but those of None and Omit, as text.

    Raises ConfigurationError for a value that no header can carry.
    """
    return {
        name: header_value(f"The header {name}", _text(value))
        for name, value in given(headers).items()
        if value is not None
    }


def _text(value: object) -> str:
    if isinstance(value, str):
        return value
    return value.decode("latin-1") if isinstance(value, bytes) else text_of(value)


def header_value(what: str, value: str) -> str:
    """The value as it is. Raises ConfigurationError, which says ``what`` it is, for one that no header can carry."""
    if not (value.isascii() and value.isprintable()) or value != value.strip():
        # The HTTP library would refuse it too, and print it: it may be a secret.
        raise ConfigurationError(
            f"{what} holds a line break, outer space or another character that no header can carry."
        )
    return value
