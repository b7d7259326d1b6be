# Made by aoaigen 0.1.0 from API version 2024-08-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.beta.threads.runs.message_creation_step_details`."""

from ..._threads import MessageCreationStepDetails, MessageCreationStepDetailsMessageCreation as MessageCreation

__all__ = ["MessageCreation", "MessageCreationStepDetails"]
