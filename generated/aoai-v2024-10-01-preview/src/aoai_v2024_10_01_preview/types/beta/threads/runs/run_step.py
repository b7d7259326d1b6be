# Made by aoaigen 0.1.0 from API version 2024-10-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.beta.threads.runs.run_step`."""

from ..._threads import RunLastError as LastError, RunStep, RunStepDetails as StepDetails, RunUsage as Usage

__all__ = ["LastError", "RunStep", "StepDetails", "Usage"]
