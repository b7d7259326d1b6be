# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.beta.threads.message_create_params`."""

from .._threads_params import (
    MessageAttachmentParam as Attachment,
    MessageAttachmentToolFileSearchParam as AttachmentToolFileSearch,
    MessageAttachmentToolParam as AttachmentTool,
)
from ._messages_params import MessageCreateParams

__all__ = ["Attachment", "AttachmentTool", "AttachmentToolFileSearch", "MessageCreateParams"]
