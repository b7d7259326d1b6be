# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.fine_tuning.dpo_hyperparameters_param`."""

from ._jobs_params import DpoHyperparametersParam

__all__ = ["DpoHyperparametersParam"]
