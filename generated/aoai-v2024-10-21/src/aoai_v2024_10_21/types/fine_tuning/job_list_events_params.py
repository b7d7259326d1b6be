# Made by aoaigen 0.1.0 from API version 2024-10-21. Edits are lost when it is made again.

"""The names of `openai.types.fine_tuning.job_list_events_params`."""

from ._jobs_params import JobListEventsParams

__all__ = ["JobListEventsParams"]
