"""What a header can carry."""

from __future__ import annotations

from .errors import ConfigurationError


def header_value(what: str, value: str) -> str:
    """The value as it is. Raises ConfigurationError, which says ``what`` it is, for one that no header can carry."""
    if not (value.isascii() and value.isprintable()) or value != value.strip():
        # The HTTP library would refuse it too, and print it: it may be a secret.
        raise ConfigurationError(
            f"{what} holds a line break, outer space or another character that no header can carry."
        )
    return value
