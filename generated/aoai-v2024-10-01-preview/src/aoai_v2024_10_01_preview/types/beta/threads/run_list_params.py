# Made by aoaigen 0.1.0 from API version 2024-10-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.beta.threads.run_list_params`."""

from ._runs_params import RunListParams

__all__ = ["RunListParams"]
