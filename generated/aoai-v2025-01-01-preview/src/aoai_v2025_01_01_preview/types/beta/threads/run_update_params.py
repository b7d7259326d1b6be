# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.beta.threads.run_update_params`."""

from ._runs_params import RunUpdateParams

__all__ = ["RunUpdateParams"]
