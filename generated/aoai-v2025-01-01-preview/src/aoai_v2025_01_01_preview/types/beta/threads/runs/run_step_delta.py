# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.beta.threads.runs.run_step_delta`."""

from ..._threads import RunStepDelta, RunStepDeltaDetails as StepDetails

__all__ = ["RunStepDelta", "StepDetails"]
