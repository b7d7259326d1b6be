# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""What `client.same_twice` gives."""

from __future__ import annotations

from typing import TypeAlias

from ._shared import Pet

Herd: TypeAlias = list[Pet]
"""(No description.)"""
