# Made by aoaigen 0.1.0 from API version 2024-09-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.beta.threads.runs.run_step_delta_message_delta`."""

from ..._threads import RunStepDeltaMessageDelta, RunStepDeltaMessageDeltaMessageCreation as MessageCreation

__all__ = ["MessageCreation", "RunStepDeltaMessageDelta"]
