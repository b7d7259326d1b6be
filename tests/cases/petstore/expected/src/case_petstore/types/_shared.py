# Made by aoaigen 0.1.0 from API version v2. Edits are lost when it is made again.

"""What several resources use."""

from __future__ import annotations

from typing import Literal, TypeAlias

Kind: TypeAlias = Literal["cat", "dog"]
"""A kind of animal."""
