# Made by aoaigen 0.1.0 from API version 2024-08-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.fine_tuning.jobs.checkpoint_list_params`."""

from ._checkpoints_params import CheckpointListParams

__all__ = ["CheckpointListParams"]
