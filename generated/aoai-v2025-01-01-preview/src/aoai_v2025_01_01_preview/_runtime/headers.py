"""What a header can carry."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .errors import ConfigurationError
from .sentinels import given
from .urls import text_of

if TYPE_CHECKING:
    from collections.abc import Mapping


def lower_case(*headers: Mapping[str, Any]) -> dict[str, Any]:
    """Headers by their names in lower case; later ones win."""
    return {name.lower(): value for mapping in headers for name, value in mapping.items()}


def header_texts(headers: Mapping[str, object]) -> dict[str, str]:
    """What is sent for headers: all but those of None and Omit, as text.

    Raises ConfigurationError for a value that no header can carry.
    """
    return {
        name: header_value(f"The header {name}", text_of(value))
        for name, value in given(headers).items()
        if value is not None
    }


def header_value(what: str, value: str) -> str:
    """The value as it is. Raises ConfigurationError, which says ``what`` it is, for one that no header can carry."""
    if not (value.isascii() and value.isprintable()) or value != value.strip():
        # The HTTP library would refuse it too, and print it: it may be a secret.
        raise ConfigurationError(
            f"{what} holds a line break, outer space or another character that no header can carry."
        )
    return value
