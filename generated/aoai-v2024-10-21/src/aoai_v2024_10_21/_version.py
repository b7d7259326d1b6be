# Made by aoaigen 0.1.0 from API version 2024-10-21. Edits are lost when it is made again.

"""The names of `openai._version`."""

from . import __title__, __version__

__all__ = ["__title__", "__version__"]
