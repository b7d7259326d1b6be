# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""The types of `client.beta.threads.runs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from ._steps_params import StepListParams as StepListParams, StepRetrieveParams as StepRetrieveParams
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "StepListParams": "._steps_params",
            "StepRetrieveParams": "._steps_params",
        },
    )
