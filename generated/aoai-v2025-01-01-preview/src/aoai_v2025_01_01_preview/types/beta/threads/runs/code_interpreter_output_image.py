# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.beta.threads.runs.code_interpreter_output_image`."""

from ..._threads import CodeInterpreterOutputImage, CodeInterpreterOutputImageImage as Image

__all__ = ["CodeInterpreterOutputImage", "Image"]
