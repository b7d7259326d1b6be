"""Whether what a client is given is of the kind that it has to be, so that a mistake is said where it is made."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .auth import is_asynchronous
from .errors import ConfigurationError
from .sentinels import Omit

_MAPPINGS = ("default_headers", "default_query")
_LISTENERS = ("on_retry", "http_listener")
_NUMBERS = ("max_retries", "max_retry_after")


def check_settings(settings: Mapping[str, Any]) -> None:
    """Raise TypeError for a setting of another kind, and ConfigurationError for a number that cannot be."""
    for name in _MAPPINGS:
        if not isinstance(settings[name], Mapping):
            raise _wrong(name, "a mapping", settings[name])
    for name in _LISTENERS:
        listener = settings[name]
        if listener is not None and not callable(listener):
            raise _wrong(name, "a function", listener)
        if listener is not None and is_asynchronous(listener):
            raise TypeError(f"{name} must be a plain function: nobody would await what an asynchronous one returns.")
    if settings["http_logging"] is not None and not isinstance(settings["http_logging"], str):
        raise _wrong("http_logging", "a string", settings["http_logging"])
    if settings["max_retries"] is None:
        raise TypeError("max_retries cannot be None: pass 0 for no retries, or leave it out for the default.")
    for name in _NUMBERS:
        check_number(name, settings[name])
    timeout = settings["timeout"]
    if not isinstance(timeout, Omit) and not hasattr(timeout, "as_dict"):
        seconds(timeout)


def check_number(name: str, value: object) -> None:
    """Raise TypeError for what is no number, ConfigurationError for one below 0 and for nan."""
    if not isinstance(value, int | float):
        raise _wrong(name, "a number", value)
    if not value >= 0:
        raise ConfigurationError(f"{name} cannot be {value}: it must be a number that is not negative.")


def seconds(timeout: object) -> float | None:
    """A timeout that is none of an HTTP library's, as it is. Raises as `check_number` does."""
    if timeout is None:
        return None
    if not isinstance(timeout, int | float):
        raise _wrong("timeout", "a number of seconds, an httpx.Timeout or None", timeout)
    check_number("timeout", timeout)
    return timeout


def _wrong(name: str, kind: str, value: object) -> TypeError:
    return TypeError(f"{name} must be {kind}, not {type(value).__name__}.")
