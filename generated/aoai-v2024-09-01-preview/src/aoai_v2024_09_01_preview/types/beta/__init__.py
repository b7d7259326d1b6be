# Made by aoaigen 0.1.0 from API version 2024-09-01-preview. Edits are lost when it is made again.

"""The types of `client.beta`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from ._assistants import Assistant as Assistant, AssistantDeleted as AssistantDeleted
    from ._assistants_params import (
        AssistantCreateParams as AssistantCreateParams,
        AssistantListParams as AssistantListParams,
        AssistantUpdateParams as AssistantUpdateParams,
    )
    from ._threads import ThreadDeleted as ThreadDeleted
    from ._threads_params import (
        NewThreadParam as NewThreadParam,
        ThreadCreateAndRunParams as ThreadCreateAndRunParams,
        ThreadCreateParams as ThreadCreateParams,
        ThreadUpdateParams as ThreadUpdateParams,
    )
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "Assistant": "._assistants",
            "AssistantCreateParams": "._assistants_params",
            "AssistantDeleted": "._assistants",
            "AssistantListParams": "._assistants_params",
            "AssistantUpdateParams": "._assistants_params",
            "NewThreadParam": "._threads_params",
            "ThreadCreateAndRunParams": "._threads_params",
            "ThreadCreateParams": "._threads_params",
            "ThreadDeleted": "._threads",
            "ThreadUpdateParams": "._threads_params",
        },
    )
