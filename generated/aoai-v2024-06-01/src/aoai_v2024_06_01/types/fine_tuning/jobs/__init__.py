# Made by aoaigen 0.1.0 from API version 2024-06-01. Edits are lost when it is made again.

"""The types of `client.fine_tuning.jobs`.

Modules with an underscore define types; the others offer them where `openai` does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from ..._shared import ObjectType as ObjectType
    from ._checkpoints import FineTuningJobCheckpoint as FineTuningJobCheckpoint
    from ._checkpoints_params import CheckpointListParams as CheckpointListParams
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "CheckpointListParams": "._checkpoints_params",
            "FineTuningJobCheckpoint": "._checkpoints",
            "ObjectType": "..._shared",
        },
    )
