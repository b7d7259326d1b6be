# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.beta.threads.file_path_annotation`."""

from .._threads import FilePathAnnotation, FilePathAnnotationFilePath as FilePath

__all__ = ["FilePath", "FilePathAnnotation"]
