# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.beta.threads.message`."""

from .._threads import (
    Message,
    MessageAttachment as Attachment,
    MessageAttachmentTool as AttachmentTool,
    MessageAttachmentToolFileSearch as AttachmentToolAssistantToolsFileSearchTypeOnly,
    MessageIncompleteDetails as IncompleteDetails,
)

__all__ = [
    "Attachment",
    "AttachmentTool",
    "AttachmentToolAssistantToolsFileSearchTypeOnly",
    "IncompleteDetails",
    "Message",
]
