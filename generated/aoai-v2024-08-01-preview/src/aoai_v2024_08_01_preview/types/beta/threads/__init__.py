# Made by aoaigen 0.1.0 from API version 2024-08-01-preview. Edits are lost when it is made again.

"""The types of `client.beta.threads`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from ._messages import MessageDeleted as MessageDeleted
    from ._messages_params import (
        MessageCreateParams as MessageCreateParams,
        MessageDeleteParams as MessageDeleteParams,
        MessageListParams as MessageListParams,
        MessageRetrieveParams as MessageRetrieveParams,
        MessageUpdateParams as MessageUpdateParams,
    )
    from ._runs_params import (
        RunCancelParams as RunCancelParams,
        RunCreateParams as RunCreateParams,
        RunListParams as RunListParams,
        RunRetrieveParams as RunRetrieveParams,
        RunSubmitToolOutputsParams as RunSubmitToolOutputsParams,
        RunUpdateParams as RunUpdateParams,
        ToolOutputParam as ToolOutputParam,
    )
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "MessageCreateParams": "._messages_params",
            "MessageDeleteParams": "._messages_params",
            "MessageDeleted": "._messages",
            "MessageListParams": "._messages_params",
            "MessageRetrieveParams": "._messages_params",
            "MessageUpdateParams": "._messages_params",
            "RunCancelParams": "._runs_params",
            "RunCreateParams": "._runs_params",
            "RunListParams": "._runs_params",
            "RunRetrieveParams": "._runs_params",
            "RunSubmitToolOutputsParams": "._runs_params",
            "RunUpdateParams": "._runs_params",
            "ToolOutputParam": "._runs_params",
        },
    )
