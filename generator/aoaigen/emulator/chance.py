"""Chance that can be repeated."""

from __future__ import annotations

import random


def rng(seed: object) -> random.Random:
    """A generator whose numbers depend on the text of `seed` alone."""
    return random.Random(str(seed))  # noqa: S311 - nothing here is secret
