# Made by aoaigen 0.1.0 from API version 2024-10-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.beta.threads.file_citation_annotation`."""

from .._threads import FileCitationAnnotation, FileCitationAnnotationFileCitation as FileCitation

__all__ = ["FileCitation", "FileCitationAnnotation"]
