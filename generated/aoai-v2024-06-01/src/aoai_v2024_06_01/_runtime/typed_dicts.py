"""`TypedDict` of the kind that pydantic takes in models of its own: before Python 3.12, that of typing-extensions.

Whoever has pydantic has typing-extensions; without it, the standard library's is as good.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING or sys.version_info >= (3, 12):
    from typing import TypedDict as TypedDict
else:
    try:
        from typing_extensions import TypedDict as TypedDict
    except ImportError:
        from typing import TypedDict as TypedDict
