# Made by aoaigen 0.1.0 from API version 2024-10-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.beta.threads.annotation_delta`."""

from .._threads import AnnotationDelta

__all__ = ["AnnotationDelta"]
